"""What each fact tells in the life of one item: codes and names, for a screen to put into words."""

from dataclasses import dataclass

from kt1desk.domain.custody import touched
from kt1desk.domain.events import (
    ActApproved,
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
    ItemRedirected,
    ItemReturned,
    ItemsSentOut,
    ItemUnclaimed,
    ItemVoided,
    ItemWithdrawn,
    LabelReprinted,
    NumberVoided,
    SealStripReprinted,
    ShiftHandedOver,
    ShiftPutInSafe,
)
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.old_label import OldLabel


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """`other` is the second person of the post, `outside` whoever is not of the post. `late`: entered late.

    `reason` and `code` are codes. `old_label`: what became of the label or strip before this one.
    """

    other: StaffId | None = None
    outside: str = ""
    reason: str = ""
    code: str = ""
    late: bool = False
    old_label: OldLabel | None = None


def concerns(item_no: ItemNo, fact: Fact) -> bool:
    """Tell whether a fact belongs to the story of an item: it touched the item, or allowed something about it."""
    return item_no in touched(fact) or (isinstance(fact, ActApproved) and fact.about == item_no)


def telling(fact: Fact) -> Telling:
    """Return what a fact says of an item that it concerns; never of other items that stand in the same fact."""
    return _of_custody(fact) or _of_paper(fact) or _of_shift(fact) or _of_end(fact) or Telling()


def _of_custody(fact: Fact) -> Telling | None:
    match fact:
        case ItemAccepted():
            return Telling(outside=fact.sender.handed_in_by, code=fact.recipient.name, late=fact.pack is not None)
        case ItemsSentOut():
            return Telling(other=fact.postman)
        case AttemptFailed():
            return Telling(other=fact.kept_by, reason=fact.reason)
        case BagClosed():
            return Telling(code=fact.bag)
        case DispatchClosed():
            return Telling(code=fact.destination)
        case ArrivalConfirmed():
            return Telling(code=fact.origin)
        case _:
            return None


def _of_paper(fact: Fact) -> Telling | None:
    match fact:
        case LabelReprinted():
            return Telling(reason=fact.reason, code=str(fact.copy), old_label=fact.old_label)
        case SealStripReprinted():
            return Telling(reason=fact.reason, code=str(fact.copy), old_label=fact.old_strip)
        case EmergencyPackMade():
            return Telling(code=fact.seal_no)
        case _:
            return None


def _of_shift(fact: Fact) -> Telling | None:
    match fact:
        case ShiftHandedOver():
            return Telling(other=fact.incoming)
        case ShiftPutInSafe():
            return Telling(other=fact.leader, code=fact.seal_no)
        case CaseClosed():
            return Telling(other=fact.witness, reason=fact.reason, code=fact.case)
        case _:
            return None


def _of_end(fact: Fact) -> Telling | None:
    match fact:
        case ItemDelivered() | ItemWithdrawn():
            return Telling(outside=fact.received_by)
        case ItemReturned() | ItemVoided():
            return Telling(outside=fact.received_by, reason=fact.reason)
        case ItemRedirected():
            return Telling(outside=fact.asked_by, code=fact.recipient.name)
        case ItemUnclaimed() | NumberVoided() | ItemCorrected():
            return Telling(reason=fact.reason)
        case IncidentOpened():
            return Telling(other=fact.witness, reason=fact.reason, code=fact.case)
        case IncidentClosed():
            return Telling(reason=fact.result, code=fact.case)
        case ActApproved():
            return Telling(other=fact.asked_by, reason=fact.reason, code=fact.act.value)
        case _:
            return None
