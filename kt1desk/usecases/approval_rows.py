"""Frozen rows about approvals: who may give one, which desks may call, what waits for a signature."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.approval import Approvable
from kt1desk.domain.clerk import Role
from kt1desk.domain.ids import ApprovalId, DeskId, LifeId, OfficeCode, StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class KnownPerson:
    """A person of the register who acts today; `office` None: in every office.

    `approves`: the role allows to be a second person. `pin_here`: can sign at this machine.
    """

    staff: StaffId
    name: str
    role: Role
    office: OfficeCode | None
    approves: bool
    pin_here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class AskingDesk:
    """A life of another desk that may call."""

    desk: DeskId
    life: LifeId
    office: OfficeCode


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenApproval:
    """An approval by phone at this desk that its giver has not signed for yet."""

    approval: ApprovalId
    at: datetime
    act: Approvable
    about: str
    about_name: str
    asked_by_name: str
    approver: StaffId
    approver_name: str
    reason: str
