"""What a clerk may send to those who mend the program: logs, settings and figures, and nobody's name or number (M4).

Everything is listed by what may be told; what is not on such a list is left out, so that a new setting or a new
table is no leak before somebody has thought of it.
"""

import json
import platform
import zipfile
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from datetime import datetime
from importlib import metadata
from io import BytesIO
from pathlib import Path

import msgspec
from sqlalchemy import Engine

from kt1desk import __version__
from kt1desk.app import disk
from kt1desk.app.redaction import error_name, fault_text
from kt1desk.app.settings import DeskSettings
from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.store.figures import StoreFigures, store_figures
from kt1desk.usecases.printer_rows import PrinterSetup

LOG_BYTES = 2_000_000
"""So much of the end of each log is taken."""

_TOLD = frozenset(
    {
        "version",
        "language",
        "training",
        "auto_lock_minutes",
        "backlog_minutes",
        "sound_volume",
        "text_scale",
        "key_protection",
    }
)
"""Settings that are told as they are; of all others only whether they are set."""

_LOGS = ("kt1desk.log*", "crash-*.txt", "fault.txt")
_LIBRARIES = (
    "PySide6-Essentials",
    "SQLAlchemy",
    "alembic",
    "sqlcipher3",
    "cryptography",
    "reportlab",
    "httpx",
    "msgspec",
)
_STAMP = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """One file of the bundle; `about` says in English what is in it."""

    name: str
    about: str
    content: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    """Where a bundle comes from. Without settings or an open store their parts say only that."""

    logs: Path
    settings: DeskSettings | None
    engine: Engine | None
    store: Path | None
    at: datetime


def collect(sources: Sources) -> tuple[Part, ...]:
    """Return the parts of a bundle; a part that cannot be read says why, by a code."""
    return (
        Part(name="versions.json", about="versions of the program and its parts", content=_json(_versions(sources))),
        Part(
            name="settings.json",
            about="settings without names, addresses, folders or keys; printers by kind",
            content=_json(_settings(sources.settings)),
        ),
        Part(
            name="store.json",
            about="counts and sizes of the store, quick check, state of sync",
            content=_json(_store(sources)),
        ),
        *_logs(sources.logs),
    )


def contents(parts: tuple[Part, ...]) -> str:
    """The list that is shown before anything is written, and stands first in the bundle."""
    head = "No agency, no person and no number of an item stands in these files.\n"
    return head + "".join(f"{part.name:<28}{len(part.content):>10} bytes  {part.about}\n" for part in parts)


def write(parts: tuple[Part, ...], out: Path) -> None:
    """Write the bundle whole or not at all; raises DISK_FULL and READ_ONLY, or `OSError` for a place that is none."""
    packed = BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as bundle:
        listed = Part(name="CONTENTS.txt", about="", content=contents(parts).encode())
        for part in (listed, *parts):
            bundle.writestr(zipfile.ZipInfo(part.name, _STAMP), part.content, zipfile.ZIP_DEFLATED)
    disk.write_whole(out, packed.getvalue())


def _versions(sources: Sources) -> dict[str, object]:
    return {
        "at": sources.at.isoformat(timespec="seconds"),
        "program": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        **{library: _version(library) for library in _LIBRARIES},
    }


def _version(library: str) -> str:
    try:
        return metadata.version(library)
    except metadata.PackageNotFoundError:  # a frozen build carries no metadata
        return "unknown"


def _settings(settings: DeskSettings | None) -> dict[str, object]:
    if settings is None:
        return {"settings": "none"}
    values: dict[str, object] = msgspec.to_builtins(settings)
    told = {name: value if name in _TOLD else _whether(value) for name, value in values.items()}
    return {**told, **_printers(settings.printer_setup())}


def _printers(setup: PrinterSetup) -> dict[str, object]:
    """Printers by kind: a name in the system often is that of an office or of a person."""
    return {
        "printers": [(row.way, row.language, row.dpi, row.darkness, row.speed) for row in setup.printers],
        "papers": {
            use: (choice.stock, row.way if (row := setup.printer_of(use)) else "saved as files")
            for use, choice in setup.papers.items()
        },
        "calibrations": [(stock, asdict(one)) for (_, stock), one in setup.calibrations.items()],
    }


def _whether(value: object) -> str:
    return "set" if value else "not set"


def _store(sources: Sources) -> dict[str, object]:
    size = sources.store.stat().st_size if sources.store is not None and sources.store.exists() else 0
    if sources.engine is None or sources.store is None:
        return {"store": "not open", "bytes": size}
    try:
        return _figures(store_figures(sources.engine, sources.store))
    except RuleBroken:
        return {"store": "two persons count blind: no figure is told before their list is revealed"}
    except Unavailable as error:
        return {"store": error_name(error), "bytes": size}


def _figures(figures: StoreFigures) -> dict[str, object]:
    counted = {
        name: {each.what: each.count for each in part}
        for name, part in (("kinds", figures.kinds), ("rows", figures.rows), ("aside", figures.aside))
    }
    return {**asdict(figures), **counted}


def _logs(folder: Path) -> Iterator[Part]:
    for pattern in _LOGS:
        for path in sorted(folder.glob(pattern)):
            yield Part(name=f"logs/{path.name}", about="log, redacted a second time", content=_log(path))


def _log(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - LOG_BYTES))
            text = file.read().decode("utf-8", errors="replace")
    except OSError as error:
        return f"{error_name(error)}\n".encode()
    return fault_text(text).encode()


def _json(values: dict[str, object]) -> bytes:
    return (json.dumps(values, indent=1) + "\n").encode()
