"""Refusing what is handed in: the reasons lie over the form, which stays as it is."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.events import ItemRefused
from kt1desk.domain.ids import StaffId
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, Fault
from kt1desk.gui.pages.accept.reading import Faults, field_of, read_sender, read_service
from kt1desk.gui.pages.accept.receipts import OF_REFUSAL, Receipts
from kt1desk.gui.work import Sent, Work
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.refuse_item import RefuseItem


class RefusalScreen(Protocol):
    """Where the reasons stand."""

    def form(self) -> AcceptForm: ...

    def clear_faults(self) -> None: ...

    def show_fault(self, field: AcceptField | None, fault: Fault) -> None:
        """Speak at the field, or over the form when no field is to blame."""

    def open_refusal(self, reasons: tuple[ReasonRow, ...]) -> None: ...

    def close_refusal(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalDoors:
    """The verb, the reasons of today, the slip; each is called off the screen's thread.

    `print_slip` draws the slip of a refusal that is in the book and sends it away or saves it; it raises `Unavailable`.
    """

    refuse: Callable[[RefuseItem], ItemRefused]
    reasons: Callable[[], tuple[ReasonRow, ...]]
    print_slip: Callable[[ItemRefused], Sent]


class Refusals:
    """`faulty` is told which fields a refusal still needs, `failed` what keeps it from the book, `refused` the fact."""

    def __init__(
        self,
        doors: RefusalDoors,
        screen: RefusalScreen,
        *,
        receipts: Receipts,
        work: Work,
        clock: Clock,
        clerk: Callable[[], StaffId],
        is_busy: Callable[[], bool],
        set_busy: Callable[[bool], None],
        faulty: Callable[[Faults], None],
        failed: Callable[[Exception, Callable[[], None] | None], None],
        refused: Callable[[ItemRefused, AcceptForm], None],
    ) -> None:
        self._doors = doors
        self._screen = screen
        self._receipts = receipts
        self._work = work
        self._clock = clock
        self._clerk = clerk
        self._is_busy = is_busy
        self._set_busy = set_busy
        self._faulty = faulty
        self._failed = failed
        self._refused = refused
        self._open = False

    @property
    def are_open(self) -> bool:
        """The reasons lie over the form."""
        return self._open

    def ask(self) -> None:
        """Ctrl+T: offer the reasons, in place; the form stays as it is."""
        if self._is_busy() or self._open:
            return
        faults: Faults = {}
        form = self._screen.form()
        read_sender(form, faults)
        read_service(form, now=self._clock(), faults=faults)
        self._screen.clear_faults()
        if faults:
            self._faulty(faults)
            return
        self._open = True
        self._work.books(self._doors.reasons, self._offer, self._no_reasons)

    def refuse(self, reason: str) -> None:
        """A reason was chosen."""
        form = self._screen.form()
        faults: Faults = {}
        sender = read_sender(form, faults)
        service = read_service(form, now=self._clock(), faults=faults)
        if self._is_busy() or not self._open or sender is None or service is None:
            return
        asked = RefuseItem(clerk=self._clerk(), sender=sender, service=service, reason=reason)
        self._set_busy(True)
        self._work.books(
            lambda: self._doors.refuse(asked),
            lambda fact: self._done(fact, form),
            lambda error: self._not_recorded(error, form, reason),
        )

    def go_back(self) -> bool:
        """Esc: the form again; False when no reasons lie over it."""
        if not self._open or self._is_busy():
            return False
        self._close()
        return True

    def _offer(self, reasons: tuple[ReasonRow, ...]) -> None:
        if self._open:  # Esc may have been faster
            self._screen.open_refusal(reasons)

    def _done(self, fact: ItemRefused, form: AcceptForm) -> None:
        self._set_busy(False)
        self._close()
        self._refused(fact, form)
        self._receipts.send(lambda: self._doors.print_slip(fact), OF_REFUSAL)

    def _not_recorded(self, error: Exception, form: AcceptForm, reason: str) -> None:
        self._set_busy(False)
        if isinstance(error, RuleBroken):
            self._screen.show_fault(field_of(error, form), error)
        else:
            self._failed(error, lambda: self.refuse(reason))

    def _no_reasons(self, error: Exception) -> None:
        self._close()
        self._failed(error, self.ask)

    def _close(self) -> None:
        self._open = False
        self._screen.close_refusal()
