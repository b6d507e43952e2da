"""The audit list: what, of which days, and the lines in words. Nothing here can be changed."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QVBoxLayout, QWidget

from kt1desk.domain.errors import RuleBroken
from kt1desk.gui.figures import count
from kt1desk.gui.pages.audit.audit_cells import AuditCells
from kt1desk.gui.pages.audit.topics import Days, Topic
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.cells_model import CellsModel, Row
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.message import Message
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.text import ElidedText
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.widgets.wrap_row import WrapRow
from kt1desk.gui.wording import sentence
from kt1desk.usecases.look_rows import AuditLine, AuditSeen

_WHEN, _WHAT, _WHO = range(3)
_LETTERS = {_WHEN: 14, _WHO: 30}


class AuditView(QWidget):
    """Emits `topic_asked(Topic)`, `days_asked(Days)`, `read_asked`, `export_asked` and `support_asked`."""

    topic_asked = Signal(object)
    days_asked = Signal(object)
    read_asked = Signal()
    export_asked = Signal()
    support_asked = Signal()

    def __init__(self, reason_name: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cells = AuditCells(reason_name, self)
        self.topics = Segmented(
            (
                (Topic.ALL, self.tr("All")),
                (Topic.LOOKS, self.tr("Looks")),
                (Topic.PINS, self.tr("PINs")),
                (Topic.APPROVALS, self.tr("Approvals")),
                (Topic.PAPERS, self.tr("Printed again")),
                (Topic.STORE, self.tr("Copies")),
                (Topic.CONTRADICTIONS, self.tr("Contradictions")),
            )
        )
        self.topics.setAccessibleName(self.tr("What"))
        self.topics.set_value(Topic.ALL)
        self.days = Segmented(
            (
                (Days.TODAY, self.tr("Today")),
                (Days.WEEK, self.tr("7 days")),
                (Days.MONTH, self.tr("31 days")),
                (Days.YEAR, self.tr("1 year")),
            )
        )
        self.days.setAccessibleName(self.tr("Of which days"))
        self.days.set_value(Days.WEEK)
        self.table = ToneTable()
        self.table.setAccessibleName(self.tr("Audit list"))
        self._model = CellsModel((self.tr("When"), self.tr("What"), self.tr("Who")), self)
        self.table.setModel(self._model)
        self.table.horizontalHeader().setSectionResizeMode(_WHAT, QHeaderView.ResizeMode.Stretch)
        for column, letters in _LETTERS.items():
            self.table.setColumnWidth(column, letters * self.table.fontMetrics().averageCharWidth() + 20)
        self.message = Message()
        self._found_message = Message()
        self._count_text = ElidedText(kind="note")
        self.support_button = KeyButton(self.tr("Support file"), "Ctrl+S")
        self._lay_out()
        self.topics.chosen.connect(self.topic_asked)
        self.days.chosen.connect(self.days_asked)
        self.setFocusProxy(self.table)

    def show_lines(self, lines: tuple[AuditLine, ...]) -> None:
        """Show what people did, newest first."""
        self._show(tuple(self._cells.of_line(line) for line in lines))

    def show_contradictions(self, seen: AuditSeen) -> None:
        """Show what contradicts itself and what was set aside."""
        items = tuple(self._cells.of_item(item) for item in seen.disputed)
        self._show((*items, *(self._cells.of_aside(line) for line in seen.aside)))

    def show_count(self, seen: AuditSeen) -> None:
        """Say what waits for a person, and whether the list is whole."""
        self._found_message.clear()
        if seen.disputed_count or seen.aside_count:
            words = self.tr("Items whose facts contradict each other: {items} · lines set aside: {lines}")
            self._found_message.caution(words.format(items=count(seen.disputed_count), lines=count(seen.aside_count)))
        whole = self.tr("Opening this is written down.")
        self._count_text.setText(self.tr("Older lines of these days are left off.") if seen.more else whole)

    def show_refused(self, error: RuleBroken) -> None:
        """Say why nothing is shown."""
        self.message.wrong(sentence(error))

    def show_saved(self, where: str) -> None:
        """Say where a file was written."""
        self.message.right(self.tr("Saved: {where}").format(where=where))

    def show_support_contents(self, contents: str) -> None:
        """Say what would be in the support file, before it is written."""
        self.message.caution(self.tr("This would be in the support file. Ctrl+S again writes it."), contents.strip())

    def forget(self) -> None:
        """Take everything away."""
        self._model.show_rows(())
        self._count_text.clear()
        for message in (self.message, self._found_message):
            message.clear()

    def rows(self) -> tuple[tuple[str, ...], ...]:
        """What is shown, for a file."""
        return self._model.texts

    def _show(self, rows: tuple[Row, ...]) -> None:
        self.message.clear()
        self._model.show_rows(rows)
        if rows:
            self.table.selectRow(0)
        else:
            self.message.right(self.tr("Nothing of this kind."))

    def _lay_out(self) -> None:
        upper = WrapRow(16, 8)
        upper.add(self.topics)
        upper.add(self.days)
        again_button = KeyButton(self.tr("Read anew"), "Ctrl+R")
        export_button = KeyButton(self.tr("Save as a list"), "Ctrl+E")
        again_button.clicked.connect(self.read_asked)
        export_button.clicked.connect(self.export_asked)
        self.support_button.clicked.connect(self.support_asked)
        ends = QHBoxLayout()
        ends.addWidget(self._count_text, 1)
        for button in (self.support_button, export_button, again_button):
            ends.addWidget(button)
        card = Card()
        card.body.addWidget(upper)
        card.body.addWidget(self._found_message)
        card.body.addWidget(self.message)
        card.body.addWidget(self.table, 1)
        card.body.addLayout(ends)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(card)
