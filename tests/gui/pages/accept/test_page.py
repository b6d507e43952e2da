"""The acceptance page with real keys: a whole item without a mouse, nothing lost, nothing cut."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.item import ItemKind, Scope, SealState, Secrecy, Urgency
from kt1desk.gui.pages.accept.field_words import KEYS
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm
from tests.gui.pages.accept.at_the_desk import finish, ready_form
from tests.gui.pages.accept.page_desk import open_page
from tests.support.immediate_tasks import HeldTasks

pytestmark = pytest.mark.usefixtures("dressed")


def test_a_whole_item_is_accepted_without_a_mouse(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    keys = desk.keys
    keys.write("Trần Văn Minh")
    keys.enter()
    keys.write("so tttt")
    keys.enter()
    keys.write("Văn thư")
    keys.enter()
    keys.write("huyen uy na hang")
    keys.enter()
    keys.write("Đồng chí Bí thư Huyện ủy")
    keys.enter()
    keys.write("c")
    keys.enter()
    keys.press(Qt.Key.Key_Right)
    keys.enter(2)
    keys.write("120")
    keys.enter(2)
    keys.press(Qt.Key.Key_Right)
    keys.enter()
    keys.write("TQ 004512")
    keys.enter()
    keys.press(Qt.Key.Key_Space)
    keys.enter()
    keys.press(Qt.Key.Key_Space)
    keys.enter(4)
    [fact] = desk.counter.accepted
    assert (fact.sender.name, fact.sender.unit, fact.sender.handed_in_by) == (
        "Sở Thông tin và Truyền thông",
        "Văn thư",
        "Trần Văn Minh",
    )
    assert (fact.recipient.name, fact.recipient.addressee) == ("Huyện ủy Na Hang", "Đồng chí Bí thư Huyện ủy")
    assert (fact.service.scope, fact.service.secrecy, fact.service.urgency) == (
        Scope.INTRA,
        Secrecy.C,
        Urgency.EXPRESS,
    )
    assert (fact.weight_g, fact.cover.count, fact.cover.seal, fact.cover.seal_no) == (
        120,
        1,
        SealState.INTACT,
        "TQ 004512",
    )
    assert (fact.flags.addressee_only, fact.flags.to_be_returned) == (True, False)


def test_ctrl_enter_twice_accepts_once(qtbot: QtBot) -> None:
    work = HeldTasks()
    desk = open_page(qtbot, work=work)
    desk.put(ready_form(desk.counter))
    finish(work)
    desk.keys.ctrl_enter()
    desk.keys.ctrl_enter()
    finish(work)
    desk.keys.ctrl_enter()
    finish(work)
    assert len(desk.counter.accepted) == 1


def test_while_an_item_is_written_its_form_stands_still_and_the_focus_comes_back(qtbot: QtBot) -> None:
    work = HeldTasks()
    desk = open_page(qtbot, work=work)
    form = ready_form(desk.counter)
    desk.put(form)
    finish(work)
    desk.keys.alt("W")
    desk.counter.fails = Unavailable(Cause.DISK_FULL)
    desk.keys.ctrl_enter()
    desk.keys.write("9")
    finish(work)
    assert desk.form == form
    desk.keys.write("9")
    assert desk.form.weight == "1209"


def test_every_field_is_reached_by_the_key_it_shows(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    fields = [field for field in KEYS if field is not AcceptField.RECIPIENT_NAME]
    reached = []
    for field in fields:
        outside = field in {AcceptField.RECIPIENT_ADDRESS, AcceptField.DESTINATION}
        late = field in {AcceptField.LATE_NO, AcceptField.LATE_AT}
        urgency = Urgency.TIMED if field is AcceptField.AGREED else Urgency.NORMAL
        desk.put(AcceptForm(outside=outside, late=late, urgency=urgency))
        desk.keys.alt(KEYS[field].removeprefix("Alt+"))
        reached.append(desk.keys.focus is desk.page.item_form.fields.edit(field))
    assert [field for field, there in zip(fields, reached, strict=True) if not there] == []


def test_every_mark_has_a_key(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    for key, flag in (("1", "addressee_only"), ("2", "to_be_returned"), ("3", "delivery_advice")):
        desk.keys.alt(key)
        assert getattr(desk.form.flags, flag) is True


def test_an_enter_faster_than_the_answers_waits_for_them(qtbot: QtBot) -> None:
    work = HeldTasks()
    desk = open_page(qtbot, work=work)
    finish(work)
    desk.keys.alt("S")
    desk.keys.write("so tttt")
    desk.keys.enter()
    finish(work)
    sender = desk.form.sender
    assert sender is not None
    assert sender.name == "Sở Thông tin và Truyền thông"
    assert desk.keys.focus is desk.page.item_form.fields.unit_edit


def test_letters_that_fit_nothing_are_said_at_the_field(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.keys.alt("R")
    desk.keys.write("zzzz")
    desk.keys.enter()
    assert "zzzz" in desk.said(AcceptField.RECIPIENT)
    assert desk.keys.focus is desk.page.item_form.fields.recipient_edit


def test_text_of_an_input_method_arrives_whole(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.keys.alt("T")
    desk.keys.compose("Nguyễn Thị Hường")
    assert desk.form.addressee == "Nguyễn Thị Hường"


def test_a_name_that_is_changed_after_the_choice_is_no_choice_any_more(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.keys.alt("R")
    desk.keys.press(Qt.Key.Key_End)
    desk.keys.write("x")
    assert desk.form.recipient is None


def test_a_key_switches_to_a_recipient_by_hand_and_back_without_losing_either(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    form = ready_form(desk.counter)
    desk.put(form)
    desk.keys.alt("O")
    desk.keys.write("Sở Y tế Hà Nội")
    desk.keys.enter()
    desk.keys.write("4 Sơn Tây, Ba Đình, Hà Nội")
    desk.keys.enter()
    desk.keys.write("ha noi")
    desk.keys.enter()
    assert desk.form.scope is Scope.INTER
    desk.keys.alt("O")
    assert desk.form.recipient == form.recipient
    desk.keys.alt("O")
    assert (desk.form.recipient_name, desk.form.recipient_address) == ("Sở Y tế Hà Nội", "4 Sơn Tây, Ba Đình, Hà Nội")
    desk.keys.ctrl_enter()
    assert desk.counter.accepted[0].recipient.office is None


def test_the_agreed_moment_is_asked_only_for_timed_items(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    agreed = desk.page.item_form.fields.agreed_edit
    assert not agreed.isVisible()
    desk.keys.alt("U")
    desk.keys.press(Qt.Key.Key_End)
    assert agreed.isVisible()
    desk.keys.enter()
    assert desk.keys.focus is agreed
    desk.keys.write("26/11 16:30")
    assert desk.page.quote_card.due_figure.value.startswith("16:30")


def test_promise_and_price_stand_there_before_anything_is_accepted(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    card = desk.page.quote_card
    assert card.due_figure.value == "17:00 Tuesday 26/11"
    assert "J = Monday 25/11/2024" in card.due_figure.note
    assert "J + 1 working day" in card.due_figure.note
    assert card.price_figure.value == "85.909 đ"
    assert card.price_figure.note.startswith("15.000 up to 250 g + 40.000 express + 30.909 letter C")


def test_days_that_do_not_count_are_named(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(replace(ready_form(desk.counter), urgency=Urgency.NORMAL, secrecy=Secrecy.NONE))
    desk.counter.desk.clock.at = desk.counter.desk.clock.at.replace(day=29)
    desk.page.form_changed.emit()
    note = desk.page.quote_card.due_figure.note
    assert note.startswith("J = Friday 29/11/2024; not counted: 30/11–01/12\n")
    assert note.endswith("J + 1,5 working days → 12:00 Tuesday 03/12 (TT 16/2017/TT-BTTTT)")


def test_a_heavy_letter_is_warned_of_and_goes_through(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(replace(ready_form(desk.counter), weight="2100"))
    assert desk.page.quote_card.warning.startswith("Heavy for a letter")
    desk.keys.ctrl_enter()
    assert desk.counter.accepted[0].kind is ItemKind.LETTER


def test_errors_speak_at_their_fields_and_go_when_something_is_typed(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(replace(ready_form(desk.counter), weight="31600", handed_in_by=""))
    desk.keys.ctrl_enter()
    assert desk.said(AcceptField.HANDED_IN_BY) == "Handed in by: Type the name of the person at the counter."
    desk.keys.write("Minh")
    assert desk.said(AcceptField.HANDED_IN_BY) == ""
    desk.keys.ctrl_enter()
    assert "31.600 g is above the limit of 31.500 g" in desk.said(AcceptField.WEIGHT)
    assert desk.keys.focus is desk.page.item_form.fields.weight_edit
    assert desk.counter.accepted == []


def test_what_lies_outside_the_form_is_said_over_it(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.counter.fails = RuleBroken(Rule.NO_NUMBER_BLOCK)
    desk.keys.ctrl_enter()
    assert "no item numbers left" in desk.page.message.words
    assert desk.form == ready_form(desk.counter)


def test_without_numbers_the_page_shows_the_way_to_the_phone_and_keeps_the_form(qtbot: QtBot) -> None:
    page = open_page(qtbot).page
    asked: list[bool] = []
    page.numbers_asked.connect(lambda: asked.append(True))
    page.show_fault(None, RuleBroken(Rule.NO_NUMBER_BLOCK))
    assert page.numbers_button.isVisible()
    page.numbers_button.click()
    assert asked == [True]
    page.show_fault(None, RuleBroken(Rule.NO_OPEN_SHIFT))
    assert not page.numbers_button.isVisible()
