"""Need to know: which lines a desk is shown.

A desk is shown every line of the other desks of its own office, and of its own earlier lives. From other offices it
is shown the facts about single items that its office is to deliver or has accepted, and nothing else. Training desks
and live desks never see each other. An item's number must lie in a block that was lent to the desk that accepted it,
so that nobody can make an item of another office his own.
"""

import re
from collections.abc import Iterable

from sqlalchemy import Connection, and_, exists, func, or_, select

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.events import Fact, ItemAccepted, ItemFact, ItemRedirected
from kt1desk.domain.numbers import parse_item_no
from kt1desk.hub.blocks import belongs_to
from kt1desk.hub.desks import Desk
from kt1desk.hub.tables import audience, desks, items, lines
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.wire.codec import PayloadBad, UnknownKind, decode
from kt1desk.wire.protocol import DeskKey, Page

_OFFICE = re.compile("[0-9]{6}")
PAGE_LINES = 500
PAGE_BYTES = 1_000_000
"""A page ends with the line that passes this; a single line may be larger."""


def remember_audience(connection: Connection, author: Desk, taken: Iterable[Placed]) -> None:
    """Note, in the transaction that takes the lines in, which other offices need to know them."""
    for line in taken:
        fact = fact_of(line)
        if not isinstance(fact, ItemFact) or not _well_formed(fact.item_no):
            continue
        if isinstance(fact, ItemAccepted):
            _remember_item(connection, author, fact)
        offices = _offices(connection, fact) - {author.office}
        if offices:
            rows = [{"office": office, "position": line.position} for office in sorted(offices)]
            connection.execute(audience.insert(), rows)


def fact_of(line: Placed) -> Fact | None:
    """Return what a line says; None for what this hub cannot read, which it keeps all the same."""
    if line.line.payload is None:
        return None
    try:
        fact = decode(line.kind, line.line.payload)
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
    needed = or_(
        desks.c.office == reader.office,
        exists().where(audience.c.office == reader.office, audience.c.position == lines.c.position),
    )
    wanted = min(limit, PAGE_LINES)
    found = connection.execute(
        select(lines.c.position, desks.c.desk, desks.c.life, desks.c.office, desks.c.public_key)
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
        DeskKey(desk=row.desk, life=row.life, office=row.office, public_key=row.public_key)
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
