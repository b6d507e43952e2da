"""The items that nobody has scanned yet; Alt and a digit say why the marked one is not there."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.domain.stock import HeldItem
from kt1desk.gui.dated_names import name_of
from kt1desk.gui.widgets.hit_delegate import NOTE_ROLE, HitDelegate
from kt1desk.gui.wording import letter

_AIR = 10
_LEAST_ROWS = 4


class StockList(QListWidget):
    """`explained(item_no, code)`; the code is "" when Alt+0 takes the reason back.

    A bare digit would do, but every scan is full of them.
    """

    explained = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("names")
        self.setItemDelegate(HitDelegate(self, air=_AIR))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(self.tr("Not scanned yet"))
        self.setMinimumHeight(_LEAST_ROWS * (self.fontMetrics().height() + _AIR))
        self._reasons: tuple[ReasonRow, ...] = ()
        self._keys: list[QShortcut] = []
        self._lines: dict[ItemNo, QListWidgetItem] = {}

    def offer(self, reasons: tuple[ReasonRow, ...]) -> None:
        """Take the reasons of the day, and forget every item."""
        self._reasons = reasons
        self._lines = {}
        self.clear()
        for key in self._keys:
            key.deleteLater()
        codes = ("", *(row.code for row in reasons))
        self._keys = [
            QShortcut(QKeySequence(f"Alt+{digit}"), self, partial(self._explain, code))
            for digit, code in enumerate(codes)
        ]

    def show_waiting(self, waiting: tuple[HeldItem, ...], reasons: Mapping[ItemNo, str]) -> None:
        """Show what is still to be seen; of thousands only what changed is touched."""
        numbers = {item.item_no for item in waiting}
        for item_no in self._lines.keys() - numbers:
            self.takeItem(self.row(self._lines.pop(item_no)))
        for item in waiting:
            line = self._lines.get(item.item_no)
            if line is None:
                line = self._lines[item.item_no] = QListWidgetItem(_title(item), self)
            note = self._words(reasons.get(item.item_no, ""))
            if line.data(NOTE_ROLE) != note:
                line.setData(NOTE_ROLE, note)
        if self.currentRow() < 0 and self.count():
            self.setCurrentRow(0)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: what is typed here is the beginning of a scan."""

    def _explain(self, code: str) -> None:
        marked = next((item_no for item_no, line in self._lines.items() if line is self.currentItem()), None)
        if marked is not None:
            self.explained.emit(marked, code)
            self.setCurrentRow(min(self.currentRow() + 1, self.count() - 1))

    def _words(self, code: str) -> str:
        return next((name_of(row) for row in self._reasons if row.code == code), "")


def _title(item: HeldItem) -> str:
    return f"{spell(item.item_no)} · {letter(item.secrecy)}"
