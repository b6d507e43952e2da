"""A courier's visit over every implementation of the books: in memory, and the encrypted store."""

from dataclasses import replace

import pytest

from kt1desk.domain.acceptance import AcceptItem
from kt1desk.domain.comparing import NextStep
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ItemAccepted, ItemCorrected
from kt1desk.domain.ids import ItemNo, VisitId
from kt1desk.domain.item import Secrecy
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.close_visit import CloseVisit, close_visit
from kt1desk.usecases.correct_item import CorrectItem, correct_item
from kt1desk.usecases.explain_difference import ExplainDifference, explain_difference
from kt1desk.usecases.resume_visit import ResumeVisit, resume_visit
from kt1desk.usecases.void_item import VoidItem, void_item
from tests.support.couriers import LAN, visit, vouched, with_register
from tests.support.desks import Desk
from tests.support.forms import accept, confirm, form
from tests.support.handing_over import TwoPersons, hand_over


@pytest.fixture
def counter(desk: Desk) -> Desk:
    """A desk whose agency has named Trần Văn Minh (letter C) and Lê Thị Lan (ordinary items alone)."""
    return with_register(desk)


def take(desk: Desk, into: VisitId, secrecy: Secrecy = Secrecy.NONE) -> ItemAccepted:
    asked = replace(form(desk, secrecy), visit=into)
    return accept_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock)


def void(desk: Desk, of: VisitId, item_no: ItemNo) -> None:
    asked = VoidItem(clerk=desk.leader, visit=of, item_no=item_no, reason="COURIER_TOOK_BACK")
    void_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock)


def correct(desk: Desk, of: VisitId, item_no: ItemNo, changed: AcceptItem) -> ItemCorrected:
    asked = CorrectItem(form=changed, visit=of, item_no=item_no, reason="WEIGHT_WRONG")
    return correct_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock)


def test_a_visit_closes_with_what_stays_and_what_went_back(counter: Desk) -> None:
    opened = visit(counter)
    kept, back = take(counter, opened), take(counter, opened)
    accept(counter)
    void(counter, opened, back.item_no)
    closed = close_visit(CloseVisit(clerk=counter.leader, visit=opened), books=counter.books, clock=counter.clock)
    assert (closed.items, closed.voided, closed.payment) == ((kept.item_no,), (back.item_no,), None)
    with counter.books.writing() as book:
        head = book.visit_head(opened)
        assert head is not None
        assert head.closed_at == closed.at
        assert back.item_no not in {held.item_no for held in book.on_hand()}
        assert book.sheet().balances


def test_the_name_on_the_record_is_that_of_the_courier(counter: Desk) -> None:
    opened = visit(counter, LAN)
    assert take(counter, opened).sender.handed_in_by == "Lê Thị Lan"


def test_no_two_visits_bear_one_id(counter: Desk) -> None:
    assert len({visit(counter) for _ in range(3)}) == 3


def test_two_visits_stand_open_side_by_side_and_keep_their_items_apart(counter: Desk) -> None:
    first, second = visit(counter), visit(counter, LAN)
    one, two, three = take(counter, first), take(counter, second), take(counter, first)
    with counter.books.writing() as book:
        told = {
            each: [told.fact.item_no for told in book.visit_facts(each) if isinstance(told.fact, ItemAccepted)]
            for each in (first, second)
        }
    assert told == {first: [one.item_no, three.item_no], second: [two.item_no]}


def test_a_correction_names_the_line_it_corrects_and_the_label_is_to_be_scanned_again(counter: Desk) -> None:
    opened = visit(counter)
    item_no = take(counter, opened).item_no
    confirm(counter, item_no)
    heavier = replace(form(counter), weight_g=480)
    first = correct(counter, opened, item_no, heavier)
    second = correct(counter, opened, item_no, replace(heavier, weight_g=620))
    with counter.books.writing() as book:
        told = book.visit_facts(opened)
        assert [recorded.line for recorded in told[-3:-1]] == [first.corrects, second.corrects]
        assert not book.custody(item_no).label_confirmed
        assert book.sheet().balances
    assert (first.promise.accepted_on, second.weight_g) == (first.at.date(), 620)


def test_a_correction_that_says_the_same_again_is_refused(counter: Desk) -> None:
    opened = visit(counter)
    item_no = take(counter, opened).item_no
    with pytest.raises(RuleBroken) as broken:
        correct(counter, opened, item_no, form(counter))
    assert broken.value.rule is Rule.CORRECTION_CHANGES_NOTHING


def test_after_the_courier_left_nothing_of_the_visit_can_be_changed(counter: Desk) -> None:
    opened = visit(counter)
    item_no = take(counter, opened).item_no
    close_visit(CloseVisit(clerk=counter.leader, visit=opened), books=counter.books, clock=counter.clock)
    for attempt in (
        lambda: take(counter, opened),
        lambda: void(counter, opened, item_no),
        lambda: correct(counter, opened, item_no, replace(form(counter), weight_g=480)),
    ):
        with pytest.raises(RuleBroken) as broken:
            attempt()
        assert broken.value.rule is Rule.VISIT_CLOSED


def test_the_next_clerk_takes_a_visit_over_and_finishes_it(counter: Desk) -> None:
    opened = visit(counter)
    item_no = take(counter, opened).item_no
    hand_over(counter)
    with pytest.raises(RuleBroken) as broken:
        close_visit(CloseVisit(clerk=counter.clerk, visit=opened), books=counter.books, clock=counter.clock)
    assert (broken.value.rule, broken.value.facts["name"]) == (Rule.VISIT_OF_ANOTHER, "Nguyễn Thị Hạnh")
    resumed = resume_visit(ResumeVisit(clerk=counter.clerk, visit=opened), books=counter.books, clock=counter.clock)
    closed = close_visit(CloseVisit(clerk=counter.clerk, visit=opened), books=counter.books, clock=counter.clock)
    assert (resumed.previous, closed.items) == (counter.leader, (item_no,))


def test_what_nobody_has_found_is_neither_given_back_nor_corrected_and_the_shift_ends_all_the_same(
    counter: Desk,
) -> None:
    of = visit(counter)
    missing, there = take(counter, of).item_no, take(counter, of).item_no
    both = TwoPersons(counter)
    both.begin()
    both.count_everything(but=(missing,))
    both.reveal()
    said = ExplainDifference(by=counter.leader, item_no=missing, reason="NOT_ON_THE_SHELF", step=NextStep.OPEN_CASE)
    explain_difference(said, books=counter.books, reference=counter.reference, clock=counter.clock)
    both.sign()
    next_clerk = replace(counter, leader=counter.clerk, clerk=counter.leader)
    resume_visit(ResumeVisit(clerk=next_clerk.leader, visit=of), books=counter.books, clock=counter.clock)
    with pytest.raises(RuleBroken) as back:
        void(next_clerk, of, missing)
    with pytest.raises(RuleBroken) as said_again:
        correct(next_clerk, of, missing, replace(form(next_clerk), weight_g=300))
    assert back.value.rule is said_again.value.rule is Rule.ITEM_NOT_HELD_HERE
    void(next_clerk, of, there)
    both.begin()
    both.reveal()
    [row] = both.sign().sheet
    assert (row.start, row.given_back, row.reserved, row.with_clerk) == (2, 1, 1, 0)


def test_one_word_of_a_second_person_covers_the_whole_visit(counter: Desk) -> None:
    hand_over(counter)
    opened = visit(counter, LAN, clerk=counter.clerk)
    asked = replace(form(counter, Secrecy.C, counter.clerk), visit=opened)

    def take_c(allowed: Vouched | None = None) -> ItemAccepted:
        return accept_item(
            asked, books=counter.books, reference=counter.reference, clock=counter.clock, allowed=allowed
        )

    with pytest.raises(RuleBroken) as broken:
        take_c()
    assert broken.value.rule is Rule.COURIER_CLASS_NOT_COVERED
    first, second = take_c(vouched(counter.clerk, counter.leader)), take_c()
    assert (first.approval is None, second.approval) == (False, None)
    with counter.books.writing() as book:
        head = book.visit_head(opened)
        assert head is not None
        assert head.approval == first.approval


def test_a_word_for_another_agency_does_not_count(counter: Desk) -> None:
    hand_over(counter)
    opened = visit(counter, LAN, clerk=counter.clerk)
    word = vouched(counter.clerk, counter.leader)
    elsewhere = replace(word, asked=replace(word.asked, about="TQ036"))
    asked = replace(form(counter, Secrecy.C, counter.clerk), visit=opened)
    with pytest.raises(RuleBroken) as broken:
        accept_item(asked, books=counter.books, reference=counter.reference, clock=counter.clock, allowed=elsewhere)
    assert broken.value.rule is Rule.COURIER_CLASS_NOT_COVERED


def test_an_unknown_visit_and_one_of_another_agency_are_refused(counter: Desk) -> None:
    with pytest.raises(RuleBroken) as broken:
        take(counter, VisitId("300000-TEST.L0/V1"))
    assert broken.value.rule is Rule.VISIT_UNKNOWN
    opened = visit(counter)
    asked = form(counter)
    other = replace(asked, sender=replace(asked.sender, agency=asked.recipient.agency or asked.sender.agency))
    with pytest.raises(RuleBroken) as broken:
        accept_item(replace(other, visit=opened), books=counter.books, reference=counter.reference, clock=counter.clock)
    assert broken.value.rule is Rule.VISIT_OF_ANOTHER_AGENCY
