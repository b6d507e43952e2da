"""The keys under the list at the right, each beside its word."""

from PySide6.QtWidgets import QWidget

from kt1desk.gui.handwriting.panel import HANDWRITING_KEY
from kt1desk.gui.pages.accept.late_mode import LATE_KEY
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import Text
from kt1desk.gui.widgets.wrap_row import WrapRow

LIST_KEY = "Alt+Y"


class RunKeys(WrapRow):
    """Two sets: what is done with the marked line, and the others."""

    def __init__(self) -> None:
        super().__init__(8, 4)
        self._others = self._added(
            (
                (LIST_KEY, self.tr("to the list")),
                ("Ctrl+P", self.tr("missing label")),
                ("Ctrl+Shift+P", self.tr("list again")),
                ("Ctrl+J", self.tr("from file")),
                (LATE_KEY, self.tr("late entry")),
            )
        )
        self._of_line = self._added(
            (
                ("Ctrl+D", self.tr("correct")),
                ("Ctrl+B", self.tr("give back")),
                ("Ctrl+I", self.tr("slip")),
                ("Ctrl+Shift+I", self.tr("seal strip")),
                (HANDWRITING_KEY, self.tr("label by hand")),
            )
        )

    def show_keys(self, *, of_line: bool, others: bool) -> None:
        """Name these sets."""
        for widgets, shown in ((self._of_line, of_line), (self._others, others)):
            for widget in widgets:
                widget.setVisible(shown)
        self.fit()

    def _added(self, keys: tuple[tuple[str, str], ...]) -> tuple[QWidget, ...]:
        made: list[QWidget] = []
        for key, words in keys:
            cap, text = KeyCap(key), Text(words, "note")
            self.add(cap, leads=True)
            self.add(text)
            made += (cap, text)
        return tuple(made)
