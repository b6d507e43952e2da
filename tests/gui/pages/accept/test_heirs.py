"""An agency that has ended is named by whoever types or has chosen it; who took over is taken by Enter."""

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from kt1desk.gui.pages.accept.form import AcceptField
from tests.gui.pages.accept.at_the_desk import ready_form
from tests.gui.pages.accept.page_desk import Desk, open_page
from tests.support.counter import open_a_counter
from tests.support.reference import HEIR, with_heir

pytestmark = pytest.mark.usefixtures("dressed")

YEAR = timedelta(days=365)


@pytest.fixture
def desk(qtbot: QtBot) -> Desk:
    return open_page(qtbot, counter=open_a_counter(reference=with_heir()))


def test_the_name_of_an_agency_that_has_ended_finds_who_took_over(desk: Desk) -> None:
    form = ready_form(desk.counter)
    desk.counter.desk.clock.advance(YEAR)
    desk.put(form.sender_alone)
    edit = desk.page.item_form.fields.recipient_edit
    edit.setFocus()
    desk.keys.write("Huyện ủy Na Hang")
    assert [(hit.title, hit.note) for hit in edit.hits] == [("Đảng ủy xã Na Hang", "took over from Huyện ủy Na Hang")]
    desk.keys.enter()
    assert desk.form.recipient is not None
    assert (desk.form.recipient.agency, edit.text()) == (HEIR, "Đảng ủy xã Na Hang")


def test_one_that_was_chosen_before_it_ended_is_refused_at_its_field_and_enter_takes_the_heir(desk: Desk) -> None:
    form = ready_form(desk.counter)
    desk.put(form)
    desk.counter.desk.clock.advance(YEAR)
    desk.keys.ctrl_enter()
    assert desk.said(AcceptField.RECIPIENT).endswith("Now: Đảng ủy xã Na Hang.")
    desk.keys.enter()
    assert desk.form.recipient is not None
    assert (desk.form.recipient.agency, desk.said(AcceptField.RECIPIENT)) == (HEIR, "")
    desk.keys.ctrl_enter()
    [fact] = desk.counter.accepted
    assert (fact.recipient.agency, fact.recipient.name) == (HEIR, "Đảng ủy xã Na Hang")
