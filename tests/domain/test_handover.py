"""What the facts of a handover add up to: blind while it is counted, and no number forgotten when it is signed."""

from collections.abc import Iterable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.comparing import NextStep, Outcome
from kt1desk.domain.counting import CountAnswer, answer_to
from kt1desk.domain.custody import ItemCustody, replay
from kt1desk.domain.events import (
    CountRevealed,
    DifferenceExplained,
    Fact,
    HandoverBegun,
    HandoverCancelled,
    ItemCounted,
    ItemDelivered,
    LabelConfirmed,
)
from kt1desk.domain.handover import Compared, Handover, cases_of, compare, fold_handover, passed_on
from kt1desk.domain.ids import HandoverId, ItemNo, ShiftId, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import HeldItem, Place
from tests.support.builders import CENTRE, HANH, TU, accepted, handed_over, number
from tests.support.clock import MONDAY

H1 = HandoverId("300000-TEST.L1/H813")
BEGUN = HandoverBegun(
    at=MONDAY,
    by=HANH,
    handover=H1,
    office=CENTRE,
    shift=ShiftId("S1"),
    outgoing=HANH,
    incoming=TU,
    into_safe=False,
    digest="0f" * 16,
)
CANCELLED = HandoverCancelled(at=MONDAY, by=HANH, handover=H1)


def held(serial: int, place: Place = Place.WITH_CLERK) -> HeldItem:
    return HeldItem(item_no=number(serial), secrecy=Secrecy.NONE, place=place)


def counted(by: StaffId, *serials: int) -> tuple[ItemCounted, ...]:
    return tuple(ItemCounted(at=MONDAY, by=by, handover=H1, item_no=number(serial)) for serial in serials)


def revealed(*items: HeldItem) -> CountRevealed:
    return CountRevealed(at=MONDAY, by=HANH, handover=H1, salt="0f" * 32, items=items)


def explained(
    serial: int, outcome: Outcome = Outcome.MISSING, step: NextStep = NextStep.OPEN_CASE
) -> DifferenceExplained:
    return DifferenceExplained(
        at=MONDAY, by=HANH, handover=H1, item_no=number(serial), outcome=outcome, reason="NOT_SEEN", step=step
    )


def folded(*facts: Fact) -> Handover:
    found = fold_handover(H1, (BEGUN, *facts))
    assert found is not None
    return found


def results(handover: Handover, stock: Iterable[HeldItem], facts: tuple[Fact, ...] = ()) -> dict[ItemNo, Compared]:
    kept = tuple(stock)
    known = (*facts, *(accepted(serial) for serial in range(1, 40) if number(serial) in {h.item_no for h in kept}))

    def custody(item_no: ItemNo) -> ItemCustody:
        return replay(item_no, known)

    return {each.item_no: each for each in compare(handover, kept, custody)}


scans = st.lists(
    st.one_of(
        st.integers(1, 12).map(number),
        st.integers(1, 12).map(lambda serial: number(serial).lower()),
        st.sampled_from(["MK000000001VN", "RR473124829GB", "ZK00000001VN", "KT1:PG:x", "", "ZK000000012VM"]),
    ),
    max_size=30,
)


@given(scans)
def test_a_scan_is_answered_from_the_scans_before_it_and_from_nothing_else(texts: list[str]) -> None:
    numbers: list[ItemNo] = []
    for text in texts:
        answer, item_no = answer_to(text, numbers.__contains__)
        assert (answer is CountAnswer.UNREADABLE) == (item_no is None)
        assert (answer is CountAnswer.ALREADY_COUNTED) == (item_no in numbers)
        if item_no is not None:
            numbers.append(item_no)


@given(
    st.lists(st.tuples(st.sampled_from([HANH, TU]), st.integers(1, 9)), max_size=30),
    st.lists(st.sampled_from([accepted(1), LabelConfirmed(at=MONDAY, by=HANH, item_no=number(2))]), max_size=5),
)
def test_what_each_side_has_counted_is_each_number_once_whatever_else_happens(
    taken: list[tuple[StaffId, int]], others: list[Fact]
) -> None:
    facts = [fact for by, serial in taken for fact in counted(by, serial)]
    found = folded(*facts, *others)
    for side, by in ((found.by_outgoing, HANH), (found.by_incoming, TU)):
        assert side == tuple(dict.fromkeys(number(serial) for who, serial in taken if who == by))
        assert found.counted_by(by) == side


@given(st.sets(st.integers(1, 9)), st.sets(st.integers(1, 9)), st.sets(st.integers(1, 9)))
def test_every_number_anybody_has_is_in_the_result_once_and_only_what_all_three_have_is_agreed(
    book: set[int], outgoing: set[int], incoming: set[int]
) -> None:
    stock = [held(serial) for serial in sorted(book)]
    handover = folded(*counted(HANH, *outgoing), *counted(TU, *incoming), revealed(*stock))
    found = results(handover, stock)
    assert set(found) == {number(serial) for serial in book | outgoing | incoming}
    agreed = {item_no for item_no, each in found.items() if each.outcome is Outcome.AGREED}
    assert agreed == {number(serial) for serial in book & outgoing & incoming}


@given(st.sets(st.integers(1, 9)), st.sets(st.integers(1, 9)), st.sets(st.integers(1, 9)), st.data())
def test_a_fact_of_the_count_that_is_taken_away_changes_the_result_of_its_own_number_alone(
    book: set[int], outgoing: set[int], incoming: set[int], data: st.DataObject
) -> None:
    stock = [held(serial) for serial in sorted(book)]
    facts = [*counted(HANH, *outgoing), *counted(TU, *incoming)]
    if not facts:
        return
    taken = data.draw(st.sampled_from(facts))
    whole = results(folded(*facts), stock)
    less = results(folded(*(fact for fact in facts if fact is not taken)), stock)
    changed = {item_no for item_no in whole if whole[item_no] != less.get(item_no)}
    assert changed == {taken.item_no}


@given(st.sets(st.integers(1, 9), min_size=1), st.data())
def test_whoever_signs_without_a_case_signs_for_what_both_have_seen(book: set[int], data: st.DataObject) -> None:
    seen = {side: data.draw(st.sets(st.sampled_from(sorted(book)))) for side in (HANH, TU)}
    stock = [held(serial) for serial in sorted(book)]
    facts = [fact for side, serials in seen.items() for fact in counted(side, *serials)]
    first = results(folded(*facts), stock)
    said = [
        replace(explained(1, each.outcome), item_no=item_no)
        for item_no, each in first.items()
        if each.outcome is not Outcome.AGREED
    ]
    signed = results(folded(*facts, *said), stock)
    assert all(each.may_be_signed for each in signed.values())
    cases = cases_of(H1, signed.values())
    after = passed_on(stock, cases, into_safe=False)
    assert {item.item_no for item in after if item.place is Place.WITH_CLERK} == {
        number(serial) for serial in seen[HANH] & seen[TU]
    }
    assert {item.item_no for item in after if item.place is Place.RESERVED} == {opened.item_no for opened in cases}
    assert len({opened.case for opened in cases}) == len(cases)


def test_an_item_that_came_after_the_list_was_fixed_must_be_seen_by_both_too() -> None:
    handover = folded(*counted(HANH, 1, 2), *counted(TU, 1, 2), revealed(held(1)))
    found = results(handover, (held(1), held(2), held(3)))
    assert [(each.outcome, each.late) for each in found.values()] == [
        (Outcome.AGREED, False),
        (Outcome.AGREED, True),
        (Outcome.MISSING, True),
    ]


def test_an_item_that_left_while_it_was_counted_is_told_by_where_the_book_has_it() -> None:
    gone = ItemDelivered(at=MONDAY, by=HANH, item_no=number(2), received_by="Lan", received_by_title="")
    facts = (accepted(2), gone)
    handover = folded(*counted(HANH, 1, 2), *counted(TU, 1, 2), revealed(held(1), held(2)))
    found = results(handover, (held(1),), facts)
    assert found[number(2)].outcome is Outcome.WRONG_STATE
    assert not results(folded(revealed(held(2))), (), facts)  # nobody saw it, the book says it left: nothing to say


def test_what_lies_in_a_bag_is_no_business_of_the_count_unless_somebody_scans_it() -> None:
    stock = (held(1, Place.IN_BAG), held(2, Place.WITH_POSTMAN), held(3, Place.RESERVED))
    assert results(folded(), stock) == {}
    found = results(folded(*counted(HANH, 1, 3), *counted(TU, 1, 3)), stock)
    assert [each.outcome for each in found.values()] == [Outcome.WRONG_STATE, Outcome.WRONG_STATE]
    cases = cases_of(
        H1, results(folded(*counted(HANH, 1), *counted(TU, 1), explained(1, Outcome.WRONG_STATE)), stock).values()
    )
    assert [opened.reserved for opened in cases] == [False]
    assert passed_on(stock, cases, into_safe=True) == stock


def test_the_safe_takes_what_lies_with_the_clerk() -> None:
    stock = (held(1), held(2, Place.IN_BAG))
    assert passed_on(stock, (), into_safe=True) == (held(1, Place.IN_SAFE), held(2, Place.IN_BAG))


@pytest.mark.parametrize("step", [NextStep.SEARCH_AGAIN, NextStep.RECOUNT])
def test_a_difference_that_is_still_looked_for_cannot_be_signed(step: NextStep) -> None:
    found = results(folded(revealed(held(1)), explained(1, step=step)), (held(1),))
    assert not found[number(1)].may_be_signed
    assert cases_of(H1, found.values()) != ()


def test_an_explanation_lapses_when_the_recount_has_another_outcome() -> None:
    facts = (revealed(held(1)), explained(1, Outcome.MISSING))
    assert results(folded(*facts), (held(1),))[number(1)].may_be_signed
    once_more = results(folded(*facts, *counted(TU, 1)), (held(1),))[number(1)]
    assert (once_more.outcome, once_more.may_be_signed) == (Outcome.SEEN_BY_ONE, False)
    agreed = results(folded(*facts, *counted(TU, 1), *counted(HANH, 1)), (held(1),))[number(1)]
    assert agreed.may_be_signed


def test_a_handover_is_over_when_it_is_cancelled_or_signed_and_what_was_counted_stays() -> None:
    for end in (CANCELLED, replace(handed_over(), handover=H1)):
        found = folded(*counted(HANH, 1), end)
        assert (found.over, found.by_outgoing) == (True, (number(1),))
    assert not folded(handed_over()).over


def test_facts_of_another_handover_or_of_a_third_person_change_nothing() -> None:
    other = HandoverId("300000-TEST.L1/H900")
    strangers = (
        *counted(StaffId("TEST.7"), 1),
        *(replace(fact, handover=other) for fact in (*counted(HANH, 2), revealed(held(3)), explained(3), CANCELLED)),
        replace(BEGUN, handover=other),
    )
    assert folded(*strangers) == folded()
    assert fold_handover(other, (BEGUN, *counted(HANH, 1))) is None
