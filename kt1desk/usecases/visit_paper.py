"""All that the list of a courier's visit may show."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.courier import Courier
from kt1desk.domain.ids import ItemNo, VisitId
from kt1desk.domain.item import PayerClass, Service
from kt1desk.domain.payment import Payment
from kt1desk.usecases.readmodels import IssuerRow, OfficeRow, Proof


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitPaperItem:
    """One item as it was said last; `voided`: it went back with its courier."""

    item_no: ItemNo
    letter: str
    service: Service
    recipient_name: str
    weight_g: int
    due_at: datetime
    payer: PayerClass
    total_vnd: int
    to_pay_vnd: int
    corrected: bool
    late: bool
    voided: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitPaper:
    """The list of a closed visit: `items` in the order of the counter; `copy` counts prints from 1."""

    visit: VisitId
    issuer: IssuerRow
    office: OfficeRow
    agency_name: str
    courier: Courier
    opened_at: datetime
    closed_at: datetime
    clerk_name: str
    items: tuple[VisitPaperItem, ...]
    due_vnd: int
    payment: Payment | None
    proof: Proof
    training: bool
    copy: int

    @property
    def held(self) -> tuple[VisitPaperItem, ...]:
        """The items that stay with the post."""
        return tuple(item for item in self.items if not item.voided)

    @property
    def voided(self) -> tuple[VisitPaperItem, ...]:
        """The items that went back."""
        return tuple(item for item in self.items if item.voided)
