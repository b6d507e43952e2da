"""What the approval dialog asks and shows; no Qt."""

from dataclasses import dataclass, field
from enum import StrEnum, auto

from kt1desk.domain.approval import Approvable, ApprovalWay, ByPhone, Given, InPerson
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import StaffId


class ApprovalField(StrEnum):
    """The fields in the order in which Enter visits them."""

    APPROVER = auto()
    REASON = auto()
    PROOF = auto()


class FormFault(StrEnum):
    """What is wrong with a field before any rule is asked."""

    NOBODY_CHOSEN = auto()
    NO_REASON = auto()
    NO_PIN = auto()
    NO_CODE = auto()


Fault = RuleBroken | FormFault


@dataclass(frozen=True, slots=True, kw_only=True)
class ApprovalForm:
    """What was chosen and typed; `proof` is the PIN or the code."""

    way: ApprovalWay = ApprovalWay.IN_PERSON
    approver: StaffId | None = None
    reason: str = ""
    proof: str = field(default="", repr=False)

    def faults(self) -> dict[ApprovalField, Fault]:
        """What lacks."""
        no_proof = FormFault.NO_PIN if self.way is ApprovalWay.IN_PERSON else FormFault.NO_CODE
        lacking = {
            ApprovalField.APPROVER: (self.approver, FormFault.NOBODY_CHOSEN),
            ApprovalField.REASON: (self.reason, FormFault.NO_REASON),
            ApprovalField.PROOF: (self.proof, no_proof),
        }
        return {where: fault for where, (value, fault) in lacking.items() if not value}

    def given(self, approver: StaffId) -> Given:
        """The approval as the verbs take it."""
        if self.way is ApprovalWay.IN_PERSON:
            return InPerson(approver=approver, reason=self.reason, pin=self.proof)
        return ByPhone(approver=approver, reason=self.reason, code=self.proof)


@dataclass(frozen=True, slots=True, kw_only=True)
class Question:
    """What is asked, in the words that a second person must hear. `about` is the name of a person, or a code."""

    act: Approvable
    about: str
    asked_by: str


_AT_THE_PROOF = frozenset({Rule.PIN_WRONG, Rule.PIN_DELAYED, Rule.PIN_UNSET, Rule.CODE_MISTYPED, Rule.CODE_WRONG})
_AT_THE_APPROVER = frozenset(
    {Rule.SAME_PERSON, Rule.ROLE_NOT_ALLOWED, Rule.STAFF_UNKNOWN, Rule.STAFF_LEFT, Rule.APPROVER_NOT_COMMITTED}
)


def field_of(broken: RuleBroken) -> ApprovalField | None:
    """Where a refusal is said; None: over the form."""
    if broken.rule in _AT_THE_PROOF:
        return ApprovalField.PROOF
    if broken.rule in _AT_THE_APPROVER:
        return ApprovalField.APPROVER
    return ApprovalField.REASON if broken.rule is Rule.REASON_UNKNOWN else None
