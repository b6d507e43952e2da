"""A clerk who asks for a second person, and all that the dialog is given."""

from dataclasses import dataclass, field
from datetime import date

from kt1desk.domain.approval import Approvable, ApprovalAsked, ByPhone, Given, InPerson
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import StaffId
from kt1desk.domain.rule_set import ReasonRow, ReasonUse
from kt1desk.gui.approval.presenter import ApprovalDoors
from kt1desk.usecases.approval_rows import KnownPerson
from tests.support.builders import CENTRE
from tests.support.clock import MONDAY
from tests.support.reference import first_edition

PIN, CODE = "246810", "ABCD-EFGH-J"
CHALLENGE = "7K3Q-1XZM-4"
CLERK, LEADER, OTHER_CLERK, OFFICER = (StaffId(f"TEST.{place}") for place in range(1, 5))
PEOPLE = (
    KnownPerson(staff=CLERK, name="Hoàng Văn Tú", role=Role.SHIFT_LEADER, office=CENTRE, approves=True, pin_here=True),
    KnownPerson(
        staff=LEADER, name="Nguyễn Thị Hạnh", role=Role.SHIFT_LEADER, office=CENTRE, approves=True, pin_here=True
    ),
    KnownPerson(
        staff=OTHER_CLERK, name="Ma Thị Hồng Nhung", role=Role.CLERK, office=CENTRE, approves=False, pin_here=True
    ),
    KnownPerson(staff=OFFICER, name="Đặng Quốc Thịnh", role=Role.PROVINCE, office=None, approves=True, pin_here=False),
)
ASKED = ApprovalAsked(act=Approvable.RESET_PIN, about=OTHER_CLERK, asked_by=CLERK)
HANDOVER = ApprovalAsked(act=Approvable.WITNESS_HANDOVER, about="300000-TEST.L1/H7", asked_by=CLERK)
TODAY = MONDAY.date()
BY_RULE = date(2026, 3, 2)
"""A day on which a rule asks for a witness of a handover."""


@dataclass
class Second:
    """What lies behind the dialog; `fails` is raised by the next act."""

    people: tuple[KnownPerson, ...] = PEOPLE
    fails: Exception | None = None
    no_desk: bool = False
    day: date = TODAY
    challenges: list[ApprovalAsked] = field(default_factory=list)
    given: list[Given] = field(default_factory=list)
    approved: list[str] = field(default_factory=list)

    @property
    def doors(self) -> ApprovalDoors:
        return ApprovalDoors(people=lambda: self.people, reasons=self.reasons, challenge=self.challenge)

    def reasons(self) -> tuple[ReasonRow, ...]:
        return first_edition().reasons_on(ReasonUse.APPROVAL, self.day)

    def challenge(self, asked: ApprovalAsked) -> str:
        if self.no_desk:
            raise RuleBroken(Rule.NO_DESK_ANSWERS)
        self.challenges.append(asked)
        return CHALLENGE

    def run(self, given: Given) -> str:
        fails, self.fails = self.fails, None
        if fails is not None:
            raise fails
        match given:
            case InPerson() if given.pin != PIN:
                raise RuleBroken(Rule.PIN_WRONG, staff=given.approver, tries=1, until=MONDAY)
            case ByPhone() if given.code != CODE:
                raise RuleBroken(Rule.CODE_WRONG, left=2)
        self.given.append(given)
        return "done"
