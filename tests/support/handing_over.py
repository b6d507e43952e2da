"""A handover from beginning to end in one line, for tests about something else; one that stands is gone on with."""

from collections.abc import Callable
from dataclasses import dataclass

from kt1desk.domain.events import Fact, HandoverBegun, ShiftEnded, ShiftHandedOver
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.stock import Place
from kt1desk.usecases.begin_handover import BeginHandover, begin_handover
from kt1desk.usecases.count_item import Counted, CountItem, count_item
from kt1desk.usecases.hand_over_shift import HandOverShift, hand_over_shift
from kt1desk.usecases.reveal_count import RevealCount, reveal_count
from tests.support.desks import CLERK_PIN, LEADER_PIN, Desk

SALT = "5a" * 32


@dataclass
class TwoPersons:
    """The leader hands over to the clerk, or the other way round when the clerk is on duty."""

    desk: Desk
    tell: Callable[[Fact], None] = lambda fact: None
    """Hears each fact when it is recorded."""

    @property
    def outgoing(self) -> StaffId:
        with self.desk.books.writing() as book:
            shift = book.shift()
        return self.desk.leader if shift is None else shift.clerk

    @property
    def incoming(self) -> StaffId:
        return self.desk.clerk if self.outgoing == self.desk.leader else self.desk.leader

    def begin(self, *, into_safe: bool = False) -> HandoverBegun:
        with self.desk.books.writing() as book:
            standing = book.standing_handover()
        if standing is not None:
            return standing.begun
        asked = BeginHandover(by=self.outgoing, incoming=self.incoming, into_safe=into_safe)
        begun = begin_handover(asked, books=self.desk.books, clock=self.desk.clock, salt=lambda: SALT)
        self.tell(begun)
        return begun

    def scan(self, by: StaffId, text: str) -> Counted:
        counted = count_item(CountItem(by=by, scanned=text), books=self.desk.books, clock=self.desk.clock)
        if counted.fact is not None:
            self.tell(counted.fact)
        return counted

    def on_the_shelf(self) -> tuple[ItemNo, ...]:
        with self.desk.books.writing() as book:
            return tuple(item.item_no for item in book.on_hand() if item.place is Place.WITH_CLERK)

    def count_everything(self, but: tuple[ItemNo, ...] = ()) -> None:
        for by in (self.outgoing, self.incoming):
            for item_no in self.on_the_shelf():
                if item_no not in but:
                    self.scan(by, item_no)

    def reveal(self) -> None:
        with self.desk.books.writing() as book:
            standing = book.standing_handover()
        if standing is not None and not standing.revealed:
            asked = RevealCount(by=self.incoming)
            self.tell(reveal_count(asked, books=self.desk.books, clock=self.desk.clock))

    def signatures(self) -> HandOverShift:
        pins = {self.desk.leader: LEADER_PIN, self.desk.clerk: CLERK_PIN}
        return HandOverShift(outgoing_pin=pins[self.outgoing], incoming_pin=pins[self.incoming])

    def sign(self, asked: HandOverShift | None = None) -> ShiftEnded:
        desk = self.desk
        ended = hand_over_shift(
            asked or self.signatures(), books=desk.books, pins=desk.pins, reference=desk.reference, clock=desk.clock
        )
        self.tell(ended)
        return ended

    def counted(self) -> "TwoPersons":
        self.begin()
        self.count_everything()
        self.reveal()
        return self


def hand_over(desk: Desk) -> ShiftHandedOver:
    """Everything is there and both have seen it."""
    fact = TwoPersons(desk).counted().sign()
    if not isinstance(fact, ShiftHandedOver):
        raise TypeError(fact)
    return fact
