"""The searches under the fields of the form; the answers to an older text are dropped."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.ids import AgencyId
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm
from kt1desk.gui.pages.accept.latest import Latest
from kt1desk.gui.work import Work
from kt1desk.usecases.readmodels import AgencyHit


class SearchScreen(Protocol):
    """The form whose fields are searched for."""

    def form(self) -> AcceptForm: ...

    def show_hits(self, field: AcceptField, hits: tuple[AgencyHit, ...], for_text: str) -> None: ...


@dataclass(frozen=True, slots=True)
class _Search:
    field: AcceptField
    text: str
    recent_for: AgencyId | None


class Searching:
    """`failed` is told that the store did not answer."""

    def __init__(
        self,
        find_agencies: Callable[[str, AgencyId | None], tuple[AgencyHit, ...]],
        screen: SearchScreen,
        *,
        work: Work,
        failed: Callable[[Exception], None],
    ) -> None:
        self._screen = screen
        self._agencies = Latest[_Search, tuple[AgencyHit, ...]](
            work,
            lambda search: find_agencies(search.text, search.recent_for),
            answered=lambda search, hits: screen.show_hits(search.field, hits, search.text),
            failed=lambda _search, error: failed(error),
        )

    def ask(self, field: AcceptField, text: str) -> None:
        """A few letters were typed into one of the two agency fields."""
        sender = self._screen.form().sender
        recent_for = sender.agency if sender is not None and field is AcceptField.RECIPIENT else None
        self._agencies.ask(_Search(field, text, recent_for))
