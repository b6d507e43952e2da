"""`kill -9` at random moments of the real program, worked at with keys, and what must stand in its store after each."""

from collections.abc import Iterator
from pathlib import Path

from kt1desk.app.desk import STORE_FILE
from kt1desk.app.keys import unlock_with_passphrase
from kt1desk.app.machine import Machine
from kt1desk.app.settings import load
from kt1desk.demo.cast import OPENING_WORDS
from kt1desk.wire.signing import SigningKey
from tests.journeys.accepting_process import OPEN
from tests.torture.chance import dice
from tests.torture.killing import Endured, workers
from tests.torture.verdict import examine_copy

_STARTING_S, _WORKING_S = 1.0, 0.8
_WORKED = 5
"""Fewer facts than these are waited for before the kill: how much was at work must not depend on speed."""
_WHILE_STARTING = 0.2
"""The share of kills that come while the program is still starting, unlocking or signing in."""


def kill_at_the_window(machine: Machine, folder: Path, *, kills: int, seed: object) -> Iterator[Endured]:
    """Let other processes start the program on the desk that was set up on `machine` in `folder`, and kill each.

    Every store is examined as the kill left it, and the next program starts on it. Raises `Violation`.
    """
    settings = load(machine.home.folder)
    if settings is None:
        raise LookupError("no desk was set up")
    home = machine.home.desk(settings.store_id)
    keys = unlock_with_passphrase(home, settings.store_id, OPENING_WORDS)
    public = SigningKey(keys.signing_seed).public
    store, endured, told = home / STORE_FILE, Endured(), list[str]()
    with workers("tests.journeys.accepting_process") as warm:
        for kill in range(kills):
            drawn = dice(f"{seed} window {kill}")
            early = drawn.random() < _WHILE_STARTING
            seconds = drawn.uniform(0, _STARTING_S if early else _WORKING_S)
            since, facts = ("", 0) if early else (OPEN, drawn.randrange(_WORKED))
            said = warm.killed_after(seconds, folder, f"{seed}-{kill}", since=since, facts=facts)
            marks = [words for words in said if words != OPEN]
            told = examine_copy(
                store,
                [*told, *marks],
                folder / "looked at",
                folded_again=True,
                key=keys.data_key,
                public=public,
                untold=None if kill == 0 else 1,
            )
            endured.kills += 1
            endured.told += len(marks)
            endured.cut_short += bool(marks) and told[-1] != marks[-1]
            yield endured
