"""A desk runs for weeks: no number of calls into Qt uses up the references of None."""

import subprocess
import sys

import pytest

CALLS = 300_000
SECONDS = 60
PROGRAM = f"""
import os
os.environ["QT_QPA_PLATFORM"] = "offscreen"
from kt1desk.gui.immortal_none import make_none_immortal
make_none_immortal()
from PySide6.QtCore import QObject
thing = QObject()
for _ in range({CALLS}):
    thing.setObjectName("x")
print("alive")
"""


@pytest.mark.timeout(SECONDS)
def test_many_calls_into_qt_do_not_end_the_program() -> None:
    ran = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, timeout=SECONDS, check=False)
    assert (ran.returncode, ran.stdout.strip()) == (0, "alive"), ran.stderr


def test_this_very_run_of_the_tests_is_safe() -> None:
    before = sys.getrefcount(None)
    assert before > CALLS * 1_000
