"""What an item would cost, when it would be due and how it would travel, before anybody commits to it."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from kt1desk.domain.acceptance import AcceptItem, Decision, decide
from kt1desk.domain.calendar import local_day
from kt1desk.domain.due import Promise
from kt1desk.domain.errors import Rule
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.item import PayerClass
from kt1desk.domain.places import OfficeKind
from kt1desk.domain.reference import Reference
from kt1desk.domain.tariff import Price
from kt1desk.domain.timetable import NextTransport, next_transport
from kt1desk.usecases.ports import Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """Price and promise as they would be recorded now, with what the clerk should look at again.

    `transport` is no part of the record: it says whether the timetable can keep the promise from now on,
    on the local day `asked_on`.
    """

    price: Price
    promise: Promise
    payer: PayerClass
    transport: NextTransport
    asked_on: date
    warnings: tuple[Rule, ...]


def quote_item(
    asked: AcceptItem, *, reference: Reference, office: OfficeCode, clock: Clock, accepted_at: datetime | None = None
) -> Quote:
    """Return the quote; raise `RuleBroken` exactly where `accept_item` would, but for checks not confirmed yet.

    A price is asked for while the cover is still being looked at.

    `accepted_at`: the item was accepted then and is corrected now; None: it would be accepted now.
    """
    now = clock()
    at = accepted_at or now
    checks = tuple(row.code for row in reference.cover_checks_on(local_day(at)))
    looked_at = replace(asked, cover=replace(asked.cover, checks=checks))
    decision = decide(looked_at, reference=reference, office=office, at=at)
    return Quote(
        price=decision.price,
        promise=decision.promise,
        payer=decision.payer,
        transport=_transport(decision, reference, office, now),
        asked_on=local_day(now),
        warnings=decision.warnings,
    )


def _transport(decision: Decision, reference: Reference, office: OfficeCode, now: datetime) -> NextTransport:
    centres = (row.code for row in reference.offices_on(local_day(now)) if row.kind is OfficeKind.CENTRE)
    return next_transport(
        reference.runs,
        accepting=office,
        recipient=decision.asked.recipient.office,
        centre=next(centres, None),
        leaves_after=now,
        due_at=decision.promise.due_at,
    )
