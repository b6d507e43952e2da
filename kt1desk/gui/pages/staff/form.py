"""What the staff form holds, as it was typed; no Qt."""

from dataclasses import dataclass
from enum import StrEnum

from kt1desk.domain.clerk import Role


class StaffField(StrEnum):
    """The fields; their values are those in the facts of an error."""

    NAME = "staff_name"
    ROLE = "role"
    OFFICE = "office"
    TRAINED_ON = "trained_on"
    COMMITTED_ON = "committed_on"
    COMMITTED_TO = "committed_to"
    LEFT_ON = "left_on"


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffForm:
    """Days as typed; an empty `office` means every office."""

    name: str = ""
    role: Role = Role.CLERK
    office: str = ""
    trained_on: str = ""
    committed_on: str = ""
    committed_to: str = ""
    left_on: str = ""
