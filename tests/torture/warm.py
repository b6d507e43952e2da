"""A program that loads everything once and then lets copies of itself work until they are killed, each from its start.

For each line "TASK FILE" on its input a copy says "pid N" and works there; "dead STATUS" follows when it is gone.
"""

import os
import sys
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import NoReturn


def say(words: str) -> None:
    """At once and whole: what was told is what was durable."""
    os.write(1, f"{words}\n".encode("ascii"))


def let_copies_work(work: Callable[[Path, str], None]) -> None:
    """`work(file, task)` does not return: whoever reads what it says kills it."""
    for line in sys.stdin:
        task, path = line.strip().split(" ", 1)
        child = os.fork()
        if child == 0:
            _work_to_the_end(work, Path(path), task)
        _, status = os.waitpid(child, 0)
        say(f"dead {os.waitstatus_to_exitcode(status)}")


def _work_to_the_end(work: Callable[[Path, str], None], path: Path, task: str) -> NoReturn:
    say(f"pid {os.getpid()}")
    try:
        work(path, task)
    except BaseException:
        traceback.print_exc()
    os._exit(1)  # a copy must not read on from the input it shares
