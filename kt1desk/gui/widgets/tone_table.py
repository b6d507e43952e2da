"""A table of cells with sign, word and second line; what a model says in `Cell`s."""

from PySide6.QtCore import Property, Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from kt1desk.gui.widgets.cell_delegate import CellDelegate


class ToneTable(QTableView):
    """Rows are chosen as a whole; the colours of the tones come from the style sheet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tones: dict[str, QColor] = {}
        self.setItemDelegate(CellDelegate(self, self.tone))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.ensurePolished()
        self.set_lines(2)

    def set_lines(self, lines: int) -> None:
        """Rows as high as so many lines of text."""
        self.verticalHeader().setDefaultSectionSize(lines * (self.fontMetrics().height() + 1) + 12)

    def tone(self, tone: str) -> QColor:
        """The colour of a tone; the ink for none."""
        return self._tones.get(tone) or self.palette().color(QPalette.ColorRole.Text)

    def _get(self) -> QColor:
        return QColor()

    def _set_muted(self, colour: QColor) -> None:
        self._tones["muted"] = colour

    def _set_right(self, colour: QColor) -> None:
        self._tones["right"] = colour

    def _set_caution(self, colour: QColor) -> None:
        self._tones["caution"] = colour

    def _set_wrong(self, colour: QColor) -> None:
        self._tones["wrong"] = colour

    muted = Property(QColor, _get, _set_muted)
    right = Property(QColor, _get, _set_right)
    caution = Property(QColor, _get, _set_caution)
    wrong = Property(QColor, _get, _set_wrong)
