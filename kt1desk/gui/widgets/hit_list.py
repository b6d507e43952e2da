"""The answers under an edit, laid over what stands below it so that nothing moves."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kt1desk.gui.widgets.hit_delegate import NOTE_ROLE, HitDelegate

_ROWS = 6
_GAP = 4


class HitList(QListWidget):
    """Never has the focus; its edit moves in it. `picked(row)`: clicked.

    `least`: so many pixels wide even under a narrower edit; then nothing is marked at first, and a note stands below.
    """

    picked = Signal(int)

    def __init__(self, *, least: int = 0) -> None:
        super().__init__()
        self._least = least
        self.setObjectName("hits")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(HitDelegate(self, below=bool(least)))
        self.itemClicked.connect(lambda item: self.picked.emit(self.row(item)))
        self.hide()

    def fill(self, lines: tuple[tuple[str, str], ...], marked: int = 0) -> None:
        """Replace the answers (title, note) and mark one, the first unless told otherwise, if any is marked."""
        self.clear()
        for title, note in lines:
            item = QListWidgetItem(title, self)
            item.setData(NOTE_ROLE, note)
        self.setCurrentRow(-1 if self._least else marked)

    def step(self, by: int) -> None:
        """Mark the next answer, round and round."""
        if self.count():
            at = self.currentRow() if self.currentRow() >= 0 else min(-by, 0)
            self.setCurrentRow((at + by) % self.count())

    def show_under(self, edit: QWidget) -> None:
        """Lie under `edit`, or above it where the window ends."""
        window = edit.window()
        if self.parent() is not window:
            self.setParent(window)
        high = self.sizeHintForRow(0) * min(self.count(), _ROWS) + 12
        under = edit.mapTo(window, QPoint(0, edit.height() + _GAP))
        fits = under.y() + high <= window.height()
        top = under.y() if fits else under.y() - edit.height() - high - 2 * _GAP
        wide = max(edit.width(), min(self._least, window.width() - under.x() - _GAP))
        self.setGeometry(under.x(), top, wide, high)
        self.show()
        self.raise_()
