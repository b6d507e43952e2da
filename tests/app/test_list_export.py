"""Lists as files: read by spreadsheets in every language, and calculated by none."""

import csv
import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.app.list_export import ListExport, csv_bytes
from kt1desk.domain.errors import Unavailable

AT = datetime(2024, 11, 25, 7, 2, 9, tzinfo=UTC)


def _read(content: bytes) -> list[list[str]]:
    return list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def test_it_begins_with_the_mark_and_keeps_vietnamese_letters() -> None:
    content = csv_bytes((("Số hiệu", "Người gửi"), ("ZK000410005VN", "Huyện ủy Na Hang")))
    assert content.startswith(b"\xef\xbb\xbf")
    assert _read(content) == [["Số hiệu", "Người gửi"], ["ZK000410005VN", "Huyện ủy Na Hang"]]


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r", "\n"])
def test_no_cell_is_a_formula(start: str) -> None:
    ((cell,),) = _read(csv_bytes(((f"{start}cmd|' /C calc'!A0",),)))
    assert cell.startswith("'")


@given(st.lists(st.lists(st.text(st.characters(exclude_categories=["Cs"])), min_size=2), min_size=1))
def test_every_text_comes_back_as_it_was_but_for_the_sign_that_keeps_it_text(rows: list[list[str]]) -> None:
    read = _read(csv_bytes(tuple(tuple(row) for row in rows)))
    assert [[cell.removeprefix("'") for cell in row] for row in read] == [
        [cell.removeprefix("'") for cell in row] for row in rows
    ]


def test_each_list_has_a_file_of_its_own_named_by_local_time(tmp_path: Path) -> None:
    where = ListExport(tmp_path / "lists", lambda: AT).save("items", (("a",),))
    assert Path(where) == tmp_path / "lists" / "items-2024-11-25-140209.csv"
    assert _read(Path(where).read_bytes()) == [["a"]]


def test_a_folder_that_is_none_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises((Unavailable, OSError)):
        ListExport(tmp_path / "file" / "lists", lambda: AT).save("items", (("a",),))
