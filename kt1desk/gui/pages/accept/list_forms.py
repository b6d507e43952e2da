"""Forms of a few lines of which one is chosen, in the place of the acceptance form."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.dated_names import name_of
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.hit_delegate import NOTE_ROLE, HitDelegate
from kt1desk.gui.widgets.short_form import ShortForm


class ListForm(ShortForm):
    """A few lines of which one is chosen."""

    def __init__(self, title: str, label: str, note: str, main: str, *, below: bool = False) -> None:
        super().__init__()
        self.lines_list = QListWidget()
        self.lines_list.setObjectName("names")
        self.lines_list.setItemDelegate(HitDelegate(self.lines_list, air=16, below=below))
        self.note_text.setText(note)
        self.lay_out(title, (Field(label, self.lines_list),), main)

    def show_lines(self, lines: Iterable[tuple[str, str]], row: int) -> None:
        """Replace the lines, each with its note, and mark one."""
        self.lines_list.clear()
        for words, note in lines:
            line = QListWidgetItem(words, self.lines_list)
            line.setData(NOTE_ROLE, note)
            line.setData(Qt.ItemDataRole.AccessibleTextRole, f"{words}, {note}" if note else words)
        self.lines_list.setCurrentRow(row)


class ReasonsForm(ListForm):
    """`reason_chosen(code)`: why something happens to an item; meanwhile the form is busy."""

    reason_chosen = Signal(str)

    def __init__(self, title: str, label: str, note: str, main: str) -> None:
        super().__init__(title, label, note, main)
        self._codes: tuple[str, ...] = ()
        self.asked.connect(self._choose)

    def show_reasons(self, item_no: ItemNo, reasons: tuple[ReasonRow, ...]) -> None:
        """Name the item and list the reasons in the language of the screen, the first one marked."""
        self._codes = tuple(reason.code for reason in reasons)
        self.lead_text.setText(spell(item_no))
        self.show_lines(((name_of(reason), "") for reason in reasons), 0)

    def _choose(self) -> None:
        at = self.lines_list.currentRow()
        if 0 <= at < len(self._codes):
            self.set_busy(True)
            self.reason_chosen.emit(self._codes[at])
