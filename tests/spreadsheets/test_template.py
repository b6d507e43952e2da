"""The template can be read back, says how to fill it in, and asks for nothing that a list must not say."""

from pathlib import Path

import pytest
from openpyxl import load_workbook

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.item_list import ListColumn
from kt1desk.spreadsheets.reading import read_rows
from kt1desk.spreadsheets.template import template
from tests.support.forbidden_words import forbidden_in
from tests.support.lists import HEADINGS, NA_HANG, sheet_texts


def test_the_template_has_the_known_headings_and_a_second_sheet_that_says_how() -> None:
    texts = sheet_texts(template())
    assert texts["Danh sách"] == list(HEADINGS)
    assert len(texts["Hướng dẫn"]) > 8
    assert "500" in texts["Hướng dẫn"][1]


def test_the_template_names_no_class_and_has_no_column_for_content_weight_or_seal() -> None:
    texts = sheet_texts(template())
    assert not forbidden_in("\n".join(line for lines in texts.values() for line in lines))
    assert len(texts["Danh sách"]) == len(ListColumn)
    assert not any(word in " ".join(texts["Danh sách"]).lower() for word in ("nội dung", "trích yếu", "khối lượng"))


def test_the_template_is_the_same_whenever_it_is_made() -> None:
    assert template() == template()


def test_the_empty_template_is_an_empty_list_and_the_filled_one_is_read(tmp_path: Path) -> None:
    path = tmp_path / "template.xlsx"
    path.write_bytes(template())
    with pytest.raises(RuleBroken) as refused:
        read_rows(path)
    assert refused.value.rule is Rule.LIST_EMPTY
    book = load_workbook(path)
    sheet = book["Danh sách"]
    assert {str(choice.sqref).split(":")[0] for choice in sheet.data_validations.dataValidation} == {"E2", "F2", "G2"}
    sheet.append(NA_HANG)
    book.save(path)
    [row] = read_rows(path).rows
    assert tuple(row.text(column) for column in ListColumn) == NA_HANG
