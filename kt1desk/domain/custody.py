"""What an item's facts add up to: who holds it, how far it has come, what is contradicted.

The fold is total: a history pulled from elsewhere already happened, so nothing here raises.
What does not fit becomes a dispute that a person looks at.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from kt1desk.domain.events import (
    ArrivalConfirmed,
    AttemptFailed,
    BagClosed,
    CaseClosed,
    DispatchClosed,
    EmergencyPackMade,
    Fact,
    IncidentClosed,
    IncidentOpened,
    ItemAccepted,
    ItemCorrected,
    ItemDelivered,
    ItemFact,
    ItemReturned,
    ItemsSentOut,
    ItemUnclaimed,
    ItemVoided,
    ItemWithdrawn,
    LabelConfirmed,
    LabelHandwritten,
    LabelReprinted,
    NumberVoided,
    SealStripReprinted,
    ShiftEnded,
    ShiftHandedOver,
    ShiftOpened,
    ShiftPutInSafe,
)
from kt1desk.domain.ids import BagId, CaseId, ItemNo, StaffId
from kt1desk.domain.item import ItemKind, Secrecy
from kt1desk.domain.stock import Place


class Stage(StrEnum):
    """How far an item has come (statuses postal staff know: domain.md section 5)."""

    UNKNOWN = "UNKNOWN"
    ACCEPTED = "ACCEPTED"
    BAGGED = "BAGGED"
    DISPATCHED = "DISPATCHED"
    ARRIVED = "ARRIVED"
    OUT_FOR_DELIVERY = "OUT_FOR_DELIVERY"
    ATTEMPT_FAILED = "ATTEMPT_FAILED"
    DELIVERED = "DELIVERED"
    RETURNED = "RETURNED"
    WITHDRAWN = "WITHDRAWN"
    UNCLAIMED = "UNCLAIMED"
    VOIDED = "VOIDED"
    """Taken back by the courier before the visit closed, or a number that no item will ever bear."""

    @property
    def is_final(self) -> bool:
        """The post no longer holds the item."""
        return self in {Stage.DELIVERED, Stage.RETURNED, Stage.WITHDRAWN, Stage.VOIDED}

    @property
    def is_held(self) -> bool:
        """Somebody of the post answers for the item."""
        return not self.is_final and self is not Stage.UNKNOWN


class HolderKind(StrEnum):
    """What kind of holder answers for the item."""

    PERSON = "PERSON"
    BAG = "BAG"
    VEHICLE = "VEHICLE"
    RESERVED = "RESERVED"
    """A person of the post who handed over without it: it is to be found."""

    SAFE = "SAFE"
    """The shift leader who sealed the safe bag."""

    OUTSIDE = "OUTSIDE"
    NOBODY_KNOWN = "NOBODY_KNOWN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Holder:
    """Exactly one holder: a staff id (also of what is reserved or in the safe), a bag id, a vehicle, or who signed."""

    kind: HolderKind
    who: str


class Dispute(StrEnum):
    """How a fact contradicts the ones before it."""

    NEVER_ACCEPTED = "NEVER_ACCEPTED"
    ACCEPTED_TWICE = "ACCEPTED_TWICE"
    MOVED_AFTER_END = "MOVED_AFTER_END"
    LEFT_UNCONFIRMED = "LEFT_UNCONFIRMED"
    VOID_BUT_USED = "VOID_BUT_USED"
    """A number was declared void although an item bears it, or an item bears a void number."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCustody:
    """One item, as its facts tell it. `accepted`: its acceptance is among them.

    `label_copy` is the highest that a label of it says, `reprinted_at` when one was last printed again; `strip_copy`
    is the highest that a seal strip of it says.
    `label_handwritten`: the confirmed label bears no bars; its number was typed back.
    """

    item_no: ItemNo
    secrecy: Secrecy | None
    stage: Stage
    holder: Holder
    since: datetime | None
    accepted: bool = False
    label_confirmed: bool = False
    label_handwritten: bool = False
    open_cases: frozenset[str] = frozenset()
    disputes: tuple[Dispute, ...] = ()
    kind: ItemKind | None = None
    label_copy: int = 1
    reprinted_at: datetime | None = None
    strip_copy: int = 1

    @property
    def place(self) -> Place | None:
        """Where a desk has it on hand; None when the item is under way, finished or unknown."""
        match self.holder.kind:
            case HolderKind.BAG:
                return Place.IN_BAG
            case HolderKind.RESERVED:
                return Place.RESERVED
            case HolderKind.SAFE:
                return Place.IN_SAFE
            case HolderKind.PERSON:
                return Place.WITH_POSTMAN if self.stage is Stage.OUT_FOR_DELIVERY else Place.WITH_CLERK
            case _:
                return None

    @property
    def may_leave(self) -> bool:
        """An item may leave the desk only with a confirmed label and no open case (A4, E5)."""
        return self.label_confirmed and not self.open_cases and not self.stage.is_final


NOBODY = Holder(kind=HolderKind.NOBODY_KNOWN, who="")


def person(staff: StaffId) -> Holder:
    """Return the holder that is a named person of the post."""
    return Holder(kind=HolderKind.PERSON, who=staff)


def outside(who: str) -> Holder:
    """Return the holder outside the post who signed for the item."""
    return Holder(kind=HolderKind.OUTSIDE, who=who)


TOUCHING = (
    *(ItemFact, ItemsSentOut, BagClosed, EmergencyPackMade, DispatchClosed, ArrivalConfirmed),
    *(ShiftOpened, ShiftEnded, CaseClosed),
)
"""The facts that may touch an item; no other does."""


def touched(fact: Fact) -> tuple[ItemNo, ...]:
    """Return the items whose custody or story a fact concerns."""
    match fact:
        case ItemFact():
            return (fact.item_no,)
        case ItemsSentOut() | BagClosed():
            return fact.items
        case EmergencyPackMade():
            return fact.numbers
        case DispatchClosed():
            return (*fact.loose, *(n for bag in fact.bags for n in bag.items))
        case ArrivalConfirmed():
            return tuple(arrived.item_no for arrived in fact.items)
        case ShiftOpened(opening=stock) | ShiftEnded(items=stock):
            return tuple(held.item_no for held in stock)
        case CaseClosed(reserved=True):
            return (fact.item_no,)
        case _:
            return ()


def unknown(item_no: ItemNo) -> ItemCustody:
    """Return the state of a number of which nothing has been told yet."""
    return ItemCustody(item_no=item_no, secrecy=None, stage=Stage.UNKNOWN, holder=NOBODY, since=None)


def replay(item_no: ItemNo, facts: Iterable[Fact]) -> ItemCustody:
    """Fold a whole history of one item."""
    custody = unknown(item_no)
    for fact in facts:
        custody = evolve(custody, fact)
    return custody


def evolve(custody: ItemCustody, fact: Fact) -> ItemCustody:
    """Return the item's state after `fact`. Facts that do not touch the item change nothing."""
    return after(custody, fact) if custody.item_no in touched(fact) else custody


def after(custody: ItemCustody, fact: Fact) -> ItemCustody:
    """Return the state after a fact that is known to touch the item.

    A fact may name thousands of items, and whoever folds all of them has looked up `touched` once.
    """
    match fact:
        case ItemAccepted():
            return _accepted(custody, fact)
        case ArrivalConfirmed():
            return _arrived(custody, fact)
        case ShiftOpened() | ShiftEnded():
            return _passed_on(custody, fact)
        case NumberVoided() | EmergencyPackMade():
            return _set_aside(custody, fact)
        case LabelConfirmed() | LabelHandwritten() | LabelReprinted() | SealStripReprinted():
            return _labelled(_must_be_known(custody), fact)
        case IncidentOpened() | IncidentClosed() | ItemCorrected() | CaseClosed():
            return _told(_must_be_known(custody), fact)
        case ItemDelivered() | ItemReturned() | ItemWithdrawn() | ItemVoided():
            return _ended(_must_not_be_over(_must_be_known(custody)), fact)
        case _:
            return _moved(_must_not_be_over(_must_be_known(custody)), fact)


def _labelled(
    custody: ItemCustody, fact: LabelConfirmed | LabelHandwritten | LabelReprinted | SealStripReprinted
) -> ItemCustody:
    match fact:
        case SealStripReprinted():
            return replace(custody, strip_copy=max(custody.strip_copy, fact.copy))
        case LabelReprinted():
            return _reprinted(custody, fact)
        case LabelConfirmed() | LabelHandwritten():
            return replace(custody, label_confirmed=True, label_handwritten=isinstance(fact, LabelHandwritten))


def _told(custody: ItemCustody, fact: IncidentOpened | IncidentClosed | ItemCorrected | CaseClosed) -> ItemCustody:
    match fact:
        case CaseClosed():
            return _cleared(custody, fact)
        case ItemCorrected():
            return _corrected(custody, fact) if custody.accepted else custody
        case IncidentOpened():
            return replace(custody, open_cases=custody.open_cases | {fact.case})
        case IncidentClosed():
            return replace(custody, open_cases=custody.open_cases - {fact.case})


def _corrected(custody: ItemCustody, fact: ItemCorrected) -> ItemCustody:
    """Only what somebody accepted here can be said again; a letter told by an arrival stays what stood there.

    The label that was scanned shows what was wrong: before the item has left the counter it needs a new one.
    """
    label = custody.label_confirmed and custody.stage is not Stage.ACCEPTED
    return replace(
        custody,
        secrecy=fact.service.secrecy,
        kind=fact.kind,
        label_confirmed=label,
        label_handwritten=label and custody.label_handwritten,
    )


def _reprinted(custody: ItemCustody, fact: LabelReprinted) -> ItemCustody:
    """Whatever was scanned before was scanned from the old label."""
    copy = max(custody.label_copy, fact.copy)
    return replace(custody, label_confirmed=False, label_handwritten=False, label_copy=copy, reprinted_at=fact.at)


def _set_aside(custody: ItemCustody, fact: NumberVoided | EmergencyPackMade) -> ItemCustody:
    """A number in a pack waits on paper and is nothing yet; a void one never will be."""
    if isinstance(fact, EmergencyPackMade) or custody.stage is Stage.VOIDED:
        return custody
    if custody.stage is not Stage.UNKNOWN:
        return _disputed(custody, Dispute.VOID_BUT_USED)
    return _to(custody, Stage.VOIDED, NOBODY, fact.at)


def _ended(custody: ItemCustody, fact: ItemDelivered | ItemReturned | ItemWithdrawn | ItemVoided) -> ItemCustody:
    match fact:
        case ItemDelivered():
            custody, stage = _leaving(custody), Stage.DELIVERED
        case ItemReturned():
            stage = Stage.RETURNED
        case ItemWithdrawn():
            stage = Stage.WITHDRAWN
        case ItemVoided():
            stage = Stage.VOIDED
    return _to(custody, stage, outside(fact.received_by), fact.at)


def _accepted(custody: ItemCustody, fact: ItemAccepted) -> ItemCustody:
    if custody.accepted:
        return _disputed(custody, Dispute.ACCEPTED_TWICE)
    # What seemed never accepted only became known in another order: a desk hears of its own arrivals first.
    standing = tuple(dispute for dispute in custody.disputes if dispute is not Dispute.NEVER_ACCEPTED)
    fresh = replace(custody, accepted=True, secrecy=fact.service.secrecy, kind=fact.kind, disputes=standing)
    if custody.stage is Stage.VOIDED and custody.secrecy is None:
        fresh = _disputed(fresh, Dispute.VOID_BUT_USED)
    elif custody.stage is not Stage.UNKNOWN:
        return fresh
    return replace(fresh, stage=Stage.ACCEPTED, holder=person(fact.by), since=fact.at)


def _arrived(custody: ItemCustody, fact: ArrivalConfirmed) -> ItemCustody:
    letter = next(item.secrecy for item in fact.items if item.item_no == custody.item_no)
    known = replace(custody, secrecy=custody.secrecy or letter, label_confirmed=True)
    return _to(_must_not_be_over(known), Stage.ARRIVED, person(fact.by), fact.at)


def _taken_over(custody: ItemCustody, holder: Holder, at: datetime) -> ItemCustody:
    """What the clerk or the safe has changes hands; items in bags, with a postman or reserved stay where they are."""
    if custody.place in {Place.WITH_CLERK, Place.IN_SAFE}:
        return replace(custody, holder=holder, since=at)
    return _must_not_be_over(_must_be_known(custody))


def _passed_on(custody: ItemCustody, fact: ShiftOpened | ShiftEnded) -> ItemCustody:
    for opened in fact.cases:
        if opened.item_no == custody.item_no and opened.reserved:
            return _reserved(_must_be_known(custody), opened.case, fact)
    match fact:
        case ShiftHandedOver():
            return _taken_over(custody, person(fact.incoming), fact.at)
        case ShiftPutInSafe():
            return _taken_over(custody, Holder(kind=HolderKind.SAFE, who=fact.leader), fact.at)
        case _:
            return _taken_over(custody, person(fact.by), fact.at)


def _reserved(custody: ItemCustody, case: CaseId, fact: ShiftOpened | ShiftEnded) -> ItemCustody:
    if custody.place not in {Place.WITH_CLERK, Place.IN_SAFE}:
        return _must_not_be_over(custody)
    who = fact.outgoing if isinstance(fact, ShiftEnded) else custody.holder.who
    holder = Holder(kind=HolderKind.RESERVED, who=who)
    return replace(custody, holder=holder, since=fact.at, open_cases=custody.open_cases | {case})


def _cleared(custody: ItemCustody, fact: CaseClosed) -> ItemCustody:
    cleared = replace(custody, open_cases=custody.open_cases - {fact.case})
    if custody.place is not Place.RESERVED or fact.case not in custody.open_cases:
        return cleared
    return replace(cleared, holder=person(fact.by), since=fact.at)


def _moved(custody: ItemCustody, fact: Fact) -> ItemCustody:
    match fact:
        case BagClosed():
            return _to(_leaving(custody), Stage.BAGGED, in_bag(fact.bag), fact.at)
        case DispatchClosed():
            vehicle = Holder(kind=HolderKind.VEHICLE, who=fact.vehicle)
            return _to(_leaving(custody), Stage.DISPATCHED, vehicle, fact.at)
        case ItemsSentOut():
            return _to(_leaving(custody), Stage.OUT_FOR_DELIVERY, person(fact.postman), fact.at)
        case AttemptFailed():
            return _to(custody, Stage.ATTEMPT_FAILED, person(fact.kept_by), fact.at)
        case ItemUnclaimed():
            return _to(custody, Stage.UNCLAIMED, person(fact.by), fact.at)
        case _:
            return custody


def in_bag(bag: BagId) -> Holder:
    """Return the holder that is a closed bag."""
    return Holder(kind=HolderKind.BAG, who=bag)


def _to(custody: ItemCustody, stage: Stage, holder: Holder, at: datetime) -> ItemCustody:
    return replace(custody, stage=stage, holder=holder, since=at)


def _disputed(custody: ItemCustody, dispute: Dispute) -> ItemCustody:
    if dispute in custody.disputes:
        return custody
    return replace(custody, disputes=(*custody.disputes, dispute))


def _must_be_known(custody: ItemCustody) -> ItemCustody:
    return _disputed(custody, Dispute.NEVER_ACCEPTED) if custody.secrecy is None else custody


def _must_not_be_over(custody: ItemCustody) -> ItemCustody:
    return _disputed(custody, Dispute.MOVED_AFTER_END) if custody.stage.is_final else custody


def _leaving(custody: ItemCustody) -> ItemCustody:
    return custody if custody.label_confirmed else _disputed(custody, Dispute.LEFT_UNCONFIRMED)
