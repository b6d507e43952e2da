"""Opening a shift on one screen: who else is there and the stock at the left, the checklist at the right."""

from collections.abc import Mapping
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.domain.duty_check import DutyCheckRow
from kt1desk.domain.emergency import PACK_CHECK
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.opening import to_be_scanned
from kt1desk.gui.pages.sign_in.check_row import CheckRow
from kt1desk.gui.pages.sign_in.opening_form import OpeningForm, ScanAnswer, StockShown
from kt1desk.gui.pages.sign_in.stock_card import StockCard
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.check_field import CheckField
from kt1desk.gui.widgets.form_scroll import RING, FormScroll
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.wrap_row import WrapRow
from kt1desk.gui.wording import sentence
from kt1desk.usecases.opening_rows import OpeningPlan
from kt1desk.usecases.readmodels import StaffRow

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_EDGE = 28


class OpeningView(QWidget):
    """Emits `came` when it has something to ask, `asked(form)`, `left`, `explained(item_no, code)`, `bag_opened`,
    `answered(answer)` for the ears."""

    came = Signal()
    asked = Signal(object)
    left = Signal()
    explained = Signal(str, str)
    bag_opened = Signal()
    answered = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.message = Message()
        self.stock_card = StockCard()
        self.checks: tuple[CheckRow, ...] = ()
        self._name_text = Text(kind="lead")
        self._people: dict[StaffId, CheckField] = {}
        self._people_card, self._checks_card = Card(), Card()
        self._people_row = WrapRow(14, 4)
        self._checks_scroll: FormScroll | None = None
        self.leave_button = KeyButton(self.tr("Somebody else"), "Esc")
        self.open_button = KeyButton(self.tr("Open the shift"), "Ctrl+Enter", variant="main")
        self._lay_out()
        self.leave_button.clicked.connect(self.left)
        self.open_button.clicked.connect(self._ask)
        self.stock_card.explained.connect(self.explained)
        self.stock_card.bag_opened.connect(self.bag_opened)

    def show_plan(self, person: StaffRow, others: tuple[StaffRow, ...], plan: OpeningPlan) -> None:
        """Show an empty form."""
        self.message.clear()
        self._name_text.setText(person.name)
        self._offer_people(others)
        self._offer_checks(plan)
        self.stock_card.offer(plan)
        self._put_in_order()
        self.setFocusProxy(self._first(plan))
        self.came.emit()

    def show_again(self, person: StaffRow) -> None:
        """Show what this person has filled in so far."""
        self._name_text.setText(person.name)
        self.came.emit()

    def show_stock(self, stock: StockShown) -> None:
        """Show what was seen and what is still to be seen."""
        self.stock_card.show_stock(stock)

    def show_answer(self, answer: ScanAnswer, item_no: ItemNo | None) -> None:
        """Say what was scanned."""
        self.stock_card.show_answer(answer, item_no)
        self.answered.emit(answer)

    def show_faults(self, faults: Mapping[str, RuleBroken]) -> None:
        """Say at the rows what cannot stay so, and go to the first of them."""
        for row in self.checks:
            row.show_error(sentence(faults[row.row.code]) if row.row.code in faults else "")
        first = next((row for row in self.checks if row.error), None)
        if first is not None:
            first.focus()

    def show_refused(self, error: RuleBroken) -> None:
        """Say why not; what is filled in stays."""
        self.message.wrong(sentence(error))

    def set_busy(self, busy: bool) -> None:
        """No second opening while the first is under way."""
        self.open_button.setEnabled(not busy)
        self.leave_button.setEnabled(not busy)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads on; Ctrl+Enter opens."""
        if event.key() in _ENTERS:
            self.focusNextPrevChild(True)
            return
        super().keyPressEvent(event)

    def _form(self) -> OpeningForm:
        return OpeningForm(
            on_duty=tuple(staff for staff, field in self._people.items() if field.isChecked()),
            seal_no=self.stock_card.seal_edit.text(),
            seal_reason=self.stock_card.seal_reason,
            checks={row.row.code: row.typed() for row in self.checks},
        )

    def _ask(self) -> None:
        self.message.clear()
        self.asked.emit(self._form())

    def _offer_people(self, others: tuple[StaffRow, ...]) -> None:
        self._people_row.deleteLater()
        self._people_row = WrapRow(14, 4)
        self._people = {}
        for place, row in enumerate(others, 1):
            field = CheckField(row.name, f"Ctrl+{place}" if place < 10 else "")
            self._people[row.staff] = field
            self._people_row.add(field)
        self._people_card.body.addWidget(self._people_row)
        self._people_card.setVisible(bool(others))

    def _offer_checks(self, plan: OpeningPlan) -> None:
        self.checks = tuple(CheckRow(row, plan.check_reasons, self._hint(row, plan)) for row in plan.checks)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setSpacing(10)
        for row in self.checks:
            column.addWidget(row)
        column.addStretch()
        if self._checks_scroll is not None:
            self._checks_scroll.deleteLater()
        self._checks_scroll = FormScroll(box)
        self._checks_card.body.addWidget(self._checks_scroll)

    def _hint(self, row: DutyCheckRow, plan: OpeningPlan) -> str:
        if row.code != PACK_CHECK:
            return ""
        return self.tr("In the book: {seals}").format(seals=" · ".join(plan.pack_seals))

    def _first(self, plan: OpeningPlan) -> QWidget:
        """Where the keys go first: what is asked before the checklist, where anything is."""
        if plan.stock.in_safe:
            return self.stock_card.seal_edit
        if to_be_scanned(plan.stock.held) or not self.checks:
            return self.stock_card.stock_list
        return self.checks[0].there

    def _put_in_order(self) -> None:
        """Enter leads from the people through stock and checklist to the button."""
        stops = (
            *self._people.values(),
            *self.stock_card.stops(),
            *(stop for row in self.checks for stop in row.stops()),
        )
        for stop, following in pairwise((*stops, self.open_button)):
            self.setTabOrder(stop, following)

    def _lay_out(self) -> None:
        self.leave_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._people_card.set_title(self.tr("On duty with you"))
        self._checks_card.set_title(self.tr("Checklist of the counter"))
        self._checks_card.body.addWidget(Text(self.tr("← → or a first letter answers, Enter leads on"), "note"))
        head = QHBoxLayout()
        head.setSpacing(14)
        head.addWidget(Text(self.tr("Open a shift"), "title"))
        head.addWidget(self._name_text, 1)
        stock = QWidget()
        left = QVBoxLayout(stock)
        left.setSpacing(14)
        left.addWidget(self._people_card)
        left.addWidget(self.stock_card, 1)
        body = QHBoxLayout()
        body.addWidget(FormScroll(stock), 5)
        level = QVBoxLayout()
        level.setContentsMargins(0, RING, 0, RING)
        level.addWidget(self._checks_card)
        body.addLayout(level, 6)
        ends = QHBoxLayout()
        ends.addWidget(self.message, 1)
        ends.addStretch()
        ends.addWidget(self.leave_button)
        ends.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(_EDGE, 20, _EDGE, 18)
        column.setSpacing(14)
        column.addLayout(head)
        column.addLayout(body, 1)
        column.addLayout(ends)
