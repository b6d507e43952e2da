"""Finds a person of the agencies' registers by a few letters of the name, without marks: "minh", "tran minh"."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from operator import itemgetter

from kt1desk.domain.courier import Standing, listed
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.persons import AuthorisedPerson
from kt1desk.domain.places import Agency
from kt1desk.domain.search import Closeness, fold, spelled


@dataclass(frozen=True, slots=True)
class FoundPerson:
    """A line of a register, the agency as it is on that day, and how the person stands there."""

    person: AuthorisedPerson
    agency: Agency
    standing: Standing


@dataclass(frozen=True, slots=True)
class _Entry:
    person: AuthorisedPerson
    spelled: str
    folded: str
    words: str
    """The folded words, each with a space before it."""

    @classmethod
    def of(cls, person: AuthorisedPerson) -> "_Entry":
        folded = fold(person.name)
        return cls(person, spelled(person.name), folded, f" {folded}")

    def closeness(self, text: str, folded: str) -> Closeness:
        """Of a name that has every word typed."""
        if text == self.spelled or folded == self.folded:
            return Closeness.EXACT
        if self.spelled.startswith(text):
            return Closeness.BEGINS_AS_SPELLED
        if self.folded.startswith(folded):
            return Closeness.BEGINS
        rest = iter(self.folded.split())
        in_order = all(any(word.startswith(part) for word in rest) for part in folded.split())  # the iterator goes on
        return Closeness.WORDS if in_order else Closeness.ANY_ORDER


class PersonIndex:
    """The registers of one edition of the reference data, ready to be searched in memory."""

    def __init__(self, persons: Iterable[AuthorisedPerson], agencies: Iterable[Agency]) -> None:
        self._entries = list(map(_Entry.of, persons))
        self._of: dict[AgencyId, list[_Entry]] = {}
        for entry in self._entries:
            self._of.setdefault(entry.person.agency, []).append(entry)
        self._agencies: dict[AgencyId, list[Agency]] = {}
        for agency in agencies:
            self._agencies.setdefault(agency.id, []).append(agency)

    def find(self, text: str, day: date, agency: AgencyId | None = None, limit: int = 8) -> tuple[FoundPerson, ...]:
        """Persons whose name fits `text`, closest first; among equals who may hand in on `day` comes first.

        `agency`: of its register alone; an empty text then finds everybody there.
        """
        wanted, folded = spelled(text), fold(text)
        if (wanted and not folded) or (not wanted and agency is None):
            return ()
        among = self._entries if agency is None else self._of.get(agency, [])
        for part in folded.split():
            among = [entry for entry in among if f" {part}" in entry.words]
        ranked = []
        for place, entry in enumerate(among):
            person = entry.person
            closeness = entry.closeness(wanted, folded) if wanted else Closeness.EXACT
            may_not = not (person.may_hand_in and person.period.holds_on(day))
            ranked.append((closeness, may_not, entry.folded, place, person))
        found: dict[tuple[AgencyId, str], FoundPerson] = {}
        for *_, person in sorted(ranked, key=itemgetter(0, 1, 2, 3)):
            held = next((row for row in self._agencies.get(person.agency, ()) if row.period.holds_on(day)), None)
            if held is not None:
                found.setdefault((person.agency, person.id), FoundPerson(person, held, listed(person, day)))
            if len(found) == limit:
                break
        return tuple(found.values())
