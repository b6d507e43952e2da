"""What the approval dialog decides: who is offered, which way, and that nothing is done without a proof."""

from dataclasses import dataclass, field, replace
from datetime import date

import pytest

from kt1desk.domain.approval import Approvable, ApprovalAsked, ApprovalWay, ByPhone, InPerson
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.ids import StaffId
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.gui.approval.form import ApprovalField, ApprovalForm, Fault, FormFault, Question
from kt1desk.gui.approval.presenter import ApprovalPresenter, Asking
from kt1desk.gui.work import Work
from kt1desk.usecases.approval_rows import KnownPerson
from tests.gui.approval.at_the_desk import (
    ASKED,
    BY_RULE,
    CHALLENGE,
    CLERK,
    CODE,
    HANDOVER,
    LEADER,
    OFFICER,
    OTHER_CLERK,
    PEOPLE,
    PIN,
    Second,
)
from tests.support.clock import MONDAY
from tests.support.counter import QuietAlerts
from tests.support.immediate_tasks import HeldTasks, ImmediateTasks


@dataclass
class FakeScreen:
    """Keeps what the presenter shows."""

    typed: ApprovalForm = field(default_factory=ApprovalForm)
    question: Question | None = None
    reasons: tuple[ReasonRow, ...] = ()
    people: tuple[KnownPerson, ...] = ()
    may_call: bool = True
    challenge: str = ""
    faults: dict[ApprovalField | None, Fault] = field(default_factory=dict)
    focused: ApprovalField | None = None
    left: int = 0

    def form(self) -> ApprovalForm:
        return self.typed

    def clear_form(self) -> None:
        self.typed = ApprovalForm(way=self.typed.way)

    def clear_proof(self) -> None:
        self.typed = replace(self.typed, proof="")

    def show_question(self, question: Question) -> None:
        self.question = question

    def show_reasons(self, reasons: tuple[ReasonRow, ...], *, first_marked: bool) -> None:
        self.reasons = reasons
        if first_marked:
            self.typed = replace(self.typed, reason=reasons[0].code)

    def show_way(self, way: ApprovalWay, people: tuple[KnownPerson, ...], *, may_call: bool) -> None:
        self.typed = replace(self.typed, way=way)
        self.people = people
        self.may_call = may_call

    def show_challenge(self, challenge: str) -> None:
        self.challenge = challenge

    def show_fault(self, field: ApprovalField | None, fault: Fault) -> None:
        self.faults[field] = fault

    def clear_faults(self) -> None:
        self.faults.clear()

    def focus(self, field: ApprovalField) -> None:
        self.focused = field

    def set_busy(self, busy: bool) -> None: ...

    def leave(self) -> None:
        self.left += 1

    def fill(self, approver: StaffId, proof: str) -> None:
        self.typed = replace(self.typed, approver=approver, reason="ALONE_AT_NIGHT", proof=proof)


@dataclass
class Dialog:
    """The presenter under test."""

    second: Second
    screen: FakeScreen
    alerts: QuietAlerts
    presenter: ApprovalPresenter


def asking(second: Second | None = None, work: Work | None = None, asked: ApprovalAsked = ASKED) -> Dialog:
    second, screen, alerts = second or Second(), FakeScreen(), QuietAlerts()
    presenter = ApprovalPresenter(screen, second.doors, work=work or ImmediateTasks(), alerts=alerts)
    presenter.ask(Asking(asked=asked, run=second.run, approved=second.approved.append))
    return Dialog(second, screen, alerts, presenter)


def rule_at(desk: Dialog, field: ApprovalField | None) -> Rule:
    fault = desk.screen.faults[field]
    assert isinstance(fault, RuleBroken)
    return fault.rule


def test_the_question_is_asked_with_names_and_only_others_who_may_are_offered() -> None:
    desk = asking()
    assert desk.screen.question == Question(act=ASKED.act, about="Ma Thị Hồng Nhung", asked_by="Hoàng Văn Tú")
    assert [person.staff for person in desk.screen.people] == [LEADER]
    desk.presenter.by_phone()
    assert [person.staff for person in desk.screen.people] == [LEADER, OFFICER]


def test_who_signs_the_same_act_is_not_offered_and_a_call_is_begun_where_nobody_else_is_here() -> None:
    desk = asking()
    desk.presenter.ask(Asking(asked=ASKED, run=desk.second.run, approved=desk.second.approved.append, barred=(LEADER,)))
    assert [person.staff for person in desk.screen.people] == [OFFICER]
    assert desk.screen.typed.way is ApprovalWay.BY_PHONE


def test_a_leader_may_ask_a_clerk_at_the_desk_where_the_order_of_the_two_does_not_matter() -> None:
    desk = asking()
    desk.presenter.ask(
        Asking(asked=ASKED, run=desk.second.run, approved=desk.second.approved.append, by_colleague=True)
    )
    assert [person.staff for person in desk.screen.people] == [LEADER, OTHER_CLERK]
    desk.presenter.by_phone()
    assert [person.staff for person in desk.screen.people] == [LEADER, OFFICER]
    by_clerk = replace(ASKED, asked_by=OTHER_CLERK)
    desk.presenter.ask(
        Asking(asked=by_clerk, run=desk.second.run, approved=desk.second.approved.append, by_colleague=True)
    )
    assert [person.staff for person in desk.screen.people] == [CLERK, LEADER]


def test_where_a_rule_itself_asks_for_a_witness_its_reason_stands_first_and_is_marked() -> None:
    desk = asking(Second(day=BY_RULE), asked=HANDOVER)
    codes = [row.code for row in desk.screen.reasons]
    assert (codes[0], desk.screen.typed.reason) == ("WITNESS_BY_RULE", "WITNESS_BY_RULE")
    in_table = [row.code for row in Second(day=BY_RULE).reasons()]
    assert codes[1:] == [code for code in in_table if code != "WITNESS_BY_RULE"]


@pytest.mark.parametrize(("day", "asked"), [(BY_RULE, ASKED), (MONDAY.date(), HANDOVER)])
def test_of_any_other_act_and_before_that_rule_nobody_is_given_a_reason(day: date, asked: ApprovalAsked) -> None:
    desk = asking(Second(day=day), asked=asked)
    assert (desk.screen.reasons, desk.screen.typed.reason) == (Second(day=day).reasons(), "")


def test_a_right_pin_does_the_act_and_leaves() -> None:
    desk = asking()
    desk.screen.fill(LEADER, PIN)
    desk.presenter.submit()
    assert desk.second.given == [InPerson(approver=LEADER, reason="ALONE_AT_NIGHT", pin=PIN)]
    assert (desk.second.approved, desk.screen.left) == (["done"], 1)
    assert desk.screen.typed.proof == ""


def test_a_right_answer_by_phone_does_the_act() -> None:
    desk = asking()
    desk.presenter.by_phone()
    assert desk.screen.challenge == CHALLENGE
    desk.screen.fill(OFFICER, CODE)
    desk.presenter.submit()
    assert desk.second.given == [ByPhone(approver=OFFICER, reason="ALONE_AT_NIGHT", code=CODE)]


def test_who_is_alone_is_sent_to_the_phone_at_once() -> None:
    desk = asking(Second(people=(PEOPLE[0], PEOPLE[3])))
    assert desk.screen.typed.way is ApprovalWay.BY_PHONE
    assert desk.screen.challenge == CHALLENGE


def test_nobody_is_called_to_allow_what_must_be_seen() -> None:
    desk = asking(Second(people=(PEOPLE[0], PEOPLE[3])), asked=replace(ASKED, act=Approvable.REPRINT_LABEL))
    desk.presenter.by_phone()
    assert desk.screen.typed.way is ApprovalWay.IN_PERSON
    assert not desk.screen.may_call
    assert desk.second.challenges == []


def test_every_empty_field_speaks_and_nothing_is_done() -> None:
    desk = asking()
    desk.presenter.submit()
    assert desk.screen.faults == {
        ApprovalField.APPROVER: FormFault.NOBODY_CHOSEN,
        ApprovalField.REASON: FormFault.NO_REASON,
        ApprovalField.PROOF: FormFault.NO_PIN,
    }
    assert desk.second.given == []


def test_a_wrong_pin_speaks_at_its_field_and_the_rest_stays() -> None:
    desk = asking()
    desk.screen.fill(LEADER, "000111")
    desk.presenter.submit()
    assert rule_at(desk, ApprovalField.PROOF) is Rule.PIN_WRONG
    assert (desk.screen.typed.approver, desk.screen.typed.proof, desk.screen.left) == (LEADER, "", 0)
    assert desk.screen.focused is ApprovalField.PROOF


def test_going_to_the_desk_and_back_to_the_phone_keeps_the_call_code() -> None:
    desk = asking()
    desk.presenter.by_phone()
    desk.presenter.in_person()
    desk.presenter.by_phone()
    assert len(desk.second.challenges) == 1


@pytest.mark.parametrize("rule", [Rule.CODE_SPOILED, Rule.CHALLENGE_OVER])
def test_a_call_code_that_is_over_is_taken_away_and_f6_shows_a_new_one(rule: Rule) -> None:
    desk = asking()
    desk.presenter.by_phone()
    desk.second.fails = RuleBroken(rule)
    desk.screen.fill(OFFICER, CODE)
    desk.presenter.submit()
    assert (rule_at(desk, None), desk.screen.challenge) == (rule, "")
    desk.presenter.by_phone()
    assert desk.screen.challenge == CHALLENGE
    assert len(desk.second.challenges) == 2


def test_without_a_desk_that_could_answer_the_phone_is_no_way() -> None:
    desk = asking(Second(no_desk=True))
    desk.presenter.by_phone()
    assert rule_at(desk, None) is Rule.NO_DESK_ANSWERS
    assert desk.screen.challenge == ""


def test_what_the_act_itself_refuses_is_said_over_the_form() -> None:
    desk = asking()
    desk.second.fails = RuleBroken(Rule.SHIFT_ALREADY_OPEN, name="Tú")
    desk.screen.fill(LEADER, PIN)
    desk.presenter.submit()
    assert rule_at(desk, None) is Rule.SHIFT_ALREADY_OPEN
    assert desk.screen.left == 0


def test_who_leaves_has_done_nothing() -> None:
    desk = asking()
    desk.screen.fill(LEADER, PIN)
    desk.presenter.cancel()
    desk.presenter.submit()
    assert (desk.second.given, desk.second.approved, desk.screen.left) == ([], [], 1)


def test_a_second_press_does_the_act_once() -> None:
    work = HeldTasks()
    desk = asking(work=work)
    work.run_next()
    desk.screen.fill(LEADER, PIN)
    desk.presenter.submit()
    desk.presenter.submit()
    desk.presenter.cancel()
    assert work.waiting == 1
    work.run_next()
    assert desk.second.approved == ["done"]


def test_a_full_disk_is_told_and_the_form_stays() -> None:
    desk = asking()
    desk.second.fails = Unavailable(Cause.DISK_FULL)
    desk.screen.fill(LEADER, PIN)
    desk.presenter.submit()
    assert [error.cause for error in desk.alerts.errors] == [Cause.DISK_FULL]
    desk.presenter.submit()
    assert desk.second.approved == ["done"]


def test_a_bug_is_not_swallowed() -> None:
    desk = asking()
    desk.second.fails = KeyError("bug")
    desk.screen.fill(LEADER, PIN)
    with pytest.raises(KeyError):
        desk.presenter.submit()
