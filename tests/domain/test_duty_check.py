"""The checklist of the counter: rows by office, ranges of seals, answers that are whole."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.dated import Period
from kt1desk.domain.duty_check import (
    CheckKind,
    DutyAnswer,
    DutyCheckRow,
    SealRange,
    SealsFound,
    check_answers,
    check_seals,
    checklist_of,
    read_seals,
)
from kt1desk.domain.emergency import PACK_CHECK, checks_with_packs
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import OfficeCode
from tests.support.builders import CENTRE
from tests.support.reference import first_edition

KEYS = DutyCheckRow(
    period=Period(date(2017, 8, 15)),
    office=None,
    code="KEYS",
    kind=CheckKind.COUNT,
    asked=True,
    name_vi="Chìa khóa",
    name_en="Keys",
)
CASH = replace(KEYS, code="CASH", kind=CheckKind.CASH)
STAMP = replace(KEYS, code="STAMP", kind=CheckKind.THERE)
SEALS = replace(KEYS, code="SEALS", kind=CheckKind.SEALS)
ELSEWHERE = OfficeCode("303800")
DAY = date(2024, 11, 25)


def test_an_office_may_ask_otherwise_leave_out_and_add() -> None:
    own_keys = replace(KEYS, office=CENTRE, name_en="Keys of the strong room")
    rows = (KEYS, CASH, STAMP, own_keys, replace(CASH, office=CENTRE, asked=False), replace(SEALS, office=CENTRE))
    assert [row.code for row in checklist_of(rows, CENTRE, DAY)] == ["KEYS", "STAMP", "SEALS"]
    assert checklist_of(rows, CENTRE, DAY)[0] == own_keys
    assert checklist_of(rows, ELSEWHERE, DAY) == (KEYS, CASH, STAMP)
    assert checklist_of((own_keys, KEYS), CENTRE, DAY) == (own_keys,)


def test_the_first_edition_asks_for_all_that_lies_at_a_counter() -> None:
    asked = checklist_of(first_edition().duty_checks, CENTRE, DAY)
    assert [row.code for row in asked] == [
        "DATE_STAMP",
        "SEALS",
        "KEYS",
        "BAGS",
        "CASH",
        "PRINTER",
        "SCANNER",
        PACK_CHECK,
    ]


def test_the_seal_of_an_emergency_pack_is_asked_for_only_where_one_is_sealed() -> None:
    rows = checklist_of(first_edition().duty_checks, CENTRE, DAY)
    assert checks_with_packs(rows, sealed=True) == rows
    assert [row.code for row in checks_with_packs(rows, sealed=False)] == [row.code for row in rows[:-1]]


@pytest.mark.parametrize(
    ("typed", "read", "count"),
    [
        ("", [], 0),
        ("TQ004501-TQ004600", ["TQ004501-TQ004600"], 100),
        ("tq 004501 – 600; TQ 004700", ["TQ 004501-TQ 004600", "TQ 004700"], 101),
        ("0998..1002", ["0998-1002"], 5),
        ("TQ4513 đến 4600", ["TQ4513-TQ4600"], 88),
        ("TQ0099-100", ["TQ0099-TQ0100"], 2),
    ],
)
def test_ranges_are_read_as_they_are_written(typed: str, read: list[str], count: int) -> None:
    ranges = read_seals(typed)
    assert [str(each) for each in ranges] == read
    assert sum(each.count for each in ranges) == count


@pytest.mark.parametrize("typed", ["TQ", "TQ600-TQ501", "TQ1-TX9", "1-2-3", "1-"])
def test_what_is_no_range_is_said_to_be_none(typed: str) -> None:
    with pytest.raises(RuleBroken) as broken:
        read_seals(typed)
    assert broken.value.rule is Rule.SEALS_NOT_READABLE
    assert broken.value.facts["text"] == typed


RANGES = st.builds(
    lambda first, count: SealRange(series="TQ", first=first, last=first + count, width=6),
    st.integers(0, 60),
    st.integers(0, 20),
)


@given(st.lists(RANGES, max_size=4), st.lists(RANGES, max_size=3), st.lists(RANGES, max_size=3))
def test_a_seal_is_unused_or_used_or_void(
    unused: list[SealRange], used: list[SealRange], void: list[SealRange]
) -> None:
    pieces = [piece for each in (*unused, *used, *void) for piece in range(each.first, each.last + 1)]
    found = SealsFound(unused=tuple(unused), used=tuple(used), void=tuple(void))
    if len(set(pieces)) == len(pieces):
        check_seals(found)
        return
    with pytest.raises(RuleBroken) as broken:
        check_seals(found)
    assert broken.value.rule is Rule.SEALS_TWICE


def test_spaces_and_hyphens_make_no_other_series() -> None:
    with pytest.raises(RuleBroken) as broken:
        check_seals(SealsFound(unused=read_seals("TQ 004501-TQ 004600"), used=read_seals("tq004600")))
    assert broken.value.facts == {"seals": "TQ004600", "others": "TQ 004501-TQ 004600"}


@pytest.mark.parametrize("amount", [None, -1])
def test_how_many_is_a_whole_figure(amount: int | None) -> None:
    with pytest.raises(RuleBroken) as broken:
        check_answers((KEYS,), {"KEYS": DutyAnswer(code="KEYS", there=True, amount=amount)})
    assert broken.value.rule is Rule.CHECK_AMOUNT_BAD
    assert broken.value.facts["code"] == "KEYS"


def test_only_what_its_kind_asks_for_is_kept_of_an_answer() -> None:
    told = DutyAnswer(code="", there=True, amount=5, seals=SealsFound(unused=read_seals("TQ1-9")), reason="LOST")
    rows = (KEYS, CASH, STAMP, SEALS)
    kept = check_answers(rows, {row.code: replace(told, code=row.code) for row in rows})
    assert kept == (
        DutyAnswer(code="KEYS", there=True, amount=5),
        DutyAnswer(code="CASH", there=True, amount=5),
        DutyAnswer(code="STAMP", there=True),
        DutyAnswer(code="SEALS", there=True, seals=told.seals),
    )
    gone = check_answers(rows[:1], {"KEYS": replace(told, code="KEYS", there=False)})
    assert gone == (DutyAnswer(code="KEYS", there=False, reason="LOST"),)
