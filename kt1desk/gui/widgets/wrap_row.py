"""A row that breaks into two where the window is narrow, the text large or the words long."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget


@dataclass(frozen=True, slots=True)
class _Placed:
    widget: QWidget
    share: int

    @property
    def least(self) -> int:
        hint = self.widget.minimumSizeHint() if self.share else self.widget.sizeHint()
        return max(hint.width(), self.widget.minimumWidth())

    @property
    def high(self) -> int:
        return self.widget.sizeHint().height()


class WrapRow(QWidget):
    """Each widget keeps at least its smallest width; those with a share divide what is left of their line."""

    def __init__(self, gap: int, line_gap: int) -> None:
        super().__init__()
        self._gap = gap
        self._line_gap = line_gap
        self._all: list[_Placed] = []
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def add(self, widget: QWidget, share: int = 0) -> None:
        """Put `widget` at the end of the row."""
        widget.setParent(self)
        self._all.append(_Placed(widget, share))
        self.updateGeometry()

    def holds(self, widget: QWidget) -> bool:
        """Whether `widget` stands in this row."""
        return any(each.widget is widget for each in self._all)

    def hasHeightForWidth(self) -> bool:
        """A narrow row is a high one."""
        return True

    def heightForWidth(self, width: int, /) -> int:
        """The lines below each other."""
        return self._place(width, move=False)

    def sizeHint(self) -> QSize:
        """All in one line."""
        shown = self._shown()
        wide = sum(each.least for each in shown) + self._gap * max(0, len(shown) - 1)
        return QSize(wide, self.heightForWidth(max(wide, self.width())))

    def minimumSizeHint(self) -> QSize:
        """Each in a line of its own."""
        shown = self._shown()
        return QSize(max((each.least for each in shown), default=0), _height(shown))

    def event(self, event: QEvent, /) -> bool:
        """Something inside wants another size, or came and went."""
        if event.type() is QEvent.Type.LayoutRequest:
            self._place(self.width(), move=True)
            self.updateGeometry()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent, /) -> None:
        """Place them."""
        super().resizeEvent(event)
        self._place(self.width(), move=True)

    def _shown(self) -> list[_Placed]:
        return [each for each in self._all if not each.widget.isHidden()]

    def _lines(self, width: int) -> Iterator[list[_Placed]]:
        line: list[_Placed] = []
        used = 0
        for each in self._shown():
            if line and used + self._gap + each.least > width:
                yield line
                line, used = [], 0
            used += each.least + (self._gap if line else 0)
            line.append(each)
        if line:
            yield line

    def _place(self, width: int, *, move: bool) -> int:
        top = 0
        for line in self._lines(width):
            left = 0
            spare = max(0, width - sum(each.least for each in line) - self._gap * (len(line) - 1))
            for each, wide in zip(line, _widths(line, spare), strict=True):
                if move:
                    each.widget.setGeometry(left, top, wide, each.high)
                left += wide + self._gap
            top += _height(line) + self._line_gap
        return max(0, top - self._line_gap)


def _height(line: list[_Placed]) -> int:
    return max((each.high for each in line), default=0)


def _widths(line: list[_Placed], spare: int) -> list[int]:
    """The least width of each and its share of the spare one; together they come near to the shares."""
    shares = sum(each.share for each in line)
    if not shares:
        return [each.least for each in line]
    shared = spare + sum(each.least for each in line if each.share)
    wanted = [shared * each.share // shares if each.share else each.least for each in line]
    lacking = sum(max(0, each.least - wide) for each, wide in zip(line, wanted, strict=True))
    over = sum(max(0, wide - each.least) for each, wide in zip(line, wanted, strict=True))
    return [
        each.least if wide <= each.least else wide - (wide - each.least) * lacking // over
        for each, wide in zip(line, wanted, strict=True)
    ]
