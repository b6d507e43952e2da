"""`kill -9` at random moments of a running shift, and what must stand in the store after each."""

import contextlib
import os
import selectors
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import IO

from tests.architecture.source import ROOT
from tests.torture.chance import dice
from tests.torture.marks import OPENED
from tests.torture.shift import make_stocked
from tests.torture.verdict import Violation, examine, examine_copy

SECONDS = 30.0
KILLS_OF_ONE_STORE = 25
_EVERY_FOLD = 5
_OPENING_S, _BETWEEN_FACTS_S = 0.006, 0.003
_MOST_FACTS = 12
_DEAD = "dead "
"""With its space: a mark is hexadecimal, and one in 65,536 begins with these letters."""
_WHILE_OPENING = 0.25
"""The share of kills that come while the store is still being opened, with what the kill before left of it."""


@dataclass(slots=True)
class Endured:
    """How much was endured: kills, of them those under way with a fact, and facts that were told and stand."""

    kills: int = 0
    cut_short: int = 0
    told: int = 0


class Lines:
    """The lines of a pipe, as they come, with an end to the waiting."""

    def __init__(self, pipe: IO[bytes]) -> None:
        self._fd = pipe.fileno()
        self._start = b""
        self._ready = selectors.DefaultSelector()
        self._ready.register(self._fd, selectors.EVENT_READ)

    def until(self, moment: float) -> Iterator[str]:
        """Yield each line that comes before this moment of `time.monotonic`, or until the pipe is closed."""
        while True:
            while b"\n" in self._start:
                line, self._start = self._start.split(b"\n", 1)
                yield line.decode("ascii")
            left = moment - time.monotonic()
            if left <= 0 or not self._ready.select(left):
                return
            came = os.read(self._fd, 65_536)
            if not came:
                return
            self._start += came

    def close(self) -> None:
        self._ready.close()


class Workers:
    """The warm program whose copies are killed."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        if process.stdin is None or process.stdout is None:
            raise ValueError("the pipes of the process are missing")
        self._asked = process.stdin
        self._lines = Lines(process.stdout)

    def killed_after(self, seconds: float, place: Path, seed: str, since: str = "", facts: int = 0) -> list[str]:
        """Let one work there, kill it so long after it said `since` and then `facts` lines, and return what it said."""
        self._asked.write(f"{seed} {place}\n".encode())
        self._asked.flush()
        begun = self._lines.until(time.monotonic() + SECONDS)
        first = next(begun, "")
        if not first.startswith("pid "):
            raise RuntimeError(f"the worker did not begin, it said {first!r}")
        told: list[str] = []
        while since and (since not in told or len(told) <= told.index(since) + facts):
            told.append(next(begun, f"dead before it said {since} and {facts} facts"))
            if told[-1].startswith(_DEAD):
                raise Violation(f"the worker is {told[-1]}")
        told.extend(self._lines.until(time.monotonic() + seconds))
        if not any(line.startswith(_DEAD) for line in told):
            os.kill(int(first.removeprefix("pid ")), signal.SIGKILL)
            for line in self._lines.until(time.monotonic() + SECONDS):
                told.append(line)
                if line.startswith(_DEAD):
                    break
        if (end := told.pop()) != f"{_DEAD}{-signal.SIGKILL}":
            raise Violation(f"the worker did not end by the kill, its last line is {end!r}: its own words say why")
        return told

    def close(self) -> None:
        self._lines.close()


@contextlib.contextmanager
def workers(module: str) -> Iterator[Workers]:
    """A warm program; it and its copies are gone in the end."""
    process = subprocess.Popen(
        [sys.executable, "-m", module],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        start_new_session=True,  # its copies are of its group, and none may outlive a test that failed
    )
    warm = Workers(process)
    try:
        yield warm
        process.communicate(timeout=SECONDS)
    finally:
        warm.close()
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


def kill_again_and_again(folder: Path, *, kills: int, seed: object) -> Iterator[Endured]:
    """Kill so many times and examine after each; yield how much was endured. Raises `Violation`; the store lies in
    `folder` as it was left."""
    made = folder / "made.db"
    make_stocked(made)
    endured = Endured()
    with workers("tests.torture.worker") as warm:
        for first in range(0, kills, KILLS_OF_ONE_STORE):
            here = folder / "desk"
            shutil.rmtree(here, ignore_errors=True)
            here.mkdir()
            store = Path(shutil.copy(made, here / "desk.db"))
            told = examine(store, [], untold=None, folded_again=False)
            for kill in range(first, min(first + KILLS_OF_ONE_STORE, kills)):
                said = _killed(warm, dice(f"{seed} {kill}"), store, f"{seed}-{kill}")
                told = examine_copy(store, [*told, *said], folder / "looked at", folded_again=kill % _EVERY_FOLD == 0)
                endured.kills += 1
                endured.told += len(said)
                endured.cut_short += told[-1:] != said[-1:] if said else 0
                yield endured
            examine(store, told, untold=0, folded_again=True)


def _killed(warm: Workers, drawn: Random, store: Path, seed: str) -> list[str]:
    """Kill while the store is opened, or so many facts later: a slow machine tells as much as a quick one."""
    if drawn.random() < _WHILE_OPENING:
        said = warm.killed_after(drawn.uniform(0, _OPENING_S), store, seed)
    else:
        facts = drawn.randrange(_MOST_FACTS)
        said = warm.killed_after(drawn.uniform(0, _BETWEEN_FACTS_S), store, seed, since=OPENED, facts=facts)
    return [mark for mark in said if mark != OPENED]
