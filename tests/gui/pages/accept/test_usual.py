"""What a sender usually sends is offered with a key each; letter and weight stay the clerk's."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kt1desk.domain.item import Flags, ItemKind, Urgency
from kt1desk.gui.pages.accept.form import AcceptField
from tests.gui.pages.accept.at_the_desk import AtTheDesk, at_the_desk, fill, ready_form
from tests.gui.pages.accept.page_desk import open_page
from tests.support.keyboard import CTRL


def with_habits() -> AtTheDesk:
    """Two items to one district by express, the last one a plain pack to another."""
    desk = at_the_desk()
    ready = ready_form(desk.counter)
    other = desk.counter.one("huyen uy ham yen")
    for form in (
        replace(ready, flags=Flags(delivery_advice=True)),
        replace(ready, flags=Flags(delivery_advice=True)),
        replace(
            ready,
            recipient=other,
            recipient_text=other.name,
            addressee="",
            urgency=Urgency.NORMAL,
            kind=ItemKind.PACK,
        ),
    ):
        fill(desk, form)
        desk.presenter.accept()
    return desk


def offered(desk: AtTheDesk) -> list[str]:
    return [choice.item.recipient.name for choice in desk.usual.choices]


def test_the_habits_of_the_sender_are_offered_the_most_frequent_first() -> None:
    assert offered(with_habits()) == ["Huyện ủy Na Hang", "Huyện ủy Hàm Yên"]


def test_one_key_fills_in_recipient_service_and_marks_and_neither_letter_nor_weight() -> None:
    desk = with_habits()
    desk.presenter.usual.take(0)
    form = desk.screen.form()
    assert (form.recipient_text, form.addressee) == ("Huyện ủy Na Hang", "Văn phòng Huyện ủy")
    assert (form.urgency, form.kind, form.flags) == (Urgency.EXPRESS, ItemKind.LETTER, Flags(delivery_advice=True))
    assert (form.secrecy, form.weight, form.seal_no, form.checks) == (None, "", "", ())
    assert (form.sender, desk.screen.focused) == (ready_form(desk.counter).sender, AcceptField.LETTER)


def test_what_is_on_the_scales_or_chosen_from_the_cover_already_stays() -> None:
    desk = with_habits()
    ready = ready_form(desk.counter)
    fill(desk, replace(ready.sender_alone, secrecy=ready.secrecy, weight="75"))
    desk.presenter.usual.take(1)
    form = desk.screen.form()
    assert (form.recipient_text, form.secrecy, form.weight) == ("Huyện ủy Hàm Yên", ready.secrecy, "75")


def test_nothing_is_offered_once_it_is_known_to_whom_or_while_nobody_sends() -> None:
    desk = with_habits()
    ready = ready_form(desk.counter)
    fill(desk, replace(ready.sender_alone, recipient=ready.recipient, recipient_text=ready.recipient_text))
    assert offered(desk) == []
    fill(desk, replace(ready.sender_alone, sender=None))
    assert offered(desk) == []
    desk.presenter.usual.take(0)
    assert desk.screen.form().recipient is None


def test_a_key_that_stands_for_nothing_changes_nothing() -> None:
    desk = with_habits()
    before = desk.screen.form()
    desk.presenter.usual.take(3)
    assert desk.screen.form() == before


@pytest.mark.usefixtures("dressed")
def test_the_choices_stand_with_their_keys_where_the_price_will_stand(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    card = desk.page.usual_card
    assert (card.isVisible(), desk.page.quote_card.isVisible()) == (True, False)
    assert card.lines[0][1].text() == "Huyện ủy Na Hang · Express · Văn phòng Huyện ủy"
    assert not card.lines[1][1].isVisible()
    desk.keys.press(Qt.Key.Key_1, CTRL)
    assert (desk.form.recipient_text, desk.form.secrecy) == ("Huyện ủy Na Hang", None)
    assert (card.isVisible(), desk.page.quote_card.isVisible()) == (False, True)
    assert desk.keys.focus is desk.page.item_form.fields.letter_choice
