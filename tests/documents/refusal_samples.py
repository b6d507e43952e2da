"""Slips of refusals to draw: real agencies of the province, everything else invented."""

from kt1desk.domain.ids import AgencyId
from kt1desk.domain.item import Scope, Secrecy, Sender, Service, Urgency
from kt1desk.usecases.refusal_paper import RefusalPaper
from kt1desk.wire.paper_proof import PaperKind
from tests.documents.samples import ACCEPTED, CENTRE, ISSUER, LONGEST_AGENCIES, proof, stretched

DOCUMENT = "300000-7Q4M2ZC8.LXK9P3VNT/R4121"


def refusal_paper(*, long: bool = False, training: bool = True, copy: int = 1) -> RefusalPaper:
    """A torn cover of class B; `long` gives every text the most characters it may have."""
    courier, reason = "Nguyễn Hoàng Phương Thùy Dương", "Bì rách, hở hoặc ướt"
    return RefusalPaper(
        document=DOCUMENT,
        issuer=ISSUER,
        office=CENTRE,
        sender=Sender(
            agency=AgencyId("A1"),
            name=stretched(LONGEST_AGENCIES[0], 200) if long else LONGEST_AGENCIES[0],
            unit=stretched("Phòng Hành chính – Tổ chức", 160) if long else "Phòng Hành chính – Tổ chức",
            handed_in_by=stretched(courier, 160) if long else courier,
        ),
        letter="B",
        service=Service(scope=Scope.INTER, secrecy=Secrecy.B, urgency=Urgency.TIMED, agreed_at=ACCEPTED),
        reason=stretched(reason, 160) if long else reason,
        reason_code="COVER_DAMAGED",
        refused_at=ACCEPTED,
        clerk_name=stretched("Nguyễn Thị Thu Hường", 160) if long else "Nguyễn Thị Thu Hường",
        proof=proof(PaperKind.REFUSAL, DOCUMENT),
        training=training,
        copy=copy,
    )
