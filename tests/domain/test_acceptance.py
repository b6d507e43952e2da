"""What the rules of the day say to a form: texts made plain, scope, price, promise, and each refusal."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from unicodedata import normalize

import pytest

from kt1desk.domain.acceptance import AcceptItem, Decision, decide
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import AgencyId, OfficeCode
from kt1desk.domain.item import Cover, ItemKind, Recipient, Scope, SealState, Secrecy, Urgency
from tests.support.builders import ALL_CHECKS, CENTRE, PLAIN_FORM
from tests.support.clock import MONDAY
from tests.support.reference import first_edition

OUTSIDE = Recipient(
    agency=None,
    name="Văn phòng Tỉnh ủy Hà Giang",
    address="Số 1 Trần Hưng Đạo, TP Hà Giang",
    office=None,
    addressee="Văn phòng",
)


def decided(form: AcceptItem, at: datetime = MONDAY) -> Decision:
    return decide(form, reference=first_edition(), office=CENTRE, at=at)


def refusal(form: AcceptItem, at: datetime = MONDAY) -> RuleBroken:
    with pytest.raises(RuleBroken) as broken:
        decided(form, at)
    return broken.value


def sending(*, agency: str = "TQ016", unit: str = "Văn thư", handed_in_by: str = "Trần Văn Minh") -> AcceptItem:
    sender = replace(PLAIN_FORM.sender, agency=AgencyId(agency), unit=unit, handed_in_by=handed_in_by)
    return replace(PLAIN_FORM, sender=sender)


def to(*, agency: str = "TQ036", name: str = "", address: str = "", addressee: str = "Văn phòng") -> AcceptItem:
    recipient = replace(PLAIN_FORM.recipient, agency=AgencyId(agency), name=name, address=address, addressee=addressee)
    return replace(PLAIN_FORM, recipient=recipient)


def asking(
    secrecy: Secrecy = Secrecy.NONE, urgency: Urgency = Urgency.NORMAL, agreed_at: datetime | None = None
) -> AcceptItem:
    service = replace(PLAIN_FORM.service, secrecy=secrecy, urgency=urgency, agreed_at=agreed_at)
    return replace(PLAIN_FORM, service=service)


@pytest.mark.parametrize(
    ("form", "rule"),
    [
        (replace(PLAIN_FORM, weight_g=0), Rule.WEIGHT_NOT_POSITIVE),
        (replace(PLAIN_FORM, weight_g=-1), Rule.WEIGHT_NOT_POSITIVE),
        (replace(PLAIN_FORM, weight_g=31_600), Rule.WEIGHT_TOO_HEAVY),
        (sending(agency="TQ999"), Rule.AGENCY_UNKNOWN),
        (sending(agency=""), Rule.AGENCY_UNKNOWN),
        (to(agency="TQ999"), Rule.AGENCY_UNKNOWN),
        (replace(PLAIN_FORM, recipient=replace(OUTSIDE, office=OfficeCode("999999"))), Rule.OFFICE_UNKNOWN),
        (replace(PLAIN_FORM, recipient=replace(OUTSIDE, name="")), Rule.RECIPIENT_INCOMPLETE),
        (replace(PLAIN_FORM, recipient=replace(OUTSIDE, address=" ")), Rule.RECIPIENT_INCOMPLETE),
        (sending(unit="x" * 10_000), Rule.TEXT_TOO_LONG),
        (to(addressee="ẵ" * 10_000), Rule.TEXT_TOO_LONG),
        (sending(handed_in_by=""), Rule.TEXT_EMPTY),
        (sending(unit="مرحبا"), Rule.TEXT_NOT_PLAIN),
        (sending(unit="שלום"), Rule.TEXT_NOT_PLAIN),
        (sending(unit="Văn thư \u202e tập"), Rule.TEXT_NOT_PLAIN),
        (to(addressee="Văn phòng 📮"), Rule.TEXT_NOT_PLAIN),
        (asking(urgency=Urgency.TIMED), Rule.TIMED_MOMENT_MISSING),
        (asking(urgency=Urgency.TIMED, agreed_at=MONDAY + timedelta(hours=1)), Rule.TIMED_TOO_LATE),
        (asking(urgency=Urgency.TIMED, agreed_at=MONDAY - timedelta(days=1)), Rule.TIMED_TOO_LATE),
        (asking(secrecy=Secrecy.A), Rule.COVERS_TOO_FEW),
        (
            replace(PLAIN_FORM, cover=Cover(count=0, seal=SealState.INTACT, seal_no="", checks=ALL_CHECKS)),
            Rule.COVERS_TOO_FEW,
        ),
        (
            replace(PLAIN_FORM, cover=Cover(count=1, seal=SealState.BROKEN, seal_no="", checks=ALL_CHECKS)),
            Rule.SEAL_BROKEN,
        ),
        (
            replace(
                asking(secrecy=Secrecy.A), cover=Cover(count=2, seal=SealState.NONE, seal_no="", checks=ALL_CHECKS)
            ),
            Rule.SEAL_REQUIRED,
        ),
    ],
)
def test_a_form_that_breaks_a_rule_is_refused_with_its_code(form: AcceptItem, rule: Rule) -> None:
    assert refusal(form).rule is rule


def test_an_agency_that_was_dissolved_is_refused_on_a_later_day_by_its_name() -> None:
    gone = next(
        row
        for row in first_edition().agencies
        if row.period.valid_to is not None
        and row.period.valid_to.year < 2030
        and not [other for other in first_edition().agencies if other.id == row.id and other is not row]
    )
    last = gone.period.valid_to
    assert last is not None
    after = datetime(last.year, last.month, last.day, 4, tzinfo=UTC) + timedelta(days=1)
    broken = refusal(sending(agency=gone.id), after)
    assert (broken.rule, broken.facts["name"]) == (Rule.AGENCY_NOT_VALID_ON_DAY, gone.name)


def test_the_same_form_is_accepted_when_nothing_stands_against_it() -> None:
    decision = decided(PLAIN_FORM)
    assert decision.warnings == ()
    assert decision.asked.sender.name == "Sở Thông tin và Truyền thông"
    assert decision.asked.recipient.office == OfficeCode("303800")
    assert decision.price.to_pay_vnd == decision.price.total_vnd > 0


@pytest.mark.parametrize(
    ("weight_g", "kind", "warned"),
    [
        (2_000, ItemKind.LETTER, False),
        (2_001, ItemKind.LETTER, True),
        (2_100, ItemKind.LETTER, True),
        (2_100, ItemKind.PACK, False),
        (31_500, ItemKind.PARCEL, False),
    ],
)
def test_a_letter_over_two_kilograms_is_only_warned_of(weight_g: int, kind: ItemKind, warned: bool) -> None:
    decision = decided(replace(PLAIN_FORM, weight_g=weight_g, kind=kind))
    assert decision.warnings == ((Rule.WEIGHT_HEAVY_FOR_LETTER,) if warned else ())


@pytest.mark.parametrize(
    "form",
    [
        lambda text: sending(unit=text),
        lambda text: sending(handed_in_by=text),
        lambda text: to(addressee=text),
    ],
)
def test_a_decomposed_text_is_taken_in_its_composed_form(form: Callable[[str], AcceptItem]) -> None:
    text = "Phòng Lưu trữ Đại Từ"
    decomposed = normalize("NFD", text)
    assert decomposed != text
    assert decided(form(decomposed)).asked == decided(form(text)).asked


def test_what_the_tables_know_of_a_recipient_is_taken_from_them() -> None:
    asked = decided(to(name="gõ sai", address="12 Lê Lợi")).asked.recipient
    known = first_edition().agency(AgencyId("TQ036"), MONDAY.date())
    assert (asked.name, asked.office, asked.address) == (known.name, known.office, "12 Lê Lợi")


def test_a_recipient_outside_the_province_makes_the_item_inter_provincial_whatever_was_ticked() -> None:
    inside, outside = decided(PLAIN_FORM), decided(replace(PLAIN_FORM, recipient=OUTSIDE))
    assert (inside.asked.service.scope, outside.asked.service.scope) == (Scope.INTRA, Scope.INTER)
    assert outside.asked.recipient == OUTSIDE
    assert outside.price.total_vnd > inside.price.total_vnd
    assert outside.promise.half_days > inside.promise.half_days


def test_a_body_in_no_table_may_be_served_by_an_office_of_the_province() -> None:
    asked = decided(replace(PLAIN_FORM, recipient=replace(OUTSIDE, office=OfficeCode("303800")))).asked
    assert (asked.recipient.office, asked.service.scope) == ("303800", Scope.INTRA)


def test_a_moment_that_was_agreed_for_an_untimed_service_is_dropped() -> None:
    assert decided(asking(agreed_at=MONDAY + timedelta(hours=9))).asked.service.agreed_at is None


def test_a_moment_agreed_in_time_is_the_promise() -> None:
    agreed = MONDAY + timedelta(hours=13)
    decision = decided(asking(urgency=Urgency.TIMED, agreed_at=agreed))
    assert (decision.promise.due_at, decision.asked.service.agreed_at) == (agreed, agreed)


def test_a_refusal_names_the_sender_before_the_recipient() -> None:
    both = replace(sending(unit="x" * 10_000), recipient=replace(OUTSIDE, name=""))
    assert refusal(both).facts["field"] == "sender_unit"


def test_the_record_keeps_the_checks_of_the_class_alone_in_the_order_of_the_table() -> None:
    sealed = Cover(count=2, seal=SealState.INTACT, seal_no="7", checks=tuple(reversed(ALL_CHECKS)))
    for secrecy, shut, own in (
        (Secrecy.NONE, "GLUED", ()),
        (Secrecy.A, "GLUED_SEALED", ("PLAIN_A", "TWO_COVERS")),
        (Secrecy.B, "GLUED_SEALED", ("LETTER_AGREES",)),
        (Secrecy.C, "GLUED_SEALED", ("LETTER_AGREES",)),
    ):
        asked = replace(asking(secrecy=secrecy), cover=sealed)
        decided = decide(asked, reference=first_edition(), office=CENTRE, at=MONDAY)
        assert decided.asked.cover.checks == ("OPAQUE_WHOLE", shut, "STAMP_OVER_SEAM", "URGENCY_AGREES", *own)


@pytest.mark.parametrize("checks", [(), ALL_CHECKS[:3], (*ALL_CHECKS, "SMELLS_GOOD")])
def test_an_item_is_not_taken_before_every_check_of_its_class_is_confirmed(checks: tuple[str, ...]) -> None:
    asked = replace(PLAIN_FORM, cover=replace(PLAIN_FORM.cover, checks=checks))
    with pytest.raises(RuleBroken) as refused:
        decide(asked, reference=first_edition(), office=CENTRE, at=MONDAY)
    assert refused.value.rule is Rule.COVER_NOT_CHECKED


def test_where_no_row_of_checks_holds_nothing_is_to_be_confirmed() -> None:
    before = replace(first_edition(), cover_checks=())
    asked = replace(PLAIN_FORM, cover=replace(PLAIN_FORM.cover, checks=()))
    assert decide(asked, reference=before, office=CENTRE, at=MONDAY).asked.cover.checks == ()
