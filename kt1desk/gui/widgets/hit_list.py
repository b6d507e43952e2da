"""The answers under an edit, laid over what stands below it so that nothing moves."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from kt1desk.gui.widgets.hit_delegate import NOTE_ROLE, HitDelegate

_ROWS = 6
_GAP = 4


class HitList(QListWidget):
    """Never has the focus; its edit moves in it. `picked(row)`: clicked."""

    picked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("hits")
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegate(HitDelegate(self))
        self.itemClicked.connect(lambda item: self.picked.emit(self.row(item)))
        self.hide()

    def fill(self, lines: tuple[tuple[str, str], ...]) -> None:
        """Replace the answers (title, note); the first is marked."""
        self.clear()
        for title, note in lines:
            item = QListWidgetItem(title, self)
            item.setData(NOTE_ROLE, note)
        self.setCurrentRow(0)

    def step(self, by: int) -> None:
        """Mark the next answer, round and round."""
        if self.count():
            self.setCurrentRow((self.currentRow() + by) % self.count())

    def show_under(self, edit: QWidget) -> None:
        """Lie under `edit`, or above it where the window ends."""
        window = edit.window()
        if self.parent() is not window:
            self.setParent(window)
        high = self.sizeHintForRow(0) * min(self.count(), _ROWS) + 12
        under = edit.mapTo(window, QPoint(0, edit.height() + _GAP))
        fits = under.y() + high <= window.height()
        top = under.y() if fits else under.y() - edit.height() - high - 2 * _GAP
        self.setGeometry(under.x(), top, edit.width(), high)
        self.show()
        self.raise_()
