"""Decides what happens at a handover: sheet, two persons, two PINs, receipt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from kt1desk.domain.approval import ApprovalAsked, Given
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule, RuleBroken, Unavailable
from kt1desk.domain.events import Fact, ShiftHandedOver
from kt1desk.domain.ids import ShiftId, StaffId
from kt1desk.gui.approval.presenter import SecondPerson
from kt1desk.gui.pages.handover.form import (
    Fault,
    FormFault,
    HandoverField,
    HandoverForm,
    ReceiptState,
    Shown,
    Signed,
    total,
)
from kt1desk.gui.work import Alerts, Sent, Work
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.duty import duty_without_commitment
from kt1desk.usecases.hand_over_shift import HandOverShift
from kt1desk.usecases.readmodels import HandoverDraft, StaffRow

_MAY_BE_ALLOWED_ONCE = frozenset({Rule.NO_COMMITMENT, Rule.COMMITMENT_EXPIRED})
_HOLDERS = frozenset({Role.CLERK, Role.SHIFT_LEADER})


class HandoverScreen(Protocol):
    """What the presenter shows; `HandoverView` is one."""

    def form(self) -> HandoverForm: ...

    def clear_form(self) -> None:
        """Empty the two PINs and the choice of the incoming person."""

    def clear_pin(self, field: HandoverField) -> None: ...

    def show_stock(self, shown: Shown) -> None: ...

    def show_nothing_open(self, broken: RuleBroken) -> None: ...

    def show_people(self, people: tuple[StaffRow, ...]) -> None:
        """Offer who may take over; the choice stays where it was."""

    def show_fault(self, field: HandoverField | None, fault: Fault) -> None:
        """Speak at the field, or over the page when no field is to blame."""

    def clear_faults(self) -> None: ...

    def focus(self, field: HandoverField) -> None: ...

    def set_busy(self, busy: bool) -> None: ...

    def show_signed(self, signed: Signed) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverDoors:
    """The verb and look-ups of this page; all are called off the screen's thread.

    `print_receipt` sends both copies of the receipt of the shift that ended; it raises `Unavailable`.
    """

    draft: Callable[[], HandoverDraft]
    staff: Callable[[], tuple[StaffRow, ...]]
    prove: Callable[[ApprovalAsked, Given], Vouched]
    hand_over: Callable[[HandOverShift], ShiftHandedOver]
    print_receipt: Callable[[ShiftId], Sent]


class HandoverPresenter:
    """Nothing is handed over until both PINs were right and the fact is in the book.

    `recorded` is told the fact; `handed_over` is told who answers from now on. `second` is asked where the incoming
    person has no valid commitment.
    """

    def __init__(
        self,
        screen: HandoverScreen,
        doors: HandoverDoors,
        *,
        work: Work,
        alerts: Alerts,
        second: SecondPerson,
        recorded: Callable[[Fact], None],
        handed_over: Callable[[StaffRow], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._second = second
        self._recorded = recorded
        self._handed_over = handed_over
        self._busy = False
        self._draft: HandoverDraft | None = None
        self._signed: Signed | None = None

    def start(self) -> None:
        """The page is shown: begin anew with the stock as it is."""
        self._signed = None
        self._screen.clear_form()
        self._screen.clear_faults()
        self.refresh()

    def refresh(self) -> None:
        """Facts were recorded or acknowledged: draw the sheet again; what is typed stays."""
        if self._signed is None and not self._busy:
            self._work.books(lambda: (self._doors.draft(), self._doors.staff()), self._drawn, self._not_drawn)

    def sign(self) -> None:
        """Ctrl+Enter. A second one while the first is being written changes nothing."""
        draft = self._draft
        if self._busy or self._signed is not None or draft is None:
            return
        self._screen.clear_faults()
        form = self._screen.form()
        faults = _faults(form, draft)
        incoming = form.incoming
        if faults or incoming is None:
            for field, fault in faults.items():
                self._screen.show_fault(field, fault)
            self._screen.focus(next(iter(faults)))
            return
        if not draft.balances:
            self._screen.show_fault(None, RuleBroken(Rule.SHEET_NOT_BALANCED, items=", ".join(draft.strays)))
            return
        self._hand_over(form, draft, incoming)

    def cancel(self) -> None:
        """Esc: nothing was handed over, the shift goes on as before."""
        if not self._busy and self._signed is None:
            self._screen.clear_form()
            self._screen.clear_faults()

    def print_again(self) -> None:
        """Send the two copies once more, when they did not go."""
        if self._signed is not None and self._signed.receipt is not ReceiptState.SENDING:
            self._print(self._signed)

    def _hand_over(self, form: HandoverForm, draft: HandoverDraft, incoming: StaffRow) -> None:
        asked = HandOverShift(
            outgoing=draft.shift.clerk,
            outgoing_pin=form.outgoing_pin,
            incoming=incoming.staff,
            incoming_pin=form.incoming_pin,
        )
        self._set_busy(True)
        self._work.books(
            lambda: self._doors.hand_over(asked),
            lambda fact: self._done(fact, draft, incoming),
            lambda error: self._refused(error, asked, draft, incoming),
        )

    def _refused(self, error: Exception, asked: HandOverShift, draft: HandoverDraft, incoming: StaffRow) -> None:
        self._not_done(error, incoming.staff)
        if not isinstance(error, RuleBroken) or error.rule not in _MAY_BE_ALLOWED_ONCE:
            return
        wanted = duty_without_commitment(incoming.staff)

        def run(given: Given) -> ShiftHandedOver:
            return self._doors.hand_over(replace(asked, allowed=self._doors.prove(wanted, given)))

        self._second.ask(wanted, run=run, approved=lambda fact: self._done(fact, draft, incoming))

    def _done(self, fact: ShiftHandedOver, draft: HandoverDraft, incoming: StaffRow) -> None:
        self._set_busy(False)
        self._screen.clear_form()
        signed = Signed(
            shift=fact.shift,
            next_shift=fact.next_shift,
            outgoing_name=draft.shift.clerk_name,
            incoming_name=incoming.name,
            pieces=len(fact.items),
            receipt=ReceiptState.SENDING,
        )
        self._show_signed(signed)
        self._recorded(fact)
        self._handed_over(incoming)
        self._print(signed)

    def _print(self, signed: Signed) -> None:
        self._show_signed(replace(signed, receipt=ReceiptState.SENDING, where=""))
        self._work.printing(
            lambda: self._doors.print_receipt(signed.shift),
            lambda sent: self._receipt_sent(signed, sent),
            lambda error: self._receipt_failed(signed, error),
        )

    def _receipt_sent(self, signed: Signed, sent: Sent) -> None:
        state = ReceiptState.SAVED if sent.saved else ReceiptState.SENT
        self._show_signed(replace(signed, receipt=state, where=sent.where))

    def _receipt_failed(self, signed: Signed, error: Exception) -> None:
        self._show_signed(replace(signed, receipt=ReceiptState.FAILED))
        self._unavailable(error, self.print_again)

    def _show_signed(self, signed: Signed) -> None:
        self._signed = signed
        self._screen.show_signed(signed)

    def _not_done(self, error: Exception, incoming: StaffId) -> None:
        self._set_busy(False)
        if not isinstance(error, RuleBroken):
            self._unavailable(error, self.sign)
            return
        field = _field_of(error, incoming)
        self._screen.show_fault(field, error)
        if field is None:
            self.refresh()
            return
        if error.rule in {Rule.PIN_WRONG, Rule.PIN_DELAYED}:
            self._screen.clear_pin(field)
        self._screen.focus(field)

    def _drawn(self, found: tuple[HandoverDraft, tuple[StaffRow, ...]]) -> None:
        draft, people = found
        if self._signed is not None:
            return
        self._draft = draft
        self._screen.show_stock(Shown(draft=draft, totals=total(draft.sheet)))
        self._screen.show_people(
            tuple(each for each in people if each.role in _HOLDERS and each.staff != draft.shift.clerk)
        )

    def _not_drawn(self, error: Exception) -> None:
        self._draft = None
        if isinstance(error, RuleBroken):
            self._screen.show_nothing_open(error)
        else:
            self._unavailable(error, self.refresh)

    def _unavailable(self, error: Exception, retry: Callable[[], None]) -> None:
        if not isinstance(error, Unavailable):
            raise error
        self._alerts.unavailable(error, retry)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)


def _faults(form: HandoverForm, draft: HandoverDraft) -> dict[HandoverField, Fault]:
    faults: dict[HandoverField, Fault] = {}
    if not form.outgoing_pin:
        faults[HandoverField.OUTGOING_PIN] = FormFault.NO_PIN
    if form.incoming is None:
        faults[HandoverField.INCOMING] = FormFault.NOBODY_CHOSEN
    elif form.incoming.staff == draft.shift.clerk:
        faults[HandoverField.INCOMING] = RuleBroken(Rule.SAME_PERSON)
    if not form.incoming_pin:
        faults[HandoverField.INCOMING_PIN] = FormFault.NO_PIN
    return faults


def _field_of(broken: RuleBroken, incoming: StaffId) -> HandoverField | None:
    if broken.rule is Rule.SAME_PERSON:
        return HandoverField.INCOMING
    if broken.rule in {Rule.PIN_WRONG, Rule.PIN_DELAYED}:
        return HandoverField.INCOMING_PIN if broken.facts.get("staff") == incoming else HandoverField.OUTGOING_PIN
    if broken.rule in {Rule.ROLE_NOT_ALLOWED, Rule.STAFF_UNKNOWN} | _MAY_BE_ALLOWED_ONCE:
        return HandoverField.INCOMING
    return None
