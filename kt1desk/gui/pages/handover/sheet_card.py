"""The balanced sheet: what came, what left, what is on hand; summed in large figures, by class below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import Place, SheetRow, by_class
from kt1desk.gui.figures import count
from kt1desk.gui.icons import IconLabel
from kt1desk.gui.pages.handover.form import Totals, total
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.letter_badge import LetterBadge
from kt1desk.gui.widgets.text import ElidedText, Text, restyle
from kt1desk.gui.wording import place

_VERDICT_WIDTH = 168
_SIGNS = ("", "+", "+", "=", "+", "+", "+")
_ORDER = tuple(Secrecy)


class SheetCard(Card):
    """One column for each movement; the sign of the sum stands before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._totals = tuple(Text(kind="figure") for _ in _SIGNS)
        self._classes = {each: tuple(Text() for _ in _SIGNS) for each in _ORDER}
        self._badges = {each: LetterBadge(each.value) for each in _ORDER}
        self._balance_sign = IconLabel("circle-check", scale=1.25)
        self._balance_text = Text(kind="strong")
        self._places_text = Text(kind="note", wrap=True)
        self._places_text.setMinimumWidth(_VERDICT_WIDTH)
        row = QHBoxLayout()
        row.setSpacing(28)
        row.addLayout(self._grid(), 1)
        row.addLayout(self._verdict())
        self.body.addLayout(row)

    @property
    def totals(self) -> tuple[str, ...]:
        """The large figures from left to right."""
        return tuple(text.text() for text in self._totals)

    @property
    def verdict(self) -> str:
        """Whether it balances, and where the items on hand are."""
        return "\n".join((self._balance_text.text(), self._places_text.text()))

    def show_classes(self, shown: bool) -> None:
        """The line of each class, or the sums alone where there is little room."""
        for secrecy, texts in self._classes.items():
            for widget in (self._badges[secrecy], *texts):
                widget.setVisible(shown)
        self._places_text.setVisible(shown)

    def show_sheet(self, rows: tuple[SheetRow, ...], *, balances: bool) -> None:
        """Show sums and classes, and whether they add up."""
        held = total(rows)
        for text, value in zip(self._totals, _columns(held), strict=True):
            text.setText(count(value))
        for row in by_class(rows):
            for text, value in zip(self._classes[row.secrecy], _columns(row), strict=True):
                text.setText(count(value) if value else "·")
                text.set_tone("" if value else "muted")
        self._balance_sign.show_icon("circle-check" if balances else "circle-x")
        self._balance_text.setText(self.tr("Balances") if balances else self.tr("Does not balance"))
        for label in (self._balance_sign, self._balance_text):
            restyle(label, "tone", "right" if balances else "wrong")
        places = (
            (Place.WITH_CLERK, held.with_clerk),
            (Place.IN_BAG, held.in_bags),
            (Place.WITH_POSTMAN, held.with_postman),
            (Place.RESERVED, held.reserved),
        )
        self._places_text.setText("\n".join(f"{place(where)}: {count(number)}" for where, number in places))

    def _grid(self) -> QGridLayout:
        names = (
            self.tr("Start"),
            self.tr("Accepted"),
            self.tr("Received"),
            self.tr("Delivered"),
            self.tr("Given back"),
            self.tr("Dispatched"),
            self.tr("On hand"),
        )
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        for at, (name, sign) in enumerate(zip(names, _SIGNS, strict=True)):
            column = 2 * at + 1
            grid.addWidget(ElidedText(name, "caption"), 0, column)
            if sign:
                grid.addWidget(Text(sign, "figure", tone="muted"), 1, column - 1)
            grid.addWidget(self._totals[at], 1, column)
            grid.setColumnStretch(column, 1)
            self._totals[at].setAccessibleName(name)
        for line, secrecy in enumerate(_ORDER, 2):
            grid.addWidget(self._badges[secrecy], line, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            for at, text in enumerate(self._classes[secrecy]):
                grid.addWidget(text, line, 2 * at + 1)
        grid.setColumnMinimumWidth(0, 40)
        return grid

    def _verdict(self) -> QVBoxLayout:
        balance = QHBoxLayout()
        balance.setSpacing(6)
        balance.addWidget(self._balance_sign)
        balance.addWidget(self._balance_text)
        balance.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(6)
        column.addLayout(balance)
        column.addWidget(self._places_text)
        column.addStretch(1)
        return column


def _columns(row: SheetRow | Totals) -> tuple[int, ...]:
    return (
        row.start,
        row.accepted,
        row.received,
        row.delivered,
        row.given_back,
        row.dispatched,
        row.on_hand,
    )
