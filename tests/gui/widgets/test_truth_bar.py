"""The truth line on the screen: ages in words, a second line where one is too short."""

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.gui.shell_presenter import PartKind, State, TruthPart
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import ElidedText
from kt1desk.gui.widgets.truth_bar import LABELS_KEY, TruthBar
from kt1desk.gui.widgets.truth_cell import TruthCell
from tests.support.item_lines import NOW


def _waiting(minutes: int) -> TruthPart:
    return TruthPart(
        kind=PartKind.WAITING,
        state=State.CAUTION,
        now=NOW,
        count=3,
        at=NOW - timedelta(minutes=minutes),
        minutes=minutes,
        last_contact_at=NOW - timedelta(minutes=minutes),
    )


def _clock() -> TruthPart:
    return TruthPart(kind=PartKind.CLOCK, state=State.CALM, now=NOW)


@pytest.fixture
def bar(dressed: QApplication, qtbot: QtBot) -> TruthBar:
    bar = TruthBar()
    qtbot.addWidget(bar)
    bar.resize(1366, 40)
    bar.show()
    return bar


@pytest.mark.parametrize(
    ("minutes", "age"),
    [
        (0, "under 1 min"),
        (1, "1 min"),
        (59, "59 min"),
        (60, "1 h"),
        (1_439, "23 h"),
        (1_440, "1 day"),
        (9_000, "6 day"),
    ],
)
def test_an_age_is_told_in_its_largest_whole_unit(minutes: int, age: str, bar: TruthBar) -> None:
    bar.show_parts((_waiting(minutes), _clock()))
    assert f"3, oldest {age}" in bar.words[0]


def test_the_last_contact_gives_way_and_then_a_second_line_is_taken(bar: TruthBar, qtbot: QtBot) -> None:
    parts = (_waiting(12), _waiting(12), _waiting(12), _clock())
    bar.show_parts(parts)
    bar.resize(2_000, 40)
    qtbot.waitUntil(lambda: _shown(bar) > 0)
    high = bar.sizeHint().height()
    roomy = _shown(bar)
    width = next(width for width in range(2_000, 0, -50) if _at(bar, width) < roomy)
    assert bar.sizeHint().height() == high
    assert width > 500
    bar.resize(500, 40)
    assert bar.sizeHint().height() > high


def test_two_lines_are_broken_where_nothing_is_shortened(bar: TruthBar) -> None:
    missing = TruthPart(kind=PartKind.LABELS_MISSING, state=State.CAUTION, now=NOW, count=14, minutes=95)
    low = TruthPart(kind=PartKind.NUMBERS_LOW, state=State.CAUTION, now=NOW, count=42)
    held = TruthPart(kind=PartKind.ON_HAND, state=State.CALM, now=NOW, count=1_254)
    late = TruthPart(kind=PartKind.OVERDUE, state=State.WRONG, now=NOW, count=12, at=NOW - timedelta(days=2))
    bar.show_parts((held, late, missing, _waiting(9_000), low, _clock()))
    bar.adjustSize()
    bar.resize(1_366, bar.sizeHint().height())
    QApplication.processEvents()
    assert [text.text() for text in bar.findChildren(ElidedText) if not text.isHidden() and text.is_cut] == []
    assert any("last contact" in words for words in bar.words)


def test_the_missing_labels_show_the_key_to_their_list(bar: TruthBar) -> None:
    missing = TruthPart(kind=PartKind.LABELS_MISSING, state=State.CAUTION, now=NOW, count=2, minutes=7)
    bar.show_parts((missing, _clock()))
    assert "2, oldest 7 min" in bar.words[0]
    assert [cap.text() for cap in bar.findChildren(KeyCap) if not cap.isHidden()] == [LABELS_KEY]


def test_an_alarming_part_has_the_sign_of_a_warning(bar: TruthBar) -> None:
    bar.show_parts((_waiting(12), _clock()))
    alarming, calm = bar.findChildren(TruthCell)
    assert alarming.icon == "triangle-alert"
    assert calm.icon == "clock"


def test_a_second_passing_changes_no_widget(bar: TruthBar) -> None:
    bar.show_parts((_waiting(12), _clock()))
    before = bar.findChildren(TruthCell)
    bar.show_parts((_waiting(13), _clock()))
    assert bar.findChildren(TruthCell) == before
    assert "13 min" in bar.words[0]


def test_a_part_that_comes_and_goes_is_made_once(bar: TruthBar) -> None:
    missing = TruthPart(kind=PartKind.LABELS_MISSING, state=State.CAUTION, now=NOW, count=2, minutes=7)
    for parts in ((missing, _waiting(12), _clock()), (_waiting(12), _clock())):
        bar.show_parts(parts)
    before = bar.findChildren(QWidget)
    for parts in ((missing, _waiting(12), _clock()), (_waiting(12), _clock())):
        bar.show_parts(parts)
        assert {cell.words for cell in bar.findChildren(TruthCell) if not cell.isHidden()} == set(bar.words)
    assert bar.findChildren(QWidget) == before


def test_no_part_of_the_line_is_ever_a_window_of_its_own(bar: TruthBar, qtbot: QtBot) -> None:
    bar.show_parts((_waiting(12), _clock()))
    bar.show_parts((_clock(),))
    qtbot.waitUntil(lambda: _shown(bar) > 0)
    assert [
        widget for widget in QApplication.topLevelWidgets() if isinstance(widget, TruthCell) and widget.isVisible()
    ] == []


def _at(bar: TruthBar, width: int) -> int:
    bar.resize(width, 40)
    return _shown(bar)


def _shown(bar: TruthBar) -> int:
    """How many words stand on the line."""
    return sum(widget.isVisible() for widget in bar.findChildren(QWidget))
