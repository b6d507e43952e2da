"""All that the slip of a refusal may show."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.item import Sender, Service
from kt1desk.usecases.readmodels import IssuerRow, OfficeRow, Proof


@dataclass(frozen=True, slots=True, kw_only=True)
class RefusalPaper:
    """`document` names the line, `reason` says the code in the words of its day; `copy` counts prints from 1."""

    document: str
    issuer: IssuerRow
    office: OfficeRow
    sender: Sender
    letter: str
    service: Service
    reason: str
    reason_code: str
    refused_at: datetime
    clerk_name: str
    proof: Proof
    training: bool
    copy: int
