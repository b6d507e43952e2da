"""How typed words stand for the words of a name: each begins one, stands for the initials of several, or several
spell an abbreviation out."""

from collections.abc import Iterator

LINKING = frozenset({"va"})
SHORTEST_INITIALS = 2
SHORTEST_ABBREVIATION = 3


def fits(typed: tuple[str, ...], words: tuple[str, ...], *, initials: bool) -> bool:
    """Whether the typed words stand for words of the name in order; words between may be left out."""
    rest = iter(words)
    if all(any(word.startswith(part) for word in rest) for part in typed):  # the iterator goes on
        return True
    return initials and _fits_by_initials(typed, words)


def _fits_by_initials(typed: tuple[str, ...], words: tuple[str, ...]) -> bool:
    if not typed:
        return True
    for start in range(len(words)):
        rest = words[start:]
        if rest[0].startswith(typed[0]) and _fits_by_initials(typed[1:], rest[1:]):
            return True
        span = initials_span(typed[0], rest)
        if span and _fits_by_initials(typed[1:], rest[span:]):
            return True
        count = len(rest[0])
        if _spells_out(typed[:count], rest[0]) and _fits_by_initials(typed[count:], rest[1:]):
            return True
    return False


def initials_span(typed: str, words: tuple[str, ...]) -> int:
    """How many words `typed` stands for, letter by letter ("tttt"; a linking word may be left out), or 0."""
    if len(typed) < SHORTEST_INITIALS:
        return 0
    done = 0
    for count, word in enumerate(words, 1):
        if typed.startswith(word, done):
            done += len(word)
        elif word[0] == typed[done]:
            done += 1
        elif word not in LINKING:
            return 0
        if done == len(typed):
            return count
    return 0


def spans_begin(words: tuple[str, ...]) -> Iterator[str]:
    """How a typed text begins that stands for several of these words: one of them or its letter, and a letter more."""
    for at, word in enumerate(words):
        if at and all(before in LINKING for before in words[:at]):
            yield word
        for follower in words[at + 1 :]:
            yield word[0] + follower[0]
            yield word + follower[0]
            if follower not in LINKING:
                break


def fewest_letters(words: tuple[str, ...]) -> int:
    """With how few letters a text can stand for all of these words."""
    return sum(word not in LINKING for word in words)


def _spells_out(typed: tuple[str, ...], abbreviation: str) -> bool:
    """Whether the typed words are what an abbreviation of the name stands for ("uy ban nhan dan" for UBND)."""
    return len(typed) == len(abbreviation) >= SHORTEST_ABBREVIATION and all(
        word.startswith(letter) for word, letter in zip(typed, abbreviation, strict=True)
    )
