"""A province's desk with approvals that wait and a phone that rings."""

from dataclasses import dataclass, field
from datetime import timedelta

from kt1desk.domain.approval import Approvable
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ApprovalCountersigned, PhoneApprovalGiven
from kt1desk.domain.ids import ApprovalId, DeskId, LifeId, OfficeCode, StaffId
from kt1desk.domain.rule_set import ReasonRow, ReasonUse
from kt1desk.gui.pages.approvals.calling import CallDoors
from kt1desk.gui.pages.approvals.presenter import WaitingDoors
from kt1desk.usecases.answer_by_phone import AnswerByPhone, PhoneAnswer
from kt1desk.usecases.approval_rows import AskingDesk, KnownPerson, OpenApproval
from kt1desk.usecases.countersign import Countersign
from tests.support.clock import MONDAY, StandingClock
from tests.support.reference import first_edition

PIN, CODE, CHALLENGE = "246810", "ABCD-EFGH-J", "7K3Q-1XZM-4"
CALLING = AskingDesk(desk=DeskId("303800-7K3Q1XZM"), life=LifeId("L7K3Q1XZM"), office=OfficeCode("303800"))
NAMESAKE = AskingDesk(desk=DeskId("303900-0000000A"), life=LifeId("L0000000A"), office=OfficeCode("303900"))
CENTRE = OfficeCode("300000")
OFFICER, COLLEAGUE, CLERK, STRANGER = (StaffId(f"TEST.{place}") for place in range(1, 5))


def person(staff: StaffId, name: str, role: Role, office: OfficeCode | None, *, pin_here: bool) -> KnownPerson:
    approves = role in {Role.SHIFT_LEADER, Role.PROVINCE}
    return KnownPerson(staff=staff, name=name, role=role, office=office, approves=approves, pin_here=pin_here)


PEOPLE = (
    person(OFFICER, "Đặng Quốc Thịnh", Role.PROVINCE, None, pin_here=True),
    person(COLLEAGUE, "Nguyễn Thị Hạnh", Role.SHIFT_LEADER, CENTRE, pin_here=True),
    person(CLERK, "Hoàng Văn Tú", Role.CLERK, CALLING.office, pin_here=False),
    person(STRANGER, "Hoàng Thị Tươi", Role.CLERK, NAMESAKE.office, pin_here=False),
)


def waiting(place: int, hours: int, approver: StaffId = OFFICER) -> OpenApproval:
    """One that has waited for so many hours."""
    return OpenApproval(
        approval=ApprovalId(f"300000-TEST.{place}"),
        at=MONDAY - timedelta(hours=hours),
        act=Approvable.RESET_PIN,
        about=CLERK,
        about_name="Hoàng Văn Tú",
        asked_by_name="Hoàng Văn Tú",
        approver=approver,
        approver_name=next(each.name for each in PEOPLE if each.staff == approver),
        reason="ALONE_AT_NIGHT",
    )


@dataclass
class Province:
    """What lies behind the page; `fails` is raised by the next verb."""

    open: list[OpenApproval] = field(default_factory=lambda: [waiting(1, 50, COLLEAGUE), waiting(2, 3)])
    callers: tuple[AskingDesk, ...] = (CALLING,)
    fails: Exception | None = None
    signed: list[Countersign] = field(default_factory=list)
    answered: list[AnswerByPhone] = field(default_factory=list)
    clock: StandingClock = field(default_factory=StandingClock)

    @property
    def waiting_doors(self) -> WaitingDoors:
        return WaitingDoors(open_approvals=lambda: tuple(self.open), reasons=self.reasons, countersign=self.countersign)

    @property
    def call_doors(self) -> CallDoors:
        return CallDoors(
            people=lambda: PEOPLE,
            asking=self.asking,
            answer=self.answer,
            office_name=lambda code: f"Bưu điện văn hóa {code}",
        )

    def reasons(self) -> tuple[ReasonRow, ...]:
        return first_edition().reasons_on(ReasonUse.APPROVAL, MONDAY.date())

    def countersign(self, asked: Countersign) -> ApprovalCountersigned:
        self._fail()
        if asked.pin != PIN:
            raise RuleBroken(Rule.PIN_WRONG, staff=asked.approver, tries=1, until=MONDAY)
        self.signed.append(asked)
        self.open = [row for row in self.open if row.approval != asked.approval]
        return ApprovalCountersigned(at=MONDAY, by=asked.approver, approval=asked.approval)

    def asking(self, challenge: str) -> tuple[AskingDesk, ...]:
        if challenge != CHALLENGE:
            raise RuleBroken(Rule.CODE_MISTYPED)
        return self.callers

    def answer(self, asked: AnswerByPhone) -> PhoneAnswer:
        self._fail()
        if asked.pin != PIN:
            raise RuleBroken(Rule.PIN_WRONG, staff=asked.approver, tries=1, until=MONDAY)
        self.answered.append(asked)
        call = asked.call
        fact = PhoneApprovalGiven(
            at=MONDAY,
            by=asked.approver,
            act=call.asked.act,
            about=call.asked.about,
            asked_by=call.asked.asked_by,
            desk=call.desk,
            life=call.life,
            challenge=call.challenge,
        )
        return PhoneAnswer(fact=fact, code=CODE)

    def _fail(self) -> None:
        fails, self.fails = self.fails, None
        if fails is not None:
            raise fails
