"""Sets of places in a list, each an integer with one bit a place: joined and cut in a microsecond for thousands."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from kt1desk.domain.initials import SHORTEST_ABBREVIATION, SHORTEST_INITIALS, fewest_letters, spans_begin

NOWHERE = 0


def places(of: int) -> Iterator[int]:
    """Yield the places of a set, the lowest first."""
    while of:
        lowest = of & -of
        yield lowest.bit_length() - 1
        of ^= lowest


def beginnings(whole: Mapping[str, int]) -> dict[str, int]:
    """From sets by word: sets by how a word begins, each beginning up to the whole word."""
    found: dict[str, int] = defaultdict(int)
    for word, of in whole.items():
        for end in range(1, len(word) + 1):
            found[word[:end]] |= of
    return dict(found)


class NameWords:
    """Where names have a word that begins so, and where letters may stand for several words.

    `names` are the names at each place, as words. The answers for initials and abbreviations hold every place that
    fits, and a few that do not.
    """

    def __init__(self, names: Iterable[Sequence[tuple[str, ...]]]) -> None:
        self._whole: dict[str, int] = defaultdict(int)
        self._spans: dict[str, int] = defaultdict(int)
        self._by_fewest_letters: dict[int, int] = defaultdict(int)
        for place, at_place in enumerate(names):
            here = 1 << place
            for words in at_place:
                for word in words:
                    self._whole[word] |= here
                for start in spans_begin(words):
                    self._spans[start] |= here
                if len(words) > 1:
                    self._by_fewest_letters[fewest_letters(words)] |= here
        self._beginnings = beginnings(self._whole)
        self._longest = max(map(len, self._whole), default=0)

    def with_each(self, typed: Sequence[str]) -> int:
        """The places where each typed word begins a word."""
        found = self._beginnings.get(typed[0], NOWHERE)
        for word in typed[1:]:
            found &= self._beginnings.get(word, NOWHERE)
        return found

    def may_fit(self, typed: Sequence[str]) -> int:
        """The places where each typed word may begin a word or be initials, and where several may spell one out."""
        found = self._may_stand_for(typed[0])
        for word in typed[1:]:
            found &= self._may_stand_for(word)
        letters = "".join(word[0] for word in typed)
        for start in range(len(letters)):
            for end in range(start + SHORTEST_ABBREVIATION, min(start + self._longest, len(letters)) + 1):
                found |= self._whole.get(letters[start:end], NOWHERE)
        return found

    def may_be_whole(self, initials: str) -> int:
        """The places where one typed word may be the initials of a whole name."""
        short = NOWHERE
        for fewest, of in self._by_fewest_letters.items():
            if fewest <= len(initials):
                short |= of
        return short & self._may_be_initials(initials)

    def _may_stand_for(self, word: str) -> int:
        return self._beginnings.get(word, NOWHERE) | self._may_be_initials(word)

    def _may_be_initials(self, word: str) -> int:
        found = NOWHERE
        for end in range(SHORTEST_INITIALS, min(len(word), self._longest + 1) + 1):
            found |= self._spans.get(word[:end], NOWHERE)
        return found
