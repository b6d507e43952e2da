"""Approval by a second person: what needs one, how it may be given, and what it is bound to."""

import re
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from kt1desk.domain.clerk import Act, Clerk, Standing, may, must_differ, standing
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import DeskId, LifeId, StaffId


class Approvable(StrEnum):
    """An act that one person alone may not do."""

    OPEN_SHIFT_WITHOUT_COMMITMENT = "OPEN_SHIFT_WITHOUT_COMMITMENT"
    RESET_PIN = "RESET_PIN"
    CORRECT_RECORD = "CORRECT_RECORD"
    REPRINT_LABEL = "REPRINT_LABEL"
    """The old label was destroyed before the second person, who therefore stands at the desk."""
    REPRINT_LABEL_NEVER_OUT = "REPRINT_LABEL_NEVER_OUT"
    """There is no old label to destroy."""
    REPRINT_STRIP = "REPRINT_STRIP"
    """The same of a seal strip: destroyed before their eyes."""
    REPRINT_STRIP_NEVER_OUT = "REPRINT_STRIP_NEVER_OUT"
    RESTORE_STORE = "RESTORE_STORE"
    CLOSE_CASE = "CLOSE_CASE"
    WITNESS_HANDOVER = "WITNESS_HANDOVER"
    HAND_IN_UNLISTED = "HAND_IN_UNLISTED"
    """Take from a courier whom the register does not cover; about the agency."""


ABOUT_A_PERSON = frozenset({Approvable.OPEN_SHIFT_WITHOUT_COMMITMENT, Approvable.RESET_PIN})
"""What these are about is a person of the register; the others name an item, a shift or a book."""


BEFORE_THEIR_EYES = frozenset({Approvable.REPRINT_LABEL, Approvable.REPRINT_STRIP})
"""Who allows these must have seen something: nobody does by phone."""


REASON_OF_RULE = {Approvable.WITNESS_HANDOVER: "WITNESS_BY_RULE"}
"""For what a dated rule itself asks for a second person, and the code of the reason that says so."""


class ApprovalWay(StrEnum):
    """At the desk with a PIN, or by phone with a one-time code that is countersigned later."""

    IN_PERSON = "IN_PERSON"
    BY_PHONE = "BY_PHONE"


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalAsked:
    """One act about one thing (a code: item number, staff id, shift id), asked for by one person."""

    act: Approvable
    about: str
    asked_by: StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class InPerson:
    """The second person stands at the desk and types the PIN."""

    approver: StaffId
    reason: str
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ByPhone:
    """The second person read a one-time code over the phone."""

    approver: StaffId
    reason: str
    code: str = field(repr=False)


Given = InPerson | ByPhone


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneCall:
    """What the answering desk hears: which life of which desk asks for what, and the challenge it shows."""

    asked: ApprovalAsked
    desk: DeskId
    life: LifeId
    challenge: str


_ABOUT = re.compile(r"[0-9A-Za-z./-]{1,40}")


def about_heard(text: str) -> str:
    """Return the code of a thing as it was typed while listening, without blanks.

    Raises TEXT_EMPTY, or TEXT_NOT_PLAIN for what no code is made of: nothing about a content may stand here.
    """
    code = "".join(text.split())
    if not code:
        raise RuleBroken(Rule.TEXT_EMPTY, field="about")
    if not _ABOUT.fullmatch(code):
        odd = next((char for char in code if not _ABOUT.fullmatch(char)), code[-1])
        raise RuleBroken(Rule.TEXT_NOT_PLAIN, field="about", code_point=f"U+{ord(odd):04X}")
    return code


def must_see_it(act: Approvable, way: ApprovalWay) -> None:
    """Raise WITNESS_MUST_BE_HERE for an act that nobody can allow by phone."""
    if act in BEFORE_THEIR_EYES and way is ApprovalWay.BY_PHONE:
        raise RuleBroken(Rule.WITNESS_MUST_BE_HERE)


def act_of_colleague(asked_by: Clerk, way: ApprovalWay) -> Act:
    """Return what a second person must be allowed where the order of the two does not matter: one may approve, the
    other, who stands there too, holds shifts."""
    is_leader = may(asked_by.role, Act.APPROVE)
    return Act.HOLD_A_SHIFT if is_leader and way is ApprovalWay.IN_PERSON else Act.APPROVE


def must_be_second_person(approver: Clerk, asked_by: StaffId, day: date, act: Act = Act.APPROVE) -> None:
    """Check who approves on the local `day`; `act` is what the role must allow.

    Raises SAME_PERSON, STAFF_LEFT, ROLE_NOT_ALLOWED, or APPROVER_NOT_COMMITTED without a valid security commitment.
    """
    must_differ(asked_by, approver.staff)
    approver.must_be_here(day)
    approver.must_be_allowed(act)
    if standing(approver.commitment, None, day) in {Standing.NONE, Standing.EXPIRED}:
        raise RuleBroken(Rule.APPROVER_NOT_COMMITTED, staff=approver.staff, name=approver.name)
