"""The line at the bottom: what is on hand, what is due, what the province does not have yet."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from kt1desk.gui.figures import clock, count
from kt1desk.gui.shell_presenter import PartKind, TruthPart
from kt1desk.gui.widgets.truth_cell import PartWords, TruthCell
from kt1desk.gui.wording import when

LABELS_KEY = "Shift+F3"
"""Opens the list of the items whose label nobody has scanned yet."""
CASES_KEY = "F10"
"""The page that has the open cases."""
_SPACE = 14
_UNLAID = -1
_MINUTES = 60
_HOURS = 24 * _MINUTES


class TruthBar(QFrame):
    """Shows the parts as they come; the clock at the right end."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAccessibleName(self.tr("Truth line"))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 5, 18, 6)
        self._column.setSpacing(2)
        self._rows = (QHBoxLayout(), QHBoxLayout())
        for row in self._rows:
            row.setSpacing(_SPACE)
            self._column.addLayout(row)
        self._upper = _UNLAID
        self._made: dict[PartKind, TruthCell] = {}
        self._cells: list[TruthCell] = []
        self._dividers: list[QFrame] = []
        self._fitted: tuple[int, tuple[str, ...]] = (0, ())

    @property
    def words(self) -> tuple[str, ...]:
        """The parts as they read."""
        return tuple(cell.words for cell in self._cells)

    def show_parts(self, parts: tuple[TruthPart, ...]) -> None:
        """Show `parts`, each of another kind; a kind keeps its cell, for a new widget costs more than a moment."""
        cells = [self._cell_of(part.kind) for part in parts]
        if cells != self._cells:
            self._take_apart()
            self._cells = cells
        for cell, part in zip(cells, parts, strict=True):
            cell.show_part(part, self._worded(part))
        self._make_room()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what may be left out, then take a second line."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        now = (self.width(), self.words)
        if not self._cells or now == self._fitted:  # resized before anything is known; or nothing is longer than it was
            return
        self._fitted = now
        upper, more = len(self._cells) - 1, True
        for lines, more in ((1, True), (1, False), (2, True), (2, False)):
            wide = [cell.wanted_width(more=more) for cell in self._cells]
            upper = len(self._cells) - 1 if lines == 1 else self._best_break(wide)
            if self._widest(upper, wide) <= self.width():
                break
        for cell in self._cells:
            cell.show_more(more)
        if upper != self._upper:
            self._arrange(upper)

    def _best_break(self, wide: list[int]) -> int:
        """How many cells stand in the first of two lines so that neither is longer than it must be."""
        return min(range(1, max(2, len(wide) - 1)), key=lambda upper: self._widest(upper, wide))

    def _widest(self, upper: int, wide: list[int]) -> int:
        """What the longer line wants when the first holds `upper` cells and the clock."""
        *cells, clock_cell = wide
        return max(self._wanted([*cells[:upper], clock_cell]), self._wanted(cells[upper:]))

    def _wanted(self, wide: list[int]) -> int:
        edges = self._column.contentsMargins()
        return sum(wide) + 2 * len(wide) * _SPACE + edges.left() + edges.right()

    def _arrange(self, upper: int) -> None:
        """Lay the cells out anew; the clock stands at the right end of the first line."""
        self._take_apart()
        self._upper = upper
        *cells, clock_cell = self._cells
        dividers = 0
        for row, group in zip(self._rows, (cells[:upper], cells[upper:]), strict=True):
            for place, cell in enumerate(group):
                if place:
                    row.addWidget(self._divider(dividers))
                    dividers += 1
                row.addWidget(cell)
            row.addStretch(1)
        self._rows[0].addWidget(clock_cell)
        for place, divider in enumerate(self._dividers):
            divider.setVisible(place < dividers)
        for cell in self._made.values():
            cell.setVisible(cell in self._cells)

    def _take_apart(self) -> None:
        self._upper = _UNLAID
        self._fitted = (0, ())
        for row in self._rows:
            while row.takeAt(0) is not None:
                pass

    def _cell_of(self, kind: PartKind) -> TruthCell:
        if kind not in self._made:
            self._made[kind] = TruthCell()
        return self._made[kind]

    def _divider(self, place: int) -> QFrame:
        if place == len(self._dividers):
            self._dividers.append(QFrame(self))
            self._dividers[place].setObjectName("divider")
        return self._dividers[place]

    def _worded(self, part: TruthPart) -> PartWords:
        if part.kind is PartKind.WAITING:
            label = self.tr("Not yet at the province")
            return PartWords("send", label, self._aged(part), self._contact(part))
        if part.kind is PartKind.CLOCK:
            return PartWords("clock", self._offset(part), clock(part.now))
        at = when(part.at, part.now) if part.at else ""
        pieces = f"{at} ({count(part.count)})"
        words = {
            PartKind.COUNTING: PartWords("scan-barcode", self.tr("Two persons count: stock is not shown"), ""),
            PartKind.ON_HAND: PartWords("inbox", self.tr("On hand"), count(part.count)),
            PartKind.NOTHING_DUE: PartWords("calendar-clock", self.tr("Nothing due"), ""),
            PartKind.DUE_NEXT: PartWords("calendar-clock", self.tr("Due next"), pieces),
            PartKind.OVERDUE: PartWords("calendar-clock", self.tr("Overdue since"), pieces),
            PartKind.LABELS_MISSING: PartWords(
                "scan-barcode", self.tr("Labels not confirmed"), self._aged(part), key=LABELS_KEY
            ),
            PartKind.CASES_OPEN: PartWords("file-text", self.tr("Open cases"), self._aged(part), key=CASES_KEY),
            PartKind.NOT_ENROLLED: PartWords("cloud-off", self.tr("Not enrolled at the province"), ""),
            PartKind.ALL_AT_PROVINCE: PartWords("landmark", self.tr("All at the province"), at),
            PartKind.NO_CONTACT_YET: PartWords("landmark", self.tr("No contact with the province yet"), ""),
            PartKind.NUMBERS_LOW: PartWords("hash", self.tr("Numbers left"), count(part.count)),
            PartKind.NO_NUMBERS: PartWords("hash", self.tr("No item numbers left"), ""),
            PartKind.APPROVALS_OPEN: PartWords("user-round", self.tr("Approvals to sign for"), count(part.count)),
            PartKind.CLOCK_DOUBTED: PartWords("clock", self.tr("Clock is wrong"), clock(part.now)),
        }
        return words[part.kind]

    def _aged(self, part: TruthPart) -> str:
        return self.tr("{count}, oldest {age}").format(count=count(part.count), age=self._age(part.minutes))

    def _contact(self, part: TruthPart) -> str:
        if part.last_contact_at is None:
            return ""
        return self.tr("last contact {time}").format(time=when(part.last_contact_at, part.now))

    def _age(self, minutes: int) -> str:
        if minutes == 0:
            return self.tr("under 1 min")
        if minutes < _MINUTES:
            return self.tr("%n min", "", minutes)
        if minutes < _HOURS:
            return self.tr("%n h", "", minutes // _MINUTES)
        return self.tr("%n day(s)", "", minutes // _HOURS)

    def _offset(self, part: TruthPart) -> str:
        if part.offset_s is None:
            return self.tr("clock not compared")
        return self.tr("clock {seconds} s off").format(seconds=f"{part.offset_s:+d}" if part.offset_s else "0")
