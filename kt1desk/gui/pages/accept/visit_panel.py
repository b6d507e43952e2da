"""In the place of the form: what the courier leaves behind, or the visits that stand open."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QStackedWidget

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo, StaffId, VisitId
from kt1desk.domain.payment import PayMethod
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.figures import clock, money, short_day
from kt1desk.gui.pages.accept.form import NOBODY, Leaving, StandingVisit
from kt1desk.gui.pages.accept.list_forms import ListForm, ReasonsForm
from kt1desk.gui.widgets.card import Card
from kt1desk.gui.widgets.check_field import CheckField
from kt1desk.gui.widgets.field import Field
from kt1desk.gui.widgets.segmented import Segmented
from kt1desk.gui.widgets.short_form import ShortForm
from kt1desk.gui.wording import sentence

_SLIPS_KEY = "Alt+P"


class LeavingForm(ShortForm):
    """What stays and what went back; with `pays`, how the sum was paid."""

    def __init__(self, *, pays: bool) -> None:
        super().__init__()
        self.method_choice = Segmented(
            (
                (PayMethod.CASH, self.tr("Cash")),
                (PayMethod.TRANSFER, self.tr("Transfer")),
                (PayMethod.CONTRACT, self.tr("Contract")),
            )
        )
        self.method_choice.set_value(PayMethod.CASH)
        self.receipt_edit = QLineEdit()
        self.slips_check = CheckField(self.tr("Besides the list a slip of each item"), _SLIPS_KEY)
        method = Field(self.tr("Paid by"), self.method_choice)
        self.receipt_field = Field(self.tr("Number of the receipt or contract"), self.receipt_edit)
        fields = (method, self.receipt_field) if pays else ()
        self.lay_out(self.tr("The courier leaves"), fields, self.tr("Close the visit"), below=self.slips_check)


class VisitPanel(Card):
    """Implements `visits.VisitScreen` but for what is said beside the list; `opened` and `closed` move the stack.

    `leave_asked(method, receipt_no, due_vnd, slips)`, `visit_asked(visit)`, `reason_chosen(code)`, `left`.
    """

    opened = Signal()
    closed = Signal()
    leave_asked = Signal(object, str, int, bool)
    visit_asked = Signal(str)
    left = Signal()
    reason_chosen = Signal(str)
    given_back_said = Signal(str)
    none_said = Signal()
    goes_on_said = Signal(str)
    standing_shown = Signal(int, int)
    warned = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self.free_form = LeavingForm(pays=False)
        self.paying_form = LeavingForm(pays=True)
        self.visits_form = ListForm(
            self.tr("Visits that stand open"),
            self.tr("Visit"),
            self.tr("Arrows choose the visit. The form is kept."),
            self.tr("Go on with it"),
            below=True,
        )
        self.back_form = ReasonsForm(
            self.tr("Give the item back"),
            self.tr("Reason"),
            self.tr("Arrows choose the reason. The number is spent, and its label is to be destroyed."),
            self.tr("Give back and record"),
        )
        self._of: VisitId | None = None
        self._due_vnd = 0
        self._visits: tuple[str, ...] = ()
        self._stack = QStackedWidget()
        for form in (self.free_form, self.paying_form, self.visits_form, self.back_form):
            self._stack.addWidget(form)
            form.left.connect(self.left)
        self.free_form.asked.connect(self._leave)
        self.paying_form.asked.connect(self._pay)
        self.visits_form.asked.connect(self._choose)
        self.back_form.reason_chosen.connect(self.reason_chosen)
        self.body.addWidget(self._stack, 1)

    def show_standing(self, mine: int, others: int) -> None:
        """Say how many visits stand open besides."""
        self.standing_shown.emit(mine, others)

    def show_warnings(self, warnings: tuple[Rule, ...]) -> None:
        """Say what is to be known of the courier."""
        self.warned.emit(warnings)

    def say_goes_on(self, courier: str) -> None:
        """The visit stands at the counter again."""
        self.goes_on_said.emit(courier)

    def say_none(self) -> None:
        """There is no visit to close or to choose."""
        self.none_said.emit()

    def ask_leaving(self, leaving: Leaving) -> None:
        """Show what is looked at once more, or how it stands by now."""
        form = self.paying_form if leaving.due_vnd else self.free_form
        self._due_vnd = leaving.due_vnd
        if leaving.visit != self._of:
            self._of = leaving.visit
            self.paying_form.receipt_edit.clear()
            for each in (self.free_form, self.paying_form):
                each.slips_check.setChecked(False)
        specimen = self.tr("specimen {number}").format(number=leaving.specimen_no) if leaving.specimen_no else ""
        form.lead_text.setText(" · ".join(filter(None, (leaving.courier, specimen, leaving.agency))))
        form.slips_check.setVisible(leaving.kept > 0)
        counts = [self.tr("%n item(s) stay with the post", "", leaving.kept)]
        if leaving.voided:
            counts.append(self.tr("%n went back", "", leaving.voided))
        to_pay = self.tr("to pay here: {sum} before VAT").format(sum=money(leaving.due_vnd))
        form.note_text.setText(" · ".join((*counts, to_pay)))
        if form.isVisible():
            form.message.clear()
        else:
            self._open(form)
        unscanned = self.tr("%n label(s) not scanned yet: stick and scan them.", "", leaving.labels_missing)
        if leaving.half_done:
            form.message.caution(
                self.tr("The item in the form is not accepted yet."),
                " ".join((self.tr("It stays in the form."), *([unscanned] if leaving.labels_missing else []))),
            )
        elif leaving.labels_missing:
            form.message.caution(unscanned, self.tr("Until its scan an item cannot leave this desk."))

    def offer_visits(self, visits: tuple[StandingVisit, ...], clerk: StaffId) -> None:
        """List the visits, another clerk's named as such, and the way to a courier who has none yet."""
        self._visits = (*(each.row.visit for each in visits), NOBODY)
        other = self.tr("Another courier"), self.tr("An empty form; every visit above stands open.")
        self.visits_form.show_lines((*(self._line(each, clerk) for each in visits), other), len(visits) - 1)
        self._open(self.visits_form)

    def offer_reasons(self, item_no: ItemNo, reasons: tuple[ReasonRow, ...]) -> None:
        """Ask why an item goes back with its courier."""
        self.back_form.show_reasons(item_no, reasons)
        self._open(self.back_form)

    def say_given_back(self, item_no: ItemNo) -> None:
        """The item is the courier's again."""
        self.given_back_said.emit(item_no)

    def show_visit_fault(self, fault: RuleBroken) -> None:
        """Say what stands against it."""
        form = self._stack.currentWidget()
        if not isinstance(form, ShortForm):
            return
        form.set_busy(False)
        if isinstance(form, LeavingForm) and fault.facts.get("field") == "receipt_no":
            form.receipt_field.set_error(sentence(fault))
            form.receipt_field.focus()
        else:
            form.message.wrong(sentence(fault))

    def close_panel(self) -> None:
        """The form comes back."""
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in a list goes back to the form."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def _open(self, form: ShortForm) -> None:
        form.set_busy(False)
        form.clear_errors()
        self._stack.setCurrentWidget(form)
        self.opened.emit()
        form.setFocus()

    def _leave(self) -> None:
        self.free_form.set_busy(True)
        self.leave_asked.emit(None, "", 0, self.free_form.slips_check.isChecked())

    def _pay(self) -> None:
        form = self.paying_form
        form.set_busy(True)
        method = form.method_choice.value
        self.leave_asked.emit(method, form.receipt_edit.text(), self._due_vnd, form.slips_check.isChecked())

    def _line(self, visit: StandingVisit, clerk: StaffId) -> tuple[str, str]:
        row = visit.row
        since = self.tr("since {time} on {day}").format(time=clock(row.opened_at), day=short_day(row.opened_at))
        parts = [row.courier.name, since]
        if row.owner != clerk:
            parts.append(self.tr("served by {name}: you take it over").format(name=row.owner_name))
        return " · ".join(parts), visit.agency.name

    def _choose(self) -> None:
        at = self.visits_form.lines_list.currentRow()
        if 0 <= at < len(self._visits):
            self.visit_asked.emit(self._visits[at])
