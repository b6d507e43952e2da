"""Who holds how many items, since when, in every office: folded from the lines that the hub holds.

Nobody is signed in where this is shown: counts and moments only, no letter, no agency and no list of numbers.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

import msgspec
from sqlalchemy import Connection, Engine

from kt1desk.domain.custody import TOUCHING, HolderKind, ItemCustody, after, touched, unknown
from kt1desk.domain.events import (
    ArrivalConfirmed,
    DispatchClosed,
    Fact,
    IncidentClosed,
    IncidentOpened,
    ItemAccepted,
    ItemCorrected,
    LabelConfirmed,
    LabelHandwritten,
    LabelReprinted,
    StaffRegistered,
)
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.several_desks import Sent, Told, as_it_happened, sent_as
from kt1desk.domain.stock import Place
from kt1desk.hub.access import fact_of
from kt1desk.hub.desks import Desk, everyone
from kt1desk.hub.ledger_order import reading
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.wire.codec import KINDS


def _kinds(*facts: type[Fact]) -> frozenset[str]:
    return frozenset(kind for kind, fact in KINDS.items() if issubclass(fact, facts))


_OF_ITEMS = _kinds(*TOUCHING)
_MOVING = _OF_ITEMS - _kinds(LabelConfirmed, LabelHandwritten, LabelReprinted, IncidentOpened, IncidentClosed)
"""The others tell of an item, but never who has it or until when: a third of all lines need not be read to count."""
_OF_TRANSPORT = _kinds(DispatchClosed, ArrivalConfirmed)
_OF_PEOPLE = _kinds(StaffRegistered)
_STAFF = {HolderKind.PERSON, HolderKind.RESERVED, HolderKind.SAFE}


class Holding(msgspec.Struct, frozen=True):
    """What one holder has. `out`: a postman under way. `name` is that of a person of the post, else empty.

    `since` is when what is held longest was taken, `due` the earliest promise, None where no acceptance told one.
    """

    training: bool
    office: str
    kind: HolderKind
    out: bool
    holder: str
    name: str
    items: int
    since: datetime | None
    due: datetime | None


class Holdings(msgspec.Struct, frozen=True):
    """Every unfinished item, counted for exactly one holder; exercises apart, and last."""

    items: int
    training_items: int
    held: tuple[Holding, ...]


class ItemHeld(msgspec.Struct, frozen=True):
    """Where one number stands: who has it, since when, and what in its facts contradicts.

    `holder` is empty for what the post holds no more: who signed for it is no business of a terminal.
    """

    item_no: str
    training: bool
    stage: str
    held: bool
    office: str
    kind: HolderKind
    out: bool
    holder: str
    name: str
    since: datetime | None
    disputes: tuple[str, ...]


def holdings(engine: Engine) -> Holdings:
    """Read the present state."""
    with reading(engine) as connection:
        names = _names(connection)
        counted: dict[tuple[object, ...], Holding] = {}
        for item in _Fold(connection).items():
            if item.custody.stage.is_held:
                one = _alone(item, names)
                key = (one.training, one.office, one.kind, one.out, one.holder)
                counted[key] = one if key not in counted else _both(counted[key], one)
    held = tuple(sorted(counted.values(), key=_rank))
    return Holdings(
        items=sum(each.items for each in held if not each.training),
        training_items=sum(each.items for each in held if each.training),
        held=held,
    )


def item_held(engine: Engine, item_no: ItemNo) -> tuple[ItemHeld, ...]:
    """Return where a number stands; nothing where no desk has told of it, live and training desks apart."""
    with reading(engine) as connection:
        names = _names(connection)
        found = sorted(_Fold(connection, item_no).items(), key=lambda item: item.training)
        return tuple(_answer(item, names) for item in found)


@dataclass(slots=True)
class _Item:
    """One item as its facts tell it. `office` is that of the desk which last said who has it."""

    training: bool
    custody: ItemCustody
    office: str
    due: datetime | None = None


class _Fold:
    """Folds the items of all desks, or the `only` one; exercises and live work never meet."""

    def __init__(self, connection: Connection, only: ItemNo | None = None) -> None:
        self._ledger = LedgerBook(connection)
        self._desks = {(one.desk, one.life): one for one in everyone(connection)}
        self._only = only
        self._items: dict[tuple[bool, ItemNo], _Item] = {}

    def items(self) -> Iterable[_Item]:
        """Return every item of which anything was told."""
        overtaken = self._overtaken()
        late: dict[tuple[bool, ItemNo], list[Told]] = {}
        for training, told, numbers in self._told(_MOVING if self._only is None else _OF_ITEMS):
            for item_no in numbers:
                if (training, item_no) in overtaken:
                    late.setdefault((training, item_no), []).append(told)
                else:
                    self._take((training, item_no), told)
        for key, heard in late.items():
            for told in as_it_happened(heard):
                self._take(key, told)
        return self._items.values()

    def _overtaken(self) -> set[tuple[bool, ItemNo]]:
        """Return the items whose arrival the hub heard of before the dispatch that it confirms."""
        arrived: dict[tuple[bool, Sent | None], set[ItemNo]] = {}
        found: set[tuple[bool, ItemNo]] = set()
        for training, told, numbers in self._told(_OF_TRANSPORT):
            sent = (training, sent_as(told))
            if isinstance(told.fact, ArrivalConfirmed):
                arrived.setdefault(sent, set()).update(numbers)
            else:
                found.update((training, item_no) for item_no in arrived.get(sent, ()) if item_no in numbers)
        return found

    def _told(self, kinds: frozenset[str]) -> Iterator[tuple[bool, Told, dict[ItemNo, None]]]:
        for placed in self._ledger.of_kinds(kinds):
            fact = fact_of(placed) if self._only is None or _may_name(placed, self._only) else None
            if fact is None:
                continue
            numbers = dict.fromkeys(touched(fact))
            if self._only is not None:
                numbers = {self._only: None} if self._only in numbers else {}
            desk = self._desks[placed.desk, placed.life]
            yield desk.training, Told(position=placed.position, office=desk.office, fact=fact), numbers

    def _take(self, key: tuple[bool, ItemNo], told: Told) -> None:
        training, item_no = key
        item = self._items.get(key)
        if item is None:
            item = self._items[key] = _Item(training=training, custody=unknown(item_no), office=told.office)
        before, fact = item.custody, told.fact
        if isinstance(fact, ItemCorrected if before.accepted else ItemAccepted):
            item.due = fact.promise.due_at
        item.custody = after(before, fact)
        if (before.stage, before.holder, before.since) != (item.custody.stage, item.custody.holder, item.custody.since):
            item.office = told.office


def _may_name(placed: Placed, item_no: ItemNo) -> bool:
    """Spare the reading of what cannot name the number: in JSON its signs stand as they are, or escaped."""
    payload = placed.line.payload or b""
    return item_no.encode() in payload or b"\\u" in payload


def _names(connection: Connection) -> dict[str, str]:
    """Return who is who: a desk says it of its own people, the province of everybody."""
    authors = {(one.desk, one.life): one for one in everyone(connection)}
    said: dict[str, tuple[Desk, str]] = {}
    for placed in LedgerBook(connection).of_kinds(_OF_PEOPLE):
        fact, author = fact_of(placed), authors[placed.desk, placed.life]
        if isinstance(fact, StaffRegistered):
            before = said.get(fact.staff)
            if before is None or author.province or before[0].desk == author.desk:
                said[fact.staff] = (author, fact.name)
    return {staff: name for staff, (_, name) in said.items()}


def _alone(item: _Item, names: dict[str, str]) -> Holding:
    custody = item.custody
    kind, who = custody.holder.kind, custody.holder.who
    return Holding(
        training=item.training,
        office=item.office,
        kind=kind,
        out=custody.place is Place.WITH_POSTMAN,
        holder=who,
        name=names.get(who, "") if kind in _STAFF else "",
        items=1,
        since=custody.since,
        due=item.due,
    )


def _both(one: Holding, other: Holding) -> Holding:
    return msgspec.structs.replace(
        one,
        items=one.items + other.items,
        since=_earlier(one.since, other.since),
        due=_earlier(one.due, other.due),
    )


def _earlier(one: datetime | None, other: datetime | None) -> datetime | None:
    return min((each for each in (one, other) if each is not None), default=None)


def _rank(held: Holding) -> tuple[object, ...]:
    return (held.training, held.office, list(HolderKind).index(held.kind), held.out, held.name, held.holder)


def _answer(item: _Item, names: dict[str, str]) -> ItemHeld:
    custody, alone = item.custody, _alone(item, names)
    held = custody.stage.is_held
    return ItemHeld(
        item_no=custody.item_no,
        training=item.training,
        stage=custody.stage.value,
        held=held,
        office=item.office,
        kind=alone.kind,
        out=alone.out,
        holder=alone.holder if held else "",
        name=alone.name if held else "",
        since=custody.since,
        disputes=tuple(each.value for each in custody.disputes),
    )
