"""One key confirms that cover and seal were looked at; the words beside it say what was."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from kt1desk.domain.item import Secrecy
from kt1desk.domain.rule_set import CoverCheckRow, checks_of
from kt1desk.gui.dated_names import name_of
from kt1desk.gui.widgets.check_field import CheckField
from kt1desk.gui.widgets.text import Text

CHECKS_KEY = "Alt+B"
_GAP = 10


class ChecksRow(QWidget):
    """`confirmed` are the codes of the class that stood here when the key was pressed.

    `changed`: the clerk confirmed or took it back. `letter_missing`: no class was chosen yet.
    """

    changed = Signal()
    letter_missing = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.edit = CheckField(self.tr("Cover and seal checked"), CHECKS_KEY)
        self.words = Text(kind="note", wrap=True)
        self.confirmed: tuple[str, ...] = ()
        self._rows: tuple[CoverCheckRow, ...] = ()
        self._letter: Secrecy | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        row.addWidget(self.edit, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)
        self.edit.clicked.connect(self._clicked)

    def show_rows(self, rows: tuple[CoverCheckRow, ...]) -> None:
        """What the rules of the day want looked at, of every class."""
        self._rows = rows
        self._say()

    def show_letter(self, letter: Secrecy | None) -> None:
        """Name the checks of this class; what was confirmed stays."""
        self._letter = letter
        self._say()

    def choose_letter(self, letter: object) -> None:
        """Another class was chosen: it has other checks, and what was confirmed was not said of this one."""
        self.show_letter(letter if isinstance(letter, Secrecy) else None)
        self.show_confirmed(())

    def show_confirmed(self, codes: tuple[str, ...]) -> None:
        """Tick or untick without telling anybody."""
        self.confirmed = codes
        self.edit.setChecked(bool(codes))

    def _of_letter(self) -> tuple[CoverCheckRow, ...]:
        return tuple(row for row in self._rows if row.secrecy is None or row.secrecy is self._letter)

    def _clicked(self, ticked: bool) -> None:
        if ticked and self._letter is None:
            self.show_confirmed(())
            self.letter_missing.emit()
            return
        self.show_confirmed(checks_of(self._rows, self._letter) if ticked and self._letter else ())
        self.changed.emit()

    def _say(self) -> None:
        words = " · ".join(map(name_of, self._of_letter()))
        self.words.setText(words)
        self.edit.setAccessibleDescription(words)
