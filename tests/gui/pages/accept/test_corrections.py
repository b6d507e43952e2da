"""An item is corrected while its courier is there: the form says what the book says, and gives back what it held."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kt1desk.domain.approval import InPerson
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import ItemCorrected
from kt1desk.domain.item import Secrecy, Urgency
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, LabelState, NewsKind
from tests.gui.pages.accept.at_the_desk import AtTheDesk, at_the_desk, fill, finish, plain_form, province, ready_form
from tests.gui.pages.accept.test_visits import facts, strict_counter, take_in
from tests.support.immediate_tasks import HeldTasks
from tests.support.second_person import ALONE

WRONG = "WEIGHT_WRONG"


def with_an_item() -> AtTheDesk:
    """One item of 120 g is in the book, the next one is half typed."""
    desk = at_the_desk()
    take_in(desk)
    fill(desk, replace(desk.screen.typed, weight="75"))
    return desk


def begin(desk: AtTheDesk, at: int = 0) -> None:
    desk.presenter.corrections.ask(desk.counter.accepted[at].item_no)


def change(desk: AtTheDesk, **fields: object) -> None:
    values = {name: getattr(desk.screen.typed, name) for name in AcceptForm.__dataclass_fields__}
    fill(desk, AcceptForm(**{**values, **fields}))


def record(desk: AtTheDesk) -> None:
    desk.presenter.accept()
    desk.presenter.corrections.correct(WRONG)


def fault_at(desk: AtTheDesk, field: AcceptField | None) -> Rule:
    fault = desk.screen.faults[field]
    assert isinstance(fault, RuleBroken)
    return fault.rule


def test_the_form_says_what_the_book_says_and_names_the_item() -> None:
    desk = with_an_item()
    begin(desk)
    assert desk.screen.correcting == desk.counter.accepted[0].item_no
    assert desk.screen.typed == ready_form(desk.counter)


@pytest.mark.parametrize("outside", [False, True], ids=["in the list", "by hand"])
def test_every_kind_of_item_is_shown_as_it_was_typed(outside: bool) -> None:
    desk = at_the_desk()
    form = replace(plain_form(desk.counter), urgency=Urgency.TIMED, agreed="26/11/2024 16:30")
    if outside:
        form = replace(
            form,
            outside=True,
            recipient=None,
            recipient_text="",
            recipient_name="Cục Lưu trữ",
            recipient_address="Hà Nội",
            destination=province(desk.counter, "ha noi"),
            destination_text="Hà Nội",
            agreed="29/11/2024 16:30",
        )
    fill(desk, form)
    desk.presenter.accept()
    begin(desk)
    assert desk.screen.typed == form


def test_the_reason_is_asked_the_correction_recorded_and_the_half_typed_item_comes_back() -> None:
    desk = with_an_item()
    half, item_no = desk.screen.typed, desk.counter.accepted[0].item_no
    begin(desk)
    change(desk, weight="480")
    desk.presenter.accept()
    assert WRONG in desk.screen.correction_reasons
    desk.presenter.corrections.correct(WRONG)
    [corrected] = facts(desk, ItemCorrected)
    assert (corrected.item_no, corrected.weight_g, corrected.reason) == (item_no, 480, WRONG)
    assert corrected in desk.told.facts
    assert (desk.screen.typed, desk.screen.correcting, desk.screen.correction_reasons) == (half, None, ())
    assert NewsKind.CORRECTED in {news.kind for news in desk.screen.news}
    assert len(desk.counter.accepted) == 1


def test_a_new_label_is_sent_and_waits_for_its_scan_though_the_old_one_was_confirmed() -> None:
    desk = with_an_item()
    item_no = desk.counter.accepted[0].item_no
    desk.presenter.labels.scanned(item_no)
    begin(desk)
    change(desk, weight="480")
    record(desk)
    assert desk.counter.labels == [item_no] * 2
    [line] = desk.screen.run.lines
    assert (line.label, line.item.weight_g) == (LabelState.AWAITING_SCAN, 480)
    assert desk.screen.news[-1].kind is NewsKind.LABEL_SENT
    assert desk.screen.news[-1].replaces
    desk.presenter.labels.scanned(item_no)
    desk.presenter.labels.print_again()
    assert [line.label for line in desk.screen.run.lines] == [LabelState.CONFIRMED]


def test_a_correction_begins_with_the_last_correction() -> None:
    desk = with_an_item()
    for weight in ("480", "620"):
        begin(desk)
        change(desk, weight=weight)
        record(desk)
    begin(desk)
    assert desk.screen.typed.weight == "620"


def test_price_and_promise_are_shown_as_of_the_moment_of_acceptance() -> None:
    desk = with_an_item()
    promised = desk.counter.accepted[0].promise
    desk.counter.desk.clock.advance(timedelta(hours=5))
    begin(desk)
    assert desk.screen.quote is not None
    assert desk.screen.quote.promise == promised


def test_a_correction_that_changes_nothing_is_said_over_the_form_before_a_reason_is_asked() -> None:
    desk = with_an_item()
    begin(desk)
    desk.presenter.accept()
    assert fault_at(desk, None) is Rule.CORRECTION_CHANGES_NOTHING
    assert (desk.screen.correction_reasons, facts(desk, ItemCorrected)) == ((), [])


def test_a_field_that_cannot_be_read_is_said_at_the_field() -> None:
    desk = with_an_item()
    begin(desk)
    change(desk, weight="")
    desk.presenter.accept()
    assert AcceptField.WEIGHT in desk.screen.faults
    assert desk.screen.correction_reasons == ()


def test_a_rule_against_it_is_said_at_its_field_and_the_form_stays() -> None:
    desk = with_an_item()
    begin(desk)
    change(desk, weight="99000")
    record(desk)
    assert fault_at(desk, AcceptField.WEIGHT) is Rule.WEIGHT_TOO_HEAVY
    assert (desk.screen.typed.weight, desk.screen.correction_reasons) == ("99000", ())
    assert desk.screen.correcting is not None


def test_another_sender_is_refused_at_the_sender() -> None:
    desk = with_an_item()
    begin(desk)
    other = desk.counter.one("huyen uy na hang")
    change(desk, sender=other, sender_text=other.name)
    record(desk)
    assert fault_at(desk, AcceptField.SENDER) is Rule.VISIT_OF_ANOTHER_AGENCY


def test_another_courier_is_refused_at_the_name_and_never_replaced_in_silence() -> None:
    desk = with_an_item()
    begin(desk)
    change(desk, handed_in_by="Lê Thị Lan", weight="130")
    record(desk)
    assert fault_at(desk, AcceptField.HANDED_IN_BY) is Rule.VISIT_OF_ANOTHER_COURIER
    assert desk.screen.typed.handed_in_by == "Lê Thị Lan"
    change(desk, handed_in_by="tran van minh")
    record(desk)
    [corrected] = facts(desk, ItemCorrected)
    assert corrected.sender.handed_in_by == "Trần Văn Minh"


def test_a_letter_that_the_courier_is_not_named_for_waits_for_a_second_person() -> None:
    desk = at_the_desk(counter=strict_counter())
    fill(desk, replace(plain_form(desk.counter), handed_in_by="Lê Thị Lan"))
    desk.presenter.accept()
    begin(desk)
    change(desk, secrecy=Secrecy.C, checks=ready_form(desk.counter).checks)
    record(desk)
    assert fault_at(desk, AcceptField.LETTER) is Rule.COURIER_CLASS_NOT_COVERED
    assert facts(desk, ItemCorrected) == []
    desk.second.answer(InPerson(approver=desk.counter.desk.clerk, reason=ALONE, pin=""))
    [corrected] = facts(desk, ItemCorrected)
    assert (corrected.service.secrecy, desk.screen.correcting) == (Secrecy.C, None)


def test_esc_leaves_first_the_reasons_then_the_correction_and_nothing_typed_is_lost() -> None:
    desk = with_an_item()
    half = desk.screen.typed
    begin(desk)
    change(desk, weight="480")
    desk.presenter.accept()
    assert desk.presenter.go_back()
    assert (desk.screen.correction_reasons, desk.screen.typed.weight) == ((), "480")
    assert desk.presenter.go_back()
    assert (desk.screen.typed, desk.screen.correcting) == (half, None)
    begin(desk)
    assert desk.screen.typed.weight == "480"
    record(desk)
    assert [fact.weight_g for fact in facts(desk, ItemCorrected)] == [480]


def test_what_was_left_typed_is_not_laid_over_what_the_book_says_since() -> None:
    desk = with_an_item()
    begin(desk)
    change(desk, weight="480")
    desk.presenter.go_back()
    begin(desk)
    change(desk, weight="500")
    record(desk)
    begin(desk)
    assert desk.screen.typed.weight == "500"


def test_while_an_item_is_corrected_the_courier_does_not_leave_and_nothing_else_begins() -> None:
    desk = with_an_item()
    begin(desk)
    acted: list[str] = []
    desk.presenter.corrections.unless_open(lambda: acted.append("left"))()
    assert (acted, desk.screen.last_news) == ([], NewsKind.CORRECTING)
    desk.presenter.go_back()
    desk.presenter.corrections.unless_open(lambda: acted.append("left"))()
    assert acted == ["left"]


@pytest.mark.parametrize("why", ["no line is marked", "nobody is at the counter"])
def test_without_an_item_of_this_visit_there_is_nothing_to_correct(why: str) -> None:
    desk = at_the_desk()
    item_no = None
    if why == "no line is marked":
        take_in(desk)
    desk.presenter.corrections.ask(item_no)
    assert (desk.screen.last_news, desk.screen.correcting) == (NewsKind.NO_VISIT, None)


def test_an_item_that_went_back_or_is_of_another_visit_is_not_corrected_here() -> None:
    desk = at_the_desk()
    take_in(desk)
    take_in(desk, "Lê Thị Lan")
    begin(desk, 0)
    assert fault_at(desk, None) is Rule.ITEM_NOT_OF_VISIT
    desk.presenter.visits.ask_give_back(desk.counter.accepted[1].item_no)
    desk.presenter.visits.give_back("COURIER_TOOK_BACK")
    desk.screen.faults.clear()
    begin(desk, 1)
    assert fault_at(desk, None) is Rule.ITEM_NOT_OF_VISIT
    assert desk.screen.correcting is None


def test_a_store_that_does_not_answer_keeps_the_correction_in_the_form() -> None:
    desk = with_an_item()
    begin(desk)
    change(desk, weight="480")
    desk.counter.fails = Unavailable(Cause.DISK_FULL)
    record(desk)
    assert (len(desk.alerts.errors), desk.screen.typed.weight, desk.screen.correction_reasons) == (1, "480", ())
    record(desk)
    assert [fact.weight_g for fact in facts(desk, ItemCorrected)] == [480]


def test_a_second_ctrl_enter_while_it_is_written_records_nothing_more() -> None:
    work = HeldTasks()
    desk = at_the_desk(work)
    take_in(desk)
    finish(work)
    begin(desk)
    finish(work)
    change(desk, weight="480")
    desk.presenter.accept()
    finish(work)
    desk.presenter.corrections.correct(WRONG)
    desk.presenter.corrections.correct(WRONG)
    desk.presenter.accept()
    finish(work)
    assert (len(facts(desk, ItemCorrected)), len(desk.counter.accepted)) == (1, 1)
