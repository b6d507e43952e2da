"""One fact of every kind, with the values that are easiest to get wrong: marks, absent parts, dates, many lines."""

from dataclasses import replace
from datetime import UTC, datetime

from kt1desk.domain import events
from kt1desk.domain.clerk import Role
from kt1desk.domain.events import Fact
from kt1desk.domain.ids import BagId, DispatchId, OfficeCode, ShiftId, StaffId
from kt1desk.domain.item import Flags, PayerClass, Recipient, Scope, Secrecy, Service, Urgency
from kt1desk.domain.numbers import NumberBlock
from kt1desk.domain.stock import HeldItem, Place, SheetRow
from kt1desk.wire.signing import SigningKey
from tests.support.builders import CENTRE, HANH, PLAIN_FORM, TU, accepted, number

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
)
STOCK = (
    HeldItem(item_no=ITEM, secrecy=Secrecy.C, place=Place.WITH_CLERK),
    HeldItem(item_no=OTHER, secrecy=Secrecy.NONE, place=Place.IN_BAG),
)
BAG = BagId("593740590900AKA20069001010005")
DISPATCH = DispatchId("300000-303800-KT1-2024-69")

FACTS: tuple[Fact, ...] = (
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
    events.DispatchClosed(
        at=AT,
        by=HANH,
        dispatch=DISPATCH,
        destination=OfficeCode("303800"),
        vehicle="22C-012.34",
        bags=(events.BagContents(bag=BAG, items=(ITEM,)),),
        loose=(OTHER,),
    ),
    events.IncidentClosed(at=AT, by=HANH, item_no=ITEM, case="BB-1", result="REWRAPPED", witness=TU, closed_at=LATER),
    events.IncidentOpened(at=AT, by=HANH, item_no=ITEM, case="BB-1", reason="SEAL_BROKEN", witness=TU, weight_g=118),
    replace(
        accepted(41_207, secrecy=Secrecy.C, at=AT),
        recipient=OUTSIDE,
        service=Service(scope=Scope.INTER, secrecy=Secrecy.C, urgency=Urgency.TIMED, agreed_at=LATER),
        flags=Flags(addressee_only=True, to_be_returned=True, delivery_advice=True),
        payer=PayerClass.CENTRAL,
    ),
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
    events.NumberBlockLeased(at=AT, by=HANH, ordinal=2, block=NumberBlock(prefix="ZK", first=41_200, last=41_399)),
    events.ShiftHandedOver(
        at=AT,
        by=HANH,
        shift=ShiftId("2024-330/1"),
        next_shift=ShiftId("2024-330/2"),
        incoming=TU,
        items=STOCK,
        sheet=(
            SheetRow(secrecy=Secrecy.NONE, start=2, accepted=3, delivered=4, in_bags=1),
            SheetRow(secrecy=Secrecy.C, accepted=1, with_clerk=1),
        ),
        unsent=7,
    ),
    events.ShiftOpened(at=AT, by=HANH, shift=ShiftId("2024-330/1"), opening=STOCK),
    events.StaffRegistered(at=AT, by=HANH, staff=TU, name="Nguyễn Thị Tú", role=Role.SHIFT_LEADER),
)
