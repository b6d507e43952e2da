"""The look: one file, every token used is defined, and every pair of colours can be read."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.gui.theme import FAMILY, Look, Theme, dress, read_theme

BACKGROUNDS = {
    "ink": ("page", "card", "sunken", "accent-wash", "caution-wash", "wrong-wash", "right-wash"),
    "muted": ("page", "card", "sunken"),
    "on-accent": ("accent", "accent-deep"),
    "accent": ("card", "accent-wash"),
    "right": ("card", "right-wash"),
    "caution": ("card", "caution-wash"),
    "wrong": ("card", "wrong-wash"),
    "nav-text": ("nav", "nav-chosen", "nav-hover"),
    "nav-muted": ("nav", "nav-chosen"),
    "training-ink": ("training",),
}
PAIRS = [(ink, ground) for ink, grounds in BACKGROUNDS.items() for ground in grounds]
LOOKS = [Look(), Look(high_contrast=True)]


def _theme(resources: Path, look: Look) -> Theme:
    return read_theme((resources / "theme.qss").read_text(encoding="utf-8"), look)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(QColor(one)), _luminance(QColor(other))), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
@pytest.mark.parametrize("look", LOOKS, ids=["plain", "high contrast"])
def test_words_can_be_read_on_their_ground(ink: str, ground: str, look: Look, resources: Path) -> None:
    tokens = _theme(resources, look).tokens
    assert _contrast(tokens[ink], tokens[ground]) >= 4.5  # WCAG 2.2, 1.4.3


@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_high_contrast_reaches_the_stricter_grade(ink: str, ground: str, resources: Path) -> None:
    tokens = _theme(resources, Look(high_contrast=True)).tokens
    assert _contrast(tokens[ink], tokens[ground]) >= 7.0  # WCAG 2.2, 1.4.6


def test_every_token_is_put_in_place_and_every_token_is_used(resources: Path) -> None:
    text = (resources / "theme.qss").read_text(encoding="utf-8")
    theme = _theme(resources, Look())
    assert "@" not in theme.sheet
    rules = text.partition("*/")[2]
    in_code = {"field", "line", "line-strong", "on-accent", "faint"}
    used = set(re.findall(r"@([a-z-]+)", rules)) | in_code
    assert set(theme.tokens) - used == set()


def test_large_text_grows_the_type_and_leaves_the_edges(resources: Path) -> None:
    plain, large = _theme(resources, Look()), _theme(resources, Look(text_factor=1.5))
    assert (plain.tokens["text"], large.tokens["text"]) == ("14px", "21px")
    assert plain.tokens["radius"] == large.tokens["radius"]


def test_the_sheet_is_understood_by_qt(dressed: QApplication, qtbot: QtBot) -> None:
    label = QLabel("x")
    label.setProperty("type", "title")
    qtbot.addWidget(label)
    label.ensurePolished()
    assert label.font().pixelSize() == 22
    assert label.font().family() == FAMILY


@pytest.mark.parametrize(("look", "again"), [(Look(), False), (Look(text_factor=1.4), True)])
def test_a_standing_window_is_dressed_again_only_in_other_clothes(
    look: Look, again: bool, dressed: QApplication, resources: Path, qtbot: QtBot
) -> None:
    changes: list[QEvent.Type] = []

    class Label(QLabel):
        def changeEvent(self, event: QEvent) -> None:
            changes.append(event.type())

    label = Label("x")
    qtbot.addWidget(label)
    label.ensurePolished()
    changes.clear()
    try:
        dress(dressed, resources, look)
        assert (QEvent.Type.StyleChange in changes) is again
    finally:
        dress(dressed, resources)


def test_our_own_font_has_every_vietnamese_letter(dressed: QApplication) -> None:
    letters = "aăâeêioôơuưyAĂÂEÊIOÔƠUƯY"
    marked = [chr(code) for code in range(0x1EA0, 0x1EFA)]
    font = QFontDatabase.font(FAMILY, "Regular", 10)
    metrics = QFontMetrics(font)
    assert [letter for letter in [*letters, *marked, "đ", "Đ", "₫"] if not metrics.inFontUcs4(ord(letter))] == []


def test_a_missing_theme_says_which_file(qapp: QApplication, tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as raised:
        dress(qapp, tmp_path)
    assert raised.value.cause is Cause.RESOURCES_MISSING
    assert str(raised.value.facts["path"]).endswith("theme.qss")
