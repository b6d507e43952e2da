"""The fields under the search line: agency, days, stage, holder; each with its key, hidden until they are asked for."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from kt1desk.domain.custody import Stage
from kt1desk.domain.search import fold
from kt1desk.gui.day_reading import read_day
from kt1desk.gui.figures import day
from kt1desk.gui.pages.find.narrowing import NarrowFault, NarrowField, NarrowForm
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.suggest_edit import Hit, SuggestEdit
from kt1desk.gui.widgets.wrap_row import WrapRow
from kt1desk.gui.wording import role, stage
from kt1desk.usecases.readmodels import AgencyHit, StaffRow

_LETTERS = {
    NarrowField.AGENCY: 26,
    NarrowField.FIRST: 13,
    NarrowField.LAST: 13,
    NarrowField.STAGE: 18,
    NarrowField.HOLDER: 18,
}
_LONGEST = 200


class NarrowRow(QWidget):
    """Emits `changed` and `agencies_asked(text)`."""

    changed = Signal()
    agencies_asked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.agency_edit, self.stage_edit, self.holder_edit = OfferEdit(), OfferEdit(), OfferEdit()
        self.first_edit, self.last_edit = QLineEdit(), QLineEdit()
        self._stages = tuple(Hit(each, stage(each)) for each in Stage if each is not Stage.UNKNOWN)
        self._people: tuple[Hit, ...] = ()
        self._fields = {
            NarrowField.AGENCY: Field(self.tr("Agency"), self.agency_edit, key="Alt+C"),
            NarrowField.FIRST: Field(self.tr("Accepted from"), self.first_edit, key="Alt+T"),
            NarrowField.LAST: Field(self.tr("to"), self.last_edit, key="Alt+D"),
            NarrowField.STAGE: Field(self.tr("Stage"), self.stage_edit, key="Alt+R"),
            NarrowField.HOLDER: Field(self.tr("Held by"), self.holder_edit, key="Alt+G"),
        }
        self._lay_out()
        self.agency_edit.asked.connect(self.agencies_asked)
        self.stage_edit.asked.connect(lambda text: self.stage_edit.show_hits(_fitting(self._stages, text), text))
        self.holder_edit.asked.connect(lambda text: self.holder_edit.show_hits(_fitting(self._people, text), text))
        for offered in self._offers:
            offered.chosen.connect(self.changed)
        for edit in self._edits().values():
            edit.textEdited.connect(self.changed)
        self.setFocusProxy(self.agency_edit)
        self.hide()

    def form(self) -> NarrowForm:
        """What stands in the fields."""
        agency, of_stage, holder = (edit.value for edit in self._offers)
        return NarrowForm(
            agency=agency if isinstance(agency, AgencyHit) else None,
            stage=of_stage if isinstance(of_stage, Stage) else None,
            holder=holder if isinstance(holder, StaffRow) else None,
            texts={field: edit.text() for field, edit in self._edits().items()},
        )

    @property
    def words(self) -> tuple[str, ...]:
        """What the search is narrowed by, for a sentence; days as they are understood."""
        said = {field: edit.text().strip() for field, edit in self._edits().items()}
        first, last = read_day(said[NarrowField.FIRST]), read_day(said[NarrowField.LAST])
        days = (self.tr("from {day}").format(day=day(first)) if first else "") + (
            " " + self.tr("to {day}").format(day=day(last)) if last else ""
        )
        parts = (said[NarrowField.AGENCY], days.strip(), said[NarrowField.STAGE], said[NarrowField.HOLDER])
        return tuple(part for part in parts if part)

    def open(self) -> None:
        """Come into sight and take the keys."""
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def clear(self) -> None:
        """Narrow by nothing and go out of sight."""
        for edit in (self.first_edit, self.last_edit):
            edit.clear()
        for offered in self._offers:
            offered.set_hit(None)
        self.hide()
        self.changed.emit()

    def show_faults(self, faults: Mapping[NarrowField, NarrowFault]) -> None:
        """Say at each field what is wrong with it; the first of them takes the keys."""
        words = {
            NarrowFault.NOT_CHOSEN: self.tr("↓ chooses"),
            NarrowFault.NO_DAY: self.tr("e.g. 25/11/2024"),
            NarrowFault.ENDS_BEFORE_IT_BEGINS: self.tr("before it begins"),
        }
        for each, field in self._fields.items():
            field.set_error(words[faults[each]] if each in faults else "")
        for first in list(faults)[:1]:
            self._fields[first].focus()

    def show_agencies(self, hits: tuple[AgencyHit, ...], for_text: str) -> None:
        """Answer a few letters."""
        self.agency_edit.show_hits(tuple(Hit(hit, hit.name, hit.office_name or hit.address) for hit in hits), for_text)

    def offer_holders(self, people: tuple[StaffRow, ...]) -> None:
        """Who may hold something; those who left may have held it last."""
        self._people = tuple(Hit(person, person.name, role(person.role)) for person in people)

    @property
    def _offers(self) -> tuple["OfferEdit", "OfferEdit", "OfferEdit"]:
        return self.agency_edit, self.stage_edit, self.holder_edit

    def _edits(self) -> dict[NarrowField, QLineEdit]:
        return {
            NarrowField.AGENCY: self.agency_edit,
            NarrowField.FIRST: self.first_edit,
            NarrowField.LAST: self.last_edit,
            NarrowField.STAGE: self.stage_edit,
            NarrowField.HOLDER: self.holder_edit,
        }

    def _lay_out(self) -> None:
        row = WrapRow(12, 6)
        for each, edit in self._edits().items():
            edit.setMaxLength(_LONGEST)
            letters = _LETTERS[each]
            edit.setMinimumWidth(letters * edit.fontMetrics().averageCharWidth())
            row.add(self._fields[each], letters)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(row)


class OfferEdit(SuggestEdit):
    """Down asks for the answers before anything is typed."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """See the class."""
        if event.key() == Qt.Key.Key_Down and not self.is_open and self.value is None:
            self.asked.emit(self.text())
            event.accept()
            return
        super().keyPressEvent(event)


def _fitting(hits: tuple[Hit, ...], text: str) -> tuple[Hit, ...]:
    typed = fold(text).split()
    return tuple(hit for hit in hits if all(any(w.startswith(t) for w in fold(hit.title).split()) for t in typed))
