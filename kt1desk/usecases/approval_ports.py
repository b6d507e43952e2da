"""What approvals need from the outside: codes that are read over the phone, and reads of the register."""

from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.approval import ApprovalAsked, PhoneCall
from kt1desk.domain.ids import ApprovalId, DeskId, StaffId
from kt1desk.usecases.approval_rows import AskingDesk, KnownPerson, OpenApproval


@dataclass(frozen=True, slots=True, kw_only=True)
class Answered:
    """A code was right: under which id the approval is recorded, and which desk made the code."""

    approval: ApprovalId
    answered_at: DeskId


class PhoneCodes(Protocol):
    """Challenges and answers of this desk; challenges live in memory, for 15 minutes at the longest."""

    def next_approval(self) -> ApprovalId:
        """Return an id that no approval of any desk bears."""

    def challenge(self, asked: ApprovalAsked) -> str:
        """Return a new challenge to be read out; the one before for the same act is over.

        Raises NO_DESK_ANSWERS while no other desk is known that could answer.
        """

    def check(self, asked: ApprovalAsked, approver: StaffId, code: str) -> Answered:
        """Return what a right code means; it stays right until an approval is recorded under its id.

        Raises CHALLENGE_OVER, CODE_MISTYPED (no try), CODE_WRONG (`left` tries) or CODE_SPOILED.
        """

    def asking(self, challenge: str) -> tuple[AskingDesk, ...]:
        """Return the desks that this challenge names; raise CODE_MISTYPED, or CHALLENGE_UNKNOWN for none."""

    def answer(self, call: PhoneCall, approver: StaffId) -> str:
        """Return the code to be read out; raise CODE_MISTYPED, or CHALLENGE_UNKNOWN for the challenge of another."""


class ApprovalLookups(Protocol):
    """Reads for the approval dialog and its page."""

    def people(self) -> tuple[KnownPerson, ...]:
        """Return everybody of the register who has not left, by id."""

    def open_approvals(self) -> tuple[OpenApproval, ...]:
        """Return what was approved at this desk by phone and waits for its signature, oldest first."""

    def approvals_open(self) -> int:
        """Return how many wait."""
