"""What the approvals page asks and shows; no Qt."""

from dataclasses import dataclass, field
from enum import StrEnum, auto

from kt1desk.domain.approval import ABOUT_A_PERSON, Approvable, ApprovalAsked, PhoneCall
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.approval_rows import AskingDesk, KnownPerson, OpenApproval


class CallField(StrEnum):
    """The fields of a call in the order in which it is heard."""

    CHALLENGE = auto()
    DESK = auto()
    ACT = auto()
    ABOUT = auto()
    ASKED_BY = auto()
    APPROVER = auto()
    PIN = auto()


class FormFault(StrEnum):
    """What is wrong with a field before any rule is asked."""

    NOTHING_CHOSEN = auto()
    NO_PIN = auto()
    NO_CHALLENGE = auto()
    NO_DESK = auto()
    NO_ACT = auto()
    NO_ABOUT = auto()
    NO_ASKER = auto()
    NOBODY_CHOSEN = auto()


Fault = RuleBroken | FormFault


@dataclass(frozen=True, slots=True, kw_only=True)
class CallForm:
    """What was heard, and who answers. `about` is the id of the person chosen, or the text typed."""

    challenge: str = ""
    desk: AskingDesk | None = None
    act: Approvable | None = None
    about: str = ""
    asked_by: StaffId | None = None
    approver: StaffId | None = None
    pin: str = field(default="", repr=False)

    def faults(self) -> dict[CallField, Fault]:
        """What lacks."""
        wanted = {
            CallField.CHALLENGE: (self.challenge, FormFault.NO_CHALLENGE),
            CallField.DESK: (self.desk, FormFault.NO_DESK),
            CallField.ACT: (self.act, FormFault.NO_ACT),
            CallField.ABOUT: (self.about.strip(), FormFault.NO_ABOUT),
            CallField.ASKED_BY: (self.asked_by, FormFault.NO_ASKER),
            CallField.APPROVER: (self.approver, FormFault.NOBODY_CHOSEN),
            CallField.PIN: (self.pin, FormFault.NO_PIN),
        }
        return {where: fault for where, (value, fault) in wanted.items() if not value}

    def call(self) -> PhoneCall | None:
        """The call, when all of it was heard."""
        if self.desk is None or self.act is None or self.asked_by is None:
            return None
        asked = ApprovalAsked(act=self.act, about=self.about, asked_by=self.asked_by)
        return PhoneCall(asked=asked, desk=self.desk.desk, life=self.desk.life, challenge=self.challenge)


@dataclass(frozen=True, slots=True, kw_only=True)
class Caller:
    """A desk that calls, with the name of its office."""

    desk: AskingDesk
    office_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """The code to be read out, and what it allows."""

    code: str
    act: Approvable
    about: str
    asked_by: str
    office_name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """An approval that waits, the words of its reason in both languages, and how long it has waited."""

    row: OpenApproval
    reason_vi: str
    reason_en: str
    minutes: int


def may_ask(people: tuple[KnownPerson, ...], desk: AskingDesk | None) -> tuple[KnownPerson, ...]:
    """The people of the office that calls; everybody while it is not known which one that is."""
    return tuple(each for each in people if desk is None or each.office in {None, desk.office})


def name_of(people: tuple[KnownPerson, ...], staff: str) -> str:
    """The name of a person, or the code itself."""
    return next((each.name for each in people if each.staff == staff), staff)


def about_name(people: tuple[KnownPerson, ...], act: Approvable, about: str) -> str:
    """What an approval is about, as it is said."""
    return name_of(people, about) if act in ABOUT_A_PERSON else about


_AT = {
    Rule.CODE_MISTYPED: CallField.CHALLENGE,
    Rule.CHALLENGE_UNKNOWN: CallField.CHALLENGE,
    Rule.TEXT_EMPTY: CallField.ABOUT,
    Rule.TEXT_NOT_PLAIN: CallField.ABOUT,
    Rule.SAME_PERSON: CallField.APPROVER,
    Rule.ROLE_NOT_ALLOWED: CallField.APPROVER,
    Rule.STAFF_UNKNOWN: CallField.APPROVER,
    Rule.STAFF_LEFT: CallField.APPROVER,
    Rule.APPROVER_NOT_COMMITTED: CallField.APPROVER,
    Rule.PIN_WRONG: CallField.PIN,
    Rule.PIN_DELAYED: CallField.PIN,
    Rule.PIN_UNSET: CallField.PIN,
}


def field_of(broken: RuleBroken) -> CallField | None:
    """Where a refusal is said; None: over the form."""
    return _AT.get(broken.rule)
