"""Says what is wrong in one row of the form, over its whole width: a narrow field has no room for a sentence."""

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.gui.icons import IconLabel
from kt1desk.gui.pages.accept.checks_row import ChecksRow
from kt1desk.gui.pages.accept.form import AcceptField
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.suggest_edit import SuggestEdit
from kt1desk.gui.widgets.text import Text, restyle


class RowFaults(QWidget):
    """Hidden while nothing is wrong; frames the fields it speaks of."""

    def __init__(self, fields: Mapping[AcceptField, Field | ChecksRow]) -> None:
        super().__init__()
        self._fields = fields
        self._said: dict[AcceptField, str] = {}
        self._sign = IconLabel("circle-x", scale=1.1)
        self._sign.setProperty("tone", "wrong")
        self._words = Text(kind="note", tone="wrong", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._words, 1)
        self.hide()

    def said(self, field: AcceptField) -> str:
        """What is said of a field, "" when nothing is."""
        return self._said.get(field, "")

    def holds(self, field: AcceptField) -> bool:
        """Whether the field is in this row."""
        return field in self._fields

    def say(self, field: AcceptField, words: str) -> None:
        """Say what is wrong with a field; empty words take it back."""
        if words:
            self._said[field] = words
        else:
            self._said.pop(field, None)
        edit = self._fields[field].edit
        edit.setAccessibleDescription(words)
        is_chosen = isinstance(edit, SuggestEdit) and edit.value is not None
        restyle(edit, "state", "wrong" if words else "chosen" if is_chosen else "")
        self._words.setText("\n".join(self._said[each] for each in AcceptField if each in self._said))
        self.setVisible(bool(self._said))
