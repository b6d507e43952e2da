"""Values that tests need in passing: a form, a person, facts, with every part open to change."""

from datetime import UTC, date, datetime

from kt1desk.domain.acceptance import AcceptItem
from kt1desk.domain.calendar import DayStatus
from kt1desk.domain.clerk import Role
from kt1desk.domain.due import DayStep, Promise
from kt1desk.domain.events import (
    ItemAccepted,
    ItemCorrected,
    ItemFact,
    LabelReprinted,
    LineName,
    OpenedCase,
    SealStripReprinted,
    ShiftHandedOver,
    ShiftOpened,
    ShiftPutInSafe,
    StaffRegistered,
)
from kt1desk.domain.ids import AgencyId, DeskId, ItemNo, LifeId, OfficeCode, RuleSetId, ShiftId, StaffId
from kt1desk.domain.item import (
    Cover,
    Flags,
    ItemKind,
    PayerClass,
    Recipient,
    Scope,
    SealState,
    Secrecy,
    Sender,
    Service,
    Urgency,
)
from kt1desk.domain.numbers import make_item_no
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.stock import HeldItem
from kt1desk.domain.tariff import Price, PriceCode, PriceLine
from tests.support.clock import MONDAY

CENTRE = OfficeCode("300000")
HANH = StaffId("TEST.1")
TU = StaffId("TEST.2")
DUE = datetime(2024, 11, 26, 10, 0, tzinfo=UTC)


def number(serial: int) -> ItemNo:
    """A training number."""
    return make_item_no("ZK", serial)


ALL_CHECKS = (
    "OPAQUE_WHOLE",
    "GLUED",
    "GLUED_SEALED",
    "STAMP_OVER_SEAM",
    "URGENCY_AGREES",
    "PLAIN_A",
    "TWO_COVERS",
    "LETTER_AGREES",
)
"""Whoever confirms all of them has confirmed those of any class."""
PLAIN_FORM = AcceptItem(
    clerk=HANH,
    sender=Sender(agency=AgencyId("TQ016"), name="", unit="Văn thư", handed_in_by="Trần Văn Minh"),
    recipient=Recipient(agency=AgencyId("TQ036"), name="", address="", office=None, addressee="Văn phòng Huyện ủy"),
    service=Service(scope=Scope.INTRA, secrecy=Secrecy.NONE, urgency=Urgency.NORMAL),
    kind=ItemKind.LETTER,
    weight_g=120,
    cover=Cover(count=1, seal=SealState.INTACT, seal_no="TQ 004512", checks=ALL_CHECKS),
    flags=Flags(),
)
"""A plain letter from one provincial body to a district one; tests change it with `dataclasses.replace`."""


def service(secrecy: Secrecy) -> Service:
    """A plain service of a class."""
    return Service(scope=Scope.INTRA, secrecy=secrecy, urgency=Urgency.NORMAL)


def accepted(
    serial: int, *, secrecy: Secrecy = Secrecy.NONE, by: StaffId = HANH, at: datetime = MONDAY
) -> ItemAccepted:
    """The fact that an item was taken."""
    day = date(2024, 11, 25)
    asked = PLAIN_FORM
    rules = RuleSetId("TT15-2022")
    base = PriceLine(code=PriceCode.BASE, amount_vnd=15_000, grams=250, units=1, legal_source="TT 23/2017")
    return ItemAccepted(
        at=at,
        by=by,
        item_no=number(serial),
        visit=None,
        approval=None,
        pack=None,
        office=CENTRE,
        accepted_on=day,
        sender=asked.sender,
        recipient=asked.recipient,
        service=service(secrecy),
        kind=asked.kind,
        weight_g=asked.weight_g,
        cover=asked.cover,
        flags=asked.flags,
        payer=PayerClass.LOCAL,
        price=Price(total_vnd=15_000, lines=(base,), vat_rate=10, to_pay_vnd=15_000, rule_set=rules),
        promise=Promise(
            due_at=DUE,
            accepted_on=day,
            half_days=3,
            notice_hours=0,
            steps=(DayStep(day=day, status=DayStatus.WORKING, half_days=0, name=""),),
            legal_source="TT 16/2017",
        ),
        rule_set=rules,
    )


FIRST_SHIFT = ShiftId("2024-330/1")


def shift_opened(
    *items: HeldItem,
    at: datetime = MONDAY,
    by: StaffId = HANH,
    shift: ShiftId = FIRST_SHIFT,
    cases: tuple[OpenedCase, ...] = (),
) -> ShiftOpened:
    """Somebody opened a shift and took over these items."""
    return ShiftOpened(at=at, by=by, shift=shift, opening=items, on_duty=(), taken=None, cases=cases, checklist=())


def handed_over(*items: HeldItem, at: datetime = MONDAY, cases: tuple[OpenedCase, ...] = ()) -> ShiftHandedOver:
    """Nguyễn Thị Hạnh handed shift S1 over to Hoàng Văn Tú, who begins S2."""
    return ShiftHandedOver(
        at=at,
        by=HANH,
        shift=ShiftId("S1"),
        outgoing=HANH,
        handover=None,
        items=items,
        cases=cases,
        sheet=(),
        unsent=0,
        witness=None,
        next_shift=ShiftId("S2"),
        incoming=TU,
    )


def put_in_safe(*items: HeldItem, at: datetime = MONDAY) -> ShiftPutInSafe:
    """Nguyễn Thị Hạnh ended shift S1, and Hoàng Văn Tú locked the safe bag away."""
    return ShiftPutInSafe(
        at=at,
        by=HANH,
        shift=ShiftId("S1"),
        outgoing=HANH,
        handover=None,
        items=items,
        cases=(),
        sheet=(),
        unsent=0,
        witness=None,
        leader=TU,
        seal_no="TQ 004519",
    )


def corrected(serial: int, *, secrecy: Secrecy = Secrecy.NONE, kind: ItemKind = ItemKind.LETTER) -> ItemCorrected:
    """The letter or the kind of an accepted item was written down wrongly."""
    told = accepted(serial, secrecy=secrecy)
    return ItemCorrected(
        at=told.at,
        by=told.by,
        item_no=told.item_no,
        corrects=LineName(desk=DeskId("TEST"), life=LifeId("L1"), number=1),
        sender=told.sender,
        recipient=told.recipient,
        service=told.service,
        kind=kind,
        weight_g=told.weight_g,
        cover=told.cover,
        flags=told.flags,
        payer=told.payer,
        price=told.price,
        promise=told.promise,
        rule_set=told.rule_set,
        reason="MARK_WRONG",
    )


def registered(
    staff: StaffId, name: str, role: Role, *, by: StaffId | None = None, at: datetime = MONDAY
) -> StaffRegistered:
    """A line of the staff register with a commitment that holds for years."""
    return StaffRegistered(
        at=at,
        by=by or staff,
        staff=staff,
        name=name,
        role=role,
        office=CENTRE,
        trained_on=date(2017, 1, 2),
        committed_on=date(2017, 1, 3),
        committed_to=date(2035, 12, 31),
        left_on=None,
    )


def reprinted(at_the: ItemFact) -> LabelReprinted:
    """The label of an item, printed once more by the same person at the same moment; the old one was destroyed."""
    return LabelReprinted(
        at=at_the.at,
        by=at_the.by,
        item_no=at_the.item_no,
        reason="LABEL_SPOILED",
        old_label=OldLabel.DESTROYED,
        copy=2,
        approval=None,
    )


def strip_reprinted(at_the: ItemFact) -> SealStripReprinted:
    """The seal strip of an item, printed once more with its label."""
    return SealStripReprinted(
        at=at_the.at,
        by=at_the.by,
        item_no=at_the.item_no,
        reason="COVER_REDONE",
        old_strip=OldLabel.DESTROYED,
        copy=2,
        approval=None,
    )
