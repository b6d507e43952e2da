"""Lists of couriers' visits to draw: real agencies of the province, everything else invented."""

from datetime import UTC, datetime, timedelta

from kt1desk.domain.courier import Courier
from kt1desk.domain.ids import VisitId
from kt1desk.domain.item import PayerClass, Scope, Secrecy, Service, Urgency
from kt1desk.domain.payment import Payment, PayMethod
from kt1desk.usecases.visit_paper import VisitPaper, VisitPaperItem
from kt1desk.wire.paper_proof import PaperKind
from tests.documents.samples import ACCEPTED, CENTRE, ISSUER, LONGEST_AGENCIES, item_number, proof, stretched

VISIT = VisitId("300000-7Q4M2ZC8.LXK9P3VNT/V4120")
_LETTERS = (Secrecy.NONE, Secrecy.C, Secrecy.NONE, Secrecy.B, Secrecy.A)


def visit_item(
    i: int, *, voided: bool = False, corrected: bool = False, late: bool = False, long: bool = False
) -> VisitPaperItem:
    secrecy = _LETTERS[i % len(_LETTERS)]
    urgency = (Urgency.NORMAL, Urgency.EXPRESS)[i % 2]
    name = LONGEST_AGENCIES[i % len(LONGEST_AGENCIES)]
    return VisitPaperItem(
        item_no=item_number(41_200 + i),
        letter="" if secrecy is Secrecy.NONE else secrecy.value,
        service=Service(scope=Scope.INTER, secrecy=secrecy, urgency=urgency),
        recipient_name=stretched(name, 160) if long else name,
        weight_g=31_500 if long else 120,
        due_at=ACCEPTED + timedelta(hours=24),
        payer=PayerClass.PERMITTED,
        total_vnd=1_063_636 if long else 63_636,
        to_pay_vnd=63_636,
        corrected=corrected,
        late=late,
        voided=voided,
    )


def visit_paper(items: int, *, back: int = 0, long: bool = False, training: bool = True, copy: int = 1) -> VisitPaper:
    """`items` that stay, of which the first was corrected, and `back` that went home again."""
    held = [visit_item(i, corrected=i == 0, long=long) for i in range(items)]
    due = sum(item.to_pay_vnd for item in held)
    name = "Nguyễn Hoàng Phương Thùy Dương"
    return VisitPaper(
        visit=VISIT,
        issuer=ISSUER,
        office=CENTRE,
        agency_name=stretched(LONGEST_AGENCIES[0], 160) if long else LONGEST_AGENCIES[0],
        courier=Courier(person="P1", name=stretched(name, 160) if long else name, specimen_no="CKM-2024/017"),
        opened_at=ACCEPTED,
        closed_at=datetime(2024, 11, 25, 1, 22, tzinfo=UTC),
        clerk_name=stretched("Nguyễn Thị Thu Hường", 160) if long else "Nguyễn Thị Thu Hường",
        items=(*held, *(visit_item(items + i, voided=True) for i in range(back))),
        due_vnd=due,
        payment=Payment(method=PayMethod.CASH, receipt_no="BL 000217", amount_vnd=due) if due else None,
        proof=proof(PaperKind.VISIT, VISIT),
        training=training,
        copy=copy,
    )
