"""What the section of the province shows and asks; no Qt."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum, auto


class ProvinceField(StrEnum):
    """The two fields of an enrolment, in the order of Enter."""

    ADDRESS = auto()
    CODE = auto()


class ProvinceFault(StrEnum):
    """What is wrong with a field."""

    NOTHING_TYPED = auto()
    NOT_AN_ADDRESS = auto()
    CODE_LENGTH = auto()
    CODE_MISTYPED = auto()
    CODE_REFUSED = auto()


class Reach(StrEnum):
    """What came of asking for a contact."""

    REACHED = auto()
    NOT_REACHED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class ProvinceLine:
    """What this desk knows of the province: where it is (""), whether this life was admitted, what waits."""

    address: str
    enrolled: bool
    waiting: int
    waiting_since: datetime | None
    last_contact_at: datetime | None


@dataclass(frozen=True, slots=True, kw_only=True)
class EnrolForm:
    """What was typed."""

    address: str
    code: str
