"""Handovers as the book knows them: what stands from its row, the counts from the lines of the ledger."""

import json

from sqlalchemy import Connection, bindparam, select

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.custody import HolderKind
from kt1desk.domain.events import (
    CountRevealed,
    DifferenceExplained,
    Fact,
    HandoverBegun,
    HandoverCancelled,
    ItemCounted,
    ShiftHandedOver,
    ShiftPutInSafe,
)
from kt1desk.domain.ids import CaseId, HandoverId, ItemNo, LifeId, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import HeldItem, Place
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.moments import read
from kt1desk.store.prepared import Prepared
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import Own, lines_since
from kt1desk.store.tables import cases, counted, handovers, items, sealed_lists
from kt1desk.usecases.handover_ports import CaseRow, SealedList, StandingHandover
from kt1desk.wire.codec import KINDS
from kt1desk.wire.line import Head

_STANDING = Prepared(
    select(handovers.c.life, handovers.c.number, handovers.c.revealed).where(
        handovers.c.desk == bindparam("desk"), handovers.c.over.is_(False)
    )
)
_ONE = Prepared(
    select(handovers.c.life, handovers.c.number).where(
        handovers.c.handover == bindparam("handover"), handovers.c.desk == bindparam("desk")
    )
)
_OWED = Prepared(
    select(handovers.c.owed_by).where(
        handovers.c.handover == bindparam("handover"), handovers.c.desk == bindparam("desk")
    )
)
_COUNTED = Prepared(
    select(counted.c.item_no).where(
        counted.c.handover == bindparam("handover"),
        counted.c.staff == bindparam("staff"),
        counted.c.item_no == bindparam("item_no"),
    )
)
_SEALED = select(sealed_lists.c.salt, sealed_lists.c.listed).where(sealed_lists.c.handover == bindparam("handover"))
_RECIPIENT = Prepared(select(items.c.recipient_name).where(items.c.item_no == bindparam("item_no")))
_CASES = (
    select(cases, items.c.holder, items.c.holder_kind)
    .join(items, items.c.item_no == cases.c.item_no, isouter=True)
    .where(cases.c.desk == bindparam("desk"), cases.c.closed_at.is_(None))
    .order_by(cases.c.opened_at, cases.c.case)
)
_TELL = (
    *(HandoverBegun, ItemCounted, CountRevealed, DifferenceExplained),
    *(HandoverCancelled, ShiftHandedOver, ShiftPutInSafe),
)
_KINDS = frozenset(kind for kind, fact in KINDS.items() if fact in _TELL)


def is_blind(connection: Connection, here: Own) -> bool:
    """Tell whether two persons are counting at this desk and the list is not revealed yet."""
    standing = _STANDING.first(connection, desk=here.desk)
    return standing is not None and not standing[2]


class SqlHandoverBook:
    """`usecases.handover_ports.HandoverBook` inside one transaction; a part of `SqlBook`."""

    _connection: Connection
    _own: Own
    _head: Head

    def next_handover_id(self) -> HandoverId:
        """See the port."""
        return HandoverId(f"{self._own.desk}.{self._own.life}/H{self._head.number + 1}")

    def seal_list(self, handover: HandoverId, sealed: SealedList) -> None:
        """See the port."""
        listed = json.dumps([[item.item_no, item.secrecy.value, item.place.value] for item in sealed.items])
        self._connection.execute(sealed_lists.insert().values(handover=handover, salt=sealed.salt, listed=listed))

    def sealed_list(self, handover: HandoverId) -> SealedList | None:
        """See the port."""
        row = self._connection.execute(_SEALED, {"handover": handover}).first()
        if row is None:
            return None
        listed = tuple(
            HeldItem(item_no=ItemNo(item_no), secrecy=Secrecy(letter), place=Place(place))
            for item_no, letter, place in json.loads(row.listed)
        )
        return SealedList(salt=row.salt, items=listed)

    def standing_handover(self) -> StandingHandover | None:
        """See the port."""
        row = _STANDING.first(self._connection, desk=self._own.desk)
        if row is None:
            return None
        life, number, revealed = row
        (placed,) = LedgerBook(self._connection).of_desk(self._own.desk, life, number - 1, 1)
        begun = fact_of(placed)
        return StandingHandover(begun=begun, revealed=bool(revealed)) if isinstance(begun, HandoverBegun) else None

    def has_counted(self, handover: HandoverId, staff: StaffId, item_no: ItemNo) -> bool:
        """See the port."""
        return _COUNTED.first(self._connection, handover=handover, staff=staff, item_no=item_no) is not None

    def handover_facts(self, handover: HandoverId) -> tuple[Fact, ...]:
        """See the port."""
        row = _ONE.first(self._connection, handover=handover, desk=self._own.desk)
        if row is None:
            return ()
        told = lines_since(self._connection, self._own, LifeId(row[0]), row[1])
        return tuple(fact for placed in told if placed.kind in _KINDS and (fact := fact_of(placed)) is not None)

    def recipient_name(self, item_no: ItemNo) -> str:
        """See the port."""
        row = _RECIPIENT.first(self._connection, item_no=item_no)
        return "" if row is None else row[0] or ""

    def open_cases(self) -> tuple[CaseRow, ...]:
        """See the port."""
        return tuple(
            CaseRow(
                case=CaseId(row["case"]),
                item_no=ItemNo(row["item_no"]),
                outcome=Outcome(row["outcome"]),
                reason=row["reason"],
                reserved=row["reserved"],
                person=StaffId(row["holder" if row["holder_kind"] == HolderKind.RESERVED.value else "person"]),
                opened_at=read(row["opened_at"]),
            )
            for row in self._connection.execute(_CASES, {"desk": self._own.desk}).mappings()
        )

    def owed_signature(self, handover: HandoverId) -> StaffId | None:
        """See the port."""
        row = _OWED.first(self._connection, handover=handover, desk=self._own.desk)
        return None if row is None or row[0] is None else StaffId(row[0])
