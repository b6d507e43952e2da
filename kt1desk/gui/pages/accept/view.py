"""The acceptance page as it is seen: the form at the left, what was handed in at the right."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Scope
from kt1desk.domain.rule_set import CoverCheckRow, ReasonRow
from kt1desk.gui.handwriting.panel import HANDWRITING_KEY, HandwritingPanel
from kt1desk.gui.pages.accept.came_back import CameBack
from kt1desk.gui.pages.accept.correction_panel import CorrectionPanel, CorrectionStrip
from kt1desk.gui.pages.accept.field_words import fault_words
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, Fault, News, NewsKind, SealReach
from kt1desk.gui.pages.accept.item_form import ItemForm
from kt1desk.gui.pages.accept.list_panel import ListPanel
from kt1desk.gui.pages.accept.quote_card import QuoteCard
from kt1desk.gui.pages.accept.receipts_panel import ReceiptsPanel
from kt1desk.gui.pages.accept.refusal_panel import RefusalPanel
from kt1desk.gui.pages.accept.run_card import RunCard
from kt1desk.gui.pages.accept.usual_card import UsualCard
from kt1desk.gui.pages.accept.visit_panel import VisitPanel
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.firm_stack import FirmStack
from kt1desk.gui.widgets.form_scroll import BAR_ROOM, RING, FormScroll
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.wrap_row import WrapRow
from kt1desk.gui.wording import translate

_RUN_NARROW = 316
_RUN_WIDE = 420
_TITLED = 700
_PAD = 18
_DENSER = (0, -8, 0, -10)
_GAP = 12
_DENSE_GAP = 6


class AcceptView(QWidget):
    """Implements `presenter.AcceptScreen`; `quote_card`, `run_card`, `visit_panel`, `list_panel`,
    `usual_card`, `came_back` are its other screens.

    Its signals are what the clerk asked. `numbers_asked`: there are none left, and the clerk will call the province.
    """

    accept_asked = Signal()
    repeat_asked = Signal()
    refusal_asked = Signal()
    refuse_asked = Signal(str)
    print_asked = Signal()
    slip_asked = Signal()
    strip_asked = Signal()
    form_changed = Signal()
    recipient_taken = Signal()
    search_asked = Signal(AcceptField, str)
    left_refusal = Signal()
    numbers_asked = Signal()
    agency_asked = Signal(str)
    leaving_asked = Signal()
    visits_asked = Signal()
    give_back_asked = Signal()
    correction_asked = Signal()
    list_asked = Signal()
    receipts_asked = Signal()
    handwriting_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # The outer parts come first: Qt dresses all that a part holds anew each time that it moves into another.
        self._left_stack = FirmStack(self)
        self._form_page = QWidget(self._left_stack)
        self._form_card = Card(parent=self._form_page)
        self._inner = QWidget()
        self._form_scroll = FormScroll(self._inner)
        self._form_scroll.setParent(self._form_card)
        self.message = Message(self._inner)
        self.numbers_button = KeyButton(self.tr("Numbers by phone…"), "Ctrl+M")
        self.message.ends.addWidget(self.numbers_button)
        self.item_form = ItemForm(self._inner)
        self.quote_card = QuoteCard()
        self.run_card = RunCard()
        self.refusal_panel = RefusalPanel()
        self.visit_panel = VisitPanel()
        self.correction_panel = CorrectionPanel()
        self.receipts_panel = ReceiptsPanel()
        self.handwriting_panel = HandwritingPanel()
        self.correction_strip = CorrectionStrip()
        self.list_panel = ListPanel()
        self.usual_card = UsualCard()
        self.came_back = CameBack()
        self.accept_button = KeyButton(self.tr("Accept and send the label"), "Ctrl+Enter", variant="main")
        self.refuse_button = KeyButton(self.tr("Refuse…"), "Ctrl+T")
        self.repeat_button = KeyButton(self.tr("As the item before"), "Ctrl+R", variant="quiet")
        self._column = QVBoxLayout(self._form_page)
        self._before_busy: QWidget | None = None
        self._correcting = False
        self._lay_out()
        self._connect()

    def form(self) -> AcceptForm:
        """The form as it stands."""
        return self.item_form.form()

    def show_form(self, form: AcceptForm) -> None:
        """Show a form as a whole."""
        self.item_form.show_form(form)

    def show_scope(self, scope: Scope | None) -> None:
        """Say where the recipient lies."""
        self.item_form.show_scope(scope)

    def show_checks(self, rows: tuple[CoverCheckRow, ...]) -> None:
        """Name what is looked at before an item is taken."""
        self.item_form.fields.checks_row.show_rows(rows)

    def show_fault(self, field: AcceptField | None, fault: Fault) -> None:
        """Speak at the field, or over the form; during a refusal, over its reasons."""
        if self._left_stack.currentWidget() is self.refusal_panel:
            self.refusal_panel.message.wrong(fault_words(fault, field))
        elif field is None:
            self.numbers_button.setVisible(isinstance(fault, RuleBroken) and fault.rule is Rule.NO_NUMBER_BLOCK)
            self.message.wrong(fault_words(fault, field))
        else:
            self.item_form.show_fault(field, fault)

    def clear_faults(self) -> None:
        """Take every error away."""
        self.message.clear()
        self.item_form.fields.clear_faults()

    def focus(self, field: AcceptField) -> None:
        """Bring the focus into a field, and the field into sight."""
        self.item_form.focus(field)

    def seal_reach(self) -> SealReach:
        """Whether the focus is in the seal number, or elsewhere in the form."""
        if self._left_stack.currentIndex():
            return SealReach.COVERED
        return SealReach.AT_IT if self.item_form.fields.seal_edit.hasFocus() else SealReach.FROM_AFAR

    def put_seal(self, text: str) -> None:
        """Fill in the seal number as if it were typed; the focus stays where it is."""
        self.item_form.fields.put_seal(text)

    def set_busy(self, busy: bool) -> None:
        """While something is written the form is kept as it is."""
        if busy:
            self._before_busy = QApplication.focusWidget()
        for widget in (self.item_form, self.accept_button, self.refuse_button, self.repeat_button):
            widget.setEnabled(not busy)
        self.refusal_panel.set_busy(busy)
        if not busy and self._before_busy is not None and self.isAncestorOf(self._before_busy):
            self._before_busy.setFocus()

    def open_refusal(self, reasons: tuple[ReasonRow, ...]) -> None:
        """Show the reasons in the place of the form."""
        self.refusal_panel.show_reasons(reasons)
        self._left_stack.setCurrentWidget(self.refusal_panel)
        self.refusal_panel.setFocus()

    def close_refusal(self) -> None:
        """Show the form again."""
        self._left_stack.setCurrentIndex(0)
        self.focus(AcceptField.LETTER)

    def show_correcting(self, item_no: ItemNo | None) -> None:
        """Say over the form which item is corrected; meanwhile nothing is accepted, refused or repeated."""
        self.correction_strip.show_correcting(item_no)
        self._correcting = item_no is not None
        self.accept_button.setText(_words_of_accept(correcting=self._correcting, late=self.item_form.fields.is_late))
        for button in (self.refuse_button, self.repeat_button):
            button.setVisible(not self._correcting)

    def offer_corrections(self, item_no: ItemNo, reasons: tuple[ReasonRow, ...]) -> None:
        """Show the reasons of a correction in the place of the form."""
        self.correction_panel.show_reasons(item_no, reasons)
        self._left_stack.setCurrentWidget(self.correction_panel)
        self.correction_panel.setFocus()

    def close_corrections(self) -> None:
        """Show the form again."""
        self._left_stack.setCurrentIndex(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the reasons goes back to the form."""
        if event.key() == Qt.Key.Key_Escape and self._left_stack.currentWidget() is self.refusal_panel:
            self.left_refusal.emit()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window keeps its height for the fields."""
        super().resizeEvent(event)
        low = self.height() < _TITLED
        self._form_card.set_title("" if low else self.tr("Accept an item"))
        self._form_card.setContentsMargins(*(_DENSER if low else (0, 0, 0, 0)))
        self._form_card.body.setSpacing(_DENSE_GAP if low else _GAP)
        self._column.setSpacing(_DENSE_GAP if low else _GAP)
        self.item_form.fields.set_dense(low)
        self.quote_card.set_dense(low)
        for strip in (self.correction_strip, self.list_panel.strip):
            strip.set_dense(low)

    def _lay_out(self) -> None:
        within = QVBoxLayout(self._inner)
        within.setSpacing(8)
        within.addWidget(self.came_back)
        within.addWidget(self.message)
        within.addWidget(self.item_form)
        within.addStretch(1)
        whole = self._form_card.layout()
        if whole is not None:
            whole.setContentsMargins(_PAD - RING, 14, _PAD - BAR_ROOM - RING, 12)
        self._form_card.body.addWidget(self.correction_strip)
        self._form_card.body.addWidget(self.list_panel.strip)
        self._form_card.body.addWidget(self._form_scroll, 1)
        ends = WrapRow(10, 8)
        ends.add(self.repeat_button)
        ends.add(QWidget(), 1)
        ends.add(self.refuse_button)
        ends.add(self.accept_button)
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._form_card, 1)
        column.addWidget(self.usual_card)
        column.addWidget(self.quote_card)
        column.addWidget(ends)
        self._left_stack.addWidget(self._form_page)
        self._left_stack.addWidget(self.refusal_panel)
        self._left_stack.addWidget(self.visit_panel)
        self._left_stack.addWidget(self.correction_panel)
        self._left_stack.addWidget(self.list_panel)
        self._left_stack.addWidget(self.receipts_panel)
        self._left_stack.addWidget(self.handwriting_panel)
        self.run_card.setMinimumWidth(_RUN_NARROW)
        self.run_card.setMaximumWidth(_RUN_WIDE)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(14)
        row.addWidget(self._left_stack, 5)
        row.addWidget(self.run_card, 2)

    def _connect(self) -> None:
        self.item_form.changed.connect(self.form_changed)
        self.item_form.recipient_taken.connect(self.recipient_taken)
        self.item_form.searched.connect(self.search_asked)
        self.item_form.finished.connect(self.accept_button.setFocus)
        self.item_form.fields.late_shown.connect(
            lambda late: self.accept_button.setText(_words_of_accept(correcting=self._correcting, late=late))
        )
        self.accept_button.clicked.connect(self.accept_asked)
        self.refuse_button.clicked.connect(self.refusal_asked)
        self.repeat_button.clicked.connect(self.repeat_asked)
        self.numbers_button.clicked.connect(self.numbers_asked)
        self.refusal_panel.chosen.connect(self.refuse_asked)
        self.refusal_panel.left.connect(self.left_refusal)
        for panel in (self.visit_panel, self.list_panel, self.receipts_panel, self.handwriting_panel):
            panel.opened.connect(partial(self._left_stack.setCurrentWidget, panel))
            panel.closed.connect(lambda: self._left_stack.setCurrentIndex(0))
        self.visit_panel.standing_shown.connect(self.run_card.show_standing)
        self.visit_panel.warned.connect(self.run_card.show_warnings)
        self.visit_panel.none_said.connect(lambda: self.run_card.show_news(News(kind=NewsKind.NO_VISIT)))
        self.visit_panel.goes_on_said.connect(
            lambda courier: self.run_card.show_news(News(kind=NewsKind.VISIT_GOES_ON, where=courier))
        )
        self.visit_panel.given_back_said.connect(
            lambda item_no: self.run_card.show_news(News(kind=NewsKind.GIVEN_BACK, item_no=ItemNo(item_no)))
        )
        self.usual_card.offered.connect(self.quote_card.setHidden)
        self.run_card.leave_button.clicked.connect(self.leaving_asked)
        QShortcut(QKeySequence("Ctrl+P"), self, self.print_asked.emit)
        QShortcut(QKeySequence("Ctrl+I"), self, self.slip_asked.emit)
        QShortcut(QKeySequence("Ctrl+Shift+I"), self, self.strip_asked.emit)
        QShortcut(QKeySequence("Ctrl+O"), self, self.visits_asked.emit)
        QShortcut(QKeySequence("Ctrl+B"), self, self.give_back_asked.emit)
        QShortcut(QKeySequence("Ctrl+Shift+P"), self, self.receipts_asked.emit)
        QShortcut(QKeySequence(HANDWRITING_KEY), self, self.handwriting_asked.emit)
        QShortcut(QKeySequence("Ctrl+D"), self, self.correction_asked.emit)
        QShortcut(QKeySequence("Ctrl+J"), self, self.list_asked.emit)


def _words_of_accept(*, correcting: bool, late: bool) -> str:
    """The key says what it does: the label of a slip is on its envelope already."""
    if correcting:
        return translate("AcceptView", "Record the correction…")
    return translate("AcceptView", "Enter late") if late else translate("AcceptView", "Accept and send the label")
