"""Sign in person for what was approved by phone."""

from dataclasses import dataclass, field

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ApprovalCountersigned
from kt1desk.domain.ids import ApprovalId, StaffId
from kt1desk.usecases.approval_ports import ApprovalLookups
from kt1desk.usecases.pin_check import check_pin
from kt1desk.usecases.ports import Books, Clock, Pins


@dataclass(frozen=True, slots=True, kw_only=True)
class Countersign:
    """Who stands at the desk, and for what."""

    approver: StaffId
    approval: ApprovalId
    pin: str = field(repr=False)


def countersign(
    asked: Countersign, *, books: Books, lookups: ApprovalLookups, pins: Pins, clock: Clock
) -> ApprovalCountersigned:
    """Record the signature.

    Raises APPROVAL_NOT_OPEN, APPROVAL_OF_ANOTHER (no PIN was tried), and what `check_pin` raises. What
    changed in the register meanwhile does not matter: the approval was given before.
    """
    standing = next((row for row in lookups.open_approvals() if row.approval == asked.approval), None)
    if standing is None:
        raise RuleBroken(Rule.APPROVAL_NOT_OPEN)
    if standing.approver != asked.approver:
        raise RuleBroken(Rule.APPROVAL_OF_ANOTHER)
    check_pin(asked.approver, asked.pin, clock(), books=books, pins=pins)
    with books.writing() as book:
        signed = ApprovalCountersigned(at=clock(), by=asked.approver, approval=asked.approval)
        book.record(signed)
    return signed
