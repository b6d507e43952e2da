"""A desk that has worked for years: an encrypted store with thousands of items, made through its own books."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

from argon2 import PasswordHasher
from sqlalchemy import Engine

from kt1desk.domain.calendar import local_day
from kt1desk.domain.events import Fact, ItemAccepted, ItemDelivered, LabelConfirmed
from kt1desk.domain.ids import DeskId, LifeId, StaffId
from kt1desk.domain.item import Recipient, Secrecy, Sender
from kt1desk.domain.places import Agency
from kt1desk.domain.reference import Reference
from kt1desk.store.books import SqlBooks
from kt1desk.store.engine import KEY_BYTES
from kt1desk.store.opening import create_store
from kt1desk.store.pins import SqlPins
from kt1desk.usecases.ports import Books
from kt1desk.wire.signing import SEED_BYTES, SigningKey
from tests.support.builders import PLAIN_FORM, accepted
from tests.support.clock import MONDAY, StandingClock
from tests.support.desks import Desk, open_a_desk
from tests.support.reference import first_edition

DESK = DeskId("300000-TEST")
LIFE = LifeId("L1")
KEY = bytes(KEY_BYTES)
FIRST_SERIAL = 50_000
BLOCK = 200
"""Numbers lent at once; years of work leave many used blocks behind."""
SPARE_BLOCKS = 20
ON_HAND = 60
_FACTS_IN_A_TRANSACTION = 3_000
_SECRECIES = (Secrecy.NONE, Secrecy.C, Secrecy.NONE, Secrecy.B, Secrecy.NONE, Secrecy.A, Secrecy.C, Secrecy.NONE)
# The cost of a PIN is not what is measured here.
_QUICK_PINS = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)


@dataclass(frozen=True, slots=True, kw_only=True)
class FilledStore:
    """An open store and the desk over it; `path` is its file, and `on_duty` is who may accept."""

    engine: Engine
    path: Path
    key: bytes
    signing: SigningKey
    desk: Desk
    on_duty: StaffId


def open_empty(path: Path, reference: Reference) -> FilledStore:
    """A desk at the centre whose first block of 100 numbers is unused and whose leader is on duty."""
    engine = create_store(path, KEY, desk=DESK, life=LIFE)
    signing = SigningKey(bytes(SEED_BYTES))
    clock = StandingClock()
    books = SqlBooks(engine, signing.sign, clock)
    desk = open_a_desk(books, SqlPins(engine, _QUICK_PINS), reference, clock)
    return FilledStore(engine=engine, path=path, key=KEY, signing=signing, desk=desk, on_duty=desk.leader)


def fill(path: Path, items: int) -> FilledStore:
    """A desk that accepted `items`, confirmed their labels and delivered all but the last 60."""
    filled = open_empty(path, first_edition())
    desk = filled.desk
    blocks = items // BLOCK + SPARE_BLOCKS
    for ordinal in range(blocks):
        first = FIRST_SERIAL + ordinal * BLOCK
        desk.lend_numbers(first, first + BLOCK - 1, ordinal + 2)
    record(desk.books, years(desk, items, first=FIRST_SERIAL, on_hand=ON_HAND))
    return filled


def record(books: Books, facts: Iterator[Fact]) -> None:
    """Record facts in big transactions."""
    while some := tuple(islice(facts, _FACTS_IN_A_TRANSACTION)):
        with books.writing() as book:
            book.record(*some)


def acceptances(desk: Desk, items: int, *, first: int, until: datetime = MONDAY) -> Iterator[ItemAccepted]:
    """Items between the real agencies, of every class, five minutes apart."""
    agencies = _agencies(desk.reference)
    for place in range(items):
        sender, recipient = agencies[place % len(agencies)], agencies[(place * 7 + 3) % len(agencies)]
        yield replace(
            accepted(
                first + place,
                secrecy=_SECRECIES[place % len(_SECRECIES)],
                by=desk.leader,
                at=until - timedelta(minutes=5) * (items - place),
            ),
            sender=Sender(agency=sender.id, name=sender.name, unit="Văn thư", handed_in_by="Trần Văn Minh"),
            recipient=Recipient(
                agency=recipient.id,
                name=recipient.name,
                address=recipient.address,
                office=recipient.office,
                addressee=PLAIN_FORM.recipient.addressee,
            ),
        )


def years(desk: Desk, items: int, *, first: int, on_hand: int, until: datetime = MONDAY) -> Iterator[Fact]:
    """Every item accepted and its label confirmed; all but the last ones delivered."""
    for place, item in enumerate(acceptances(desk, items, first=first, until=until)):
        yield item
        yield LabelConfirmed(at=item.at + timedelta(seconds=20), by=desk.leader, item_no=item.item_no)
        if place < items - on_hand:
            yield _delivered(item, desk.clerk)


def _delivered(item: ItemAccepted, clerk: StaffId) -> ItemDelivered:
    return ItemDelivered(
        at=item.at + timedelta(hours=20),
        by=clerk,
        item_no=item.item_no,
        received_by="Đỗ Thị Lan",
        received_by_title="Văn thư",
    )


def _agencies(reference: Reference) -> Sequence[Agency]:
    day = local_day(MONDAY)
    return [agency for agency in reference.agencies if agency.period.holds_on(day) and agency.office is not None]
