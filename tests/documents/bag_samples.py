"""Bags and incidents to draw, of jobs that no screen has yet: real offices and agencies, everything else invented."""

from kt1desk.domain.numbers import BagIdParts, make_bag_id
from kt1desk.usecases.bag_paper import BagPaper
from kt1desk.usecases.incident_paper import IncidentPaper
from kt1desk.wire.paper_proof import PaperKind
from tests.documents.samples import ACCEPTED, CENTRE, CHIEM_HOA, ISSUER, LONGEST_AGENCIES, NUMBER, proof

BAG = make_bag_id(
    BagIdParts(
        origin=CENTRE.code,
        destination=CHIEM_HOA.code,
        category="A",
        sub_class="KA",
        year_digit=4,
        dispatch_no=69,
        bag_no=1,
        is_last=True,
        is_registered=True,
        weight_hg=42,
    )
)
CASE = "BB-300000-12"


def bag_paper(*, training: bool = True, copy: int = 1) -> BagPaper:
    return BagPaper(
        bag=BAG,
        office_from=CENTRE,
        office_to=CHIEM_HOA,
        seal_no="NP-004512",
        pieces=17,
        closed_at=ACCEPTED,
        clerk_name="Nguyễn Thị Thu Hường",
        training=training,
        copy=copy,
    )


def incident_paper(*, training: bool = True, copy: int = 1) -> IncidentPaper:
    return IncidentPaper(
        case=CASE,
        issuer=ISSUER,
        office=CENTRE,
        item_no=NUMBER,
        letter="B",
        sender_name=LONGEST_AGENCIES[0],
        recipient_name=LONGEST_AGENCIES[1],
        seal_no="NP-004512",
        recorded_g=120,
        weight_g=118,
        reason="Niêm phong không nguyên vẹn",
        reason_code="SEAL_BROKEN",
        opened_at=ACCEPTED,
        clerk_name="Nguyễn Thị Thu Hường",
        witness_name="Ma Văn Đức",
        proof=proof(PaperKind.INCIDENT, CASE),
        training=training,
        copy=copy,
    )
