"""The handover page as it is seen: the steps above, one panel for each, the keys below."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QStackedWidget, QVBoxLayout, QWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.pages.handover.count_panel import KEYS, CountPanel
from kt1desk.gui.pages.handover.form import (
    Beginning,
    Counting,
    LastScan,
    Side,
    Signed,
)
from kt1desk.gui.pages.handover.panel_forms import PanelForms
from kt1desk.gui.pages.handover.signed_panel import SignedPanel
from kt1desk.gui.widgets.form_scroll import FormScroll
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.steps import Steps
from kt1desk.gui.widgets.wrap_row import WrapRow
from kt1desk.gui.wording import sentence
from kt1desk.usecases.handover_rows import HandoverPrintRow, HandoverSeen

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_BEGIN, _COUNT, _RESULT, _SIGN, _SIGNED, _PRINTS = range(6)


class HandoverView(PanelForms):
    """Implements `presenter.HandoverScreen`; its signals are what the two persons asked."""

    go_on_asked = Signal()
    cancel_asked = Signal()
    turn_asked = Signal(object)
    switch_asked = Signal()
    explain_asked = Signal()
    print_asked = Signal()
    prints_asked = Signal()
    done_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.steps = Steps(
            (
                self.tr("Fix the list"),
                self.tr("Count blind"),
                self.tr("Compare, reasons"),
                self.tr("Two PINs"),
                self.tr("Receipt"),
            )
        )
        self.count_panel, self.signed_panel = CountPanel(), SignedPanel()
        self.go_on_button = KeyButton("", "Ctrl+Enter", variant="main")
        self.cancel_button = KeyButton(self.tr("Cancel, keep the counts"), "Ctrl+Del")
        self.prints_button = KeyButton(self.tr("Print a slip or a receipt again"), "Ctrl+Shift+P", variant="quiet")
        steps = (self.begin_panel, self.count_panel, self.result_panel, self.sign_panel, self.signed_panel)
        self._panels = (*steps, self.prints_panel)
        self._stack, self._ends = QStackedWidget(), WrapRow(10, 8)
        self._step, self._is_open = _BEGIN, True
        self._before_busy: QWidget | None = None
        self._lay_out()
        self._connect()

    @property
    def is_signed(self) -> bool:
        """True while the outcome stands on the screen."""
        return self.step == _SIGNED

    @property
    def step(self) -> int:
        """Which of the five stands, from 0; papers to be printed again may lie over it."""
        return self._step

    @property
    def prints_open(self) -> bool:
        """Whether papers lie over the step."""
        return self._stack.currentIndex() == _PRINTS

    def show_beginning(self, beginning: Beginning) -> None:
        """Nobody counts yet."""
        self.begin_panel.show_beginning(beginning)
        self._show(_BEGIN, self.tr("Fix the list and count"))

    def show_nothing_open(self, broken: RuleBroken) -> None:
        """Without a shift there is nothing to hand over."""
        self._show(_BEGIN, self.tr("Fix the list and count"))
        self._is_open = False
        self._stack.setEnabled(self.prints_open)
        self.go_on_button.setEnabled(False)
        self.message.caution(sentence(broken))

    def show_counting(self, counting: Counting) -> None:
        """Two persons count."""
        self.count_panel.show_counting(counting)
        name = counting.seen.outgoing_name if counting.turn is Side.OUTGOING else counting.seen.incoming_name
        self._show(_COUNT, self.tr("{name} has counted everything").format(name=name))

    def show_turn(self, turn: Side, last: LastScan | None) -> None:
        """Whose scan counts after the reveal."""
        self.result_panel.show_turn(turn, last)

    def show_result(self, seen: HandoverSeen, reasons: tuple[ReasonRow, ...]) -> None:
        """Book and counts side by side."""
        self.result_panel.show_result(seen, reasons)
        self._show(_RESULT, self.tr("To the signatures"))

    def show_signing(self, seen: HandoverSeen) -> None:
        """Two PINs."""
        self._show(_SIGN, self.tr("Both sign"))
        self.sign_panel.show_signing(seen)

    def show_signed(self, signed: Signed) -> None:
        """The outcome."""
        self.signed_panel.show_signed(signed)
        if not self.is_signed:
            self._show(_SIGNED, "")

    def offer_prints(self, rows: tuple[HandoverPrintRow, ...]) -> None:
        """List slips and receipts over the step."""
        self.prints_panel.offer(rows)
        if not self.prints_open:
            self._stack.setEnabled(True)
            self._stack.setCurrentIndex(_PRINTS)
            self._offer_keys()
            self.prints_panel.setFocus()

    def close_prints(self) -> None:
        """The step beneath."""
        self.prints_panel.message.clear()
        self._stack.setCurrentIndex(self._step)
        self._stack.setEnabled(self._is_open)
        self._offer_keys()
        self._panels[self._step].setFocus()

    def set_busy(self, busy: bool) -> None:
        """While something is written the page is kept as it is."""
        if busy:
            self._before_busy = QApplication.focusWidget()
        self._stack.setEnabled(not busy)
        self.go_on_button.setEnabled(not busy)
        if not busy and self._before_busy is not None and self.isAncestorOf(self._before_busy):
            self._before_busy.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space: the other person scans. Enter moves on."""
        if event.key() == Qt.Key.Key_Space and self.step == _COUNT:
            self.switch_asked.emit()
        elif event.key() in _ENTERS and self.step == _SIGN and self.sign_panel.enter():
            return
        elif event.key() in _ENTERS and self.step in {_BEGIN, _SIGN}:
            self.go_on_button.setFocus()
        else:
            super().keyPressEvent(event)

    def _show(self, step: int, go_on: str) -> None:
        self._is_open = True
        self._stack.setEnabled(True)
        self.go_on_button.setEnabled(True)
        new, self._step = step != self._step, step
        self.steps.show_step(step)
        self.go_on_button.setText(go_on)
        self.setFocusProxy(self._panels[step])
        if not self.prints_open:
            self._stack.setCurrentIndex(step)
            if new and self.isVisible() and step != _SIGN:
                self._panels[step].setFocus()
        self._offer_keys()

    def _offer_keys(self) -> None:
        """What is not to be done now has no key either."""
        free = not self.prints_open
        self.go_on_button.setVisible(free and self._step != _SIGNED)
        self.cancel_button.setVisible(free and self._step in {_COUNT, _RESULT})
        self.prints_button.setVisible(free and self._step in {_BEGIN, _COUNT, _RESULT})
        self._ends.fit()

    def _lay_out(self) -> None:
        for panel in self._panels:
            scroll = FormScroll(panel, room=0)
            scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._stack.addWidget(scroll)
        ends = self._ends
        ends.add(self.prints_button)
        ends.add(QWidget(), 1, leads=True)
        ends.add(self.cancel_button, leads=True)
        ends.add(self.go_on_button)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.steps)
        whole.addWidget(self.message)
        whole.addWidget(self._stack, 1)
        whole.addWidget(ends)

    def _connect(self) -> None:
        self.go_on_button.clicked.connect(self.go_on_asked)
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.prints_button.clicked.connect(self.prints_asked)
        self.result_panel.explain_asked.connect(self.explain_asked)
        self.signed_panel.print_asked.connect(self.print_asked)
        self.signed_panel.done.connect(self.done_asked)
        self.begin_panel.names_list.chosen.connect(self.begin_panel.names_field.clear_error)
        self.begin_panel.names_list.entered.connect(self.go_on_button.setFocus)
        self.result_panel.reasons_list.chosen.connect(self.result_panel.reason_field.clear_error)
        for side, key in KEYS.items():
            for panel in (self.count_panel, self.result_panel):
                QShortcut(QKeySequence(key), panel, lambda turn=side: self.turn_asked.emit(turn))
