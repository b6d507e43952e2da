"""A repeated item takes at most six keys besides the scans; every key is counted, letters and digits too."""

from collections.abc import Iterator
from dataclasses import replace
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from kt1desk.domain.item import SealState, Secrecy, Urgency
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm
from kt1desk.gui.pages.accept.scale_words import state_words
from kt1desk.gui.scale import Scale
from kt1desk.gui.scan_reading import read_scan
from kt1desk.gui.weighing import ScaleState, Weighed
from tests.gui.pages.accept.at_the_desk import ready_form
from tests.gui.pages.accept.page_desk import Desk, open_page
from tests.support.keyboard import CTRL

pytestmark = pytest.mark.usefixtures("dressed")

MOST_KEYS = 6
RECIPIENTS = ("huyen uy na hang", "so noi vu", "huyen uy chiem hoa")


class _SteadyPort:
    """A scale that says 95 g over and over."""

    def __init__(self) -> None:
        self._pause = Event()

    def read(self) -> bytes:
        self._pause.wait(0.02)
        return b"ST,GS,+  0.0950kg\r\n"

    def close(self) -> None:
        pass


@pytest.fixture
def desk(qtbot: QtBot) -> Iterator[Desk]:
    scale = Scale(_SteadyPort)
    desk = open_page(qtbot, scale=scale)
    words = state_words(Weighed(ScaleState.STEADY, 95))
    qtbot.waitUntil(lambda: desk.page.item_form.fields.scale_line.words == words)
    for at, recipient in enumerate(RECIPIENTS):
        desk.put(_to(desk, recipient, seal_no=f"TQ 00451{at}"))
        desk.keys.ctrl_enter()
    desk.keys.strokes = 0
    yield desk
    scale.close()


def _to(desk: Desk, recipient: str, *, seal_no: str) -> AcceptForm:
    hit = desk.counter.one(recipient)
    return replace(
        ready_form(desk.counter),
        recipient=hit,
        recipient_text=hit.name,
        addressee=f"Văn phòng {hit.name}",
        seal_no=seal_no,
    )


def _finish(desk: Desk) -> None:
    desk.keys.press(Qt.Key.Key_B)
    desk.keys.press(Qt.Key.Key_W, CTRL)
    desk.page.take_scan(read_scan("TQ 004599"))
    desk.keys.alt("B")
    desk.keys.ctrl_enter()


def _is_at(desk: Desk, field: QWidget) -> bool:
    return desk.keys.focus is field


def _is_as_before(desk: Desk, recipient: str) -> None:
    fact = desk.counter.accepted[-1]
    hit = desk.counter.one(recipient)
    assert len(desk.counter.accepted) == len(RECIPIENTS) + 1
    assert desk.keys.strokes <= MOST_KEYS
    assert (fact.recipient.name, fact.recipient.addressee) == (hit.name, f"Văn phòng {hit.name}")
    assert (fact.service.urgency, fact.service.secrecy) == (Urgency.EXPRESS, Secrecy.B)
    assert (fact.weight_g, fact.cover.seal, fact.cover.seal_no) == (95, SealState.INTACT, "TQ 004599")
    assert fact.cover.checks


def test_the_item_before_comes_again_with_one_key(desk: Desk) -> None:
    desk.keys.press(Qt.Key.Key_R, CTRL)
    _finish(desk)
    _is_as_before(desk, RECIPIENTS[-1])


@pytest.mark.parametrize(("digit", "recipient"), list(enumerate(reversed(RECIPIENTS), start=1)))
def test_a_digit_and_enter_take_any_recipient_used_before(desk: Desk, digit: int, recipient: str) -> None:
    desk.keys.press(Qt.Key(ord(str(digit))))
    desk.keys.enter()
    _finish(desk)
    _is_as_before(desk, recipient)


def test_one_letter_puts_the_recipients_used_before_first(desk: Desk) -> None:
    desk.keys.press(Qt.Key.Key_S)
    desk.keys.enter()
    _finish(desk)
    _is_as_before(desk, "so noi vu")


def test_down_shows_the_recipients_used_before_with_their_digits(desk: Desk) -> None:
    desk.keys.press(Qt.Key.Key_Down)
    edit = desk.page.item_form.fields.recipient_edit
    names = [desk.counter.one(recipient).name for recipient in reversed(RECIPIENTS)]
    assert [(hit.call, hit.title) for hit in edit.hits] == list(zip("123", names, strict=True))
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.enter()
    assert desk.form.recipient_text == names[1]


def test_a_digit_beyond_the_recipients_used_before_is_searched_like_any_text(desk: Desk) -> None:
    desk.keys.press(Qt.Key.Key_9)
    assert desk.form.recipient is None
    assert all(not hit.call for hit in desk.page.item_form.fields.recipient_edit.hits)


def test_weight_letter_seal_and_checks_never_come_by_themselves(desk: Desk) -> None:
    desk.keys.press(Qt.Key.Key_1)
    desk.keys.enter()
    form = desk.form
    assert form.recipient is not None
    assert (form.secrecy, form.weight, form.seal, form.seal_no, form.checks) == (None, "", SealState.NONE, "", ())


def test_enter_passes_over_what_the_repeat_has_filled_and_a_number_that_was_scanned(desk: Desk) -> None:
    fields = desk.page.item_form.fields
    desk.keys.press(Qt.Key.Key_1)
    desk.keys.enter()
    assert _is_at(desk, fields.letter_choice)
    desk.keys.press(Qt.Key.Key_C)
    desk.keys.enter()
    assert _is_at(desk, fields.weight_edit)
    desk.page.take_scan(read_scan("TQ 004599"))
    assert _is_at(desk, fields.weight_edit)
    desk.keys.enter(2)
    assert desk.form.weight == "95"
    assert _is_at(desk, fields.edit(AcceptField.CHECKS))


def test_enter_stops_everywhere_when_the_recipient_is_new(desk: Desk) -> None:
    fields = desk.page.item_form.fields
    desk.keys.write("huyen uy ham yen")
    desk.keys.enter()
    assert _is_at(desk, fields.addressee_edit)
    desk.keys.enter()
    desk.keys.press(Qt.Key.Key_C)
    desk.keys.enter()
    assert desk.form.urgency is Urgency.NORMAL
    assert _is_at(desk, fields.urgency_choice)
