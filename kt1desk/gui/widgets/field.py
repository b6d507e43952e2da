"""A field of a form: its label, the edit, its key, a hint and an error line."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.gui.icons import IconLabel
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import Text, restyle


class Field(QWidget):
    """Holds any `edit`; `key` (e.g. "Alt+N") brings the focus into it. `beside` its label it takes one line."""

    def __init__(
        self,
        label: str,
        edit: QWidget,
        *,
        key: str = "",
        hint: str = "",
        beside: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.edit = edit
        self._hint = hint
        self._label_text = Text(label, "caption")
        self._label_text.setBuddy(edit)
        self._sign = IconLabel("circle-x", scale=1.1)
        self._sign.setProperty("tone", "wrong")
        self._below = Text(hint, "note", wrap=True)
        edit.setAccessibleName(label)
        edit.setAccessibleDescription(hint)
        above = QHBoxLayout()
        above.setSpacing(8)
        above.addWidget(self._label_text)
        if key:
            above.addWidget(KeyCap(key))
            QShortcut(QKeySequence(key), self, self.focus)
        if beside:
            above.addWidget(edit, 1)
        else:
            above.addStretch(1)
        below = QHBoxLayout()
        below.setSpacing(5)
        below.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self._below, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(above)
        if not beside:
            column.addWidget(edit)
        column.addLayout(below)
        self.setFocusProxy(edit)
        self.clear_error()

    @property
    def error(self) -> str:
        """The error shown, "" when there is none."""
        return self._below.text() if not self._sign.isHidden() else ""

    def focus(self) -> None:
        """Bring the focus into the edit."""
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def set_label(self, label: str) -> None:
        """Name the field."""
        self._label_text.setText(label)
        self.edit.setAccessibleName(label)

    def set_hint(self, hint: str) -> None:
        """Say below what belongs into it."""
        self._hint = hint
        if not self.error:
            self.clear_error()

    def set_error(self, words: str) -> None:
        """Say below what is wrong, with sign and frame; the text typed stays."""
        self._show_below(words, wrong=bool(words))

    def clear_error(self) -> None:
        """Show the hint again."""
        self._show_below(self._hint, wrong=False)

    def _show_below(self, words: str, *, wrong: bool) -> None:
        self._below.setText(words)
        self._below.setVisible(bool(words))
        self._below.set_tone("wrong" if wrong else "")
        self._sign.setVisible(wrong)
        self.edit.setAccessibleDescription(words)
        restyle(self.edit, "state", "wrong" if wrong else "")
