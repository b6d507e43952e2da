"""`python -m tests.torture [--seed N] [--kills N] [--window-kills N] [--facts N]`: torture the store at length.

The first broken promise ends it with exit code 1; the broken store then lies in build/torture. Its keys are those of
the tests, so any program may look into it.
"""

import argparse
import os
import secrets
import shutil
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication

from tests.architecture.source import ROOT
from tests.journeys.at_the_window import counter, set_up
from tests.torture import trace
from tests.torture.killing import kill_again_and_again
from tests.torture.power_cuts import fsyncs_in, survive
from tests.torture.verdict import Violation
from tests.torture.window_kills import kill_at_the_window

HERE = ROOT / "build" / "torture"
_LOOK_S = 1.0


class _Progress:
    """One line that is written over and over on a terminal, and only its last words elsewhere."""

    def __init__(self, name: str, total: int) -> None:
        self._name, self._total = name, total
        self._begun = self._shown = time.monotonic()

    def show(self, done: int, words: str, *, last: bool = False) -> None:
        now = time.monotonic()
        if not last and (not sys.stdout.isatty() or now - self._shown < _LOOK_S):
            return
        self._shown = now
        line = f"{self._name}: {done:,} of {self._total:,}, {words}, {now - self._begun:,.0f} s"
        sys.stdout.write(f"\r{line:<110}{chr(10) if last else ''}" if sys.stdout.isatty() else f"{line}\n")
        sys.stdout.flush()


def main() -> int:
    """Torture in three parts; return the exit code."""
    asked = _arguments().parse_args()
    if trace.STRACE is None:
        sys.stderr.write("strace is missing; on Debian or Ubuntu: apt-get install strace\n")
        return 2
    shutil.rmtree(HERE, ignore_errors=True)
    parts: dict[str, Callable[[Path, argparse.Namespace], None]] = {
        "power": _power_cuts,
        "kills": _kills,
        "windows": _window_kills,
    }
    sys.stdout.write(f'seed {asked.seed}; again with: make torture TORTURE="--seed {asked.seed}"\n')
    for name, part in parts.items():
        folder = HERE / name
        folder.mkdir(parents=True)
        try:
            part(folder, asked)
        except Violation as violation:
            sys.stderr.write(f"\nBROKEN, {name}, seed {asked.seed}: {violation}\nthe store lies in {folder}\n")
            return 1
        shutil.rmtree(folder)
    sys.stdout.write("0 facts lost after they were told, 0 half facts, every store opened and verified\n")
    return 0


def _power_cuts(folder: Path, asked: argparse.Namespace) -> None:
    lived = folder / "lived"
    lived.mkdir()
    acts = trace.record(lived, seed=asked.seed, facts=asked.facts)
    progress = _Progress("power cuts, at each fsync", fsyncs_in(acts))
    for survived in survive(acts, folder / "cut", seed=asked.seed):
        words = f"{survived.stores:,} stores opened, {len(survived.told):,} facts told"
        progress.show(survived.fsyncs, words, last=survived.fsyncs == fsyncs_in(acts))


def _kills(folder: Path, asked: argparse.Namespace) -> None:
    progress = _Progress("kill -9 without windows", asked.kills)
    for endured in kill_again_and_again(folder, kills=asked.kills, seed=asked.seed):
        words = f"{endured.told:,} facts told, {endured.cut_short:,} recorded and not yet told"
        progress.show(endured.kills, words, last=endured.kills == asked.kills)


def _window_kills(folder: Path, asked: argparse.Namespace) -> None:
    progress = _Progress("kill -9 with windows", asked.window_kills)
    with counter(QApplication([]), folder) as desk:
        set_up(desk.machine)
        for endured in kill_at_the_window(desk.machine, folder, kills=asked.window_kills, seed=asked.seed):
            progress.show(endured.kills, f"{endured.told:,} facts told", last=endured.kills == asked.window_kills)


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.torture", description=__doc__)
    parser.add_argument("--seed", type=int, default=secrets.randbelow(1_000_000), help="the same story again")
    parser.add_argument("--kills", type=int, default=3_000)
    parser.add_argument("--window-kills", type=int, default=30)
    parser.add_argument("--facts", type=int, default=900, help="of the shift whose power is cut")
    return parser


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    sys.exit(main())
