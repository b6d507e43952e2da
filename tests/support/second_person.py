"""A second person at the desk, for verbs and screens that need one; nobody is called here."""

from collections.abc import Callable
from itertools import count
from typing import TypeVar

from kt1desk.domain.approval import ApprovalAsked, ApprovalWay, Given, InPerson, PhoneCall
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ApprovalId, StaffId
from kt1desk.domain.reference import Reference
from kt1desk.gui.approval.presenter import Asking
from kt1desk.usecases.approval_ports import Answered
from kt1desk.usecases.approval_rows import AskingDesk
from kt1desk.usecases.approve import Vouched, prove
from kt1desk.usecases.ports import Books, Clock, Pins
from tests.support.reference import first_edition

ALONE = "ALONE_AT_NIGHT"
T = TypeVar("T")


class AskedSecond:
    """`gui.approval.presenter.SecondPerson` that waits for a test to answer."""

    def __init__(self) -> None:
        self.asked: list[ApprovalAsked] = []
        self.answer: Callable[[Given], None] = lambda given: None

    def ask(self, asking: Asking[T]) -> None:
        self.asked.append(asking.asked)
        self.answer = lambda given: asking.approved(asking.run(given))


def taken_at_their_word(asked: ApprovalAsked, given: Given) -> Vouched:
    """What a door of a screen returns when nobody checks the PIN."""
    return Vouched(
        asked=asked,
        approver=given.approver,
        reason=given.reason,
        way=ApprovalWay.IN_PERSON if isinstance(given, InPerson) else ApprovalWay.BY_PHONE,
        approval=ApprovalId("300000-TEST.1"),
        answered_at=None,
    )


class NobodyAnswers:
    """`usecases.approval_ports.PhoneCodes` of a desk that knows no other."""

    def __init__(self) -> None:
        self._given = count(1)

    def next_approval(self) -> ApprovalId:
        return ApprovalId(f"300000-TEST.{next(self._given):016x}")

    def challenge(self, asked: ApprovalAsked) -> str:
        raise RuleBroken(Rule.NO_DESK_ANSWERS)

    def check(self, asked: ApprovalAsked, approver: StaffId, code: str) -> Answered:
        raise RuleBroken(Rule.CHALLENGE_OVER)

    def asking(self, challenge: str) -> tuple[AskingDesk, ...]:
        raise RuleBroken(Rule.CHALLENGE_UNKNOWN)

    def answer(self, call: PhoneCall, approver: StaffId) -> str:
        raise RuleBroken(Rule.CHALLENGE_UNKNOWN)


def stands_by(
    asked: ApprovalAsked,
    approver: StaffId,
    pin: str,
    *,
    books: Books,
    pins: Pins,
    clock: Clock,
    reason: str = ALONE,
    reference: Reference | None = None,
) -> Vouched:
    """Prove that `approver` allows it at the desk; raise what `prove` raises."""
    given = InPerson(approver=approver, reason=reason, pin=pin)
    known = reference or first_edition()
    return prove(asked, given, books=books, pins=pins, codes=NobodyAnswers(), reference=known, clock=clock)
