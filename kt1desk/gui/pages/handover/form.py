"""What the handover screen asks and shows; no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import StrEnum, auto

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.ids import ShiftId
from kt1desk.domain.stock import SheetRow
from kt1desk.usecases.readmodels import HandoverDraft, StaffRow


class HandoverField(StrEnum):
    """The fields in the order in which Enter visits them."""

    OUTGOING_PIN = auto()
    INCOMING = auto()
    INCOMING_PIN = auto()


class FormFault(StrEnum):
    """What is wrong with a field before any rule is asked."""

    NO_PIN = auto()
    NOBODY_CHOSEN = auto()


Fault = RuleBroken | FormFault


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverForm:
    """What the two persons have filled in."""

    outgoing_pin: str = ""
    incoming: StaffRow | None = None
    incoming_pin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Totals:
    """One row of the sheet summed over all classes; counts are pieces."""

    start: int = 0
    accepted: int = 0
    received: int = 0
    delivered: int = 0
    given_back: int = 0
    dispatched: int = 0
    with_clerk: int = 0
    in_bags: int = 0
    with_postman: int = 0
    reserved: int = 0

    @property
    def on_hand(self) -> int:
        """What the desk answers for, wherever it is."""
        return self.with_clerk + self.in_bags + self.with_postman + self.reserved

    @property
    def came(self) -> int:
        """The left side of the balance."""
        return self.start + self.accepted + self.received

    @property
    def left(self) -> int:
        """The right side of the balance."""
        return self.delivered + self.given_back + self.dispatched + self.on_hand


def total(rows: Iterable[SheetRow]) -> Totals:
    """Add up the classes."""
    kept = tuple(rows)
    return Totals(**{each.name: sum(getattr(row, each.name) for row in kept) for each in fields(Totals)})


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """The sheet and the list as they stand, with the person who answers now."""

    draft: HandoverDraft
    totals: Totals


class ReceiptState(StrEnum):
    """How far the two copies are. Nothing here says that paper came out."""

    SENDING = auto()
    SENT = auto()
    SAVED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """The handover that is in the book."""

    shift: ShiftId
    next_shift: ShiftId
    outgoing_name: str
    incoming_name: str
    pieces: int
    receipt: ReceiptState
    where: str = ""
