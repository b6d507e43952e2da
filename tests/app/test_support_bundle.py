"""The support bundle of a desk with 1,000 items names no agency, no person and no number, in any disguise."""

import base64
import json
import logging
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kt1desk.app import support_bundle
from kt1desk.app.commands.support_bundle import main
from kt1desk.app.crash import CrashWatch
from kt1desk.app.log import LogFile
from kt1desk.app.printer_settings import tables_of
from kt1desk.app.settings import DeskSettings, first_settings
from kt1desk.app.support_bundle import Part, Sources, collect, contents, write
from kt1desk.domain.errors import Unavailable
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.domain.search import fold
from kt1desk.store.engine import reading
from kt1desk.usecases.printer_rows import Calibration, PaperChoice, PrinterRow, PrinterSetup, Way
from tests.bench.filled_store import FilledStore, fill
from tests.support.name_scanner import Scanner, Secrets, secrets_of
from tests.support.reference import first_edition

ITEMS = 1_000
AT = datetime(2024, 11, 25, 8, tzinfo=UTC)
LOG = logging.getLogger("kt1desk.tests.bundle")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bundled:
    """A desk that has worked, whose log was written by somebody careless, and what may not be told of it."""

    filled: FilledStore
    secrets: Secrets
    scanner: Scanner


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bundled]:
    filled = fill(tmp_path_factory.mktemp("filled") / "desk.db", ITEMS)
    with reading(filled.engine) as connection:
        secrets = secrets_of(connection, first_edition())
    yield Bundled(filled=filled, secrets=secrets, scanner=Scanner(secrets))
    filled.engine.dispose()


_OFFICE = "Máy in Sở Thông tin và Truyền thông"


def _settings() -> DeskSettings:
    from msgspec.structs import replace as changed

    return changed(
        first_settings(),
        office="300000",
        hub_address="https://buudien-tuyenquang.example:8443",
        **tables_of(
            PrinterSetup(
                printers=(PrinterRow(name=_OFFICE, way=Way.SYSTEM, target=_OFFICE, dpi=300),),
                papers={**PrinterSetup().papers, PaperUse.SHEET: PaperChoice(printer=_OFFICE, stock=PaperStock.A4)},
                calibrations={(_OFFICE, PaperStock.A4): Calibration(down_um=500)},
            )
        ),
        store_id="300000-0A1B2C3D",
    )


def _sources(desk: Bundled, logs: Path) -> Sources:
    return Sources(logs=logs, settings=_settings(), engine=desk.filled.engine, store=desk.filled.path, at=AT)


def _written(desk: Bundled, logs: Path, out: Path) -> dict[str, bytes]:
    write(collect(_sources(desk, logs)), out)
    with zipfile.ZipFile(out) as bundle:
        return {"": out.read_bytes(), **{name: bundle.read(name) for name in bundle.namelist()}}


@pytest.fixture(autouse=True)
def _warnings_are_wanted_here(_no_unexpected_log: None, caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    yield
    caplog.get_records("call").clear()


def _careless(desk: Bundled, logs: Path) -> None:
    """A log and a crash report into which every name and number was put."""
    with LogFile(logs):
        for text in (*desk.secrets.names, *desk.secrets.numbers):
            LOG.info("accepted %s", text)
        LOG.error("a line of its own", exc_info=KeyError(max(desk.secrets.names, key=len)))
    watch = CrashWatch(logs, lambda: AT)
    watch.caught(ValueError(min(desk.secrets.numbers)), "books")


def test_the_store_knows_a_thousand_numbers_and_all_the_names_there_are(desk: Bundled) -> None:
    assert sum(number.startswith("ZK") for number in desk.secrets.numbers) == ITEMS
    assert len(desk.secrets.names) > 80
    assert {"Nguyễn Thị Hạnh", "Đỗ Thị Lan", "Trần Văn Minh", "Huyện ủy Na Hang"} <= desk.secrets.names


def test_the_bundle_of_a_careless_log_names_nobody_and_nothing(desk: Bundled, tmp_path: Path) -> None:
    logs = tmp_path / "logs"
    _careless(desk, logs)
    files = _written(desk, logs, tmp_path / "bundle.zip")
    assert {"CONTENTS.txt", "versions.json", "settings.json", "store.json", "logs/kt1desk.log"} < set(files)
    assert any(name.startswith("logs/crash-") for name in files)
    assert desk.scanner.found_in_files(files) == {}


AGENCY = "Sở Thông tin và Truyền thông"
PLANTED = {
    "as it is": AGENCY,
    "without marks": fold(AGENCY),
    "three words of it": "thong tin va",
    "a person": "do thi lan",
    "a number in groups": "A NUMBER",
    "in base64": base64.b64encode(f"x{AGENCY}".encode()).decode(),
    "in base64, shifted": base64.b64encode(f"xy{AGENCY}!".encode()).decode(),
    "in hex": AGENCY.encode().hex(),
    "in large hex": AGENCY.encode().hex().upper(),
    "a seal": "TQ 004512",
}


@pytest.mark.parametrize("text", PLANTED.values(), ids=PLANTED)
def test_a_planted_name_is_found_in_every_disguise(
    desk: Bundled, tmp_path: Path, text: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    number = min(number for number in desk.secrets.numbers if number.startswith("ZK"))
    planted = text.replace("A NUMBER", spell(ItemNo(number)))
    monkeypatch.setattr(support_bundle, "_versions", lambda _sources: {"planted": planted})
    files = _written(desk, tmp_path / "logs", tmp_path / "bundle.zip")
    assert desk.scanner.found_in_files(files)


def test_the_settings_tell_kinds_and_whether_something_is_set(desk: Bundled, tmp_path: Path) -> None:
    told = json.loads(_written(desk, tmp_path, tmp_path / "bundle.zip")["settings.json"])
    assert told["printers"] == [["system", "zpl", 300, 0, 0]]
    assert (told["papers"]["sheet"], told["papers"]["label"]) == (["a4", "system"], ["100x60", "saved as files"])
    assert told["calibrations"] == [["a4", {"right_um": 0, "down_um": 500, "longer_ppm": 0}]]
    assert (told["office"], told["hub_address"], told["store_id"]) == ("set", "set", "set")
    assert set(told) == set(DeskSettings.__struct_fields__)


def test_the_store_tells_counts_sizes_its_check_and_how_far_it_was_sent(desk: Bundled, tmp_path: Path) -> None:
    told = json.loads(_written(desk, tmp_path, tmp_path / "bundle.zip")["store.json"])
    assert told["sound"] is True
    assert told["rows"]["items"] == ITEMS
    assert told["kinds"]["item_accepted.5"] == ITEMS
    assert told["bytes"] == desk.filled.path.stat().st_size
    assert (told["acknowledged"], told["enrolled"]) == (0, False)
    assert told["last_number"] == sum(told["kinds"].values())


def test_the_list_that_is_shown_first_names_every_file_and_stands_in_the_bundle(desk: Bundled, tmp_path: Path) -> None:
    parts = collect(_sources(desk, tmp_path))
    files = _written(desk, tmp_path, tmp_path / "bundle.zip")
    assert all(part.name in contents(parts) for part in parts)
    assert files["CONTENTS.txt"].decode() == contents(parts)


def test_without_an_open_store_it_says_only_its_size(desk: Bundled, tmp_path: Path) -> None:
    parts = collect(replace(_sources(desk, tmp_path), engine=None, settings=None))
    told = {part.name: json.loads(part.content) for part in parts if part.name.endswith(".json")}
    assert told["store.json"] == {"store": "not open", "bytes": desk.filled.path.stat().st_size}
    assert told["settings.json"] == {"settings": "none"}


def test_a_folder_that_cannot_be_written_is_said_and_nothing_is_left(tmp_path: Path) -> None:
    with pytest.raises((Unavailable, OSError)):
        write((Part(name="a", about="", content=b""),), tmp_path / "missing" / "bundle.zip")
    assert not (tmp_path / "missing").exists()


def test_the_command_shows_the_list_and_writes_only_when_it_is_told_to(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out, where = tmp_path / "bundle.zip", ["--data", str(tmp_path / "home"), "--logs", str(tmp_path / "logs")]
    assert main(["--out", str(out), *where]) == 1
    assert "store.json" in capsys.readouterr().out
    assert not out.exists()
    assert main(["--out", str(out), "--yes", *where]) == 0
    assert zipfile.is_zipfile(out)


def test_the_command_says_when_it_cannot_write(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    blocked = tmp_path / "file"
    blocked.write_bytes(b"")
    where = ["--data", str(tmp_path / "home"), "--logs", str(tmp_path / "logs")]
    assert main(["--out", str(blocked / "bundle.zip"), "--yes", *where]) == 1
    assert "Nothing was changed" in capsys.readouterr().err
    assert blocked.read_bytes() == b""
