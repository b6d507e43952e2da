"""A screen without Qt: keeps what the presenter shows."""

from dataclasses import replace

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.item import Scope
from kt1desk.domain.places import Destination
from kt1desk.domain.rule_set import CoverCheckRow, ReasonRow
from kt1desk.gui.pages.accept.form import (
    AcceptField,
    AcceptForm,
    Fault,
    Leaving,
    News,
    NewsKind,
    Run,
    SealReach,
    ShownQuote,
    StandingVisit,
)
from kt1desk.gui.pages.accept.listed import ListFile, RowState, ShownList, Turn
from kt1desk.gui.pages.accept.usual import UsualChoice
from kt1desk.usecases.readmodels import AgencyHit
from kt1desk.usecases.visit_rows import CourierHit, ReceiptRow


class FakeAside:
    """What a correction shows besides the form, the points of the check, and the persons of the register."""

    def __init__(self) -> None:
        self.correcting: ItemNo | None = None
        self.correction_reasons: tuple[str, ...] = ()
        self.checks: tuple[CoverCheckRow, ...] = ()
        self.couriers: tuple[str, tuple[CourierHit, ...]] = ("", ())
        self.destinations: tuple[str, tuple[Destination, ...]] = ("", ())

    def show_correcting(self, item_no: ItemNo | None) -> None:
        self.correcting = item_no

    def offer_corrections(self, item_no: ItemNo, reasons: tuple[ReasonRow, ...]) -> None:
        self.correction_reasons = tuple(reason.code for reason in reasons)

    def show_checks(self, rows: tuple[CoverCheckRow, ...]) -> None:
        self.checks = rows

    def close_corrections(self) -> None:
        self.correction_reasons = ()

    def show_couriers(self, couriers: tuple[CourierHit, ...], for_text: str) -> None:
        self.couriers = (for_text, couriers)

    def show_destinations(self, destinations: tuple[Destination, ...], for_text: str) -> None:
        self.destinations = (for_text, destinations)


class FakeForm(FakeAside):
    """The form itself; nothing lies over it unless reasons do."""

    def __init__(self) -> None:
        super().__init__()
        self.typed = AcceptForm()
        self.focused: AcceptField | None = None
        self.reasons: tuple[ReasonRow, ...] | None = None
        self.came_back = False
        self.moments = 0

    def show_came_back(self, came_back: bool) -> None:
        self.came_back = came_back

    def keep_soon(self) -> None:
        self.moments += 1

    def form(self) -> AcceptForm:
        return self.typed

    def show_form(self, form: AcceptForm) -> None:
        self.typed = form

    def focus(self, field: AcceptField) -> None:
        self.focused = field

    def seal_reach(self) -> SealReach:
        if self.reasons is not None or self.correction_reasons:
            return SealReach.COVERED
        return SealReach.AT_IT if self.focused is AcceptField.SEAL_NO else SealReach.FROM_AFAR

    def put_seal(self, text: str) -> None:
        self.typed = replace(self.typed, seal_no=text)


class FakeScreen(FakeForm):
    """Implements `AcceptScreen`, `QuoteScreen`, `RunScreen` and `KeepingScreen`."""

    def __init__(self) -> None:
        super().__init__()
        self.scope: Scope | None = None
        self.hits: dict[AcceptField, tuple[str, tuple[AgencyHit, ...]]] = {}
        self.faults: dict[AcceptField | None, Fault] = {}
        self.busy: list[bool] = []
        self.quote: ShownQuote | None = None
        self.wants: tuple[AcceptField, ...] | None = None
        self.quote_refused: tuple[AcceptField | None, Fault] | None = None
        self.run = Run()
        self.news: list[News] = []
        self.marked: ItemNo | None = None

    @property
    def last_news(self) -> NewsKind | None:
        return self.news[-1].kind if self.news else None

    def show_scope(self, scope: Scope | None) -> None:
        self.scope = scope

    def show_hits(self, field: AcceptField, hits: tuple[AgencyHit, ...], for_text: str) -> None:
        self.hits[field] = (for_text, hits)

    def show_fault(self, field: AcceptField | None, fault: Fault) -> None:
        self.faults[field] = fault

    def clear_faults(self) -> None:
        self.faults.clear()

    def clear_news(self) -> None:
        self.news.clear()

    def set_busy(self, busy: bool) -> None:
        self.busy.append(busy)

    def open_refusal(self, reasons: tuple[ReasonRow, ...]) -> None:
        self.reasons = reasons

    def close_refusal(self) -> None:
        self.reasons = None

    def show_quote(self, quote: ShownQuote) -> None:
        self.quote, self.wants, self.quote_refused = quote, None, None

    def show_quote_wants(self, fields: tuple[AcceptField, ...]) -> None:
        self.quote, self.wants, self.quote_refused = None, fields, None

    def show_quote_refused(self, fault: Fault, field: AcceptField | None) -> None:
        self.quote, self.wants, self.quote_refused = None, None, (field, fault)

    def show_run(self, run: Run) -> None:
        self.run = run

    def show_news(self, news: News) -> None:
        self.news.append(news)

    def chosen_line(self) -> ItemNo | None:
        return self.marked


class FakeVisitScreen:
    """Implements `VisitScreen`."""

    def __init__(self) -> None:
        self.standing = (0, 0)
        self.warnings: tuple[Rule, ...] = ()
        self.leaving: Leaving | None = None
        self.offered: tuple[StandingVisit, ...] = ()
        self.none_said = 0
        self.going_on: list[str] = []
        self.reasons: tuple[str, ...] = ()
        self.given_back: list[ItemNo] = []
        self.fault: RuleBroken | None = None

    def show_standing(self, mine: int, others: int) -> None:
        self.standing = (mine, others)

    def show_warnings(self, warnings: tuple[Rule, ...]) -> None:
        self.warnings = warnings

    def ask_leaving(self, leaving: Leaving) -> None:
        self.leaving = leaving

    def offer_visits(self, visits: tuple[StandingVisit, ...], clerk: StaffId) -> None:
        self.offered = visits

    def offer_reasons(self, item_no: ItemNo, reasons: tuple[ReasonRow, ...]) -> None:
        self.reasons = tuple(reason.code for reason in reasons)

    def say_given_back(self, item_no: ItemNo) -> None:
        self.given_back.append(item_no)

    def say_goes_on(self, courier: str) -> None:
        self.going_on.append(courier)

    def say_none(self) -> None:
        self.none_said += 1

    def show_visit_fault(self, fault: RuleBroken) -> None:
        self.fault = fault

    def close_panel(self) -> None:
        self.leaving, self.offered = None, ()


class FakeListScreen:
    """Implements `ListScreen`."""

    def __init__(self) -> None:
        self.files: tuple[ListFile, ...] = ()
        self.shown: ShownList | None = None
        self.fault: RuleBroken | None = None
        self.turn: Turn | None = None
        self.template = ""
        self.reading = 0

    @property
    def states(self) -> tuple[RowState, ...]:
        return () if self.shown is None else tuple(row.state for row in self.shown.rows)

    def choose_file(self, files: tuple[ListFile, ...]) -> None:
        self.files = files

    def show_reading(self) -> None:
        self.reading += 1

    def show_list(self, shown: ShownList) -> None:
        self.shown = shown

    def show_list_fault(self, fault: RuleBroken) -> None:
        self.fault = fault

    def say_template(self, where: str) -> None:
        self.template = where

    def show_turn(self, turn: Turn | None) -> None:
        self.turn = turn

    def close_list(self) -> None:
        self.shown, self.files = None, ()


class FakeReprintScreen:
    """Implements `ReprintScreen`."""

    def __init__(self) -> None:
        self.receipts: tuple[ReceiptRow, ...] = ()
        self.fault: RuleBroken | None = None

    def offer_receipts(self, rows: tuple[ReceiptRow, ...]) -> None:
        self.receipts = rows

    def show_receipt_fault(self, fault: RuleBroken) -> None:
        self.fault = fault

    def close_receipts(self) -> None:
        self.receipts = ()


class FakeUsualScreen:
    """Implements `UsualScreen`."""

    def __init__(self) -> None:
        self.choices: tuple[UsualChoice, ...] = ()

    def show_usual(self, choices: tuple[UsualChoice, ...]) -> None:
        self.choices = choices
