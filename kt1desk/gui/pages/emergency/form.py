"""What is asked of an emergency pack, and what can be wrong with it; no Qt."""

from dataclasses import dataclass
from enum import StrEnum, auto

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.void_reason import VoidReason


class PackField(StrEnum):
    """The fields of the three forms."""

    COUNT = auto()
    SEAL = auto()
    FOUND_SEAL = auto()
    OPENED_AT = auto()
    REASON = auto()


class FormFault(StrEnum):
    """What is wrong with a field before any rule is asked."""

    NOT_A_NUMBER = auto()
    NO_SEAL = auto()
    MOMENT_UNREADABLE = auto()
    NO_REASON = auto()


Fault = RuleBroken | FormFault


@dataclass(frozen=True, slots=True, kw_only=True)
class Typed:
    """What stands in the forms."""

    count: str = ""
    seal: str = ""
    found_seal: str = ""
    opened_at: str = ""
    reason: VoidReason | None = None


_FIELDS = {
    Rule.PACK_SIZE: PackField.COUNT,
    Rule.NO_NUMBER_BLOCK: PackField.COUNT,
    Rule.PACK_SEAL_TAKEN: PackField.SEAL,
    Rule.PACK_SEAL_DIFFERS: PackField.FOUND_SEAL,
    Rule.MOMENT_IN_FUTURE: PackField.OPENED_AT,
    Rule.MOMENT_BEFORE_PACK: PackField.OPENED_AT,
}


def field_of(error: RuleBroken, asked: PackField) -> PackField:
    """Where a refusal is said; `asked` is the first field of the form that asked."""
    return _FIELDS.get(error.rule, PackField.SEAL if error.facts.get("field") == "seal_no" else asked)
