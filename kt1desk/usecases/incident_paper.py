"""All that the record of an incident may show."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.ids import ItemNo
from kt1desk.usecases.readmodels import IssuerRow, OfficeRow, Proof


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentPaper:
    """What two persons found at the cover of an item; `reason` says its code in the words of the day.

    `weight_g` is what the item weighed now, `recorded_g` what its acceptance says. Nobody opened anything.
    """

    case: str
    issuer: IssuerRow
    office: OfficeRow
    item_no: ItemNo
    letter: str
    sender_name: str
    recipient_name: str
    seal_no: str
    recorded_g: int
    weight_g: int
    reason: str
    reason_code: str
    opened_at: datetime
    clerk_name: str
    witness_name: str
    proof: Proof
    training: bool
    copy: int
