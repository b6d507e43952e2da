"""From what stands in the form to what the use case is asked, and from its refusal back to the field."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime

from kt1desk.domain.acceptance import AcceptItem, LateEntry
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import StaffId
from kt1desk.domain.item import Cover, Recipient, Scope, Sender, Service, Urgency
from kt1desk.domain.numbers import parse_item_no
from kt1desk.gui.moment_reading import read_moment
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, Fault, FormFault
from kt1desk.usecases.readmodels import AgencyHit

Faults = dict[AcceptField, Fault]

_NUMBER_DIGITS = 9
# A quote must not wait for the name of the courier: the price does not depend on it.
_NOBODY_YET = "-"


@dataclass(frozen=True, slots=True)
class Reading:
    """What the form asks for, or why it cannot be asked yet (in the order of the fields)."""

    asked: AcceptItem | None
    faults: Faults


def read_form(form: AcceptForm, *, clerk: StaffId, now: datetime) -> Reading:
    """Read every field; nothing of the service is checked here, only that something is there to check."""
    faults: Faults = {}
    weight = _number(form.weight, AcceptField.WEIGHT, faults)
    covers = _number(form.covers, AcceptField.COVERS, faults)
    sender = _sender(form, faults)
    recipient = _recipient(form, faults)
    service = read_service(form, now=now, faults=faults)
    late = _late(form, now, faults)
    ordered = {field: faults[field] for field in AcceptField if field in faults}
    if ordered or sender is None or recipient is None or service is None:
        return Reading(None, ordered)
    asked = AcceptItem(
        clerk=clerk,
        sender=sender,
        recipient=recipient,
        service=service,
        kind=form.kind,
        weight_g=weight,
        cover=Cover(count=covers, seal=form.seal, seal_no=form.seal_no, checks=form.checks),
        flags=form.flags,
        late=late,
    )
    return Reading(asked, {})


def read_for_quote(form: AcceptForm, *, clerk: StaffId, now: datetime) -> Reading:
    """The same, but the name of the courier may still be missing."""
    nameless = form if form.handed_in_by.strip() else replace(form, handed_in_by=_NOBODY_YET)
    return read_form(nameless, clerk=clerk, now=now)


def read_sender(form: AcceptForm, faults: Faults) -> Sender | None:
    """The sender alone: what a refusal needs besides the service."""
    return _sender(form, faults)


def read_service(form: AcceptForm, *, now: datetime, faults: Faults) -> Service | None:
    """The service asked for; the scope follows from the recipient, INTRA before there is one."""
    agreed = _agreed(form, now, faults)
    if form.secrecy is None:
        faults[AcceptField.LETTER] = FormFault.LETTER_NOT_CHOSEN
        return None
    return Service(scope=form.scope or Scope.INTRA, secrecy=form.secrecy, urgency=form.urgency, agreed_at=agreed)


def _number(text: str, field: AcceptField, faults: Faults) -> int:
    digits = text.strip()
    if not digits:
        faults[field] = FormFault.NOTHING_TYPED
        return 0
    bare = digits[1:] if digits[0] in "-\u2212" else digits
    if not (bare.isascii() and bare.isdigit() and len(bare) <= _NUMBER_DIGITS):
        faults[field] = FormFault.NOT_A_NUMBER
        return 0
    return int(bare) if bare == digits else -int(bare)


def _sender(form: AcceptForm, faults: Faults) -> Sender | None:
    if not form.handed_in_by.strip():
        faults[AcceptField.HANDED_IN_BY] = FormFault.NOTHING_TYPED
    hit = _chosen(form.sender, form.sender_text, AcceptField.SENDER, faults)
    if hit is None:
        return None
    return Sender(agency=hit.agency, name=hit.name, unit=form.sender_unit, handed_in_by=form.handed_in_by)


def _recipient(form: AcceptForm, faults: Faults) -> Recipient | None:
    if form.outside:
        return _outside(form, faults)
    hit = _chosen(form.recipient, form.recipient_text, AcceptField.RECIPIENT, faults)
    if hit is None:
        return None
    return Recipient(agency=hit.agency, name=hit.name, address=hit.address, office=hit.office, addressee=form.addressee)


def _outside(form: AcceptForm, faults: Faults) -> Recipient:
    for field, text in (
        (AcceptField.RECIPIENT_NAME, form.recipient_name),
        (AcceptField.RECIPIENT_ADDRESS, form.recipient_address),
    ):
        if not text.strip():
            faults[field] = FormFault.NOTHING_TYPED
    if form.destination is None:
        typed = form.destination_text.strip()
        faults[AcceptField.DESTINATION] = FormFault.NOT_CHOSEN if typed else FormFault.NOTHING_TYPED
    return Recipient(
        agency=None,
        name=form.recipient_name,
        address=form.recipient_address,
        office=None,
        addressee=form.addressee,
        destination=None if form.destination is None else form.destination.code,
    )


def _chosen(hit: AgencyHit | None, text: str, field: AcceptField, faults: Faults) -> AgencyHit | None:
    if hit is None:
        faults[field] = FormFault.NOT_CHOSEN if text.strip() else FormFault.NOTHING_TYPED
    return hit


def _agreed(form: AcceptForm, now: datetime, faults: Faults) -> datetime | None:
    if form.urgency is not Urgency.TIMED:
        return None
    if not form.agreed.strip():
        faults[AcceptField.AGREED] = FormFault.NOTHING_TYPED
        return None
    moment = read_moment(form.agreed, now)
    if moment is None:
        faults[AcceptField.AGREED] = FormFault.MOMENT_UNREADABLE
    return moment


def _late(form: AcceptForm, now: datetime, faults: Faults) -> LateEntry | None:
    if not form.late:
        return None
    at = read_moment(form.late_at, now)
    if at is None:
        typed = form.late_at.strip()
        faults[AcceptField.LATE_AT] = FormFault.MOMENT_UNREADABLE if typed else FormFault.NOTHING_TYPED
    try:
        item_no = parse_item_no(form.late_no)
    except RuleBroken as error:
        faults[AcceptField.LATE_NO] = error if form.late_no.strip() else FormFault.NOTHING_TYPED
        return None
    return None if at is None else LateEntry(item_no=item_no, at=at.astimezone(UTC))


_OF_TEXT = {
    "sender_name": AcceptField.SENDER,
    "sender_unit": AcceptField.SENDER_UNIT,
    "handed_in_by": AcceptField.HANDED_IN_BY,
    "recipient_address": AcceptField.RECIPIENT_ADDRESS,
    "addressee": AcceptField.ADDRESSEE,
    "seal_no": AcceptField.SEAL_NO,
}
_OF_RULE = {
    Rule.PACK_UNKNOWN: AcceptField.LATE_NO,
    Rule.PACK_NUMBER_USED: AcceptField.LATE_NO,
    Rule.PACK_SEALED: AcceptField.LATE_NO,
    Rule.MOMENT_IN_FUTURE: AcceptField.LATE_AT,
    Rule.MOMENT_BEFORE_PACK: AcceptField.LATE_AT,
    Rule.WEIGHT_NOT_POSITIVE: AcceptField.WEIGHT,
    Rule.WEIGHT_TOO_HEAVY: AcceptField.WEIGHT,
    Rule.WEIGHT_HEAVY_FOR_LETTER: AcceptField.WEIGHT,
    Rule.COMBINATION_NOT_ALLOWED: AcceptField.LETTER,
    Rule.COVERS_TOO_FEW: AcceptField.COVERS,
    Rule.SEAL_REQUIRED: AcceptField.SEAL,
    Rule.SEAL_BROKEN: AcceptField.SEAL,
    Rule.COVER_NOT_CHECKED: AcceptField.CHECKS,
    Rule.TIMED_MOMENT_MISSING: AcceptField.AGREED,
    Rule.TIMED_TOO_LATE: AcceptField.AGREED,
    Rule.VISIT_OF_ANOTHER_AGENCY: AcceptField.SENDER,
    Rule.VISIT_OF_ANOTHER_COURIER: AcceptField.HANDED_IN_BY,
    Rule.COURIER_UNLISTED: AcceptField.HANDED_IN_BY,
    Rule.COURIER_MAY_NOT_HAND_IN: AcceptField.HANDED_IN_BY,
    Rule.COURIER_EXPIRED: AcceptField.HANDED_IN_BY,
    Rule.COURIER_CLASS_NOT_COVERED: AcceptField.LETTER,
}


def field_of(broken: RuleBroken, form: AcceptForm) -> AcceptField | None:
    """The field at which a refusal is to be read; None for what lies outside the form."""
    told = str(broken.facts.get("field", ""))
    if told == "recipient_name":
        return AcceptField.RECIPIENT_NAME if form.outside else AcceptField.RECIPIENT
    if told in _OF_TEXT:
        return _OF_TEXT[told]
    if broken.rule in {Rule.AGENCY_UNKNOWN, Rule.AGENCY_NOT_VALID_ON_DAY, Rule.AGENCY_TAKEN_OVER}:
        return _agency_field(str(broken.facts.get("agency", "")), form)
    if broken.rule in {Rule.OFFICE_UNKNOWN, Rule.OFFICE_NOT_VALID_ON_DAY} and form.outside:
        return AcceptField.DESTINATION
    return _OF_RULE.get(broken.rule)


def _agency_field(agency: str, form: AcceptForm) -> AcceptField:
    if form.recipient is not None and form.recipient.agency == agency:
        return AcceptField.RECIPIENT
    return AcceptField.SENDER
