"""Words, figures, badges and messages: what they show and what a screen reader is told."""

import pytest
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.figure import Figure
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.letter_badge import LetterBadge
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.steps import Steps
from kt1desk.gui.widgets.text import ElidedText, Text
from kt1desk.gui.widgets.waiting import Waiting
from kt1desk.gui.widgets.welcome_panel import WelcomePanel
from tests.support.item_lines import NOW, OFFICE


def _shown(qtbot: QtBot, widget: QWidget) -> QPixmap:
    qtbot.addWidget(widget)
    widget.show()
    return widget.grab()


def test_a_name_with_angle_brackets_stays_a_name(dressed: QApplication, qtbot: QtBot) -> None:
    plain, marked = Text("b"), Text("<b>b</b>")
    for label in (plain, marked):
        qtbot.addWidget(label)
    assert marked.sizeHint().width() > plain.sizeHint().width()


@pytest.mark.parametrize("letters", ["Ễ", "Ậ", "Ổ"])
@pytest.mark.parametrize("kind", ["tiny", "note", "text", "lead", "title", "figure", "hero"])
def test_capitals_with_two_marks_are_not_cut_at_the_top(
    letters: str, kind: str, dressed: QApplication, qtbot: QtBot
) -> None:
    tight, roomy = Text(letters), Text(letters)
    for label in (tight, roomy):
        label.setProperty("type", kind)
    roomy.setContentsMargins(0, 12, 0, 0)
    assert _inked_rows(_shown(qtbot, tight)) == _inked_rows(_shown(qtbot, roomy))


def _inked_rows(shown: QPixmap) -> int:
    image = shown.toImage()
    ground = image.pixelColor(image.width() - 1, image.height() - 1)
    return sum(any(image.pixelColor(x, y) != ground for x in range(image.width())) for y in range(image.height()))


def test_a_text_without_room_ends_in_dots_and_offers_its_whole(dressed: QApplication, qtbot: QtBot) -> None:
    label = ElidedText("Văn phòng Đoàn ĐBQH và HĐND tỉnh Tuyên Quang")
    _shown(qtbot, label)
    label.setFixedWidth(600)
    assert (label.is_cut, label.toolTip()) == (False, "")
    label.setFixedWidth(90)
    assert (label.is_cut, label.toolTip()) == (True, label.text())
    label.setText("Sở Y tế")
    assert label.toolTip() == ""


def test_a_card_is_named_by_its_heading(dressed: QApplication, qtbot: QtBot) -> None:
    card = Card("Chấp nhận bưu gửi", aside="thứ 5")
    _shown(qtbot, card)
    assert card.accessibleName() == "Chấp nhận bưu gửi"
    card.set_title("")
    card.set_aside("")
    assert [label.text() for label in card.findChildren(QLabel) if label.isVisible()] == []


def test_a_figure_says_what_it_is_and_where_it_comes_from(dressed: QApplication, qtbot: QtBot) -> None:
    figure = Figure("Giá cước")
    _shown(qtbot, figure)
    figure.show_value("85.909 đ", "15.000 + 70.909")
    assert (figure.value, figure.note) == ("85.909 đ", "15.000 + 70.909")
    assert figure.accessibleName() == "Giá cước: 85.909 đ"
    assert figure.accessibleDescription() == "15.000 + 70.909"


@pytest.mark.parametrize("tone", ["right", "caution", "wrong"])
def test_a_message_has_a_sign_and_words_for_its_tone(tone: str, dressed: QApplication, qtbot: QtBot) -> None:
    message = Message()
    qtbot.addWidget(message)
    assert message.tone == ""
    say = {"right": message.right, "caution": message.caution, "wrong": message.wrong}[tone]
    say("What happened.", "What to do.")
    assert message.isVisible()
    assert message.tone == tone
    assert message.words == message.accessibleName() == "What happened.\nWhat to do."
    message.clear()
    assert not message.isVisible()
    assert message.words == ""


def test_the_three_tones_differ_in_more_than_colour(dressed: QApplication, qtbot: QtBot) -> None:
    message = Message()
    qtbot.addWidget(message)
    signs = []
    for say in (message.right, message.caution, message.wrong):
        say("x")
        image = message.grab().toImage()
        ground = image.pixelColor(8, image.height() // 2)
        signs.append(
            tuple(image.pixelColor(x, y) == ground for x in range(10, 40) for y in range(6, image.height() - 6))
        )
    assert len(set(signs)) == 3


@pytest.mark.parametrize(
    ("letter", "shown", "name"), [("A", "A", "Letter A"), ("", "–", "No letter"), ("-", "–", "No letter")]
)
def test_a_badge_shows_the_letter_and_no_word(
    letter: str, shown: str, name: str, dressed: QApplication, qtbot: QtBot
) -> None:
    badge = LetterBadge(letter)
    _shown(qtbot, badge)
    assert (badge.text(), badge.accessibleName()) == (shown, name)


def test_steps_tick_what_is_done(dressed: QApplication, qtbot: QtBot) -> None:
    steps = Steps(("Office", "People", "Keys"))
    _shown(qtbot, steps)
    assert steps.accessibleName() == "Step 1 of 3: Office"
    steps.show_step(2)
    assert steps.current == 2
    assert steps.accessibleName() == "Step 3 of 3: Keys"
    visible = [label.text() for label in steps.findChildren(QLabel) if label.isVisible() and label.text()]
    assert visible == ["Office", "People", "3", "Keys"]


def test_a_key_cap_shows_its_key_and_draws_arrows(dressed: QApplication, qtbot: QtBot) -> None:
    cap, arrows = KeyCap("Ctrl+L"), KeyCap("↑ ↓")
    empty = Text("")
    for widget in (cap, arrows, empty):
        _shown(qtbot, widget)
    assert cap.text() == "Ctrl+L"
    assert (arrows.text(), arrows.accessibleName()) == ("", "↑ ↓")
    image = arrows.grab().toImage()
    middle = {image.pixelColor(x, image.height() // 2).name() for x in range(4, image.width() - 4)}
    assert len(middle) > 1


def test_no_widget_shows_itself_as_a_window_before_it_has_a_place(dressed: QApplication, qtbot: QtBot) -> None:
    made: list[QWidget] = [
        KeyCap("F2"),
        KeyCap(""),
        Card("a", aside="b"),
        Figure("a", note="b"),
        LetterBadge("A"),
        Steps(("a", "b")),
        Message(),
        Waiting(),
        WelcomePanel(),
    ]
    for widget in made:
        qtbot.addWidget(widget)
    cap = KeyCap("")
    qtbot.addWidget(cap)
    cap.set_key("F3")
    assert [widget for widget in (*made, cap) if widget.isVisible()] == []


def test_the_welcome_says_whose_desk_and_what_time(dressed: QApplication, qtbot: QtBot) -> None:
    panel = WelcomePanel()
    _shown(qtbot, panel)
    panel.show_office(OFFICE)
    panel.show_moment(NOW)
    shown = [label.text() for label in panel.findChildren(QLabel)]
    assert "14:02" in shown
    assert "Monday 25/11/2024" in shown
    assert OFFICE.name in shown
