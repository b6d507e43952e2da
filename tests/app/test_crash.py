"""An error that nobody caught is written down and told in a window; no traceback reaches the screen."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kt1desk import __version__
from kt1desk.app.crash import FAULT_FILE, KEPT, QUIET, CrashReport, CrashWatch

ROOT = Path(__file__).parents[2]
MONDAY = datetime(2024, 11, 25, 1, 2, 3, tzinfo=UTC)

START = """
import sys, threading
from datetime import UTC, datetime
from pathlib import Path
from kt1desk.app.crash import CrashWatch
watch = CrashWatch(Path(sys.argv[1]), lambda: datetime(2024, 11, 25, tzinfo=UTC))
left = watch.install()
print("left:", left is not None and left.text.count("Segmentation fault"), flush=True)
watch.show_with(lambda report: print("shown:", report.text.splitlines()[-1], flush=True))
"""


class _Clock:
    def __init__(self) -> None:
        self.now = MONDAY

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> _Clock:
    return _Clock()


@pytest.fixture(autouse=True)
def _failures_are_wanted_here(_no_unexpected_log: None, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    caplog.get_records("call").clear()


def _error() -> Exception:
    try:
        int("Nguyen Van A: ZK000412074VN")
    except ValueError as error:
        return error
    raise AssertionError


def _program(folder: Path, rest: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-c", START + rest, str(folder)],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
    )


def test_a_report_tells_versions_and_places_and_no_name_or_number(tmp_path: Path, clock: _Clock) -> None:
    shown: list[CrashReport] = []
    watch = CrashWatch(tmp_path / "logs", clock)
    watch.show_with(shown.append)
    report = watch.caught(_error(), "books_0")
    assert report is not None
    assert shown == [report]
    assert report.path is not None
    assert report.path.read_text(encoding="utf-8") == report.text
    for told in (__version__, "python: 3.", "PySide6-Essentials: 6.", "thread: books_0", "in _error", "ValueError"):
        assert told in report.text
    for private in ("Nguyen", "ZK000412074VN", str(ROOT), str(tmp_path)):
        assert private not in report.text


def test_an_error_before_there_is_a_window_is_shown_when_there_is_one(tmp_path: Path, clock: _Clock) -> None:
    shown: list[CrashReport] = []
    watch = CrashWatch(tmp_path, clock)
    report = watch.caught(_error(), "MainThread")
    watch.show_with(shown.append)
    watch.show_with(shown.append)
    assert shown == [report]


def test_a_storm_of_errors_makes_one_report_until_it_is_quiet_again(tmp_path: Path, clock: _Clock) -> None:
    shown: list[CrashReport] = []
    watch = CrashWatch(tmp_path, clock)
    watch.show_with(shown.append)
    reports = [watch.caught(_error(), "MainThread") for _ in range(60)]
    assert reports[1:] == [None] * 59
    clock.now += QUIET
    assert watch.caught(_error(), "MainThread") is not None
    assert [report.at for report in shown] == [MONDAY, MONDAY + QUIET]
    assert len(list(tmp_path.glob("crash-*.txt"))) == 2


def test_only_the_newest_reports_are_kept(tmp_path: Path, clock: _Clock) -> None:
    watch = CrashWatch(tmp_path, clock)
    for _ in range(KEPT + 3):
        clock.now += timedelta(minutes=1)
        watch.caught(_error(), "MainThread")
    names = sorted(path.name for path in tmp_path.iterdir())
    assert len(names) == KEPT
    assert names[-1] == f"crash-{clock.now:%Y-%m-%d-%H%M%S}.txt"


def test_a_full_disk_costs_the_file_and_not_the_window(
    tmp_path: Path, clock: _Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    shown: list[CrashReport] = []
    watch = CrashWatch(tmp_path, clock)
    watch.show_with(shown.append)
    monkeypatch.setattr(Path, "write_text", refuse)
    watch.caught(_error(), "MainThread")
    assert [report.path for report in shown] == [None]
    assert "ValueError" in shown[0].text


def test_a_window_that_fails_itself_does_not_start_over(tmp_path: Path, clock: _Clock) -> None:
    def fail(report: CrashReport) -> None:
        raise RuntimeError

    watch = CrashWatch(tmp_path, clock)
    watch.show_with(fail)
    assert watch.caught(_error(), "MainThread") is not None


@pytest.mark.parametrize(
    ("failing", "shown"),
    [
        ("1 // 0", "shown: ZeroDivisionError: integer division or modulo by zero\n"),
        (
            "threading.Thread(target=lambda: 1 // 0).start()",
            "shown: ZeroDivisionError: integer division or modulo by zero\n",
        ),
        ("raise ValueError('Nguyen Van A')", "shown: ValueError\n"),
        ("raise KeyboardInterrupt", ""),
        ("threading.Thread(target=sys.exit).start()", ""),
    ],
)
def test_an_error_anywhere_in_the_program_is_shown_plainly(tmp_path: Path, failing: str, shown: str) -> None:
    done = _program(tmp_path, failing)
    assert (done.stdout, done.stderr) == ("left: False\n" + shown, "")
    assert len(list(tmp_path.glob("crash-*.txt"))) == bool(shown)


def test_an_error_in_a_slot_of_qt_is_shown_plainly(tmp_path: Path) -> None:
    done = _program(
        tmp_path,
        "from PySide6.QtCore import QCoreApplication, QTimer\n"
        "app = QCoreApplication([])\n"
        "def fail(): app.quit(); 1 // 0\n"
        "QTimer.singleShot(0, fail)\n"
        "sys.exit(app.exec())\n",
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.endswith("shown: ZeroDivisionError: integer division or modulo by zero\n")


def test_a_run_that_died_without_a_word_is_told_at_the_next_start(tmp_path: Path) -> None:
    died = _program(tmp_path, "import faulthandler; faulthandler._sigsegv()")
    assert died.returncode != 0
    assert died.stderr == ""
    assert _program(tmp_path, "watch.remove()").stdout == "left: 1\n"
    assert _program(tmp_path, "watch.remove()").stdout == "left: False\n"
    (report,) = tmp_path.glob("crash-*.txt")
    assert "Segmentation fault" in report.read_text(encoding="utf-8")
    assert (tmp_path / FAULT_FILE).read_text() == ""


def test_a_folder_that_takes_no_files_does_not_stop_the_program(tmp_path: Path) -> None:
    (tmp_path / "taken").write_text("a file where the folder should be")
    done = _program(tmp_path / "taken", "1 // 0")
    assert "shown: ZeroDivisionError" in done.stdout
    assert done.stderr == ""


def test_hooks_are_given_back(tmp_path: Path) -> None:
    done = _program(
        tmp_path,
        "watch.remove()\n"
        "assert sys.excepthook is sys.__excepthook__\n"
        "assert threading.excepthook is threading.__excepthook__\n"
        "assert sys.unraisablehook is sys.__unraisablehook__\n",
    )
    assert (done.returncode, done.stderr) == (0, "")
