"""Facts as rows that screens read; thrown away and rebuilt from the ledger at will."""

import json
from dataclasses import dataclass

from sqlalchemy import Connection, RowMapping, select
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.custody import Dispute, Holder, HolderKind, ItemCustody, Stage, evolve, touched, unknown
from kt1desk.domain.events import (
    DeskOpened,
    Fact,
    ItemAccepted,
    NumberBlockLeased,
    ShiftHandedOver,
    ShiftOpened,
    StaffRegistered,
)
from kt1desk.domain.ids import ItemNo, ShiftId, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.numbers import prefix_of, serial_of
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.moments import read, written
from kt1desk.store.tables import PROJECTION_VERSION, cursor, desk, items, number_blocks, projected, shifts, staff
from kt1desk.wire.codec import PayloadBad, UnknownKind, decode

_BATCH = 5_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """The line a fact stands in."""

    desk: str
    life: str
    number: int


def create(connection: Connection) -> None:
    """Make the empty projections."""
    projected.create_all(connection)


def rebuild(connection: Connection) -> None:
    """Throw the projections away and fold them from the ledger again, in the caller's transaction."""
    projected.drop_all(connection)
    projected.create_all(connection)
    book, position = LedgerBook(connection), 0
    while page := book.after(position, _BATCH):
        for placed in page:
            position = placed.position
            if placed.line.payload is None:
                continue
            take_payload(
                connection,
                placed.kind,
                placed.line.payload,
                Place(desk=placed.desk, life=placed.life, number=placed.number),
            )
    connection.execute(cursor.update().values(projection_version=PROJECTION_VERSION))


def take_payload(connection: Connection, kind: str, payload: bytes, place: Place) -> None:
    """Project a line from its bytes; a kind from the future, or bytes that are not of their kind, are left
    in the ledger unread and a later program's rebuild reads them."""
    try:
        fact = decode(kind, payload)
    except PayloadBad:
        return
    if not isinstance(fact, UnknownKind):
        project(connection, fact, place)


def project(connection: Connection, fact: Fact, place: Place) -> None:
    """Bring the rows up to date with one fact."""
    match fact:
        case DeskOpened():
            _desk_opened(connection, fact, place)
        case StaffRegistered():
            _staff_registered(connection, fact, place)
        case NumberBlockLeased():
            _block_leased(connection, fact, place)
        case ShiftOpened():
            _shift_began(connection, fact, fact.shift, fact.by, place)
        case ShiftHandedOver():
            _shift_ended(connection, fact, place)
            _shift_began(connection, fact, fact.next_shift, fact.incoming, place)
        case ItemAccepted():
            _number_used(connection, fact, place)
        case _:
            pass
    for item_no in touched(fact):
        _item_touched(connection, item_no, fact, place)


def _desk_opened(connection: Connection, fact: DeskOpened, place: Place) -> None:
    connection.execute(
        insert(desk)
        .values(
            desk=place.desk,
            life=place.life,
            office=fact.office,
            training=fact.training,
            prefix=fact.prefix,
            public_key=fact.public_key,
        )
        .on_conflict_do_nothing()
    )


def _staff_registered(connection: Connection, fact: StaffRegistered, place: Place) -> None:
    values = {"name": fact.name, "role": fact.role.value, "desk": place.desk}
    connection.execute(
        insert(staff)
        .values(staff=fact.staff, **values)
        .on_conflict_do_update(index_elements=[staff.c.staff], set_=values)
    )


def _block_leased(connection: Connection, fact: NumberBlockLeased, place: Place) -> None:
    connection.execute(
        insert(number_blocks)
        .values(
            life=place.life,
            ordinal=fact.ordinal,
            prefix=fact.block.prefix,
            first=fact.block.first,
            last=fact.block.last,
            used=0,
        )
        .on_conflict_do_nothing()
    )


def _number_used(connection: Connection, fact: ItemAccepted, place: Place) -> None:
    serial = serial_of(fact.item_no)
    connection.execute(
        number_blocks.update()
        .where(
            number_blocks.c.life == place.life,
            number_blocks.c.prefix == prefix_of(fact.item_no),
            number_blocks.c.first <= serial,
            number_blocks.c.last >= serial,
            number_blocks.c.used < serial - number_blocks.c.first + 1,
        )
        .values(used=serial - number_blocks.c.first + 1)
    )


def _shift_began(
    connection: Connection, fact: ShiftOpened | ShiftHandedOver, shift: ShiftId, clerk: StaffId, place: Place
) -> None:
    connection.execute(
        insert(shifts)
        .values(
            desk=place.desk,
            shift=shift,
            life=place.life,
            opened_at=written(fact.at),
            opened_number=place.number,
            clerk=clerk,
        )
        .on_conflict_do_nothing()
    )


def _shift_ended(connection: Connection, fact: ShiftHandedOver, place: Place) -> None:
    connection.execute(
        shifts.update()
        .where(shifts.c.desk == place.desk, shifts.c.shift == fact.shift, shifts.c.closed_number.is_(None))
        .values(closed_at=written(fact.at), closed_number=place.number)
    )


def _item_touched(connection: Connection, item_no: ItemNo, fact: Fact, place: Place) -> None:
    standing = connection.execute(select(items).where(items.c.item_no == item_no)).mappings().first()
    before = unknown(item_no) if standing is None else custody_of(standing)
    values = _custody_values(evolve(before, fact)) | {"desk": place.desk, "last_number": place.number}
    if isinstance(fact, ItemAccepted) and (standing is None or standing["accept_number"] is None):
        values |= _acceptance_values(fact, place)
    connection.execute(
        insert(items)
        .values(item_no=item_no, **values)
        .on_conflict_do_update(index_elements=[items.c.item_no], set_=values)
    )


def custody_of(row: RowMapping) -> ItemCustody:
    """Return the folded state that an item's row keeps."""
    return ItemCustody(
        item_no=ItemNo(row["item_no"]),
        secrecy=None if row["secrecy"] is None else Secrecy(row["secrecy"]),
        stage=Stage(row["stage"]),
        holder=Holder(kind=HolderKind(row["holder_kind"]), who=row["holder"]),
        since=None if row["since"] is None else read(row["since"]),
        label_confirmed=row["label_confirmed"],
        open_cases=frozenset(json.loads(row["open_cases"])),
        disputes=tuple(Dispute(code) for code in json.loads(row["disputes"])),
    )


def _custody_values(custody: ItemCustody) -> dict[str, object]:
    return {
        "secrecy": None if custody.secrecy is None else custody.secrecy.value,
        "stage": custody.stage.value,
        "place": None if custody.place is None else custody.place.value,
        "holder_kind": custody.holder.kind.value,
        "holder": custody.holder.who,
        "since": None if custody.since is None else written(custody.since),
        "label_confirmed": custody.label_confirmed,
        "open_cases": json.dumps(sorted(custody.open_cases)),
        "disputes": json.dumps([dispute.value for dispute in custody.disputes]),
    }


def _acceptance_values(fact: ItemAccepted, place: Place) -> dict[str, object]:
    return {
        "accept_desk": place.desk,
        "accept_life": place.life,
        "accept_number": place.number,
        "accepted_at": written(fact.at),
        "due_at": written(fact.promise.due_at),
        "agreed_at": None if fact.service.agreed_at is None else written(fact.service.agreed_at),
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
