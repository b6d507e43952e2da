"""The picture of a key, beside what the key does."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from kt1desk.gui.icons import icon_pixmap

# Drawn, because the font has no arrows and a bare machine has no other font.
_ARROWS = {"↑": "arrow-up", "↓": "arrow-down", "←": "arrow-left", "→": "arrow-right"}
_PAD = 6


class KeyCap(QLabel):
    """Shows a key such as "Ctrl+Enter", or arrows such as "↑ ↓"."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._arrows: tuple[str, ...] = ()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.set_key(key)

    def set_key(self, key: str) -> None:
        """Show another key; an empty one hides the cap."""
        signs = key.split()
        self._arrows = tuple(_ARROWS[sign] for sign in signs) if set(signs) <= set(_ARROWS) else ()
        self.setText("" if self._arrows else key)
        self.setAccessibleName(key)
        if key and self.isHidden() and self.parent() is not None:
            self.show()  # never without a parent: it would flash as a window of its own
        elif not key:
            self.hide()
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Room for the word or the arrows."""
        hint = super().sizeHint()
        if self._arrows:
            return QSize(len(self._arrows) * self._side() + 2 * _PAD + 2, max(hint.height(), self._side() + 5))
        return hint

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The cap of the style sheet, then the arrows."""
        super().paintEvent(event)
        if not self._arrows:
            return
        side = self._side()
        painter = QPainter(self)
        left = (self.width() - len(self._arrows) * side) // 2
        for place, name in enumerate(self._arrows):
            pixmap = icon_pixmap(name, self.palette().color(self.foregroundRole()), side, self.devicePixelRatioF())
            painter.drawPixmap(left + place * side, (self.height() - side) // 2, pixmap)
        painter.end()

    def _side(self) -> int:
        self.ensurePolished()
        return self.fontMetrics().height()
