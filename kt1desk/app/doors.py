"""The verbs and look-ups of the desk, bound to its books and handed to the pages as plain callables."""

import secrets
from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.app.edition import OfEdition
from kt1desk.app.half_typed import keeping_doors
from kt1desk.app.item_lists import ItemLists, usual_places
from kt1desk.app.paper_desk import PaperDesk
from kt1desk.domain.approval import ApprovalAsked, Given
from kt1desk.domain.calendar import local_day
from kt1desk.domain.destinations import destination_on, destinations_for
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import AgencyId, ItemNo, OfficeCode, VisitId
from kt1desk.domain.item import Recipient
from kt1desk.domain.person_search import PersonIndex
from kt1desk.domain.places import Agency, Destination
from kt1desk.domain.rule_set import ReasonRow, ReasonUse
from kt1desk.domain.sealed_list import SALT_BYTES
from kt1desk.domain.search import AgencyIndex
from kt1desk.domain.succession import succession
from kt1desk.domain.usual import usual_items
from kt1desk.gui.pages.accept.corrections import CorrectionDoors, ShownItem
from kt1desk.gui.pages.accept.form import StandingVisit
from kt1desk.gui.pages.accept.labels import LabelDoors
from kt1desk.gui.pages.accept.list_desk import ListDoors
from kt1desk.gui.pages.accept.presenter import AcceptDoors
from kt1desk.gui.pages.accept.refusals import RefusalDoors
from kt1desk.gui.pages.accept.reprinting import ReprintDoors
from kt1desk.gui.pages.accept.usual import USUAL_SHOWN, UsualChoice
from kt1desk.gui.pages.accept.visits import VisitDoors
from kt1desk.gui.pages.handover.presenter import HandoverDoors
from kt1desk.gui.pages.handover.reprinting import PrintsDoors
from kt1desk.gui.pages.handover.signing import SignDoors
from kt1desk.gui.pages.sign_in.presenter import SignInDoors
from kt1desk.store.agency_months import SqlAgencyMonths
from kt1desk.store.approvals import SqlApprovals
from kt1desk.store.cases import SqlOpenCases
from kt1desk.store.clock import SqlClockLookups
from kt1desk.store.half_typed import SqlHalfTyped
from kt1desk.store.late_items import SqlLateItems
from kt1desk.store.usual import SqlAcceptances
from kt1desk.store.visits import SqlVisits
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.agency_rows import AgencyCard, agency_card
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.begin_handover import begin_handover
from kt1desk.usecases.cancel_handover import cancel_handover
from kt1desk.usecases.change_pin import change_pin
from kt1desk.usecases.close_visit import close_visit
from kt1desk.usecases.confirm_label import confirm_label
from kt1desk.usecases.correct_item import correct_item
from kt1desk.usecases.count_item import count_item
from kt1desk.usecases.explain_difference import explain_difference
from kt1desk.usecases.hand_over_shift import hand_over_shift
from kt1desk.usecases.label_rows import label_states
from kt1desk.usecases.open_visit import open_visit, standing_of
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.quote_item import quote_item
from kt1desk.usecases.readmodels import AgencyHit, OfficeRow, TruthLine
from kt1desk.usecases.refuse_item import refuse_item
from kt1desk.usecases.reprint_handover import reprint_handover
from kt1desk.usecases.reprint_receipt import reprint_receipt
from kt1desk.usecases.resume_visit import resume_visit
from kt1desk.usecases.reveal_count import reveal_count
from kt1desk.usecases.see_handover import see_handover
from kt1desk.usecases.set_pin import set_pin
from kt1desk.usecases.sign_in import people_here, sign_in
from kt1desk.usecases.visit_rows import CourierHit, OpenVisitRow
from kt1desk.usecases.void_item import void_item

_RECENT = 20
_LAST = 40
"""So many of its last items tell the habits of a sender."""
_PRINTS_SHOWN = 20

Prove = Callable[[ApprovalAsked, Given], Vouched]
"""`usecases.approve.prove`, bound."""


class Doors:
    """What each page may do at one open desk; everything runs on the thread that owns the store."""

    def __init__(self, desk: OpenDeskFiles, office: OfficeCode, clock: Clock) -> None:
        self._desk = desk
        self._office = office
        self._now = desk.edition.now
        self._clock = clock
        self._approvals = SqlApprovals(desk.engine, clock)
        self._visits = SqlVisits(desk.engine)
        self._acceptances = SqlAcceptances(desk.engine)
        self._clock_lookups = SqlClockLookups(desk.engine)
        self._months = SqlAgencyMonths(desk.engine)
        self._cases = SqlOpenCases(desk.engine)
        self._agencies = OfEdition(self._now, lambda tables: AgencyIndex(tables.agencies))
        self._people = OfEdition(self._now, lambda tables: PersonIndex(tables.persons, tables.agencies))

    def office(self) -> OfficeRow:
        """Return the office of the desk as it is today."""
        office = self._now().office(self._office, local_day(self._clock()))
        return OfficeRow(code=office.code, name=office.name, address=office.address, phone=office.phone)

    def truth_line(self) -> TruthLine:
        """Return the bottom line of the window."""
        cases = self._cases.rows()
        return replace(
            self._desk.lookups.truth_line(),
            cases_open=len(cases),
            case_since=cases[0].opened_at if cases else None,
            approvals_open=self._approvals.approvals_open(),
            clock=self._clock_lookups.clock_known(),
        )

    def accept(self, papers: PaperDesk, prove: Prove, kept: Path) -> AcceptDoors:
        """For the acceptance page; `kept` is the folder of saved lists."""
        lists = ItemLists(kept, find=lambda text: self.find_agencies(text, None, heirs=False), places=usual_places)
        desk, now, clock, visit = self._desk, self._now, self._clock, self._visits.visit
        return AcceptDoors(
            quote=lambda asked, at: quote_item(
                asked, reference=now(), office=self._office, clock=clock, accepted_at=at
            ),
            accept=lambda asked, allowed: accept_item(
                asked, books=desk.books, reference=now(), clock=clock, allowed=allowed
            ),
            cover_checks=lambda: now().cover_checks_on(local_day(clock())),
            find_agencies=self.find_agencies,
            find_couriers=self.find_couriers,
            find_destinations=lambda text: destinations_for(text, now().destinations, local_day(clock())),
            refusals=RefusalDoors(
                refuse=lambda asked: refuse_item(asked, books=desk.books, reference=now(), clock=clock),
                reasons=lambda: self._reasons(ReasonUse.REFUSAL),
                print_slip=papers.print_refusal,
            ),
            reprints=ReprintDoors(
                receipts=desk.papers.receipts,
                reprint=partial(reprint_receipt, books=desk.books, clock=clock),
                print_again=papers.print_again,
            ),
            labels=LabelDoors(
                recent_items=desk.lookups.recent_items,
                late_items=SqlLateItems(desk.engine).of_shift,
                visit=visit,
                shift=desk.lookups.shift,
                confirm_label=partial(confirm_label, books=desk.books, clock=clock),
                label_jobs=partial(label_states, jobs=desk.prints),
                print_label=papers.print_label,
                print_slip=papers.print_slip,
                print_strip=papers.print_strip,
            ),
            visits=self.visits(papers, prove),
            corrections=CorrectionDoors(
                told=self._shown_item,
                reasons=lambda: self._reasons(ReasonUse.CORRECTION),
                correct=lambda asked: correct_item(asked, books=desk.books, reference=now(), clock=clock),
            ),
            lists=ListDoors(files=lists.files, read=lists.read, save_template=lists.save_template, visit=visit),
            keeping=keeping_doors(SqlHalfTyped(desk.engine)),
            usual=self.usual,
        )

    def visits(self, papers: PaperDesk, prove: Prove) -> VisitDoors:
        """For the couriers of the acceptance page."""
        desk, now, clock = self._desk, self._now, self._clock
        return VisitDoors(
            open_visits=self.standing_visits,
            visit=self._visits.visit,
            without_label=lambda: frozenset(
                line.item_no for line in desk.lookups.items_on_hand() if not line.label_confirmed
            ),
            open_visit=lambda asked: open_visit(asked, books=desk.books, reference=now(), clock=clock),
            resume=partial(resume_visit, books=desk.books, clock=clock),
            close=partial(close_visit, books=desk.books, clock=clock),
            print_list=papers.print_list,
            print_slip=papers.print_slip,
            void_reasons=lambda: self._reasons(ReasonUse.VOID),
            void=lambda asked: void_item(asked, books=desk.books, reference=now(), clock=clock),
            prove=prove,
        )

    def handover(self, papers: PaperDesk, prove: Prove) -> HandoverDoors:
        """For the handover page."""
        desk, now, clock = self._desk, self._now, self._clock
        books = desk.books
        return HandoverDoors(
            see=lambda: see_handover(books=books, reference=now(), clock=clock),
            shift=desk.lookups.shift,
            staff=partial(people_here, lookups=desk.lookups, clock=clock),
            reasons=lambda: self._reasons(ReasonUse.DIFFERENCE),
            begin=partial(begin_handover, books=books, clock=clock, salt=partial(secrets.token_hex, SALT_BYTES)),
            count=partial(count_item, books=books, clock=clock),
            reveal=partial(reveal_count, books=books, clock=clock),
            explain=lambda asked: explain_difference(asked, books=books, reference=now(), clock=clock),
            cancel=partial(cancel_handover, books=books, clock=clock),
            print_slip=papers.print_count_slip,
            prints=PrintsDoors(
                prints=lambda: desk.papers.handover_prints(_PRINTS_SHOWN),
                reprint=partial(reprint_handover, books=books, clock=clock),
                print_again=papers.print_handover_again,
            ),
            signing=SignDoors(
                prove=prove,
                hand_over=lambda asked: hand_over_shift(
                    asked, books=books, pins=desk.pins, reference=now(), clock=clock
                ),
                print_receipt=papers.print_receipt,
                reprint=partial(reprint_handover, books=books, clock=clock),
            ),
        )

    def sign_in(self, prove: Prove) -> SignInDoors:
        """For sign-in and lock."""
        desk = self._desk
        return SignInDoors(
            staff=partial(people_here, lookups=desk.lookups, clock=self._clock),
            shift=desk.lookups.shift,
            sign_in=partial(sign_in, lookups=desk.lookups, books=desk.books, pins=desk.pins, clock=self._clock),
            change_pin=partial(change_pin, books=desk.books, pins=desk.pins, clock=self._clock),
            prove=prove,
            set_pin=partial(set_pin, books=desk.books, pins=desk.pins, clock=self._clock),
        )

    def find_agencies(self, text: str, recent_for: AgencyId | None, *, heirs: bool = True) -> tuple[AgencyHit, ...]:
        """Return the agencies of today that `text` may mean; those `recent_for` sent to come first.

        `heirs`: where it means none of them, who took over from those it meant.
        """
        sent = self._desk.lookups.recent_recipients(recent_for, _RECENT) if recent_for else ()
        recent = tuple(AgencyId(one) for one in sent)
        day = local_day(self._clock())
        found = self._agencies.get().find(text, day, recent=recent)
        if not found and heirs and text.strip():
            return self._heirs(text, day)
        return tuple(replace(self._hit(agency, day), used_before=agency.id in recent) for agency in found)

    def _heirs(self, text: str, day: date) -> tuple[AgencyHit, ...]:
        meant, tables = self._agencies.get().find(text, None), self._now()
        told = (succession(tables.agencies, agency.id, day) for agency in meant)
        names = {each.heir: each.ended.name for each in told if each is not None}
        return tuple(replace(self._hit(heir, day), instead_of=name) for heir, name in names.items())

    def find_agencies_ever(self, text: str) -> tuple[AgencyHit, ...]:
        """Return the agencies of any day that `text` may mean, as each was last: older items name those that ended."""
        today = local_day(self._clock())
        found = self._agencies.get().find(text, None)
        return tuple(self._hit(agency, agency.period.nearest_to(today)) for agency in found)

    def usual(self, sender: AgencyId) -> tuple[UsualChoice, ...]:
        """Return what a sender usually sends; an agency that has ended is sent nothing any more."""
        today = local_day(self._clock())
        found = usual_items(self._acceptances.last_of(sender, _LAST), USUAL_SHOWN)
        return tuple(
            UsualChoice(item=item, recipient=hit, destination=self._destination(item.recipient, today))
            for item in found
            for hit in ((None,) if item.recipient.agency is None else self._agency_of_code(item.recipient.agency))
        )

    def agency_card(self, agency: AgencyId) -> AgencyCard:
        """Return what today's tables say of an agency, and what it sent this month without a class.

        Of one that has ended, the card of who took over from it.
        """
        day, tables = local_day(self._clock()), self._now()
        over = succession(tables.agencies, agency, day)
        now = agency if over is None else over.heir.id
        month = self._months.without_classes(now, day.replace(day=1), day)
        card = agency_card(now, month, reference=tables, day=day)
        return card if over is None else replace(card, instead_of=over.ended.name)

    def find_couriers(self, text: str, agency: AgencyId | None) -> tuple[CourierHit, ...]:
        """Return who of the register of `agency`, or of all, may be meant, as it stands today."""
        day = local_day(self._clock())
        found_persons = self._people.get().find(text, day, agency)
        return tuple(CourierHit.of(found, self._hit(found.agency, day), day) for found in found_persons)

    def _agency_of_code(self, code: AgencyId) -> tuple[AgencyHit, ...]:
        day = local_day(self._clock())
        with suppress(RuleBroken):
            return (self._hit(self._now().agency(code, day), day),)
        return ()

    def _hit(self, agency: Agency, day: date) -> AgencyHit:
        name = ""
        if agency.office is not None:
            name = self._now().office(agency.office, day).name
        return AgencyHit(
            agency=agency.id,
            name=agency.name,
            address=agency.address,
            office=agency.office,
            office_name=name,
        )

    def standing_visits(self) -> tuple[StandingVisit, ...]:
        """Name each agency as of the day its courier came: one that ended since must not hide the visits."""
        return tuple(
            StandingVisit(
                row=row,
                agency=self._hit(self._now().agency(row.agency, day), day),
                warnings=self._warnings(row, day),
            )
            for row in self._visits.open_visits()
            for day in (local_day(row.opened_at),)
        )

    def _warnings(self, row: OpenVisitRow, day: date) -> tuple[Rule, ...]:
        courier = row.courier
        return standing_of(row.agency, courier.person, courier.name, reference=self._now(), day=day).warnings

    def _shown_item(self, visit: VisitId, item_no: ItemNo) -> ShownItem:
        """Name the agencies of an item as the book does, and the office of the recipient as of its day."""
        told = self._visits.told_item(visit, item_no)
        sender, recipient, day = told.last.sender, told.last.recipient, told.accepted.accepted_on
        at = self._hit(self._now().agency(sender.agency, day), day)
        return ShownItem(
            told=told,
            sender=replace(at, name=sender.name),
            recipient=None
            if recipient.agency is None
            else AgencyHit(
                agency=recipient.agency,
                name=recipient.name,
                address=recipient.address,
                office=recipient.office,
                office_name="" if recipient.office is None else self._now().office(recipient.office, day).name,
            ),
            destination=self._destination(recipient, day),
        )

    def _destination(self, recipient: Recipient, day: date) -> Destination | None:
        """The office outside the province; None where none was asked, or it is there no more."""
        with suppress(RuleBroken):
            if recipient.destination is not None:
                return destination_on(self._now().destinations, recipient.destination, day)
        return None

    def _reasons(self, use: ReasonUse) -> tuple[ReasonRow, ...]:
        return self._now().reasons_on(use, local_day(self._clock()))
