"""`python -m tests.bench [--out FILE] [--only PART …]`: measure, write the figures as JSON, print them as a table.

The exit code is 1 when a bound is broken.
"""

import argparse
import json
import os
import platform
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

from tests.bench.accepting import accepting
from tests.bench.bars import bars
from tests.bench.figures import Figure, Verdict
from tests.bench.filled_store import fill
from tests.bench.handing_over import handing_over
from tests.bench.labels import labels
from tests.bench.ledger_speed import reading_the_book
from tests.bench.opening import checking, opening
from tests.bench.papers import papers
from tests.bench.raw_labels import raw_labels
from tests.bench.rules import rules
from tests.bench.scale import scale
from tests.bench.starting import starting
from tests.bench.syncing import syncing
from tests.bench.table import table
from tests.bench.timing import ROOT
from tests.bench.verifying import verifying
from tests.bench.window_block import window_block

ITEMS = 20_000


def _store(folder: Path) -> list[Figure]:
    filled = fill(folder / "desk.db", ITEMS)
    try:
        return [*accepting(filled, folder), *reading_the_book(filled), *verifying(filled, folder), *checking(filled)]
    finally:
        filled.engine.dispose()


PARTS: dict[str, Callable[[Path], list[Figure]]] = {
    "window": starting,
    "store": _store,
    "scale": scale,
    "block": window_block,
    "opening": opening,
    "sync": syncing,
    "labels": labels,
    "bars": bars,
    "papers": lambda _: papers(),
    "handover": handing_over,
    "raw labels": lambda _: raw_labels(),
    "rules": lambda _: rules(),
}


def main() -> int:
    """Measure the parts asked for."""
    asked = _arguments().parse_args()
    asked.out.parent.mkdir(parents=True, exist_ok=True)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")  # without a display Qt aborts the whole process
    begun, start, seconds = datetime.now(UTC), time.perf_counter(), 0.0
    figures: list[Figure] = []
    # Beside the result, for a temporary folder may lie in memory and a commit there costs nothing.
    with tempfile.TemporaryDirectory(dir=asked.out.parent, prefix="bench-") as folder:
        for name in asked.only or PARTS:
            sys.stderr.write(f"bench: {name} …\n")
            figures += PARTS[name](Path(folder))
            seconds = time.perf_counter() - start
            _write(asked.out, begun, seconds, figures)  # what was measured stays, should a later part fail
    sys.stdout.write(table(figures))
    broken = [figure.name for figure in figures if figure.verdict is Verdict.BROKEN]
    sys.stdout.write(f"\n{asked.out}: {len(figures)} figures in {seconds:.0f} s; ")
    sys.stdout.write(f"bounds broken: {', '.join(broken)}\n" if broken else "every bound is kept\n")
    return 1 if broken else 0


def _write(out: Path, begun: datetime, seconds: float, figures: list[Figure]) -> None:
    result = {
        "at": begun.isoformat(timespec="seconds"),
        "seconds": round(seconds, 1),
        "machine": {"system": platform.platform(), "python": platform.python_version(), "cores": os.cpu_count()},
        "figures": [figure.as_json() for figure in figures],
    }
    out.write_text(json.dumps(result, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description="The figures that we promise.")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "bench.json", metavar="FILE")
    parser.add_argument("--only", nargs="+", choices=PARTS, metavar="PART", help=", ".join(PARTS))
    return parser


if __name__ == "__main__":
    sys.exit(main())
