"""From the start of the process to the visible window."""

from pathlib import Path

from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.timing import ProcessFailed, interleaved, python

_ROUNDS = 9
_MS = 1_000
_AT_MOST = 2.0
_OFFSCREEN = "offscreen"
_EMPTY = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication(sys.argv[:1])
window = QMainWindow()
window.show()
app.processEvents()
"""


def starting(folder: Path) -> list[Figure]:
    """Both processes end as soon as their window is shown, so their whole length is taken."""
    empty = python("-c", _EMPTY, QT_QPA_PLATFORM=_OFFSCREEN)
    data = folder / "data"
    program = python("-m", "kt1desk", "--exit-when-shown", "--data", str(data), QT_QPA_PLATFORM=_OFFSCREEN)
    what = "the program's own window shown, from process start to process end"
    bound = Bound(of=Of.RATIO, at_most=_AT_MOST)
    try:
        times = interleaved({"empty": empty, "program": program}, _ROUNDS, warm=2)
    except ProcessFailed as failed:
        return [Figure(name="window", what=what, unit="ms", value=None, bound=bound, note=str(failed))]
    return [
        Figure(
            name="window",
            what=what,
            unit="ms",
            value=times["program"].median(_MS),
            p95=times["program"].p95(_MS),
            baseline=Baseline(what="an empty QMainWindow shown in the same way", value=times["empty"].median(_MS)),
            bound=bound,
        )
    ]
