"""Questions to a hub, short enough to read a test by."""

from dataclasses import replace

from kt1desk.domain.events import ItemAccepted
from kt1desk.domain.ids import OfficeCode
from kt1desk.wire.line import Line
from kt1desk.wire.protocol import (
    Check,
    Held,
    Hello,
    Lease,
    Leased,
    Page,
    Pull,
    Push,
)
from kt1desk.wire.version import PROTOCOL
from tests.support.builders import accepted
from tests.support.hubs import HubAtWork, enrolled
from tests.support.lines import (
    NOW,
    Author,
    next_office,
)

MANY = 1000


def push(hub: HubAtWork, author: Author, *lines: Line) -> Held:
    return hub.door(author).push(Push(desk=author.desk, life=author.life, lines=lines))


def held_of(hub: HubAtWork, author: Author) -> Held:
    return hub.door(author).check(Check(desk=author.desk, life=author.life))


def pull(hub: HubAtWork, author: Author, after: int = 0, limit: int = MANY) -> Page:
    return hub.door(author).pull(Pull(desk=author.desk, life=author.life, after=after, limit=limit))


def all_pulled(hub: HubAtWork, author: Author, limit: int = MANY) -> tuple[Line, ...]:
    lines: list[Line] = []
    after, more = 0, True
    while more:
        page = pull(hub, author, after, limit)
        lines += page.lines
        after, more = page.cursor, page.more
    return tuple(lines)


def lease(hub: HubAtWork, author: Author, ordinal: int) -> Leased:
    return hub.door(author).lease(Lease(desk=author.desk, life=author.life, ordinal=ordinal))


def hello(hub: HubAtWork, author: Author, protocol: int = PROTOCOL) -> Held:
    welcome = hub.door(author).hello(
        Hello(desk=author.desk, life=author.life, protocol=protocol, number=author.head.number, at=NOW)
    )
    return Held(number=welcome.held, digest=welcome.held_digest)


def accepted_for(author: Author, block: Leased, place: int, recipient: str | None) -> ItemAccepted:
    """An item accepted at the author's desk under the `place`-th number of its block."""
    fact = accepted(block.first + place)
    office = None if recipient is None else OfficeCode(recipient)
    return replace(fact, office=OfficeCode(author.office), recipient=replace(fact.recipient, office=office))


def exercise(hub: HubAtWork) -> Author:
    """A desk for exercises, whose numbers are those of tests, in an office of its own."""
    return enrolled(hub, next_office(), training=True)
