"""A counter for tests of screens: the real verbs over books in memory, papers that go nowhere."""

from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TypeVar

from kt1desk.domain.acceptance import AcceptItem
from kt1desk.domain.calendar import local_day
from kt1desk.domain.errors import Rule, RuleBroken, Unavailable
from kt1desk.domain.events import (
    Fact,
    ItemAccepted,
    ItemCorrected,
    ItemRefused,
    LabelConfirmed,
    LabelHandwritten,
)
from kt1desk.domain.ids import AgencyId, HandoverId, ItemNo, ShiftId, VisitId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.places import Agency
from kt1desk.domain.print_job import JobState
from kt1desk.domain.reference import Reference
from kt1desk.domain.rule_set import ReasonRow, ReasonUse
from kt1desk.domain.search import AgencyIndex
from kt1desk.domain.stock import Place
from kt1desk.domain.succession import succession
from kt1desk.gui.work import Sent
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.confirm_label import ConfirmLabel, confirm_label
from kt1desk.usecases.quote_item import Quote, quote_item
from kt1desk.usecases.readmodels import AgencyHit, HandoverDraft, HandoverItem, ItemLine, ShiftRow, StaffRow, Truth
from kt1desk.usecases.refuse_item import RefuseItem, refuse_item
from kt1desk.usecases.write_label import WriteLabel, write_label
from tests.support.builders import CENTRE
from tests.support.clock import StandingClock
from tests.support.desks import Desk, open_a_desk
from tests.support.memory_books import MemoryBook, MemoryBooks, MemoryPins
from tests.support.memory_half_typed import MemoryHalfTyped
from tests.support.reference import first_edition

T = TypeVar("T")


@dataclass
class Counter:
    """`fails` is raised by the next verb, `printer_fails` by every paper, until taken away."""

    desk: Desk
    memory: MemoryBooks
    half_typed: MemoryHalfTyped
    fails: Exception | None = None
    printer_fails: Unavailable | RuleBroken | None = None
    label_jobs: dict[ItemNo, JobState | None] = field(default_factory=dict)
    saves_papers: bool = False
    labels: list[ItemNo] = field(default_factory=list)
    slips: list[ItemNo] = field(default_factory=list)
    strips: list[ItemNo] = field(default_factory=list)
    receipts: list[ShiftId] = field(default_factory=list)
    lists: list[VisitId] = field(default_factory=list)
    count_slips: list[HandoverId] = field(default_factory=list)
    again: list[tuple[str, int]] = field(default_factory=list)
    refusal_slips: list[ItemRefused] = field(default_factory=list)
    quoted: list[AcceptItem] = field(default_factory=list)

    @property
    def book(self) -> MemoryBook:
        return MemoryBook(self.memory.facts)

    @property
    def accepted(self) -> list[ItemAccepted]:
        return [fact for fact in self.memory.facts if isinstance(fact, ItemAccepted)]

    @property
    def refused(self) -> list[ItemRefused]:
        return [fact for fact in self.memory.facts if isinstance(fact, ItemRefused)]

    def quote(self, asked: AcceptItem, at: datetime | None = None) -> Quote:
        self.quoted.append(asked)
        return quote_item(asked, reference=self.desk.reference, office=CENTRE, clock=self.desk.clock, accepted_at=at)

    def accept(self, asked: AcceptItem, allowed: Vouched | None = None) -> ItemAccepted:
        self.fail()
        return accept_item(
            asked, books=self.memory, reference=self.desk.reference, clock=self.desk.clock, allowed=allowed
        )

    def refuse(self, asked: RefuseItem) -> ItemRefused:
        self.fail()
        return refuse_item(asked, books=self.memory, reference=self.desk.reference, clock=self.desk.clock)

    def confirm_label(self, asked: ConfirmLabel) -> LabelConfirmed:
        self.fail()
        return confirm_label(asked, books=self.memory, clock=self.desk.clock)

    def write_label(self, asked: WriteLabel) -> LabelHandwritten:
        self.fail()
        return write_label(asked, books=self.memory, clock=self.desk.clock)

    def reasons(self) -> tuple[ReasonRow, ...]:
        return self.desk.reference.reasons_on(ReasonUse.REFUSAL, local_day(self.desk.clock()))

    def find(self, text: str, recent_for: AgencyId | None = None) -> tuple[AgencyHit, ...]:
        day = local_day(self.desk.clock())
        sent = [fact for fact in reversed(self.accepted) if fact.sender.agency == recent_for]
        recent = tuple(dict.fromkeys(fact.recipient.agency for fact in sent if fact.recipient.agency is not None))
        found = AgencyIndex(self.desk.reference.agencies).find(text, day, recent)
        if not found and text:
            return _heirs(text, self.desk)
        return tuple(replace(agency_hit(agency, self.desk), used_before=agency.id in recent) for agency in found)

    def one(self, text: str) -> AgencyHit:
        """The closest agency."""
        return self.find(text)[0]

    def recent_items(self, limit: int) -> tuple[ItemLine, ...]:
        return tuple(_line(fact, self.book) for fact in reversed(self.accepted))[:limit]

    def shift(self) -> ShiftRow | None:
        return self.book.shift()

    def staff(self) -> tuple[StaffRow, ...]:
        people = (self.book.clerk(staff) for staff in (self.desk.leader, self.desk.clerk))
        return tuple(StaffRow(staff=clerk.staff, name=clerk.name, role=clerk.role) for clerk in people)

    def draft(self) -> HandoverDraft:
        shift = self.shift()
        if shift is None:
            raise RuleBroken(Rule.NO_OPEN_SHIFT)
        sheet = self.book.sheet()
        lines = {line.item_no: line for line in self.recent_items(1_000)}
        held = [lines[item.item_no] for item in sheet.on_hand if item.item_no in lines]
        items = tuple(
            HandoverItem(
                item_no=line.item_no,
                letter=line.letter,
                recipient_name=line.recipient_name,
                place=Place.WITH_CLERK,
                due_at=line.due_at,
                late=line.late,
            )
            for line in held
        )
        return HandoverDraft(
            shift=shift,
            sheet=sheet.rows,
            balances=sheet.balances,
            strays=sheet.strays,
            items=items,
            labels_missing=sum(not line.label_confirmed for line in held),
            unsent=self.book.unsent(),
        )

    def print_label(self, item_no: ItemNo) -> Sent:
        return self.send(item_no, self.labels)

    def print_slip(self, item_no: ItemNo) -> Sent:
        return self.send(item_no, self.slips)

    def print_receipt(self, shift: ShiftId, copy: int = 1) -> Sent:
        return self.send(shift, self.receipts) if copy == 1 else self.send((shift, copy), self.again)

    def send(self, paper: T, pile: list[T]) -> Sent:
        if self.printer_fails is not None:
            raise self.printer_fails
        pile.append(paper)
        where = "/home/desk/papers" if self.saves_papers else "Zebra GK420d"
        return Sent(where=where, saved=self.saves_papers)

    def fail(self) -> None:
        error, self.fails = self.fails, None
        if error is not None:
            raise error


def _heirs(text: str, desk: Desk) -> tuple[AgencyHit, ...]:
    agencies, day = desk.reference.agencies, local_day(desk.clock())
    told = (succession(agencies, each.id, day) for each in AgencyIndex(agencies).find(text, None))
    return tuple(replace(agency_hit(each.heir, desk), instead_of=each.ended.name) for each in told if each)


def agency_hit(agency: Agency, desk: Desk) -> AgencyHit:
    day = local_day(desk.clock())
    name = "" if agency.office is None else desk.reference.office(agency.office, day).name
    return AgencyHit(agency=agency.id, name=agency.name, address=agency.address, office=agency.office, office_name=name)


def _line(accepted: ItemAccepted, book: MemoryBook) -> ItemLine:
    custody = book.custody(accepted.item_no)
    told = [each for each in book.facts if isinstance(each, ItemCorrected) and each.item_no == accepted.item_no]
    fact = told[-1] if told else accepted
    return ItemLine(
        item_no=fact.item_no,
        letter="" if fact.service.secrecy is Secrecy.NONE else fact.service.secrecy.value,
        service=fact.service,
        sender_agency=fact.sender.agency,
        sender_name=fact.sender.name,
        recipient_agency=fact.recipient.agency,
        recipient_name=fact.recipient.name,
        office=fact.recipient.office,
        weight_g=fact.weight_g,
        accepted_at=accepted.at,
        due_at=fact.promise.due_at,
        to_pay_vnd=fact.price.to_pay_vnd,
        stage=custody.stage,
        place=custody.place,
        holder_kind=custody.holder.kind,
        holder=custody.holder.who,
        holder_name=book.clerk(accepted.by).name,
        since=custody.since,
        late=accepted.pack is not None,
        label_confirmed=custody.label_confirmed,
        label_handwritten=custody.label_handwritten,
        truth=Truth.HERE,
    )


def open_a_counter(clock: StandingClock | None = None, reference: Reference | None = None) -> Counter:
    """A counter with Nguyễn Thị Hạnh on duty at 08:00 on Monday 25/11/2024."""
    memory = MemoryBooks()
    desk = open_a_desk(memory, MemoryPins(), reference or first_edition(), clock or StandingClock())
    return Counter(desk=desk, memory=memory, half_typed=MemoryHalfTyped(memory))


class QuietAlerts:
    """Remembers what the window would say."""

    def __init__(self) -> None:
        self.errors: list[Unavailable] = []
        self.retries: list[object] = []

    def unavailable(self, error: Unavailable, retry: object = None) -> None:
        self.errors.append(error)
        self.retries.append(retry)

    def clear(self) -> None:
        self.errors.clear()


class FactList:
    """Stands for the notices: what was told."""

    def __init__(self) -> None:
        self.facts: list[Fact] = []

    def __call__(self, fact: Fact) -> None:
        self.facts.append(fact)
