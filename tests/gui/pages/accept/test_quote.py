"""What the card under the form says of promise, price and transport."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.domain.item import Secrecy, Urgency
from tests.gui.pages.accept.at_the_desk import province, ready_form
from tests.gui.pages.accept.page_desk import Desk, open_page


def at(desk: Desk, local: str) -> None:
    desk.counter.desk.clock.at = datetime.fromisoformat(local).replace(tzinfo=VIETNAM_TIME).astimezone(UTC)


@pytest.mark.parametrize(
    ("accepted", "words"),
    [
        ("2024-11-25 08:00", "Next transport TQ-NH-2: leaves 13:00 today, arrives 15:30 today: makes it."),
        ("2024-11-25 13:00", "Next transport TQ-NH-1: leaves 06:00 tomorrow, arrives 08:30 tomorrow: makes it."),
    ],
)
def test_the_next_transport_is_told_before_anything_is_promised(qtbot: QtBot, accepted: str, words: str) -> None:
    desk = open_page(qtbot)
    at(desk, accepted)
    desk.put(ready_form(desk.counter))
    assert desk.page.quote_card.transport == words
    assert not desk.page.quote_card.transport_is_doubtful


def test_a_form_that_stands_for_a_while_is_quoted_by_the_clock_as_it_is_now(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    card = desk.page.quote_card
    at(desk, "2024-11-25 12:59")
    desk.put(replace(ready_form(desk.counter), urgency=Urgency.TIMED, agreed="26/11/2024 16:00"))
    assert "leaves 13:00 today" in card.transport
    at(desk, "2024-11-25 13:01")
    card.age.timeout.emit()
    assert "leaves 06:00 tomorrow" in card.transport
    at(desk, "2024-11-26 00:01")
    card.age.timeout.emit()
    assert "leaves 06:00 today" in card.transport
    at(desk, "2024-11-26 08:30")
    card.age.timeout.emit()
    assert (card.transport, card.due_figure.value) == ("", "–")
    assert card.age.isActive()
    desk.put(replace(desk.form, weight=""))
    assert not card.age.isActive()


def test_a_transport_that_misses_the_moment_is_a_caution_and_stops_nobody(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    at(desk, "2024-11-25 14:00")
    desk.put(replace(ready_form(desk.counter), urgency=Urgency.TIMED, agreed="26/11 05:30"))
    assert desk.page.quote_card.transport.endswith("arrives 08:30 tomorrow: misses the promised moment.")
    assert desk.page.quote_card.transport_is_doubtful
    desk.keys.ctrl_enter()
    assert len(desk.counter.accepted) == 1


def test_what_this_office_delivers_or_nobody_knows_is_said_as_such(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    here = desk.counter.one("tinh uy")
    desk.put(replace(ready_form(desk.counter), recipient=here, recipient_text=here.name))
    assert desk.page.quote_card.transport == "Delivered by this office: nothing to wait for."
    far = replace(ready_form(desk.counter), outside=True, recipient=None, recipient_text="")
    there = province(desk.counter, "ha giang")
    desk.put(replace(far, recipient_name="Tỉnh ủy Hà Giang", recipient_address="Hà Giang", destination=there))
    assert desk.page.quote_card.transport == "Leaves the province from here: the timetable does not say when."
    desk.put(replace(ready_form(desk.counter), weight=""))
    assert desk.page.quote_card.transport == ""


def test_the_arithmetic_names_j_the_days_off_the_moment_and_the_law(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    at(desk, "2024-04-26 10:00")
    desk.put(replace(ready_form(desk.counter), urgency=Urgency.NORMAL))
    assert desk.page.quote_card.due_figure.note == (
        "J = Friday 26/04/2024; not counted: 27/04–01/05\n"
        "Normal · Within the province · J + 1,5 working days → 12:00 Friday 03/05 (TT 16/2017/TT-BTTTT)"
    )


def test_a_single_day_off_is_named(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    at(desk, "2024-04-17 10:00")
    desk.put(ready_form(desk.counter))
    note = desk.page.quote_card.due_figure.note
    assert note.startswith("J = Wednesday 17/04/2024; not counted: 18/04 (Ngày Giỗ Tổ Hùng Vương)\n")


def test_a_minute_past_midnight_j_is_the_new_day_in_vietnam(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    at(desk, "2024-11-26 00:00")
    desk.put(ready_form(desk.counter))
    assert desk.page.quote_card.due_figure.note.startswith("J = Tuesday 26/11/2024\n")


def test_a_central_body_sees_nothing_to_pay_and_the_full_tariff_that_is_recorded(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    central = desk.counter.one("bo cong an")
    desk.put(replace(ready_form(desk.counter), sender=central, sender_text=central.name, secrecy=Secrecy.C))
    assert desk.page.quote_card.price_figure.value == "0 đ"
    assert desk.page.quote_card.price_figure.note == (
        "15.000 up to 250 g + 40.000 express + 30.909 letter C = 85.909 đ (TT 23/2017/TT-BTTTT)\n"
        "Annex I: free of charge; nothing to pay, recorded at full tariff"
    )
