"""What items are searched for: number, words, agency, days, stage, holder; and what is too wide to be a search."""

from dataclasses import dataclass
from datetime import date

from kt1desk.domain.custody import Stage
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import AgencyId, ItemNo
from kt1desk.domain.looks import NarrowedBy
from kt1desk.domain.numbers import demangle
from kt1desk.domain.search import fold

LETTERS_AT_LEAST = 3
DAYS_AT_MOST = 31
"""A month: no reconciliation is about more at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemsAsked:
    """An empty part narrows nothing.

    `text` is a number, a part of one, or beginnings of words of the two parties; `agency` is either of them. `first`
    and `last` are local days of acceptance, both included. `holder` is a staff id, a bag or a vehicle.
    """

    text: str = ""
    agency: AgencyId | None = None
    first: date | None = None
    last: date | None = None
    stage: Stage | None = None
    holder: str = ""

    @property
    def narrowed_by(self) -> tuple[NarrowedBy, ...]:
        """By what was asked, never for whom or what."""
        number = demangle(self.text) is not None
        said = {
            NarrowedBy.NUMBER: number,
            NarrowedBy.WORDS: bool(self.text.strip()) and not number,
            NarrowedBy.AGENCY: self.agency is not None,
            NarrowedBy.DAYS: self.first is not None or self.last is not None,
            NarrowedBy.STAGE: self.stage is not None,
            NarrowedBy.HOLDER: bool(self.holder),
        }
        return tuple(part for part in NarrowedBy if said[part])

    def must_be_about_something(self) -> None:
        """Raise `RuleBroken(LOOK_TOO_WIDE)` for a search that would bring up everything."""
        days = (self.last - self.first).days + 1 if self.first and self.last else None
        letters = len(fold(self.text).replace(" ", ""))
        narrow = (
            demangle(self.text) is not None
            or letters >= LETTERS_AT_LEAST
            or self.agency is not None
            or bool(self.holder)
            or (days is not None and days <= DAYS_AT_MOST)
        )
        if not narrow:
            raise RuleBroken(Rule.LOOK_TOO_WIDE, at_least=LETTERS_AT_LEAST, days=DAYS_AT_MOST)


class ItemQuery:
    """What was typed into a search: a whole number, a part of one, or beginnings of words of the two parties."""

    def __init__(self, text: str) -> None:
        self.number = demangle(text)
        self._part = "".join(text.split()).upper()
        self._words = fold(text).split()
        self._fits: dict[tuple[str, ...], bool] = {}

    def fits(self, item_no: ItemNo, *names: str) -> bool:
        """Tell whether an item is meant; an empty search means every one."""
        if self.number is not None:
            return item_no == self.number
        if self._part in item_no:
            return True
        # The same few hundred agencies stand behind hundreds of thousands of items.
        if names not in self._fits:
            self._fits[names] = self._named(names)
        return self._fits[names]

    def _named(self, names: tuple[str, ...]) -> bool:
        words = [word for name in names for word in fold(name).split()]
        return bool(self._words) and all(any(word.startswith(part) for word in words) for part in self._words)
