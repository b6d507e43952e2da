"""One fact of every kind, with the values that are easiest to get wrong: marks, absent parts, dates, many lines."""

from dataclasses import replace
from datetime import UTC, date, datetime

from kt1desk.domain import events
from kt1desk.domain.approval import Approvable, ApprovalWay
from kt1desk.domain.clerk import Role
from kt1desk.domain.comparing import NextStep, Outcome
from kt1desk.domain.courier import Courier
from kt1desk.domain.duty_check import DutyAnswer
from kt1desk.domain.events import Fact
from kt1desk.domain.ids import (
    AgencyId,
    ApprovalId,
    BagId,
    CaseId,
    DeskId,
    DispatchId,
    HandoverId,
    LifeId,
    OfficeCode,
    ShiftId,
    StaffId,
    VisitId,
)
from kt1desk.domain.item import Flags, ItemKind, PayerClass, Recipient, Scope, Secrecy, Service, Urgency
from kt1desk.domain.looks import LookReason, NarrowedBy, RestrictedList
from kt1desk.domain.numbers import NumberBlock
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.opening import SafeBag, StockTaken, StockWay
from kt1desk.domain.payment import Payment, PayMethod
from kt1desk.domain.stock import HeldItem, Place, SheetRow
from kt1desk.wire.signing import SigningKey
from tests.support.builders import CENTRE, HANH, PLAIN_FORM, TU, accepted, number
from tests.support.openings import SEALS

AT = datetime(2024, 11, 25, 1, 30, 0, 250000, tzinfo=UTC)
LATER = datetime(2024, 11, 25, 9, 0, tzinfo=UTC)
ITEM, OTHER = number(41_207), number(41_208)
POSTMAN = StaffId("TEST.3")
OUTSIDE = Recipient(
    agency=None,
    name="Văn phòng Huyện ủy Đồng Văn",
    address="Số 1, đường “Đặng Thai Mai”, tỉnh Hà Giang",
    office=None,
    addressee="Đồng chí Chánh Văn phòng",
    destination=OfficeCode("310000"),
)
STOCK = (
    HeldItem(item_no=ITEM, secrecy=Secrecy.C, place=Place.WITH_CLERK, kind=ItemKind.LETTER),
    HeldItem(item_no=OTHER, secrecy=Secrecy.NONE, place=Place.IN_BAG),
)
VISIT = VisitId("300000-TEST.2024-330/V2")
BAG = BagId("593740590900AKA20069001010005")
DISPATCH = DispatchId("300000-303800-KT1-2024-69")

HANDOVER = HandoverId("300000-TEST.L1/H813")
CASES = (
    events.OpenedCase(
        case=CaseId("300000-TEST.L1/H813-1"),
        item_no=ITEM,
        outcome=Outcome.MISSING,
        reason="NOT_ON_THE_SHELF",
        reserved=True,
    ),
)
SHEET = (
    SheetRow(secrecy=Secrecy.NONE, start=2, accepted=3, delivered=4, in_bags=1),
    SheetRow(secrecy=Secrecy.C, kind=ItemKind.LETTER, accepted=1, with_clerk=1),
)

CHECKED = replace(
    PLAIN_FORM.cover,
    checks=(
        "OPAQUE_WHOLE",
        "GLUED_SEALED",
        "STAMP_OVER_SEAM",
        "URGENCY_AGREES",
        "PLAIN_A",
        "TWO_COVERS",
        "LETTER_AGREES",
    ),
)
"""As the golden lines were written, whatever checks a later day asks for."""
ACCEPTED = replace(accepted(41_207, secrecy=Secrecy.C, at=AT), cover=CHECKED)

FACTS: tuple[Fact, ...] = (
    events.ActApproved(
        at=AT,
        by=TU,
        approval=ApprovalId("300000-TEST.a1"),
        act=Approvable.RESET_PIN,
        about="TEST.3",
        asked_by=HANH,
        reason="PIN_FORGOTTEN",
        way=ApprovalWay.BY_PHONE,
        answered_at=DeskId("300000-PROV"),
    ),
    events.ApprovalCountersigned(at=AT, by=TU, approval=ApprovalId("300000-TEST.a1")),
    events.BackupVerified(at=AT, by=HANH, place=events.BackupPlace.SECOND, lines=812, head="0f" * 32),
    events.CaseClosed(
        at=LATER,
        by=TU,
        case=CaseId("300000-TEST.L1/H813-1"),
        item_no=ITEM,
        reserved=True,
        reason="FOUND_ON_THE_SHELF",
        witness=HANH,
    ),
    events.CountRevealed(at=LATER, by=HANH, handover=HANDOVER, salt="0f" * 32, items=STOCK),
    events.DeskEnrolled(
        at=AT,
        by=HANH,
        office=CENTRE,
        prefix="ZK",
        province=True,
        agreement_key=SigningKey(bytes(32)).public,
        hub_agreement_key=SigningKey(bytes(range(32))).public,
    ),
    events.ItemCorrected(
        at=AT,
        by=HANH,
        item_no=ITEM,
        corrects=events.LineName(desk=DeskId("300000-TEST"), life=LifeId("L1"), number=12),
        sender=ACCEPTED.sender,
        recipient=OUTSIDE,
        service=ACCEPTED.service,
        kind=ACCEPTED.kind,
        weight_g=119,
        cover=ACCEPTED.cover,
        flags=ACCEPTED.flags,
        payer=ACCEPTED.payer,
        price=ACCEPTED.price,
        promise=ACCEPTED.promise,
        rule_set=ACCEPTED.rule_set,
        reason="WEIGHT_WRONG",
    ),
    events.ItemVoided(at=AT, by=HANH, item_no=ITEM, reason="COURIER_TOOK_BACK", received_by="Trần Văn Minh"),
    events.LifeBegan(
        at=AT, by=HANH, previous=LifeId("L1"), common=812, digest="0f" * 32, repeated=3, why=events.NewLife.FORKED
    ),
    events.NumberVoided(at=AT, by=HANH, item_no=OTHER, reason="LABEL_SPOILED"),
    events.PhoneApprovalGiven(
        at=AT,
        by=TU,
        act=Approvable.REPRINT_LABEL,
        about=ITEM,
        asked_by=HANH,
        desk=DeskId("300000-TEST"),
        life=LifeId("L1"),
        challenge="7K3Q1XZM",
    ),
    events.PinChanged(at=AT, by=HANH),
    events.PinRefused(at=AT, by=HANH, tries=3),
    events.PinSet(at=AT, by=TU, staff=HANH),
    events.ReferenceAmended(
        at=AT,
        by=TU,
        table="calendar.csv",
        columns=("day", "kind", "name", "certainty"),
        rows=(("2026-01-02", "HOLIDAY", "nghỉ bù", "decreed"), ("2026-01-10", "WORKDAY", "làm bù", "decreed")),
        source="Thông báo hoán đổi ngày làm việc",
    ),
    events.RestrictedListSeen(
        at=AT,
        by=TU,
        list=RestrictedList.ITEMS_OF_OTHERS,
        reason=LookReason.COMPLAINT,
        count=14,
        exported=False,
        narrowed_by=(NarrowedBy.WORDS, NarrowedBy.DAYS),
    ),
    events.ArrivalConfirmed(
        at=AT,
        by=HANH,
        dispatch=DISPATCH,
        origin=OfficeCode("303800"),
        items=(
            events.ArrivedItem(item_no=ITEM, secrecy=Secrecy.B),
            events.ArrivedItem(item_no=OTHER, secrecy=Secrecy.NONE),
        ),
    ),
    events.AttemptFailed(at=AT, by=POSTMAN, item_no=ITEM, reason="NOT_FOUND", kept_by=HANH),
    events.BagClosed(at=AT, by=HANH, bag=BAG, seal_no="TQ 004512", items=(ITEM, OTHER)),
    events.DeskOpened(
        at=AT, by=HANH, office=CENTRE, training=True, prefix="ZK", public_key=SigningKey(bytes(32)).public
    ),
    events.DifferenceExplained(
        at=LATER,
        by=HANH,
        handover=HANDOVER,
        item_no=ITEM,
        outcome=Outcome.SEEN_BY_ONE,
        reason="NOT_ON_THE_SHELF",
        step=NextStep.RECOUNT,
    ),
    events.DispatchClosed(
        at=AT,
        by=HANH,
        dispatch=DISPATCH,
        destination=OfficeCode("303800"),
        vehicle="22C-012.34",
        bags=(events.BagContents(bag=BAG, items=(ITEM,)),),
        loose=(OTHER,),
    ),
    events.HandoverBegun(
        at=AT,
        by=HANH,
        handover=HANDOVER,
        office=CENTRE,
        shift=ShiftId("2024-330/1"),
        outgoing=POSTMAN,
        incoming=TU,
        into_safe=True,
        digest="0f" * 16,
    ),
    events.HandoverCancelled(at=LATER, by=HANH, handover=HANDOVER),
    events.HandoverCountersigned(at=LATER, by=POSTMAN, handover=HANDOVER),
    events.IncidentClosed(at=AT, by=HANH, item_no=ITEM, case="BB-1", result="REWRAPPED", witness=TU, closed_at=LATER),
    events.IncidentOpened(at=AT, by=HANH, item_no=ITEM, case="BB-1", reason="SEAL_BROKEN", witness=TU, weight_g=118),
    replace(
        ACCEPTED,
        recipient=OUTSIDE,
        service=Service(scope=Scope.INTER, secrecy=Secrecy.C, urgency=Urgency.TIMED, agreed_at=LATER),
        flags=Flags(addressee_only=True, to_be_returned=True, delivery_advice=True),
        payer=PayerClass.CENTRAL,
        visit=VISIT,
        approval=ApprovalId("300000-TEST.a1"),
    ),
    events.ItemCounted(at=AT, by=TU, handover=HANDOVER, item_no=OTHER),
    events.ItemDelivered(at=AT, by=POSTMAN, item_no=ITEM, received_by="Lò Thị Ếch", received_by_title="Văn thư"),
    events.ItemRedirected(at=AT, by=HANH, item_no=ITEM, recipient=OUTSIDE, asked_by="Trần Văn Minh"),
    events.ItemRefused(
        at=AT, by=HANH, office=CENTRE, sender=PLAIN_FORM.sender, service=PLAIN_FORM.service, reason="SEAL_BROKEN"
    ),
    events.ItemReturned(at=AT, by=HANH, item_no=ITEM, reason="WRONG_ADDRESS", received_by="Trần Văn Minh"),
    events.ItemUnclaimed(at=AT, by=HANH, item_no=ITEM, reason="SENDER_UNKNOWN"),
    events.ItemWithdrawn(at=AT, by=HANH, item_no=ITEM, received_by="Trần Văn Minh"),
    events.ItemsSentOut(at=AT, by=HANH, postman=POSTMAN, items=(ITEM, OTHER)),
    events.LabelConfirmed(at=AT, by=HANH, item_no=ITEM),
    events.LabelReprinted(
        at=LATER,
        by=HANH,
        item_no=ITEM,
        reason="TORN_OR_WET",
        old_label=OldLabel.DESTROYED,
        copy=2,
        approval=ApprovalId("300000-TEST.00000000000000a1"),
    ),
    events.SealStripReprinted(
        at=LATER,
        by=HANH,
        item_no=ITEM,
        reason="COVER_REDONE",
        old_strip=OldLabel.NEVER_CAME_OUT,
        copy=3,
        approval=None,
    ),
    events.EmergencyPackMade(at=AT, by=HANH, seal_no="TQ 004700", numbers=(ITEM, OTHER)),
    events.EmergencyPackOpened(at=AT, by=HANH, pack=ITEM),
    events.LabelHandwritten(at=AT, by=HANH, item_no=ITEM),
    events.MustActRead(at=AT, by=HANH, shift=ShiftId("2024-330/1")),
    events.NumberBlockLeased(at=AT, by=HANH, ordinal=2, block=NumberBlock(prefix="ZK", first=41_200, last=41_399)),
    events.ReceiptReprinted(at=LATER, by=HANH, document=VISIT, copy=2),
    events.ShiftHandedOver(
        at=AT,
        by=HANH,
        shift=ShiftId("2024-330/1"),
        outgoing=POSTMAN,
        handover=HANDOVER,
        items=STOCK,
        cases=CASES,
        sheet=SHEET,
        unsent=7,
        witness=ApprovalId("300000-TEST.a1"),
        next_shift=ShiftId("2024-330/2"),
        incoming=TU,
    ),
    events.ShiftOpened(
        at=AT,
        by=HANH,
        shift=ShiftId("2024-330/1"),
        opening=STOCK,
        on_duty=(TU,),
        taken=StockTaken(
            way=StockWay.BY_SCAN,
            extra=(number(41_209),),
            safe=SafeBag(seal_no="TQ 004513", recorded="TQ 004512", reason="SEAL_NO_DIFFERS"),
        ),
        cases=CASES,
        checklist=(
            DutyAnswer(code="DATE_STAMP", there=True),
            DutyAnswer(code="CASH", there=True, amount=1_250_000),
            DutyAnswer(code="SEALS", there=True, seals=SEALS),
            DutyAnswer(code="PRINTER", there=False, reason="OUT_OF_ORDER"),
        ),
    ),
    events.ShiftPutInSafe(
        at=AT,
        by=HANH,
        shift=ShiftId("2024-330/2"),
        outgoing=HANH,
        handover=HANDOVER,
        items=STOCK,
        cases=(),
        sheet=SHEET,
        unsent=0,
        witness=None,
        leader=TU,
        seal_no="TQ 004519",
    ),
    events.StaffRegistered(
        at=AT,
        by=HANH,
        staff=TU,
        name="Nguyễn Thị Tú",
        role=Role.SHIFT_LEADER,
        office=CENTRE,
        trained_on=date(2024, 3, 1),
        committed_on=date(2024, 3, 4),
        committed_to=date(2026, 3, 3),
        left_on=None,
    ),
    events.VisitClosed(
        at=LATER,
        by=HANH,
        visit=VISIT,
        items=(ITEM,),
        voided=(OTHER,),
        payment=Payment(method=PayMethod.CASH, receipt_no="BL 0001234", amount_vnd=15_000),
    ),
    events.VisitOpened(
        at=AT,
        by=HANH,
        visit=VISIT,
        office=CENTRE,
        agency=AgencyId("TQ016"),
        courier=Courier(person="TQ016-1", name="Trần Văn Minh", specimen_no="16/2"),
        approval=None,
    ),
    events.VisitResumed(at=AT, by=TU, visit=VISIT, previous=HANH),
)
