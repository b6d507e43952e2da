"""Counting blind: what anybody hears is a function of the scans alone, and nothing leaks until the list is revealed."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.clerk import Role
from kt1desk.domain.comparing import NextStep, Outcome
from kt1desk.domain.counting import CountAnswer
from kt1desk.domain.custody import Holder, HolderKind, person
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ArrivalConfirmed, ArrivedItem, HandoverBegun, ItemDelivered
from kt1desk.domain.ids import DispatchId, OfficeCode, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.item_search import ItemsAsked
from kt1desk.domain.looks import LookReason
from kt1desk.domain.rule_set import WitnessRow
from kt1desk.domain.sealed_list import digest_of
from kt1desk.usecases.begin_handover import BeginHandover, begin_handover
from kt1desk.usecases.cancel_handover import CancelHandover, cancel_handover
from kt1desk.usecases.close_case import CloseCase, clear_case, close_case
from kt1desk.usecases.countersign_handover import CountersignHandover, countersign_handover
from kt1desk.usecases.explain_difference import ExplainDifference, explain_difference
from kt1desk.usecases.export_ledger import ExportLedger, export_ledger
from kt1desk.usecases.hand_over_shift import HandOverShift, witness_handover
from kt1desk.usecases.handover_ports import SealedList
from kt1desk.usecases.handover_rows import HandoverSeen
from kt1desk.usecases.reveal_count import RevealCount, reveal_count
from kt1desk.usecases.see_audit import SeeAudit, see_audit
from kt1desk.usecases.see_handover import see_handover
from kt1desk.usecases.see_life_story import SeeLifeStory, see_life_story
from kt1desk.usecases.see_restricted_list import SeeRestrictedList, see_restricted_list
from tests.support.builders import number, registered
from tests.support.clock import StandingClock
from tests.support.desks import CLERK_PIN, LEADER_PIN, Desk, open_a_desk
from tests.support.forms import accept
from tests.support.handing_over import SALT, TwoPersons, hand_over
from tests.support.memory_books import MemoryBooks, MemoryPins
from tests.support.memory_looks import MemoryLooks
from tests.support.reference import first_edition
from tests.support.second_person import stands_by
from tests.usecases.refusals import refused

CODES = [
    *(number(serial) for serial in (41_000, 41_001, 41_002, 77_000)),
    *("MK000000005VN", "RR473124829GB", "ZK00041000VN", "KT1:PG1|ZK000410005VN|x", "", "zk 00 041 000 5 vn"),
]
"""Held here, foreign, unknown, mangled, of a paper."""


def a_desk(letters: list[Secrecy]) -> tuple[Desk, TwoPersons]:
    desk = open_a_desk(MemoryBooks(), MemoryPins(), first_edition(), StandingClock())
    for letter in letters:
        accept(desk, letter)
    return desk, TwoPersons(desk)


def seen(desk: Desk) -> HandoverSeen:
    found = see_handover(books=desk.books, reference=desk.reference, clock=desk.clock)
    assert found is not None
    return found


def heard(letters: list[Secrecy], scans: list[tuple[bool, str]]) -> list[object]:
    """All that the counting interface tells while two persons scan."""
    desk, both = a_desk(letters)
    both.begin()
    told: list[object] = []
    for outgoing, text in scans:
        counted = both.scan(both.outgoing if outgoing else both.incoming, text)
        view = seen(desk)
        assert len(view.begun.digest) == 32
        told.append((counted.answer, counted.item_no, counted.fact is not None))
        told.append((view.by_outgoing, view.by_incoming, view.result, view.outgoing_name, view.incoming_name))
    return told


@given(
    st.lists(st.sampled_from(Secrecy), max_size=6),
    st.lists(st.sampled_from(Secrecy), max_size=6),
    st.lists(st.tuples(st.booleans(), st.sampled_from(CODES)), max_size=12),
)
def test_two_desks_that_expect_different_things_answer_the_same_scans_alike(
    one: list[Secrecy], other: list[Secrecy], scans: list[tuple[bool, str]]
) -> None:
    assert heard(one, scans) == heard(other, scans)


def test_the_list_is_fixed_by_a_digest_that_only_list_and_salt_together_give(desk: Desk) -> None:
    accept(desk, Secrecy.B)
    accept(desk)
    both = TwoPersons(desk)
    begun = both.begin()
    with desk.books.writing() as book:
        assert begun.digest == digest_of(begun.handover, book.on_hand(), SALT)
        assert begun.digest != digest_of(begun.handover, book.on_hand()[:1], SALT)
    assert SALT not in repr(begun)


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        (number(41_000), CountAnswer.COUNTED),
        (number(99), CountAnswer.COUNTED),
        ("RR473124829GB", CountAnswer.COUNTED),
        ("RB123456786US", CountAnswer.UNREADABLE),
        ("12345678", CountAnswer.UNREADABLE),
    ],
)
def test_a_scan_is_answered_whatever_the_book_says(text: str, answer: CountAnswer, desk: Desk) -> None:
    accept(desk)
    both = TwoPersons(desk)
    both.begin()
    assert both.scan(both.outgoing, text).answer is answer
    again = CountAnswer.ALREADY_COUNTED if answer is CountAnswer.COUNTED else answer
    assert both.scan(both.outgoing, text).answer is again
    assert both.scan(both.incoming, text).answer is answer


def test_a_scan_that_counts_nothing_leaves_no_fact(desk: Desk, books: MemoryBooks) -> None:
    both = TwoPersons(desk)
    both.begin()
    both.scan(both.outgoing, number(1))
    before = list(books.facts)
    both.scan(both.outgoing, number(1))
    both.scan(both.outgoing, "no number")
    assert books.facts == before


def test_only_the_two_count_and_reveal(desk: Desk, books: MemoryBooks) -> None:
    both = TwoPersons(desk)
    both.begin()
    with refused(books, Rule.NOT_COUNTING):
        both.scan(StaffId("300000-TEST.9"), number(1))
    with refused(books, Rule.NOT_COUNTING):
        reveal_count(RevealCount(by=StaffId("300000-TEST.9")), books=desk.books, clock=desk.clock)


def test_a_second_attempt_waits_for_the_end_of_the_first(desk: Desk, books: MemoryBooks) -> None:
    both = TwoPersons(desk)
    asked = BeginHandover(by=both.outgoing, incoming=both.incoming)
    both.begin()
    with refused(books, Rule.COUNT_ALREADY_BEGUN):
        begin_handover(asked, books=desk.books, clock=desk.clock, salt=lambda: SALT)
    cancel_handover(CancelHandover(by=both.incoming), books=desk.books, clock=desk.clock)
    second = begin_handover(asked, books=desk.books, clock=desk.clock, salt=lambda: SALT)
    first = next(fact for fact in books.facts if isinstance(fact, HandoverBegun))
    assert second.handover != first.handover


def test_nobody_counts_against_himself_and_the_safe_needs_a_shift_leader(desk: Desk, books: MemoryBooks) -> None:
    for asked, rule in (
        (BeginHandover(by=desk.leader, incoming=desk.leader), Rule.SAME_PERSON),
        (BeginHandover(by=desk.leader, incoming=desk.clerk, into_safe=True), Rule.ROLE_NOT_ALLOWED),
    ):
        with refused(books, rule):
            begin_handover(asked, books=desk.books, clock=desk.clock, salt=lambda: SALT)


def test_a_clerk_who_is_absent_is_counted_for_by_a_leader_and_signs_later(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    hand_over(desk)  # the clerk has the shift now, the leader another one
    third = StaffId("300000-TEST.3")
    with desk.books.writing() as book:
        book.record(registered(third, "Đặng Quốc Thịnh", Role.CLERK, by=desk.leader))
    desk.pins.set(third, "864209")
    with refused(books, Rule.ROLE_NOT_ALLOWED):
        begin_handover(
            BeginHandover(by=third, incoming=desk.leader), books=desk.books, clock=desk.clock, salt=lambda: SALT
        )
    asked = BeginHandover(by=desk.leader, incoming=third)
    begun = begin_handover(asked, books=desk.books, clock=desk.clock, salt=lambda: SALT)
    both = TwoPersons(desk)
    for by in (desk.leader, third):
        both.scan(by, number(41_000))
    reveal_count(RevealCount(by=third), books=desk.books, clock=desk.clock)
    assert seen(desk).absent_name == "Hoàng Văn Tú"
    fact = both.sign(HandOverShift(outgoing_pin=LEADER_PIN, incoming_pin="864209"))
    assert (fact.by, fact.outgoing) == (desk.leader, desk.clerk)
    signed = CountersignHandover(by=desk.clerk, pin=CLERK_PIN, handover=begun.handover)
    with refused(books, Rule.SIGNATURE_NOT_OWED):
        countersign_handover(
            replace(signed, by=desk.leader, pin=LEADER_PIN), books=desk.books, pins=desk.pins, clock=desk.clock
        )
    countersign_handover(signed, books=desk.books, pins=desk.pins, clock=desk.clock)
    with refused(books, Rule.SIGNATURE_NOT_OWED):
        countersign_handover(signed, books=desk.books, pins=desk.pins, clock=desk.clock)


def test_a_list_that_does_not_match_its_digest_is_never_revealed(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    both = TwoPersons(desk)
    begun = both.begin()
    for forged in (
        None,
        SealedList(salt="00" * 32, items=books.sealed[begun.handover].items),
        SealedList(salt=SALT, items=()),
    ):
        books.sealed = {} if forged is None else {begun.handover: forged}
        with refused(books, Rule.LIST_ALTERED):
            both.reveal()


def test_an_item_that_came_and_one_that_left_during_the_count_are_neither_signed_unseen_nor_missed(desk: Desk) -> None:
    accept(desk)
    accept(desk)
    both = TwoPersons(desk)
    both.begin()
    both.count_everything()
    came, left = number(900_001), number(41_001)
    with desk.books.writing() as book:
        at, by = desk.clock(), desk.leader
        book.record(
            ArrivalConfirmed(
                at=at,
                by=by,
                dispatch=DispatchId("D1"),
                origin=OfficeCode("303800"),
                items=(ArrivedItem(item_no=came, secrecy=Secrecy.NONE),),
            ),
            ItemDelivered(at=at, by=by, item_no=left, received_by="Lan", received_by_title=""),
        )
    both.reveal()
    result = seen(desk).result
    assert result is not None
    assert {(row.item_no, row.outcome, row.late) for row in result.differences} == {
        (came, Outcome.MISSING, True),
        (left, Outcome.WRONG_STATE, False),
    }


def test_a_clock_that_goes_back_during_the_count_changes_nothing(desk: Desk) -> None:
    accept(desk)
    both = TwoPersons(desk)
    both.begin()
    desk.clock.advance(timedelta(hours=-30))
    both.count_everything()
    both.reveal()
    desk.clock.advance(timedelta(hours=20))
    assert both.sign().cases == ()


def test_only_a_difference_is_explained_and_only_with_a_reason_of_the_list(desk: Desk, books: MemoryBooks) -> None:
    agreed, missing = accept(desk), accept(desk)
    both = TwoPersons(desk)
    both.begin()
    asked = ExplainDifference(by=both.outgoing, item_no=missing, reason="NOT_ON_THE_SHELF", step=NextStep.OPEN_CASE)

    def explain(request: ExplainDifference) -> None:
        explain_difference(request, books=desk.books, reference=desk.reference, clock=desk.clock)

    with refused(books, Rule.COUNT_NOT_REVEALED):
        explain(asked)
    both.count_everything(but=(missing,))
    both.reveal()
    with refused(books, Rule.NOT_A_DIFFERENCE):
        explain(replace(asked, item_no=agreed))
    with refused(books, Rule.REASON_UNKNOWN):
        explain(replace(asked, reason="SEAL_BROKEN"))
    with refused(books, Rule.DIFFERENCE_OPEN):
        both.sign()
    explain(asked)
    [opened] = both.sign().cases
    assert (opened.item_no, opened.reserved, opened.reason) == (missing, True, "NOT_ON_THE_SHELF")


def test_reasons_come_before_any_pin_is_tried(desk: Desk, books: MemoryBooks) -> None:
    accept(desk)
    both = TwoPersons(desk)
    both.begin()
    both.reveal()
    with refused(books, Rule.DIFFERENCE_OPEN):
        both.sign(HandOverShift(outgoing_pin="000000", incoming_pin="000000"))


def test_a_reserved_item_comes_back_by_two_persons(desk: Desk, books: MemoryBooks) -> None:
    missing = accept(desk)
    both = TwoPersons(desk)
    both.begin()
    both.reveal()
    said = ExplainDifference(by=both.outgoing, item_no=missing, reason="NOT_ON_THE_SHELF", step=NextStep.OPEN_CASE)
    explain_difference(said, books=desk.books, reference=desk.reference, clock=desk.clock)
    [opened] = both.sign().cases
    with desk.books.writing() as book:
        assert book.custody(missing).holder == Holder(kind=HolderKind.RESERVED, who=desk.leader)
        assert [row.case for row in book.open_cases()] == [opened.case]
        assert (book.sheet().rows[0].start, book.sheet().rows[0].reserved) == (1, 1)
    proof = stands_by(
        clear_case(missing, desk.clerk), desk.leader, LEADER_PIN, books=books, pins=desk.pins, clock=desk.clock
    )
    asked = CloseCase(clerk=desk.clerk, case=opened.case, reason="FOUND", cleared_with=proof)
    close_case(asked, books=books, reference=desk.reference, clock=desk.clock)
    with desk.books.writing() as book:
        assert book.custody(missing).holder == person(desk.clerk)
        assert book.open_cases() == ()
        assert book.sheet().doubtful(book.on_hand()) == ()
    with refused(books, Rule.CASE_NOT_OPEN):
        close_case(asked, books=books, reference=desk.reference, clock=desk.clock)


def test_items_of_class_a_and_b_change_hands_before_a_witness_once_the_rules_ask_for_one(
    desk: Desk, books: MemoryBooks
) -> None:
    accept(desk, Secrecy.A)
    ruled = replace(desk, reference=replace(desk.reference, witnesses=_from_the_first_day(desk)))
    both = TwoPersons(ruled).counted()
    with pytest.raises(RuleBroken) as mistyped:
        both.sign(replace(both.signatures(), incoming_pin="000000"))
    assert mistyped.value.rule is Rule.PIN_WRONG, "nobody is called to a handover that cannot be signed"
    with refused(books, Rule.WITNESS_MISSING) as broken:
        both.sign()
    assert broken.value.facts["letters"] == "A"
    witness, pin = StaffId("300000-TEST.3"), "864209"
    with desk.books.writing() as book:
        book.record(registered(witness, "Đặng Quốc Thịnh", Role.SHIFT_LEADER, by=desk.leader))
    desk.pins.set(witness, pin)
    asked = witness_handover(seen(desk).begun)
    proof = stands_by(asked, witness, pin, books=books, pins=desk.pins, clock=desk.clock)
    fact = both.sign(replace(both.signatures(), witness=proof))
    assert (fact.witness, books.facts[-2].by) == (proof.approval, witness)


def _from_the_first_day(desk: Desk) -> tuple[WitnessRow, ...]:
    return tuple(
        replace(row, period=replace(row.period, valid_from=date(2017, 1, 1))) for row in desk.reference.witnesses
    )


def test_nothing_is_handed_over_to_whoever_holds_no_items(desk: Desk) -> None:
    both = TwoPersons(desk).counted()
    fact = both.sign()
    assert (fact.items, fact.cases) == ((), ())


def test_each_list_and_export_is_closed_while_two_count(desk: Desk, books: MemoryBooks) -> None:
    item_no = accept(desk)
    both = TwoPersons(desk)
    both.begin()
    who, looks, clock = desk.leader, MemoryLooks(), desk.clock
    life = SeeLifeStory(staff=who, item_no=item_no, reason=LookReason.INSPECTION)
    search = SeeRestrictedList(staff=who, reason=LookReason.INSPECTION, asked=ItemsAsked(text="cong an"))
    audit = SeeAudit(staff=who, first=date(2024, 11, 25), last=date(2024, 11, 25))
    export = ExportLedger(staff=who, pin=LEADER_PIN, reason=LookReason.INSPECTION)
    ways: list[Callable[[], object]] = [
        lambda: see_life_story(life, books=books, looks=looks, clock=clock),
        lambda: see_restricted_list(search, books=books, looks=looks, clock=clock),
        lambda: see_audit(audit, books=books, looks=looks, clock=clock),
        lambda: export_ledger(export, books=books, pins=desk.pins, clock=clock),
    ]
    for way in ways:
        with refused(books, Rule.COUNT_RUNNING):
            way()
    both.reveal()
    for way in ways:
        way()
