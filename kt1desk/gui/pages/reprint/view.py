"""The page of reprints as it is seen: the last labels at the left, the chosen one at the right."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.pages.reprint.chosen_card import ChosenCard
from kt1desk.gui.pages.reprint.form import Fault, News, ReprintField, ReprintForm
from kt1desk.gui.pages.reprint.labels_table import LabelsTable
from kt1desk.gui.pages.reprint.words import fault_words, say
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.code_edit import CodeEdit
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.text import Text
from kt1desk.usecases.label_rows import LabelRow


class ReprintView(QWidget):
    """Implements `presenter.ReprintScreen`. `said(news)`: the clerk was told something, so a sound may go with it."""

    row_chosen = Signal(object)
    find_asked = Signal()
    print_asked = Signal()
    send_asked = Signal()
    strip_asked = Signal()
    said = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.message = Message()
        self.table = LabelsTable()
        self.number_edit = CodeEdit()
        self.number_field = Field(
            self.tr("Number of an item that is here"),
            self.number_edit,
            key="Alt+N",
            hint=self.tr("Enter finds its label; or scan it"),
        )
        self._none_text = Text(self.tr("Nothing was printed for an item that is here now."), "note", wrap=True)
        self.strip_button = KeyButton(self.tr("Seal strip of the chosen item"), "Ctrl+Shift+I")
        self.strip_button.setEnabled(False)
        self.chosen_card = ChosenCard()
        self._lay_out()
        self._connect()
        self.setFocusProxy(self.table)

    @property
    def number(self) -> str:
        """What was typed."""
        return self.number_edit.text()

    def form(self) -> ReprintForm:
        """What was chosen."""
        return self.chosen_card.form()

    def clear_form(self) -> None:
        """Nothing of the label before stays."""
        self.chosen_card.clear_form()
        self.number_edit.clear()

    def show_labels(self, rows: tuple[LabelRow, ...]) -> None:
        """List the last labels."""
        self._none_text.setVisible(not rows)
        self.table.setVisible(bool(rows))
        self.table.show_rows(rows)

    def show_reasons(self, reasons: tuple[ReasonRow, ...]) -> None:
        """Offer the reasons of today."""
        self.chosen_card.show_reasons(reasons)

    def show_chosen(self, row: LabelRow | None) -> None:
        """Show the label that is to be printed, and mark it where it stands in the list."""
        focus = QApplication.focusWidget()
        if row is None and focus is not None and self.chosen_card.isAncestorOf(focus):
            self.table.setFocus()  # what has it is about to be hidden
        self.chosen_card.show_chosen(row)
        self.strip_button.setEnabled(row is not None)
        self.table.mark(None if row is None else row.item.item_no)

    def show_fault(self, field: ReprintField, fault: Fault) -> None:
        """Speak at the field."""
        self._field(field).set_error(fault_words(fault))

    def clear_faults(self) -> None:
        """Take every error away."""
        for field in ReprintField:
            self._field(field).clear_error()

    def show_news(self, news: News) -> None:
        """Say what has just happened."""
        said = say(news)
        speak = {"right": self.message.right, "caution": self.message.caution, "wrong": self.message.wrong}
        speak[said.tone](said.words, said.more)
        self.said.emit(news)

    def clear_news(self) -> None:
        """Take the last message away."""
        self.message.clear()

    def focus(self, field: ReprintField) -> None:
        """Bring the focus into a field."""
        self._field(field).focus()

    def set_busy(self, busy: bool) -> None:
        """While one label is on its way no other one is asked for."""
        if busy:
            self.table.setFocus()
        self.chosen_card.set_busy(busy)
        self.number_field.setEnabled(not busy)

    def _field(self, field: ReprintField) -> Field:
        match field:
            case ReprintField.NUMBER:
                return self.number_field
            case ReprintField.REASON:
                return self.chosen_card.reason_field
            case ReprintField.OLD_LABEL:
                return self.chosen_card.old_field

    def _connect(self) -> None:
        self.table.row_chosen.connect(self.row_chosen)
        self.table.gone_on.connect(self.chosen_card.reason_field.focus)
        self.number_edit.returnPressed.connect(self.find_asked)
        self.number_edit.textEdited.connect(self.number_field.clear_error)
        self.chosen_card.print_asked.connect(self.print_asked)
        self.chosen_card.send_asked.connect(self.send_asked)
        self.strip_button.clicked.connect(self.strip_asked)

    def _lay_out(self) -> None:
        labels = Card(self.tr("Last labels of this desk"))
        labels.body.addWidget(self.number_field)
        labels.body.addWidget(self._none_text)
        labels.body.addWidget(self.table, 1)
        labels.body.addStretch(0)
        labels.body.addWidget(self.strip_button, 0, Qt.AlignmentFlag.AlignRight)
        both = QHBoxLayout()
        both.setSpacing(12)
        both.addWidget(labels, 12)
        both.addWidget(self.chosen_card, 9)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.message)
        column.addLayout(both, 1)
