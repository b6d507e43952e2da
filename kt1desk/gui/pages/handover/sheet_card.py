"""The balanced sheet: what came, what left, what is on hand; summed in large figures, by class and kind below."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import Place, SheetRow, by_class
from kt1desk.gui.figures import count
from kt1desk.gui.icons import IconLabel
from kt1desk.gui.pages.handover.form import Totals, total
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.letter_badge import LetterBadge
from kt1desk.gui.widgets.text import ElidedText, Text, Type, restyle
from kt1desk.gui.wording import kind, place

_VERDICT_WIDTH = 168
_INDENT = 14
_FIGURES: tuple[Callable[[SheetRow | Totals], int], ...] = (
    lambda row: row.start,
    lambda row: row.accepted,
    lambda row: row.received,
    lambda row: row.delivered,
    lambda row: row.given_back,
    lambda row: row.dispatched,
    lambda row: row.on_hand,
)
_ON_HAND = 6
_ALWAYS = frozenset({0, 1, _ON_HAND})
_RIGHT = range(3, 7)


class SheetCard(Card):
    """A column for each movement that a fact speaks of; the sign of the sum stands before it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._names = (
            self.tr("Start"),
            self.tr("Accepted"),
            self.tr("Received"),
            self.tr("Delivered"),
            self.tr("Given back"),
            self.tr("Dispatched"),
            self.tr("On hand"),
        )
        self._totals: tuple[Text, ...] = ()
        self._lines: tuple[str, ...] = ()
        self._shown_rows: tuple[SheetRow, ...] | None = None
        self._shows_classes = True
        self._grid = QWidget()
        self._balance_sign = IconLabel("circle-check", scale=1.25)
        self._balance_text = Text(kind="strong")
        self._places_text = Text(kind="note", wrap=True)
        self._places_text.setMinimumWidth(_VERDICT_WIDTH)
        self._row = QHBoxLayout()
        self._row.setSpacing(28)
        self._row.addWidget(self._grid, 1)
        self._row.addLayout(self._verdict())
        self.body.addLayout(self._row)

    @property
    def totals(self) -> tuple[str, ...]:
        """The large figures from left to right."""
        return tuple(text.text() for text in self._totals)

    @property
    def lines(self) -> tuple[str, ...]:
        """Which classes and kinds have a line, from above."""
        return self._lines

    @property
    def verdict(self) -> str:
        """Whether it balances, and where the items on hand are."""
        return "\n".join((self._balance_text.text(), self._places_text.text()))

    def show_sheet(self, rows: tuple[SheetRow, ...], *, balances: bool, classes: bool) -> None:
        """Show sums, and whether they add up; with `classes` also what each class and kind has in them."""
        if (rows, classes) != (self._shown_rows, self._shows_classes):
            self._shown_rows, self._shows_classes = rows, classes
            self._draw(rows if classes else (), total(rows))
        self._balance_sign.show_icon("circle-check" if balances else "circle-x")
        self._balance_text.setText(self.tr("Balances") if balances else self.tr("Does not balance"))
        for label in (self._balance_sign, self._balance_text):
            restyle(label, "tone", "right" if balances else "wrong")
        self._places_text.setText("\n".join(_places(total(rows))))
        self._places_text.setVisible(classes)

    def _draw(self, rows: tuple[SheetRow, ...], held: Totals) -> None:
        """The movements differ from shift to shift, so the grid is made anew."""
        drawn = QWidget()
        grid = QGridLayout(drawn)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(2)
        shown = [at for at, figure in enumerate(_FIGURES) if figure(held) or at in _ALWAYS]
        self._totals = tuple(Text(count(_FIGURES[at](held)), "figure") for at in shown)
        equals = next(at for at in shown if at in _RIGHT)
        for column, (at, figure) in enumerate(zip(shown, self._totals, strict=True)):
            figure.setAccessibleName(self._names[at])
            grid.addWidget(ElidedText(self._names[at], "caption"), 0, 2 * column + 2)
            if column:
                grid.addWidget(Text("=" if at == equals else "+", "figure", tone="muted"), 1, 2 * column + 1)
            grid.addWidget(figure, 1, 2 * column + 2)
            grid.setColumnStretch(2 * column + 2, 1)
        lines = tuple(self._classes(rows))
        for line, (head, row, look) in enumerate(lines, 2):
            grid.addWidget(head, line, 0, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
            for column, at in enumerate(shown):
                pieces = _FIGURES[at](row)
                figure = Text(count(pieces) if pieces else "·", look, tone="" if pieces else "muted")
                grid.addWidget(figure, line, 2 * column + 2)
        self._lines = tuple(head.accessibleName() for head, _, _ in lines)
        self._row.replaceWidget(self._grid, drawn)
        self._grid.deleteLater()
        self._grid = drawn

    def _classes(self, rows: tuple[SheetRow, ...]) -> Iterator[tuple[QWidget, SheetRow, Type]]:
        """The classes that have anything, as on paper, each with its kinds; one kind alone stands beside its letter."""
        for summed in sorted(by_class(rows), key=lambda row: row.secrecy is Secrecy.NONE):
            told = [row for row in rows if row.secrecy is summed.secrecy and _has_any(row)]
            if not told:
                continue
            single = told[0] if len(told) == 1 else None
            yield self._head(summed, single), summed, "text"
            for row in () if single else told:
                yield self._under(self._kind_text(row)), row, "note"

    def _head(self, summed: SheetRow, single: SheetRow | None) -> QWidget:
        head, badge = QWidget(), LetterBadge(summed.secrecy.value)
        layout = QHBoxLayout(head)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(badge)
        words = badge.accessibleName()
        if single is not None and single.kind is not None:
            layout.addWidget(self._kind_text(single))
            words = f"{words}, {kind(single.kind)}"
        head.setAccessibleName(words)
        return head

    def _under(self, text: Text) -> QWidget:
        """A kind stands under its letter, farther in."""
        head = QWidget()
        layout = QHBoxLayout(head)
        layout.setContentsMargins(_INDENT, 0, 0, 0)
        layout.addWidget(text)
        head.setAccessibleName(text.accessibleName())
        return head

    def _kind_text(self, row: SheetRow) -> Text:
        words = self.tr("kind not known") if row.kind is None else kind(row.kind)
        text = Text(words, "note")
        text.setAccessibleName(words)
        return text

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


def _has_any(row: SheetRow) -> bool:
    return any(figure(row) for figure in _FIGURES)


def _places(held: Totals) -> Iterator[str]:
    """Where the items on hand are; with the clerk even where that is nothing."""
    for where, pieces in (
        (Place.WITH_CLERK, held.with_clerk),
        (Place.IN_BAG, held.in_bags),
        (Place.WITH_POSTMAN, held.with_postman),
        (Place.RESERVED, held.reserved),
    ):
        if pieces or where is Place.WITH_CLERK:
            yield f"{place(where)}: {count(pieces)}"
