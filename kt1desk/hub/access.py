"""Need to know: which lines a desk is shown.

A desk is shown every line of the other desks of its own office, and of its own earlier lives. From other offices it
is shown the facts about single items that its office is to deliver or has accepted, what the province says to all
(register, dated tables), and who was admitted. The province's desks are shown as well who acts at every desk, who
vouched, who looked, and that backups are made; of items they see what concerns their own office. Training desks and
live desks never see each other. An item's number must lie in a block that was lent to the desk that accepted it,
so that nobody can make an item of another office his own.
"""

import re
from collections.abc import Iterable

from sqlalchemy import Connection, and_, exists, func, or_, select

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.events import (
    ActApproved,
    ApprovalCountersigned,
    BackupVerified,
    DeskEnrolled,
    DeskOpened,
    Fact,
    ItemAccepted,
    ItemFact,
    ItemRedirected,
    LifeBegan,
    PinChanged,
    PinRefused,
    PinSet,
    ReferenceAmended,
    RestrictedListSeen,
    StaffRegistered,
)
from kt1desk.domain.numbers import parse_item_no
from kt1desk.hub.blocks import belongs_to
from kt1desk.hub.desks import Desk, everyone
from kt1desk.hub.tables import EVERYBODY, PROVINCE, audience, desks, items, lines
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.wire.codec import PayloadBad, UnknownKind, decode
from kt1desk.wire.protocol import DeskKey, Page

_OFFICE = re.compile("[0-9]{6}")
PAGE_LINES = 500
PAGE_BYTES = 1_000_000
"""A page ends with the line that passes this; a single line may be larger."""


_BY_THE_PROVINCE_TO_ALL = (StaffRegistered, ReferenceAmended)
_OVERSEEN = (
    ActApproved,
    ApprovalCountersigned,
    BackupVerified,
    DeskOpened,
    LifeBegan,
    PinChanged,
    PinRefused,
    PinSet,
    RestrictedListSeen,
    StaffRegistered,
)
"""What the province's desks are shown of every desk."""

_STANDING = 1_000


def remember_audience(connection: Connection, author: Desk, taken: Iterable[Placed]) -> None:
    """Note, in the transaction that takes the lines in, which other offices need to know them."""
    for line in taken:
        _note(connection, line, _audience(connection, author, line))


def remember_again(connection: Connection) -> bool:
    """Note who needs to know the lines that stand, by rules that are newer than they; False when there are none.

    Desks that have read past these positions must be made to read again: the caller gives the book a new id.
    """
    book, authors, position = LedgerBook(connection), {(one.desk, one.life): one for one in everyone(connection)}, 0
    while page := book.after(position, _STANDING):
        for line in page:
            known = select(audience.c.office).where(audience.c.position == line.position)
            needed = _audience(connection, authors[line.desk, line.life], line)
            _note(connection, line, needed - set(connection.execute(known).scalars()))
        position = page[-1].position
    return position > 0


def _note(connection: Connection, line: Placed, offices: set[str]) -> None:
    if offices:
        rows = [{"office": office, "position": line.position} for office in sorted(offices)]
        connection.execute(audience.insert(), rows)


def _audience(connection: Connection, author: Desk, line: Placed) -> set[str]:
    match fact_of(line):
        case DeskEnrolled():
            return {EVERYBODY}
        case fact if author.province and isinstance(fact, _BY_THE_PROVINCE_TO_ALL):
            return {EVERYBODY}
        case fact if isinstance(fact, _OVERSEEN):
            return {PROVINCE}
        case ItemFact(item_no=item_no) as fact if _well_formed(item_no):
            if isinstance(fact, ItemAccepted):
                _remember_item(connection, author, fact)
            return _offices(connection, fact) - {author.office}
        case _:
            return set()


def fact_of(line: Placed) -> Fact | None:
    """Return what a line says; None for what this hub cannot read, which it keeps all the same."""
    return None if line.line.payload is None else said(line.kind, line.line.payload)


def said(kind: str, payload: bytes) -> Fact | None:
    """Return the fact that a payload tells; None for what this hub cannot read."""
    try:
        fact = decode(kind, payload)
    except PayloadBad:
        return None
    return None if isinstance(fact, UnknownKind) else fact


def _remember_item(connection: Connection, author: Desk, fact: ItemAccepted) -> None:
    known = connection.execute(select(items.c.item_no).where(items.c.item_no == fact.item_no)).first()
    recipient = fact.recipient.office if _OFFICE.fullmatch(fact.recipient.office or "") else None
    if known is None and belongs_to(connection, author, fact.item_no):
        connection.execute(items.insert().values(item_no=fact.item_no, accepted_at=author.office, recipient=recipient))


def _offices(connection: Connection, fact: ItemFact) -> set[str]:
    found = connection.execute(select(items).where(items.c.item_no == fact.item_no)).first()
    if found is None:
        return set()
    concerned = {found.accepted_at, found.recipient}
    if isinstance(fact, ItemRedirected):
        concerned.add(fact.recipient.office)
    return {office for office in concerned if office and _OFFICE.fullmatch(office)}


def _well_formed(item_no: str) -> bool:
    # What a desk wrote is not trusted to be what its own program would have written.
    try:
        return parse_item_no(item_no) == item_no
    except RuleBroken:
        return False


def page_for(connection: Connection, reader: Desk, after: int, limit: int) -> Page:
    """Return the next lines that `reader` needs to know, after a position of this book."""
    # Read first: what is committed later has a higher position (ledger_order) and belongs to a later page.
    end = connection.execute(select(func.max(lines.c.position))).scalar() or 0
    author = and_(desks.c.desk == lines.c.desk, desks.c.life == lines.c.life)
    listening = [reader.office, EVERYBODY, *([PROVINCE] if reader.province else ())]
    needed = or_(
        desks.c.office == reader.office,
        exists().where(audience.c.office.in_(listening), audience.c.position == lines.c.position),
    )
    wanted = min(limit, PAGE_LINES)
    found = connection.execute(
        select(lines.c.position, desks.c.desk, desks.c.life, desks.c.office, desks.c.public_key, desks.c.province)
        .join(desks, author)
        .where(lines.c.position > after, lines.c.position <= end)
        .where(desks.c.training == reader.training)
        .where(or_(lines.c.desk != reader.desk, lines.c.life != reader.life))
        .where(needed)
        .order_by(lines.c.position)
        .limit(wanted + 1)
    ).all()
    shown = _as_fit(LedgerBook(connection).at([row.position for row in found[:wanted]]))
    more = len(shown) < len(found)
    signed = {
        DeskKey(desk=row.desk, life=row.life, office=row.office, public_key=row.public_key, province=bool(row.province))
        for row in found[: len(shown)]
    }
    return Page(
        lines=tuple(placed.line for placed in shown),
        keys=tuple(signed),
        cursor=shown[-1].position if more else max(end, after),
        more=more,
    )


def _as_fit(found: tuple[Placed, ...]) -> tuple[Placed, ...]:
    size = 0
    for count, placed in enumerate(found, start=1):
        size += len(placed.line.header) + len(placed.line.payload or b"")
        if size > PAGE_BYTES:
            return found[:count]
    return found
