"""The opening stock: the seal of the safe bag, or every item by scan."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.gui.dated_names import name_of
from kt1desk.gui.figures import count
from kt1desk.gui.pages.sign_in.opening_form import ScanAnswer, StockShown
from kt1desk.gui.pages.sign_in.reason_pick import ReasonPick
from kt1desk.gui.pages.sign_in.stock_list import StockList
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.usecases.opening_rows import OpeningPlan

_LONGEST = 400


class StockCard(Card):
    """`explained(item_no, code)`; `bag_opened`: the safe bag is not taken over as it lies there."""

    explained = Signal(str, str)
    bag_opened = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.set_title(self.tr("Opening stock"))
        self.seal_edit = QLineEdit()
        self.seal_edit.setMaxLength(_LONGEST)
        self._seal_field = Field(
            self.tr("Seal number of the bag in the safe"),
            self.seal_edit,
            key="Alt+N",
            hint=self.tr("As it stands on the seal. The program compares it with the one written down."),
        )
        self.bag_button = KeyButton(self.tr("Count item by item"), "Alt+K")
        self.bag_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._seal_reason: ReasonPick | None = None
        self.stock_list = StockList()
        self.answer_message = Message()
        self._count_text = Text(kind="strong")
        self._more_text = Text(kind="note", wrap=True)
        self._legend_text = Text(kind="note", wrap=True)
        for part in (self._seal_field, self.bag_button, self._count_text, self.stock_list):
            self.body.addWidget(part, 1 if part is self.stock_list else 0)
        for words in (self._legend_text, self._more_text, self.answer_message):
            self.body.addWidget(words)
        self.body.addStretch()
        self.stock_list.explained.connect(self.explained)
        self.bag_button.clicked.connect(self.bag_opened)

    @property
    def seal_reason(self) -> str:
        """Why the safe bag is not taken over as it lies there."""
        return "" if self._seal_reason is None else self._seal_reason.code

    def offer(self, plan: OpeningPlan) -> None:
        """Begin with an empty form."""
        self.seal_edit.clear()
        self.answer_message.clear()
        self.stock_list.offer(plan.stock_reasons)
        legend = " · ".join(f"Alt+{digit} {name_of(row)}" for digit, row in enumerate(plan.stock_reasons, 1))
        self._legend_text.setText(self.tr("Not there (marked item): {reasons}").format(reasons=legend))
        if self._seal_reason is not None:
            self._seal_reason.deleteLater()
        self._seal_reason = ReasonPick(self.tr("Why the bag is opened"), plan.safe_reasons)
        self.body.insertWidget(1, self._seal_reason)
        self._seal_field.setVisible(plan.stock.in_safe)

    def show_stock(self, stock: StockShown) -> None:
        """Show what was seen and what is still to be seen."""
        safe = not self._seal_field.isHidden()
        self.bag_button.setVisible(stock.bag_sealed)
        if self._seal_reason is not None:
            self._seal_reason.setVisible(safe and not stock.bag_sealed)
        self.stock_list.show_waiting(stock.waiting, stock.reasons)
        for part in (self.stock_list, self._legend_text):
            part.setVisible(bool(stock.waiting))
        self._count_text.setText(self._counted(stock))
        self._count_text.setVisible(not stock.bag_sealed)
        self._more_text.setText("\n".join(self._more(stock)))
        self._more_text.setVisible(bool(self._more_text.text()))

    def show_answer(self, answer: ScanAnswer, item_no: ItemNo | None) -> None:
        """Say what was scanned."""
        spelled = "" if item_no is None else spell(item_no)
        match answer:
            case ScanAnswer.TAKEN:
                self.answer_message.right(self.tr("{item_no}: there").format(item_no=spelled))
            case ScanAnswer.AGAIN:
                self.answer_message.caution(self.tr("{item_no} was scanned before").format(item_no=spelled))
            case ScanAnswer.NOT_HERE:
                words = self.tr("{item_no} is not of this desk's stock. Lay it aside; the number is written down.")
                self.answer_message.wrong(words.format(item_no=spelled))
            case ScanAnswer.UNREADABLE:
                self.answer_message.wrong(self.tr("No item number was read. Scan the label of the item."))

    def stops(self) -> tuple[QWidget, ...]:
        """Where Enter stops, in order; what is hidden is passed over."""
        reason = () if self._seal_reason is None else (self._seal_reason.edit,)
        return (self.seal_edit, *reason, self.stock_list)

    def _counted(self, stock: StockShown) -> str:
        if not stock.waiting and not stock.scanned:
            return self.tr("Nothing lies at the desk to be scanned.")
        words = self.tr("Scanned: {scanned} · not yet: {waiting}")
        return words.format(scanned=count(stock.scanned), waiting=count(len(stock.waiting)))

    def _more(self, stock: StockShown) -> list[str]:
        said = []
        if stock.elsewhere:
            words = self.tr("In closed bags, with a postman or reserved, taken over as they stand: {count}")
            said.append(words.format(count=count(stock.elsewhere)))
        if stock.extra:
            numbers = ", ".join(spell(item_no) for item_no in stock.extra)
            said.append(self.tr("Not of this desk's stock: {numbers}").format(numbers=numbers))
        return said
