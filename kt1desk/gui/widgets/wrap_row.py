"""A row that breaks into two where the window is narrow, the text large or the words long."""

from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget


@dataclass(frozen=True, slots=True)
class _Placed:
    widget: QWidget
    share: int
    leads: bool

    @property
    def least(self) -> int:
        hint = self.widget.minimumSizeHint() if self.share else self.widget.sizeHint()
        return max(hint.width(), self.widget.minimumWidth())


class WrapRow(QWidget):
    """Each widget keeps at least its smallest width; those with a share divide what is left of their line."""

    def __init__(self, gap: int, line_gap: int) -> None:
        super().__init__()
        self._gap = gap
        self._all: list[_Placed] = []
        self._lengths: list[int] = []
        self._lines: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(line_gap)

    def add(self, widget: QWidget, share: int = 0, *, leads: bool = False) -> None:
        """Put `widget` at the end of the row; one that `leads` is in the line of those after it if it holds them."""
        widget.setParent(self)
        self._all.append(_Placed(widget, share, leads))
        self._break([len(self._all)])

    def holds(self, widget: QWidget) -> bool:
        """Whether `widget` stands in this row."""
        return any(each.widget is widget for each in self._all)

    def sizeHint(self) -> QSize:
        """All in one line, as high as it is now."""
        shown = self._shown()
        wide = sum(each.least for each in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(wide, self._column.totalSizeHint().height())

    def minimumSizeHint(self) -> QSize:
        """Each in a line of its own would still be wide enough."""
        wide = max((each.least for each in self._shown()), default=0)
        return QSize(wide, self._column.totalMinimumSize().height())

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Break where the width no longer holds them all."""
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Break anew for the present width; call it when a widget was shown or hidden."""
        lengths = self._fitting(self.width())
        if lengths != self._lengths:
            self._break(lengths)

    def _shown(self) -> list[_Placed]:
        return [each for each in self._all if not each.widget.isHidden()]

    def _fitting(self, width: int) -> list[int]:
        """How many widgets, hidden ones included, stand in each line."""
        lengths, used = [0], 0
        for place, each in enumerate(self._all):
            if not each.widget.isHidden():
                if used and used + self._gap + self._together(place, width) > width:
                    lengths.append(0)
                    used = 0
                used += each.least + (self._gap if used else 0)
            lengths[-1] += 1
        return lengths

    def _together(self, place: int, width: int) -> int:
        """The width of a widget, with those that it leads, one after the other, where a line of `width` holds them."""
        alone = together = self._all[place].least
        while self._all[place].leads:
            place += 1
            if not self._all[place].widget.isHidden():
                together += self._gap + self._all[place].least
        return together if together <= width else alone

    def _break(self, lengths: list[int]) -> None:
        self._lengths = lengths
        while len(self._lines) < len(lengths):
            self._lines.append(QHBoxLayout())
            self._lines[-1].setSpacing(self._gap)
            self._column.addLayout(self._lines[-1])
        for line in self._lines:
            while line.count():
                line.takeAt(0)
        rest = iter(self._all)
        for line, length in zip(self._lines, lengths, strict=False):
            placed = [next(rest) for _ in range(length)]
            for each in placed:
                line.addWidget(each.widget, each.share, Qt.AlignmentFlag.AlignTop)
            if not any(each.share for each in placed):
                line.addStretch(1)
        self.updateGeometry()
