"""Facts about the people of a desk: who may act, who vouched for whom, who looked at what."""

from dataclasses import dataclass
from datetime import date

from kt1desk.domain.approval import Approvable, ApprovalWay
from kt1desk.domain.clerk import Role
from kt1desk.domain.events.fact import Fact
from kt1desk.domain.ids import ApprovalId, DeskId, LifeId, OfficeCode, StaffId
from kt1desk.domain.looks import LookReason, NarrowedBy, RestrictedList


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRegistered(Fact):
    """A line of the staff register: a person, or what changed about one.

    The desk that first named a person may change the line, and so may the province. `office` None: every
    office. `committed_on` is the day of the signed security commitment (cam kết), `committed_to` its last
    day; None: not known, or without end. `left_on`: from this day on the person acts no more. People are
    never removed. PINs are secrets of the machine and never stand in the book.
    """

    staff: StaffId
    name: str
    role: Role
    office: OfficeCode | None
    trained_on: date | None
    committed_on: date | None
    committed_to: date | None
    left_on: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PinSet(Fact):
    """`staff` chose a new PIN at this machine while `by`, another person, vouched for them (first PIN or reset)."""

    staff: StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class PinChanged(Fact):
    """`by` changed their own PIN, knowing the old one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PinRefused(Fact):
    """Wrong PINs were typed in the name of `by`: `tries` in a row so far. Recorded from the first delayed try on."""

    tries: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ActApproved(Fact):
    """A second person (`by`) allowed an act that `asked_by` could not do alone; recorded together with the act.

    `about` is a code (item number, staff id, shift id), never by a text. BY_PHONE
    has to be countersigned in person (`ApprovalCountersigned`); `answered_at` is then the desk that made the code.
    """

    approval: ApprovalId
    act: Approvable
    about: str
    asked_by: StaffId
    reason: str
    way: ApprovalWay
    answered_at: DeskId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneApprovalGiven(Fact):
    """`by` typed the PIN at this desk and read a one-time code to another desk.

    `desk` and `life` asked with `challenge`; whether they used the code only their own `ActApproved` tells.
    """

    act: Approvable
    about: str
    asked_by: StaffId
    desk: DeskId
    life: LifeId
    challenge: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalCountersigned(Fact):
    """The person who approved by phone (`by`) signed for it in person, with a PIN."""

    approval: ApprovalId


@dataclass(frozen=True, slots=True, kw_only=True)
class RestrictedListSeen(Fact):
    """`by` looked at, printed or exported a list with A/B/C items beyond their own holdings and visit.

    `count` is the number of lines that were shown, `narrowed_by` says by what they were asked for.
    """

    list: RestrictedList
    reason: LookReason
    count: int
    exported: bool
    narrowed_by: tuple[NarrowedBy, ...]
