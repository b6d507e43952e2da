"""Leads through the opening of a shift: who else is there, the stock piece by piece, the checklist. No Qt."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Protocol

from kt1desk.domain.approval import ApprovalAsked, Given
from kt1desk.domain.clerk import Act, may
from kt1desk.domain.errors import Rule, RuleBroken, Unavailable
from kt1desk.domain.events import ShiftOpened
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.opening import NotFound, StockSeen, to_be_scanned
from kt1desk.domain.stock import HeldItem
from kt1desk.gui.approval.presenter import Asking, SecondPerson
from kt1desk.gui.pages.sign_in.opening_form import OpeningForm, ScanAnswer, StockShown, read_checks
from kt1desk.gui.scan_reading import Scan, ScanKind
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.duty import duty_without_commitment
from kt1desk.usecases.open_shift import OpenShift
from kt1desk.usecases.opening_rows import OpeningPlan
from kt1desk.usecases.readmodels import StaffRow

_MAY_BE_ALLOWED_ONCE = {Rule.NO_COMMITMENT, Rule.COMMITMENT_EXPIRED}


class OpeningScreen(Protocol):
    """What the presenter shows; `OpeningView` is one."""

    def show_plan(self, person: StaffRow, others: tuple[StaffRow, ...], plan: OpeningPlan) -> None:
        """Show an empty form."""

    def show_again(self, person: StaffRow) -> None:
        """Show what this person has filled in so far."""

    def show_stock(self, stock: StockShown) -> None: ...

    def show_answer(self, answer: ScanAnswer, item_no: ItemNo | None) -> None:
        """Say what was scanned, for eyes and ears."""

    def show_faults(self, faults: Mapping[str, RuleBroken]) -> None:
        """Say at the rows of the checklist what cannot stay so; {} takes every such word away."""

    def show_refused(self, error: RuleBroken) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningDoors:
    """The verbs and look-ups of this step, bound to the desk."""

    plan: Callable[[], OpeningPlan]
    open_shift: Callable[[OpenShift], ShiftOpened]
    prove: Callable[[ApprovalAsked, Given], Vouched]


class OpeningPresenter:
    """`opened` is told the fact. What a person has filled in stays until the shift is open, whatever comes between."""

    def __init__(
        self,
        screen: OpeningScreen,
        doors: OpeningDoors,
        *,
        work: Work,
        alerts: Alerts,
        second: SecondPerson,
        opened: Callable[[ShiftOpened], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._second = second
        self._opened = opened
        self._person: StaffRow | None = None
        self._plan: OpeningPlan | None = None
        self._wanted: dict[ItemNo, HeldItem] = {}
        self._scanned: dict[ItemNo, None] = {}
        self._reasons: dict[ItemNo, str] = {}
        self._bag_opened = False
        self._busy = False

    def begin(self, person: StaffRow, staff: tuple[StaffRow, ...]) -> None:
        """Ask what is asked of whoever opens a shift; the same person goes on where they were."""
        if self._person is not None and self._person.staff == person.staff and self._plan is not None:
            self._screen.show_again(person)
            return
        others = tuple(row for row in staff if row.staff != person.staff and may(row.role, Act.HOLD_A_SHIFT))

        def show(plan: OpeningPlan) -> None:
            self._set_busy(False)
            self._person, self._plan = person, plan
            self._wanted = {item.item_no: item for item in to_be_scanned(plan.stock.held)}
            self._scanned, self._reasons, self._bag_opened = {}, {}, False
            self._screen.show_plan(person, others, plan)
            self._show_stock()

        self._set_busy(True)
        self._work.books(self._doors.plan, show, lambda error: self._failed(error, lambda: self.begin(person, staff)))

    def scanned(self, scan: Scan) -> None:
        """Tick an item off; a paper of an item is not the item."""
        if self._plan is None or self._busy:
            return
        if scan.kind is not ScanKind.ITEM or scan.item_no is None:
            self._screen.show_answer(ScanAnswer.UNREADABLE, None)
            return
        answer = self._answer_to(scan.item_no)
        self._scanned.setdefault(scan.item_no)
        self._reasons.pop(scan.item_no, None)
        self._show_stock()
        self._screen.show_answer(answer, scan.item_no)

    def explain(self, item_no: ItemNo, reason: str) -> None:
        """Say why an item is not there; "" takes it back."""
        if reason:
            self._reasons[item_no] = reason
        else:
            self._reasons.pop(item_no, None)
        self._show_stock()

    def open_bag(self) -> None:
        """The safe bag is not taken over as it lies there: its items are shown and scanned one by one."""
        self._bag_opened = True
        self._show_stock()

    def ask(self, form: OpeningForm) -> None:
        """Open the shift, or say at its place what is still missing."""
        person, plan = self._person, self._plan
        if person is None or plan is None or self._busy:
            return
        answers, faults = read_checks(plan.checks, form.checks)
        self._screen.show_faults(faults)
        if faults:
            return
        asked = OpenShift(
            clerk=person.staff,
            on_duty=form.on_duty,
            seen=StockSeen(
                scanned=tuple(self._scanned),
                not_found=tuple(NotFound(item_no=item_no, reason=code) for item_no, code in self._reasons.items()),
                seal_no=form.seal_no,
                seal_reason=form.seal_reason,
            ),
            answers=answers,
        )
        self._set_busy(True)
        self._work.books(
            lambda: self._doors.open_shift(asked),
            self._ended,
            lambda error: self._failed(error, lambda: self.ask(form), asked),
        )

    def _answer_to(self, item_no: ItemNo) -> ScanAnswer:
        if item_no in self._scanned:
            return ScanAnswer.AGAIN
        return ScanAnswer.TAKEN if item_no in self._wanted else ScanAnswer.NOT_HERE

    def _show_stock(self) -> None:
        if self._plan is None:
            return
        stock, wanted = self._plan.stock, self._wanted
        sealed = stock.in_safe and not self._bag_opened
        self._screen.show_stock(
            StockShown(
                waiting=() if sealed else tuple(item for no, item in wanted.items() if no not in self._scanned),
                reasons=dict(self._reasons),
                scanned=len(wanted.keys() & self._scanned.keys()),
                extra=tuple(item_no for item_no in self._scanned if item_no not in wanted),
                elsewhere=len(stock.held) - len(wanted),
                bag_sealed=sealed,
            )
        )

    def _ended(self, fact: ShiftOpened) -> None:
        self._set_busy(False)
        self._person = self._plan = None
        self._opened(fact)

    def _failed(self, error: Exception, retry: Callable[[], None], asked: OpenShift | None = None) -> None:
        self._set_busy(False)
        match error:
            case RuleBroken() if error.rule in _MAY_BE_ALLOWED_ONCE and asked is not None:
                self._screen.show_refused(error)
                self._ask_allowance(asked)
            case RuleBroken():
                self._refused(error)
            case Unavailable():
                self._alerts.unavailable(error, retry)
            case _:
                raise error

    def _refused(self, error: RuleBroken) -> None:
        if error.rule is Rule.SAFE_REASON_MISSING:
            self.open_bag()
        code = str(error.facts.get("code", ""))
        if code:
            self._screen.show_faults({code: error})
        else:
            self._screen.show_refused(error)

    def _ask_allowance(self, asked: OpenShift) -> None:
        allowance = duty_without_commitment(asked.clerk)

        def run(given: Given) -> ShiftOpened:
            return self._doors.open_shift(replace(asked, allowed=self._doors.prove(allowance, given)))

        self._second.ask(Asking(asked=allowance, run=run, approved=self._ended))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)
