"""Frozen rows of what only a recorded look may show: items of others, the life of one item, the audit list."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime

from kt1desk.domain.custody import Dispute
from kt1desk.domain.ids import DeskId, ItemNo
from kt1desk.domain.looks import LookReason, NarrowedBy
from kt1desk.domain.story import Telling
from kt1desk.usecases.readmodels import IssuerRow, ItemLine, OfficeRow, Truth


@dataclass(frozen=True, slots=True, kw_only=True)
class FoundItems:
    """One page of what the restricted search found, newest first; `more`: others come behind them."""

    items: tuple[ItemLine, ...]
    more: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class StoryLine:
    """One fact in the life of an item. `kind` is the name of its class, `who` and `other` are names of people."""

    at: datetime
    kind: str
    who: str
    other: str
    telling: Telling
    desk: DeskId
    number: int
    truth: Truth


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeStory:
    """All that is known of an item, in order. `item` is None for a number that nobody accepted, as far as is known."""

    item_no: ItemNo
    item: ItemLine | None
    restricted: bool
    disputes: tuple[Dispute, ...]
    lines: tuple[StoryLine, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LifeStoryPaper:
    """What a look returned, to be put on paper. `reason` is None for a life that is no look.

    `reason_names` and `office_names` give the words of the codes in the facts.
    """

    story: LifeStory
    issuer: IssuerRow
    office: OfficeRow
    printed_at: datetime
    printed_by: str
    reason: LookReason | None
    reason_names: Mapping[str, str]
    office_names: Mapping[str, str]
    training: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditLine:
    """One thing an auditor asks for. `kind` is the name of the fact's class; `what`, `why` and `more` are codes.

    `about` is whom or what it was about: a person's name, an item number, or "". `narrowed_by` is of looks,
    `asked_by`, `countersigned_at` are of approvals.
    """

    at: datetime
    kind: str
    who: str
    what: str
    why: str
    more: str
    count: int
    about: str
    narrowed_by: tuple[NarrowedBy, ...]
    asked_by: str
    countersigned_at: datetime | None
    desk: DeskId
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class DisputedItem:
    """An item whose facts contradict each other; all of them are kept (H8)."""

    item_no: ItemNo
    letter: str
    disputes: tuple[Dispute, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AsideLine:
    """A pulled line that could not be taken into the book (H3); `why` is a code of `wire.aside.Aside`."""

    at: datetime
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AuditSeen:
    """The audit list of some days, newest first, and what contradicts itself whatever its day.

    `more`: older lines of these days were left off.
    """

    first: date
    last: date
    lines: tuple[AuditLine, ...]
    more: bool
    disputed: tuple[DisputedItem, ...]
    disputed_count: int
    aside: tuple[AsideLine, ...]
    aside_count: int
