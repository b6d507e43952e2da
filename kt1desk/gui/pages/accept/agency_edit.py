"""The search of an agency, with the Enter of the form: it chooses and moves on in one stroke.

Before anything is typed the recent recipients are offered with their digits: a digit marks one, Enter takes it.
"""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from kt1desk.gui.pages.accept.searching import place_of
from kt1desk.gui.widgets.suggest_edit import Hit, SuggestEdit
from kt1desk.usecases.readmodels import AgencyHit

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class AgencyEdit(SuggestEdit):
    """An Enter that was faster than the answers waits for them.

    `went_on`: it has chosen the closest one. `found_nothing`: there was none.
    """

    went_on = Signal()
    found_nothing = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._enter_waits = False
        self.textEdited.connect(self._forget_enter)

    @property
    def agency(self) -> AgencyHit | None:
        """The agency chosen."""
        value = self.value
        return value if isinstance(value, AgencyHit) else None

    def show_agency(self, agency: AgencyHit | None, text: str) -> None:
        """Show a choice, or a text that is none yet."""
        self._enter_waits = False
        self.set_hit(None if agency is None else self._hit_of(agency))
        if agency is None:
            self.setText(text)

    def show_agencies(self, agencies: tuple[AgencyHit, ...], for_text: str) -> None:
        """Show the answers to `for_text`; who took over from the agency that is chosen is offered in its place."""
        if for_text == self.text() and any(agency.instead_of == for_text for agency in agencies):
            self.let_go()
        waits, self._enter_waits = self._enter_waits and for_text == self.text(), False
        place = place_of(for_text)
        by_place = all(agency.used_before for agency in agencies) and (place is not None or not for_text.strip())
        marked = place if by_place and place is not None else 0
        if waits and marked < len(agencies) and self.value is None:
            self.set_hit(self._hit_of(agencies[marked]))
            self.chosen.emit(agencies[marked])
            self.went_on.emit()
            return
        calls = [str(at) if by_place else "" for at in range(1, len(agencies) + 1)]
        self.show_hits(tuple(map(self._hit_of, agencies, calls)), for_text, marked)
        if waits and not agencies:
            self.found_nothing.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses and then belongs to the form; an Enter before the answers waits for them."""
        entered = event.key() in _ENTERS
        if entered and not self.is_open and self.value is None and self.text().strip():
            self._enter_waits = True
            self.asked.emit(self.text())
            event.accept()
            return
        if event.key() == Qt.Key.Key_Down and not self.is_open and self.value is None:
            self.asked.emit(self.text())
            event.accept()
            return
        super().keyPressEvent(event)
        if entered:
            event.ignore()

    def _forget_enter(self) -> None:
        self._enter_waits = False

    def _hit_of(self, agency: AgencyHit, call: str = "") -> Hit:
        place = agency.office_name or agency.address
        if agency.instead_of:
            place = self.tr("took over from {name}").format(name=agency.instead_of)
        return Hit(agency, agency.name, place, call)
