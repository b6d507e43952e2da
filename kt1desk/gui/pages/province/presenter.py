"""Decides what the section of the province does: a contact now, or an enrolment with a one-time code."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kt1desk.gui.enrolling import CODE_SIGNS, EnrolFault, EnrolRefused, hub_address, signs
from kt1desk.gui.pages.province.form import EnrolForm, ProvinceFault, ProvinceField, ProvinceLine, Reach
from kt1desk.gui.work import Alerts, Work, pass_on

_CODE_FAULTS = {
    EnrolFault.CODE_MISTYPED: ProvinceFault.CODE_MISTYPED,
    EnrolFault.CODE_REFUSED: ProvinceFault.CODE_REFUSED,
}


class ProvinceScreen(Protocol):
    """What the presenter shows; `ProvinceView` is one."""

    def form(self) -> EnrolForm: ...

    def show_line(self, line: ProvinceLine) -> None:
        """Show what is known; an address that is being typed stays."""

    def show_fault(self, field: ProvinceField, fault: ProvinceFault) -> None: ...

    def clear_faults(self) -> None: ...

    def show_reach(self, reach: Reach, line: ProvinceLine) -> None:
        """Say what came of `send_now`."""

    def show_enrolled(self) -> None:
        """Say that the desk is enrolled; the code has gone."""

    def set_busy(self, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvinceDoors:
    """`line` runs where the store lives; `enrol` on the network's thread, it raises `EnrolRefused` or `Unavailable`.

    `contact` asks for a contact at once and `connected` says that the desk was enrolled; both on the screen's thread.
    """

    line: Callable[[], ProvinceLine]
    enrol: Callable[[str, str], None]
    contact: Callable[[], None]
    connected: Callable[[], None]


class ProvincePresenter:
    """One thing at a time; nothing here is needed for the work at the counter."""

    def __init__(self, screen: ProvinceScreen, doors: ProvinceDoors, *, work: Work, alerts: Alerts) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._busy = False
        self._line: ProvinceLine | None = None
        self._asked_after: datetime | None = None
        self._asking = False

    def refresh(self) -> None:
        """Show what is known now."""
        self._work.books(self._doors.line, self._show, lambda error: self._unavailable(error, self.refresh))

    def send_now(self) -> None:
        """Ctrl+S: what waits leaves now."""
        line = self._line
        if self._busy or line is None or not line.address:
            return
        self._asked_after, self._asking = line.last_contact_at, True
        self._screen.clear_faults()
        self._set_busy(True)
        self._doors.contact()

    def enrol(self) -> None:
        """Ctrl+Enter: make this life of the desk known to the province."""
        if self._busy:
            return
        self._screen.clear_faults()
        form = self._screen.form()
        address = hub_address(form.address)
        fault = _fault(form)
        if fault is not None or address is None:
            self._screen.show_fault(*(fault or (ProvinceField.ADDRESS, ProvinceFault.NOT_AN_ADDRESS)))
            return
        self._set_busy(True)
        self._work.network(
            lambda: self._doors.enrol(address, form.code.strip()), lambda _none: self._enrolled(), self._not_enrolled
        )

    def _show(self, line: ProvinceLine) -> None:
        self._line = line
        self._screen.show_line(line)
        if self._asking:
            self._asking = False
            self._set_busy(False)
            reached = line.last_contact_at is not None and line.last_contact_at != self._asked_after
            self._screen.show_reach(Reach.REACHED if reached else Reach.NOT_REACHED, line)

    def _enrolled(self) -> None:
        self._set_busy(False)
        self._screen.show_enrolled()
        self._doors.connected()
        self.refresh()

    def _not_enrolled(self, error: Exception) -> None:
        self._set_busy(False)
        if isinstance(error, EnrolRefused):
            self._screen.show_fault(ProvinceField.CODE, _CODE_FAULTS[error.fault])
        else:
            self._unavailable(error, self.enrol)

    def _unavailable(self, error: Exception, retry: Callable[[], None]) -> None:
        self._asking = False
        self._set_busy(False)
        pass_on(error, self._alerts, retry)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)


def _fault(form: EnrolForm) -> tuple[ProvinceField, ProvinceFault] | None:
    if not form.address.strip():
        return ProvinceField.ADDRESS, ProvinceFault.NOTHING_TYPED
    if hub_address(form.address) is None:
        return ProvinceField.ADDRESS, ProvinceFault.NOT_AN_ADDRESS
    if not form.code.strip():
        return ProvinceField.CODE, ProvinceFault.NOTHING_TYPED
    if len(signs(form.code)) != CODE_SIGNS:
        return ProvinceField.CODE, ProvinceFault.CODE_LENGTH
    return None
