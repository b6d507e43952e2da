"""The machine's settings: read once at start from settings.toml, changed by `replace` and `save`.

The table in README.md, "Settings", explains each field.
"""

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Annotated, Final, Literal

import msgspec
from msgspec import Meta, Struct

from kt1desk.app import disk
from kt1desk.app.printer_settings import CalibrationSettings, PapersSettings, PrinterSettings, setup_of, tables_of
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.usecases.printer_rows import PrinterSetup

FILE = "settings.toml"
VERSION: Final = 6

ScannerMark = Annotated[str, Meta(pattern=r"\A[!-~]{0,4}\Z")]
"""What a scanner sends before or after a code: signs that stand on every keyboard."""

Protection = Literal["keyring", "passphrase"]
"""What keeps the desk's keys between two starts (`keys`)."""

Table = dict[str, object]
Upgrade = Callable[[Table], Table]


def _two_places_for_backups(table: Table) -> Table:
    return {**table, "backup_first": "", "backup_second": ""}


def _no_scale_yet(table: Table) -> Table:
    return {**table, "scale_port": "", "scale_baud": 9600}


def _printers_by_name(table: Table) -> Table:
    """Two printers of the system become two rows, or one where both papers went to the same."""
    kept = {name: value for name, value in table.items() if name not in {"label_printer", "label_dpi", "paper_printer"}}
    labels, papers = table.get("label_printer", ""), table.get("paper_printer", "")
    dpi = {papers: _PAPER_DPI, labels: table.get("label_dpi")}
    printers = [
        {"name": name, "way": "system", "target": name, "dpi": dots, "language": "zpl", "darkness": 0, "speed": 0}
        for name, dots in dpi.items()
        if name
    ]
    choices = {
        "label": {"printer": labels, "stock": "100x60"},
        "seal_strip": {"printer": "", "stock": "100x60"},
        "bag_label": {"printer": "", "stock": "105x74"},
        "slip": {"printer": papers, "stock": "a5"},
        "sheet": {"printer": papers, "stock": "a4"},
    }
    return {**kept, "printers": printers, "papers": choices, "calibrations": []}


def _scanner_without_marks(table: Table) -> Table:
    return {**table, "scanner_prefix": "", "scanner_suffix": ""}


def _a_quarter_of_an_hour_for_the_line(table: Table) -> Table:
    return {**table, "backlog_minutes": _BACKLOG_MINUTES}


UPGRADES: Mapping[int, Upgrade] = {
    1: _two_places_for_backups,
    2: _no_scale_yet,
    3: _printers_by_name,
    4: _scanner_without_marks,
    5: _a_quarter_of_an_hour_for_the_line,
}
"""By the version they start from; each gives the table of the next version, without its `version`."""

_PAPER_DPI = 300
_BACKLOG_MINUTES = 15
_HEADING = "# Settings of kt1desk on this machine. Each field is explained in README.md, section Settings.\n"
_ESCAPES = {code: f"\\u{code:04X}" for code in (*range(0x20), 0x7F)} | {ord('"'): '\\"', ord("\\"): "\\\\"}
_LINE = re.compile(r"at line (\d+)")
_FIELD = re.compile(r"`\$?\.?(\w+)`$|`\$\.(\w+)")


class DeskSettings(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What this machine is set to; in the file no field may be missing, because each default would be a guess."""

    version: Literal[6]
    language: Literal["vi", "en"]
    office: Annotated[str, Meta(pattern=r"\A(\d{6})?\Z")]
    training: bool
    hub_address: Annotated[str, Meta(pattern=r"\A(https://[^\s/]\S*)?\Z")]
    hub_authority_pem: str
    auto_lock_minutes: Annotated[int, Meta(ge=1, le=60)]
    backlog_minutes: Annotated[int, Meta(ge=1, le=1440)]
    sound_volume: Annotated[int, Meta(ge=0, le=100)]
    text_scale: Annotated[int, Meta(ge=80, le=200)]
    key_protection: Protection
    store_id: str
    backup_first: str
    backup_second: str
    scale_port: str
    scale_baud: Literal[1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200]
    scanner_prefix: ScannerMark
    scanner_suffix: ScannerMark
    printers: tuple[PrinterSettings, ...]
    calibrations: tuple[CalibrationSettings, ...]
    papers: PapersSettings

    def __post_init__(self) -> None:
        try:
            self.printer_setup()
        except ValueError as error:
            # The decoder's own way to name a field.
            raise ValueError(f"{error} - at `$.{str(error).partition(':')[0]}`") from error

    def printer_setup(self) -> PrinterSetup:
        """Which printers there are and what goes where."""
        return setup_of(self.printers, self.papers, self.calibrations)


def first_settings() -> DeskSettings:
    """The settings of a machine that was not set up yet: no office, no store, no hub, no printer."""
    return DeskSettings(
        version=VERSION,
        language="vi",
        office="",
        training=False,
        hub_address="",
        hub_authority_pem="",
        auto_lock_minutes=5,
        backlog_minutes=_BACKLOG_MINUTES,
        sound_volume=70,
        text_scale=100,
        key_protection="keyring",
        store_id="",
        backup_first="",
        backup_second="",
        scale_port="",
        scale_baud=9600,
        scanner_prefix="",
        scanner_suffix="",
        **tables_of(PrinterSetup()),
    )


def load(folder: Path) -> DeskSettings | None:
    """Read the settings; None where there are none yet.

    Raises SETTINGS_DAMAGED (with `path`, and `line` or `field` where known) and SETTINGS_NEWER; the file stays
    as it is, so that a technician can put it right.
    """
    path = folder / FILE
    try:
        return _decoded(path.read_bytes(), path)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise Unavailable(Cause.SETTINGS_DAMAGED, path=str(path)) from error


def save(folder: Path, settings: DeskSettings) -> None:
    """Write the settings durably, whole or not at all; a file that `load` refused is set aside first.

    Raises DISK_FULL and READ_ONLY; `ValueError` for settings that `load` would refuse.
    """
    path = folder / FILE
    content = _encoded(settings)
    try:
        _decoded(content, path)
    except Unavailable as refused:
        raise ValueError(f"these settings cannot be read back: {refused.facts}") from refused
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise disk.trouble(error, path) or error from error
    try:
        load(folder)
    except Unavailable:
        disk.set_aside(path)
    disk.write_whole(path, content)


def upgraded(table: Table, upgrades: Mapping[int, Upgrade], newest: int) -> Table:
    """The table of version `newest` that an older table means; a version nobody knows is left to the decoder."""
    version = table.get("version")
    while isinstance(version, int) and version < newest and version in upgrades:
        table = upgrades[version](table)
        version += 1
        table = {**table, "version": version}
    return table


def _encoded(settings: DeskSettings) -> bytes:
    return (_HEADING + "".join(_lines("", msgspec.to_builtins(settings)))).encode()


def _lines(name: str, table: Mapping[str, object]) -> Iterator[str]:
    """A table's own values, then the tables in it: what follows a heading belongs to that heading."""
    for key, value in table.items():
        if isinstance(value, str | int):
            yield f"{key} = {_toml(value)}\n"
        elif not value:
            yield f"{key} = []\n"
    for key, value in table.items():
        place = f"{name}.{key}" if name else key
        if isinstance(value, Mapping):
            yield from (f"\n[{place}]\n", *_lines(place, value))
        elif isinstance(value, Sequence) and not isinstance(value, str):
            for row in value:
                yield from (f"\n[[{place}]]\n", *_lines(place, row))


def _toml(value: str | int) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return str(value)
    if "\n" in value:
        lines = (line.translate(_ESCAPES) for line in value.split("\n"))
        # TOML drops the first line break, so that a certificate stands as in its own file.
        return '"""\n' + "\n".join(lines) + '"""'
    return f'"{value.translate(_ESCAPES)}"'


def _decoded(content: bytes, path: Path) -> DeskSettings:
    try:
        # Windows editors put a byte order mark in front.
        table = tomllib.loads(content.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        raise Unavailable(Cause.SETTINGS_DAMAGED, path=str(path)) from error
    except tomllib.TOMLDecodeError as error:
        place = _LINE.search(str(error))
        line = {"line": int(place[1])} if place else {}
        raise Unavailable(Cause.SETTINGS_DAMAGED, path=str(path), **line) from error
    version = table.get("version")
    if isinstance(version, int) and version > VERSION:
        raise Unavailable(Cause.SETTINGS_NEWER, path=str(path))
    try:
        return msgspec.convert(upgraded(table, UPGRADES, VERSION), DeskSettings)
    except msgspec.ValidationError as error:
        place = _FIELD.search(str(error))
        field = {"field": place[1] or place[2]} if place else {}
        raise Unavailable(Cause.SETTINGS_DAMAGED, path=str(path), **field) from error
