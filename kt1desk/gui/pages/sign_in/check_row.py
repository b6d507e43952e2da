"""One row of the checklist: there or not, and what is written down of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kt1desk.domain.duty_check import CheckKind, DutyCheckRow
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.dated_names import name_of
from kt1desk.gui.icons import IconLabel
from kt1desk.gui.pages.sign_in.opening_form import TypedCheck
from kt1desk.gui.pages.sign_in.reason_pick import ReasonPick
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.text import Text

_LONGEST = 400
_AMOUNT_WIDTH = 170


class CheckRow(QWidget):
    """`answered` when the clerk says whether it is there. `hint`: what the book has of it."""

    answered = Signal()

    def __init__(self, row: DutyCheckRow, reasons: tuple[ReasonRow, ...], hint: str = "") -> None:
        super().__init__()
        self.row = row
        self.hint = hint
        name = name_of(row)
        self.there = Segmented(self._choices(row.kind))
        self.there.setAccessibleName(name)
        self.amount_edit = QLineEdit()
        self.amount_edit.setMaxLength(_LONGEST)
        self.amount_edit.setFixedWidth(_AMOUNT_WIDTH)
        self.amount_edit.setAccessibleName(name)
        if row.kind is CheckKind.COUNT:
            self.amount_edit.setPlaceholderText(self.tr("how many"))
        self.seals_edits = tuple(QLineEdit() for _ in range(3))
        self.reason = ReasonPick(name, reasons)
        self._sign = IconLabel("circle-x", scale=1.1)
        self._sign.setProperty("tone", "wrong")
        self._error_text = Text(kind="note", tone="wrong", wrap=True)
        self._seals = self._seals_line()
        self._lay_out(name)
        self.there.chosen.connect(self._said)
        for edit in (self.amount_edit, *self.seals_edits):
            edit.textEdited.connect(lambda: self.show_error(""))
        self.reason.chosen.connect(lambda: self.show_error(""))
        self._show_parts()
        self.show_error("")

    @property
    def error(self) -> str:
        """What is said to be wrong."""
        return self._error_text.text()

    def typed(self) -> TypedCheck:
        """What stands here."""
        there = self.there.value
        unused, used, void = (edit.text() for edit in self.seals_edits)
        return TypedCheck(
            there=there if isinstance(there, bool) else None,
            amount=self.amount_edit.text(),
            unused=unused,
            used=used,
            void=void,
            reason=self.reason.code,
        )

    def show_error(self, words: str) -> None:
        """Say what cannot stay so; "" takes it away."""
        self._error_text.setText(words)
        for part in (self._sign, self._error_text):
            part.setVisible(bool(words))

    def stops(self) -> tuple[QWidget, ...]:
        """Where Enter stops, in order; what is hidden is passed over."""
        return (self.there, self.amount_edit, *self.seals_edits, self.reason.edit)

    def focus(self) -> None:
        """Bring the keys to where something is missing."""
        there = self.there.value
        if there is None:
            self.there.setFocus()
        elif not there:
            self.reason.setFocus()
        else:
            (self.seals_edits[0] if self.row.kind is CheckKind.SEALS else self.amount_edit).setFocus()

    def _choices(self, kind: CheckKind) -> tuple[tuple[object, str], ...]:
        if kind is CheckKind.DEVICE:
            return ((True, self.tr("Works")), (False, self.tr("Does not")))
        return ((True, self.tr("There")), (False, self.tr("Not there")))

    def _seals_line(self) -> QWidget:
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        names = (self.tr("Unused"), self.tr("Used"), self.tr("Void"))
        for name, edit in zip(names, self.seals_edits, strict=True):
            edit.setMaxLength(_LONGEST)
            edit.setPlaceholderText("TQ004501-TQ004600")
            row.addWidget(Field(name, edit), 1)
        return line

    def _lay_out(self, name: str) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(Text(name, wrap=True))
        if self.hint:
            said.addWidget(Text(self.hint, "note", wrap=True))
        line = QHBoxLayout()
        line.setSpacing(10)
        line.addLayout(said, 1)
        line.addWidget(self.amount_edit)
        line.addWidget(self.there)
        fault = QHBoxLayout()
        fault.setSpacing(5)
        fault.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        fault.addWidget(self._error_text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(line)
        column.addWidget(self._seals)
        column.addWidget(self.reason)
        column.addLayout(fault)

    def _said(self) -> None:
        self._show_parts()
        self.show_error("")
        self.answered.emit()

    def _show_parts(self) -> None:
        there = self.there.value
        counted = self.row.kind in {CheckKind.COUNT, CheckKind.CASH}
        self.amount_edit.setVisible(counted and there is True)
        self._seals.setVisible(self.row.kind is CheckKind.SEALS and there is True)
        self.reason.setVisible(there is False)
