"""The section of numbers as it is seen: what the desk has on the left, what can be done on the right."""

from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from kt1desk.domain.events import NumberBlockLeased, NumberVoided
from kt1desk.domain.numbers import spell
from kt1desk.domain.void_reason import VoidReason
from kt1desk.gui.figures import count, moment
from kt1desk.gui.pages.numbers.form import Fault
from kt1desk.gui.pages.numbers.phone_card import PhoneCard
from kt1desk.gui.pages.numbers.void_card import VoidCard
from kt1desk.gui.pages.numbers.words import void_reason
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cell_delegate import Cell
from kt1desk.gui.widgets.cells_model import CellsModel
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.usecases.number_rows import BlockRow, NumbersView, VoidedRow


class NumbersPageView(QWidget):
    """Implements `presenter.NumbersScreen`."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.blocks_model = CellsModel((self.tr("Block"), self.tr("Numbers"), self.tr("Left")), self)
        self.voided_model = CellsModel((self.tr("Number"), self.tr("When and by whom"), self.tr("Why")), self)
        self._blocks_card = Card(self.tr("Numbers of this desk"))
        self._voided_card = Card(self.tr("Voided in this shift"))
        self._blocks_table = _table(self.blocks_model, self.tr("Numbers of this desk"), 1)
        self._none_text = Text(self.tr("This desk has no numbers: nothing can be accepted."), wrap=True, tone="wrong")
        self.phone_card = PhoneCard()
        self.void_card = VoidCard()
        self._lay_out()
        self.setFocusProxy(self.phone_card)

    @property
    def code(self) -> str:
        """What was typed."""
        return self.phone_card.code_edit.text()

    @property
    def reason(self) -> VoidReason | None:
        """Which reason is marked."""
        return self.void_card.reason

    def show_numbers(self, numbers: NumbersView) -> None:
        """Show all of them."""
        left = self.tr("{left} left").format(left=count(numbers.left))
        self._blocks_card.set_aside(left)
        self._none_text.setVisible(not numbers.left)
        self._blocks_table.setVisible(bool(numbers.blocks))
        self.blocks_model.show_rows(tuple(_block_cells(row) for row in numbers.blocks))
        self.voided_model.show_rows(tuple(_voided_cells(row) for row in numbers.voided))
        self._voided_card.setVisible(bool(numbers.voided))
        self.phone_card.show_request(numbers.request)
        self.void_card.show_next(numbers.next_no)

    def show_taken(self, block: NumberBlockLeased) -> None:
        """Say which numbers came."""
        lent = block.block
        words = self.tr("{many} numbers were taken. It is recorded.").format(many=count(lent.size))
        span = f"{spell(lent.item_no(0))} – {spell(lent.item_no(lent.size - 1))}"
        self.phone_card.message.right(words, span)

    def show_voided(self, fact: NumberVoided) -> None:
        """Say that it is in the book."""
        words = self.tr("{number} is void; no item will bear it.").format(number=spell(fact.item_no))
        self.void_card.message.right(words)
        self.void_card.reasons_list.clear_choice()

    def show_code_fault(self, fault: Fault) -> None:
        """Speak at the code."""
        self.phone_card.show_fault(fault)

    def show_void_fault(self, fault: Fault) -> None:
        """Speak at the reasons."""
        self.void_card.show_fault(fault)

    def clear_faults(self) -> None:
        """Take every message away."""
        self.phone_card.message.clear()
        self.phone_card.code_field.clear_error()
        self.void_card.message.clear()
        self.void_card.reason_field.clear_error()

    def clear_code(self) -> None:
        """The code did its work."""
        self.phone_card.code_edit.clear()

    def set_busy(self, busy: bool) -> None:
        """While something is written nothing else is asked."""
        self.phone_card.set_busy(busy)
        self.void_card.set_busy(busy)

    def _lay_out(self) -> None:
        self._blocks_card.body.addWidget(self._none_text)
        self._none_text.hide()
        self._blocks_card.body.addWidget(self._blocks_table)
        self._blocks_card.body.addStretch(0)
        self._voided_card.body.addWidget(_table(self.voided_model, self.tr("Voided in this shift"), 0))
        self._voided_card.hide()
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(12)
        left.addWidget(self._blocks_card, 1)
        left.addWidget(self.void_card)
        right.addWidget(self.phone_card, 5)
        right.addWidget(self._voided_card, 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addLayout(left, 1)
        row.addLayout(right, 1)


def _table(model: CellsModel, name: str, wide: int) -> ToneTable:
    table = ToneTable()
    table.setAccessibleName(name)
    table.setModel(model)
    header = table.horizontalHeader()
    for column in range(model.columnCount()):
        fits = QHeaderView.ResizeMode.ResizeToContents
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch if column == wide else fits)
    return table


def _block_cells(row: BlockRow) -> tuple[Cell, ...]:
    used_up = row.left == 0
    return (
        Cell(text=str(row.ordinal), tone="muted" if used_up else ""),
        Cell(text=spell(row.first_no), note=spell(row.last_no), tone="muted" if used_up else ""),
        Cell(text=count(row.left), note=f"/ {count(row.size)}", strong=not used_up, tone="muted" if used_up else ""),
    )


def _voided_cells(row: VoidedRow) -> tuple[Cell, ...]:
    return (
        Cell(text=spell(row.item_no)),
        Cell(text=moment(row.at), note=row.by_name),
        Cell(text=void_reason(row.reason)),
    )
