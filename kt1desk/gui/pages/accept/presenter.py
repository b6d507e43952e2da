"""Decides what happens on the acceptance page: search, quote, accept, refuse, repeat."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Protocol

from kt1desk.domain.acceptance import AcceptItem
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import Fact, ItemAccepted, ItemCorrected, ItemRefused, LabelConfirmed
from kt1desk.domain.ids import AgencyId, StaffId
from kt1desk.domain.item import Scope, SealState
from kt1desk.domain.places import Destination
from kt1desk.domain.rule_set import CoverCheckRow
from kt1desk.gui.approval.presenter import SecondPerson
from kt1desk.gui.pages.accept.corrections import CorrectionDoors, Corrections, CorrectionScreen
from kt1desk.gui.pages.accept.form import (
    AcceptField,
    AcceptForm,
    Fault,
    News,
    NewsKind,
    SealReach,
    StandingVisit,
)
from kt1desk.gui.pages.accept.keeping import KeepingDoors, KeepingScreen
from kt1desk.gui.pages.accept.kept_form import KeptForm
from kt1desk.gui.pages.accept.labels import LabelDesk, LabelDoors, RunScreen
from kt1desk.gui.pages.accept.list_desk import FormAtHand, ListDesk, ListDoors, ListScreen
from kt1desk.gui.pages.accept.listed import RowState
from kt1desk.gui.pages.accept.quoting import QuoteScreen, Quoting
from kt1desk.gui.pages.accept.reading import Faults, field_of, read_for_quote, read_form
from kt1desk.gui.pages.accept.receipts import Receipts
from kt1desk.gui.pages.accept.refusals import RefusalDoors, Refusals, RefusalScreen
from kt1desk.gui.pages.accept.repeats import Repeats
from kt1desk.gui.pages.accept.reprinting import ReprintDoors, Reprinting, ReprintScreen
from kt1desk.gui.pages.accept.seal_scans import SealScans
from kt1desk.gui.pages.accept.searching import Searching, SearchScreen
from kt1desk.gui.pages.accept.usual import Usual, UsualChoice, UsualScreen
from kt1desk.gui.pages.accept.visits import VisitDesk, VisitDoors, VisitScreen
from kt1desk.gui.scan_reading import Scan, ScanKind
from kt1desk.gui.work import Alerts, Work, pass_on
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.quote_item import Quote
from kt1desk.usecases.readmodels import AgencyHit
from kt1desk.usecases.visit_rows import CourierHit


class AcceptScreen(RefusalScreen, CorrectionScreen, Protocol):
    """The form and what lies over it; `AcceptView` is one."""

    def form(self) -> AcceptForm: ...

    def show_form(self, form: AcceptForm) -> None: ...

    def show_checks(self, rows: tuple[CoverCheckRow, ...]) -> None:
        """Name what is looked at before an item is taken, of every class."""

    def show_scope(self, scope: Scope | None) -> None: ...

    def show_fault(self, field: AcceptField | None, fault: Fault) -> None:
        """Speak at the field, or over the form when no field is to blame."""

    def clear_faults(self) -> None: ...

    def focus(self, field: AcceptField) -> None: ...

    def set_busy(self, busy: bool) -> None: ...

    def seal_reach(self) -> SealReach: ...

    def put_seal(self, text: str) -> None:
        """Fill in the seal number as if it were typed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptDoors:
    """The verbs and look-ups of this page, bound to the desk; all are called off the screen's thread.

    `quote(asked, at)` is of the moment of an acceptance, or of now (None).
    `find_agencies(text, recent_for)` puts the agencies first to which `recent_for` sent last.
    `usual` names what a sender usually sends.
    `find_couriers(text, agency)` searches the register of one agency, or of all (None).
    """

    quote: Callable[[AcceptItem, datetime | None], Quote]
    accept: Callable[[AcceptItem, Vouched | None], ItemAccepted]
    cover_checks: Callable[[], tuple[CoverCheckRow, ...]]
    find_agencies: Callable[[str, AgencyId | None], tuple[AgencyHit, ...]]
    find_couriers: Callable[[str, AgencyId | None], tuple[CourierHit, ...]]
    find_destinations: Callable[[str], tuple[Destination, ...]]
    refusals: RefusalDoors
    reprints: ReprintDoors
    labels: LabelDoors
    visits: VisitDoors
    corrections: CorrectionDoors
    lists: ListDoors
    keeping: KeepingDoors
    usual: Callable[[AgencyId], tuple[UsualChoice, ...]]


class AcceptPresenter:
    """One form, kept until its fact is in the book."""

    def __init__(
        self,
        screen: AcceptScreen,
        doors: AcceptDoors,
        *,
        search_screen: SearchScreen,
        quote_screen: QuoteScreen,
        run_screen: RunScreen,
        visit_screen: VisitScreen,
        list_screen: ListScreen,
        reprint_screen: ReprintScreen,
        usual_screen: UsualScreen,
        kept_screen: KeepingScreen,
        second: SecondPerson,
        work: Work,
        alerts: Alerts,
        clock: Clock,
        clerk: Callable[[], StaffId],
        recorded: Callable[[Fact], None],
    ) -> None:
        self._screen = screen
        self._run = run_screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._clock = clock
        self._clerk = clerk
        self._recorded = recorded
        self._busy = False
        say = run_screen.show_news
        self._kept = KeptForm(screen, kept_screen, doors.keeping, work=work, clerk=clerk, say=say, changed=self.changed)
        self.keeping = self._kept.keeping
        self._quoting = Quoting(work, doors.quote, quote_screen)
        self.searching = Searching(doors, search_screen, work=work, failed=self._unavailable)
        self.labels = self._label_desk()
        self.refusals, self.visits, self.reprinting = self._papered_desks(visit_screen, reprint_screen, second)
        self.corrections = self._correction_desk()
        hand = FormAtHand(
            screen.form, self._kept.begin, lambda: self._busy or self.refusals.are_open, self._show_faults
        )
        self.lists = ListDesk(doors.lists, list_screen, hand, self.visits.of, work=work, alerts=alerts, clerk=clerk)
        self.usual = Usual(doors.usual, usual_screen, hand, work=work)
        self.repeats = Repeats(
            screen,
            is_busy=lambda: self._busy or self.corrections.are_open,
            say=say,
            changed=self.changed,
        )
        self._seals = SealScans(screen, before=lambda: self.repeats.last, is_busy=lambda: self._busy, say=say)

    def _label_desk(self) -> LabelDesk:
        def confirmed(fact: LabelConfirmed) -> None:
            self._recorded(fact)
            if self.visits.are_asking:  # how many labels are not scanned may stand there
                self.visits.refresh()

        return LabelDesk(
            self._doors.labels,
            self._run,
            work=self._work,
            alerts=self._alerts,
            clerk=self._clerk,
            recorded=confirmed,
            at_counter=lambda: self.visits.at_counter,
        )

    def _papered_desks(
        self, visit_screen: VisitScreen, reprint_screen: ReprintScreen, second: SecondPerson
    ) -> tuple[Refusals, VisitDesk, Reprinting]:
        """What ends with a paper that the courier takes home."""
        work, alerts, clerk, recorded = self._work, self._alerts, self._clerk, self._recorded
        receipts = Receipts(work=work, alerts=alerts, say=self._run.show_news)
        refusals = Refusals(
            self._doors.refusals,
            self._screen,
            receipts=receipts,
            work=work,
            clock=self._clock,
            clerk=clerk,
            is_busy=lambda: self._busy,
            set_busy=self._set_busy,
            faulty=self._show_faults,
            failed=self._unavailable,
            refused=self._refused,
        )
        visits = VisitDesk(
            self._doors.visits,
            visit_screen,
            second=second,
            work=work,
            alerts=alerts,
            clerk=clerk,
            recorded=recorded,
            receipts=receipts,
            stands=self._stands,
            suspended=self._suspended,
            form=self._screen.form,
            half_done=lambda: self._kept.is_half_typed,
            is_busy=lambda: self._busy,
        )
        reprinting = Reprinting(
            self._doors.reprints,
            reprint_screen,
            receipts=receipts,
            work=work,
            alerts=alerts,
            clerk=clerk,
            is_free=lambda: not (self._busy or refusals.are_open or visits.are_asking),
            recorded=recorded,
        )
        return refusals, visits, reprinting

    def _correction_desk(self) -> Corrections:
        def corrected(fact: ItemCorrected, form: AcceptForm) -> None:
            self.repeats.corrected(fact.item_no, form)
            self._run.show_news(News(kind=NewsKind.CORRECTED, item_no=fact.item_no))
            self._recorded(fact)
            self.labels.taken_in(fact.item_no, replaces=True)

        return Corrections(
            self._doors.corrections,
            self._screen,
            visits=self.visits,
            work=self._work,
            clock=self._clock,
            clerk=self._clerk,
            is_busy=lambda: self._busy or self.refusals.are_open,
            set_busy=self._set_busy,
            changed=self.changed,
            say=self._run.show_news,
            faulty=self._show_faults,
            failed=self._not_recorded,
            corrected=corrected,
        )

    def start(self) -> None:
        """The page is shown: bring list and quote up to date. What is in the form stays, but for another clerk's."""
        if self._kept.is_of_another:
            while self._uncover():
                pass
        if not self._busy:
            self._kept.come()
        self.labels.refresh()
        self.visits.refresh()
        self._work.books(self._doors.cover_checks, self._screen.show_checks, self._unavailable)
        self.changed()

    def changed(self) -> None:
        """Something in the form is different now, or some time has passed: the transport may have left."""
        form = self._screen.form()
        if form.seal_no.strip() and form.seal is SealState.NONE:
            # Who types the number of a seal has a seal before the eyes; BROKEN stays the clerk's word.
            form = replace(form, seal=SealState.INTACT)
            self._screen.show_form(form)
        self._screen.show_scope(form.scope)
        reading = read_for_quote(form, clerk=self._clerk(), now=self._clock())
        late = None if reading.asked is None or reading.asked.late is None else reading.asked.late.at
        self._quoting.follow(form, reading, self.corrections.accepted_at or late)
        new = None if self.corrections.are_open else form
        self._kept.follow(new)
        self.lists.follow(new)
        self.usual.follow(new)

    def accept(self) -> None:
        """Ctrl+Enter. A second one while the first is being written changes nothing."""
        form = self._screen.form()
        if self.corrections.are_open:
            self.corrections.ask_reason()
            return
        if self._busy or self.refusals.are_open or form == self._kept.fresh:
            return
        self._screen.clear_faults()
        reading = read_form(form, clerk=self._clerk(), now=self._clock())
        if reading.asked is None:
            self._show_faults(reading.faults)
            return
        self._set_busy(True)
        self.visits.serve(
            reading.asked,
            form.person,
            lambda asked: self._accept(asked, form),
            lambda error: self._not_recorded(error, form, self.accept),
        )

    def _accept(self, asked: AcceptItem, form: AcceptForm) -> None:
        def refused(error: Exception) -> None:
            self._not_recorded(error, form, self.accept)
            if isinstance(error, RuleBroken) and error.rule is Rule.COURIER_CLASS_NOT_COVERED:
                self.visits.ask_second(
                    asked, lambda word: self._doors.accept(asked, word), lambda fact: self._accepted(fact, form)
                )

        self._set_busy(True)
        self._work.books(lambda: self._doors.accept(asked, None), lambda fact: self._accepted(fact, form), refused)

    def go_back(self) -> bool:
        """Esc: close what lies over the form, which is never lost; False when there is nothing to close."""
        if self.labels.stop.acknowledge():
            self._run.clear_news()
            return True
        if self._uncover():
            return True
        self._screen.clear_faults()
        self._run.clear_news()
        return self._busy

    def _uncover(self) -> bool:
        desks = (self.visits, self.reprinting, self.lists, self.refusals, self.corrections)
        return any(desk.go_back() for desk in desks)

    def scanned(self, scan: Scan) -> None:
        """Something was scanned while this page is in front; only a label's own number confirms anything."""
        if scan.item_no is not None:
            self.labels.scanned(scan.item_no)
        elif scan.kind is ScanKind.PAPER:
            self.labels.scanned_paper()
        elif not self._seals.take(scan.text):
            self.labels.scanned_rubbish(scan.text)

    def _accepted(self, fact: ItemAccepted, form: AcceptForm) -> None:
        self._set_busy(False)
        done = replace(form, handed_in_by=fact.sender.handed_in_by)
        self.repeats.remember(done, fact.item_no)
        self._next_item(form, done, RowState.ACCEPTED)
        self._run.show_news(
            News(
                kind=NewsKind.ACCEPTED if fact.pack is None else NewsKind.ENTERED_LATE,
                item_no=fact.item_no,
                at=fact.promise.due_at,
                vnd=fact.price.to_pay_vnd,
            )
        )
        self._recorded(fact)
        if fact.pack is None:
            self.labels.taken_in(fact.item_no)
        else:  # its label was printed in advance and is on the envelope
            self.labels.refresh()

    def _refused(self, fact: ItemRefused, form: AcceptForm) -> None:
        self.repeats.remember(form, None)
        self._next_item(form, form, RowState.REFUSED)
        self._run.show_news(News(kind=NewsKind.REFUSED, where=fact.sender.name))
        self._recorded(fact)

    def _next_item(self, typed: AcceptForm, done: AcceptForm, became: RowState) -> None:
        """Who stands at the counter stays; everything about the item itself is asked anew, or said by the list."""
        self._kept.begin(done.sender_alone, done.sender_alone)
        self.lists.went_on(typed, done, became)

    def _stands(self, visit: StandingVisit | None) -> None:
        """Somebody else stands at the counter now, or nobody."""
        self.labels.refresh()
        if visit is None:
            self._run.show_news(News(kind=NewsKind.VISIT_CLOSED))
            self._kept.nobody_stands()
        else:
            self._kept.stands(visit)

    def _suspended(self) -> None:
        self._kept.suspend()
        self.labels.refresh()

    def _not_recorded(self, error: Exception, form: AcceptForm, retry: Callable[[], None]) -> None:
        self._set_busy(False)
        if isinstance(error, RuleBroken):
            field = field_of(error, form)
            self._screen.show_fault(field, error)
            if field is not None:
                self._screen.focus(field)
                if error.rule is Rule.AGENCY_TAKEN_OVER:  # who took over is found by its name, and taken by Enter
                    self.searching.ask(field, str(error.facts["name"]))
            if error.rule is Rule.COVER_NOT_CHECKED:
                self.start()  # the province may have amended what is looked at
        else:
            self._unavailable(error, retry)

    def _show_faults(self, faults: Faults) -> None:
        for field, fault in faults.items():
            self._screen.show_fault(field, fault)
        self._screen.focus(next(iter(faults)))

    def _unavailable(self, error: Exception, retry: Callable[[], None] | None = None) -> None:
        pass_on(error, self._alerts, retry)

    def _set_busy(self, busy: bool) -> None:
        if busy is not self._busy:
            self._busy = busy
            self._screen.set_busy(busy)
