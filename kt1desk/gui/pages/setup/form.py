"""What the first start asks and what it gets back; no Qt, so that the program behind it may import it."""

from dataclasses import dataclass, field
from enum import StrEnum, auto

from kt1desk.domain.clerk import Commitment
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.ids import DeskId
from kt1desk.usecases.readmodels import OfficeRow

CHECKED_GROUPS = (2, 5)
"""The groups of the recovery code that are typed back, counted from 1."""


class Step(StrEnum):
    """The steps in their order. MAKING shows work under way and asks nothing."""

    LANGUAGE = auto()
    OFFICE = auto()
    PEOPLE = auto()
    PROTECTION = auto()
    PROVINCE = auto()
    MAKING = auto()
    RECOVERY = auto()
    DONE = auto()


class SetupField(StrEnum):
    """Every field of every step, in the order in which Enter visits them."""

    LANGUAGE = auto()
    OFFICE = auto()
    LEADER_NAME = auto()
    LEADER_PIN = auto()
    LEADER_PIN_AGAIN = auto()
    LEADER_COMMITTED_ON = auto()
    LEADER_COMMITTED_TO = auto()
    CLERK_NAME = auto()
    CLERK_PIN = auto()
    CLERK_PIN_AGAIN = auto()
    CLERK_COMMITTED_ON = auto()
    CLERK_COMMITTED_TO = auto()
    PROTECTION = auto()
    PASSPHRASE = auto()
    PASSPHRASE_AGAIN = auto()
    PROVINCE = auto()
    ADDRESS = auto()
    CODE = auto()
    FIRST_GROUP = auto()
    SECOND_GROUP = auto()
    HOLDS_SHEET = auto()


class Protection(StrEnum):
    """What opens the book at each start."""

    KEYRING = auto()
    PASSPHRASE = auto()


class Enrolment(StrEnum):
    """When the desk is made known to the province."""

    NOW = auto()
    LATER = auto()


class FormFault(StrEnum):
    """What is wrong with a field before anything is made."""

    NOT_CHOSEN = auto()
    NOTHING_TYPED = auto()
    NOT_THE_SAME = auto()
    SAME_NAME = auto()
    NOT_A_DAY = auto()
    TOO_SIMPLE = auto()
    NOT_AN_ADDRESS = auto()
    CODE_LENGTH = auto()
    CODE_MISTYPED = auto()
    CODE_REFUSED = auto()
    GROUP_WRONG = auto()


Fault = RuleBroken | FormFault


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonForm:
    """A name, a PIN typed twice, and the days of the security commitment as they were typed."""

    name: str = ""
    pin: str = field(default="", repr=False)
    pin_again: str = field(default="", repr=False)
    committed_on: str = ""
    committed_to: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SetupForm:
    """All that was typed so far, whatever step is in front."""

    language: str
    office: OfficeRow | None = None
    leader: PersonForm = field(default_factory=PersonForm)
    clerk: PersonForm = field(default_factory=PersonForm)
    protection: Protection = Protection.PASSPHRASE
    passphrase: str = field(default="", repr=False)
    passphrase_again: str = field(default="", repr=False)
    enrolment: Enrolment | None = None
    address: str = ""
    code: str = field(default="", repr=False)
    first_group: str = field(default="", repr=False)
    second_group: str = field(default="", repr=False)
    holds_sheet: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonPlan:
    """Somebody who will act at the desk."""

    name: str
    pin: str = field(repr=False)
    commitment: Commitment


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskPlan:
    """The desk to be made. `passphrase` None: the keyring of the system keeps the keys."""

    language: str
    office: OfficeRow
    leader: PersonPlan
    clerk: PersonPlan
    passphrase: str | None = field(repr=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskMade:
    """The desk is there. The recovery code (groups of four with hyphens) exists nowhere else from here on."""

    desk_id: DeskId
    recovery_code: str = field(repr=False)
    enrolled: bool = False
