"""The rows of items: read in one go, folded in memory, written in one go."""

import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any

from sqlalchemy import Connection, RowMapping, bindparam, select
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.custody import Dispute, Holder, HolderKind, ItemCustody, Stage, after, unknown
from kt1desk.domain.events import Fact, ItemAccepted, ItemCorrected
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import ItemKind, Secrecy
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import read, written
from kt1desk.store.prepared import Prepared
from kt1desk.store.tables import items

ItemRow = Mapping[str, Any] | RowMapping
_CHUNK = 1_000

_ACCEPTANCE = (
    "accept_desk",
    "accept_life",
    "accept_number",
    "accepted_at",
    "due_at",
    "agreed_at",
    "scope",
    "urgency",
    "sender_agency",
    "sender_name",
    "recipient_agency",
    "recipient_name",
    "office",
    "weight_g",
    "to_pay_vnd",
    "late",
)
_NOT_ACCEPTED: Mapping[str, object] = dict.fromkeys(_ACCEPTANCE)

_COLUMNS = tuple(column.name for column in items.c)
_ONE = Prepared(select(items).where(items.c.item_no == bindparam("item_no")))
_SOME = select(items).where(items.c.item_no.in_(bindparam("item_nos", expanding=True)))
_insert = insert(items)
_SAVE = Prepared(
    _insert.on_conflict_do_update(
        index_elements=[items.c.item_no],
        set_={name: _insert.excluded[name] for name in _COLUMNS if name != "item_no"},
    ),
    columns=_COLUMNS,
)


@dataclass(slots=True)
class _Item:
    """What one row holds. `acceptance` has the columns of `_ACCEPTANCE`."""

    custody: ItemCustody
    desk: str
    own_number: int | None
    acceptance: Mapping[str, object]


class ItemRows:
    """The rows that a run of facts touches; nothing stands in the table before `write`."""

    def __init__(self, connection: Connection) -> None:
        """Work inside the caller's transaction."""
        self._connection = connection
        self._items: dict[ItemNo, _Item] = {}

    def load(self, item_nos: Iterable[ItemNo]) -> None:
        """Read the rows of these numbers; a number without a row begins unknown."""
        wanted = iter(dict.fromkeys(item_nos))
        while chunk := list(islice(wanted, _CHUNK)):
            for row in self._rows(chunk):
                self._items[row["item_no"]] = _read(row)

    def _rows(self, item_nos: list[ItemNo]) -> Iterable[ItemRow]:
        if len(item_nos) == 1:
            row = item_row(self._connection, item_nos[0])
            return () if row is None else (row,)
        return (row._mapping for row in self._connection.execute(_SOME, {"item_nos": item_nos}))

    def take(self, item_nos: Iterable[ItemNo], fact: Fact, ref: LineRef) -> None:
        """Fold a fact into the rows of the loaded numbers it touches.

        Raises ValueError or OverflowError, before anything is changed, for values that no row can hold.
        """
        acceptance = _acceptance(fact, ref) if isinstance(fact, ItemAccepted) else None
        for item_no in dict.fromkeys(item_nos):
            item = self._items.get(item_no)
            if item is None:
                item = _Item(custody=unknown(item_no), desk=ref.desk, own_number=None, acceptance=_NOT_ACCEPTED)
                self._items[item_no] = item
            if acceptance is not None and not item.custody.accepted:
                item.acceptance = acceptance
            elif isinstance(fact, ItemCorrected) and item.custody.accepted:
                item.acceptance = {**item.acceptance, **_told(fact)}
            _fold(item, fact, ref)

    def write(self) -> None:
        """Put every row that was loaded into the table."""
        rows = [_written(item) for item in self._items.values()]
        if rows:
            _SAVE.run(self._connection, rows)
        self._items.clear()


def _fold(item: _Item, fact: Fact, ref: LineRef) -> None:
    before, item.custody = item.custody, after(item.custody, fact)
    if (before.stage, before.holder, before.since) != (item.custody.stage, item.custody.holder, item.custody.since):
        item.desk = ref.desk
    if ref.own:
        item.own_number = ref.number


def item_row(connection: Connection, item_no: ItemNo) -> ItemRow | None:
    """Return the row of a number by its columns."""
    found = _ONE.first(connection, item_no=item_no)
    return None if found is None else dict(zip(_COLUMNS, found, strict=True))


def custody_of(row: ItemRow) -> ItemCustody:
    """Return the folded state that an item's row keeps."""
    return ItemCustody(
        item_no=ItemNo(row["item_no"]),
        secrecy=None if row["secrecy"] is None else Secrecy(row["secrecy"]),
        stage=Stage(row["stage"]),
        holder=Holder(kind=HolderKind(row["holder_kind"]), who=row["holder"]),
        since=None if row["since"] is None else read(row["since"]),
        accepted=row["accept_number"] is not None,
        label_confirmed=bool(row["label_confirmed"]),
        label_handwritten=bool(row["label_handwritten"]),
        open_cases=frozenset(json.loads(row["open_cases"])),
        disputes=tuple(Dispute(code) for code in json.loads(row["disputes"])),
        kind=None if row["kind"] is None else ItemKind(row["kind"]),
        label_copy=row["label_copy"],
        strip_copy=row["strip_copy"],
        reprinted_at=None if row["reprinted_at"] is None else read(row["reprinted_at"]),
    )


def _read(row: ItemRow) -> _Item:
    return _Item(
        custody=custody_of(row),
        desk=row["desk"],
        own_number=row["own_number"],
        acceptance={name: row[name] for name in _ACCEPTANCE},
    )


def _written(item: _Item) -> dict[str, object]:
    custody = item.custody
    return {
        "item_no": custody.item_no,
        "desk": item.desk,
        "own_number": item.own_number,
        "secrecy": None if custody.secrecy is None else custody.secrecy.value,
        "stage": custody.stage.value,
        "place": None if custody.place is None else custody.place.value,
        "holder_kind": custody.holder.kind.value,
        "holder": custody.holder.who,
        "since": None if custody.since is None else written(custody.since),
        "label_confirmed": custody.label_confirmed,
        "label_copy": custody.label_copy,
        "strip_copy": custody.strip_copy,
        "reprinted_at": None if custody.reprinted_at is None else written(custody.reprinted_at),
        "label_handwritten": custody.label_handwritten,
        "open_cases": json.dumps(sorted(custody.open_cases)) if custody.open_cases else "[]",
        "disputes": json.dumps([dispute.value for dispute in custody.disputes]) if custody.disputes else "[]",
        "kind": None if custody.kind is None else custody.kind.value,
        **item.acceptance,
    }


def _acceptance(fact: ItemAccepted, ref: LineRef) -> dict[str, object]:
    return {
        "accept_desk": ref.desk,
        "accept_life": ref.life,
        "accept_number": ref.number,
        "accepted_at": written(fact.at),
        "late": fact.pack is not None,
        **_told(fact),
    }


def _told(fact: ItemAccepted | ItemCorrected) -> dict[str, object]:
    """What an acceptance says of the item, and a correction says again."""
    agreed_at = fact.service.agreed_at
    return {
        "due_at": written(fact.promise.due_at),
        "agreed_at": None if agreed_at is None else written(agreed_at),
        "scope": fact.service.scope.value,
        "urgency": fact.service.urgency.value,
        "sender_agency": fact.sender.agency,
        "sender_name": fact.sender.name,
        "recipient_agency": fact.recipient.agency,
        "recipient_name": fact.recipient.name,
        "office": fact.recipient.office,
        "weight_g": fact.weight_g,
        "to_pay_vnd": fact.price.to_pay_vnd,
    }
