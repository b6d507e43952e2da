"""The verbs of looking, bound to books and clock: the one place that holds the restricted reads."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from sqlalchemy import Engine

from kt1desk.app import disk
from kt1desk.app.list_export import ListExport
from kt1desk.app.session import Session
from kt1desk.app.story_papers import StoryPapers
from kt1desk.app.support_bundle import Sources, collect, write
from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.domain.clerk import Act, may
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.reference import Reference
from kt1desk.gui.pages.audit.presenter import AuditDoors, SupportDoors
from kt1desk.gui.pages.find.agency import AgencyDoors
from kt1desk.gui.pages.find.holdings import HoldingsDoors
from kt1desk.gui.pages.find.looking import LookDoors
from kt1desk.gui.work import Sent
from kt1desk.store.looks import SqlLooks
from kt1desk.usecases.agency_rows import AgencyCard
from kt1desk.usecases.ports import Books, Clock
from kt1desk.usecases.readmodels import ItemLine, StaffRow
from kt1desk.usecases.see_agency_month import see_agency_month
from kt1desk.usecases.see_audit import see_audit
from kt1desk.usecases.see_holdings import see_holdings
from kt1desk.usecases.see_life_story import SeeLifeStory, see_life_story
from kt1desk.usecases.see_restricted_list import see_restricted_list


def support_doors(sources: Callable[[], Sources], folder: Path) -> SupportDoors:
    """Return how the audit section shows and writes the support bundle; `sources` is asked anew each time."""

    def listed() -> str:
        return " · ".join(f"{part.name} ({len(part.content)})" for part in collect(sources()))

    def written() -> str:
        found = sources()
        out = folder / f"support-{found.at.astimezone(VIETNAM_TIME):%Y-%m-%d-%H%M%S}.zip"
        try:
            folder.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise disk.trouble(error, out) or error from error
        write(collect(found), out)
        return str(out)

    return SupportDoors(contents=listed, write=written)


class LookRoom:
    """What the search and the audit section may look at; all but `person` and printing runs where the store lives."""

    def __init__(
        self,
        engine: Engine,
        books: Books,
        *,
        session: Session,
        reference: Reference,
        clock: Clock,
        lists: ListExport,
        vietnamese: bool,
        story_papers: StoryPapers,
    ) -> None:
        looks = SqlLooks(engine)
        self._see_list = partial(see_restricted_list, books=books, looks=looks, clock=clock)
        self._see_story = partial(see_life_story, books=books, looks=looks, clock=clock)
        self._see_month = partial(see_agency_month, books=books, looks=looks, clock=clock)
        self._see_holdings = partial(see_holdings, books=books, looks=looks, clock=clock)
        self._see_audit = partial(see_audit, books=books, looks=looks, clock=clock)
        self._session = session
        self._lists = lists
        self._story_papers = story_papers
        self._reasons = {row.code: row.name_vi if vietnamese else row.name_en for row in reference.reasons}

    def find(self) -> LookDoors:
        """For the search."""
        return LookDoors(
            person=self.person,
            see_list=self._see_list,
            see_story=self._see_story,
            save=partial(self._lists.save, "items"),
            print_story=self._print_story,
        )

    def agencies(self, card: Callable[[AgencyId], AgencyCard]) -> AgencyDoors:
        """For the card of an agency; `card` reads what is no look."""
        return AgencyDoors(person=self.person, card=card, see_month=self._see_month)

    def holdings(self, own: Callable[[], tuple[ItemLine, ...]]) -> HoldingsDoors:
        """For who holds what; `own` reads the stock of this desk."""
        return HoldingsDoors(
            person=self.person,
            own=lambda: own() if self.holds_items() else (),
            see=self._see_holdings,
            save=partial(self._lists.save, "holdings"),
        )

    def audit(self, support: SupportDoors | None) -> AuditDoors:
        """For the audit section; without `support` it offers no support file."""
        return AuditDoors(
            person=self.person,
            see_audit=self._see_audit,
            save=partial(self._lists.save, "audit"),
            support=support,
        )

    def _print_story(self, asked: SeeLifeStory) -> Sent:
        """Put on paper what the look returns, and nothing else: it is in the book before anything is drawn."""
        return self._story_papers.send(lambda: self._see_story(asked), asked.reason, self.person())

    def person(self) -> StaffRow:
        """Return who acts; pages are out of reach before somebody signed in."""
        person = self._session.person
        if person is None:
            raise RuntimeError("nobody has signed in")
        return person

    def holds_items(self) -> bool:
        """Tell whether the stock of this desk is the own of who acts; for an auditor every item is one of others."""
        return may(self.person().role, Act.SEE_OWN_STOCK)

    def reason_name(self, code: str) -> str:
        """Return the words of a reason code in the language of the screen, the code itself where there are none."""
        return self._reasons.get(code, code)
