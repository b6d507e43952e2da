"""Looks at lists that tell who sends A/B/C items to whom: which lists, for what reason, and what is one at all."""

from enum import StrEnum

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.numbers import demangle
from kt1desk.domain.search import fold

LETTERS_AT_LEAST = 3


class RestrictedList(StrEnum):
    """A list or export that shows items beyond one's own holdings and present visit."""

    ITEMS_OF_OTHERS = "ITEMS_OF_OTHERS"
    """The search, over everything the desk knows."""

    LIFE_STORY = "LIFE_STORY"
    LEDGER_EXPORT = "LEDGER_EXPORT"
    AUDIT = "AUDIT"


class LookReason(StrEnum):
    """Why somebody looks; fixed codes, no free text."""

    SENDER_ASKS = "SENDER_ASKS"
    RECIPIENT_ASKS = "RECIPIENT_ASKS"
    COMPLAINT = "COMPLAINT"
    SEARCH_FOR_ITEM = "SEARCH_FOR_ITEM"
    INSPECTION = "INSPECTION"
    RECONCILIATION = "RECONCILIATION"


def is_restricted(secrecy: Secrecy | None, *, own: bool) -> bool:
    """Tell whether seeing an item is a look.

    Items without a class are not restricted. `own`: the item is on hand here, or was accepted here in the open
    shift. A class that nobody has told yet (None) counts as one.
    """
    return secrecy is not Secrecy.NONE and not own


def check_query(query: str) -> None:
    """Raise `RuleBroken(LOOK_TOO_WIDE)` for a search that would bring up everything."""
    if demangle(query) is None and len(fold(query).replace(" ", "")) < LETTERS_AT_LEAST:
        raise RuleBroken(Rule.LOOK_TOO_WIDE, at_least=LETTERS_AT_LEAST)


class ItemQuery:
    """What was typed into a search: a whole number, a part of one, or beginnings of words of the two parties."""

    def __init__(self, text: str) -> None:
        self.number = demangle(text)
        self._part = "".join(text.split()).upper()
        self._words = fold(text).split()
        self._folded: dict[str, tuple[str, ...]] = {}

    def fits(self, item_no: ItemNo, *names: str) -> bool:
        """Tell whether an item is meant; an empty search means every one."""
        if self.number is not None:
            return item_no == self.number
        if self._part in item_no:
            return True
        words = [word for name in names for word in self._words_of(name)]
        return bool(self._words) and all(any(word.startswith(part) for word in words) for part in self._words)

    def _words_of(self, name: str) -> tuple[str, ...]:
        # The same few hundred agencies stand behind hundreds of thousands of items.
        if name not in self._folded:
            self._folded[name] = tuple(fold(name).split())
        return self._folded[name]
