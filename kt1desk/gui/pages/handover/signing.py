"""The signatures of a handover: two PINs, a witness or a second person where one is needed, then the paper. No Qt."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace
from typing import Protocol

from kt1desk.domain.approval import ApprovalAsked, Given
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import Fact, ReceiptReprinted, ShiftEnded, ShiftHandedOver, ShiftPutInSafe
from kt1desk.domain.ids import ShiftId, StaffId
from kt1desk.domain.stock import Place
from kt1desk.gui.approval.presenter import Asking, SecondPerson
from kt1desk.gui.pages.handover.form import Fault, FormFault, HandoverField, ReceiptState, Signed, SignForm
from kt1desk.gui.work import Alerts, Sent, Work, pass_on
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.duty import duty_without_commitment
from kt1desk.usecases.hand_over_shift import HandOverShift, witness_handover
from kt1desk.usecases.handover_rows import HandoverSeen
from kt1desk.usecases.reprint_handover import ReprintHandover

_MAY_BE_ALLOWED_ONCE = frozenset({Rule.NO_COMMITMENT, Rule.COMMITMENT_EXPIRED})
_PINS = frozenset({Rule.PIN_WRONG, Rule.PIN_DELAYED, Rule.PIN_UNSET})


class SignScreen(Protocol):
    """What is shown while two persons sign."""

    def sign_form(self) -> SignForm: ...

    def clear_pins(self) -> None: ...

    def clear_pin(self, field: HandoverField) -> None: ...

    def show_signing(self, seen: HandoverSeen) -> None: ...

    def show_signed(self, signed: Signed) -> None: ...

    def show_fault(self, field: HandoverField | None, fault: Fault) -> None: ...

    def clear_faults(self) -> None: ...

    def focus(self, field: HandoverField) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SignDoors:
    """`print_receipt` sends both copies of the receipt of the shift that ended; it raises `Unavailable`.

    The second argument says which print it is; `reprint` records each but the first.
    """

    prove: Callable[[ApprovalAsked, Given], Vouched]
    hand_over: Callable[[HandOverShift], ShiftEnded]
    print_receipt: Callable[[ShiftId, int], Sent]
    reprint: Callable[[ReprintHandover], ReceiptReprinted]


class Signing:
    """Nothing is handed over until both PINs were right and the fact is in the book.

    `ended` is told the fact; `second` is asked for a witness, and where the incoming person has no valid commitment.
    """

    def __init__(
        self,
        screen: SignScreen,
        doors: SignDoors,
        *,
        work: Work,
        alerts: Alerts,
        second: SecondPerson,
        ended: Callable[[ShiftEnded], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._second = second
        self._ended = ended
        self._seen: HandoverSeen | None = None
        self._signed: Signed | None = None
        self._may_be_out = False
        self._busy = False

    @property
    def is_open(self) -> bool:
        """The two are asked for their PINs."""
        return self._seen is not None

    @property
    def is_signed(self) -> bool:
        """The outcome stands on the screen."""
        return self._signed is not None

    @property
    def into_safe(self) -> bool:
        """The stock rests in the safe, nobody answers here."""
        return self._signed is not None and self._signed.next_shift is None

    def begin(self, seen: HandoverSeen) -> None:
        """Ask for the two PINs."""
        self._seen, self._may_be_out = seen, False
        self._screen.clear_pins()
        self._screen.clear_faults()
        self._screen.show_signing(seen)

    def give_up(self) -> bool:
        """Back to the result; False when nobody was asked to sign, or while it is being written."""
        if self._seen is None or self._busy:
            return self._busy
        self._seen = None
        self._screen.clear_pins()
        self._screen.clear_faults()
        return True

    def forget(self) -> None:
        """The outcome was read."""
        self._signed = None

    def sign(self) -> None:
        """Ctrl+Enter. A second one while the first is being written changes nothing."""
        seen = self._seen
        if self._busy or seen is None:
            return
        self._screen.clear_faults()
        form = self._screen.sign_form()
        faults = _faults(form, seen)
        if faults:
            for field, fault in faults.items():
                self._screen.show_fault(field, fault)
            self._screen.focus(next(iter(faults)))
            return
        self._hand_over(
            HandOverShift(outgoing_pin=form.outgoing_pin, incoming_pin=form.incoming_pin, seal_no=form.seal_no), seen
        )

    def print_again(self) -> None:
        """Send the two copies once more: marked and in the book, unless nothing of the first has come out."""
        signed = self._signed
        if signed is None or signed.receipt is ReceiptState.SENDING:
            return
        if not self._may_be_out:
            self._print(signed, 1)
            return
        asked = ReprintHandover(by=signed.incoming, document=signed.shift)
        self._work.books(
            lambda: self._doors.reprint(asked),
            lambda fact: self._print(signed, fact.copy),
            lambda error: self._unavailable(error, self.print_again),
        )

    def _hand_over(self, asked: HandOverShift, seen: HandoverSeen) -> None:
        self._set_busy(True)
        self._work.books(
            lambda: self._doors.hand_over(asked),
            lambda fact: self._done(fact, seen),
            lambda error: self._refused(error, asked, seen),
        )

    def _refused(self, error: Exception, asked: HandOverShift, seen: HandoverSeen) -> None:
        self._set_busy(False)
        if not isinstance(error, RuleBroken):
            self._unavailable(error, self.sign)
            return
        if error.rule is Rule.WITNESS_MISSING:
            wanted = witness_handover(seen.begun)
            two = (seen.begun.by, seen.begun.incoming)
            self._ask(wanted, lambda vouched: replace(asked, witness=vouched), seen, barred=two)
            return
        field = _field_of(error, seen.begun.incoming)
        self._screen.show_fault(field, error)
        if field is not None:
            if error.rule in _PINS:
                self._screen.clear_pin(field)
            self._screen.focus(field)
        if error.rule in _MAY_BE_ALLOWED_ONCE:
            wanted = duty_without_commitment(seen.begun.incoming)
            self._ask(wanted, lambda vouched: replace(asked, allowed=vouched), seen)

    def _ask(
        self,
        wanted: ApprovalAsked,
        with_it: Callable[[Vouched], HandOverShift],
        seen: HandoverSeen,
        barred: Collection[StaffId] = (),
    ) -> None:
        def run(given: Given) -> ShiftEnded:
            return self._doors.hand_over(with_it(self._doors.prove(wanted, given)))

        self._second.ask(Asking(asked=wanted, run=run, approved=lambda fact: self._done(fact, seen), barred=barred))

    def _done(self, fact: ShiftEnded, seen: HandoverSeen) -> None:
        self._set_busy(False)
        self._seen = None
        self._screen.clear_pins()
        kept = sum(opened.reserved for opened in fact.cases)
        signed = Signed(
            shift=fact.shift,
            next_shift=fact.next_shift if isinstance(fact, ShiftHandedOver) else None,
            seal_no=fact.seal_no if isinstance(fact, ShiftPutInSafe) else "",
            outgoing_name=seen.absent_name or seen.outgoing_name,
            absent=bool(seen.absent_name),
            incoming=seen.begun.incoming,
            incoming_name=seen.incoming_name,
            moved=sum(item.place is not Place.RESERVED for item in fact.items),
            kept=kept,
            receipt=ReceiptState.SENDING,
        )
        self._show_signed(signed)
        self._ended(fact)
        self._print(signed, 1)

    def _print(self, signed: Signed, copy: int) -> None:
        self._show_signed(replace(signed, receipt=ReceiptState.SENDING, where=""))
        self._work.printing(
            lambda: self._doors.print_receipt(signed.shift, copy),
            lambda sent: self._receipt_sent(signed, sent),
            lambda error: self._receipt_failed(signed, error),
        )

    def _receipt_sent(self, signed: Signed, sent: Sent) -> None:
        self._may_be_out = True
        state = ReceiptState.SAVED if sent.saved else ReceiptState.SENT
        self._show_signed(replace(signed, receipt=state, where=sent.where))

    def _receipt_failed(self, signed: Signed, error: Exception) -> None:
        self._may_be_out |= isinstance(error, Unavailable) and error.cause is Cause.PRINT_UNKNOWN
        self._show_signed(replace(signed, receipt=ReceiptState.FAILED))
        self._unavailable(error, self.print_again)

    def _show_signed(self, signed: Signed) -> None:
        self._signed = signed
        self._screen.show_signed(signed)

    def _unavailable(self, error: Exception, retry: Callable[[], None]) -> None:
        pass_on(error, self._alerts, retry)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)


def _faults(form: SignForm, seen: HandoverSeen) -> dict[HandoverField, Fault]:
    faults: dict[HandoverField, Fault] = {}
    if seen.begun.into_safe and not form.seal_no.strip():
        faults[HandoverField.SAFE_SEAL] = FormFault.NO_SEAL
    if not form.outgoing_pin:
        faults[HandoverField.OUTGOING_PIN] = FormFault.NO_PIN
    if not form.incoming_pin:
        faults[HandoverField.INCOMING_PIN] = FormFault.NO_PIN
    return faults


def _field_of(broken: RuleBroken, incoming: StaffId) -> HandoverField | None:
    if broken.facts.get("field") == "safe_seal":
        return HandoverField.SAFE_SEAL
    if broken.rule in _PINS:
        return HandoverField.INCOMING_PIN if broken.facts.get("staff") == incoming else HandoverField.OUTGOING_PIN
    if broken.rule in _MAY_BE_ALLOWED_ONCE:
        return HandoverField.INCOMING_PIN
    return None


Recorded = Callable[[Fact], None]
