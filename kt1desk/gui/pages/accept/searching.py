"""The searches under the fields of the form; the answers to an older text are dropped."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.ids import AgencyId
from kt1desk.domain.places import Destination
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm
from kt1desk.gui.pages.accept.latest import Latest
from kt1desk.gui.work import Work
from kt1desk.usecases.readmodels import AgencyHit
from kt1desk.usecases.visit_rows import CourierHit

FindAgencies = Callable[[str, AgencyId | None], tuple[AgencyHit, ...]]


class SearchDoors(Protocol):
    """The look-ups; each is called off the screen's thread."""

    @property
    def find_agencies(self) -> FindAgencies: ...

    @property
    def find_couriers(self) -> Callable[[str, AgencyId | None], tuple[CourierHit, ...]]: ...

    @property
    def find_destinations(self) -> Callable[[str], tuple[Destination, ...]]: ...


class SearchScreen(Protocol):
    """The form whose fields are searched for."""

    def form(self) -> AcceptForm: ...

    def show_hits(self, field: AcceptField, hits: tuple[AgencyHit, ...], for_text: str) -> None: ...

    def show_couriers(self, couriers: tuple[CourierHit, ...], for_text: str) -> None:
        """Offer persons of the register to whoever types who hands in."""

    def show_destinations(self, destinations: tuple[Destination, ...], for_text: str) -> None:
        """Offer offices outside the province to whoever types where the recipient lies."""


def place_of(text: str) -> int | None:
    """A single digit calls a recent recipient by its place: the first is 0. None for any other text."""
    bare = text.strip()
    return int(bare) - 1 if len(bare) == 1 and bare in _PLACES else None


_PLACES = "123456789"


@dataclass(frozen=True, slots=True)
class _Search:
    field: AcceptField
    text: str
    of: AgencyId | None
    """The sender that stands in the form: its recipients come first, its register alone is searched."""


class Searching:
    """`failed` is told that the store did not answer."""

    def __init__(
        self,
        doors: SearchDoors,
        screen: SearchScreen,
        *,
        work: Work,
        failed: Callable[[Exception], None],
    ) -> None:
        self._screen = screen
        self._agencies = Latest[_Search, tuple[AgencyHit, ...]](
            work,
            lambda search: _answers(doors.find_agencies, search),
            answered=lambda search, hits: screen.show_hits(search.field, hits, search.text),
            failed=lambda _search, error: failed(error),
        )
        self._couriers = Latest[_Search, tuple[CourierHit, ...]](
            work,
            lambda search: doors.find_couriers(search.text, search.of),
            answered=lambda search, couriers: screen.show_couriers(couriers, search.text),
            failed=lambda _search, error: failed(error),
        )

        self._destinations = Latest[str, tuple[Destination, ...]](
            work,
            doors.find_destinations,
            answered=lambda text, found: screen.show_destinations(found, text),
            failed=lambda _text, error: failed(error),
        )

    def ask(self, field: AcceptField, text: str) -> None:
        """A few letters were typed into one of the two agency fields, or of the name who hands in."""
        sender = self._screen.form().sender
        of = None if sender is None or field is AcceptField.SENDER else sender.agency
        if field is AcceptField.DESTINATION:
            self._destinations.ask(text)
        elif field is AcceptField.HANDED_IN_BY:
            self._couriers.ask(_Search(field, text, of))
        else:
            self._agencies.ask(_Search(field, text, of))


def _answers(find: FindAgencies, search: _Search) -> tuple[AgencyHit, ...]:
    place = place_of(search.text)
    if place is not None and search.of is not None:
        recent = find("", search.of)
        if place < len(recent):
            return recent
    return find(search.text, search.of)
