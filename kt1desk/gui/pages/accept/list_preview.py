"""The rows of a list: which can go ahead, which are kept out and why, and how far each is."""

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from kt1desk.gui.pages.accept.list_words import HEADINGS, row_cells, row_reasons
from kt1desk.gui.pages.accept.listed import OPEN, RowState, ShownList, ShownRow
from kt1desk.gui.widgets.cells_model import CellsModel
from kt1desk.gui.widgets.key_button import KeyButton
from kt1desk.gui.widgets.text import ElidedText, Text
from kt1desk.gui.widgets.tone_table import ToneTable
from kt1desk.gui.widgets.wrap_row import WrapRow
from kt1desk.gui.wording import translate

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_LETTERS = {0: 6, 2: 9, 3: 22}
_RECIPIENT = 1
_REASON_LINES = 3


class ListPreview(QWidget):
    """`row_chosen(line)`, `other_file_asked`, `left`. What keeps the marked row out is said in full below the table."""

    row_chosen = Signal(int)
    other_file_asked = Signal()
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title_text = ElidedText(kind="title")
        self.counts_text = Text(kind="text", wrap=True)
        self.left_out_text = Text(kind="note", wrap=True)
        self.reasons_text = Text(kind="note", tone="wrong", wrap=True)
        self.reasons_text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.table = ToneTable()
        self.table.setAccessibleName(self.tr("Rows of the list"))
        self._model = CellsModel(tuple(translate("ListHeading", heading) for heading in HEADINGS), self)
        self.table.setModel(self._model)
        self.table.horizontalHeader().setSectionResizeMode(_RECIPIENT, QHeaderView.ResizeMode.Stretch)
        for column, letters in _LETTERS.items():
            self.table.setColumnWidth(column, letters * self.table.fontMetrics().averageCharWidth() + 20)
        self.table.selectionModel().currentRowChanged.connect(self._marked)
        self.begin_button = KeyButton(self.tr("Put into the form"), "Ctrl+Enter", variant="main")
        other_button = KeyButton(self.tr("Another file…"), "Ctrl+N", variant="quiet")
        back_button = KeyButton(self.tr("Back"), "Esc")
        self.begin_button.clicked.connect(self._choose)
        other_button.clicked.connect(self.other_file_asked)
        back_button.clicked.connect(self.left)
        self._rows: tuple[ShownRow, ...] = ()
        ends = WrapRow(10, 8)
        ends.add(other_button)
        ends.add(QWidget(), 1)
        ends.add(back_button)
        ends.add(self.begin_button)
        column_box = QVBoxLayout(self)
        column_box.setContentsMargins(0, 0, 0, 0)
        column_box.setSpacing(8)
        for text in (self.title_text, self.counts_text, self.left_out_text):
            column_box.addWidget(text)
        column_box.addWidget(self.table, 1)
        column_box.addWidget(self.reasons_text)
        column_box.addWidget(ends)
        self.setFocusProxy(self.table)

    def show_list(self, shown: ShownList) -> None:
        """Show the rows, those that are kept out first; mark the first, or where a list that was begun goes on."""
        self._rows = tuple(sorted(shown.rows, key=lambda row: row.state is not RowState.KEPT_OUT))
        self._model.show_rows(tuple(row_cells(row) for row in self._rows))
        self.title_text.setText(shown.name)
        self.counts_text.setText(self._counts(shown))
        letters = ", ".join(shown.left_out)
        self.left_out_text.setText(
            self.tr(
                "Not read, for their headings are not of the template: column(s) {letters}. Nothing of them is kept."
            ).format(letters=letters)
        )
        self.left_out_text.setVisible(bool(letters))
        self.reasons_text.setMinimumHeight(_REASON_LINES * self.reasons_text.fontMetrics().height())
        self.begin_button.setEnabled(bool(shown.count(*OPEN)))
        self.table.selectRow(self._goes_on() if shown.count(RowState.ACCEPTED, RowState.REFUSED) else 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter takes the marked row, as Ctrl+Enter does."""
        if event.key() in _ENTERS:
            self._choose()
            return
        super().keyPressEvent(event)

    def _counts(self, shown: ShownList) -> str:
        counts = [self.tr("%n row(s) can go ahead", "", shown.count(*OPEN))]
        kept_out = shown.count(RowState.KEPT_OUT)
        if kept_out:
            counts.append(self.tr("%n row(s) kept out", "", kept_out))
        done = shown.count(RowState.ACCEPTED, RowState.REFUSED)
        if done:
            counts.append(self.tr("%n row(s) done with", "", done))
        return " · ".join(counts)

    def _goes_on(self) -> int:
        return next((at for at, row in enumerate(self._rows) if row.state in OPEN), 0)

    def _marked(self, now: QModelIndex) -> None:
        row = self._rows[now.row()] if 0 <= now.row() < len(self._rows) else None
        self.reasons_text.setText("" if row is None else "\n".join(row_reasons(row.row)))
        self.reasons_text.set_tone("wrong" if row is not None and row.state is RowState.KEPT_OUT else "caution")

    def _choose(self) -> None:
        at = self.table.currentIndex().row()
        if self.begin_button.isEnabled() and 0 <= at < len(self._rows):
            self.row_chosen.emit(self._rows[at].row.line)
