"""Facts as bytes: the table of kinds, each with its version, readable for ever.

A kind's name carries its version (`item_accepted.1`). A changed fact gets a new kind; the old one
stays here with an upcast. Golden files in tests/wire/golden hold one line of each.
"""

import re
from dataclasses import dataclass

import msgspec

from kt1desk.domain import events
from kt1desk.domain.events import Fact
from kt1desk.wire.bounds import check_of
from kt1desk.wire.old_kinds import OLD_KINDS

_RECORDED: tuple[type[Fact], ...] = (
    events.ActApproved,
    events.ApprovalCountersigned,
    events.ArrivalConfirmed,
    events.AttemptFailed,
    events.BackupVerified,
    events.BagClosed,
    events.CaseClosed,
    events.CountRevealed,
    events.DeskEnrolled,
    events.DeskOpened,
    events.DifferenceExplained,
    events.DispatchClosed,
    events.EmergencyPackMade,
    events.EmergencyPackOpened,
    events.HandoverBegun,
    events.HandoverCancelled,
    events.HandoverCountersigned,
    events.IncidentClosed,
    events.IncidentOpened,
    events.ItemAccepted,
    events.ItemCorrected,
    events.ItemCounted,
    events.ItemDelivered,
    events.ItemRedirected,
    events.ItemRefused,
    events.ItemReturned,
    events.ItemUnclaimed,
    events.ItemVoided,
    events.ItemWithdrawn,
    events.ItemsSentOut,
    events.LabelConfirmed,
    events.LabelReprinted,
    events.LabelHandwritten,
    events.LifeBegan,
    events.MustActRead,
    events.NumberBlockLeased,
    events.NumberVoided,
    events.PhoneApprovalGiven,
    events.PinChanged,
    events.PinRefused,
    events.PinSet,
    events.ReceiptReprinted,
    events.ReferenceAmended,
    events.RestrictedListSeen,
    events.SealStripReprinted,
    events.ShiftHandedOver,
    events.ShiftOpened,
    events.ShiftPutInSafe,
    events.StaffRegistered,
    events.VisitClosed,
    events.VisitOpened,
    events.VisitResumed,
)
_VERSIONS: dict[type[Fact], int] = {
    events.ItemAccepted: 5,
    events.ItemCorrected: 3,
    events.ItemRedirected: 2,
    events.RestrictedListSeen: 2,
    events.ShiftHandedOver: 2,
    events.ShiftOpened: 2,
    events.StaffRegistered: 2,
}
"""Facts that were changed; their older kinds are in `wire.old_kinds`."""


def _kind(fact: type[Fact]) -> str:
    words = re.sub(r"(?<!^)(?=[A-Z])", "_", fact.__name__).lower()
    return f"{words}.{_VERSIONS.get(fact, 1)}"


_KIND_OF = {fact: _kind(fact) for fact in _RECORDED}
KINDS: dict[str, type[Fact]] = {kind: fact for fact, kind in _KIND_OF.items()} | {
    kind: old.read_as for kind, old in OLD_KINDS.items()
}
_DECODERS = {kind: msgspec.json.Decoder(fact) for kind, fact in KINDS.items()}
_CHECKS = {kind: check_of(fact) for kind, fact in KINDS.items()}
_encode = msgspec.json.Encoder().encode


class PayloadBad(Exception):
    """Bytes of a known kind that do not say what this kind must say."""


@dataclass(frozen=True, slots=True, kw_only=True)
class UnknownKind:
    """A line of a kind this program does not know yet: it is kept, not read."""

    kind: str


def encode(fact: Fact) -> tuple[str, bytes]:
    """Return a fact's kind and payload bytes."""
    return _KIND_OF[type(fact)], _encode(fact)


def decode(kind: str, payload: bytes) -> Fact | UnknownKind:
    """Return the fact that `payload` tells.

    Raises `PayloadBad` when the kind is known and the bytes are not of it.
    """
    decoder = _DECODERS.get(kind)
    if decoder is None:
        return UnknownKind(kind=kind)
    try:
        fact = decoder.decode(payload)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise PayloadBad(kind) from error
    check = _CHECKS[kind]
    if check is not None and not check(fact):
        raise PayloadBad(kind)
    old = OLD_KINDS.get(kind)
    return fact if old is None else old.upcast(fact)
