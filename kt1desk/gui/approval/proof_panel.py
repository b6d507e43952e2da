"""The proof of a second person: a PIN, or the answer to what is read out over the phone."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from kt1desk.domain.approval import ApprovalWay
from kt1desk.gui.widgets.code_edit import CodeEdit
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.figure import Figure
from kt1desk.gui.widgets.pin_edit import PinEdit
from kt1desk.gui.widgets.text import Text

_KEY = "Alt+P"


class ProofPanel(QStackedWidget):
    """`entered`: Enter. `moved` and `lettered` come from the PIN, for the names beside it."""

    entered = Signal()
    moved = Signal(int)
    lettered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pin_edit = PinEdit()
        self.code_edit = CodeEdit()
        hint = self.tr("↑ ↓ or a letter: the name")
        self.pin_field = Field(self.tr("PIN of the second person"), self.pin_edit, key=_KEY, hint=hint)
        self.code_field = Field(self.tr("Answer that is read out to you"), self.code_edit, key=_KEY)
        self.challenge_figure = Figure(self.tr("Call code to read out"), "…")
        self._steps_text = Text(
            self.tr("Call and say: your office, what is asked, about what, who asks, the call code."), "note", wrap=True
        )
        self.addWidget(_column(self.pin_field))
        self.addWidget(_column(self._steps_text, self.challenge_figure, self.code_field))
        for edit in (self.pin_edit, self.code_edit):
            edit.returnPressed.connect(self.entered)
        self.pin_edit.moved.connect(self.moved)
        self.pin_edit.lettered.connect(self.lettered)
        self.pin_edit.textEdited.connect(self.pin_field.clear_error)
        self.code_edit.textEdited.connect(self.code_field.clear_error)

    @property
    def edit(self) -> QLineEdit:
        """Where the proof is typed now."""
        return self.pin_edit if self.currentIndex() == 0 else self.code_edit

    @property
    def field(self) -> Field:
        """The field around it."""
        return self.pin_field if self.currentIndex() == 0 else self.code_field

    @property
    def fields(self) -> tuple[Field, ...]:
        """Both."""
        return (self.pin_field, self.code_field)

    def show_way(self, way: ApprovalWay) -> None:
        """Ask for a PIN or a code."""
        self.setCurrentIndex(0 if way is ApprovalWay.IN_PERSON else 1)

    def show_challenge(self, challenge: str) -> None:
        """Show what is read out; without one there is nothing to answer."""
        self.challenge_figure.show_value(challenge or "…")
        self.code_edit.setEnabled(bool(challenge))

    def focus_edit(self) -> None:
        """Bring the focus to where the proof is typed."""
        self.edit.setFocus()

    def clear(self) -> None:
        """Take PIN and code away."""
        self.pin_edit.clear()
        self.code_edit.clear()


def _column(*widgets: QWidget) -> QWidget:
    whole = QWidget()
    column = QVBoxLayout(whole)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(8)
    for widget in widgets:
        column.addWidget(widget)
    column.addStretch(1)
    return whole
