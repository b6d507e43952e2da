"""Repeating an item brings no weight and no letter along; a refusal is recorded and keeps the form until then."""

from dataclasses import replace

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.item import ItemKind, SealState, Secrecy, Urgency
from kt1desk.gui.pages.accept.form import AcceptField, NewsKind
from tests.gui.pages.accept.at_the_desk import at_the_desk, fill, finish, ready_form
from tests.support.immediate_tasks import HeldTasks


def test_repeat_brings_the_recipient_and_the_service_but_neither_weight_nor_letter() -> None:
    desk = at_the_desk()
    form = fill(desk)
    desk.presenter.accept()
    desk.presenter.repeats.ask()
    again = desk.screen.typed
    assert (again.recipient, again.addressee, again.urgency) == (form.recipient, form.addressee, Urgency.EXPRESS)
    assert (again.secrecy, again.weight, again.seal_no) == (None, "", "")
    assert desk.screen.focused is AcceptField.LETTER


def test_repeat_keeps_what_was_typed_of_the_new_item() -> None:
    desk = at_the_desk()
    fill(desk)
    desk.presenter.accept()
    fill(desk, replace(desk.screen.typed, weight="80", secrecy=Secrecy.B))
    desk.presenter.repeats.ask()
    assert (desk.screen.typed.weight, desk.screen.typed.secrecy) == ("80", Secrecy.B)


def test_repeat_brings_what_the_item_before_was_corrected_to() -> None:
    desk = at_the_desk()
    fill(desk)
    desk.presenter.accept()
    [item] = desk.counter.accepted
    desk.presenter.corrections.ask(item.item_no)
    right = desk.counter.one("huyen uy ham yen")
    fill(desk, replace(desk.screen.form(), recipient=right, recipient_text=right.name, urgency=Urgency.NORMAL))
    desk.presenter.corrections.ask_reason()
    desk.presenter.corrections.correct("RECIPIENT_WRONG")
    desk.presenter.repeats.ask()
    assert (desk.screen.typed.recipient, desk.screen.typed.urgency) == (right, Urgency.NORMAL)


def test_a_correction_of_an_older_item_is_not_what_comes_again() -> None:
    desk = at_the_desk()
    right, last = desk.counter.one("huyen uy ham yen"), desk.counter.one("huyen uy lam binh")
    for form in (ready_form(desk.counter), replace(ready_form(desk.counter), recipient=last, recipient_text=last.name)):
        fill(desk, form)
        desk.presenter.accept()
    desk.presenter.corrections.ask(desk.counter.accepted[0].item_no)
    fill(desk, replace(desk.screen.form(), recipient=right, recipient_text=right.name))
    desk.presenter.corrections.ask_reason()
    desk.presenter.corrections.correct("RECIPIENT_WRONG")
    desk.presenter.repeats.ask()
    assert desk.screen.typed.recipient == last


def test_repeat_without_an_item_before_says_so() -> None:
    desk = at_the_desk()
    desk.presenter.repeats.ask()
    assert desk.screen.last_news is NewsKind.NOTHING_TO_REPEAT


def test_a_refusal_is_recorded_with_its_reason_and_needs_no_weight() -> None:
    desk = at_the_desk()
    fill(desk, replace(ready_form(desk.counter), weight="", seal=SealState.BROKEN))
    desk.presenter.refusals.ask()
    assert desk.screen.reasons
    desk.presenter.refusals.refuse(desk.screen.reasons[0].code)
    [fact] = desk.counter.refused
    assert fact.reason
    assert fact in desk.told.facts
    assert not desk.screen.reasons
    assert [news.kind for news in desk.screen.news] == [NewsKind.REFUSED, NewsKind.REFUSAL_SENT]
    assert desk.counter.accepted == []


def test_a_refusal_needs_to_know_whose_item_it_is() -> None:
    desk = at_the_desk()
    desk.presenter.refusals.ask()
    assert set(desk.screen.faults) == {AcceptField.HANDED_IN_BY, AcceptField.SENDER, AcceptField.LETTER}
    assert not desk.screen.reasons


def test_escape_from_a_refusal_keeps_the_form() -> None:
    desk = at_the_desk()
    form = fill(desk)
    desk.presenter.refusals.ask()
    assert desk.presenter.go_back()
    assert not desk.screen.reasons
    assert desk.screen.typed == form
    desk.presenter.accept()
    assert len(desk.counter.accepted) == 1


def test_escape_from_the_form_leaves_it_as_it_is() -> None:
    desk = at_the_desk()
    form = fill(desk, replace(ready_form(desk.counter), weight=""))
    desk.presenter.accept()
    assert not desk.presenter.go_back()
    assert desk.screen.faults == {}
    assert desk.screen.typed == form


def test_no_reasons_are_shown_after_escape_was_faster_than_the_answer() -> None:
    work = HeldTasks()
    desk = at_the_desk(work)
    fill(desk)
    finish(work)
    desk.presenter.refusals.ask()
    assert desk.presenter.go_back()
    finish(work)
    assert desk.screen.reasons is None


def test_while_reasons_are_shown_nothing_is_accepted() -> None:
    desk = at_the_desk()
    fill(desk)
    desk.presenter.refusals.ask()
    desk.presenter.accept()
    assert desk.counter.accepted == []


def test_a_refusal_that_was_not_written_keeps_the_form() -> None:
    desk = at_the_desk()
    form = fill(desk)
    desk.presenter.refusals.ask()
    desk.counter.fails = Unavailable(Cause.DISK_FULL)
    desk.presenter.refusals.refuse("TORN_COVER")
    assert desk.screen.typed == form
    assert desk.counter.refused == []


def test_the_kind_is_asked_anew_too() -> None:
    desk = at_the_desk()
    fill(desk, replace(ready_form(desk.counter), kind=ItemKind.PARCEL))
    desk.presenter.accept()
    assert desk.screen.typed.kind is ItemKind.LETTER
