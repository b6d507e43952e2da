"""Refuse an item with a reason code: it never gets a number and is never in custody."""

from dataclasses import dataclass, replace

from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.events import ItemRefused
from kt1desk.domain.ids import StaffId
from kt1desk.domain.item import Sender, Service, clean_sender
from kt1desk.domain.reference import Reference
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class RefuseItem:
    """Whose item it was, what was asked for, and the code of the reason."""

    clerk: StaffId
    sender: Sender
    service: Service
    reason: str


def refuse_item(asked: RefuseItem, *, books: Books, reference: Reference, clock: Clock) -> ItemRefused:
    """Record the refusal; raise REASON_UNKNOWN, AGENCY_UNKNOWN or what `must_be_on_duty` raises."""
    with books.writing() as book:
        at = clock()
        day = local_day(at)
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        agency = reference.agency(asked.sender.agency, day)
        refused = ItemRefused(
            at=at,
            by=asked.clerk,
            office=book.office(),
            sender=clean_sender(replace(asked.sender, name=agency.name)),
            service=asked.service,
            reason=reference.reason(asked.reason, ReasonUse.REFUSAL, day).code,
        )
        book.record(refused)
    return refused
