"""Answer a desk that calls: the second person types the PIN here and reads a one-time code out."""

from dataclasses import dataclass, field, replace

from kt1desk.domain.approval import ApprovalWay, PhoneCall, about_heard, must_be_second_person, must_see_it
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import must_differ
from kt1desk.domain.events import PhoneApprovalGiven
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.approval_ports import PhoneCodes
from kt1desk.usecases.pin_check import check_pin
from kt1desk.usecases.ports import Books, Clock, Pins


@dataclass(frozen=True, slots=True, kw_only=True)
class AnswerByPhone:
    """What was heard, and who answers for it."""

    call: PhoneCall
    approver: StaffId
    pin: str = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class PhoneAnswer:
    """The fact, and the code to be read out: it stands in no book."""

    fact: PhoneApprovalGiven
    code: str


def answer_by_phone(asked: AnswerByPhone, *, books: Books, pins: Pins, codes: PhoneCodes, clock: Clock) -> PhoneAnswer:
    """Record that the approval was given here, then return the code.

    Raises TEXT_EMPTY, TEXT_NOT_PLAIN, WITNESS_MUST_BE_HERE, SAME_PERSON, CODE_MISTYPED, CHALLENGE_UNKNOWN (no PIN was
    tried), and what `check_pin` and `must_be_second_person` raise.
    """
    must_see_it(asked.call.asked.act, ApprovalWay.BY_PHONE)
    heard = replace(asked.call.asked, about=about_heard(asked.call.asked.about))
    call = replace(asked.call, asked=heard)
    must_differ(heard.asked_by, asked.approver)
    code = codes.answer(call, asked.approver)
    check_pin(asked.approver, asked.pin, clock(), books=books, pins=pins)
    with books.writing() as book:
        at = clock()
        must_be_second_person(book.clerk(asked.approver), heard.asked_by, local_day(at))
        given = PhoneApprovalGiven(
            at=at,
            by=asked.approver,
            act=heard.act,
            about=heard.about,
            asked_by=heard.asked_by,
            desk=call.desk,
            life=call.life,
            challenge=call.challenge,
        )
        book.record(given)
    return PhoneAnswer(fact=given, code=code)
