"""Decides what an agency's card shows, and that the sum with items of a class is a look with a reason; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.looks import LookReason
from kt1desk.gui.pages.find.panels import Panel
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.agency_rows import AgencyCard, AgencyMonth
from kt1desk.usecases.readmodels import StaffRow
from kt1desk.usecases.see_agency_month import SeeAgencyMonth


class AgencyScreen(Protocol):
    """What the presenter shows; `LookPanels` is one."""

    def show_panel(self, panel: Panel) -> None: ...

    def show_card(self, card: AgencyCard) -> None: ...

    def show_month(self, month: AgencyMonth) -> None: ...

    def ask_month_reason(self) -> None: ...

    def show_refused(self, error: RuleBroken) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyDoors:
    """`card` reads what anybody may know, `see_month` is a look; `person` is who acts now."""

    person: Callable[[], StaffRow]
    card: Callable[[AgencyId], AgencyCard]
    see_month: Callable[[SeeAgencyMonth], AgencyMonth]


class AgencyPresenter:
    """Keeps whose card is shown, and to whom the whole sum was."""

    def __init__(self, screen: AgencyScreen, doors: AgencyDoors, *, work: Work, alerts: Alerts) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._panel = Panel.LIST
        self._card: AgencyCard | None = None
        self._shown_to: StaffRow | None = None

    def open(self, agency: AgencyId | None) -> None:
        """Show the card of an agency."""
        if agency is None:
            return

        def show(card: AgencyCard) -> None:
            self._card = card
            self._screen.show_card(card)
            self._go(Panel.AGENCY)

        self._work.books(lambda: self._doors.card(agency), show, self._failed)

    def ask_month(self) -> None:
        """Ask why the items of a class are to be counted as well."""
        if self._card is not None and self._panel is Panel.AGENCY:
            self._screen.ask_month_reason()
            self._go(Panel.AGENCY_REASONS)

    def chosen(self, reason: LookReason) -> None:
        """A reason was given: the sum is written down as a look and shown."""
        card, person = self._card, self._doors.person()
        if card is None:
            return
        asked = SeeAgencyMonth(
            staff=person.staff, agency=card.agency, first=card.month.first, last=card.month.last, reason=reason
        )

        def show(month: AgencyMonth) -> None:
            if self._doors.person() == person and self._card is card:
                self._shown_to = person
                self._screen.show_month(month)
                self._go(Panel.AGENCY)

        self._work.books(lambda: self._doors.see_month(asked), show, self._failed)

    def go_back(self) -> bool:
        """From the reasons to the card, from the card to the list; False when neither is shown."""
        if self._panel is Panel.LIST:
            return False
        self._go(Panel.AGENCY if self._panel is Panel.AGENCY_REASONS else Panel.LIST)
        return True

    def leave(self) -> None:
        """Another list takes the place of the card."""
        self._panel, self._card, self._shown_to = Panel.LIST, None, None

    def seen(self) -> None:
        """The page came into sight: the whole sum is shown only to who looked."""
        if self._card is not None and self._shown_to not in {None, self._doors.person()}:
            self._shown_to = None
            self._screen.show_month(self._card.month)

    def _go(self, panel: Panel) -> None:
        self._panel = panel
        self._screen.show_panel(panel)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RuleBroken):
            self._screen.show_refused(error)
        elif isinstance(error, Unavailable):
            self._alerts.unavailable(error)
        else:
            raise error
