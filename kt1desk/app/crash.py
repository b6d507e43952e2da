"""A fault of the program: written down for those who mend it, told to the clerk without a traceback."""

import faulthandler
import logging
import platform
import sys
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from io import TextIOWrapper
from pathlib import Path
from types import TracebackType

from kt1desk import __version__
from kt1desk.app.redaction import fault_text, redacted, traceback_text

FAULT_FILE = "fault.txt"
KEPT = 20
"""So many reports stay in the folder, the newest."""

QUIET = timedelta(seconds=10)
"""After a report further errors only go to the log: a widget that cannot be drawn fails sixty times a second."""

_PARTS = ("PySide6-Essentials", "SQLAlchemy", "alembic", "sqlcipher3", "cryptography", "reportlab", "httpx", "msgspec")

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True, kw_only=True)
class CrashReport:
    """What a clerk may send: `text` holds no name and no number; `path` is None when the disk did not take it."""

    at: datetime
    text: str
    path: Path | None


class CrashWatch:
    """Catches what nobody caught, from `install` to `remove`, and keeps its reports in `folder`."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._folder = folder
        self._clock = clock
        self._show: Callable[[CrashReport], None] | None = None
        self._unshown: CrashReport | None = None
        self._last_at: datetime | None = None
        self._turn = threading.Lock()
        self._fault_file: TextIOWrapper | None = None

    def install(self) -> CrashReport | None:
        """Begin to watch; return the report of the run before when that one died without a word."""
        # While no log is open, logging would print a traceback by its last resort.
        _log.addHandler(logging.NullHandler())
        sys.excepthook = self._from_main
        threading.excepthook = self._from_thread
        sys.unraisablehook = self._from_nowhere
        try:
            return self._watch_for_faults()
        except OSError as error:
            _log.warning("no faults of the process can be kept: %s", error)
            return None

    def remove(self) -> None:
        """Stop watching, as the last thing that the program does."""
        sys.excepthook = sys.__excepthook__
        threading.excepthook = threading.__excepthook__
        sys.unraisablehook = sys.__unraisablehook__
        if self._fault_file is not None:
            faulthandler.disable()
            self._fault_file.close()
            self._fault_file = None

    def show_with(self, show: Callable[[CrashReport], None]) -> None:
        """Let `show` open the plain window; it is called from the thread that failed, so it has to pass to its own.

        An error that came before there was a window is shown at once.
        """
        self._show = show
        unshown, self._unshown = self._unshown, None
        if unshown is not None:
            self._shown(unshown)

    def caught(self, error: BaseException, thread: str) -> CrashReport | None:
        """Write an error down and show it; None for one so soon after another that it only goes to the log."""
        _log.critical("the program failed", exc_info=error)
        at = self._clock()
        with self._turn:
            if self._last_at is not None and at - self._last_at < QUIET:
                return None
            self._last_at = at
        report = self._kept(at, f"thread: {redacted(thread)}\n\n{traceback_text(error)}\n")
        self._shown(report)
        return report

    def _watch_for_faults(self) -> CrashReport | None:
        self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        path = self._folder / FAULT_FILE
        left = path.read_text(encoding="utf-8", errors="replace") if path.exists() else ""
        report = self._kept(self._clock(), f"the run before ended so:\n\n{fault_text(left)}") if left.strip() else None
        self._fault_file = path.open("w", encoding="utf-8")
        faulthandler.enable(self._fault_file)
        return report

    def _from_main(self, kind: type[BaseException], error: BaseException, where: TracebackType | None) -> None:
        if not isinstance(error, KeyboardInterrupt):
            self.caught(error, threading.current_thread().name)

    def _from_thread(self, args: threading.ExceptHookArgs) -> None:
        if args.exc_value is not None and not isinstance(args.exc_value, SystemExit):
            self.caught(args.exc_value, args.thread.name if args.thread else "unknown")

    def _from_nowhere(self, args: "sys.UnraisableHookArgs") -> None:
        # Python could raise it nowhere, so no work of the clerk was stopped by it.
        _log.error("an error that could not be raised", exc_info=args.exc_value)

    def _shown(self, report: CrashReport) -> None:
        if self._show is None:
            self._unshown = report
            return
        try:
            self._show(report)
        except Exception:  # a second error here would end in Python's own traceback on the screen
            _log.critical("the crash window failed", exc_info=True)

    def _kept(self, at: datetime, body: str) -> CrashReport:
        text = f"{_header(at)}\n{body}"
        path = self._folder / f"crash-{at:%Y-%m-%d-%H%M%S}.txt"
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            for old in sorted(self._folder.glob("crash-*.txt"))[:-KEPT]:
                old.unlink()
        except OSError as error:
            _log.warning("the crash report could not be kept: %s", error)
            return CrashReport(at=at, text=text, path=None)
        return CrashReport(at=at, text=text, path=path)


def _header(at: datetime) -> str:
    lines = [
        "kt1desk crash report 1",
        f"at: {at.isoformat(timespec='seconds')}",
        f"program: {__version__}, {'installed' if getattr(sys, 'frozen', False) else 'from source or wheel'}",
        f"python: {platform.python_version()}",
        f"system: {platform.platform()}",
        *(f"{part}: {_version(part)}" for part in _PARTS),
    ]
    return "".join(f"{line}\n" for line in lines)


def _version(part: str) -> str:
    from importlib import metadata  # this module is imported before the window is shown

    try:
        return metadata.version(part)
    except metadata.PackageNotFoundError:  # a frozen build carries no metadata
        return "unknown"
