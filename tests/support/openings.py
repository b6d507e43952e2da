"""Opening a shift with everything in its place."""

from kt1desk.domain.calendar import local_day
from kt1desk.domain.duty_check import CheckKind, DutyAnswer, DutyCheckRow, SealsFound, checklist_of, read_seals
from kt1desk.domain.emergency import checks_with_packs
from kt1desk.domain.events import ShiftOpened
from kt1desk.domain.ids import OfficeCode, StaffId
from kt1desk.domain.opening import StockSeen, to_be_scanned
from kt1desk.domain.reference import Reference
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.domain.stock import HeldItem
from kt1desk.usecases.open_shift import OpenShift, open_shift
from kt1desk.usecases.opening_rows import OpeningPlan, OpeningStock
from kt1desk.usecases.ports import Books, Clock
from tests.support.builders import CENTRE
from tests.support.clock import MONDAY
from tests.support.reference import first_edition

SEALS = SealsFound(
    unused=read_seals("TQ004513-TQ004600"), used=read_seals("TQ004501-TQ004511"), void=read_seals("TQ004512")
)


def there(row: DutyCheckRow) -> DutyAnswer:
    """The row as it is found on a good day."""
    match row.kind:
        case CheckKind.COUNT:
            return DutyAnswer(code=row.code, there=True, amount=3)
        case CheckKind.CASH:
            return DutyAnswer(code=row.code, there=True, amount=1_250_000)
        case CheckKind.SEALS:
            return DutyAnswer(code=row.code, there=True, seals=SEALS)
        case _:
            return DutyAnswer(code=row.code, there=True)


def plan(*held: HeldItem, in_safe: bool = False, pack_seals: tuple[str, ...] = ()) -> OpeningPlan:
    """What is asked at the centre in the first edition."""
    reference, today = first_edition(), local_day(MONDAY)
    checks = checklist_of(reference.duty_checks, CENTRE, today)
    return OpeningPlan(
        stock=OpeningStock(held=held, in_safe=in_safe),
        checks=checks_with_packs(checks, sealed=bool(pack_seals)),
        check_reasons=reference.reasons_on(ReasonUse.CHECKLIST, today),
        stock_reasons=reference.reasons_on(ReasonUse.STOCK, today),
        safe_reasons=reference.reasons_on(ReasonUse.SAFE, today),
        pack_seals=pack_seals,
    )


def all_there(reference: Reference, office: OfficeCode = CENTRE) -> tuple[DutyAnswer, ...]:
    """Every row of the checklist on a good day."""
    return tuple(there(row) for row in checklist_of(reference.duty_checks, office, local_day(MONDAY)))


def seen(books: Books) -> StockSeen:
    """Everything that the book has here, scanned."""
    with books.writing() as book:
        return StockSeen(scanned=tuple(item.item_no for item in to_be_scanned(book.on_hand())))


def begin_shift(clerk: StaffId, *, books: Books, reference: Reference, clock: Clock) -> ShiftOpened:
    """Open a shift where nothing is missing."""
    asked = OpenShift(clerk=clerk, seen=seen(books), answers=all_there(reference))
    return open_shift(asked, books=books, reference=reference, clock=clock)
