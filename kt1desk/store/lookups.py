"""Reads for the screens: lists, the open shift, the truth line, the draft of a handover."""

from dataclasses import replace
from itertools import islice
from typing import Any

from sqlalchemy import Connection, Engine, RowMapping, Select, func, select

from kt1desk.domain.custody import HolderKind, Stage
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo, OfficeCode
from kt1desk.domain.item import Scope, Secrecy, Service, Urgency
from kt1desk.domain.looks import is_restricted
from kt1desk.domain.stock import Place
from kt1desk.store.engine import reading
from kt1desk.store.handovers import is_blind
from kt1desk.store.item_rows import ItemRow
from kt1desk.store.moments import read, written
from kt1desk.store.people import staff_rows
from kt1desk.store.reading import Own, StandingShift, held_items, newest_accepted, own, standing_shift, unused_blocks
from kt1desk.store.recipients import RecentRecipients
from kt1desk.store.sheets import sheet_of
from kt1desk.store.tables import desk, items, lines, staff
from kt1desk.usecases.readmodels import (
    HandoverDraft,
    HandoverItem,
    ItemLine,
    ShiftRow,
    StaffRow,
    Truth,
    TruthLine,
)


class SqlLookups:
    """`usecases.ports.Lookups` over the encrypted store."""

    def __init__(self, engine: Engine) -> None:
        """Read from this store."""
        self._engine = engine
        self._recipients = RecentRecipients(engine)

    def staff(self) -> tuple[StaffRow, ...]:
        """See the port; those who left are among them, and say so."""
        with reading(self._engine) as connection:
            return staff_rows(connection, own(connection))

    def is_training(self) -> bool:
        """Tell whether this book was opened for exercises; it says so itself, once and for all."""
        with reading(self._engine) as connection:
            here = own(connection)
            of_book = select(desk.c.training).where(desk.c.desk == here.desk, desk.c.life == here.life)
            return bool(connection.execute(of_book).scalar())

    def shift(self) -> ShiftRow | None:
        """See the port."""
        with reading(self._engine) as connection:
            standing = standing_shift(connection, own(connection))
            return None if standing is None else standing.row

    def truth_line(self) -> TruthLine:
        """See the port."""
        with reading(self._engine) as connection:
            here = own(connection)
            line = _truth_line(connection, here)
            return told_of_nothing(line) if is_blind(connection, here) else line

    def recent_items(self, limit: int) -> tuple[ItemLine, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            here = own(connection)
            if is_blind(connection, here):
                return ()
            newest = [item_no for item_no, _, _ in islice(newest_accepted(connection), limit)]
            found = _unrestricted(connection, here, wide_items().where(items.c.item_no.in_(newest)))
            return tuple(sorted(found, key=lambda line: newest.index(line.item_no)))

    def items_on_hand(self) -> tuple[ItemLine, ...]:
        """See the port; the next due comes first."""
        with reading(self._engine) as connection:
            here = own(connection)
            return () if is_blind(connection, here) else _on_hand(connection, here)

    def item(self, item_no: ItemNo) -> ItemLine | None:
        """See the port."""
        with reading(self._engine) as connection:
            wanted = wide_items().where(items.c.item_no == item_no, items.c.accept_number.is_not(None))
            here = own(connection)
            found = () if is_blind(connection, here) else _unrestricted(connection, here, wanted)
            return found[0] if found else None

    def recent_recipients(self, sender: str, limit: int) -> tuple[str, ...]:
        """See the port."""
        return self._recipients.of(sender, limit)

    def handover_draft(self) -> HandoverDraft:
        """See the port."""
        with reading(self._engine) as connection:
            here = own(connection)
            standing = standing_shift(connection, here)
            if standing is None:
                raise RuleBroken(Rule.NO_OPEN_SHIFT)
            if is_blind(connection, here):
                raise RuleBroken(Rule.COUNT_RUNNING)
            sheet = sheet_of(connection, here, standing)
            doubtful = sheet.doubtful(held_items(connection, here, standing))
            held = _on_hand(connection, here)
            return HandoverDraft(
                shift=standing.row,
                sheet=sheet.rows,
                balances=sheet.balances and not doubtful,
                strays=doubtful,
                items=tuple(handover_item(line) for line in sorted(held, key=lambda line: line.item_no)),
                labels_missing=sum(not line.label_confirmed for line in held),
                unsent=here.unsent,
            )


def told_of_nothing(line: TruthLine) -> TruthLine:
    """Return the truth line without a figure that tells what is expected to be here."""
    return replace(
        line,
        on_hand=0,
        due_next_at=None,
        due_next_count=0,
        labels_missing=0,
        label_missing_since=None,
        waiting=0,
        waiting_since=None,
        numbers_left=0,
        counting=True,
    )


def handover_item(line: ItemLine) -> HandoverItem:
    """Return what the handover list shows of an item on hand."""
    return HandoverItem(
        item_no=line.item_no,
        letter=line.letter,
        recipient_name=line.recipient_name,
        place=line.place or Place.WITH_CLERK,
        due_at=line.due_at,
        late=line.late,
    )


def wide_items() -> Select[*tuple[Any, ...]]:
    """Return the query of items with the name of whoever holds them, for `item_lines`."""
    return select(items, staff.c.name.label("holder_name")).join(staff, staff.c.staff == items.c.holder, isouter=True)


def _on_hand(connection: Connection, here: Own) -> tuple[ItemLine, ...]:
    wanted = wide_items().where(
        items.c.desk == here.desk, items.c.place.is_not(None), items.c.accept_number.is_not(None)
    )
    return item_lines(connection, here, wanted.order_by(items.c.due_at, items.c.item_no))


def item_lines(connection: Connection, here: Own, query: Select[*tuple[Any, ...]]) -> tuple[ItemLine, ...]:
    """Return the lines of a query made from `wide_items`, whoever's they are."""
    return tuple(_item_line(row, here) for row in connection.execute(query).mappings())


def _unrestricted(connection: Connection, here: Own, query: Select[*tuple[Any, ...]]) -> tuple[ItemLine, ...]:
    """The same without what only a recorded look may show (`see_restricted_list`)."""
    standing = standing_shift(connection, here)
    rows = connection.execute(query).mappings()
    return tuple(_item_line(row, here) for row in rows if not is_look(row, here, standing))


_PEOPLE = frozenset({HolderKind.PERSON.value, HolderKind.RESERVED.value, HolderKind.SAFE.value})


def is_look(row: ItemRow, here: Own, standing: StandingShift | None) -> bool:
    """Tell whether seeing the item of this row is a look."""
    on_hand = row["desk"] == here.desk and row["place"] is not None
    began = None if standing is None else written(standing.row.opened_at)
    this_shift = row["accept_desk"] == here.desk and began is not None and row["accepted_at"] >= began
    secrecy = None if row["secrecy"] is None else Secrecy(row["secrecy"])
    return is_restricted(secrecy, own=on_hand or this_shift)


def _item_line(row: RowMapping, here: Own) -> ItemLine:
    secrecy = Secrecy(row["secrecy"] or Secrecy.NONE)
    is_person = row["holder_kind"] in _PEOPLE
    return ItemLine(
        item_no=ItemNo(row["item_no"]),
        letter=letter_of(secrecy),
        service=Service(
            scope=Scope(row["scope"]),
            secrecy=secrecy,
            urgency=Urgency(row["urgency"]),
            agreed_at=None if row["agreed_at"] is None else read(row["agreed_at"]),
        ),
        sender_agency=row["sender_agency"],
        sender_name=row["sender_name"],
        recipient_agency=row["recipient_agency"],
        recipient_name=row["recipient_name"],
        office=None if row["office"] is None else OfficeCode(row["office"]),
        weight_g=row["weight_g"],
        accepted_at=read(row["accepted_at"]),
        due_at=read(row["due_at"]),
        to_pay_vnd=row["to_pay_vnd"],
        stage=Stage(row["stage"]),
        place=None if row["place"] is None else Place(row["place"]),
        holder_kind=HolderKind(row["holder_kind"]),
        holder=row["holder"],
        holder_name=(row["holder_name"] or row["holder"]) if is_person else row["holder"],
        since=None if row["since"] is None else read(row["since"]),
        late=bool(row["late"]),
        label_confirmed=row["label_confirmed"],
        label_copy=row["label_copy"],
        strip_copy=row["strip_copy"],
        reprinted_at=None if row["reprinted_at"] is None else read(row["reprinted_at"]),
        label_handwritten=row["label_handwritten"],
        truth=truth_of(row["own_number"], here, earlier_life=_of_earlier_life(row, here)),
    )


def letter_of(secrecy: Secrecy) -> str:
    """Return the letter of a class, empty when there is none."""
    return "" if secrecy is Secrecy.NONE else secrecy.value


def truth_of(own_number: int | None, here: Own, *, earlier_life: bool) -> Truth:
    """Recomputed from the marks at every read; what only other books tell came through the hub.

    What an earlier life of this desk told is brought to the hub before the first line of the present one, so until
    that one is acknowledged nobody knows more than that it is here.
    """
    if own_number is None:
        return Truth.HERE if earlier_life and here.acknowledged == 0 else Truth.AT_PROVINCE
    if own_number <= here.acknowledged:
        return Truth.AT_PROVINCE
    return Truth.SENT if own_number <= here.sending else Truth.HERE


def _of_earlier_life(row: RowMapping, here: Own) -> bool:
    return bool(row["accept_desk"] == here.desk and row["accept_life"] != here.life)


def _truth_line(connection: Connection, here: Own) -> TruthLine:
    held = (items.c.desk == here.desk, items.c.place.is_not(None))
    unlabelled = items.c.label_confirmed.is_(False)
    awaited = func.coalesce(items.c.reprinted_at, items.c.accepted_at)
    on_hand, missing, since = connection.execute(
        select(func.count(), func.count().filter(unlabelled), func.min(awaited).filter(unlabelled))
        .select_from(items)
        .where(*held)
    ).one()
    due = connection.execute(
        select(items.c.due_at, func.count())
        .where(*held, items.c.due_at.is_not(None))
        .group_by(items.c.due_at)
        .order_by(items.c.due_at)
        .limit(1)
    ).first()
    oldest = connection.execute(
        select(lines.c.received_at).where(
            lines.c.desk == here.desk, lines.c.life == here.life, lines.c.number == here.acknowledged + 1
        )
    ).scalar()
    return TruthLine(
        on_hand=on_hand,
        due_next_at=None if due is None else read(due[0]),
        due_next_count=0 if due is None else due[1],
        labels_missing=missing,
        waiting=here.unsent,
        waiting_since=None if oldest is None else read(oldest),
        last_contact_at=None if here.contact_at is None else read(here.contact_at),
        clock_offset_ms=here.offset_ms,
        numbers_left=sum(block.size for block in unused_blocks(connection)),
        enrolled=here.book_id is not None,
        label_missing_since=None if since is None else read(since),
    )
