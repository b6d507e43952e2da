"""A list is read whatever wrote it; what is none is refused by name, soon and without harm."""

import time
import tracemalloc
import unicodedata
from pathlib import Path

import pytest

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item_list import LIST_ROWS, ListColumn
from kt1desk.spreadsheets.reading import read_rows
from tests.support.lists import (
    HA_NOI,
    HEADINGS,
    NA_HANG,
    add_part,
    csv_text,
    for_1258,
    replace_part,
    write_csv,
    write_xlsx,
)

SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
MOST_BYTES = 150 * 1024 * 1024
MOST_SECONDS = 20


def _refusal(path: Path) -> Rule:
    with pytest.raises(RuleBroken) as refused:
        read_rows(path)
    return refused.value.rule


def _check_both(path: Path) -> None:
    read = read_rows(path)
    assert [tuple(row.text(column) for column in ListColumn) for row in read.rows] == [NA_HANG, HA_NOI]
    assert [row.line for row in read.rows] == [2, 3]
    assert all(not row.flaws for row in read.rows)
    assert read.left_out == ()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_csv_is_read_in_every_encoding_and_with_every_separator(encoding: str, separator: str, tmp_path: Path) -> None:
    _check_both(write_csv(tmp_path, csv_text(separator=separator), encoding))


def test_big_endian_with_its_mark_is_read(tmp_path: Path) -> None:
    _check_both(write_csv(tmp_path, b"\xfe\xff" + csv_text().encode("utf-16-be")))


def test_windows_1258_is_read_and_composed(tmp_path: Path) -> None:
    _check_both(write_csv(tmp_path, for_1258(csv_text())))


def test_letters_that_were_taken_apart_are_composed(tmp_path: Path) -> None:
    _check_both(write_csv(tmp_path, unicodedata.normalize("NFD", csv_text())))


def test_the_separator_that_excel_writes_in_front_is_no_row(tmp_path: Path) -> None:
    read = read_rows(write_csv(tmp_path, "sep=;\r\n" + csv_text(separator=";")))
    assert [row.line for row in read.rows] == [3, 4]


def test_xlsx_is_read(tmp_path: Path) -> None:
    _check_both(write_xlsx(tmp_path, [(1, *NA_HANG[1:]), (2.0, *HA_NOI[1:])]))


def test_a_title_over_the_headings_and_empty_rows_are_passed_over(tmp_path: Path) -> None:
    text = "Danh sách gửi ngày 29/11\r\n\r\n" + csv_text([NA_HANG, ("",) * 7, HA_NOI])
    assert [row.line for row in read_rows(write_csv(tmp_path, text)).rows] == [4, 6]


def test_a_column_that_no_list_has_is_left_out_and_nothing_of_it_is_kept(tmp_path: Path) -> None:
    text = "Nơi nhận,Trích yếu,Ký hiệu\r\nHuyện ủy Na Hang,ZK nội dung,C\r\n"
    read = read_rows(write_csv(tmp_path, text))
    assert read.left_out == ("B",)
    assert "ZK" not in repr(read)
    assert "Trích" not in repr(read)


def test_a_formula_is_refused_by_its_cell_and_never_calculated(tmp_path: Path) -> None:
    rows = [("1", "=A1", *NA_HANG[2:]), NA_HANG]
    for path in (write_csv(tmp_path, csv_text(rows)), write_xlsx(tmp_path, rows)):
        bad, good = read_rows(path).rows
        assert bad.flaws[ListColumn.RECIPIENT].rule is Rule.CELL_IS_FORMULA
        assert bad.flaws[ListColumn.RECIPIENT].facts == {"column": "B"}
        assert bad.text(ListColumn.RECIPIENT) == ""
        assert not good.flaws


@pytest.mark.parametrize("begun", ["=cmd|'/c calc'!A0", "+84", "@SUM(A1)", '=HYPERLINK("http://a.invalid")'])
def test_what_a_spreadsheet_would_calculate_in_a_csv_is_a_formula(begun: str, tmp_path: Path) -> None:
    text = f"Nơi nhận;Người nhận\r\nHuyện ủy Na Hang;{begun}\r\n"
    [row] = read_rows(write_csv(tmp_path, text)).rows
    assert row.flaws[ListColumn.ADDRESSEE].rule is Rule.CELL_IS_FORMULA


def test_merged_cells_are_refused_in_each_row_they_cover(tmp_path: Path) -> None:
    read = read_rows(write_xlsx(tmp_path, [NA_HANG, HA_NOI, NA_HANG], merge="B2:B3"))
    assert [list(row.flaws) for row in read.rows] == [[ListColumn.RECIPIENT], [ListColumn.RECIPIENT], []]
    assert read.rows[0].flaws[ListColumn.RECIPIENT].rule is Rule.CELL_IS_MERGED


@pytest.mark.parametrize("rows", [LIST_ROWS + 1, 50_000])
def test_a_list_that_is_too_long_is_refused_without_freezing_or_filling_the_memory(rows: int, tmp_path: Path) -> None:
    tracemalloc.start()
    began = time.monotonic()
    try:
        assert _refusal(write_csv(tmp_path, csv_text([NA_HANG] * rows))) in {Rule.LIST_TOO_LONG, Rule.LIST_TOO_BIG}
        assert tracemalloc.get_traced_memory()[1] < MOST_BYTES
    finally:
        tracemalloc.stop()
    assert time.monotonic() - began < MOST_SECONDS


def test_fifty_thousand_rows_of_xlsx_are_refused(tmp_path: Path) -> None:
    row = '<row><c t="inlineStr"><is><t>Huyện ủy Na Hang</t></is></c></row>'
    sheet = f'<worksheet xmlns="{SHEET}"><sheetData>{row * 50_000}</sheetData></worksheet>'.encode()
    path = replace_part(write_xlsx(tmp_path), "xl/worksheets/sheet1.xml", sheet)
    began = time.monotonic()
    assert _refusal(path) is Rule.LIST_TOO_LONG
    assert time.monotonic() - began < MOST_SECONDS


def test_as_many_rows_as_a_list_may_have_are_read(tmp_path: Path) -> None:
    assert len(read_rows(write_csv(tmp_path, csv_text([NA_HANG] * LIST_ROWS))).rows) == LIST_ROWS
    assert len(read_rows(write_xlsx(tmp_path, [NA_HANG] * LIST_ROWS)).rows) == LIST_ROWS


@pytest.mark.parametrize("content", [b"", b"\xef\xbb\xbf", b"\r\n\r\n", csv_text([]).encode()])
def test_an_empty_list_is_refused(content: bytes, tmp_path: Path) -> None:
    assert _refusal(write_csv(tmp_path, content)) is Rule.LIST_EMPTY


@pytest.mark.parametrize(
    "content",
    [b"%PDF-1.7\n\x00\x01\x02", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", b"PK\x03\x04rubbish", b"\xd0\xcf\x11\xe0" * 9],
)
def test_what_is_no_spreadsheet_is_refused(content: bytes, tmp_path: Path) -> None:
    assert _refusal(write_csv(tmp_path, content)) in {Rule.LIST_NOT_READABLE, Rule.LIST_NO_HEADINGS}


def test_an_xlsx_that_is_cut_off_is_refused(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path)
    path.write_bytes(path.read_bytes()[:-900])
    assert _refusal(path) is Rule.LIST_NOT_READABLE


def test_a_text_without_headings_is_refused(tmp_path: Path) -> None:
    assert _refusal(write_csv(tmp_path, "Huyện ủy Na Hang,C\r\n")) is Rule.LIST_NO_HEADINGS


def test_a_heading_that_stands_twice_is_refused(tmp_path: Path) -> None:
    assert _refusal(write_csv(tmp_path, "Nơi nhận,Cơ quan nhận\r\na,b\r\n")) is Rule.LIST_HEADING_TWICE


def test_a_file_with_a_password_and_an_old_one_are_told_apart(tmp_path: Path) -> None:
    ole = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 504
    assert _refusal(write_csv(tmp_path, ole + "EncryptedPackage".encode("utf-16-le"))) is Rule.LIST_LOCKED
    assert _refusal(write_csv(tmp_path, ole + "Workbook".encode("utf-16-le"))) is Rule.LIST_NOT_READABLE


def test_a_file_with_macros_is_refused(tmp_path: Path) -> None:
    assert _refusal(add_part(write_xlsx(tmp_path), "xl/vbaProject.bin", b"\0")) is Rule.LIST_HAS_MACROS


def test_a_zip_bomb_is_refused_before_it_is_unpacked(tmp_path: Path) -> None:
    path = add_part(write_xlsx(tmp_path), "xl/worksheets/sheet9.xml", b"\0" * (64 * 1024 * 1024))
    assert path.stat().st_size < 1024 * 1024
    assert _refusal(path) is Rule.LIST_TOO_BIG


def test_entities_that_would_unfold_are_refused(tmp_path: Path) -> None:
    laughs = b'<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "ha">]><a>&b;</a>'
    assert _refusal(replace_part(write_xlsx(tmp_path), "xl/worksheets/sheet1.xml", laughs)) is Rule.LIST_NOT_READABLE


def test_another_zip_file_is_no_list(tmp_path: Path) -> None:
    path = tmp_path / "letter.docx"
    assert _refusal(add_part(path, "word/document.xml", b"<a/>")) is Rule.LIST_NOT_READABLE


def test_a_file_that_is_gone_is_said_to_be_gone(tmp_path: Path) -> None:
    assert _refusal(tmp_path / "gone.csv") is Rule.LIST_GONE
    assert _refusal(tmp_path) is Rule.LIST_GONE


def test_a_row_far_below_is_not_overlooked(tmp_path: Path) -> None:
    path = write_xlsx(tmp_path, [NA_HANG, *[("",) * 7] * 1_000, HA_NOI])
    assert len(read_rows(path).rows) == 2


def test_rows_with_fewer_cells_than_headings_are_read(tmp_path: Path) -> None:
    [row] = read_rows(write_csv(tmp_path, ",".join(HEADINGS) + "\r\n1,Huyện ủy Na Hang\r\n")).rows
    assert row.text(ListColumn.KIND) == ""
