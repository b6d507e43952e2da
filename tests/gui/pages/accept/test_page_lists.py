"""The list of an agency with real keys and real files: what a bad file says, what a good one fills in."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kt1desk.app.item_lists import TEMPLATE_FILE
from tests.gui.pages.accept.at_the_desk import ready_form
from tests.gui.pages.accept.page_desk import Desk, open_page
from tests.support.keyboard import CTRL
from tests.support.lists import (
    HA_NOI,
    HEADINGS,
    NA_HANG,
    csv_text,
    for_1258,
    sheet_texts,
    write_csv,
    write_long_xlsx,
    write_xlsx,
)

pytestmark = pytest.mark.usefixtures("dressed")

GOOD = (NA_HANG, HA_NOI)
NAMES = ["Huyện ủy Na Hang", "Bộ Tài chính"]
TOO_MANY = [(str(number), "Huyện ủy Na Hang", "", "", "", "", "") for number in range(50_000)]


def at_the_counter(qtbot: QtBot, folder: Path) -> Desk:
    desk = open_page(qtbot, folder=folder)
    desk.put(ready_form(desk.counter).sender_alone)
    return desk


def read(qtbot: QtBot, folder: Path) -> Desk:
    """Ctrl+J and Enter: the newest file is marked."""
    desk = at_the_counter(qtbot, folder)
    desk.keys.press(Qt.Key.Key_J, CTRL)
    desk.keys.enter()
    return desk


def rows(desk: Desk) -> list[tuple[str, str]]:
    """To whom each row goes, and what becomes of it."""
    _, *lines = desk.page.list_panel.preview._model.texts
    return [(line[1].partition(", ")[0], line[3]) for line in lines]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1258"])
def test_a_list_in_any_encoding_is_read_by_keys_alone(qtbot: QtBot, tmp_path: Path, encoding: str) -> None:
    text = csv_text(GOOD, ";")
    write_csv(tmp_path, for_1258(text) if encoding == "cp1258" else text.encode(encoding))
    desk = read(qtbot, tmp_path)
    assert [name for name, _ in rows(desk)] == NAMES
    assert desk.page.list_panel.preview.counts_text.text() == "2 row(s) can go ahead"


BAD_FILES: dict[str, tuple[Callable[[Path], object], str]] = {
    "50,000 rows as CSV": (lambda folder: write_csv(folder, csv_text(TOO_MANY)), "more than 500 rows"),
    "50,000 rows as XLSX": (lambda folder: write_long_xlsx(folder, 50_000), "more than 500 rows"),
    "no text at all": (lambda folder: write_csv(folder, bytes(range(256)) * 40), "no list in XLSX or CSV"),
    "nothing in it": (lambda folder: write_csv(folder, b"\xef\xbb\xbf"), "No row is filled in"),
    "no headings": (lambda folder: write_csv(folder, "a,b\r\n1,2"), "No row of headings"),
}


@pytest.mark.parametrize("name", BAD_FILES)
def test_a_file_that_is_no_list_is_answered_in_words_where_it_was_chosen(
    qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    write, words = BAD_FILES[name]
    write(tmp_path)
    desk = read(qtbot, tmp_path)
    assert words in desk.page.list_panel.files.message.words
    assert desk.page.list_panel.files.isVisible()
    assert desk.page.go_back()
    assert desk.form == ready_form(desk.counter).sender_alone


def test_formulas_merged_cells_and_numbers_that_stand_twice_keep_their_rows_out_with_the_reason(
    qtbot: QtBot, tmp_path: Path
) -> None:
    write_xlsx(
        tmp_path,
        (NA_HANG, ("1", *HA_NOI[1:]), ("3", "=HYPERLINK(1)", *HA_NOI[2:]), ("4", "Sở Y tế", "", "", "", "", "")),
        merge="B5:C5",
    )
    desk = read(qtbot, tmp_path)
    assert "1 row(s) can go ahead · 3 row(s) kept out" in desk.page.list_panel.preview.counts_text.text()
    reasons = []
    for _ in range(3):
        reasons.append(desk.page.list_panel.preview.reasons_text.text())
        desk.keys.press(Qt.Key.Key_Down)
    assert "Running number: The running number stands in row 2 already." in reasons[0]
    assert "Column B: a formula" in reasons[1]
    assert "Column B: cells are merged there" in reasons[2]


def test_columns_that_are_not_read_are_named(qtbot: QtBot, tmp_path: Path) -> None:
    text = "\r\n".join((",".join((*HEADINGS, "Ghi chú")), ",".join((*NA_HANG, "x"))))
    write_csv(tmp_path, text)
    desk = read(qtbot, tmp_path)
    assert "column(s) H." in desk.page.list_panel.preview.left_out_text.text()


def test_a_row_goes_into_the_form_and_the_strip_says_what_the_list_says_of_the_letter(
    qtbot: QtBot, tmp_path: Path
) -> None:
    write_xlsx(tmp_path)
    desk = read(qtbot, tmp_path)
    desk.keys.ctrl_enter()
    strip = desk.page.list_panel.strip
    assert (desk.form.recipient_text, desk.form.secrecy) == ("Huyện ủy Na Hang", None)
    assert "List: 1 of 2 · row 2 · No. 1" in strip.words
    assert "The list says letter C." in strip.words
    assert desk.keys.focus is desk.page.item_form.fields.letter_choice
    desk.keys.write("B")
    assert (strip.tone, "another one" in strip.words) == ("caution", True)
    desk.keys.alt("W")
    desk.keys.write("120")
    desk.keys.press(Qt.Key.Key_G, CTRL)
    assert (desk.form.recipient_text, desk.form.weight) == ("Bộ Tài chính", "")
    assert "List: 2 of 2" in strip.words


def test_the_empty_list_is_saved_by_one_key_and_its_place_is_said(qtbot: QtBot, tmp_path: Path) -> None:
    desk = at_the_counter(qtbot, tmp_path)
    desk.keys.press(Qt.Key.Key_J, CTRL)
    assert "No list was found" in desk.page.list_panel.files.message.words
    desk.keys.press(Qt.Key.Key_S, CTRL)
    saved = tmp_path / "saved" / TEMPLATE_FILE
    assert str(saved) in desk.page.list_panel.files.message.words
    assert list(HEADINGS) == next(iter(sheet_texts(saved.read_bytes()).values()))


def test_part_of_a_name_or_a_whole_path_chooses_the_file(qtbot: QtBot, tmp_path: Path) -> None:
    write_xlsx(tmp_path)
    write_csv(tmp_path, "a,b\r\n1,2")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    path = write_csv(elsewhere, csv_text((HA_NOI,)))
    desk = at_the_counter(qtbot, tmp_path)
    desk.keys.press(Qt.Key.Key_J, CTRL)
    assert desk.page.list_panel.files.files_list.count() == 2
    desk.keys.write(".xlsx")
    desk.keys.enter()
    assert [name for name, _ in rows(desk)] == NAMES
    desk.keys.press(Qt.Key.Key_N, CTRL)
    desk.keys.write(str(path))
    desk.keys.enter()
    assert [name for name, _ in rows(desk)] == NAMES[1:]
