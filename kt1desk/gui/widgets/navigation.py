"""The jobs at the left, each with its key; knows none of them."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kt1desk.gui.icons import IconLabel
from kt1desk.gui.widgets.key_cap import KeyCap
from kt1desk.gui.widgets.text import ElidedText, Text, restyle

_NARROWEST, _WIDEST = 208, 320


class NavEntry(QPushButton):
    """One job: edge, icon, name, key."""

    def __init__(self, icon: str, title: str, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAutoDefault(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{title} ({key})")
        edge = QFrame()
        edge.setObjectName("edge")
        edge.setFixedWidth(4)
        edge.setFixedHeight(22)
        self._title_text = ElidedText(title)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(6, 0, 10, 0)
        row.setSpacing(11)
        row.addWidget(edge)
        row.addWidget(IconLabel(icon, scale=1.35))
        row.addWidget(self._title_text, 1)
        row.addWidget(KeyCap(key))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.ensurePolished()
        self.setFixedHeight(max(42, self.fontMetrics().height() + 22))
        self.set_chosen(False)

    def sizeHint(self) -> QSize:
        """Room for all that stands on it."""
        return self._row.sizeHint()

    def set_chosen(self, chosen: bool) -> None:
        """Mark it as the job at hand: edge, ground and weight, not colour alone."""
        restyle(self, "chosen", chosen)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click opens; the focus stays in the page."""
        super().mouseReleaseEvent(event)
        self.clearFocus()


class Navigation(QFrame):
    """Emits `asked(name)`."""

    asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._entries: dict[str, NavEntry] = {}
        brand, rest = Text("KT1"), Text("desk")
        brand.setObjectName("brand")
        rest.setObjectName("brand_rest")
        head = QHBoxLayout()
        head.setContentsMargins(10, 4, 0, 12)
        head.setSpacing(6)
        head.addWidget(brand, 0, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(rest, 0, Qt.AlignmentFlag.AlignBottom)
        head.addStretch(1)
        self._jobs = QVBoxLayout()
        self._jobs.setSpacing(3)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 14, 10, 12)
        column.addLayout(head)
        column.addLayout(self._jobs)
        column.addStretch(1)

    def sizeHint(self) -> QSize:
        """As wide as the longest job, within reason."""
        hint = super().sizeHint()
        return QSize(min(max(hint.width(), _NARROWEST), _WIDEST), hint.height())

    def add_job(self, name: str, icon: str, title: str, key: str) -> None:
        """Append a job."""
        entry = NavEntry(icon, title, key)
        entry.clicked.connect(lambda: self.asked.emit(name))
        self._entries[name] = entry
        self._jobs.addWidget(entry)

    def choose(self, name: str) -> None:
        """Mark the job at hand."""
        for each, entry in self._entries.items():
            entry.set_chosen(each == name)

    def offer(self, names: frozenset[str] | None) -> None:
        """Show these jobs only; None: all."""
        for name, entry in self._entries.items():
            entry.setVisible(names is None or name in names)
