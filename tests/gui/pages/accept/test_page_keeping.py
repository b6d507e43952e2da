"""At the page itself: a moment after a letter what is half typed is kept, at once when the page goes out of sight."""

import pytest
from pytestqt.qtbot import QtBot

from kt1desk.gui.pages.accept.form import AcceptField
from kt1desk.gui.widgets.form_scroll import FormScroll
from tests.gui.pages.accept.at_the_desk import ready_form
from tests.gui.pages.accept.page_desk import Desk, open_page
from tests.gui.pages.accept.test_low_window import LOW

pytestmark = pytest.mark.usefixtures("dressed")


def kept(desk: Desk) -> list[str]:
    return [form.courier for form in desk.counter.half_typed.of(desk.counter.desk.leader)]


def test_a_further_letter_does_not_put_off_the_moment_of_the_first(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.page.focus(AcceptField.HANDED_IN_BY)
    desk.keys.write("Tr")
    moment = desk.page.came_back.moment
    assert moment.isActive()
    moment.setInterval(1)  # starts it anew
    qtbot.waitUntil(lambda: kept(desk) == ["Tr"])
    desk.keys.write("a")
    with qtbot.waitSignal(moment.timeout):
        desk.keys.write("n")
    assert kept(desk) == ["Tran"]


def test_another_page_or_the_lock_keeps_it_at_once(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    assert kept(desk) == []
    desk.page.hide()
    assert kept(desk) == ["Trần Văn Minh"]


def test_what_came_back_is_said_over_a_form_that_is_whole_in_sight_until_its_letter_is_chosen(qtbot: QtBot) -> None:
    before = open_page(qtbot)
    before.put(ready_form(before.counter))
    before.page.hide()
    desk = open_page(qtbot, size=LOW, counter=before.counter)
    said = desk.page.came_back
    assert (said.isVisible(), said.tone) == (True, "caution")
    qtbot.waitUntil(lambda: all(each.verticalScrollBar().maximum() == 0 for each in desk.page.findChildren(FormScroll)))
    desk.keys.alt("k")
    desk.keys.write("C")
    assert not said.isVisible()
