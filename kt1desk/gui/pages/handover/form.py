"""What the handover screen asks and shows; no Qt."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from enum import StrEnum, auto

from kt1desk.domain.comparing import NextStep
from kt1desk.domain.counting import CountAnswer
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.ids import ItemNo, ShiftId, StaffId
from kt1desk.domain.stock import SheetRow
from kt1desk.usecases.handover_rows import HandoverSeen
from kt1desk.usecases.readmodels import ShiftRow, StaffRow


class Side(StrEnum):
    """Whose scans they are."""

    OUTGOING = auto()
    INCOMING = auto()

    @property
    def other(self) -> "Side":
        """The other person."""
        return Side.INCOMING if self is Side.OUTGOING else Side.OUTGOING


class HandoverField(StrEnum):
    """The fields to which a fault may belong."""

    INCOMING = auto()
    REASON = auto()
    OUTGOING_PIN = auto()
    INCOMING_PIN = auto()
    SAFE_SEAL = auto()


class FormFault(StrEnum):
    """What is wrong with a field before any rule is asked."""

    NO_PIN = auto()
    NOBODY_CHOSEN = auto()
    NO_REASON = auto()
    NO_SEAL = auto()


Fault = RuleBroken | FormFault


@dataclass(frozen=True, slots=True, kw_only=True)
class BeginForm:
    """Who takes over, or which shift leader puts the stock into the safe."""

    incoming: StaffRow | None = None
    into_safe: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonForm:
    """The difference that is marked, and what is said of it."""

    item_no: ItemNo | None = None
    reason: str = ""
    step: NextStep = NextStep.OPEN_CASE


@dataclass(frozen=True, slots=True, kw_only=True)
class SignForm:
    """What the two persons have filled in."""

    outgoing_pin: str = ""
    incoming_pin: str = ""
    seal_no: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Beginning:
    """Before anybody counts: whose shift it is, and who acts now for the outgoing side."""

    shift: ShiftRow
    absent: bool
    people: tuple[StaffRow, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LastScan:
    """What was answered last, for the eye; `text` is what was read."""

    side: Side
    answer: CountAnswer
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Counting:
    """Two persons count. `done`: who says that everything is counted; nothing here depends on what is expected."""

    seen: HandoverSeen
    turn: Side
    done: frozenset[Side]
    last: LastScan | None


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


class ReceiptState(StrEnum):
    """How far the two copies are. Nothing here says that paper came out."""

    SENDING = auto()
    SENT = auto()
    SAVED = auto()
    FAILED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """The handover that is in the book. `next_shift` None: the stock rests in the safe bag under `seal_no`.

    `absent`: whose shift it was has not signed; others counted in their place.
    """

    shift: ShiftId
    next_shift: ShiftId | None
    seal_no: str
    outgoing_name: str
    absent: bool
    incoming: StaffId
    incoming_name: str
    moved: int
    kept: int
    receipt: ReceiptState
    where: str = ""
