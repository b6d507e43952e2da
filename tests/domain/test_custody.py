"""What an item's facts add up to: the transitions one by one, and that no history ever makes the fold fail."""

from dataclasses import fields, replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.custody import (
    TOUCHING,
    Dispute,
    Holder,
    HolderKind,
    ItemCustody,
    Stage,
    evolve,
    outside,
    person,
    replay,
    touched,
    unknown,
)
from kt1desk.domain.events import (
    ArrivalConfirmed,
    ArrivedItem,
    AttemptFailed,
    BagClosed,
    BagContents,
    CaseClosed,
    DeskOpened,
    DispatchClosed,
    Fact,
    IncidentClosed,
    IncidentOpened,
    ItemAccepted,
    ItemCorrected,
    ItemDelivered,
    ItemRedirected,
    ItemReturned,
    ItemsSentOut,
    ItemUnclaimed,
    ItemWithdrawn,
    LabelConfirmed,
    LabelHandwritten,
    LineName,
    OpenedCase,
    ShiftPutInSafe,
)
from kt1desk.domain.ids import BagId, CaseId, DeskId, DispatchId, ItemNo, LifeId, ShiftId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import HeldItem, Place
from tests.support.builders import CENTRE, HANH, PLAIN_FORM, TU, accepted, handed_over, number, shift_opened
from tests.support.clock import MONDAY
from tests.support.histories import POSTMAN, lawful_histories
from tests.support.shelf import History
from tests.wire.every_fact import FACTS

NO = number(1)
BAG = BagId("BAG1")
LATER = MONDAY + timedelta(hours=2)

ACCEPTED = accepted(1, secrecy=Secrecy.C)
CONFIRMED = LabelConfirmed(at=MONDAY, by=HANH, item_no=NO)
BAGGED = BagClosed(at=LATER, by=HANH, bag=BAG, seal_no="1", items=(NO,))
IN_BAG = (BagContents(bag=BAG, items=(NO,)),)
DISPATCHED = DispatchClosed(
    at=LATER, by=HANH, dispatch=DispatchId("D1"), destination=CENTRE, vehicle="22C-01234", bags=IN_BAG, loose=()
)
LOOSE = replace(DISPATCHED, bags=(), loose=(NO,))
ARRIVED = ArrivalConfirmed(
    at=LATER,
    by=TU,
    dispatch=DispatchId("D1"),
    origin=CENTRE,
    items=(ArrivedItem(item_no=number(2), secrecy=Secrecy.A), ArrivedItem(item_no=NO, secrecy=Secrecy.C)),
)
SENT_OUT = ItemsSentOut(at=LATER, by=TU, postman=POSTMAN, items=(NO,))
FAILED = AttemptFailed(at=LATER, by=POSTMAN, item_no=NO, reason="NOT_FOUND", kept_by=TU)
DELIVERED = ItemDelivered(at=LATER, by=TU, item_no=NO, received_by="Đỗ Thị Lan", received_by_title="Văn thư")
RETURNED = ItemReturned(at=LATER, by=TU, item_no=NO, reason="REFUSED", received_by="Trần Văn Minh")
WITHDRAWN = ItemWithdrawn(at=LATER, by=TU, item_no=NO, received_by="Trần Văn Minh")
REDIRECTED = ItemRedirected(at=LATER, by=TU, item_no=NO, recipient=PLAIN_FORM.recipient, asked_by="Minh")
UNCLAIMED = ItemUnclaimed(at=LATER, by=TU, item_no=NO, reason="NOT_COLLECTED")
HANDED_OVER = handed_over(HeldItem(item_no=NO, secrecy=Secrecy.C, place=Place.WITH_CLERK), at=LATER)
KEPT = OpenedCase(case=CaseId("H1-1"), item_no=NO, outcome=Outcome.MISSING, reason="NOT_SEEN", reserved=True)
WITHOUT_IT = handed_over(HeldItem(item_no=NO, secrecy=Secrecy.C, place=Place.RESERVED), at=LATER, cases=(KEPT,))
IN_SAFE = ShiftPutInSafe(
    at=LATER,
    by=HANH,
    shift=ShiftId("S1"),
    outgoing=HANH,
    handover=None,
    items=(HeldItem(item_no=NO, secrecy=Secrecy.C, place=Place.IN_SAFE),),
    cases=(),
    sheet=(),
    unsent=0,
    witness=None,
    leader=TU,
    seal_no="TQ 004519",
)
FOUND = CaseClosed(at=LATER, by=TU, case=KEPT.case, item_no=NO, reserved=True, reason="FOUND", witness=HANH)
OPENED = shift_opened(*HANDED_OVER.items, at=LATER, by=TU, shift=ShiftId("S2"))

IN_THE_BAG = Holder(kind=HolderKind.BAG, who=BAG)
RESERVED = Holder(kind=HolderKind.RESERVED, who=HANH)
ON_THE_ROAD = Holder(kind=HolderKind.VEHICLE, who="22C-01234")

START = (ACCEPTED, CONFIRMED)


@pytest.mark.parametrize(
    ("facts", "stage", "holder", "place"),
    [
        ((), Stage.UNKNOWN, Holder(kind=HolderKind.NOBODY_KNOWN, who=""), None),
        ((ACCEPTED,), Stage.ACCEPTED, person(HANH), Place.WITH_CLERK),
        (START, Stage.ACCEPTED, person(HANH), Place.WITH_CLERK),
        ((*START, HANDED_OVER), Stage.ACCEPTED, person(TU), Place.WITH_CLERK),
        ((*START, OPENED), Stage.ACCEPTED, person(TU), Place.WITH_CLERK),
        ((*START, WITHOUT_IT), Stage.ACCEPTED, RESERVED, Place.RESERVED),
        ((*START, WITHOUT_IT, HANDED_OVER), Stage.ACCEPTED, RESERVED, Place.RESERVED),
        ((*START, WITHOUT_IT, FOUND), Stage.ACCEPTED, person(TU), Place.WITH_CLERK),
        ((*START, IN_SAFE), Stage.ACCEPTED, Holder(kind=HolderKind.SAFE, who=TU), Place.IN_SAFE),
        ((*START, IN_SAFE, OPENED), Stage.ACCEPTED, person(TU), Place.WITH_CLERK),
        ((*START, BAGGED), Stage.BAGGED, IN_THE_BAG, Place.IN_BAG),
        ((*START, BAGGED, HANDED_OVER), Stage.BAGGED, IN_THE_BAG, Place.IN_BAG),
        ((*START, BAGGED, DISPATCHED), Stage.DISPATCHED, ON_THE_ROAD, None),
        ((*START, LOOSE), Stage.DISPATCHED, ON_THE_ROAD, None),
        ((*START, LOOSE, ARRIVED), Stage.ARRIVED, person(TU), Place.WITH_CLERK),
        ((*START, LOOSE, ARRIVED, SENT_OUT), Stage.OUT_FOR_DELIVERY, person(POSTMAN), Place.WITH_POSTMAN),
        ((*START, SENT_OUT, HANDED_OVER), Stage.OUT_FOR_DELIVERY, person(POSTMAN), Place.WITH_POSTMAN),
        ((*START, SENT_OUT, FAILED), Stage.ATTEMPT_FAILED, person(TU), Place.WITH_CLERK),
        ((*START, SENT_OUT, FAILED, DELIVERED), Stage.DELIVERED, outside("Đỗ Thị Lan"), None),
        ((*START, SENT_OUT, FAILED, RETURNED), Stage.RETURNED, outside("Trần Văn Minh"), None),
        ((ACCEPTED, WITHDRAWN), Stage.WITHDRAWN, outside("Trần Văn Minh"), None),
        ((*START, REDIRECTED), Stage.ACCEPTED, person(HANH), Place.WITH_CLERK),
        ((*START, SENT_OUT, UNCLAIMED), Stage.UNCLAIMED, person(TU), Place.WITH_CLERK),
        ((ARRIVED,), Stage.ARRIVED, person(TU), Place.WITH_CLERK),
    ],
)
def test_a_lawful_way_leads_to_one_stage_and_one_holder(
    facts: tuple[Fact, ...], stage: Stage, holder: Holder, place: Place | None
) -> None:
    custody = replay(NO, facts)
    assert (custody.stage, custody.holder, custody.place, custody.disputes) == (stage, holder, place, ())


@pytest.mark.parametrize(
    ("facts", "disputes"),
    [
        ((ACCEPTED, ACCEPTED), (Dispute.ACCEPTED_TWICE,)),
        ((DELIVERED,), (Dispute.NEVER_ACCEPTED, Dispute.LEFT_UNCONFIRMED)),
        ((CONFIRMED,), (Dispute.NEVER_ACCEPTED,)),
        ((HANDED_OVER,), (Dispute.NEVER_ACCEPTED,)),
        ((ACCEPTED, BAGGED), (Dispute.LEFT_UNCONFIRMED,)),
        ((ACCEPTED, LOOSE), (Dispute.LEFT_UNCONFIRMED,)),
        ((ACCEPTED, SENT_OUT), (Dispute.LEFT_UNCONFIRMED,)),
        ((ACCEPTED, DELIVERED), (Dispute.LEFT_UNCONFIRMED,)),
        ((*START, DELIVERED, SENT_OUT), (Dispute.MOVED_AFTER_END,)),
        ((*START, DELIVERED, DELIVERED), (Dispute.MOVED_AFTER_END,)),
        ((*START, DELIVERED, ARRIVED), (Dispute.MOVED_AFTER_END,)),
        ((*START, WITHDRAWN, HANDED_OVER), (Dispute.MOVED_AFTER_END,)),
        ((*START, RETURNED, REDIRECTED), (Dispute.MOVED_AFTER_END,)),
    ],
)
def test_what_contradicts_itself_is_a_dispute_for_a_person(
    facts: tuple[Fact, ...], disputes: tuple[Dispute, ...]
) -> None:
    assert replay(NO, facts).disputes == disputes


def test_a_reserved_item_cannot_leave_before_its_case_is_cleared() -> None:
    kept = replay(NO, (*START, WITHOUT_IT))
    assert kept.open_cases == frozenset({KEPT.case})
    assert not kept.may_leave
    other = replace(FOUND, case=CaseId("H9-1"))
    assert replay(NO, (*START, WITHOUT_IT, other)) == kept
    assert replay(NO, (*START, WITHOUT_IT, FOUND)).may_leave


def test_an_item_that_went_meanwhile_is_not_brought_back_by_a_case() -> None:
    assert replay(NO, (*START, DELIVERED, WITHOUT_IT)).holder == outside("Đỗ Thị Lan")
    assert replay(NO, (*START, BAGGED, WITHOUT_IT)).place is Place.IN_BAG


def test_a_dispute_is_told_once_however_often_it_happens() -> None:
    assert replay(NO, (ACCEPTED, BAGGED, BAGGED, LOOSE)).disputes == (Dispute.LEFT_UNCONFIRMED,)


def test_an_acceptance_that_is_heard_of_after_the_arrival_is_no_second_acceptance() -> None:
    late = replay(NO, (ARRIVED, ACCEPTED))
    assert late.disputes == ()
    assert (late.stage, late.holder, late.accepted) == (Stage.ARRIVED, person(TU), True)


def test_an_acceptance_that_is_heard_of_late_takes_back_that_there_was_none() -> None:
    late = replay(NO, (CONFIRMED, ACCEPTED))
    assert late.disputes == ()
    assert (late.stage, late.holder, late.may_leave) == (Stage.ACCEPTED, person(HANH), True)


def test_what_does_not_concern_an_item_changes_nothing() -> None:
    before = replay(NO, START)
    others = (
        DeskOpened(at=LATER, by=HANH, office=CENTRE, training=True, prefix="ZK", public_key=""),
        replace(SENT_OUT, items=(number(2),)),
        accepted(2),
        replace(HANDED_OVER, items=()),
    )
    assert replay(NO, (*START, *others)) == before


def test_an_item_may_leave_only_with_a_confirmed_label_and_no_open_case() -> None:
    opened = IncidentOpened(at=LATER, by=TU, item_no=NO, case="C1", reason="SEAL_BROKEN", witness=HANH, weight_g=118)
    other = replace(opened, case="C2")
    closed = IncidentClosed(at=LATER, by=TU, item_no=NO, case="C1", result="CLEARED", witness=HANH, closed_at=LATER)
    ways = [
        ((ACCEPTED,), False),
        (START, True),
        ((*START, opened), False),
        ((*START, opened, closed), True),
        ((*START, opened, other, closed), False),
        ((*START, closed), True),
        ((*START, DELIVERED), False),
        ((ARRIVED,), True),
    ]
    assert [replay(NO, facts).may_leave for facts, _ in ways] == [may for _, may in ways]


@given(lawful_histories())
def test_every_number_of_a_lawful_history_is_held_exactly_once_or_is_over(history: History) -> None:
    told = {item_no: replay(item_no, history.facts) for item_no in _numbers(history)}
    held = {item_no for item_no, custody in told.items() if custody.place is not None}
    assert held == set(history.shelf.held)
    assert set(told) - held == history.shelf.gone
    assert {item_no: told[item_no].place for item_no in held} == {
        item_no: item.place for item_no, item in history.shelf.held.items()
    }


@given(lawful_histories())
def test_a_lawful_history_has_no_dispute(history: History) -> None:
    assert {n: c.disputes for n in _numbers(history) if (c := replay(n, history.facts)).disputes} == {}


@given(st.data(), lawful_histories())
def test_no_order_no_repetition_and_no_gap_makes_the_fold_fail(data: st.DataObject, history: History) -> None:
    facts = data.draw(st.lists(st.sampled_from(history.facts), max_size=80))
    for item_no in _numbers(history):
        custody = replay(item_no, facts)
        assert custody.item_no == item_no
        assert (custody.place is None) == (
            custody.holder.kind in {HolderKind.VEHICLE, HolderKind.OUTSIDE, HolderKind.NOBODY_KNOWN}
        )


@given(lawful_histories(), st.integers(0, 60))
def test_every_beginning_of_a_history_folds_as_far_as_it_goes(history: History, end: int) -> None:
    for item_no in _numbers(history):
        halfway = replay(item_no, history.facts[:end])
        assert _continued(halfway, history.facts[end:]) == replay(item_no, history.facts)


@given(lawful_histories())
def test_telling_the_last_fact_twice_leaves_the_holder_as_he_was(history: History) -> None:
    last = history.facts[-1]
    for item_no in touched(last):
        once = replay(item_no, history.facts)
        twice = evolve(once, last)
        assert (twice.holder, twice.stage, twice.secrecy) == (once.holder, once.stage, once.secrecy)


def test_no_other_fact_than_those_named_touches_an_item() -> None:
    assert [type(fact).__name__ for fact in FACTS if touched(fact) and not isinstance(fact, TOUCHING)] == []
    assert {kind for kind in TOUCHING if not any(isinstance(fact, kind) and touched(fact) for fact in FACTS)} == set()


def test_an_unknown_item_has_no_holder_and_no_place() -> None:
    assert unknown(NO).place is None
    assert not unknown(NO).may_leave


def _numbers(history: History) -> list[ItemNo]:
    return sorted({item_no for fact in history.facts for item_no in touched(fact)})


def _continued(custody: ItemCustody, facts: list[Fact]) -> ItemCustody:
    for fact in facts:
        custody = evolve(custody, fact)
    return custody


def correction_of(taken: ItemAccepted) -> ItemCorrected:
    parts = {each.name: getattr(taken, each.name) for each in fields(ItemCorrected) if hasattr(taken, each.name)}
    line = LineName(desk=DeskId("TEST"), life=LifeId("L1"), number=1)
    return ItemCorrected(**parts, corrects=line, reason="WEIGHT_WRONG")


def test_a_correction_at_the_counter_asks_for_a_new_label_and_a_later_one_does_not() -> None:
    taken = accepted(1)
    corrected = correction_of(taken)
    scanned = LabelConfirmed(at=MONDAY, by=HANH, item_no=taken.item_no)
    out = ItemsSentOut(at=MONDAY, by=HANH, postman=TU, items=(taken.item_no,))
    assert not replay(taken.item_no, [taken, scanned, corrected]).may_leave
    assert replay(taken.item_no, [taken, scanned, corrected, scanned]).may_leave
    assert replay(taken.item_no, [taken, scanned, out, corrected]).label_confirmed


def test_a_handwritten_label_counts_and_is_told_apart_until_a_printed_one_is_scanned_or_a_correction_asks_anew() -> (
    None
):
    taken = accepted(1)
    by_hand = LabelHandwritten(at=MONDAY, by=HANH, item_no=taken.item_no)
    scanned = LabelConfirmed(at=MONDAY, by=HANH, item_no=taken.item_no)

    def label(*facts: Fact) -> tuple[bool, bool]:
        custody = replay(taken.item_no, [taken, *facts])
        return custody.label_confirmed, custody.label_handwritten

    assert label(by_hand) == (True, True)
    assert label(by_hand, scanned) == (True, False)
    assert label(by_hand, correction_of(taken)) == (False, False)
