"""The line at the bottom: what is on hand, what is due, what the province does not have yet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kt1desk.gui.figures import clock, count
from kt1desk.gui.shell_presenter import PartKind, TruthPart
from kt1desk.gui.widgets.truth_cell import PartWords, TruthCell
from kt1desk.gui.wording import when

_MINUTES = 60
_HOURS = 24 * _MINUTES


class TruthBar(QFrame):
    """Shows the parts as they come; the clock at the right end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Truth line"))
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(18, 5, 18, 6)
        self._row.setSpacing(14)
        self._parts: tuple[TruthPart, ...] = ()
        self._cells: list[TruthCell] = []

    @property
    def words(self) -> tuple[str, ...]:
        """The parts as they read."""
        return tuple(cell.words for cell in self._cells)

    def show_parts(self, parts: tuple[TruthPart, ...]) -> None:
        """Show `parts`; widgets are made anew only when other parts come."""
        if [part.kind for part in parts] != [part.kind for part in self._parts]:
            self._build(len(parts))
        self._parts = parts
        for cell, part in zip(self._cells, parts, strict=True):
            cell.show_part(part, self._worded(part))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what may be left out."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        for cell in self._cells:
            cell.show_more(True)
        margins = self._row.contentsMargins()
        gaps = 2 * len(self._cells) * self._row.spacing() + margins.left() + margins.right()
        if sum(cell.wanted_width for cell in self._cells) + gaps > self.width():
            for cell in self._cells:
                cell.show_more(False)

    def _build(self, number: int) -> None:
        while (item := self._row.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self._cells = []
        for place in range(number):
            if place == number - 1:
                self._row.addStretch(1)
            elif place:
                self._row.addWidget(_divider())
            self._cells.append(TruthCell())
            self._row.addWidget(self._cells[-1])

    def _worded(self, part: TruthPart) -> PartWords:
        if part.kind is PartKind.WAITING:
            label = self.tr("Not yet at the province")
            return PartWords("send", label, self._waiting(part), self._contact(part))
        if part.kind is PartKind.CLOCK:
            return PartWords("clock", self._offset(part), clock(part.now))
        at = when(part.at, part.now) if part.at else ""
        pieces = f"{at} ({count(part.count)})"
        words = {
            PartKind.ON_HAND: PartWords("inbox", self.tr("On hand"), count(part.count)),
            PartKind.NOTHING_DUE: PartWords("calendar-clock", self.tr("Nothing due"), ""),
            PartKind.DUE_NEXT: PartWords("calendar-clock", self.tr("Due next"), pieces),
            PartKind.OVERDUE: PartWords("calendar-clock", self.tr("Overdue since"), pieces),
            PartKind.LABELS_MISSING: PartWords("scan-barcode", self.tr("Labels not confirmed"), count(part.count)),
            PartKind.NOT_ENROLLED: PartWords("cloud-off", self.tr("Not enrolled at the province"), ""),
            PartKind.ALL_AT_PROVINCE: PartWords("landmark", self.tr("All at the province"), at),
            PartKind.NO_CONTACT_YET: PartWords("landmark", self.tr("No contact with the province yet"), ""),
            PartKind.NUMBERS_LOW: PartWords("hash", self.tr("Numbers left"), count(part.count)),
            PartKind.NO_NUMBERS: PartWords("hash", self.tr("No item numbers left"), ""),
        }
        return words[part.kind]

    def _waiting(self, part: TruthPart) -> str:
        return self.tr("{count}, oldest {age}").format(count=count(part.count), age=self._age(part.minutes))

    def _contact(self, part: TruthPart) -> str:
        if part.last_contact_at is None:
            return ""
        return self.tr("last contact {time}").format(time=when(part.last_contact_at, part.now))

    def _age(self, minutes: int) -> str:
        if minutes < _MINUTES:
            return self.tr("%n min", "", minutes)
        if minutes < _HOURS:
            return self.tr("%n h", "", minutes // _MINUTES)
        return self.tr("%n day(s)", "", minutes // _HOURS)

    def _offset(self, part: TruthPart) -> str:
        if part.offset_s is None:
            return self.tr("clock not compared")
        return self.tr("clock {seconds} s off").format(seconds=f"{part.offset_s:+d}" if part.offset_s else "0")


def _divider() -> QFrame:
    line = QFrame()
    line.setObjectName("divider")
    return line
