"""The fields of the acceptance form and how they stand in rows."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from kt1desk.domain.item import ItemKind, SealState, Secrecy, Urgency
from kt1desk.gui.pages.accept.agency_edit import AgencyEdit
from kt1desk.gui.pages.accept.checks_row import ChecksRow
from kt1desk.gui.pages.accept.courier_edit import CourierEdit
from kt1desk.gui.pages.accept.destination_edit import DestinationEdit
from kt1desk.gui.pages.accept.field_words import KEYS, label
from kt1desk.gui.pages.accept.form import AcceptField
from kt1desk.gui.pages.accept.row_faults import RowFaults
from kt1desk.gui.pages.accept.scale_line import ScaleLine
from kt1desk.gui.widgets.check_field import CheckField
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.text import restyle
from kt1desk.gui.widgets.wrap_row import WrapRow
from kt1desk.gui.wording import kind, urgency

_GAP = 14
_ROW_GAP = 7
_DENSE_ROW_GAP = 2
# Longer than anything a label takes; the rule says how long, this only keeps a paste from freezing the line.
_LONGEST = 20_000
_LETTERS = {
    AcceptField.HANDED_IN_BY: 18,
    AcceptField.SENDER: 46,
    AcceptField.RECIPIENT: 46,
    AcceptField.RECIPIENT_NAME: 26,
    AcceptField.RECIPIENT_ADDRESS: 26,
    AcceptField.DESTINATION: 26,
}
"""The least widths in letters, so that they grow with large text; a label and its key are never cut."""


class ItemFields(QWidget):
    """All edits by their names; says nothing and decides nothing. `late_shown(late)`: a slip's fields came or went."""

    late_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.late_no_edit, self.late_at_edit = _line(), _line()
        self.late_at_edit.setPlaceholderText(self.tr("as on the slip, e.g. 26/11 09:40"))
        self.handed_edit = CourierEdit()
        self.handed_edit.setMaxLength(_LONGEST)
        self.sender_edit = AgencyEdit()
        self.unit_edit = _line()
        self.recipient_edit = AgencyEdit()
        self.name_edit = _line()
        self.address_edit = _line()
        self.destination_edit = DestinationEdit()
        self.addressee_edit = _line()
        self.letter_choice = Segmented(tuple((each, "–" if each is Secrecy.NONE else each.value) for each in Secrecy))
        self.urgency_choice = Segmented(tuple((each, urgency(each)) for each in Urgency))
        self.agreed_edit = _line()
        self.kind_choice = Segmented(tuple((each, kind(each)) for each in ItemKind))
        self.weight_edit = _line()
        self.covers_edit = _line()
        self.seal_choice = Segmented(
            (
                (SealState.NONE, self.tr("None")),
                (SealState.INTACT, self.tr("Intact")),
                (SealState.BROKEN, self.tr("Broken")),
            )
        )
        self.seal_edit = _line()
        self.only_check = CheckField("", "Alt+1")
        self.back_check = CheckField(self.tr("To be returned"), "Alt+2")
        self.advice_check = CheckField(self.tr("Delivery advice"), "Alt+3")
        self.below_recipient = QHBoxLayout()
        self.scale_line = ScaleLine(self.weight_edit, lambda words: self.say(AcceptField.WEIGHT, words))
        self.row_faults: list[RowFaults] = []
        self._rows: list[WrapRow] = []
        self._column = QVBoxLayout(self)
        self.checks_row = ChecksRow()
        self.fields: dict[AcceptField, Field | ChecksRow] = {each: self._field(each) for each in _EDITS}
        self.fields[AcceptField.CHECKS] = self.checks_row
        self.agreed_edit.setPlaceholderText(self.tr("day/month hour:minute, e.g. 26/11 16:30"))
        self._lay_out()
        self.show_outside(False)
        self.show_letter(None)
        self.show_agreed(False)
        self.show_late(False)

    def edit(self, field: AcceptField) -> QWidget:
        """The widget that takes the keys of a field."""
        if field is AcceptField.CHECKS:
            return self.checks_row.edit
        edit: QWidget = getattr(self, _EDITS.get(field, "only_check"))
        return edit

    def stops(self) -> tuple[QWidget, ...]:
        """Where Enter stops, in the order of the form."""
        edits = [self.edit(field) for field in AcceptField if field is not AcceptField.FLAGS]
        return tuple(edit for edit in (*edits, *self.checks) if edit.isVisibleTo(self))

    @property
    def checks(self) -> tuple[CheckField, CheckField, CheckField]:
        """The three marks."""
        return self.only_check, self.back_check, self.advice_check

    @property
    def lines(self) -> tuple[QLineEdit, ...]:
        """Every edit that takes free text."""
        return (
            self.late_no_edit,
            self.late_at_edit,
            self.handed_edit,
            self.unit_edit,
            self.name_edit,
            self.address_edit,
            self.addressee_edit,
            self.agreed_edit,
            self.weight_edit,
            self.covers_edit,
            self.seal_edit,
        )

    @property
    def choices(self) -> tuple[Segmented, ...]:
        """Every row of choices."""
        return self.letter_choice, self.urgency_choice, self.kind_choice, self.seal_choice

    def say(self, field: AcceptField, words: str) -> None:
        """Say what is wrong with a field; empty words take it back."""
        for row in self.row_faults:
            if row.holds(field):
                row.say(field, words)

    def said(self, field: AcceptField) -> str:
        """What is said of a field."""
        return next((row.said(field) for row in self.row_faults if row.holds(field)), "")

    def clear_faults(self) -> None:
        """Take every error away."""
        for field in self.fields:
            self.say(field, "")

    def set_dense(self, dense: bool) -> None:
        """Stand closer together, where the window is low."""
        restyle(self, "dense", dense)
        self._column.setSpacing(_DENSE_ROW_GAP if dense else _ROW_GAP)

    def put_seal(self, text: str) -> None:
        """Fill in the seal number as if it were typed."""
        self.seal_edit.setText(text)
        self.say(AcceptField.SEAL_NO, "")
        self.seal_edit.textEdited.emit(text)

    def show_outside(self, outside: bool) -> None:
        """Ask for a recipient by hand, or from the list."""
        self.fields[AcceptField.RECIPIENT].setVisible(not outside)
        self.fields[AcceptField.RECIPIENT_NAME].setVisible(outside)
        self.fields[AcceptField.RECIPIENT_ADDRESS].setVisible(outside)
        self.fields[AcceptField.DESTINATION].setVisible(outside)
        for row in self._rows:
            row.fit()

    def show_late(self, late: bool) -> None:
        """Ask for number and moment of a slip, or not."""
        self.is_late = late
        self.late_shown.emit(late)
        for row in self._rows:
            if row.holds(self.fields[AcceptField.LATE_NO]):
                row.setVisible(late)

    def show_letter(self, letter: object) -> None:
        """Of an item of A the mark stands on the inner cover: nobody here reads it, the sender declares it."""
        declared = self.tr("Addressee alone may open, as declared")
        self.only_check.show_text(declared if letter is Secrecy.A else self.tr("Addressee alone may open"))
        self._marks.fit()

    def show_agreed(self, timed: bool) -> None:
        """Ask for the agreed moment, or not."""
        for row in self._rows:
            if row.holds(self.fields[AcceptField.AGREED]):
                row.setVisible(timed)

    def _field(self, field: AcceptField) -> Field:
        made = Field(label(field), self.edit(field), key=KEYS[field], beside=field is AcceptField.AGREED)
        letters = _LETTERS.get(field, 0) * self.fontMetrics().averageCharWidth()
        made.setMinimumWidth(max(letters, made.minimumSizeHint().width()))
        return made

    def _lay_out(self) -> None:
        column = self._column
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_ROW_GAP)
        for row in _ROWS:
            line = WrapRow(_GAP, _ROW_GAP)
            for field, share in row.items():
                line.add(self.fields[field], share)
            column.addWidget(line)
            self._rows.append(line)
            self.row_faults.append(RowFaults({field: self.fields[field] for field in row}))
            column.addWidget(self.row_faults[-1])
            if AcceptField.WEIGHT in row:
                column.addWidget(self.scale_line)
            if AcceptField.RECIPIENT in row:
                column.addLayout(self.below_recipient)
        marks = WrapRow(_GAP // 2, 0)
        for check in self.checks:
            marks.add(check)
        self._marks = marks
        self.row_faults.append(RowFaults({AcceptField.CHECKS: self.checks_row}))
        column.addWidget(self.checks_row)
        column.addWidget(self.row_faults[-1])
        column.addWidget(marks)


_ROWS: tuple[dict[AcceptField, int], ...] = (
    {AcceptField.LATE_NO: 1, AcceptField.LATE_AT: 1},
    {AcceptField.HANDED_IN_BY: 25, AcceptField.SENDER: 65, AcceptField.SENDER_UNIT: 20},
    {
        AcceptField.RECIPIENT: 17,
        AcceptField.RECIPIENT_NAME: 8,
        AcceptField.RECIPIENT_ADDRESS: 8,
        AcceptField.DESTINATION: 8,
        AcceptField.ADDRESSEE: 10,
    },
    {AcceptField.LETTER: 0, AcceptField.URGENCY: 0, AcceptField.KIND: 0},
    {AcceptField.AGREED: 1},
    {AcceptField.WEIGHT: 3, AcceptField.COVERS: 3, AcceptField.SEAL: 0, AcceptField.SEAL_NO: 5},
)
"""The fields of each row with the share they take of its width."""

_EDITS = {
    AcceptField.LATE_NO: "late_no_edit",
    AcceptField.LATE_AT: "late_at_edit",
    AcceptField.HANDED_IN_BY: "handed_edit",
    AcceptField.SENDER: "sender_edit",
    AcceptField.SENDER_UNIT: "unit_edit",
    AcceptField.RECIPIENT: "recipient_edit",
    AcceptField.RECIPIENT_NAME: "name_edit",
    AcceptField.RECIPIENT_ADDRESS: "address_edit",
    AcceptField.DESTINATION: "destination_edit",
    AcceptField.ADDRESSEE: "addressee_edit",
    AcceptField.LETTER: "letter_choice",
    AcceptField.URGENCY: "urgency_choice",
    AcceptField.AGREED: "agreed_edit",
    AcceptField.KIND: "kind_choice",
    AcceptField.WEIGHT: "weight_edit",
    AcceptField.COVERS: "covers_edit",
    AcceptField.SEAL: "seal_choice",
    AcceptField.SEAL_NO: "seal_edit",
}


def _line() -> QLineEdit:
    edit = QLineEdit()
    edit.setMaxLength(_LONGEST)
    return edit
