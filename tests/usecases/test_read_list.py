"""Each row of a list is understood or kept out with its column and its reason; nothing is guessed silently."""

import pytest

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.item import ItemKind, Secrecy, Urgency
from kt1desk.domain.item_list import ItemList, ListColumn, ListedRow
from kt1desk.domain.search import fold
from kt1desk.usecases.list_rows import ListVerdict
from kt1desk.usecases.read_list import read_list
from kt1desk.usecases.readmodels import AgencyHit
from tests.support.forbidden_words import forbidden_in

NAMES = ("Huyện ủy Na Hang", "Huyện ủy Hàm Yên", "Sở Y tế")
AGENCIES = tuple(
    AgencyHit(agency=AgencyId(f"A{number}"), name=name, address="Tuyên Quang", office=None, office_name="")
    for number, name in enumerate(NAMES)
)


def _find(text: str) -> tuple[AgencyHit, ...]:
    return tuple(hit for hit in AGENCIES if fold(hit.name).startswith(fold(text)))


def _row(line: int, flaws: dict[ListColumn, RuleBroken] | None = None, /, **texts: str) -> ListedRow:
    told = {ListColumn[name.upper()]: text for name, text in texts.items()}
    return ListedRow(line=line, texts=told, flaws=flaws or {})


def _read(*rows: ListedRow) -> tuple[ListVerdict, ...]:
    return read_list(ItemList(rows=rows, left_out=()), find=_find)


def _rules(verdict: ListVerdict) -> dict[ListColumn, Rule]:
    return {column: fault.rule for column, fault in verdict.faults.items()}


def test_a_full_row_is_ready() -> None:
    [read] = _read(
        _row(
            2,
            number="7",
            recipient="huyen uy na hang",
            addressee="Văn phòng",
            letter="b",
            urgency="HỎA TỐC",
            kind="Gói",
        )
    )
    assert read.is_ready
    assert (read.recipient, read.recipient_name, read.number) == (AGENCIES[0], NAMES[0], "7")
    assert (read.secrecy, read.urgency, read.kind) == (Secrecy.B, Urgency.EXPRESS, ItemKind.PACK)
    assert read.doubts == ()


def test_what_is_empty_is_a_plain_letter_without_a_sign() -> None:
    [read] = _read(_row(2, recipient=NAMES[2]))
    assert (read.is_ready, read.secrecy, read.urgency, read.kind) == (
        True,
        Secrecy.NONE,
        Urgency.NORMAL,
        ItemKind.LETTER,
    )


@pytest.mark.parametrize(
    ("urgency", "kind", "read_as"),
    [
        ("Thường", "Thư", (Urgency.NORMAL, ItemKind.LETTER)),
        ("hoa toc", "KIỆN", (Urgency.EXPRESS, ItemKind.PARCEL)),
        ("Hẹn giờ", "goi", (Urgency.TIMED, ItemKind.PACK)),
        ("normal", "Letter", (Urgency.NORMAL, ItemKind.LETTER)),
        ("Express", "PACK", (Urgency.EXPRESS, ItemKind.PACK)),
        ("timed", "parcel", (Urgency.TIMED, ItemKind.PARCEL)),
    ],
)
def test_urgency_and_kind_may_be_said_in_either_language_of_the_headings(
    urgency: str, kind: str, read_as: tuple[Urgency, ItemKind]
) -> None:
    [read] = _read(_row(2, recipient=NAMES[0], urgency=urgency, kind=kind))
    assert (read.is_ready, read.urgency, read.kind) == (True, *read_as)


@pytest.mark.parametrize(("sign", "ready"), [("-", True), ("–", True), ("?", False), ("***", False)])
def test_a_dash_says_that_there_is_no_letter_and_any_other_sign_is_unknown(sign: str, ready: bool) -> None:
    [read] = _read(_row(2, recipient=NAMES[0], letter=sign))
    assert read.is_ready is ready


def test_a_recipient_outside_the_province_needs_an_address() -> None:
    with_it, without = _read(
        _row(2, recipient="Bộ Tài chính", address="28 Trần Hưng Đạo, Hà Nội"), _row(3, recipient="Bộ Tài chính")
    )
    assert with_it.is_ready
    assert (with_it.recipient, with_it.recipient_address) == (None, "28 Trần Hưng Đạo, Hà Nội")
    assert _rules(without) == {ListColumn.RECIPIENT: Rule.LISTED_AGENCY_UNKNOWN}


def test_an_agency_of_the_register_with_another_address_is_looked_at_before_it_goes_ahead() -> None:
    elsewhere, same = _read(
        _row(2, recipient=NAMES[2], address="4 Sơn Tây, Hà Nội"), _row(3, recipient=NAMES[0], address="tuyên  quang")
    )
    assert (elsewhere.is_ready, elsewhere.recipient) == (True, AGENCIES[2])
    assert [(doubt.rule, doubt.facts) for doubt in elsewhere.doubts] == [
        (Rule.LISTED_ADDRESS_LEFT_OUT, {"name": NAMES[2]})
    ]
    assert (same.recipient, same.doubts) == (AGENCIES[0], ())


def test_an_unclear_recipient_is_kept_out_and_those_it_may_be_are_named() -> None:
    [read] = _read(_row(2, recipient="Huyện ủy"))
    assert _rules(read) == {ListColumn.RECIPIENT: Rule.LISTED_AGENCY_UNCLEAR}
    assert read.faults[ListColumn.RECIPIENT].facts["names"] == f"{NAMES[0]}; {NAMES[1]}"


def test_a_short_name_that_fits_one_agency_alone_goes_ahead_with_a_doubt() -> None:
    [read] = _read(_row(2, recipient="so y"))
    assert read.is_ready
    assert [doubt.rule for doubt in read.doubts] == [Rule.LISTED_AGENCY_READ_AS]
    assert read.doubts[0].facts == {"name": NAMES[2]}


def test_a_number_that_stands_twice_keeps_the_second_row_out() -> None:
    first, second = _read(_row(2, number="1", recipient=NAMES[0]), _row(3, number="1", recipient=NAMES[1]))
    assert first.is_ready
    assert second.faults[ListColumn.NUMBER].facts == {"line": 2}


def test_the_same_row_twice_is_marked_and_may_go_ahead() -> None:
    first, second = _read(_row(2, recipient=NAMES[0]), _row(3, recipient=NAMES[0]))
    assert first.doubts == ()
    assert second.is_ready
    assert [(doubt.rule, doubt.facts["line"]) for doubt in second.doubts] == [(Rule.LISTED_ROW_TWICE, 2)]


@pytest.mark.parametrize(
    ("column", "rule", "words"),
    [
        ("letter", Rule.LISTED_LETTER_UNKNOWN, "A, B, C"),
        ("urgency", Rule.LISTED_URGENCY_UNKNOWN, "Thường, Hỏa tốc, Hẹn giờ"),
        ("kind", Rule.LISTED_KIND_UNKNOWN, "Thư, Gói, Kiện"),
    ],
)
def test_a_word_that_is_no_choice_keeps_the_row_out_names_the_choices_and_is_not_repeated(
    column: str, rule: Rule, words: str
) -> None:
    [read] = _read(_row(2, recipient=NAMES[0], **{column: "ZK lạ"}))
    assert _rules(read) == {ListColumn[column.upper()]: rule}
    assert read.faults[ListColumn[column.upper()]].facts == {"words": words}
    assert "ZK" not in repr(read)


@pytest.mark.parametrize("column", ["recipient", "addressee", "letter", "number"])
def test_the_word_of_a_class_keeps_the_row_out_and_is_kept_nowhere(column: str) -> None:
    word = "M" + "ậ" + "t"
    [read] = _read(_row(2, **{"recipient": NAMES[0], column: word}))
    assert list(read.faults) == [ListColumn[column.upper()]]
    assert forbidden_in(repr(read)) == []


def test_every_reason_of_a_row_is_told_in_the_order_of_the_columns() -> None:
    flaw = RuleBroken(Rule.CELL_IS_FORMULA, column="D")
    [read] = _read(_row(2, {ListColumn.ADDRESSEE: flaw}, kind="?x", letter="D"))
    assert _rules(read) == {
        ListColumn.RECIPIENT: Rule.LISTED_RECIPIENT_MISSING,
        ListColumn.ADDRESSEE: Rule.CELL_IS_FORMULA,
        ListColumn.LETTER: Rule.LISTED_LETTER_UNKNOWN,
        ListColumn.KIND: Rule.LISTED_KIND_UNKNOWN,
    }


def test_a_merged_recipient_is_not_said_to_be_missing() -> None:
    [read] = _read(_row(2, {ListColumn.RECIPIENT: RuleBroken(Rule.CELL_IS_MERGED, column="B")}))
    assert _rules(read) == {ListColumn.RECIPIENT: Rule.CELL_IS_MERGED}
