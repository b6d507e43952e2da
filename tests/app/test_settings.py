"""Settings come back as they were saved; a file that is not right is told, kept and never guessed at."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import convert, to_builtins
from msgspec.structs import replace

from kt1desk.app.printer_settings import CalibrationSettings, PaperSettings, PrinterSettings, tables_of
from kt1desk.app.settings import FILE, UPGRADES, VERSION, DeskSettings, Table, first_settings, load, save, upgraded
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.usecases.printer_rows import Calibration, Language, PaperChoice, PrinterRow, PrinterSetup, Way

ROOT = Path(__file__).parents[2]
PEM = "-----BEGIN CERTIFICATE-----\nMIIB+zCC/a==\n-----END CERTIFICATE-----\n"
WINDOW = 'Máy in "nhãn" C:\\ZT230'
IN_USE = replace(
    first_settings(),
    office="300000",
    training=True,
    hub_address="https://hub.example:8443",
    hub_authority_pem=PEM,
    key_protection="passphrase",
    store_id="store-1",
    **tables_of(
        PrinterSetup(
            printers=(
                PrinterRow(name=WINDOW, way=Way.NETWORK, target="192.168.1.20", dpi=300, darkness=-5, speed=4),
                PrinterRow(name="HP", way=Way.SYSTEM, target="HP LaserJet", dpi=600),
            ),
            calibrations={(WINDOW, PaperStock.LABEL_80_50): Calibration(right_um=-1_500, longer_ppm=3_000)},
            papers={
                **PrinterSetup().papers,
                PaperUse.LABEL: PaperChoice(printer=WINDOW, stock=PaperStock.LABEL_80_50),
                PaperUse.SHEET: PaperChoice(printer="HP", stock=PaperStock.A4),
            },
        )
    ),
)

text = st.text(st.characters(codec="utf-8"))
any_settings = st.builds(
    DeskSettings,
    version=st.just(6),
    language=st.sampled_from(["vi", "en"]),
    office=st.sampled_from(["", "300000"]),
    training=st.booleans(),
    hub_address=st.sampled_from(["", "https://hub.example"]),
    hub_authority_pem=text,
    auto_lock_minutes=st.integers(1, 60),
    backlog_minutes=st.integers(1, 1440),
    sound_volume=st.integers(0, 100),
    text_scale=st.integers(80, 200),
    key_protection=st.sampled_from(["keyring", "passphrase"]),
    store_id=text,
    backup_first=text,
    backup_second=text,
    scale_port=text,
    scale_baud=st.sampled_from([1200, 2400, 4800, 9600, 19200, 38400, 57600, 115200]),
    scanner_prefix=st.text("!~#aZ9", max_size=4),
    scanner_suffix=st.text("!~#aZ9", max_size=4),
    printers=st.lists(
        st.builds(
            PrinterSettings,
            name=text.filter(bool),
            way=st.sampled_from(Way),
            target=text,
            dpi=st.sampled_from([203, 300, 600]),
            language=st.sampled_from(Language),
            darkness=st.integers(-30, 30),
            speed=st.integers(0, 14),
        ),
        max_size=3,
        unique_by=lambda printer: printer.name,
    ).map(tuple),
    calibrations=st.lists(
        st.builds(
            CalibrationSettings,
            printer=text,
            stock=st.sampled_from(PaperStock),
            right_um=st.integers(-20_000, 20_000),
            down_um=st.integers(-20_000, 20_000),
            longer_ppm=st.integers(-50_000, 50_000),
        ),
        max_size=2,
    ).map(tuple),
    papers=st.just(first_settings().papers),
)


def _refusal(folder: Path) -> Unavailable:
    with pytest.raises(Unavailable) as caught:
        load(folder)
    return caught.value


def _write(folder: Path, content: str) -> Path:
    path = folder / FILE
    path.write_text(content, encoding="utf-8")
    return path


def _changed(folder: Path, old: str, new: str) -> Path:
    save(folder, IN_USE)
    path = folder / FILE
    content = path.read_text(encoding="utf-8")
    assert content.count(old) == 1
    return _write(folder, content.replace(old, new))


OLD_PRINTERS = {"label_printer": "Zebra", "label_dpi": 300, "paper_printer": "HP"}
NEW = ("printers", "calibrations", "papers", "scanner_", "backlog_")


def _read_from(version: int, *, without: tuple[str, ...], **others: object) -> DeskSettings:
    """Settings in use, as a program of that version wrote them."""
    table: Table = {**to_builtins(IN_USE), **others, "version": version}
    kept = {name: value for name, value in table.items() if not name.startswith(without)}
    return convert(upgraded(kept, UPGRADES, VERSION), DeskSettings)


def test_a_machine_that_was_not_set_up_has_no_settings(tmp_path: Path) -> None:
    assert load(tmp_path) is None
    assert load(tmp_path / "no such folder") is None


def test_settings_come_back_as_they_were_saved(tmp_path: Path) -> None:
    for desk in (first_settings(), IN_USE):
        save(tmp_path / "new" / "folder", desk)
        assert load(tmp_path / "new" / "folder") == desk
    assert [path.name for path in (tmp_path / "new" / "folder").iterdir()] == [FILE]


@given(any_settings)
def test_any_text_comes_back_sign_by_sign(tmp_path_factory: pytest.TempPathFactory, desk: DeskSettings) -> None:
    folder = tmp_path_factory.getbasetemp()
    save(folder, desk)
    assert load(folder) == desk


def test_the_file_can_be_read_and_edited_by_a_person(tmp_path: Path) -> None:
    save(tmp_path, IN_USE)
    lines = (tmp_path / FILE).read_text(encoding="utf-8").splitlines()
    assert {'office = "300000"', "training = true", "dpi = 300", "-----BEGIN CERTIFICATE-----"} <= set(lines)
    (tmp_path / FILE).write_bytes(b"\xef\xbb\xbf" + "\r\n".join(lines).encode())
    assert load(tmp_path) == IN_USE


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("dpi = 300", "dpi = 301", "printers"),
        ("dpi = 300", 'dpi = "300"', "printers"),
        ("speed = 4\n", "", "printers"),
        ("speed = 4", "speed = 4\ncolour = 2", "printers"),
        ('name = "HP"', 'name = ""', "printers"),
        ('way = "network"', 'way = "parallel"', "printers"),
        ('name = "HP"', 'name = "HP2"', "papers"),
        ('[papers.sheet]\nprinter = "HP"\nstock = "a4"', '[papers.sheet]\nprinter = "HP"\nstock = "a5"', "papers"),
        ("[papers.bag_label]", "[papers.bags]", "papers"),
        ("longer_ppm = 3000", "longer_ppm = 50001", "calibrations"),
        ("training = true", "training = 1", "training"),
        ("training = true\n", "", "training"),
        ('language = "vi"', 'language = "fr"', "language"),
        ('office = "300000"', 'office = "30000"', "office"),
        ('office = "300000"', "office = 300000", "office"),
        ("https://hub", "http://hub", "hub_address"),
        ("sound_volume = 70", "sound_volume = 101", "sound_volume"),
        ("sound_volume = 70", "sound_volume = true", "sound_volume"),
        ("sound_volume = 70", "sound_volume = [70]", "sound_volume"),
        ("auto_lock_minutes = 5", "auto_lock_minutes = 0", "auto_lock_minutes"),
        ("backlog_minutes = 15", "backlog_minutes = 1441", "backlog_minutes"),
        ("text_scale = 100", "text_scale = 100.0", "text_scale"),
        ("scale_baud = 9600", "scale_baud = 9601", "scale_baud"),
        ('scale_port = ""', "scale_port = 3", "scale_port"),
        ('scanner_prefix = ""', 'scanner_prefix = "ế"', "scanner_prefix"),
        ('scanner_suffix = ""', 'scanner_suffix = "~~~~~"', "scanner_suffix"),
        ("version = 6", "version = 0", "version"),
        ("version = 6\n", "", "version"),
        ("version = 6", "version = 6\ncolour = 2", "colour"),
    ],
)
def test_a_field_that_is_not_right_is_named_and_the_file_left_alone(
    tmp_path: Path, old: str, new: str, field: str
) -> None:
    path = _changed(tmp_path, old, new)
    content = path.read_bytes()
    refusal = _refusal(tmp_path)
    assert (refusal.cause, refusal.facts) == (Cause.SETTINGS_DAMAGED, {"path": str(path), "field": field})
    assert path.read_bytes() == content


def test_a_line_that_is_not_right_is_numbered(tmp_path: Path) -> None:
    path = _changed(tmp_path, 'office = "300000"', 'office = "300000')
    assert _refusal(tmp_path).facts == {"path": str(path), "line": 4}


@pytest.mark.parametrize("content", [b"\xff\xfe\x00", b"version = ", b"\x00" * 100, b""])
def test_a_file_that_is_not_even_settings_is_told_as_damaged(tmp_path: Path, content: bytes) -> None:
    (tmp_path / FILE).write_bytes(content)
    assert _refusal(tmp_path).cause is Cause.SETTINGS_DAMAGED


def test_settings_cut_off_at_any_sign_never_pass_for_whole_ones(tmp_path: Path) -> None:
    save(tmp_path, IN_USE)
    whole = (tmp_path / FILE).read_bytes().rstrip()
    for length in range(0, len(whole), 3):
        (tmp_path / FILE).write_bytes(whole[:length])
        assert _refusal(tmp_path).cause is Cause.SETTINGS_DAMAGED


def test_settings_of_a_newer_program_are_told_as_such(tmp_path: Path) -> None:
    path = _write(tmp_path, f"version = {VERSION + 1}\nsomething_new = 1\n")
    refusal = _refusal(tmp_path)
    assert (refusal.cause, refusal.facts) == (Cause.SETTINGS_NEWER, {"path": str(path)})


@pytest.mark.parametrize("content", ["version = ", f"version = {VERSION + 1}\n"])
def test_a_file_that_was_refused_is_kept_when_new_settings_are_saved(tmp_path: Path, content: str) -> None:
    _write(tmp_path, content)
    save(tmp_path, IN_USE)
    assert load(tmp_path) == IN_USE
    assert [path.read_text() for path in tmp_path.iterdir() if path.name != FILE] == [content]


def test_settings_that_could_not_be_read_back_are_not_written(tmp_path: Path) -> None:
    save(tmp_path, IN_USE)
    with pytest.raises(ValueError, match="sound_volume"):
        save(tmp_path, replace(IN_USE, sound_volume=101))
    assert load(tmp_path) == IN_USE


def test_an_old_table_is_brought_up_version_by_version() -> None:
    def rename(table: Table) -> Table:
        return {"version": table["version"], "colour": table["color"]}

    def widen(table: Table) -> Table:
        return {**table, "size": 2}

    steps = {1: rename, 2: widen}
    assert upgraded({"version": 1, "color": "red"}, steps, 3) == {"version": 3, "colour": "red", "size": 2}
    assert upgraded({"version": 2, "colour": "red"}, steps, 3) == {"version": 3, "colour": "red", "size": 2}
    assert upgraded({"version": 3}, steps, 3) == {"version": 3}
    assert upgraded({"version": 0}, steps, 3) == {"version": 0}


def test_there_is_an_upgrade_with_a_test_from_each_version_that_was_ever_written() -> None:
    assert sorted(UPGRADES) == list(range(1, VERSION))
    tests = Path(__file__).read_text(encoding="utf-8")
    assert [version for version in UPGRADES if f"def test_settings_of_version_{version}_" not in tests] == []


def test_settings_of_version_1_get_no_places_for_backups_but_the_one_at_home() -> None:
    found = _read_from(1, without=("backup_", "scale_", *NEW), **OLD_PRINTERS)
    assert (found.backup_first, found.backup_second, found.office) == ("", "", IN_USE.office)


def test_settings_of_version_2_have_no_scale() -> None:
    found = _read_from(2, without=("scale_", *NEW), **OLD_PRINTERS)
    assert (found.scale_port, found.scale_baud) == ("", 9600)


def test_settings_of_version_3_keep_their_two_printers() -> None:
    setup = _read_from(3, without=NEW, **OLD_PRINTERS).printer_setup()
    assert [(row.name, row.way, row.target, row.dpi) for row in setup.printers] == [
        ("HP", Way.SYSTEM, "HP", 300),
        ("Zebra", Way.SYSTEM, "Zebra", 300),
    ]
    assert {use: choice.printer for use, choice in setup.papers.items()} == {
        PaperUse.LABEL: "Zebra",
        PaperUse.SEAL_STRIP: "",
        PaperUse.BAG_LABEL: "",
        PaperUse.SLIP: "HP",
        PaperUse.SHEET: "HP",
    }


@pytest.mark.parametrize(
    ("labels", "papers", "printers"), [("", "", []), ("One", "One", [("One", 203)]), ("", "HP", [("HP", 300)])]
)
def test_settings_of_version_3_with_one_printer_or_none_keep_that(
    labels: str, papers: str, printers: list[tuple[str, int]]
) -> None:
    old = {"label_printer": labels, "label_dpi": 203, "paper_printer": papers}
    setup = _read_from(3, without=NEW, **old).printer_setup()
    assert [(row.name, row.dpi) for row in setup.printers] == printers
    assert (setup.papers[PaperUse.LABEL].printer, setup.papers[PaperUse.SHEET].printer) == (labels, papers)


def test_settings_of_version_4_know_the_scanner_by_its_speed_alone() -> None:
    found = _read_from(4, without=("scanner_", "backlog_"))
    assert (found.scanner_prefix, found.scanner_suffix) == ("", "")


def test_settings_of_version_5_give_the_line_a_quarter_of_an_hour() -> None:
    assert _read_from(5, without=("backlog_",)).backlog_minutes == 15


def test_the_readme_explains_each_setting_and_no_other() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    section = readme.partition("\n## Settings\n")[2].partition("\n## ")[0]
    rows = [line.split("|") for line in section.splitlines() if line.startswith("| `")]
    parts = {"printers": PrinterSettings, "calibrations": CalibrationSettings, "papers": PaperSettings}
    named = [name for name in DeskSettings.__struct_fields__ if name not in parts]
    within = [f"{table}.{name}" for table, part in parts.items() for name in part.__struct_fields__]
    assert [row[1].strip(" `") for row in rows] == [*named, *within]
    assert [row for row in rows if not all(cell.strip() for cell in row[1:-1])] == []
