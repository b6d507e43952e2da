"""A courier's visit at the form: begun with the first item, put aside, taken over, closed; nothing typed is lost."""

from dataclasses import replace
from typing import TypeVar

import pytest

from kt1desk.domain.approval import InPerson
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ItemVoided, VisitClosed, VisitOpened, VisitResumed
from kt1desk.domain.payment import Payment, PayMethod
from kt1desk.gui.pages.accept.form import NOBODY, AcceptField, AcceptForm, LabelState, NewsKind
from kt1desk.gui.scan_reading import read_scan
from tests.gui.pages.accept.at_the_desk import (
    AtTheDesk,
    at_the_desk,
    fill,
    finish,
    paying_counter,
    plain_form,
    ready_form,
)
from tests.support.counter import Counter, open_a_counter
from tests.support.couriers import visit, with_register
from tests.support.handing_over import hand_over
from tests.support.immediate_tasks import HeldTasks
from tests.support.second_person import ALONE

T = TypeVar("T")


def facts(desk: AtTheDesk, kind: type[T]) -> list[T]:
    return [fact for fact in desk.counter.memory.facts if isinstance(fact, kind)]


def take_in(desk: AtTheDesk, courier: str = "Trần Văn Minh") -> None:
    fill(desk, replace(ready_form(desk.counter), handed_in_by=courier))
    desk.presenter.accept()


def strict_counter() -> Counter:
    """The agency has named two persons; the clerk is on duty and the leader may be asked."""
    counter = open_a_counter()
    counter.desk = with_register(counter.desk)
    hand_over(counter.desk)
    counter.desk = replace(counter.desk, leader=counter.desk.clerk, clerk=counter.desk.leader)
    return counter


def allowed_by_the_other(desk: AtTheDesk) -> None:
    desk.second.answer(InPerson(approver=desk.counter.desk.clerk, reason=ALONE, pin=""))


def test_the_first_item_of_a_courier_begins_the_visit_and_the_next_ones_stay_in_it() -> None:
    desk = at_the_desk()
    take_in(desk)
    take_in(desk, " trần  VĂN minh ")
    [opened] = facts(desk, VisitOpened)
    assert [fact.visit for fact in desk.counter.accepted] == [opened.visit] * 2
    assert {fact.sender.handed_in_by for fact in desk.counter.accepted} == {"Trần Văn Minh"}


def test_another_courier_has_a_visit_of_his_own_and_the_first_one_stands_open() -> None:
    desk = at_the_desk()
    take_in(desk)
    take_in(desk, "Lê Thị Lan")
    take_in(desk)
    first, second, third = (fact.visit for fact in desk.counter.accepted)
    assert (first, first == second) == (third, False)
    desk.presenter.visits.refresh()
    assert desk.visits.standing == (1, 0)


def test_who_is_not_on_the_register_waits_for_a_second_person_and_the_form_stays() -> None:
    desk = at_the_desk(counter=strict_counter())
    form = fill(desk, replace(plain_form(desk.counter), handed_in_by="Phạm Thị Hoa"))
    desk.presenter.accept()
    fault = desk.screen.faults[AcceptField.HANDED_IN_BY]
    assert isinstance(fault, RuleBroken)
    assert fault.rule is Rule.COURIER_UNLISTED
    assert (desk.screen.typed, desk.counter.accepted, desk.screen.busy[-1]) == (form, [], False)
    allowed_by_the_other(desk)
    [item], [opened] = desk.counter.accepted, facts(desk, VisitOpened)
    assert (item.visit, opened.approval is None) == (opened.visit, False)


def test_a_letter_that_the_courier_is_not_named_for_waits_for_a_second_person() -> None:
    desk = at_the_desk(counter=strict_counter())
    take_in(desk, "Lê Thị Lan")
    fault = desk.screen.faults[AcceptField.LETTER]
    assert isinstance(fault, RuleBroken)
    assert (fault.rule, desk.counter.accepted) == (Rule.COURIER_CLASS_NOT_COVERED, [])
    allowed_by_the_other(desk)
    take_in(desk, "Lê Thị Lan")
    first, second = desk.counter.accepted
    assert (first.approval is None, second.approval) == (False, None)


def test_the_courier_leaves_with_everything_looked_at_once_more() -> None:
    desk = at_the_desk()
    take_in(desk)
    take_in(desk)
    desk.presenter.visits.ask_leaving()
    leaving = desk.visits.leaving
    assert leaving is not None
    assert (leaving.courier, leaving.kept, leaving.due_vnd, leaving.half_done) == ("Trần Văn Minh", 2, 0, False)
    desk.presenter.visits.leave(None, "", 0)
    [closed] = facts(desk, VisitClosed)
    assert closed.items == tuple(fact.item_no for fact in desk.counter.accepted)
    assert closed in desk.told.facts
    assert (desk.screen.typed, desk.screen.focused) == (AcceptForm(), AcceptField.HANDED_IN_BY)
    assert [news.kind for news in desk.screen.news][-2:] == [NewsKind.VISIT_CLOSED, NewsKind.LIST_SENT]
    assert desk.screen.run.courier == ""


def test_how_many_labels_are_not_scanned_is_said_before_the_courier_leaves() -> None:
    desk = at_the_desk()
    take_in(desk)
    take_in(desk)
    desk.presenter.scanned(read_scan(desk.counter.accepted[0].item_no))
    desk.presenter.visits.ask_leaving()
    assert desk.visits.leaving is not None
    assert (desk.visits.leaving.kept, desk.visits.leaving.labels_missing) == (2, 1)


def test_a_label_that_is_scanned_while_the_courier_leaves_is_counted_there_at_once() -> None:
    desk = at_the_desk()
    take_in(desk)
    desk.presenter.visits.ask_leaving()
    assert desk.visits.leaving is not None
    assert desk.visits.leaving.labels_missing == 1
    desk.presenter.scanned(read_scan(desk.counter.accepted[0].item_no))
    assert desk.visits.leaving.labels_missing == 0


def test_esc_keeps_the_courier_at_the_counter() -> None:
    desk = at_the_desk()
    take_in(desk)
    desk.presenter.visits.ask_leaving()
    assert desk.presenter.go_back()
    assert (desk.visits.leaving, facts(desk, VisitClosed)) == (None, [])


def test_an_item_that_is_half_typed_stays_when_its_courier_leaves() -> None:
    desk = at_the_desk()
    take_in(desk)
    half = fill(desk, replace(desk.screen.typed, weight="480"))
    desk.presenter.visits.ask_leaving()
    assert desk.visits.leaving is not None
    assert desk.visits.leaving.half_done
    desk.presenter.visits.leave(None, "", 0)
    assert desk.screen.typed == half


def test_a_visit_is_left_open_for_another_courier_and_gone_on_with_where_it_was() -> None:
    desk = at_the_desk()
    take_in(desk)
    half = fill(desk, replace(desk.screen.typed, weight="480"))
    desk.presenter.visits.offer()
    desk.presenter.visits.take(NOBODY)
    assert (desk.screen.typed, desk.screen.focused) == (AcceptForm(), AcceptField.HANDED_IN_BY)
    assert (desk.visits.standing, desk.screen.run.courier, facts(desk, VisitClosed)) == ((1, 0), "", [])
    take_in(desk, "Lê Thị Lan")
    first = facts(desk, VisitOpened)[0].visit
    desk.presenter.visits.offer()
    desk.presenter.visits.take(first)
    assert (desk.screen.typed, desk.screen.run.courier) == (half, "Trần Văn Minh")


def test_an_item_that_is_half_typed_comes_back_with_its_courier() -> None:
    desk = at_the_desk()
    take_in(desk)
    take_in(desk, "Lê Thị Lan")
    half = fill(desk, replace(desk.screen.typed, weight="480"))
    first, second = (fact.visit for fact in facts(desk, VisitOpened))
    desk.presenter.visits.offer()
    desk.presenter.visits.take(first)
    assert (desk.screen.typed.handed_in_by, desk.screen.typed.weight) == ("Trần Văn Minh", "")
    desk.presenter.visits.offer()
    desk.presenter.visits.take(second)
    assert desk.screen.typed == half


def test_a_namesake_at_another_clerk_gets_no_item_that_the_clerk_before_has_half_typed() -> None:
    desk = at_the_desk()
    for courier in ("Lê Thị Lan", "Trần Văn Minh"):
        take_in(desk, courier)
    lan, minh = (fact.visit for fact in facts(desk, VisitOpened))
    desk.presenter.visits.offer()
    desk.presenter.visits.take(lan)
    half = fill(desk, replace(desk.screen.typed, weight="480"))
    desk.presenter.visits.offer()
    desk.presenter.visits.take(minh)
    hand_over(desk.counter.desk)
    first, second = desk.counter.desk.leader, desk.counter.desk.clerk
    desk.counter.desk = replace(desk.counter.desk, leader=second, clerk=first)
    for courier in ("Lê Thị Lan", "Trần Văn Minh"):
        take_in(desk, courier)
    desk.presenter.visits.offer()
    desk.presenter.visits.take(facts(desk, VisitOpened)[2].visit)
    assert (desk.screen.typed.handed_in_by, desk.screen.typed.weight) == ("Lê Thị Lan", "")
    assert half.whose(first) != half.whose(second)


def change_clerk(desk: AtTheDesk) -> None:
    """Whoever was the other one signs in and the page is shown."""
    there = desk.counter.desk
    desk.counter.desk = replace(there, leader=there.clerk, clerk=there.leader)
    desk.presenter.start()


def test_what_a_clerk_has_half_typed_and_checked_is_not_before_the_next_one_and_comes_back_to_its_own() -> None:
    desk = at_the_desk()
    desk.presenter.start()
    take_in(desk)
    half = fill(desk, replace(ready_form(desk.counter), weight="480"))
    desk.presenter.refusals.ask()
    hand_over(desk.counter.desk)
    change_clerk(desk)
    assert (desk.screen.typed, desk.screen.reasons) == (AcceptForm(), None)
    assert desk.screen.last_news is NewsKind.PUT_ASIDE
    take_in(desk, "Lê Thị Lan")
    change_clerk(desk)
    assert desk.screen.typed == half
    assert (desk.screen.run.courier, desk.visits.standing) == ("Trần Văn Minh", (0, 1))
    change_clerk(desk)
    assert desk.screen.typed.handed_in_by == desk.screen.run.courier == "Lê Thị Lan"


def test_a_correction_that_is_under_way_when_the_clerk_changes_is_left_and_kept() -> None:
    desk = at_the_desk()
    desk.presenter.start()
    take_in(desk)
    [item] = desk.counter.accepted
    desk.presenter.corrections.ask(item.item_no)
    wrong = fill(desk, replace(desk.screen.typed, weight="480"))
    change_clerk(desk)
    assert (desk.screen.typed, desk.screen.correcting) == (AcceptForm(), None)
    change_clerk(desk)
    desk.presenter.corrections.ask(item.item_no)
    assert desk.screen.typed == wrong


def test_without_a_visit_there_is_nothing_to_close_or_to_choose() -> None:
    desk = at_the_desk()
    desk.presenter.start()
    desk.presenter.visits.ask_leaving()
    desk.presenter.visits.offer()
    assert (desk.visits.none_said, desk.visits.leaving, desk.visits.offered) == (2, None, ())


@pytest.mark.parametrize("typed", [False, True], ids=["an empty form", "somebody is being written down"])
def test_after_a_new_start_the_visit_goes_on_unless_somebody_is_being_written_down(typed: bool) -> None:
    desk = at_the_desk()
    visit(desk.counter.desk, "", name="Trần Văn Minh")
    if typed:
        desk.screen.typed = AcceptForm(handed_in_by="Lê Thị Lan")
    desk.presenter.start()
    assert desk.screen.typed.handed_in_by == ("Lê Thị Lan" if typed else "Trần Văn Minh")
    assert (desk.screen.typed.sender is None) is typed
    assert desk.visits.going_on == ([] if typed else ["Trần Văn Minh"])


def test_the_keys_of_a_visit_say_nothing_while_it_is_looked_at() -> None:
    desk = at_the_desk()
    visit(desk.counter.desk, "", name="Trần Văn Minh")
    desk.presenter.start()
    desk.presenter.visits.offer()
    desk.presenter.visits.ask_leaving()
    desk.presenter.visits.offer()
    assert (desk.visits.none_said, desk.visits.leaving) == (0, None)


def test_the_visit_of_the_clerk_before_is_shown_as_such_and_taken_over() -> None:
    counter = open_a_counter()
    opened = visit(counter.desk, "", name="Trần Văn Minh")
    hand_over(counter.desk)
    counter.desk = replace(counter.desk, leader=counter.desk.clerk)
    desk = at_the_desk(counter=counter)
    desk.presenter.start()
    assert (desk.screen.typed, desk.visits.standing) == (AcceptForm(), (0, 1))
    desk.presenter.visits.offer()
    desk.presenter.visits.take(opened)
    [resumed] = facts(desk, VisitResumed)
    assert (resumed.visit, resumed.by) == (opened, counter.desk.leader)
    assert desk.screen.typed.handed_in_by == "Trần Văn Minh"
    desk.presenter.visits.refresh()
    assert desk.visits.standing == (0, 0)


@pytest.mark.parametrize("method", PayMethod)
def test_a_paying_customer_leaves_only_with_a_receipt_number(method: PayMethod) -> None:
    counter = paying_counter()
    desk = at_the_desk(counter=counter)
    take_in(desk)
    desk.presenter.visits.ask_leaving()
    assert desk.visits.leaving is not None
    due = desk.visits.leaving.due_vnd
    assert due == counter.accepted[0].price.to_pay_vnd > 0
    desk.presenter.visits.leave(method, "", due)
    assert desk.visits.fault is not None
    assert desk.visits.fault.rule is Rule.TEXT_EMPTY
    assert desk.visits.leaving is not None
    desk.presenter.visits.leave(method, "0001247", due)
    [closed] = facts(desk, VisitClosed)
    assert closed.payment == Payment(method=method, receipt_no="0001247", amount_vnd=due)


def test_an_item_goes_back_with_its_courier_and_counts_no_more() -> None:
    desk = at_the_desk()
    take_in(desk)
    take_in(desk)
    back, kept = (fact.item_no for fact in desk.counter.accepted)
    desk.presenter.visits.ask_give_back(back)
    assert "COURIER_TOOK_BACK" in desk.visits.reasons
    desk.presenter.visits.give_back("COURIER_TOOK_BACK")
    [voided] = facts(desk, ItemVoided)
    assert (voided.item_no, voided.received_by, desk.visits.given_back) == (back, "Trần Văn Minh", [back])
    desk.presenter.labels.refresh()
    assert {line.item.item_no: line.label for line in desk.screen.run.lines} == {
        kept: LabelState.AWAITING_SCAN,
        back: LabelState.GIVEN_BACK,
    }
    assert [line.item.item_no for line in desk.screen.run.counted] == [kept]
    printed = len(desk.counter.labels)
    desk.screen.marked = back
    desk.presenter.labels.print_again()
    assert (len(desk.counter.labels), desk.screen.last_news) == (printed, NewsKind.GIVEN_BACK)


def test_an_item_of_another_visit_does_not_go_back_here() -> None:
    desk = at_the_desk()
    take_in(desk)
    take_in(desk, "Lê Thị Lan")
    desk.presenter.visits.ask_give_back(desk.counter.accepted[0].item_no)
    desk.presenter.visits.give_back("COURIER_TOOK_BACK")
    assert desk.visits.fault is not None
    assert (desk.visits.fault.rule, facts(desk, ItemVoided)) == (Rule.ITEM_NOT_OF_VISIT, [])


def test_without_a_marked_item_nothing_goes_back() -> None:
    desk = at_the_desk()
    take_in(desk)
    desk.presenter.visits.ask_give_back(None)
    assert (desk.visits.none_said, desk.visits.reasons) == (1, ())


def test_a_name_of_the_register_is_known_without_its_marks_and_written_with_them_from_then_on() -> None:
    desk = at_the_desk(counter=strict_counter())
    take_in(desk, "tran van minh")
    assert desk.screen.typed.handed_in_by == desk.screen.run.courier == "Trần Văn Minh"
    take_in(desk, "tran van minh")
    assert len(facts(desk, VisitOpened)) == 1
    assert len(desk.counter.accepted) == 2


def test_names_that_differ_by_a_mark_are_two_persons_where_no_register_tells() -> None:
    desk = at_the_desk()
    take_in(desk, "Trần Văn Minh")
    take_in(desk, "Trần Văn Mình")
    assert len(facts(desk, VisitOpened)) == 2


@pytest.mark.parametrize("asked", ["leaving", "giving back"])
def test_nothing_opens_after_esc_was_faster_than_the_answer(asked: str) -> None:
    work = HeldTasks()
    desk = at_the_desk(work)
    take_in(desk)
    finish(work)
    if asked == "leaving":
        desk.presenter.visits.ask_leaving()
    else:
        desk.presenter.visits.ask_give_back(desk.counter.accepted[0].item_no)
    assert desk.presenter.go_back()
    finish(work)
    assert (desk.visits.leaving, desk.visits.reasons) == (None, ())
