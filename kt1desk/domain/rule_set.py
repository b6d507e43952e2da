"""The rows of a rule set that are neither time nor money: what may combine, weigh, be covered, be given as a reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from kt1desk.domain.dated import DatedRow
from kt1desk.domain.ids import RuleSetId
from kt1desk.domain.item import CoverRule, Secrecy, Urgency, WeightLimits


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSetRow(DatedRow):
    """The id that is put on record with every decision of its days."""

    id: RuleSetId
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CombinationRow(DatedRow):
    """A class and an urgency that may be asked for together."""

    secrecy: Secrecy
    urgency: Urgency


@dataclass(frozen=True, slots=True, kw_only=True)
class WeightRow(DatedRow):
    """The limits of weight."""

    limits: WeightLimits


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverRow(DatedRow):
    """What the outside of a class must have."""

    secrecy: Secrecy
    rule: CoverRule


@dataclass(frozen=True, slots=True, kw_only=True)
class CoverCheckRow(DatedRow):
    """Something a clerk looks at before taking an item; `secrecy` None: of every class."""

    code: str
    secrecy: Secrecy | None
    name_vi: str
    name_en: str


def checks_of(rows: Iterable[CoverCheckRow], secrecy: Secrecy) -> tuple[str, ...]:
    """The codes that concern a class, each once."""
    return tuple(dict.fromkeys(row.code for row in rows if row.secrecy in {None, secrecy}))


@dataclass(frozen=True, slots=True, kw_only=True)
class WitnessRow(DatedRow):
    """A class whose items change hands before a third person."""

    secrecy: Secrecy


class ReasonUse(StrEnum):
    """Where a reason code may stand."""

    REFUSAL = "REFUSAL"
    UNDELIVERED = "UNDELIVERED"
    APPROVAL = "APPROVAL"
    CORRECTION = "CORRECTION"
    VOID = "VOID"
    REPRINT = "REPRINT"
    """Why a label is printed again."""
    CHECKLIST = "CHECKLIST"
    """Why a row of the checklist is not there."""
    STOCK = "STOCK"
    """Why an item was not seen when the stock was taken over."""
    SAFE = "SAFE"
    """Why the safe bag was not taken over as it lay there."""
    DIFFERENCE = "DIFFERENCE"
    """Why book and counts of a handover differ."""
    CASE = "CASE"
    """How a difference was cleared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReasonRow(DatedRow):
    """A fixed reason, in place of free text that could tell of a content."""

    code: str
    use: ReasonUse
    name_vi: str
    name_en: str


class Form(StrEnum):
    """A paper of the trade; its code and title are rows."""

    POSTING_SLIP = "POSTING_SLIP"
    ITEM_LABEL = "ITEM_LABEL"
    MANIFEST = "MANIFEST"
    BAG_LABEL = "BAG_LABEL"
    BAG_BILL = "BAG_BILL"
    SHIFT_SHEET = "SHIFT_SHEET"
    NOTICE = "NOTICE"
    DELIVERY_ADVICE = "DELIVERY_ADVICE"
    INCIDENT = "INCIDENT"


@dataclass(frozen=True, slots=True, kw_only=True)
class FormRow(DatedRow):
    """The code (empty: none is prescribed) and the official title of a form."""

    form: Form
    code: str
    title: str


class LawSubject(StrEnum):
    """What a legal text is cited for."""

    SERVICE = "SERVICE"
    SERVICE_RULES = "SERVICE_RULES"
    TARIFF = "TARIFF"
    SECRECY = "SECRECY"
    SECRECY_RULES = "SECRECY_RULES"


@dataclass(frozen=True, slots=True, kw_only=True)
class LawRow(DatedRow):
    """A text in force, as papers cite it."""

    subject: LawSubject
    citation: str
