"""A program that accepts items until it is killed; started by test_kill.py.

It loads everything once and then, for each line on its input, lets a copy of itself open the store and accept:
"pid N" first, then every number, each after its commit. "dead" follows when the copy was killed.
"""

import os
import sys
from pathlib import Path
from typing import NoReturn

from tests.store.opened import open_again
from tests.support.forms import confirm


def _tell(line: str) -> None:
    os.write(1, f"{line}\n".encode("ascii"))  # at once and whole: what was told is what was durable


def _accept_for_ever(path: Path) -> NoReturn:
    store = open_again(path)
    _tell(f"pid {os.getpid()}")
    while True:
        item_no = store.accept()
        _tell(item_no)
        confirm(store.desk, item_no)


def main() -> None:
    path = Path(sys.argv[1])
    for _ in sys.stdin:
        child = os.fork()
        if child == 0:
            _accept_for_ever(path)
        os.waitpid(child, 0)
        _tell("dead")


if __name__ == "__main__":
    main()
