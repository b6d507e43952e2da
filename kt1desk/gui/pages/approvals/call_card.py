"""Answering a desk that calls: the fields of the call, then the answer to be read out."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from kt1desk.gui.pages.approvals.call_form import CallFields
from kt1desk.gui.pages.approvals.field_words import fault_words
from kt1desk.gui.pages.approvals.form import Answer, Caller, CallField, CallForm, Fault
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.figure import Figure
from kt1desk.gui.widgets.form_scroll import FormScroll
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.wording import approvable
from kt1desk.usecases.approval_rows import KnownPerson


class CallCard(Card):
    """Implements `calling.CallScreen`. `heard(text)`, `answer_asked`, `done`."""

    heard = Signal(str)
    answer_asked = Signal()
    done = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Answer a desk that calls"), parent=parent)
        self.message = Message()
        self.call = CallFields()
        self.answer_button = KeyButton(self.tr("Allow it and show the answer"), "Ctrl+Enter", variant="main")
        self.code_figure = Figure(self.tr("Read this answer out"), kind="hero")
        self.what_text = Text(kind="lead", wrap=True)
        self.done_button = KeyButton(self.tr("It was read out"), "Enter", variant="main")
        self._before_busy: QWidget | None = None
        self._stack = QStackedWidget()
        self._form, self._answer = self._form_step(), self._answer_step()
        for step in (self._form, self._answer):
            self._stack.addWidget(step)
        self.body.addWidget(self._stack, 1)
        self.call.heard.connect(self.heard)
        self.call.finished.connect(self.answer_asked)
        self.answer_button.clicked.connect(self.answer_asked)
        self.done_button.clicked.connect(self._read_out)
        self.setFocusProxy(self.call)

    @property
    def shows_answer(self) -> bool:
        """True while an answer is there to be read out."""
        return self._stack.currentWidget() is self._answer

    def form(self) -> CallForm:
        """What was heard."""
        return self.call.form()

    def clear_form(self) -> None:
        """Ready for the next call."""
        self.call.clear()

    def clear_pin(self) -> None:
        """Take the PIN away."""
        self.call.pin_edit.clear()

    def show_people(self, people: tuple[KnownPerson, ...]) -> None:
        """Offer who may answer here, and who may have asked."""
        self.call.show_people(people)

    def show_callers(self, callers: tuple[Caller, ...]) -> None:
        """Say which desk the call code names."""
        self.call.show_callers(callers)

    def show_answer(self, answer: Answer) -> None:
        """Show the code in the place of the form."""
        self.code_figure.show_value(
            answer.code,
            self.tr("Good once, at that desk alone, for this act alone, for 15 minutes from its call code."),
        )
        words = self.tr("{act}: {about}\nAsked for by {name}, {office}")
        self.what_text.setText(
            words.format(
                act=approvable(answer.act), about=answer.about, name=answer.asked_by, office=answer.office_name
            )
        )
        self._stack.setCurrentWidget(self._answer)
        self.done_button.setFocus()

    def show_fault(self, field: CallField | None, fault: Fault) -> None:
        """Speak at the field, or over the form."""
        words = fault_words(fault)
        if field is None:
            self.message.wrong(words)
        else:
            self.call.fields[field].set_error(words)

    def clear_faults(self) -> None:
        """Take every error away."""
        self.message.clear()
        for field in self.call.fields.values():
            field.clear_error()

    def focus(self, field: CallField) -> None:
        """Bring the focus into a field."""
        self.call.edit(field).setFocus()

    def set_busy(self, busy: bool) -> None:
        """While the answer is recorded the form is kept as it is."""
        if busy:
            self._before_busy = QApplication.focusWidget()
        self._form.setEnabled(not busy)
        if not busy and self._before_busy is not None and self._form.isAncestorOf(self._before_busy):
            self._before_busy.setFocus()

    def _read_out(self) -> None:
        self._stack.setCurrentWidget(self._form)
        self.done.emit()
        self.call.setFocus()

    def _form_step(self) -> QWidget:
        inner = QWidget()
        within = QVBoxLayout(inner)
        within.setSpacing(8)
        within.addWidget(self.message)
        within.addWidget(self.call, 1)
        return _step(FormScroll(inner), self.answer_button)

    def _answer_step(self) -> QWidget:
        inner = QWidget()
        within = QVBoxLayout(inner)
        within.setContentsMargins(0, 0, 0, 0)
        within.setSpacing(18)
        within.addWidget(self.what_text)
        within.addWidget(self.code_figure)
        within.addStretch(1)
        return _step(inner, self.done_button)


def _step(widget: QWidget, button: KeyButton) -> QWidget:
    whole = QWidget()
    ends = QHBoxLayout()
    ends.addStretch(1)
    ends.addWidget(button)
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(10)
    column.addWidget(widget, 1)
    column.addLayout(ends)
    return whole
