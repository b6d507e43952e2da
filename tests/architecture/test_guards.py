"""What every test is held to: no thread left running, no unexpected warning, no complaint of Qt's."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

SECONDS = 60

THREAD = """
import threading

def test_that_leaves_a_thread_running():
    threading.Thread(target=threading.Event().wait, daemon=True, name="left-over").start()
"""
LOG = """
import logging

def test_that_warns_in_the_log():
    logging.getLogger("kt1desk").warning("something is %s", "odd")
"""
READ_LOG = """
import logging

def test_that_reads_its_warning(caplog):
    logging.getLogger("kt1desk").warning("something is odd")
    assert caplog.messages == ["something is odd"]
    caplog.clear()
"""
WARNING = """
import warnings

def test_that_warns():
    warnings.warn("this will go away", DeprecationWarning)
"""
QT = """
from PySide6.QtCore import qWarning

def test_that_qt_complains_about(qapp):
    qWarning("QObject: something is odd")
"""


def _outcome(test: str, folder: Path, *options: str) -> str:
    file = folder / "test_planted.py"
    file.write_text(test)
    config = ("-c", str(ROOT / "pyproject.toml"), "-p", "tests.conftest", "-p", "no:cacheprovider")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", *config, "--rootdir", str(folder), *options, str(file)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=SECONDS,
    )
    return done.stdout


@pytest.mark.parametrize(
    ("test", "said"),
    [
        pytest.param(THREAD, "left-over", id="a thread"),
        pytest.param(LOG, "something is odd", id="a warning in the log"),
        pytest.param(WARNING, "this will go away", id="a warning of Python's"),
        pytest.param(QT, "QObject: something is odd", id="a warning of Qt's"),
    ],
)
def test_a_leftover_or_a_warning_fails_the_test(test: str, said: str, tmp_path: Path) -> None:
    out = _outcome(test, tmp_path)
    assert said in out
    assert "1 failed" in out or "1 error" in out


def test_a_warning_that_the_test_expected_does_not_fail_it(tmp_path: Path) -> None:
    assert "1 passed" in _outcome(READ_LOG, tmp_path)


def test_what_needs_qt_is_left_out_on_request(tmp_path: Path) -> None:
    assert "1 deselected" in _outcome(QT, tmp_path, "-m", "not gui")
