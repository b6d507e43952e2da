"""A handover as two persons do it who find the desk in any state, and the moments at which it can be cut off.

A moment is a commit of the store, a PIN or a paper on its way out; it has an instant before it and one after it.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection, Engine, event
from sqlalchemy.pool import ConnectionPoolEntry

from kt1desk.app.outlets import Outlet
from kt1desk.app.paper_desk import PaperDesk
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.comparing import NextStep
from kt1desk.domain.events import (
    CountRevealed,
    DifferenceExplained,
    Fact,
    HandoverBegun,
    ItemCounted,
    ShiftEnded,
    ShiftHandedOver,
)
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.printers.folder import PaperFolder
from kt1desk.store.print_jobs import SqlPrintJobs
from kt1desk.usecases.explain_difference import ExplainDifference, explain_difference
from kt1desk.usecases.handover_rows import HandoverSeen
from kt1desk.usecases.ports import Pins
from kt1desk.usecases.print_ports import Outcome, PrintJob, WayOut
from kt1desk.usecases.readmodels import PrinterDots
from kt1desk.usecases.see_handover import see_handover
from tests.store.opened import OpenedStore, count, make_store, open_again
from tests.support.clock import MONDAY
from tests.support.handing_over import TwoPersons

Moment = type[Fact] | str
SLIP_QUEUED, SLIP_OUT, SLIP_ENDED = "slip queued", "slip on its way", "slip ended"
RECEIPT_QUEUED, RECEIPT_OUT, RECEIPT_ENDED = "receipt queued", "receipt on its way", "receipt ended"
FIRST_PIN, SECOND_PIN = "first PIN", "second PIN"
MOMENTS: tuple[Moment, ...] = (
    HandoverBegun,
    *(SLIP_QUEUED, SLIP_OUT, SLIP_ENDED),
    *(ItemCounted,) * 4,
    CountRevealed,
    DifferenceExplained,
    *(FIRST_PIN, SECOND_PIN),
    ShiftHandedOver,
    *(RECEIPT_QUEUED, RECEIPT_OUT, RECEIPT_ENDED),
)
"""Three items of which both find two, by turns; the third stays with the outgoing clerk under a case."""

BEFORE, AFTER = "before", "after"
REACHED = "reached"
_CHANGES, _WRITTEN = "changes so far", "was written"
Pass = Callable[[str], None]
"""Hears that something is about to happen (BEFORE), and that it has happened (AFTER)."""


def make_desk(path: Path) -> None:
    """Make the store of a desk with three items on its shelf."""
    make_store(path)
    store = open_again(path)
    for letter in (Secrecy.NONE, Secrecy.C, Secrecy.NONE):
        store.accept(letter)
    store.close()


@contextmanager
def moments_of(store: OpenedStore, passing: Pass) -> Iterator[OpenedStore]:
    """Tell `passing` of each commit that changed the store, and of each PIN of the store that is given."""
    with _commits(store.engine, passing):
        yield replace(store, desk=replace(store.desk, pins=_ToldPins(store.pins, passing)))


@dataclass
class HandingOver:
    """Two persons who do what is next by the book, and a folder for what they print."""

    store: OpenedStore
    papers: Path
    passing: Pass = lambda when: None
    tell: Callable[[Fact], None] = lambda fact: None

    def __post_init__(self) -> None:
        self.both = TwoPersons(self.store.desk, tell=self.tell)
        dots = PrinterDots(dpi=203, stock=PaperStock.A4)
        way = Outlet(way=_ToldWay(PaperFolder(self.papers), self.passing), dots=dots)
        self.desk = PaperDesk(
            lambda: {PaperUse.SHEET: way},
            papers=PdfPapers(),
            lookups=self.store.papers,
            prints=SqlPrintJobs(self.store.engine),
            in_books=lambda work: work(),
            clock=self.store.clock,
        )

    def see(self) -> HandoverSeen | None:
        desk = self.store.desk
        return see_handover(books=desk.books, reference=desk.reference, clock=desk.clock)

    def to_the_end(self) -> None:
        """Until somebody else is on duty; at once where that is so already."""
        while self.both.outgoing == self.store.desk.leader:
            self._next()

    def _next(self) -> None:
        self.store.clock.at = MONDAY + timedelta(seconds=count(self.store.engine))
        seen = self.see()
        if seen is None:
            self.desk.print_count_slip(self.both.begin().handover)
        elif seen.result is not None and seen.result.unsaid:
            self._explain(seen.result.unsaid[0])
        elif seen.result is not None:
            self._sign()
        else:
            self._count(seen)

    def _count(self, seen: HandoverSeen) -> None:
        """By turns, so that a count is cut off in the middle of both."""
        sides = ((self.both.outgoing, seen.by_outgoing), (self.both.incoming, seen.by_incoming))
        by, counted = min(sides, key=lambda side: len(side[1]))
        found = self.both.on_the_shelf()[:2]
        if len(counted) < len(found):
            self.both.scan(by, found[len(counted)])
        else:
            self.both.reveal()

    def _explain(self, item_no: ItemNo) -> None:
        desk = self.store.desk
        said = ExplainDifference(
            by=self.both.outgoing, item_no=item_no, reason="NOT_ON_THE_SHELF", step=NextStep.OPEN_CASE
        )
        self.tell(explain_difference(said, books=desk.books, reference=desk.reference, clock=desk.clock))

    def _sign(self) -> ShiftEnded:
        ended = self.both.sign()
        self.desk.print_receipt(ended.shift)
        return ended


@contextmanager
def _commits(engine: Engine, passing: Pass) -> Iterator[None]:
    def begun(connection: Connection) -> None:
        connection.info[_CHANGES] = _changes(connection)

    def committing(connection: Connection) -> None:
        if _changes(connection) > connection.info[_CHANGES]:
            passing(BEFORE)
            connection.info[_WRITTEN] = True

    def given_back(_: object, record: ConnectionPoolEntry) -> None:
        if record.info.pop(_WRITTEN, False):
            passing(AFTER)

    heard: dict[str, Callable[..., None]] = {"begin": begun, "commit": committing, "checkin": given_back}
    for name, hear in heard.items():
        event.listen(engine, name, hear)
    try:
        yield
    finally:
        for name, hear in heard.items():
            event.remove(engine, name, hear)


def _changes(connection: Connection) -> int:
    return int(getattr(connection.connection.dbapi_connection, "total_changes"))  # noqa: B009  # no stub has it


@dataclass(frozen=True)
class _ToldPins:
    pins: Pins
    passing: Pass

    def set(self, staff: StaffId, pin: str) -> None:
        self.pins.set(staff, pin)

    def verify(self, staff: StaffId, pin: str, at: datetime) -> None:
        self.passing(BEFORE)
        self.pins.verify(staff, pin, at)
        self.passing(AFTER)


@dataclass(frozen=True)
class _ToldWay:
    way: WayOut
    passing: Pass

    def send(self, job: PrintJob) -> Outcome:
        self.passing(BEFORE)
        outcome = self.way.send(job)
        self.passing(AFTER)
        return outcome
