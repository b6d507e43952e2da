"""A whole life of a store in few minutes: python -m tests.torture.traced FILE SEED FACTS [SYNCHRONOUS].

It makes the store, works, and closes and opens it again on the way; each fact is told on the output once it is
done. Somebody else writes down what this process asks of the disk. SYNCHRONOUS is a setting that the program never
has: it shows that the torture notices.
"""

import os
import sys
from pathlib import Path

from sqlalchemy import event
from sqlcipher3 import dbapi2

from kt1desk.domain.events import Fact
from tests.store.opened import OpenedStore, open_again
from tests.torture.chance import dice
from tests.torture.marks import mark_in, mark_of
from tests.torture.shift import Shift, make_stocked
from tests.torture.verdict import own_lines

SITTINGS = 3
MADE = "made"
TELLING_FD = 1


def _say(words: str) -> None:
    os.write(TELLING_FD, f"{words}\n".encode("ascii"))  # at once and whole: a line in the trace


def _tell(fact: Fact) -> None:
    _say(mark_of(fact))


def _opened(path: Path, synchronous: int | None) -> OpenedStore:
    store = open_again(path)
    if synchronous is not None:

        def weaken(connection: dbapi2.Connection, _record: object) -> None:
            connection.execute(f"PRAGMA synchronous = {synchronous}")

        event.listen(store.engine, "connect", weaken)
        store.engine.dispose()  # those that are open already would go on as the program wants it
    return store


def main() -> None:
    path, seed, facts, *weakened = sys.argv[1:]
    drawn = dice(seed)
    make_stocked(Path(path))
    store = open_again(Path(path))
    for line in own_lines(store.engine):
        _say(mark_in(line))
    store.close()
    _say(MADE)
    for _ in range(SITTINGS):
        store = _opened(Path(path), int(weakened[0]) if weakened else None)
        shift = Shift(store, drawn, _tell)
        for _ in range(int(facts) // SITTINGS):
            shift.go_on()
        store.close()


if __name__ == "__main__":
    main()
