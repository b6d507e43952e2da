"""Approvals over real stores: a clerk alone at one desk, the second person at another; every way it must not go."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from kt1desk.domain.approval import Approvable, ApprovalAsked, ApprovalWay, ByPhone, Given, InPerson, PhoneCall
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ActApproved, ApprovalCountersigned, PhoneApprovalGiven
from kt1desk.domain.ids import ApprovalId, DeskId, StaffId
from kt1desk.store.approvals import GOOD_FOR_SECONDS, SqlPhoneCodes
from kt1desk.usecases.answer_by_phone import AnswerByPhone, PhoneAnswer, answer_by_phone
from kt1desk.usecases.approve import approve, prove
from kt1desk.usecases.countersign import Countersign, countersign
from tests.support.builders import registered
from tests.support.calling_desks import (
    CLERK_PIN,
    LEADER_PIN,
    CallingDesk,
    desks_that_know_each_other,
    make_desk,
)

WRONG = "0000-0000-0"
ALONE = "ALONE_AT_NIGHT"


@dataclass
class Call:
    """A clerk alone at `asking`; the leader of that desk sits at `answering`, where she has a PIN too."""

    asking: CallingDesk
    answering: CallingDesk
    codes: SqlPhoneCodes = field(init=False)

    def __post_init__(self) -> None:
        self.codes = self.asking.codes()

    @property
    def asked(self) -> ApprovalAsked:
        return ApprovalAsked(act=Approvable.RESET_PIN, about=self.asking.clerk, asked_by=self.asking.clerk)

    @property
    def officer(self) -> StaffId:
        return self.answering.leader

    def heard(self, challenge: str, asked: ApprovalAsked | None = None) -> PhoneCall:
        [desk] = self.answering.codes().asking(challenge)
        return PhoneCall(asked=asked or self.asked, desk=desk.desk, life=desk.life, challenge=challenge)

    def answer(self, call: PhoneCall, approver: StaffId | None = None, pin: str = LEADER_PIN) -> PhoneAnswer:
        desk = self.answering
        asked = AnswerByPhone(call=call, approver=approver or self.officer, pin=pin)
        return answer_by_phone(asked, books=desk.books, pins=desk.pins, codes=desk.codes(), clock=desk.clock)

    def code(self, asked: ApprovalAsked | None = None) -> str:
        return self.answer(self.heard(self.codes.challenge(self.asked), asked)).code

    def by_phone(self, code: str) -> ByPhone:
        return ByPhone(approver=self.officer, reason=ALONE, code=code)

    def approve(self, given: Given, asked: ApprovalAsked | None = None) -> ActApproved:
        desk = self.asking
        proof = prove(
            asked or self.asked,
            given,
            books=desk.books,
            pins=desk.pins,
            codes=self.codes,
            reference=desk.reference,
            clock=desk.clock,
        )
        with desk.books.writing() as book:
            fact = approve(proof, book=book, at=desk.clock())
            book.record(fact)
        return fact

    def refused(self, given: Given, asked: ApprovalAsked | None = None) -> RuleBroken:
        with pytest.raises(RuleBroken) as broken:
            self.approve(given, asked)
        return broken.value

    def sign(self, approval: ApprovalId, approver: StaffId, pin: str = LEADER_PIN) -> ApprovalCountersigned:
        desk = self.asking
        asked = Countersign(approver=approver, approval=approval, pin=pin)
        return countersign(asked, books=desk.books, lookups=desk.approvals, pins=desk.pins, clock=desk.clock)


@pytest.fixture
def call(tmp_path: Path) -> Iterator[Call]:
    asking = make_desk(tmp_path, "303800-A", seed=1, office="303800")
    answering = make_desk(tmp_path, "300000-P", seed=2, province=True)
    with desks_that_know_each_other(asking, answering):
        yield Call(asking, answering)


def test_a_clerk_alone_at_night_is_helped_by_phone_and_the_officer_signs_later(call: Call) -> None:
    challenge = call.codes.challenge(call.asked)
    answered = call.answer(call.heard(challenge.lower().replace("-", " ")))
    assert isinstance(answered.fact, PhoneApprovalGiven)
    assert (answered.fact.by, answered.fact.desk, answered.fact.asked_by) == (
        call.officer,
        call.asking.desk,
        call.asking.clerk,
    )
    fact = call.approve(call.by_phone(answered.code))
    assert (fact.by, fact.way, fact.answered_at) == (call.officer, ApprovalWay.BY_PHONE, call.answering.desk)
    [waiting] = call.asking.approvals.open_approvals()
    assert (waiting.approval, waiting.approver, waiting.reason) == (fact.approval, call.officer, ALONE)
    assert (waiting.about_name, waiting.approver_name) == ("Hoàng Văn Tú 1", "Nguyễn Thị Hạnh 2")
    call.asking.pins.set(call.officer, LEADER_PIN)
    call.sign(fact.approval, call.officer)
    assert call.asking.approvals.approvals_open() == 0


def test_in_person_a_pin_is_enough_and_nothing_waits(call: Call) -> None:
    fact = call.approve(InPerson(approver=call.asking.leader, reason=ALONE, pin=LEADER_PIN))
    assert (fact.by, fact.way, fact.answered_at) == (call.asking.leader, ApprovalWay.IN_PERSON, None)
    assert call.asking.approvals.open_approvals() == ()


def test_a_wrong_pin_approves_nothing(call: Call) -> None:
    assert call.refused(InPerson(approver=call.asking.leader, reason=ALONE, pin="999998")).rule is Rule.PIN_WRONG


def test_nobody_approves_what_he_asked_for_himself(call: Call) -> None:
    own = replace(call.asked, asked_by=call.asking.leader)
    given = InPerson(approver=call.asking.leader, reason=ALONE, pin=LEADER_PIN)
    assert call.refused(given, own).rule is Rule.SAME_PERSON
    challenge = call.codes.challenge(call.asked)
    with pytest.raises(RuleBroken) as broken:
        call.answer(call.heard(challenge, replace(call.asked, asked_by=call.officer)))
    assert broken.value.rule is Rule.SAME_PERSON


def test_a_clerk_approves_nothing(call: Call) -> None:
    own = replace(call.asked, asked_by=call.asking.leader)
    given = InPerson(approver=call.asking.clerk, reason=ALONE, pin=CLERK_PIN)
    assert call.refused(given, own).rule is Rule.ROLE_NOT_ALLOWED
    challenge = call.codes.challenge(call.asked)
    with pytest.raises(RuleBroken) as broken:
        call.answer(call.heard(challenge), call.answering.clerk, CLERK_PIN)
    assert broken.value.rule is Rule.ROLE_NOT_ALLOWED


def test_a_reason_of_another_use_is_none(call: Call) -> None:
    given = InPerson(approver=call.asking.leader, reason="COVER_DAMAGED", pin=LEADER_PIN)
    assert call.refused(given).rule is Rule.REASON_UNKNOWN


UNDERSTOOD: dict[str, Callable[[ApprovalAsked], ApprovalAsked]] = {
    "act": lambda asked: replace(asked, act=Approvable.RESTORE_STORE),
    "about": lambda asked: replace(asked, about="303800-A.1"),
    "asked_by": lambda asked: replace(asked, asked_by=StaffId("303800-A.9")),
}


@pytest.mark.parametrize("part", UNDERSTOOD)
def test_a_code_for_something_else_opens_nothing(call: Call, part: str) -> None:
    other = UNDERSTOOD[part](call.asked)
    assert call.refused(call.by_phone(call.code(other))).rule is Rule.CODE_WRONG


def test_a_code_of_one_person_does_not_count_as_that_of_another(call: Call) -> None:
    given = replace(call.by_phone(call.code()), approver=call.asking.leader)
    assert call.refused(given).rule is Rule.CODE_WRONG


def test_a_code_is_of_no_use_for_another_act_that_waits_too(call: Call) -> None:
    other = replace(call.asked, act=Approvable.REPRINT_LABEL_NEVER_OUT, about="ZK041207001VN")
    call.codes.challenge(other)
    assert call.refused(call.by_phone(call.code()), other).rule is Rule.CODE_WRONG


def test_a_code_is_good_once(call: Call) -> None:
    given = call.by_phone(call.code())
    call.approve(given)
    assert call.refused(given).rule is Rule.CHALLENGE_OVER


def test_a_transaction_that_was_rolled_back_uses_no_code_up(call: Call) -> None:
    given = call.by_phone(call.code())
    assert call.refused(replace(given, reason="NO_SUCH")).rule is Rule.REASON_UNKNOWN
    call.approve(given)


def test_three_wrong_codes_spoil_the_challenge_and_a_mistyped_one_is_no_try(call: Call) -> None:
    good = call.code()
    assert call.refused(call.by_phone("7")).rule is Rule.CODE_MISTYPED
    assert [call.refused(call.by_phone(WRONG)).facts.get("left") for _ in range(3)] == [2, 1, None]
    assert call.refused(call.by_phone(good)).rule is Rule.CODE_SPOILED
    call.approve(call.by_phone(call.code()))


def test_a_challenge_ends_after_fifteen_minutes(call: Call) -> None:
    code = call.code()
    call.asking.seconds.now += GOOD_FOR_SECONDS - 1
    assert call.refused(call.by_phone(WRONG)).rule is Rule.CODE_WRONG
    call.asking.seconds.now += 1
    assert call.refused(call.by_phone(code)).rule is Rule.CHALLENGE_OVER


def test_a_new_challenge_ends_the_one_before(call: Call) -> None:
    old = call.code()
    call.codes.challenge(call.asked)
    assert call.refused(call.by_phone(old)).rule is Rule.CODE_WRONG


def test_a_restart_forgets_every_challenge(call: Call) -> None:
    code = call.code()
    call.codes = call.asking.codes()
    assert call.refused(call.by_phone(code)).rule is Rule.CHALLENGE_OVER


def test_a_wrong_pin_at_the_answering_desk_gives_no_code_and_records_nothing(call: Call) -> None:
    heard = call.heard(call.codes.challenge(call.asked))
    before = call.answering.written
    with pytest.raises(RuleBroken) as broken:
        call.answer(heard, pin="999998")
    assert broken.value.rule is Rule.PIN_WRONG
    assert call.answering.written == before


def test_a_challenge_of_nobody_known_or_of_another_desk_is_not_answered(call: Call) -> None:
    with pytest.raises(RuleBroken) as broken:
        call.answering.codes().asking("0000-0000-0")
    assert broken.value.rule is Rule.CHALLENGE_UNKNOWN
    heard = call.heard(call.codes.challenge(call.asked))
    with pytest.raises(RuleBroken) as broken:
        call.answer(replace(heard, desk=DeskId("303800-B")))
    assert broken.value.rule is Rule.CHALLENGE_UNKNOWN
    with pytest.raises(RuleBroken) as broken:
        call.answering.codes().asking("0000-0000-1")
    assert broken.value.rule is Rule.CODE_MISTYPED


def test_a_desk_cannot_answer_itself(call: Call) -> None:
    alone = Call(call.asking, call.asking)
    with pytest.raises(RuleBroken) as broken:
        alone.code()
    assert broken.value.rule is Rule.CHALLENGE_UNKNOWN


def test_a_desk_that_knows_no_other_cannot_call(tmp_path: Path) -> None:
    lonely = make_desk(tmp_path, "303800-L", seed=3, office="303800")
    stranger = make_desk(tmp_path, "303900-S", seed=4, office="303900")
    with desks_that_know_each_other(lonely, stranger), pytest.raises(RuleBroken) as broken:
        lonely.codes().challenge(Call(lonely, stranger).asked)
    assert broken.value.rule is Rule.NO_DESK_ANSWERS


def test_a_desk_of_the_same_office_answers_and_one_of_another_office_does_not(tmp_path: Path) -> None:
    asking = make_desk(tmp_path, "303800-A", seed=1, office="303800")
    beside = make_desk(tmp_path, "303800-B", seed=2, office="303800")
    stranger = make_desk(tmp_path, "303900-S", seed=3, office="303900")
    with desks_that_know_each_other(asking, beside, stranger):
        near, far = Call(asking, beside), Call(asking, stranger)
        assert near.approve(near.by_phone(near.code())).answered_at == beside.desk
        assert far.refused(far.by_phone(far.code())).rule is Rule.CODE_WRONG


def test_only_the_one_who_approved_countersigns_and_only_once(call: Call) -> None:
    fact = call.approve(call.by_phone(call.code()))
    with pytest.raises(RuleBroken) as broken:
        call.sign(fact.approval, call.asking.leader)
    assert broken.value.rule is Rule.APPROVAL_OF_ANOTHER
    call.asking.pins.set(call.officer, "975310")
    with pytest.raises(RuleBroken) as broken:
        call.sign(fact.approval, call.officer)
    assert broken.value.rule is Rule.PIN_WRONG
    assert call.asking.approvals.approvals_open() == 1
    call.sign(fact.approval, call.officer, "975310")
    with pytest.raises(RuleBroken) as broken:
        call.sign(fact.approval, call.officer, "975310")
    assert broken.value.rule is Rule.APPROVAL_NOT_OPEN


def test_a_signature_that_was_not_given_at_the_desk_that_called_does_not_count(call: Call) -> None:
    fact = call.approve(call.by_phone(call.code()))
    desk = call.answering
    desk.record(ApprovalCountersigned(at=desk.clock(), by=call.officer, approval=fact.approval))
    call.asking.learn([desk])
    assert call.asking.approvals.approvals_open() == 1
    assert desk.approvals.approvals_open() == 0


def test_people_who_left_are_not_offered_and_roles_and_pins_are_told(call: Call) -> None:
    desk = call.asking
    gone = registered(StaffId("303800-A.3"), "Lê Thị Xa", Role.SHIFT_LEADER, by=desk.leader, at=desk.clock())
    desk.record(replace(gone, left_on=desk.clock().date()))
    told = {row.staff: (row.approves, row.pin_here) for row in desk.approvals.people()}
    assert told == {
        desk.leader: (True, True),
        desk.clerk: (False, True),
        call.answering.leader: (True, False),
        call.answering.clerk: (False, False),
    }
