"""A label or strip printed again: what it asks of whom, and that nothing leaves before a new label was scanned."""

from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.approval import Approvable, ApprovalWay, must_see_it
from kt1desk.domain.custody import Dispute, ItemCustody, replay, touched
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import (
    ArrivalConfirmed,
    ArrivedItem,
    BagClosed,
    Fact,
    ItemDelivered,
    ItemsSentOut,
    ItemVoided,
    LabelConfirmed,
    LabelHandwritten,
    LabelReprinted,
    SealStripReprinted,
)
from kt1desk.domain.ids import BagId, DispatchId, ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.reprint import must_be_in_hand, must_be_reprintable, strip_witness_of, witness_of
from kt1desk.domain.story import telling
from tests.support.builders import CENTRE, HANH, TU, accepted, number
from tests.support.clock import MONDAY
from tests.support.histories import POSTMAN, lawful_histories
from tests.support.shelf import History

NO = number(1)
LATER = MONDAY + timedelta(minutes=5)
ACCEPTED = accepted(1, secrecy=Secrecy.B)
CONFIRMED = LabelConfirmed(at=MONDAY, by=HANH, item_no=NO)


def reprinted(copy: int = 2, item_no: ItemNo = NO) -> LabelReprinted:
    destroyed = OldLabel.DESTROYED
    return LabelReprinted(
        at=LATER, by=HANH, item_no=item_no, reason="TORN_OR_WET", old_label=destroyed, copy=copy, approval=None
    )


def test_what_was_scanned_before_is_the_old_label_and_lets_nothing_leave() -> None:
    again = replay(NO, (ACCEPTED, CONFIRMED, reprinted()))
    assert (again.may_leave, again.label_copy, again.reprinted_at) == (False, 2, LATER)
    assert (again.holder, again.stage) == (replay(NO, (ACCEPTED,)).holder, replay(NO, (ACCEPTED,)).stage)
    assert replay(NO, (ACCEPTED, CONFIRMED, reprinted(), CONFIRMED)).may_leave


def test_an_item_that_left_all_the_same_is_told_to_a_person() -> None:
    out = ItemsSentOut(at=LATER, by=HANH, postman=POSTMAN, items=(NO,))
    assert replay(NO, (ACCEPTED, CONFIRMED, reprinted(), out)).disputes == (Dispute.LEFT_UNCONFIRMED,)


def test_copies_count_up_in_whatever_order_they_are_heard_of() -> None:
    assert replay(NO, (ACCEPTED, reprinted(3), reprinted(2))).label_copy == 3


@given(st.data(), lawful_histories())
def test_whatever_the_order_an_item_with_a_reprint_outstanding_cannot_leave(
    data: st.DataObject, history: History
) -> None:
    items = sorted({item_no for fact in history.facts for item_no in touched(fact)})
    again = [reprinted(item_no=item_no) for item_no in items]
    told = data.draw(st.permutations([*history.facts, *again]))
    for item_no in items:
        if replay(item_no, told).may_leave:
            mine = [fact for fact in told if item_no in touched(fact)]
            last = max(place for place, fact in enumerate(mine) if isinstance(fact, LabelReprinted))
            assert any(isinstance(fact, LabelConfirmed | LabelHandwritten | ArrivalConfirmed) for fact in mine[last:])


ARRIVED = ArrivalConfirmed(
    at=LATER,
    by=TU,
    dispatch=DispatchId("D1"),
    origin=CENTRE,
    items=(ArrivedItem(item_no=NO, secrecy=Secrecy.B),),
)


@pytest.mark.parametrize(
    ("facts", "old_label", "rule"),
    [
        ((), OldLabel.DESTROYED, Rule.ITEM_UNKNOWN),
        (
            (ACCEPTED, CONFIRMED, BagClosed(at=LATER, by=HANH, bag=BagId("B"), seal_no="1", items=(NO,))),
            OldLabel.DESTROYED,
            Rule.ITEM_NOT_HELD_HERE,
        ),
        (
            (ACCEPTED, CONFIRMED, ItemsSentOut(at=LATER, by=HANH, postman=POSTMAN, items=(NO,))),
            OldLabel.DESTROYED,
            Rule.ITEM_NOT_HELD_HERE,
        ),
        (
            (ACCEPTED, ItemVoided(at=LATER, by=HANH, item_no=NO, reason="COURIER_TOOK_BACK", received_by="Minh")),
            OldLabel.DESTROYED,
            Rule.ITEM_NOT_HELD_HERE,
        ),
        (
            (
                ACCEPTED,
                CONFIRMED,
                ItemDelivered(at=LATER, by=HANH, item_no=NO, received_by="Lan", received_by_title=""),
            ),
            OldLabel.DESTROYED,
            Rule.ITEM_NOT_HELD_HERE,
        ),
        ((ARRIVED,), OldLabel.DESTROYED, Rule.LABEL_NOT_KNOWN_HERE),
        ((ACCEPTED, CONFIRMED), OldLabel.NEVER_CAME_OUT, Rule.LABEL_DID_COME_OUT),
    ],
)
def test_a_label_that_cannot_be_printed_again_here_says_why(
    facts: tuple[Fact, ...], old_label: OldLabel, rule: Rule
) -> None:
    with pytest.raises(RuleBroken) as broken:
        must_be_reprintable(replay(NO, facts), old_label)
    assert (broken.value.rule, broken.value.facts) == (rule, {"item_no": NO})


@pytest.mark.parametrize(
    ("facts", "old_label"),
    [
        ((ACCEPTED,), OldLabel.NEVER_CAME_OUT),
        ((ACCEPTED,), OldLabel.DESTROYED),
        ((ACCEPTED, CONFIRMED), OldLabel.DESTROYED),
        ((ACCEPTED, CONFIRMED, reprinted()), OldLabel.NEVER_CAME_OUT),
        ((ACCEPTED, ARRIVED), OldLabel.DESTROYED),
    ],
)
def test_a_label_of_an_item_in_hand_is_printed_again(facts: tuple[Fact, ...], old_label: OldLabel) -> None:
    custody: ItemCustody = replay(NO, facts)
    must_be_reprintable(custody, old_label)


def strip_reprinted(copy: int = 2) -> SealStripReprinted:
    return SealStripReprinted(
        at=LATER, by=HANH, item_no=NO, reason="COVER_REDONE", old_strip=OldLabel.DESTROYED, copy=copy, approval=None
    )


def test_a_further_strip_counts_its_copies_and_keeps_nothing_from_leaving() -> None:
    before = replay(NO, (ACCEPTED, CONFIRMED))
    after = replay(NO, (ACCEPTED, CONFIRMED, strip_reprinted(3), strip_reprinted(2)))
    assert after == replace(before, strip_copy=3)
    assert after.may_leave


def test_a_strip_of_an_item_that_has_ended_is_no_movement_of_it() -> None:
    out = ItemDelivered(at=LATER, by=HANH, item_no=NO, received_by="Lan", received_by_title="")
    assert replay(NO, (ACCEPTED, CONFIRMED, out, strip_reprinted())).disputes == ()


def test_a_strip_is_printed_again_for_an_item_in_hand_whatever_was_scanned() -> None:
    must_be_in_hand(replay(NO, (ACCEPTED, CONFIRMED)))
    with pytest.raises(RuleBroken) as broken:
        must_be_in_hand(replay(NO, (ARRIVED,)))
    assert broken.value.rule is Rule.LABEL_NOT_KNOWN_HERE


def test_what_somebody_saw_of_a_strip_is_no_word_about_a_label() -> None:
    for old in OldLabel:
        strip, label = strip_witness_of(NO, old, HANH), witness_of(NO, old, HANH)
        assert (strip.about, strip.asked_by) == (label.about, label.asked_by)
        assert strip.act is not label.act
    with pytest.raises(RuleBroken) as broken:
        must_see_it(strip_witness_of(NO, OldLabel.DESTROYED, HANH).act, ApprovalWay.BY_PHONE)
    assert broken.value.rule is Rule.WITNESS_MUST_BE_HERE
    must_see_it(strip_witness_of(NO, OldLabel.NEVER_CAME_OUT, HANH).act, ApprovalWay.BY_PHONE)


def test_a_second_person_is_asked_for_what_there_was_to_see() -> None:
    seen = witness_of(NO, OldLabel.DESTROYED, HANH)
    assert (seen.act, seen.about, seen.asked_by) == (Approvable.REPRINT_LABEL, NO, HANH)
    assert witness_of(NO, OldLabel.NEVER_CAME_OUT, HANH).act is Approvable.REPRINT_LABEL_NEVER_OUT


def test_nobody_sees_a_label_destroyed_by_phone() -> None:
    must_see_it(Approvable.REPRINT_LABEL, ApprovalWay.IN_PERSON)
    must_see_it(Approvable.REPRINT_LABEL_NEVER_OUT, ApprovalWay.BY_PHONE)
    with pytest.raises(RuleBroken) as broken:
        must_see_it(Approvable.REPRINT_LABEL, ApprovalWay.BY_PHONE)
    assert broken.value.rule is Rule.WITNESS_MUST_BE_HERE


def test_the_life_of_an_item_tells_copy_reason_and_what_became_of_the_old_label() -> None:
    strip = telling(strip_reprinted(3))
    assert (strip.code, strip.reason, strip.old_label) == ("3", "COVER_REDONE", OldLabel.DESTROYED)
    told = telling(reprinted(3))
    assert (told.code, told.reason, told.old_label) == ("3", "TORN_OR_WET", OldLabel.DESTROYED)
