"""From what a look returned to its paper: who prints, where and when, and the words of the codes."""

from collections.abc import Callable

from kt1desk.app.paper_desk import PaperDesk
from kt1desk.app.prints_in_books import InBooks
from kt1desk.domain.calendar import local_day
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.looks import LookReason
from kt1desk.domain.reference import Reference
from kt1desk.gui.work import Sent
from kt1desk.usecases.look_rows import LifeStory, LifeStoryPaper
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.readmodels import IssuerRow, OfficeRow, StaffRow


class StoryPapers:
    """Runs where papers are sent from; they are in Vietnamese, whatever the screen speaks."""

    def __init__(
        self,
        papers: PaperDesk,
        *,
        in_books: InBooks,
        reference: Callable[[], Reference],
        office: OfficeCode,
        training: bool,
        clock: Clock,
    ) -> None:
        """`reference` gives the tables of now, for the names of offices and reasons."""
        self._papers = papers
        self._in_books = in_books
        self._reference = reference
        self._office = office
        self._training = training
        self._clock = clock

    def send(self, see: Callable[[], LifeStory], reason: LookReason | None, person: StaffRow) -> Sent:
        """Look, then draw and send what the look returned; raises as a look does, or `Unavailable`."""
        return self._papers.print_story(self._in_books(lambda: self._paper(see(), reason, person)))

    def _paper(self, story: LifeStory, reason: LookReason | None, person: StaffRow) -> LifeStoryPaper:
        at, tables = self._clock(), self._reference()
        day = local_day(at)
        issuer, office = tables.issuer(self._office, day), tables.office(self._office, day)
        return LifeStoryPaper(
            story=story,
            issuer=IssuerRow(body=issuer.body, place=issuer.place),
            office=OfficeRow(code=office.code, name=office.name, address=office.address, phone=office.phone),
            printed_at=at,
            printed_by=person.name,
            reason=reason,
            reason_names={row.code: row.name_vi for row in tables.reasons},
            office_names={row.code: row.name for row in tables.offices},
            training=self._training,
        )
