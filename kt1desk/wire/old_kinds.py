"""Facts as earlier programs wrote them, and what they say today. Lines are for ever, so none of these ever goes."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from kt1desk.domain.clerk import Role
from kt1desk.domain.due import Promise
from kt1desk.domain.events import (
    Fact,
    ItemAccepted,
    ItemCorrected,
    ItemRedirected,
    RestrictedListSeen,
    ShiftHandedOver,
    ShiftOpened,
    StaffRegistered,
)
from kt1desk.domain.ids import ApprovalId, ItemNo, OfficeCode, RuleSetId, ShiftId, StaffId, VisitId
from kt1desk.domain.item import Cover, Flags, ItemKind, PayerClass, Recipient, Sender, Service
from kt1desk.domain.looks import LookReason, RestrictedList
from kt1desk.domain.stock import HeldItem, SheetRow
from kt1desk.domain.tariff import Price


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRegistered1(Fact):
    """Before the register knew training and commitment."""

    staff: StaffId
    name: str
    role: Role


def _staff_registered(old: StaffRegistered1) -> StaffRegistered:
    return StaffRegistered(
        at=old.at,
        by=old.by,
        staff=old.staff,
        name=old.name,
        role=old.role,
        office=None,
        trained_on=None,
        committed_on=None,
        committed_to=None,
        left_on=None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAccepted1(Fact):
    """Before a courier's visit was a thing of its own."""

    item_no: ItemNo
    office: OfficeCode
    accepted_on: date
    sender: Sender
    recipient: Recipient
    service: Service
    kind: ItemKind
    weight_g: int
    cover: Cover
    flags: Flags
    payer: PayerClass
    price: Price
    promise: Promise
    rule_set: RuleSetId


def _item_accepted(old: ItemAccepted1) -> ItemAccepted:
    same = {field.name: getattr(old, field.name) for field in fields(old)}
    return ItemAccepted(visit=None, approval=None, pack=None, **same)


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAccepted4(Fact):
    """Before anything could be entered late."""

    item_no: ItemNo
    visit: VisitId | None
    approval: ApprovalId | None
    office: OfficeCode
    accepted_on: date
    sender: Sender
    recipient: Recipient
    service: Service
    kind: ItemKind
    weight_g: int
    cover: Cover
    flags: Flags
    payer: PayerClass
    price: Price
    promise: Promise
    rule_set: RuleSetId


def _accepted_at_once(old: ItemAccepted4) -> ItemAccepted:
    same = {field.name: getattr(old, field.name) for field in fields(old)}
    return ItemAccepted(pack=None, **same)


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedListSeen1(Fact):
    """Before the book said by what a list was asked for."""

    list: RestrictedList
    reason: LookReason
    count: int
    exported: bool


def _restricted_list_seen(old: RestrictedListSeen1) -> RestrictedListSeen:
    same = {field.name: getattr(old, field.name) for field in fields(old)}
    return RestrictedListSeen(narrowed_by=(), **same)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftHandedOver1(Fact):
    """Before two persons counted what they sign for."""

    shift: ShiftId
    next_shift: ShiftId
    incoming: StaffId
    items: tuple[HeldItem, ...]
    sheet: tuple[SheetRow, ...]
    unsent: int


def _shift_handed_over(old: ShiftHandedOver1) -> ShiftHandedOver:
    same = {field.name: getattr(old, field.name) for field in fields(old)}
    return ShiftHandedOver(outgoing=old.by, handover=None, cases=(), witness=None, **same)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftOpened1(Fact):
    """Before it was written down who else was there and how the stock was taken over."""

    shift: ShiftId
    opening: tuple[HeldItem, ...]


def _shift_opened(old: ShiftOpened1) -> ShiftOpened:
    same = {field.name: getattr(old, field.name) for field in fields(old)}
    return ShiftOpened(on_duty=(), taken=None, cases=(), checklist=(), **same)


def _as_it_is(old: Fact) -> Fact:
    """What was added to the parts of the fact says by itself that nothing was recorded of it."""
    return old


@dataclass(frozen=True, slots=True)
class OldKind:
    """How the bytes of an old kind are read, and what its facts are today."""

    read_as: type[Fact]
    upcast: Callable[[Any], Fact]


OLD_KINDS: Mapping[str, OldKind] = {
    "item_accepted.1": OldKind(ItemAccepted1, _item_accepted),
    "item_accepted.2": OldKind(ItemAccepted4, _accepted_at_once),  # a cover without its checks
    "item_accepted.3": OldKind(ItemAccepted4, _accepted_at_once),  # a recipient without its office outside the province
    "item_accepted.4": OldKind(ItemAccepted4, _accepted_at_once),
    "item_corrected.1": OldKind(ItemCorrected, _as_it_is),
    "item_corrected.2": OldKind(ItemCorrected, _as_it_is),
    "item_redirected.1": OldKind(ItemRedirected, _as_it_is),
    "restricted_list_seen.1": OldKind(RestrictedListSeen1, _restricted_list_seen),
    "shift_handed_over.1": OldKind(ShiftHandedOver1, _shift_handed_over),
    "shift_opened.1": OldKind(ShiftOpened1, _shift_opened),
    "staff_registered.1": OldKind(StaffRegistered1, _staff_registered),
}
