"""The courier's visit behind the form: begun with the first item, left standing, taken over, closed."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol, TypeVar

from kt1desk.domain.acceptance import AcceptItem
from kt1desk.domain.approval import ApprovalAsked, Given
from kt1desk.domain.errors import Rule, RuleBroken, Unavailable
from kt1desk.domain.events import Fact, ItemVoided, VisitClosed, VisitOpened, VisitResumed
from kt1desk.domain.ids import AgencyId, ItemNo, StaffId, VisitId
from kt1desk.domain.payment import Payment, PayMethod
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.domain.search import fold, spelled
from kt1desk.gui.approval.presenter import Asking, SecondPerson
from kt1desk.gui.pages.accept.form import NOBODY, AcceptForm, Leaving, StandingVisit
from kt1desk.gui.pages.accept.receipts import OF_VISIT, Receipts
from kt1desk.gui.work import Alerts, Sent, Work
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.close_visit import CloseVisit
from kt1desk.usecases.open_visit import OpenVisit
from kt1desk.usecases.resume_visit import ResumeVisit
from kt1desk.usecases.visit_duty import hand_in_unlisted
from kt1desk.usecases.visit_rows import OpenVisitRow, VisitRow
from kt1desk.usecases.void_item import VoidItem

T = TypeVar("T")

MAY_BE_ALLOWED = frozenset({Rule.COURIER_UNLISTED, Rule.COURIER_MAY_NOT_HAND_IN, Rule.COURIER_EXPIRED})


class VisitScreen(Protocol):
    """What lies over the form while a courier leaves or a visit is chosen."""

    def show_standing(self, mine: int, others: int) -> None:
        """Say how many visits stand open besides the one at the counter: the clerk's own, and of other clerks."""

    def show_warnings(self, warnings: tuple[Rule, ...]) -> None:
        """Say what is to be known of the courier at the counter, as long as that one stands there."""

    def ask_leaving(self, leaving: Leaving) -> None: ...

    def offer_visits(self, visits: tuple[StandingVisit, ...], clerk: StaffId) -> None: ...

    def offer_reasons(self, item_no: ItemNo, reasons: tuple[ReasonRow, ...]) -> None:
        """Ask why an item goes back with its courier."""

    def say_given_back(self, item_no: ItemNo) -> None: ...

    def say_goes_on(self, courier: str) -> None:
        """The visit that this clerk had open stands at the counter again, after a new start or another clerk."""

    def say_none(self) -> None:
        """There is no visit to close or to choose."""

    def show_visit_fault(self, fault: RuleBroken) -> None: ...

    def close_panel(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitDoors:
    """The verbs and look-ups of visits; each is called off the screen's thread.

    `print_list` draws the list of a closed visit, `print_slip` the posting slip of an item; they send it away or save
    it, and raise `Unavailable`.
    """

    open_visits: Callable[[], tuple[StandingVisit, ...]]
    visit: Callable[[VisitId], VisitRow | None]
    without_label: Callable[[], frozenset[ItemNo]]
    open_visit: Callable[[OpenVisit], VisitOpened]
    resume: Callable[[ResumeVisit], VisitResumed]
    close: Callable[[CloseVisit], VisitClosed]
    print_list: Callable[[VisitId], Sent]
    print_slip: Callable[[ItemNo], Sent]
    void_reasons: Callable[[], tuple[ReasonRow, ...]]
    void: Callable[[VoidItem], ItemVoided]
    prove: Callable[[ApprovalAsked, Given], Vouched]


class VisitDesk:
    """`stands` is told who stands at the counter now, None for nobody; `suspended`: another courier comes first.

    `form` is what is typed; `half_done`: an item in it waits; `is_busy`: it is being written, and its courier stays.
    """

    def __init__(
        self,
        doors: VisitDoors,
        screen: VisitScreen,
        *,
        second: SecondPerson,
        work: Work,
        alerts: Alerts,
        clerk: Callable[[], StaffId],
        recorded: Callable[[Fact], None],
        receipts: Receipts,
        stands: Callable[[StandingVisit | None], None],
        suspended: Callable[[], None],
        form: Callable[[], AcceptForm],
        half_done: Callable[[], bool],
        is_busy: Callable[[], bool],
    ) -> None:
        self._doors = doors
        self._screen = screen
        self._second = second
        self._work = work
        self._alerts = alerts
        self._clerk = clerk
        self._recorded = recorded
        self._receipts = receipts
        self._stands = stands
        self._suspended = suspended
        self._form = form
        self._half_done = half_done
        self._is_busy = is_busy
        self._standing: tuple[StandingVisit, ...] = ()
        self._at_counter: VisitId | None = None
        self._going_back: ItemNo | None = None
        self._leaving: VisitId | None = None
        self._asking = False
        self._begun_for: StaffId | None = None

    @property
    def at_counter(self) -> VisitId | None:
        """The visit of who stands at the counter."""
        return self._at_counter

    @property
    def are_asking(self) -> bool:
        """Something of the visits lies over the form."""
        return self._asking

    def refresh(self) -> None:
        """Read the open visits anew, and what is shown of a courier who leaves.

        The first time of a clerk the own last visit is taken up where it was left.
        """
        self._work.books(self._doors.open_visits, self._read, self._failed)

    def serve(
        self, asked: AcceptItem, person: str, then: Callable[[AcceptItem], None], failed: Callable[[Exception], None]
    ) -> None:
        """Go on with the item in the visit of its courier; the first item of a courier begins the visit.

        `person` is the courier's id in the register, "" where only a name was typed.
        `failed` hears what stands against the courier; then a second person is asked, and `then` still comes.
        """
        visit = self.of(asked.sender.agency, person, asked.sender.handed_in_by)
        if visit is not None:
            if visit != self._at_counter:
                self._at_counter = visit
                self.refresh()
            then(replace(asked, visit=visit))
            return
        coming = OpenVisit(clerk=asked.clerk, agency=asked.sender.agency, person=person, name=asked.sender.handed_in_by)

        def opened(fact: VisitOpened) -> None:
            self._at_counter = fact.visit
            self._recorded(fact)
            self.refresh()
            then(replace(asked, visit=fact.visit))

        def refused(error: Exception) -> None:
            failed(error)
            if isinstance(error, RuleBroken) and error.rule in MAY_BE_ALLOWED:
                self.ask_second(asked, lambda word: self._doors.open_visit(replace(coming, allowed=word)), opened)

        self._work.books(lambda: self._doors.open_visit(coming), opened, refused)

    def ask_second(self, asked: AcceptItem, act: Callable[[Vouched], T], approved: Callable[[T], None]) -> None:
        """Ask somebody else to let this courier through."""
        wanted = hand_in_unlisted(asked.sender.agency, asked.clerk)
        self._second.ask(
            Asking(asked=wanted, run=lambda given: act(self._doors.prove(wanted, given)), approved=approved)
        )

    def ask_leaving(self) -> None:
        """Ctrl+E: show what this courier handed in, and what is to be paid."""
        visit = self._at_counter
        if self._asking or self._is_busy():
            return
        if visit is None:
            self._screen.say_none()
            return
        self._asking, self._leaving = True, visit
        self.refresh()

    def leave(self, method: PayMethod | None, receipt_no: str, due_vnd: int, *, slips: bool = False) -> None:
        """The courier leaves; `method` None where nothing is to be paid. `slips`: one of each item besides the list."""
        visit = self._at_counter
        if visit is None:
            return
        payment = None if method is None else Payment(method=method, receipt_no=receipt_no, amount_vnd=due_vnd)
        asked = CloseVisit(clerk=self._clerk(), visit=visit, payment=payment)
        self._work.books(lambda: self._doors.close(asked), lambda fact: self._closed(fact, slips), self._failed)

    def ask_give_back(self, item_no: ItemNo | None) -> None:
        """Ctrl+B: the marked item of this visit goes back with its courier; ask why."""
        if self._is_busy():
            return
        if self._asking or self._at_counter is None or item_no is None:
            self._screen.say_none()
            return
        self._asking, self._going_back = True, item_no

        def offer(reasons: tuple[ReasonRow, ...]) -> None:
            if self._going_back == item_no:  # Esc may have been faster
                self._screen.offer_reasons(item_no, reasons)

        self._work.books(self._doors.void_reasons, offer, self._failed)

    def give_back(self, reason: str) -> None:
        """A reason was chosen."""
        visit, item_no = self._at_counter, self._going_back
        if visit is None or item_no is None:
            return
        asked = VoidItem(clerk=self._clerk(), visit=visit, item_no=item_no, reason=reason)
        self._work.books(lambda: self._doors.void(asked), self._given_back, self._failed)

    def offer(self) -> None:
        """Ctrl+O: choose among the visits that stand open."""
        if self._asking or self._is_busy():
            return
        if not self._standing:
            self._screen.say_none()
            return
        self._asking = True
        self._screen.offer_visits(self._standing, self._clerk())

    def take(self, visit: VisitId) -> None:
        """A visit was chosen; another clerk's is taken over, and NOBODY leaves the one at the counter open."""
        if visit == NOBODY:
            self._at_counter = None
            self.go_back()
            self._suspended()
            self.refresh()
            return
        chosen = next((each for each in self._standing if each.row.visit == visit), None)
        if chosen is None:
            self.go_back()
        elif chosen.row.owner == self._clerk():
            self._taken(chosen)
        else:
            asked = ResumeVisit(clerk=self._clerk(), visit=visit)

            def over(fact: VisitResumed) -> None:
                self._recorded(fact)
                self._taken(chosen)

            self._work.books(lambda: self._doors.resume(asked), over, self._failed)

    def of(self, agency: AgencyId, person: str, name: str) -> VisitId | None:
        """Return the open visit of a courier before this clerk; None before the first item."""
        mine = (each.row for each in self._standing if each.row.owner == self._clerk())
        return next((row.visit for row in mine if _is(row, agency, person, name)), None)

    def go_back(self) -> bool:
        """Esc: the form again; False when nothing lies over it."""
        if not self._asking:
            return False
        self._asking, self._going_back, self._leaving = False, None, None
        self._screen.close_panel()
        return True

    def _read(self, standing: tuple[StandingVisit, ...]) -> None:
        self._standing = standing
        mine = [each for each in standing if each.row.owner == self._clerk()]
        if all(each.row.visit != self._at_counter for each in mine):
            self._at_counter = None
        if self._begun_for != self._clerk():
            begun = [each for each in mine if not self._half_done() or _is_typed(each.row, self._form())]
            self._begun_for = self._clerk()
            if begun:
                self._at_counter = begun[-1].row.visit
                self._stands(begun[-1])
                self._screen.say_goes_on(begun[-1].row.courier.name)
        besides = sum(each.row.visit != self._at_counter for each in mine)
        self._screen.show_standing(besides, len(standing) - len(mine))
        here = (each.warnings for each in mine if each.row.visit == self._at_counter)
        self._screen.show_warnings(next(here, ()))
        if (visit := self._leaving) is not None:
            self._work.books(
                lambda: (self._doors.visit(visit), self._doors.without_label()), self._show_leaving, self._failed
            )

    def _show_leaving(self, read: tuple[VisitRow | None, frozenset[ItemNo]]) -> None:
        found, without_label = read
        if self._leaving is None:  # Esc may have been faster
            return
        if found is None:
            self.go_back()
            return
        visit = found.visit
        agency = next((each.agency.name for each in self._standing if each.row.visit == visit.visit), "")
        self._screen.ask_leaving(
            Leaving(
                visit=visit.visit,
                courier=visit.courier.name,
                specimen_no=visit.courier.specimen_no,
                agency=agency,
                kept=len(visit.held),
                voided=len(visit.voided),
                due_vnd=visit.due_vnd,
                half_done=self._half_done(),
                labels_missing=sum(item.item_no in without_label for item in visit.held),
            )
        )

    def _closed(self, fact: VisitClosed, slips: bool) -> None:
        self._at_counter = None
        self.go_back()
        self._recorded(fact)
        self._stands(None)
        self.refresh()
        if fact.items or fact.voided:
            then = partial(self._receipts.send_slips, fact.items, self._doors.print_slip) if slips else None
            self._receipts.send(lambda: self._doors.print_list(fact.visit), OF_VISIT, then)

    def _given_back(self, fact: ItemVoided) -> None:
        self.go_back()
        self._screen.say_given_back(fact.item_no)
        self._recorded(fact)

    def _taken(self, chosen: StandingVisit) -> None:
        self._at_counter = chosen.row.visit
        self.go_back()
        self._stands(chosen)
        self.refresh()

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RuleBroken):
            self._screen.show_visit_fault(error)
        elif isinstance(error, Unavailable):
            self.go_back()
            self._alerts.unavailable(error, self.refresh)
        else:
            raise error


def _is_typed(row: OpenVisitRow, form: AcceptForm) -> bool:
    """Whether the form speaks of an item of this visit, letter by letter."""
    agency = "" if form.sender is None else form.sender.agency
    return row.agency == agency and spelled(row.courier.name) == spelled(form.handed_in_by)


def _is(row: OpenVisitRow, agency: AgencyId, person: str, name: str) -> bool:
    """Whether the visit is of whoever was typed: a person of the register is known without marks too.

    Namesakes are told apart where both were taken from the register.
    """
    if person and row.courier.person and person != row.courier.person:
        return False
    same = fold if row.courier.person else spelled
    return row.agency == agency and same(row.courier.name) == same(name)
