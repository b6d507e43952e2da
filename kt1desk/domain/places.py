"""The offices of the service, who issues their papers, and the agencies that may use it."""

from dataclasses import dataclass
from enum import StrEnum

from kt1desk.domain.dated import DatedRow
from kt1desk.domain.ids import AgencyId, OfficeCode
from kt1desk.domain.item import PayerClass


class OfficeKind(StrEnum):
    """The provincial centre or a district office."""

    CENTRE = "CENTRE"
    DISTRICT = "DISTRICT"


@dataclass(frozen=True, slots=True, kw_only=True)
class Office(DatedRow):
    """An office (bưu cục) of the province."""

    code: OfficeCode
    name: str
    kind: OfficeKind
    address: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Destination(DatedRow):
    """An office outside the province to which items are sent. It delivers; its province may end by a merger."""

    code: OfficeCode
    name: str
    province: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer(DatedRow):
    """Who issues official papers, in which place (NĐ 30/2020, annex I). `office` None: every office without a row."""

    office: OfficeCode | None
    body: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency(DatedRow):
    """A body entitled to the service; empty texts are not known.

    `office` serves it, None: it lies outside the province. `successor` took over after its last day.
    """

    id: AgencyId
    name: str
    aliases: tuple[str, ...]
    address: str
    postcode5: str
    office: OfficeCode | None
    payer: PayerClass
    successor: AgencyId | None
