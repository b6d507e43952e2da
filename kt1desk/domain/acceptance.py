"""What is asked when an item crosses the counter, and what the rules of that moment say to it."""

from dataclasses import dataclass, replace
from datetime import date, datetime

from kt1desk.domain.calendar import local_day
from kt1desk.domain.destinations import destination_on
from kt1desk.domain.due import Promise
from kt1desk.domain.errors import Rule
from kt1desk.domain.ids import ItemNo, OfficeCode, RuleSetId, StaffId, VisitId
from kt1desk.domain.item import (
    Cover,
    Flags,
    ItemKind,
    PayerClass,
    Recipient,
    Secrecy,
    Sender,
    Service,
    Urgency,
    check_cover,
    check_weight,
    clean_cover,
    clean_recipient,
    clean_sender,
    confirmed_checks,
    scope_to,
)
from kt1desk.domain.places import Agency
from kt1desk.domain.reference import Reference
from kt1desk.domain.rule_set import CoverCheckRow, checks_of
from kt1desk.domain.tariff import Price


@dataclass(frozen=True, slots=True, kw_only=True)
class LateEntry:
    """The number on the label of the emergency pack, and when the item really crossed the counter."""

    item_no: ItemNo
    at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptItem:
    """The form of the counter.

    `service.scope` is not trusted: the recipient decides it. A moment agreed for a service that is not
    TIMED is dropped. `visit`: the courier's, whose name then stands for `sender.handed_in_by`. `late`: it was accepted
    on paper while the machine failed.
    """

    clerk: StaffId
    sender: Sender
    recipient: Recipient
    service: Service
    kind: ItemKind
    weight_g: int
    cover: Cover
    flags: Flags
    visit: VisitId | None = None
    late: LateEntry | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """The form with plain texts and its scope, and what the rules of the day make of it."""

    asked: AcceptItem
    payer: PayerClass
    price: Price
    promise: Promise
    rule_set: RuleSetId
    warnings: tuple[Rule, ...]


def decide(asked: AcceptItem, *, reference: Reference, office: OfficeCode, at: datetime) -> Decision:
    """Check the form against the rules of the local day of `at` and return price and promise.

    Raises `RuleBroken` with the first rule that stands against it. Names of agencies in the tables are
    taken from the tables as of that day, so that two spellings of one body never meet.
    """
    day = local_day(at)
    payer = reference.agency(asked.sender.agency, day)
    sender = clean_sender(replace(asked.sender, name=payer.name))
    recipient = _recipient(asked.recipient, reference, day)
    clean = replace(
        asked,
        sender=sender,
        recipient=recipient,
        service=_service(asked.service, recipient),
        cover=clean_cover(asked.cover),
    )
    reference.check_service(clean.service, day)
    warning = check_weight(clean.kind, clean.weight_g, reference.weight_limits(day))
    check_cover(clean.service.secrecy, clean.cover, reference.cover_rules(day))
    clean = replace(clean, cover=_checked(clean.service.secrecy, clean.cover, reference.cover_checks_on(day)))
    price = reference.price(clean.service, clean.weight_g, payer.payer, at)
    return Decision(
        asked=clean,
        payer=payer.payer,
        price=price,
        promise=reference.promise(clean.service, at, accepting=office, recipient=clean.recipient.office),
        rule_set=price.rule_set,
        warnings=() if warning is None else (warning,),
    )


def _checked(secrecy: Secrecy, cover: Cover, known: tuple[CoverCheckRow, ...]) -> Cover:
    checks = confirmed_checks(secrecy, cover.checks, checks_of(known, secrecy), {row.code for row in known})
    return replace(cover, checks=checks)


def _recipient(recipient: Recipient, reference: Reference, day: date) -> Recipient:
    if recipient.agency is not None:
        known: Agency = reference.agency(recipient.agency, day)
        address = recipient.address or known.address
        recipient = replace(recipient, name=known.name, office=known.office, address=address, destination=None)
    elif recipient.destination is not None:
        destination_on(reference.destinations, recipient.destination, day)
        recipient = replace(recipient, office=None)
    elif recipient.office is not None:
        reference.office(recipient.office, day)
    return clean_recipient(recipient)


def _service(asked: Service, recipient: Recipient) -> Service:
    return Service(
        scope=scope_to(recipient.office),
        secrecy=asked.secrecy,
        urgency=asked.urgency,
        agreed_at=asked.agreed_at if asked.urgency is Urgency.TIMED else None,
    )
