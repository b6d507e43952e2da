"""Decides what is shown of who holds what: one's own stock at once, everything else by a look; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.looks import LookReason
from kt1desk.gui.pages.find.panels import Panel
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.holding_rows import HolderRow, holders_of
from kt1desk.usecases.look_rows import FoundItems
from kt1desk.usecases.readmodels import ItemLine, StaffRow
from kt1desk.usecases.see_holdings import SeeHoldings

Rows = tuple[tuple[str, ...], ...]


class HoldingsScreen(Protocol):
    """What the presenter shows; `HoldingsPanel` is one."""

    def show_holders(self, holders: tuple[HolderRow, ...], *, everywhere: bool, more: bool) -> None: ...

    def show_saved(self, where: str) -> None: ...

    def rows_of(self, holders: tuple[HolderRow, ...]) -> Rows: ...

    def forget(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class HoldingsDoors:
    """`own` is the stock of this desk, empty for who has none; `see` is a look, `save` writes a list and says where."""

    person: Callable[[], StaffRow]
    own: Callable[[], tuple[ItemLine, ...]]
    see: Callable[[SeeHoldings], FoundItems]
    save: Callable[[Rows], str]


class HoldingsPresenter:
    """`go` shows a panel, `refused` says why nothing is shown. Keeps for whom and why everything is shown."""

    def __init__(
        self,
        screen: HoldingsScreen,
        doors: HoldingsDoors,
        *,
        go: Callable[[Panel], None],
        refused: Callable[[RuleBroken], None],
        work: Work,
        alerts: Alerts,
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._go = go
        self._refused = refused
        self._work = work
        self._alerts = alerts
        self._reason: LookReason | None = None
        self._shown_to: StaffRow | None = None

    def open(self) -> None:
        """Show who holds the stock of this desk."""
        self._reason, self._shown_to = None, None

        def show(items: tuple[ItemLine, ...]) -> None:
            self._screen.show_holders(holders_of(items), everywhere=False, more=False)
            self._go(Panel.HOLDINGS)

        self._work.books(self._doors.own, show, self._failed)

    def chosen(self, reason: LookReason) -> None:
        """A reason was given: everything that is not finished yet is shown, and that is written down."""
        person = self._doors.person()
        asked = SeeHoldings(staff=person.staff, reason=reason)

        def show(found: FoundItems) -> None:
            if self._doors.person() == person:
                self._reason, self._shown_to = reason, person
                self._screen.show_holders(holders_of(found.items), everywhere=True, more=found.more)
                self._go(Panel.HOLDINGS)

        self._work.books(lambda: self._doors.see(asked), show, self._failed)

    def export(self) -> None:
        """Save what is shown everywhere; a look of its own, and one that needs more than looking does."""
        if self._reason is None:
            return
        asked = SeeHoldings(staff=self._doors.person().staff, reason=self._reason, exported=True)

        def save(found: FoundItems) -> None:
            rows = self._screen.rows_of(holders_of(found.items))
            self._work.books(lambda: self._doors.save(rows), self._screen.show_saved, self._failed)

        self._work.books(lambda: self._doors.see(asked), save, self._failed)

    def seen(self) -> bool:
        """The page came into sight: what was shown to somebody else is taken away; True when it was."""
        if self._shown_to in {None, self._doors.person()}:
            return False
        self._reason, self._shown_to = None, None
        self._screen.forget()
        self._go(Panel.LIST)
        return True

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RuleBroken):
            self._refused(error)
        elif isinstance(error, Unavailable):
            self._alerts.unavailable(error)
        else:
            raise error
