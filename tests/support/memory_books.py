"""Books in memory: facts in a list, everything else folded from them on the spot."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import datetime
from itertools import islice

from kt1desk.domain.approval import Approvable
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Clerk, Commitment
from kt1desk.domain.emergency import Pack
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import (
    ActApproved,
    DeskEnrolled,
    DeskOpened,
    EmergencyPackMade,
    EmergencyPackOpened,
    Fact,
    ItemAccepted,
    ItemCorrected,
    ItemVoided,
    LineName,
    MustActRead,
    NumberBlockLeased,
    NumberVoided,
    ReceiptReprinted,
    ShiftHandedOver,
    ShiftOpened,
    StaffRegistered,
    VisitFact,
    VisitOpened,
)
from kt1desk.domain.ids import DeskId, HandoverId, ItemNo, LifeId, OfficeCode, ShiftId, StaffId, VisitId
from kt1desk.domain.numbers import NumberBlock
from kt1desk.domain.receipt import Receipt, document_of
from kt1desk.domain.visit import Visit, fold_visit
from kt1desk.usecases.handover_ports import SealedList
from kt1desk.usecases.ports import Book
from kt1desk.usecases.readmodels import ShiftRow
from kt1desk.usecases.visit_ports import Recorded
from tests.support.memory_handovers import MemoryHandovers
from tests.support.memory_stock import MemoryStock


def clerk_of(fact: StaffRegistered) -> Clerk:
    """The person as a line of the register tells it."""
    signed_on = fact.committed_on
    return Clerk(
        staff=fact.staff,
        name=fact.name,
        role=fact.role,
        office=fact.office,
        trained_on=fact.trained_on,
        commitment=None if signed_on is None else Commitment(signed_on=signed_on, to=fact.committed_to),
        left_on=fact.left_on,
    )


def _numbers_of(fact: Fact) -> tuple[ItemNo, ...]:
    match fact:
        case ItemAccepted() | NumberVoided():
            return (fact.item_no,)
        case EmergencyPackMade():
            return fact.numbers
        case _:
            return ()


def _numbers_in(block: NumberBlock) -> Iterator[ItemNo]:
    return (block.item_no(at) for at in range(block.size))


class MemoryBook(MemoryStock, MemoryHandovers):
    """`usecases.ports.Book` over a list that is the transaction."""

    def __init__(self, facts: list[Fact], sealed: dict[HandoverId, SealedList] | None = None) -> None:
        self.facts = facts
        self.sealed = {} if sealed is None else sealed

    def record(self, *facts: Fact) -> None:
        self.facts.extend(facts)

    def next_item_no(self) -> ItemNo:
        return self.next_item_nos(1)[0]

    def next_item_nos(self, count: int) -> tuple[ItemNo, ...]:
        told = {number for fact in self.facts for number in _numbers_of(fact)}
        blocks = [fact.block for fact in self.facts if isinstance(fact, NumberBlockLeased)]
        unused = (number for block in blocks for number in _numbers_in(block) if number not in told)
        found = tuple(islice(unused, count))
        if len(found) < count:
            raise RuleBroken(Rule.NO_NUMBER_BLOCK)
        return found

    def packs(self) -> tuple[Pack, ...]:
        opened = {fact.pack: fact.at for fact in self.facts if isinstance(fact, EmergencyPackOpened)}
        return tuple(
            Pack(
                seal_no=fact.seal_no,
                numbers=fact.numbers,
                made_at=fact.at,
                made_by=fact.by,
                opened_at=opened.get(fact.numbers[0]),
            )
            for fact in self.facts
            if isinstance(fact, EmergencyPackMade)
        )

    def office(self) -> OfficeCode:
        return next(fact.office for fact in self.facts if isinstance(fact, DeskOpened))

    def shift(self) -> ShiftRow | None:
        start = self._start()
        if start is None:
            return None
        if isinstance(start, ShiftOpened):
            shift, clerk = start.shift, start.by
        else:
            shift, clerk = start.next_shift, start.incoming
        read = (fact.at for fact in self.facts if isinstance(fact, MustActRead) and fact.shift == shift)
        name = self.clerk(clerk).name
        return ShiftRow(shift=shift, opened_at=start.at, clerk=clerk, clerk_name=name, read_at=next(read, None))

    def next_shift_id(self, at: datetime) -> ShiftId:
        day = local_day(at)
        start = f"{day.year}-{day.timetuple().tm_yday:03d}/"
        begun = [fact.shift if isinstance(fact, ShiftOpened) else fact.next_shift for fact in _starts(self.facts)]
        return ShiftId(f"{start}{sum(shift.startswith(start) for shift in begun) + 1}")

    def clerk(self, staff: StaffId) -> Clerk:
        for fact in reversed(self.facts):
            if isinstance(fact, StaffRegistered) and fact.staff == staff:
                return clerk_of(fact)
        raise RuleBroken(Rule.STAFF_UNKNOWN)

    def next_staff_id(self) -> StaffId:
        named = {fact.staff for fact in self.facts if isinstance(fact, StaffRegistered)}
        desk = next(fact.by for fact in self.facts if isinstance(fact, DeskOpened)).rpartition(".")[0]
        numbers = [int(staff.rpartition(".")[2]) for staff in named if staff.startswith(f"{desk}.")]
        return StaffId(f"{desk}.{max(numbers, default=0) + 1}")

    def may_change(self, staff: StaffId) -> bool:
        desk = next(fact.by for fact in self.facts if isinstance(fact, DeskOpened)).rpartition(".")[0]
        return self.is_of_province() or staff.startswith(f"{desk}.")

    def is_of_province(self) -> bool:
        return any(isinstance(fact, DeskEnrolled) and fact.province for fact in self.facts)

    def allowed_once_at(self, staff: StaffId) -> datetime | None:
        commitment: tuple[object, object] = (None, None)
        once = None
        for fact in self.facts:
            match fact:
                case StaffRegistered() if fact.staff == staff:
                    found = (fact.committed_on, fact.committed_to)
                    once, commitment = (once if found == commitment else None), found
                case ActApproved(act=Approvable.OPEN_SHIFT_WITHOUT_COMMITMENT) if fact.about == staff:
                    once = fact.at
                case _:
                    pass
        return once

    def next_visit_id(self) -> VisitId:
        return VisitId(f"TEST.L1/V{len(self.facts) + 1}")

    def visit_head(self, visit: VisitId) -> Visit | None:
        found = fold_visit(visit, self.facts)
        return None if found is None else replace(found, items=())

    def visit_facts(self, visit: VisitId) -> tuple[Recorded, ...]:
        """Everything of the visit and of its items; nothing when no fact opens it."""
        mine = {fact.item_no for fact in self.facts if isinstance(fact, ItemAccepted) and fact.visit == visit}
        told = []
        for number, fact in enumerate(self.facts, 1):
            match fact:
                case VisitFact() if fact.visit == visit:
                    pass
                case ItemAccepted() | ItemCorrected() | ItemVoided() if fact.item_no in mine:
                    pass
                case _:
                    continue
            told.append(Recorded(line=LineName(desk=DeskId("TEST"), life=LifeId("L1"), number=number), fact=fact))
        return tuple(told) if told and isinstance(told[0].fact, VisitOpened) else ()

    def receipt(self, document: str) -> Receipt | None:
        found = None
        for number, fact in enumerate(self.facts, 1):
            line = LineName(desk=DeskId("TEST"), life=LifeId("L1"), number=number)
            if document_of(fact, line) == document:
                found = Receipt(document=document, fact=fact, copies=1)
            elif found is not None and isinstance(fact, ReceiptReprinted) and fact.document == document:
                found = replace(found, copies=fact.copy)
        return found

    def unsent(self) -> int:
        return len(self.facts)


def _starts(facts: list[Fact]) -> list[ShiftOpened | ShiftHandedOver]:
    return [fact for fact in facts if isinstance(fact, ShiftOpened | ShiftHandedOver)]


class MemoryBooks:
    """`usecases.ports.Books` whose transactions are copies."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []
        self.sealed: dict[HandoverId, SealedList] = {}

    @contextmanager
    def writing(self) -> Iterator[Book]:
        book = MemoryBook(list(self.facts), dict(self.sealed))
        yield book
        self.facts, self.sealed = book.facts, book.sealed


class MemoryPins:
    """`usecases.ports.Pins` without a hash."""

    def __init__(self) -> None:
        self.pins: dict[StaffId, str] = {}

    def set(self, staff: StaffId, pin: str) -> None:
        self.pins[staff] = pin

    def verify(self, staff: StaffId, pin: str, at: datetime) -> None:
        if staff not in self.pins:
            raise RuleBroken(Rule.PIN_UNSET, staff=staff)
        if self.pins[staff] != pin:
            raise RuleBroken(Rule.PIN_WRONG, staff=staff, tries=1, until=at)
