"""Decides how a clerk who was absent signs for the handover that was made in their place; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import Fact, HandoverCountersigned
from kt1desk.gui.work import Alerts, Work, pass_on
from kt1desk.usecases.countersign_handover import CountersignHandover
from kt1desk.usecases.owed_rows import OwedSignature


class SignatureScreen(Protocol):
    """What the presenter shows; `SignaturesPanel` is one."""

    @property
    def marked(self) -> OwedSignature | None: ...

    @property
    def pin(self) -> str: ...

    def show_owed(self, owed: tuple[OwedSignature, ...]) -> None:
        """Show what waits; the mark and the PIN stay."""

    def show_signed(self, owed: OwedSignature) -> None: ...

    def show_no_pin(self) -> None: ...

    def show_refused(self, broken: RuleBroken) -> None: ...

    def clear(self) -> None:
        """Take messages and PIN away."""

    def clear_pin(self) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureDoors:
    """The look-up and the verb; called off the screen's thread."""

    owed: Callable[[], tuple[OwedSignature, ...]]
    sign: Callable[[CountersignHandover], HandoverCountersigned]


class Countersigning:
    """The PIN says who signs, whoever acts at the desk. `recorded` is told each signature."""

    def __init__(
        self,
        screen: SignatureScreen,
        doors: SignatureDoors,
        *,
        work: Work,
        alerts: Alerts,
        recorded: Callable[[Fact], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._recorded = recorded
        self._busy = False

    def open(self) -> None:
        """Show what waits, with nobody's PIN in the field."""
        self._screen.clear()
        self.refresh()

    def refresh(self) -> None:
        """Something was recorded; what is typed stays."""
        self._work.books(self._doors.owed, self._screen.show_owed, lambda error: self._failed(error, self.refresh))

    def sign(self) -> None:
        """Ctrl+Enter. A second one while the first is being written changes nothing."""
        owed, pin = self._screen.marked, self._screen.pin
        if self._busy or owed is None:
            return
        if not pin:
            self._screen.show_no_pin()
            return
        asked = CountersignHandover(by=owed.owed_by, pin=pin, handover=owed.handover)
        self._set_busy(True)
        self._work.books(lambda: self._doors.sign(asked), lambda fact: self._signed(owed, fact), self._not_signed)

    def _signed(self, owed: OwedSignature, fact: HandoverCountersigned) -> None:
        self._set_busy(False)
        self._screen.clear()
        self._screen.show_signed(owed)
        self._recorded(fact)
        self.refresh()

    def _not_signed(self, error: Exception) -> None:
        self._set_busy(False)
        if not isinstance(error, RuleBroken):
            self._failed(error, self.sign)
            return
        self._screen.clear_pin()
        self._screen.show_refused(error)
        if error.rule is Rule.SIGNATURE_NOT_OWED:
            self.refresh()

    def _failed(self, error: Exception, retry: Callable[[], None]) -> None:
        pass_on(error, self._alerts, retry)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)
