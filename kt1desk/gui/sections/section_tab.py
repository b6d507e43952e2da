"""The tab of one section: its icon, its name and its key."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QWidget

from kt1desk.gui.icons import IconLabel
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import Text, restyle


class SectionTab(QPushButton):
    """Clicks on its key while it is visible."""

    def __init__(self, icon: str, title: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # Its key and the mouse reach it; the focus belongs to the section.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{title} ({key})")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(12, 0, 10, 0)
        self._row.setSpacing(8)
        self._row.addWidget(IconLabel(icon, scale=1.2))
        self._row.addWidget(Text(title))
        self._row.addWidget(KeyCap(key))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        QShortcut(QKeySequence(key), self, self.click)
        self.set_chosen(False)

    def sizeHint(self) -> QSize:
        """Room for all that stands on it."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Never cut."""
        return self.sizeHint()

    def set_chosen(self, chosen: bool) -> None:
        """Mark it as the section shown: edge, ground and weight, not colour alone."""
        restyle(self, "chosen", chosen)
