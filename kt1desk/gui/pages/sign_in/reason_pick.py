"""A reason of a fixed list by its digit; the words of the one chosen stand beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.dated_names import name_of
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.text import Text


class ReasonPick(QWidget):
    """`code` is "" until one is chosen; `chosen` when the clerk chooses."""

    chosen = Signal()

    def __init__(self, name: str, reasons: tuple[ReasonRow, ...]) -> None:
        super().__init__()
        self._reasons = reasons
        self.edit = Segmented(tuple((row.code, str(digit)) for digit, row in enumerate(reasons, 1)))
        self.edit.setAccessibleName(name)
        self.words = Text(kind="note", wrap=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1, Qt.AlignmentFlag.AlignVCenter)
        self.edit.chosen.connect(self._chosen)
        self.setFocusProxy(self.edit)
        self._say()

    @property
    def code(self) -> str:
        """The code chosen."""
        return str(self.edit.value or "")

    def _chosen(self) -> None:
        self._say()
        self.chosen.emit()

    def _say(self) -> None:
        taken = next((row for row in self._reasons if row.code == self.code), None)
        legend = " · ".join(f"{digit} {name_of(row)}" for digit, row in enumerate(self._reasons, 1))
        self.words.setText(legend if taken is None else name_of(taken))
