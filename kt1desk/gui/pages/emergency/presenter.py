"""Decides what happens to emergency packs: made and printed, opened, voided."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from typing import Protocol, TypeVar

from kt1desk.domain.errors import Cause, RuleBroken, Unavailable
from kt1desk.domain.events import EmergencyPackMade, EmergencyPackOpened, Fact, NumberVoided
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.gui.moment_reading import read_moment
from kt1desk.gui.pages.emergency.form import Fault, FormFault, PackField, Typed, field_of
from kt1desk.gui.work import Alerts, SentPack, Work, pass_on
from kt1desk.usecases.make_pack import MakePack
from kt1desk.usecases.open_pack import OpenPack
from kt1desk.usecases.pack_rows import PackRow
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.void_pack import VoidPack

T = TypeVar("T")


class PacksScreen(Protocol):
    """What the presenter shows; `EmergencyView` is one."""

    def typed(self) -> Typed: ...

    def chosen(self) -> ItemNo | None:
        """The pack that is marked in the list."""

    def show_packs(self, rows: tuple[PackRow, ...]) -> None:
        """Show the packs, newest first; the mark stays on its pack."""

    def show_made(self, fact: EmergencyPackMade) -> None: ...

    def show_printed(self, sent: SentPack, *, again: bool) -> None:
        """`again`: papers with the same numbers may have come out before."""

    def show_not_printed(self, error: RuleBroken) -> None:
        """The pack was opened or voided before its papers were drawn."""

    def show_opened(self, fact: EmergencyPackOpened) -> None: ...

    def show_voided(self, facts: tuple[NumberVoided, ...]) -> None: ...

    def show_fault(self, field: PackField, fault: Fault) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class PacksDoors:
    """Verbs, look-up and printer; called off the screen's thread. `print_pack` sends all papers of what is unused."""

    packs: Callable[[], tuple[PackRow, ...]]
    make: Callable[[MakePack], EmergencyPackMade]
    open: Callable[[OpenPack], EmergencyPackOpened]
    void: Callable[[VoidPack], tuple[NumberVoided, ...]]
    print_pack: Callable[[ItemNo], SentPack]


class PacksPresenter:
    """`clerk` is who answers now; `recorded` is told each fact."""

    def __init__(
        self,
        screen: PacksScreen,
        doors: PacksDoors,
        *,
        work: Work,
        alerts: Alerts,
        clock: Clock,
        clerk: Callable[[], StaffId],
        recorded: Callable[[Fact], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._clock = clock
        self._clerk = clerk
        self._recorded = recorded
        self._busy = False

    def refresh(self) -> None:
        """Show what stands now."""
        self._work.books(
            self._doors.packs, self._screen.show_packs, lambda error: self._unavailable(error, self.refresh)
        )

    def make(self) -> None:
        """A new pack: it is in the book first, then on paper."""
        typed = self._screen.typed()
        if not (typed.count.isascii() and typed.count.isdigit()):
            self._screen.show_fault(PackField.COUNT, FormFault.NOT_A_NUMBER)
            return
        if not typed.seal.strip():
            self._screen.show_fault(PackField.SEAL, FormFault.NO_SEAL)
            return
        asked = MakePack(clerk=self._clerk(), count=int(typed.count), seal_no=typed.seal)

        def made(fact: EmergencyPackMade) -> None:
            self._screen.show_made(fact)
            self._recorded(fact)
            self._print(fact.numbers[0], again=False)

        self._ask(lambda: self._doors.make(asked), made, PackField.COUNT, self.make)

    def open(self) -> None:
        """The seal of the marked pack was broken at the moment that was typed."""
        pack, typed = self._screen.chosen(), self._screen.typed()
        if pack is None:
            return
        if not typed.found_seal.strip():
            self._screen.show_fault(PackField.FOUND_SEAL, FormFault.NO_SEAL)
            return
        at = read_moment(typed.opened_at, self._clock())
        if at is None:
            self._screen.show_fault(PackField.OPENED_AT, FormFault.MOMENT_UNREADABLE)
            return
        asked = OpenPack(clerk=self._clerk(), pack=pack, seal_no=typed.found_seal, opened_at=at.astimezone(UTC))

        def opened(fact: EmergencyPackOpened) -> None:
            self._screen.show_opened(fact)
            self._recorded(fact)

        self._ask(lambda: self._doors.open(asked), opened, PackField.FOUND_SEAL, self.open)

    def void(self) -> None:
        """What is left of the marked pack will never be borne."""
        pack, reason = self._screen.chosen(), self._screen.typed().reason
        if pack is None:
            return
        if reason is None:
            self._screen.show_fault(PackField.REASON, FormFault.NO_REASON)
            return
        asked = VoidPack(clerk=self._clerk(), pack=pack, reason=reason)

        def voided(facts: tuple[NumberVoided, ...]) -> None:
            self._screen.show_voided(facts)
            for fact in facts:
                self._recorded(fact)

        self._ask(lambda: self._doors.void(asked), voided, PackField.REASON, self.void)

    def print_again(self) -> None:
        """Ctrl+P: the papers of what is left of the marked pack, while it is sealed."""
        pack = self._screen.chosen()
        if pack is not None:
            self._print(pack, again=True)

    def _print(self, pack: ItemNo, *, again: bool) -> None:
        def failed(error: Exception) -> None:
            if isinstance(error, RuleBroken):
                self._screen.show_not_printed(error)
                self.refresh()
                return
            unknown = isinstance(error, Unavailable) and error.cause is Cause.PRINT_UNKNOWN
            self._unavailable(error, None if unknown else lambda: self._print(pack, again=True))

        self._work.printing(
            lambda: self._doors.print_pack(pack), lambda sent: self._screen.show_printed(sent, again=again), failed
        )

    def _ask(
        self, act: Callable[[], T], done: Callable[[T], None], asked: PackField, retry: Callable[[], None]
    ) -> None:
        if self._busy:
            return
        self._set_busy(True)

        def ended(result: T) -> None:
            self._set_busy(False)
            done(result)
            self.refresh()

        def failed(error: Exception) -> None:
            self._set_busy(False)
            if isinstance(error, RuleBroken):
                self._screen.show_fault(field_of(error, asked), error)
            else:
                self._unavailable(error, retry)

        self._work.books(act, ended, failed)

    def _unavailable(self, error: Exception, retry: Callable[[], None] | None) -> None:
        pass_on(error, self._alerts, retry)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)
