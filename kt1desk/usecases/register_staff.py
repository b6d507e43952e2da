"""Register staff: a new person, or what changed about one."""

from dataclasses import dataclass
from datetime import date

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import (
    Act,
    Clerk,
    Commitment,
    Role,
    check_signed_on,
    check_span,
    must_be_named_here,
    must_differ,
)
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import StaffRegistered
from kt1desk.domain.ids import OfficeCode, StaffId
from kt1desk.domain.item import NAME_LIMIT, plain_text
from kt1desk.usecases.ports import Book, Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterStaff:
    """The whole line of the register; `staff` None: a person who is not in it yet. `office` None: every office."""

    by: StaffId
    staff: StaffId | None
    name: str
    role: Role
    office: OfficeCode | None
    trained_on: date | None
    commitment: Commitment | None
    left_on: date | None


def register_staff(asked: RegisterStaff, *, books: Books, clock: Clock) -> StaffRegistered:
    """Record the line.

    Raises ROLE_NOT_ALLOWED, STAFF_LEFT (who registers), STAFF_UNKNOWN, STAFF_OF_ANOTHER_OFFICE, SAME_PERSON
    (nobody vouches for themselves: of the own line only the name), ROLE_OF_PROVINCE, a rule of plain text for the
    name, and DAY_IN_FUTURE, DAY_TOO_LONG_AGO or DAYS_IN_WRONG_ORDER about days that are new (fact `field`).
    """
    name = plain_text(asked.name, NAME_LIMIT, field="staff_name", required=True)
    with books.writing() as book:
        at = clock()
        today = local_day(at)
        registrar = book.clerk(asked.by)
        registrar.must_be_here(today)
        registrar.must_be_allowed(Act.REGISTER_STAFF)
        before = None if asked.staff is None else book.clerk(asked.staff)
        _must_be_theirs_to_change(book, registrar, before, asked)
        _check_days(asked, before, today)
        commitment = asked.commitment
        registered = StaffRegistered(
            at=at,
            by=asked.by,
            staff=book.next_staff_id() if asked.staff is None else asked.staff,
            name=name,
            role=asked.role,
            office=asked.office,
            trained_on=asked.trained_on,
            committed_on=None if commitment is None else commitment.signed_on,
            committed_to=None if commitment is None else commitment.to,
            left_on=asked.left_on,
        )
        book.record(registered)
    return registered


def _must_be_theirs_to_change(book: Book, registrar: Clerk, before: Clerk | None, asked: RegisterStaff) -> None:
    of_province = book.is_of_province()
    if before is not None:
        if not book.may_change(before.staff):
            raise RuleBroken(Rule.STAFF_OF_ANOTHER_OFFICE)
        if _vouched(before) != (asked.role, asked.office, asked.trained_on, asked.commitment, asked.left_on):
            must_differ(registrar.staff, before.staff)
    if of_province and registrar.role is Role.PROVINCE:
        return
    offices = {asked.office} if before is None else {asked.office, before.office}
    if offices != {book.office()}:
        raise RuleBroken(Rule.STAFF_OF_ANOTHER_OFFICE)
    must_be_named_here(asked.role, of_province=of_province)


def _vouched(clerk: Clerk) -> tuple[Role, OfficeCode | None, date | None, Commitment | None, date | None]:
    return (clerk.role, clerk.office, clerk.trained_on, clerk.commitment, clerk.left_on)


def _check_days(asked: RegisterStaff, before: Clerk | None, today: date) -> None:
    """What stood before may stay: a paper of twelve years ago is not made wrong by a new name."""
    if asked.trained_on is not None and (before is None or before.trained_on != asked.trained_on):
        check_signed_on(asked.trained_on, today, field="trained_on")
    commitment = asked.commitment
    if commitment is not None and (before is None or before.commitment != commitment):
        check_signed_on(commitment.signed_on, today, field="committed_on")
        check_span(commitment)
