"""The approval dialog as it is seen: what is asked, who allows it and why, and the proof."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.domain.approval import ApprovalWay
from kt1desk.domain.ids import StaffId
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.approval.field_words import fault_words
from kt1desk.gui.approval.form import ApprovalField, ApprovalForm, Fault, Question
from kt1desk.gui.approval.proof_panel import ProofPanel
from kt1desk.gui.dated_names import name_of
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.choice_list import ChoiceList
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.form_scroll import FormScroll
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text, restyle
from kt1desk.gui.wording import approvable, role
from kt1desk.usecases.approval_rows import KnownPerson

_WIDEST = 900
_PEOPLE_SHOWN = 3
_REASONS_SHOWN = 6


class ApprovalView(QWidget):
    """Implements `presenter.ApprovalScreen`; lies over the page that asks."""

    in_person_asked = Signal()
    by_phone_asked = Signal()
    submit_asked = Signal()
    cancel_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.card = Card(self.tr("A second person is needed"), kind="title")
        self.act_text = Text(kind="lead", wrap=True)
        self.about_text = Text(wrap=True)
        self.message = Message()
        self.in_person_button = KeyButton(self.tr("In person"), "F5")
        self.by_phone_button = KeyButton(self.tr("By phone"), "F6")
        self.people_list = ChoiceList(_PEOPLE_SHOWN)
        self.people_field = Field(self.tr("Who allows it"), self.people_list, key="Alt+N")
        self.reasons_list = ChoiceList(_REASONS_SHOWN, air=6)
        self.reasons_field = Field(self.tr("Reason"), self.reasons_list, key="Alt+R")
        self.proof_panel = ProofPanel()
        self.submit_button = KeyButton(self.tr("Allow it"), "Ctrl+Enter", variant="main")
        self.cancel_button = KeyButton(self.tr("Leave it undone"), "Esc")
        self._way = ApprovalWay.IN_PERSON
        self._before_busy: QWidget | None = None
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.people_list)

    def form(self) -> ApprovalForm:
        """What was chosen and typed."""
        approver, reason = self.people_list.value, self.reasons_list.value
        return ApprovalForm(
            way=self._way,
            approver=None if approver is None else StaffId(str(approver)),
            reason="" if reason is None else str(reason),
            proof=self.proof_panel.edit.text(),
        )

    def clear_form(self) -> None:
        """Nothing of the question before stays."""
        self.people_list.clear_choice()
        self.reasons_list.clear_choice()
        self.clear_proof()

    def clear_proof(self) -> None:
        """Take PIN and code away."""
        self.proof_panel.clear()

    def show_question(self, question: Question) -> None:
        """Say what is asked in the words that are read out."""
        self.act_text.setText(approvable(question.act))
        words = self.tr("{about} · asked for by {name}")
        self.about_text.setText(words.format(about=question.about, name=question.asked_by))

    def show_reasons(self, reasons: tuple[ReasonRow, ...], *, first_marked: bool) -> None:
        """Offer the reasons valid today in the language of the screen."""
        self.reasons_list.set_choices(tuple((row.code, name_of(row), "") for row in reasons))
        if first_marked:
            self.reasons_list.setCurrentRow(0)

    def show_way(self, way: ApprovalWay, people: tuple[KnownPerson, ...], *, may_call: bool) -> None:
        """Ask for a PIN or for a code."""
        self._way = way
        for button in (self.in_person_button, self.by_phone_button):
            button.setVisible(may_call)
        for button, its_way in (
            (self.in_person_button, ApprovalWay.IN_PERSON),
            (self.by_phone_button, ApprovalWay.BY_PHONE),
        ):
            restyle(button, "variant", "main" if way is its_way else "")
        self.people_list.set_choices(tuple((each.staff, each.name, role(each.role)) for each in people))
        self.people_field.set_hint("" if people else self._nobody(way, may_call=may_call))
        self.proof_panel.show_way(way)

    def show_challenge(self, challenge: str) -> None:
        """Show what is read out."""
        self.proof_panel.show_challenge(challenge)

    def show_fault(self, field: ApprovalField | None, fault: Fault) -> None:
        """Speak at the field, or over the form."""
        words = fault_words(fault)
        match field:
            case ApprovalField.APPROVER:
                self.people_field.set_error(words)
            case ApprovalField.REASON:
                self.reasons_field.set_error(words)
            case ApprovalField.PROOF:
                self.proof_panel.field.set_error(words)
            case None:
                self.message.wrong(words)

    def clear_faults(self) -> None:
        """Take every error away."""
        self.message.clear()
        for field in (self.people_field, self.reasons_field, *self.proof_panel.fields):
            field.clear_error()

    def focus(self, field: ApprovalField) -> None:
        """Bring the focus into a field."""
        self._edit(field).setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the act is under way the form is kept as it is."""
        if busy:
            self._before_busy = QApplication.focusWidget()
        self.card.setEnabled(not busy)
        if not busy and self._before_busy is not None and self.isAncestorOf(self._before_busy):
            self._before_busy.setFocus()

    def leave(self) -> None:
        """Out of sight."""
        self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves; F5 and F6 choose the way, whatever they open elsewhere."""
        match event.key():
            case Qt.Key.Key_Escape:
                self.cancel_asked.emit()
            case Qt.Key.Key_F5:
                self.in_person_asked.emit()
            case Qt.Key.Key_F6:
                self.by_phone_asked.emit()
            case _:
                super().keyPressEvent(event)

    def _edit(self, field: ApprovalField) -> QWidget:
        match field:
            case ApprovalField.APPROVER:
                return self.people_list
            case ApprovalField.REASON:
                return self.reasons_list
            case ApprovalField.PROOF:
                return self.proof_panel.edit

    def _nobody(self, way: ApprovalWay, *, may_call: bool) -> str:
        if not may_call:
            return self.tr("Nobody else may allow this with a PIN of this machine. Wait for somebody who may.")
        if way is ApprovalWay.IN_PERSON:
            return self.tr("Nobody else may allow this with a PIN of this machine. Call (F6).")
        return self.tr("Nobody else is known here who may allow this. Connect to the province once.")

    def _lay_out(self) -> None:
        what = QVBoxLayout()
        what.setSpacing(4)
        what.addWidget(self.act_text)
        what.addWidget(self.about_text)
        head = QHBoxLayout()
        head.setSpacing(10)
        head.addLayout(what, 1)
        for button in (self.in_person_button, self.by_phone_button):
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        left = QVBoxLayout()
        left.setSpacing(12)
        left.addWidget(self.people_field)
        left.addWidget(self.proof_panel)
        left.addStretch(1)
        right = QVBoxLayout()
        right.addWidget(self.reasons_field)
        right.addStretch(1)
        both = QHBoxLayout()
        both.setSpacing(22)
        both.addLayout(left, 9)
        both.addLayout(right, 12)
        inner = QWidget()
        within = QVBoxLayout(inner)
        within.setSpacing(10)
        within.addLayout(head)
        within.addWidget(self.message)
        within.addLayout(both, 1)
        ends = QHBoxLayout()
        ends.setSpacing(10)
        ends.addStretch(1)
        ends.addWidget(self.cancel_button)
        ends.addWidget(self.submit_button)
        self.card.body.addWidget(FormScroll(inner), 1)
        self.card.body.addLayout(ends)
        self.card.setMaximumWidth(_WIDEST)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch(1)
        row.addWidget(self.card, 1000)
        row.addStretch(1)

    def _connect(self) -> None:
        self.in_person_button.clicked.connect(self.in_person_asked)
        self.by_phone_button.clicked.connect(self.by_phone_asked)
        self.submit_button.clicked.connect(self.submit_asked)
        self.cancel_button.clicked.connect(self.cancel_asked)
        self.people_list.chosen.connect(self.people_field.clear_error)
        self.reasons_list.chosen.connect(self.reasons_field.clear_error)
        self.people_list.entered.connect(self.reasons_list.setFocus)
        self.reasons_list.entered.connect(self.proof_panel.focus_edit)
        self.proof_panel.entered.connect(self.submit_asked)
        self.proof_panel.moved.connect(self.people_list.step)
        self.proof_panel.lettered.connect(self.people_list.seek)
        self.proof_panel.pin_edit.remember_with(self.people_list.remembered)
