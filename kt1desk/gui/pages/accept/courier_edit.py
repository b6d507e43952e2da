"""Who hands in: any name may be typed; the persons of the register are offered under it, and never taken unasked."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kt1desk.domain.errors import Rule
from kt1desk.gui.figures import day
from kt1desk.gui.widgets.suggest_edit import Hit, SuggestEdit
from kt1desk.usecases.visit_rows import CourierHit

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
_ROOM = 720
"""The list is wider than its edit: the longest agency stands in one line."""


class CourierEdit(SuggestEdit):
    """The text is the name. `chosen(CourierHit)`: Down marked a person of the register and Enter took it.

    `person` is the id of who was taken, until the name is typed otherwise.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, least=_ROOM)
        self.setPlaceholderText(self.tr("↓ register"))
        self.person = ""
        self.chosen.connect(self._take)
        self.textEdited.connect(self.forget_person)

    def show_courier(self, name: str, person: str) -> None:
        """Show who hands in; the cursor of a name that is being typed stays where it is."""
        self.person = person
        if self.text() != name:
            self.setText(name)
            self.setCursorPosition(0)

    def forget_person(self) -> None:
        """From now on the name is a name and no more."""
        self.person = ""

    def show_couriers(self, couriers: tuple[CourierHit, ...], for_text: str) -> None:
        """Show the answers to `for_text`; none is marked, for a name of no register is taken as it was typed."""
        self.show_hits(tuple(self._hit_of(courier) for courier in couriers), for_text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the register; Enter belongs to the form, whether it took a person or not."""
        if event.key() == Qt.Key.Key_Down and not self.is_open:
            self.asked.emit(self.text())
            event.accept()
            return
        super().keyPressEvent(event)
        if event.key() in _ENTERS:
            event.ignore()

    def _take(self, courier: object) -> None:
        """The name stays as text: what is typed after it is a name again."""
        if isinstance(courier, CourierHit):
            self.set_hit(None)
            self.show_courier(courier.name, courier.person)

    def _hit_of(self, courier: CourierHit) -> Hit:
        specimen = self.tr("specimen {number}").format(number=courier.specimen_no) if courier.specimen_no else ""
        letters = courier.letters or self.tr("no letter")
        title = " · ".join(part for part in (courier.name, letters, specimen) if part)
        return Hit(courier, title, f"{self._standing(courier)} · {courier.agency.name}")

    def _standing(self, courier: CourierHit) -> str:
        left, end = courier.days_left, courier.valid_to
        if courier.against is Rule.COURIER_MAY_NOT_HAND_IN:
            return self.tr("✕ only receives")
        if courier.against is not None:
            if end is not None and left is not None and left < 0:
                return self.tr("✕ ended on {day}").format(day=day(end))
            return self.tr("✕ from {day} on").format(day=day(courier.valid_from))
        if left is None or end is None:
            return self.tr("without end")
        if Rule.COURIER_ENDS_IN_7 in courier.warnings:
            return self.tr("⚠ %n day(s) left, tell the agency today", "", left)
        if Rule.COURIER_ENDS_IN_30 in courier.warnings:
            return self.tr("⚠ %n day(s) left, tell the agency", "", left)
        return self.tr("until {day}").format(day=day(end))
