"""Times taken in interleaved rounds, so that a busy moment of the machine falls on all alike."""

import os
import subprocess
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

ROOT = Path(__file__).parents[2]
_SECONDS = 60
_P95 = 0.95

Work = Callable[[], object]
Clock = Callable[[], float]


class ProcessFailed(Exception):
    """A process to be timed did not end well; the text is the last thing it said."""


@dataclass(frozen=True, slots=True)
class Times:
    """Seconds of every round."""

    seconds: tuple[float, ...]

    def median(self, per: float = 1.0) -> float:
        """The middle one, `per` a second: 1_000 for milliseconds."""
        return median(self.seconds) * per

    def best(self, per: float = 1.0) -> float:
        """The least one: what it costs when nothing else disturbs the machine."""
        return min(self.seconds) * per

    def p95(self, per: float = 1.0) -> float:
        """The one that 95 of 100 rounds keep."""
        return sorted(self.seconds)[int(len(self.seconds) * _P95)] * per


def seconds_of(work: Work, clock: Clock = time.perf_counter) -> float:
    """How long one call takes."""
    start = clock()
    work()
    return clock() - start


def interleaved(
    works: Mapping[str, Work], rounds: int, warm: int = 1, clock: Clock = time.perf_counter
) -> dict[str, Times]:
    """Do each of `works` once a round, forwards and backwards in turn; the first `warm` rounds do not count.

    `clock` is the one on the wall, or `time.thread_time` for work that waits for nothing: what else runs on the
    machine is not counted then.
    """
    taken: dict[str, list[float]] = {name: [] for name in works}
    names = list(works)
    for turn in range(-warm, rounds):
        for name in names:
            seconds = seconds_of(works[name], clock)
            if turn >= 0:
                taken[name].append(seconds)
        names.reverse()
    return {name: Times(tuple(seconds)) for name, seconds in taken.items()}


def process(command: Sequence[str], **environment: str) -> Work:
    """A work that runs a whole process from its start to its end; raises `ProcessFailed`."""

    def run() -> None:
        done = subprocess.run(
            command,
            cwd=ROOT,
            env=os.environ | environment,
            capture_output=True,
            text=True,
            check=False,
            timeout=_SECONDS,
        )
        if done.returncode != 0:
            said = (done.stderr or done.stdout).strip().splitlines() or [""]
            raise ProcessFailed(f"{command[0]} ended with {done.returncode}: {said[-1]}")

    return run


def python(*arguments: str, **environment: str) -> Work:
    """The same for this very Python."""
    return process((sys.executable, *arguments), **environment)
