"""The balanced sheet on the screen has the rows and columns of the paper: what a fact speaks of, and no more."""

import pytest
from pytestqt.qtbot import QtBot

from kt1desk.documents.balance_table import shown
from kt1desk.domain.item import ItemKind, Secrecy
from kt1desk.domain.stock import SheetRow
from kt1desk.gui.pages.handover.sheet_card import SheetCard
from tests.support.cut_labels import cut_labels

pytestmark = pytest.mark.usefixtures("dressed")

ROWS = (
    SheetRow(secrecy=Secrecy.NONE, kind=ItemKind.LETTER, start=2, accepted=7, delivered=3, with_clerk=4, in_bags=2),
    SheetRow(secrecy=Secrecy.NONE, kind=ItemKind.PARCEL, accepted=1, with_clerk=1),
    SheetRow(secrecy=Secrecy.A, kind=ItemKind.LETTER, accepted=1, reserved=1),
    SheetRow(secrecy=Secrecy.B, kind=ItemKind.PACK),
)


def card_of(qtbot: QtBot, rows: tuple[SheetRow, ...], *, classes: bool = True) -> SheetCard:
    card = SheetCard()
    qtbot.addWidget(card)
    card.show_sheet(rows, balances=True, classes=classes)
    card.resize(1_000, 300)
    card.show()
    return card


def test_letters_and_kinds_have_a_line_where_they_have_a_figure(qtbot: QtBot) -> None:
    card = card_of(qtbot, ROWS)
    assert card.totals == ("2", "9", "3", "8"), "start, accepted, delivered, on hand"
    assert card.lines == ("Letter A, Letter", "No letter", "Letter", "Parcel")
    assert card.verdict.splitlines() == ["Balances", "With the clerk: 5", "In closed bags: 2", "Reserved: 1"]
    assert len(card.totals) == sum(place < 7 for place in shown(ROWS)), "the paper has the same columns"
    assert cut_labels(card) == []


def test_where_room_is_short_the_sums_stand_alone(qtbot: QtBot) -> None:
    card = card_of(qtbot, ROWS, classes=False)
    assert (card.totals, card.lines) == (("2", "9", "3", "8"), ())
    card.show_sheet(ROWS, balances=True, classes=True)
    assert len(card.lines) == 4


def test_a_shift_without_an_item_has_its_three_noughts(qtbot: QtBot) -> None:
    card = card_of(qtbot, ())
    assert (card.totals, card.lines) == (("0", "0", "0"), ())
