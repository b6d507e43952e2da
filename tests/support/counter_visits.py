"""The visits of a counter under test: the real verbs over its books in memory."""

from kt1desk.domain.calendar import local_day
from kt1desk.domain.destinations import destination_on, destinations_for
from kt1desk.domain.events import (
    Fact,
    ItemCorrected,
    ItemRefused,
    ItemVoided,
    LineName,
    ReceiptReprinted,
    VisitClosed,
    VisitOpened,
    VisitResumed,
)
from kt1desk.domain.ids import AgencyId, DeskId, ItemNo, LifeId, VisitId
from kt1desk.domain.person_search import PersonIndex
from kt1desk.domain.places import Destination
from kt1desk.domain.receipt import document_of
from kt1desk.domain.rule_set import ReasonRow, ReasonUse
from kt1desk.domain.visit import fold_visit
from kt1desk.gui.pages.accept.corrections import ShownItem
from kt1desk.gui.pages.accept.form import StandingVisit
from kt1desk.usecases.close_visit import CloseVisit, close_visit
from kt1desk.usecases.correct_item import CorrectItem, correct_item
from kt1desk.usecases.open_visit import OpenVisit, open_visit, standing_of
from kt1desk.usecases.reprint_receipt import ReprintReceipt, reprint_receipt
from kt1desk.usecases.resume_visit import ResumeVisit, resume_visit
from kt1desk.usecases.visit_duty import as_told
from kt1desk.usecases.visit_rows import CourierHit, OpenVisitRow, ReceiptRow, VisitRow
from kt1desk.usecases.void_item import VoidItem, void_item
from tests.support.counter import Counter, agency_hit


class CounterVisits:
    """What the doors of the acceptance page need of visits."""

    def __init__(self, counter: Counter) -> None:
        self._counter = counter

    def open(self, asked: OpenVisit) -> VisitOpened:
        desk = self._counter.desk
        return open_visit(asked, books=self._counter.memory, reference=desk.reference, clock=desk.clock)

    def resume(self, asked: ResumeVisit) -> VisitResumed:
        return resume_visit(asked, books=self._counter.memory, clock=self._counter.desk.clock)

    def close(self, asked: CloseVisit) -> VisitClosed:
        return close_visit(asked, books=self._counter.memory, clock=self._counter.desk.clock)

    def reprint(self, asked: ReprintReceipt) -> ReceiptReprinted:
        self._counter.fail()
        return reprint_receipt(asked, books=self._counter.memory, clock=self._counter.desk.clock)

    def receipts(self) -> tuple[ReceiptRow, ...]:
        return tuple(row for row in map(self._receipt, reversed(self._lines())) if row is not None)

    def _lines(self) -> list[tuple[LineName, Fact]]:
        facts = self._counter.memory.facts
        return [(LineName(desk=DeskId("TEST"), life=LifeId("L1"), number=i), fact) for i, fact in enumerate(facts, 1)]

    def _receipt(self, told: tuple[LineName, Fact]) -> ReceiptRow | None:
        line, fact = told
        found = self._counter.book.receipt(document_of(fact, line) or "")
        if found is None or not isinstance(fact, VisitClosed | ItemRefused):
            return None
        courier, agency = "", ""
        if isinstance(fact, ItemRefused):
            courier, agency = fact.sender.handed_in_by, fact.sender.name
        elif (visit := fold_visit(fact.visit, self._counter.memory.facts)) is not None:
            courier, agency = visit.courier.name, str(visit.agency)
        return ReceiptRow(document=found.document, fact=fact, agency_name=agency, courier=courier, copies=found.copies)

    def void_reasons(self) -> tuple[ReasonRow, ...]:
        desk = self._counter.desk
        return desk.reference.reasons_on(ReasonUse.VOID, local_day(desk.clock()))

    def void(self, asked: VoidItem) -> ItemVoided:
        desk = self._counter.desk
        return void_item(asked, books=self._counter.memory, reference=desk.reference, clock=desk.clock)

    def find_couriers(self, text: str, agency: AgencyId | None) -> tuple[CourierHit, ...]:
        desk = self._counter.desk
        day = local_day(desk.clock())
        index = PersonIndex(desk.reference.persons, desk.reference.agencies)
        return tuple(
            CourierHit.of(found, agency_hit(found.agency, desk), day) for found in index.find(text, day, agency)
        )

    def find_destinations(self, text: str) -> tuple[Destination, ...]:
        desk = self._counter.desk
        return destinations_for(text, desk.reference.destinations, local_day(desk.clock()))

    def shown_item(self, visit: VisitId, item_no: ItemNo) -> ShownItem:
        desk, book = self._counter.desk, self._counter.book
        found = fold_visit(visit, self._counter.memory.facts)
        assert found is not None
        found.must_hold(item_no)
        told = as_told(book.visit_facts(visit), item_no)
        there = told.last.recipient.destination
        day, agency = told.accepted.accepted_on, told.last.recipient.agency
        return ShownItem(
            told=told,
            sender=agency_hit(desk.reference.agency(told.last.sender.agency, day), desk),
            recipient=None if agency is None else agency_hit(desk.reference.agency(agency, day), desk),
            destination=None if there is None else destination_on(desk.reference.destinations, there, day),
        )

    def correction_reasons(self) -> tuple[ReasonRow, ...]:
        desk = self._counter.desk
        return desk.reference.reasons_on(ReasonUse.CORRECTION, local_day(desk.clock()))

    def correct(self, asked: CorrectItem) -> ItemCorrected:
        self._counter.fail()
        desk = self._counter.desk
        return correct_item(asked, books=self._counter.memory, reference=desk.reference, clock=desk.clock)

    def visit(self, visit: VisitId) -> VisitRow | None:
        found = fold_visit(visit, self._counter.memory.facts)
        if found is None:
            return None
        return VisitRow(visit=found, owner_name=self._counter.book.clerk(found.owner).name)

    def without_label(self) -> frozenset[ItemNo]:
        lines = self._counter.recent_items(1_000)
        return frozenset(line.item_no for line in lines if not line.label_confirmed)

    def standing(self) -> tuple[StandingVisit, ...]:
        facts, desk = self._counter.memory.facts, self._counter.desk
        opened = [fact.visit for fact in facts if isinstance(fact, VisitOpened)]
        found = [visit for each in opened if (visit := fold_visit(each, facts)) and not visit.closed_at]
        return tuple(
            StandingVisit(
                row=OpenVisitRow(
                    visit=visit.visit,
                    agency=visit.agency,
                    courier=visit.courier,
                    owner=visit.owner,
                    owner_name=self._counter.book.clerk(visit.owner).name,
                    opened_at=visit.opened_at,
                ),
                agency=agency_hit(desk.reference.agency(visit.agency, local_day(visit.opened_at)), desk),
                warnings=standing_of(
                    visit.agency,
                    visit.courier.person,
                    visit.courier.name,
                    reference=desk.reference,
                    day=local_day(visit.opened_at),
                ).warnings,
            )
            for visit in found
        )
