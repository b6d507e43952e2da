"""A recipient outside the province is sent to an office there, chosen by a few letters of its province."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kt1desk.domain.item import Scope
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, FormFault
from tests.gui.pages.accept.at_the_desk import AtTheDesk, at_the_desk, fill, province, ready_form
from tests.gui.pages.accept.page_desk import open_page


def outside(desk: AtTheDesk) -> AcceptForm:
    """Everything but the office."""
    return replace(
        ready_form(desk.counter),
        outside=True,
        recipient=None,
        recipient_text="",
        recipient_name="Sở Tư pháp Lào Cai",
        recipient_address="phường Nam Cường",
    )


@pytest.mark.parametrize(
    ("typed", "fault"), [("", FormFault.NOTHING_TYPED), ("lao", FormFault.NOT_CHOSEN)], ids=["nothing", "letters"]
)
def test_without_the_office_there_nothing_is_accepted(typed: str, fault: FormFault) -> None:
    desk = at_the_desk()
    fill(desk, replace(outside(desk), destination_text=typed))
    desk.presenter.accept()
    assert desk.screen.faults == {AcceptField.DESTINATION: fault}
    assert desk.counter.accepted == []


def test_the_office_stands_in_the_fact_and_makes_it_inter_province() -> None:
    desk = at_the_desk()
    fill(desk, replace(outside(desk), destination=province(desk.counter, "lao cai"), destination_text="Lào Cai"))
    desk.presenter.accept()
    [fact] = desk.counter.accepted
    assert (fact.recipient.destination, fact.recipient.office) == ("330000", None)
    assert (fact.service.scope, fact.promise.half_days) == (Scope.INTER, 5)


def test_ctrl_r_brings_the_office_again_and_a_usual_item_too() -> None:
    desk = at_the_desk()
    there = province(desk.counter, "lao cai")
    fill(desk, replace(outside(desk), destination=there, destination_text="Lào Cai"))
    desk.presenter.accept()
    desk.presenter.repeats.ask()
    assert desk.screen.form().destination == there
    fill(desk, ready_form(desk.counter).sender_alone)
    desk.presenter.usual.take(0)
    assert (desk.screen.form().outside, desk.screen.form().recipient_name) == (True, "Sở Tư pháp Lào Cai")


@pytest.mark.usefixtures("dressed")
def test_the_office_is_chosen_by_keys_and_said_below(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter).sender_alone)
    desk.keys.alt("O")
    desk.keys.write("Sở Tư pháp Lào Cai")
    desk.keys.enter()
    desk.keys.write("phường Nam Cường")
    desk.keys.enter()
    edit = desk.page.item_form.fields.destination_edit
    assert desk.keys.focus is edit
    desk.keys.press(Qt.Key.Key_Down)
    assert len(edit.hits) > 60
    desk.keys.write("lao")
    assert [hit.title for hit in edit.hits] == ["Lào Cai"]
    desk.keys.enter()
    assert desk.form.destination is not None
    assert (desk.form.destination.code, desk.keys.focus) == ("330000", desk.page.item_form.fields.addressee_edit)
    assert desk.page.item_form._scope_text.text() == "Between provinces · Bưu cục KT1 Lào Cai"
