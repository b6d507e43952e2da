"""A desk with people, numbers and a shift, over any implementation of the books."""

from dataclasses import dataclass
from datetime import date

from kt1desk.domain.clerk import Commitment
from kt1desk.domain.events import NumberBlockLeased
from kt1desk.domain.ids import DeskId, StaffId
from kt1desk.domain.numbers import NumberBlock
from kt1desk.domain.reference import Reference
from kt1desk.usecases.open_desk import NewPerson, OpenDesk, open_desk
from kt1desk.usecases.ports import Books, Pins
from tests.support.builders import CENTRE
from tests.support.clock import StandingClock
from tests.support.openings import begin_shift

LEADER_PIN = "246810"
CLERK_PIN = "135790"
COMMITMENT = Commitment(signed_on=date(2024, 1, 15), to=None)


@dataclass(frozen=True, slots=True)
class Desk:
    """What a verb needs, and who is there."""

    books: Books
    pins: Pins
    reference: Reference
    clock: StandingClock
    leader: StaffId
    clerk: StaffId

    def lend_numbers(self, first: int, last: int, ordinal: int = 1) -> None:
        """Give the desk a block of training numbers."""
        with self.books.writing() as book:
            block = NumberBlock(prefix="ZK", first=first, last=last)
            book.record(NumberBlockLeased(at=self.clock(), by=self.leader, ordinal=ordinal, block=block))


def open_a_book(
    books: Books, pins: Pins, reference: Reference, clock: StandingClock, *, live_prefix: str | None = None
) -> Desk:
    """Open the book of a desk at the centre, of training without a `live_prefix`, with a leader and a clerk; nobody
    is on duty."""
    desk = DeskId("300000-TEST")
    open_desk(
        OpenDesk(
            desk=desk,
            office=CENTRE,
            training=live_prefix is None,
            prefix=live_prefix or "ZK",
            public_key="",
            leader=NewPerson(name="Nguyễn Thị Hạnh", pin=LEADER_PIN, commitment=COMMITMENT),
            clerk=NewPerson(name="Hoàng Văn Tú", pin=CLERK_PIN, commitment=COMMITMENT),
        ),
        books=books,
        pins=pins,
        clock=clock,
    )
    return Desk(
        books=books,
        pins=pins,
        reference=reference,
        clock=clock,
        leader=StaffId(f"{desk}.1"),
        clerk=StaffId(f"{desk}.2"),
    )


def open_a_desk(books: Books, pins: Pins, reference: Reference, clock: StandingClock) -> Desk:
    """The same with 100 numbers and the leader on duty."""
    opened = open_a_book(books, pins, reference, clock)
    opened.lend_numbers(41_000, 41_099)
    begin_shift(opened.leader, books=books, reference=reference, clock=clock)
    return opened
