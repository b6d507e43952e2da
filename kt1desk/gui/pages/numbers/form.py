"""What can be wrong in the section of numbers; no Qt."""

from enum import StrEnum, auto

from kt1desk.domain.errors import RuleBroken


class FormFault(StrEnum):
    """What is wrong with a field before any rule is asked."""

    NO_CODE = auto()
    NO_REASON = auto()


Fault = RuleBroken | FormFault
