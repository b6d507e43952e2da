"""The log of the running program: a few files of bounded size that hold no agency, no person and no item number.

A line is a sentence written in the program; what is put into it goes through `redaction.harmless`. Of other
people's libraries only that something was said is kept, because an SQL error quotes the row it failed on.
"""

import contextlib
import logging
from datetime import UTC, datetime
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType
from typing import Self

from kt1desk.app.redaction import error_name, harmless, redacted, traceback_text

FILE = "kt1desk.log"
TRUSTED = ("kt1desk",)
"""Loggers, with those below them, whose messages are written."""

_BYTES = 1_000_000
_OLDER_FILES = 5


class LogFile:
    """Writes what is logged, at `level` and above, to `folder`/kt1desk.log until it is closed.

    One program at a time may use a folder. A disk that is full or refuses costs the log, never the counter.
    """

    def __init__(
        self, folder: Path, *, level: int = logging.INFO, max_bytes: int = _BYTES, older_files: int = _OLDER_FILES
    ) -> None:
        self.path = folder / FILE
        with contextlib.suppress(OSError):
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._handler = _QuietHandler(
            self.path, maxBytes=max_bytes, backupCount=older_files, encoding="utf-8", delay=True
        )
        self._handler.setFormatter(HarmlessFormatter())
        self._handler.addFilter(_is_written)
        self._handler.setLevel(level)
        root = logging.getLogger()
        self._former_level = root.level
        root.addHandler(self._handler)
        root.setLevel(level)

    def close(self) -> None:
        """Write what is left and let go of the file."""
        root = logging.getLogger()
        root.removeHandler(self._handler)
        root.setLevel(self._former_level)
        self._handler.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, where: TracebackType | None
    ) -> None:
        self.close()


class _QuietHandler(RotatingFileHandler):
    def handleError(self, record: logging.LogRecord) -> None:  # the name is logging's
        """Say nothing: the standard way is a traceback on the screen."""


class HarmlessFormatter(logging.Formatter):
    """Makes each line anew; the record itself is not changed, because other handlers see it too."""

    def format(self, record: logging.LogRecord) -> str:
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        head = f"{at} {record.levelname} {record.threadName} {record.name}:"
        error = record.exc_info[1] if record.exc_info else None
        if not _is_trusted(record.name):
            return f"{head} [withheld]" + (f" {error_name(error)}" if error else "")
        return f"{head} {_message(record)}" + (f"\n{traceback_text(error)}" if error else "")


def _is_written(record: logging.LogRecord) -> bool:
    return _is_trusted(record.name) or record.levelno >= logging.WARNING


def _is_trusted(name: str) -> bool:
    return any(name == trusted or name.startswith(f"{trusted}.") for trusted in TRUSTED)


def _message(record: logging.LogRecord) -> str:
    if not isinstance(record.msg, str):
        return str(harmless(record.msg))
    return redacted(_filled(record.msg, record.args))


def _filled(template: str, values: object) -> str:
    try:
        if isinstance(values, dict):
            return template % {name: harmless(value) for name, value in values.items()}
        return template % tuple(map(harmless, values)) if isinstance(values, tuple) and values else template
    except (TypeError, ValueError, KeyError):
        return f"{template} [values do not fit]"
