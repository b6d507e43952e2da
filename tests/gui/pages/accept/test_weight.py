"""The weight comes from the scale by one key: steady, new, and never over what was typed unless asked."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kt1desk.gui.pages.accept.form import AcceptField
from kt1desk.gui.pages.accept.scale_words import SIGNS, refusal_words, state_words
from kt1desk.gui.pages.accept.weight_taking import WeightTaking
from kt1desk.gui.scale import Scale
from kt1desk.gui.weighing import ScaleState, Weighed
from tests.gui.pages.accept.at_the_desk import ready_form
from tests.gui.pages.accept.page_desk import Desk, open_page
from tests.support.keyboard import CTRL

STEADY = b"ST,GS,+  0.1234kg\r\n"
MOVING = b"US,GS,+  0.0900kg\r\n"
NEGATIVE = b"ST,NT,-00012 g\r\n"
EMPTY = b"ST,GS,+  0 g\r\n"
NO_TAKE = [state for state in ScaleState if state is not ScaleState.STEADY]


@dataclass
class _Field:
    typed: str = ""
    refused: list[ScaleState] = field(default_factory=list)
    same: int = 0

    def weight_typed(self) -> str:
        return self.typed

    def take_weight(self, grams: int) -> None:
        self.typed = str(grams)

    def refuse_weight(self, state: ScaleState) -> None:
        self.refused.append(state)

    def refuse_same(self) -> None:
        self.same += 1


@pytest.mark.parametrize("state", NO_TAKE)
def test_only_a_steady_weight_is_taken_and_anything_else_says_why(state: ScaleState) -> None:
    screen = _Field("77")
    assert WeightTaking(screen, lambda: Weighed(state, 90)).take() is state
    assert (screen.typed, screen.refused) == ("77", [state])


def test_the_key_takes_a_steady_weight_in_the_place_of_what_stood_there() -> None:
    screen = _Field("77")
    assert WeightTaking(screen, lambda: Weighed(ScaleState.STEADY, 123)).take() is ScaleState.STEADY
    assert (screen.typed, screen.refused) == ("123", [])


def test_enter_takes_a_weight_into_an_empty_field_alone() -> None:
    typed, empty = _Field("77"), _Field()
    for screen in (typed, empty):
        assert not WeightTaking(screen, lambda: Weighed(ScaleState.STEADY, 123)).entered()
    assert (typed.typed, empty.typed) == ("77", "123")


def test_enter_waits_in_the_field_only_while_the_scale_is_moving() -> None:
    waiting = [state for state in NO_TAKE if WeightTaking(_Field(), partial(Weighed, state)).entered()]
    assert waiting == [ScaleState.MOVING]


def test_every_state_has_a_sign_and_words_of_its_own() -> None:
    assert len({state_words(Weighed(state, 1250)) for state in SIGNS}) == len(SIGNS) == len(ScaleState)
    assert len({refusal_words(state, "Ctrl+W") for state in NO_TAKE}) == len(NO_TAKE)
    assert state_words(Weighed(ScaleState.STEADY, 1250)) == "Scale: 1.250 g, steady"


@dataclass
class _Sender:
    """A port over which the same line comes again and again; "" is silence."""

    line: bytes = b""
    gone: bool = False
    pause: Event = field(default_factory=Event)

    def plugged(self) -> "_Sender":
        if self.gone:
            raise OSError("not there")
        return self

    def read(self) -> bytes:
        self.pause.wait(0.02)
        if self.gone:
            raise OSError("gone")
        return self.line

    def close(self) -> None:
        pass


@contextmanager
def _at_the_scale(qtbot: QtBot) -> Iterator[tuple[Desk, Callable[[bytes, ScaleState], None]]]:
    sender = _Sender(EMPTY)
    scale = Scale(sender.plugged, backoff_s=(0.02,))

    def lies(line: bytes, state: ScaleState) -> None:
        sender.line, sender.gone = line, state is ScaleState.UNPLUGGED
        words = state_words(Weighed(state, 123))
        qtbot.waitUntil(lambda: desk.page.item_form.fields.scale_line.words == words)

    try:
        desk = open_page(qtbot, scale=scale)
        yield desk, lies
    finally:
        scale.close()


@pytest.mark.usefixtures("dressed")
def test_ctrl_w_takes_the_weight_from_anywhere_in_the_form_and_the_item_is_quoted_with_it(qtbot: QtBot) -> None:
    with _at_the_scale(qtbot) as (desk, lies):
        desk.put(ready_form(desk.counter))
        lies(STEADY, ScaleState.STEADY)
        assert desk.form.weight == "120"
        desk.keys.press(Qt.Key.Key_W, CTRL)
        assert desk.form.weight == "123"
        desk.keys.ctrl_enter()
        assert desk.counter.accepted[0].weight_g == 123
        assert desk.form.weight == ""


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize(
    ("line", "state"),
    [
        (MOVING, ScaleState.MOVING),
        (NEGATIVE, ScaleState.NEGATIVE),
        (EMPTY, ScaleState.EMPTY),
        (b"", ScaleState.SILENT),
        (b"", ScaleState.UNPLUGGED),
    ],
)
def test_a_weight_that_is_none_leaves_what_was_typed_and_says_why_at_the_field(
    qtbot: QtBot, line: bytes, state: ScaleState
) -> None:
    with _at_the_scale(qtbot) as (desk, lies):
        desk.keys.alt("W")
        desk.keys.write("77")
        lies(line, state)
        desk.keys.press(Qt.Key.Key_W, CTRL)
        assert desk.form.weight == "77"
        assert desk.said(AcceptField.WEIGHT) == refusal_words(state, "Ctrl+W")
        lies(STEADY, ScaleState.STEADY)
        desk.keys.press(Qt.Key.Key_W, CTRL)
        assert (desk.form.weight, desk.said(AcceptField.WEIGHT)) == ("123", "")


@pytest.mark.usefixtures("dressed")
def test_enter_in_the_empty_field_waits_for_the_scale_takes_the_weight_and_moves_on(qtbot: QtBot) -> None:
    with _at_the_scale(qtbot) as (desk, lies):
        fields = desk.page.item_form.fields
        desk.keys.alt("W")
        lies(MOVING, ScaleState.MOVING)
        desk.keys.enter()
        assert (desk.form.weight, desk.keys.focus) == ("", fields.weight_edit)
        lies(STEADY, ScaleState.STEADY)
        assert desk.form.weight == ""
        desk.keys.enter()
        assert (desk.form.weight, desk.keys.focus) == ("123", fields.covers_edit)
        lies(EMPTY, ScaleState.EMPTY)
        assert desk.form.weight == "123"
        desk.page.item_form.fields.scale_line.take_weight(45)
        assert desk.form.weight == "45"


@pytest.mark.parametrize("between", [ScaleState.SILENT, ScaleState.UNREADABLE, ScaleState.UNPLUGGED, ScaleState.STEADY])
def test_what_says_nothing_of_the_pan_makes_no_other_item(between: ScaleState) -> None:
    screen, lies = _Field(), Weighed(ScaleState.STEADY, 123)
    taking = WeightTaking(screen, lambda: lies)
    taking.entered()
    screen.typed = ""
    taking.follow(Weighed(between, 124))
    assert taking.entered()
    assert (screen.typed, screen.same) == ("", 1)
    taking.take()
    assert screen.typed == "123"


def test_the_key_takes_the_weight_of_what_still_lies_there_when_it_is_pressed_again() -> None:
    screen, lies = _Field(), Weighed(ScaleState.STEADY, 123)
    taking = WeightTaking(screen, lambda: lies)
    taking.take()
    taking.take()  # the same item, weighed again
    assert (screen.typed, screen.same) == ("123", 0)
    screen.typed = ""
    taking.take()
    assert (screen.typed, screen.same) == ("", 1)
    taking.take()
    assert (screen.typed, screen.same) == ("123", 1)


@pytest.mark.parametrize(
    "between", [Weighed(ScaleState.MOVING, 90), Weighed(ScaleState.EMPTY), Weighed(ScaleState.STEADY, 130)]
)
def test_an_item_of_the_same_weight_is_another_one_once_the_pan_was_touched(between: Weighed) -> None:
    screen, lies = _Field(), Weighed(ScaleState.STEADY, 123)
    taking = WeightTaking(screen, lambda: lies)
    taking.entered()
    screen.typed = ""
    taking.follow(between)
    assert not taking.entered()
    assert (screen.typed, screen.same) == ("123", 0)


@pytest.mark.usefixtures("dressed")
def test_enter_never_takes_the_weight_of_the_item_before_that_still_lies_there(qtbot: QtBot) -> None:
    with _at_the_scale(qtbot) as (desk, lies):
        desk.put(ready_form(desk.counter))
        lies(STEADY, ScaleState.STEADY)
        desk.keys.press(Qt.Key.Key_W, CTRL)
        desk.keys.ctrl_enter()
        desk.keys.alt("W")
        desk.keys.enter()
        assert (desk.form.weight, desk.keys.focus) == ("", desk.page.item_form.fields.weight_edit)
        assert "still lies on the scale" in desk.said(AcceptField.WEIGHT)
        lies(MOVING, ScaleState.MOVING)
        lies(STEADY, ScaleState.STEADY)
        desk.keys.enter()
        assert (desk.form.weight, desk.said(AcceptField.WEIGHT)) == ("123", "")


@pytest.mark.usefixtures("dressed")
def test_a_desk_without_a_scale_shows_nothing_of_one(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    assert not desk.page.item_form.fields.scale_line.isVisible()
    desk.keys.alt("W")
    desk.keys.press(Qt.Key.Key_W, CTRL)
    desk.keys.enter()
    assert (desk.form.weight, desk.said(AcceptField.WEIGHT)) == ("", "")
    assert desk.keys.focus is desk.page.item_form.fields.covers_edit
