"""`kt1desk verify` on the code of a handover's receipt: true of its store; of one that was altered it names what."""

import json
import shutil
from pathlib import Path

import pytest

from kt1desk.app.commands import verify
from kt1desk.documents.shift_sheet import shift_sheet
from kt1desk.store.engine import encrypted_engine, writing
from kt1desk.store.papers import SqlPapers
from kt1desk.store.pins import SqlPins
from kt1desk.store.reference import StoredEdition
from tests.damages import SPOKEN, InventedDesk, invented_desk
from tests.store.opened import QUICK_HASHER
from tests.support.builders import HANH, TU
from tests.support.desks import CLERK_PIN, LEADER_PIN, Desk
from tests.support.handing_over import hand_over
from tests.support.pdf_reading import page_count, picture, read_by_zxing
from tests.support.reference import first_edition

_DPI = 300
_SAYS_OTHERWISE = (
    "UPDATE lines SET payload = CAST(replace(payload, 'unsent\":', 'unsent\":1') AS BLOB) "
    "WHERE number = (SELECT max(number) FROM lines)"
)
_IS_GONE = "DELETE FROM lines WHERE number = (SELECT max(number) FROM lines)"


def code_of_receipt(desk: InventedDesk) -> str:
    """Hand the shift over, draw the receipt and read the code on its last page, as a scanner does."""
    pins = SqlPins(desk.engine, QUICK_HASHER)
    pins.set(HANH, LEADER_PIN)
    pins.set(TU, CLERK_PIN)
    people = Desk(books=desk.books, pins=pins, reference=first_edition(), clock=desk.clock, leader=HANH, clerk=TU)
    shift = hand_over(people).shift
    papers = SqlPapers(desk.engine, StoredEdition(desk.engine, first_edition()), desk.signing.sign)
    pdf = shift_sheet(papers.handover_paper(shift))
    [(_, text)] = read_by_zxing(picture(pdf, _DPI, page_count(pdf) - 1))
    return text


def verdict(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, set[tuple[str, int, int | None]]]:
    code = verify.main([*arguments, "--passphrase-file", "passphrase.txt", "--json"])
    findings = json.loads(capsys.readouterr().out)["findings"]
    return code, {(one["code"], one["first"], one["last"]) for one in findings if one["code"] != "SELF_VOUCHED"}


def altered_copy(desk: InventedDesk, name: str, statement: str) -> str:
    """What only somebody with the key of the store can do to a copy of it."""
    shutil.copytree("store", name)
    engine = encrypted_engine(Path(name) / "desk.db", desk.secrets.data_key)
    with writing(engine) as connection:
        for guard in (
            connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
        ):
            connection.exec_driver_sql(f'DROP TRIGGER "{guard}"')
        connection.exec_driver_sql(statement)
    engine.dispose()
    return name


def test_the_code_of_a_receipt_is_true_of_its_store_and_names_what_was_altered_in_a_copy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("passphrase.txt").write_text(f"{SPOKEN}\n", encoding="utf-8")
    desk = invented_desk(tmp_path / "store")
    text = code_of_receipt(desk)
    signed = int(text.split("|")[4])
    desk.engine.dispose()
    assert verdict(capsys, "store", text) == (0, {("INTACT", 1, signed), ("INTACT", signed, None)})

    code, found = verdict(capsys, altered_copy(desk, "altered", _SAYS_OTHERWISE), text)
    assert code == 1
    assert ("ALTERED", signed, signed) in found

    code, found = verdict(capsys, altered_copy(desk, "cut off", _IS_GONE), text)
    assert code == 1
    assert ("CUT_OFF", signed, signed - 1) in found
