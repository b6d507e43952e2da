"""Every fact a desk can record: frozen, in the past tense, never edited."""

from kt1desk.domain.events.desk import DeskOpened, NumberBlockLeased, StaffRegistered
from kt1desk.domain.events.fact import Fact
from kt1desk.domain.events.item import (
    AttemptFailed,
    IncidentClosed,
    IncidentOpened,
    ItemAccepted,
    ItemDelivered,
    ItemFact,
    ItemRedirected,
    ItemRefused,
    ItemReturned,
    ItemsSentOut,
    ItemUnclaimed,
    ItemWithdrawn,
    LabelConfirmed,
)
from kt1desk.domain.events.shift import ShiftHandedOver, ShiftOpened
from kt1desk.domain.events.transport import ArrivalConfirmed, ArrivedItem, BagClosed, BagContents, DispatchClosed

__all__ = [
    "ArrivalConfirmed",
    "ArrivedItem",
    "AttemptFailed",
    "BagClosed",
    "BagContents",
    "DeskOpened",
    "DispatchClosed",
    "Fact",
    "IncidentClosed",
    "IncidentOpened",
    "ItemAccepted",
    "ItemDelivered",
    "ItemFact",
    "ItemRedirected",
    "ItemRefused",
    "ItemReturned",
    "ItemUnclaimed",
    "ItemWithdrawn",
    "ItemsSentOut",
    "LabelConfirmed",
    "NumberBlockLeased",
    "ShiftHandedOver",
    "ShiftOpened",
    "StaffRegistered",
]
