"""Finds an agency by a few letters, without marks, or by its code: "so tttt", "dang uy", "ubnd ham yen", "tq041"."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from itertools import islice

from kt1desk.domain.ids import AgencyId
from kt1desk.domain.initials import fits, initials_span
from kt1desk.domain.place_sets import NOWHERE, NameWords, beginnings, places
from kt1desk.domain.places import Agency


def fold(text: str) -> str:
    """Letters without marks, lower case, single spaces; đ is d, "&" falls away, other signs are spaces."""
    bare = "".join(char for char in unicodedata.normalize("NFD", text) if not unicodedata.combining(char))
    plain = bare.casefold().replace("đ", "d").replace("&", "")
    return " ".join(re.sub(r"[\W_]+", " ", plain).split())


def spelled(text: str) -> str:
    """Letters with their marks, lower case, single spaces."""
    return " ".join(unicodedata.normalize("NFC", text).casefold().split())


class Closeness(IntEnum):
    """How a text fits an agency; lower is closer."""

    EXACT = 0
    """The whole name or alias, all its initials, or the code of the agency."""
    BEGINS_AS_SPELLED = 1
    BEGINS = 2
    WORDS = 3
    """Each typed word begins a word of the name, in order."""
    INITIALS = 4
    """The same, where a typed word may stand for the initials of several, or several for an abbreviation."""
    ALIAS = 5
    ANY_ORDER = 6


@dataclass(frozen=True, slots=True)
class _Entry:
    agency: Agency
    code: str
    spelled_names: tuple[str, ...]
    folded_names: tuple[str, ...]
    words: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, agency: Agency) -> "_Entry":
        names = (agency.name, *agency.aliases)
        folded = tuple(fold(name) for name in names)
        as_spelled, words = tuple(spelled(name) for name in names), tuple(tuple(f.split()) for f in folded)
        return cls(agency, spelled(agency.id), as_spelled, folded, words)

    def closeness(self, text: str, folded: str) -> Closeness | None:
        typed = tuple(folded.split())
        return next((closeness for closeness, test in _TESTS.items() if test(self, text, folded, typed)), None)

    def is_whole(self, text: str, folded: str) -> bool:
        return (
            text == self.code
            or text in self.spelled_names
            or folded in self.folded_names
            or any(len(words) > 1 and initials_span(folded, words) == len(words) for words in self.words)
        )


_TESTS: dict[Closeness, Callable[[_Entry, str, str, tuple[str, ...]], bool]] = {
    Closeness.EXACT: lambda entry, text, folded, _: entry.is_whole(text, folded),
    Closeness.BEGINS_AS_SPELLED: lambda entry, text, _folded, _: entry.spelled_names[0].startswith(text),
    Closeness.BEGINS: lambda entry, _text, folded, _: entry.folded_names[0].startswith(folded),
    Closeness.WORDS: lambda entry, _text, _folded, typed: fits(typed, entry.words[0], initials=False),
    Closeness.INITIALS: lambda entry, _text, _folded, typed: fits(typed, entry.words[0], initials=True),
    Closeness.ALIAS: lambda entry, _text, _folded, typed: any(
        fits(typed, alias, initials=True) for alias in entry.words[1:]
    ),
    Closeness.ANY_ORDER: lambda entry, _text, _folded, typed: (
        len(typed) <= len(entry.words[0])
        and all(any(word.startswith(part) for word in entry.words[0]) for part in typed)
    ),
}
"""In the order of closeness: the first that holds says how close an agency is."""


class AgencyIndex:
    """The agencies of one edition of the reference data, ready to be searched in memory.

    Sets of places say where to look; an agency is looked at closely only while a closer one cannot come any more.
    """

    def __init__(self, agencies: Iterable[Agency]) -> None:
        self._entries = tuple(_Entry.of(agency) for agency in agencies)
        self._names = NameWords([entry.words[:1] for entry in self._entries])
        self._aliases = NameWords([entry.words[1:] for entry in self._entries])
        self._exact: dict[str, int] = defaultdict(int)
        self._places_of: dict[AgencyId, int] = defaultdict(int)
        opening: dict[str, int] = defaultdict(int)
        opening_as_spelled: dict[str, int] = defaultdict(int)
        for place, entry in enumerate(self._entries):
            here = 1 << place
            self._places_of[entry.agency.id] |= here
            for name in {entry.code, *entry.spelled_names, *entry.folded_names}:
                self._exact[name] |= here
            opening[_first_words(entry.folded_names[0])] |= here
            opening_as_spelled[_first_words(entry.spelled_names[0])] |= here
        self._opening, self._opening_as_spelled = beginnings(opening), beginnings(opening_as_spelled)
        self._holding: tuple[date | None, int] = (date.min, NOWHERE)

    def find(self, text: str, day: date | None, recent: Sequence[AgencyId] = (), limit: int = 8) -> tuple[Agency, ...]:
        """Agencies that hold on `day` and fit `text`, closest first; among equals those used last come first.

        An empty text finds the recent ones, and one letter tells too little to place any other before them.
        `day` None: on whatever day. `recent` begins with the one used last.
        """
        order = {agency: place for place, agency in reversed(list(enumerate(recent)))}
        used = self._used(order) & self._holding_on(day)
        wanted, folded = spelled(text), fold(text)
        if not wanted:
            found = dict.fromkeys(places(used), Closeness.EXACT)
        elif not folded:
            found = {}
        else:
            closest = self._closest(wanted, folded, self._holding_on(day))
            found = {place: closeness for closeness, place in islice(closest, limit)}
            found |= {place: closeness for closeness, place in self._closest(wanted, folded, used)}
        ranked = []
        for place, closeness in found.items():
            since = order.get(self._entries[place].agency.id, len(order))
            ranked.append((since if len(folded) == 1 else 0, closeness, since, place))
        return tuple(self._entries[place].agency for *_, place in sorted(ranked)[:limit])

    def _closest(self, text: str, folded: str, among: int) -> Iterator[tuple[Closeness, int]]:
        """Yield what fits, the closest first; of equals the lowest place."""
        typed = tuple(folded.split())
        for closeness, candidates in self._candidates(text, folded, typed):
            test = _TESTS[closeness]
            for place in places(candidates & among):
                if test(self._entries[place], text, folded, typed):
                    among ^= 1 << place
                    yield closeness, place

    def _candidates(self, text: str, folded: str, typed: tuple[str, ...]) -> Iterator[tuple[Closeness, int]]:
        """Yield every degree of closeness with the places that may fit so, and a few that do not."""
        whole = self._exact.get(text, NOWHERE) | self._exact.get(folded, NOWHERE)
        if len(typed) == 1:
            whole |= self._names.may_be_whole(folded) | self._aliases.may_be_whole(folded)
        yield Closeness.EXACT, whole
        with_each = self._names.with_each(typed)
        yield Closeness.BEGINS_AS_SPELLED, with_each & self._opening_as_spelled.get(_first_words(text), NOWHERE)
        yield Closeness.BEGINS, with_each & self._opening.get(_first_words(folded), NOWHERE)
        yield Closeness.WORDS, with_each
        yield Closeness.INITIALS, self._names.may_fit(typed)
        yield Closeness.ALIAS, self._aliases.may_fit(typed)
        yield Closeness.ANY_ORDER, with_each

    def _used(self, order: Iterable[AgencyId]) -> int:
        found = NOWHERE
        for agency in order:
            found |= self._places_of.get(agency, NOWHERE)
        return found

    def _holding_on(self, day: date | None) -> int:
        if self._holding[0] != day:
            holding = NOWHERE
            for place, entry in enumerate(self._entries):
                if day is None or entry.agency.period.holds_on(day):
                    holding |= 1 << place
            self._holding = (day, holding)
        return self._holding[1]


def _first_words(text: str) -> str:
    """So few that the beginnings of thousands of names are not many; a text of fewer is whole."""
    return " ".join(text.split(" ", 2)[:2])
