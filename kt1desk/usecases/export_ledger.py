"""Export the whole book: who takes it, and why, is known before a line leaves and recorded before the file is one."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act, Role, may
from kt1desk.domain.events import RestrictedListSeen
from kt1desk.domain.ids import StaffId
from kt1desk.domain.looks import LookReason, RestrictedList
from kt1desk.usecases.counting_duty import must_not_be_blind
from kt1desk.usecases.pin_check import check_pin
from kt1desk.usecases.ports import Book, Books, Clock, Pins


@dataclass(frozen=True, slots=True, kw_only=True)
class ExportLedger:
    """Who exports and why; a plain export with contents withheld is one like any other."""

    staff: StaffId
    pin: str = field(repr=False)
    reason: LookReason


def may_export_ledger(role: Role) -> bool:
    """Tell whether a role may take the book: to hand it on, or to verify it elsewhere."""
    return may(role, Act.EXPORT_RESTRICTED) or may(role, Act.AUDIT)


def export_ledger(asked: ExportLedger, *, books: Books, pins: Pins, clock: Clock) -> Callable[[int], None]:
    """Return what records the look durably when it is told how many lines are about to leave.

    Raises STAFF_UNKNOWN, STAFF_LEFT, ROLE_NOT_ALLOWED and what `check_pin` raises; nothing may leave then.
    """
    with books.writing() as book:
        _check(book, asked.staff, clock())
    check_pin(asked.staff, asked.pin, clock(), books=books, pins=pins)

    def record(lines: int) -> None:
        with books.writing() as book:
            at = clock()
            _check(book, asked.staff, at)
            book.record(
                RestrictedListSeen(
                    at=at,
                    by=asked.staff,
                    list=RestrictedList.LEDGER_EXPORT,
                    reason=asked.reason,
                    count=lines,
                    exported=True,
                    narrowed_by=(),
                )
            )

    return record


def _check(book: Book, staff: StaffId, at: datetime) -> None:
    must_not_be_blind(book)
    person = book.clerk(staff)
    person.must_be_here(local_day(at))
    if not may_export_ledger(person.role):
        person.must_be_allowed(Act.EXPORT_RESTRICTED)
