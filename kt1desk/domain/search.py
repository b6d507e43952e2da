"""Finds an agency by a few letters, without marks: "so tttt", "dang uy", "ubnd ham yen"."""

import re
import unicodedata
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum
from heapq import nsmallest

from kt1desk.domain.ids import AgencyId
from kt1desk.domain.places import Agency

_LINKING = frozenset({"va"})
_SHORTEST_INITIALS = 2
_SHORTEST_ABBREVIATION = 3


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
    """The whole name or alias, or all its initials."""
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
    spelled_names: tuple[str, ...]
    folded_names: tuple[str, ...]
    words: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, agency: Agency) -> "_Entry":
        names = (agency.name, *agency.aliases)
        folded = tuple(fold(name) for name in names)
        return cls(agency, tuple(spelled(name) for name in names), folded, tuple(tuple(f.split()) for f in folded))

    def closeness(self, text: str, folded: str) -> Closeness | None:
        if self._is_whole(text, folded):
            return Closeness.EXACT
        if self.spelled_names[0].startswith(text):
            return Closeness.BEGINS_AS_SPELLED
        if self.folded_names[0].startswith(folded):
            return Closeness.BEGINS
        return self._by_words(tuple(folded.split()))

    def _is_whole(self, text: str, folded: str) -> bool:
        return (
            text in self.spelled_names
            or folded in self.folded_names
            or any(len(words) > 1 and _initials_span(folded, words) == len(words) for words in self.words)
        )

    def _by_words(self, typed: tuple[str, ...]) -> Closeness | None:
        name, *aliases = self.words
        if _fits(typed, name, initials=False):
            return Closeness.WORDS
        if _fits(typed, name, initials=True):
            return Closeness.INITIALS
        if any(_fits(typed, alias, initials=True) for alias in aliases):
            return Closeness.ALIAS
        if len(typed) <= len(name) and all(any(word.startswith(part) for word in name) for part in typed):
            return Closeness.ANY_ORDER
        return None


class AgencyIndex:
    """The agencies of one edition of the reference data, ready to be searched in memory."""

    def __init__(self, agencies: Iterable[Agency]) -> None:
        self._entries = tuple(_Entry.of(agency) for agency in agencies)
        self._places: dict[str, set[int]] = defaultdict(set)
        for place, entry in enumerate(self._entries):
            for words in entry.words:
                for key in _keys(words):
                    self._places[key].add(place)

    def find(self, text: str, day: date, recent: Sequence[AgencyId] = (), limit: int = 8) -> tuple[Agency, ...]:
        """Agencies that hold on `day` and fit `text`, closest first; among equals those used last come first.

        An empty text finds the recent ones. `recent` begins with the one used last.
        """
        order = {agency: place for place, agency in reversed(list(enumerate(recent)))}
        ranked = []
        wanted, folded = spelled(text), fold(text)
        for place in self._may_fit(folded.split()) if wanted else range(len(self._entries)):
            entry = self._entries[place]
            if not entry.agency.period.holds_on(day):
                continue
            if wanted:
                closeness = entry.closeness(wanted, folded)
            else:
                closeness = Closeness.EXACT if entry.agency.id in order else None
            if closeness is not None:
                ranked.append((closeness, order.get(entry.agency.id, len(order)), place))
        return tuple(self._entries[place].agency for _, _, place in nsmallest(limit, ranked))

    def _may_fit(self, typed: Sequence[str]) -> set[int]:
        """The places of all entries that fit, and of a few that do not: only these are looked at closely."""
        if not typed:
            return set()
        found = set.intersection(*(self._places.get(word[:_KEY], _NOWHERE) for word in typed))
        letters = "".join(word[0] for word in typed)
        for start in range(len(letters)):
            for end in range(start + _SHORTEST_ABBREVIATION, len(letters) + 1):
                found |= self._places.get(_WHOLE + letters[start:end], _NOWHERE)
        return found


_KEY = 2
_WHOLE = "="
_NOWHERE: set[int] = set()


def _keys(words: tuple[str, ...]) -> Iterator[str]:
    """Under what a name is found: how a typed word may begin that stands for words of it, and whole abbreviations."""
    for at, word in enumerate(words):
        yield word[0]
        yield word[:_KEY]
        if len(word) >= _SHORTEST_ABBREVIATION:
            yield _WHOLE + word
        for follower in words[at + 1 :]:
            yield word[0] + follower[0]
            if follower not in _LINKING:
                break


def _fits(typed: tuple[str, ...], words: tuple[str, ...], *, initials: bool) -> bool:
    """Whether the typed words stand for words of the name in order; words between may be left out."""
    if not typed:
        return True
    for start in range(len(words)):
        rest = words[start:]
        if rest[0].startswith(typed[0]) and _fits(typed[1:], rest[1:], initials=initials):
            return True
        if not initials:
            continue
        span = _initials_span(typed[0], rest)
        if span and _fits(typed[1:], rest[span:], initials=True):
            return True
        count = len(rest[0])
        if _spells_out(typed[:count], rest[0]) and _fits(typed[count:], rest[1:], initials=True):
            return True
    return False


def _initials_span(typed: str, words: tuple[str, ...]) -> int:
    """How many words `typed` stands for, letter by letter ("tttt"; a linking word may be left out), or 0."""
    if len(typed) < _SHORTEST_INITIALS:
        return 0
    done = 0
    for count, word in enumerate(words, 1):
        if typed.startswith(word, done):
            done += len(word)
        elif word[0] == typed[done]:
            done += 1
        elif word not in _LINKING:
            return 0
        if done == len(typed):
            return count
    return 0


def _spells_out(typed: tuple[str, ...], abbreviation: str) -> bool:
    """Whether the typed words are what an abbreviation of the name stands for ("uy ban nhan dan" for UBND)."""
    return len(typed) == len(abbreviation) >= _SHORTEST_ABBREVIATION and all(
        word.startswith(letter) for word, letter in zip(typed, abbreviation, strict=True)
    )
