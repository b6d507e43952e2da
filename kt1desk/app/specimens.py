"""Invented papers to look at before one is printed: the longest names of this desk's tables, the rest made up.

They are marked as exercises and bear a number of exercises, so that even a picture of one is never taken for real.
"""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.calendar import local_day
from kt1desk.domain.courier import Courier
from kt1desk.domain.dated import on_day
from kt1desk.domain.ids import OfficeCode, VisitId
from kt1desk.domain.item import Cover, Flags, ItemKind, PayerClass, Scope, SealState, Secrecy, Service, Urgency
from kt1desk.domain.numbers import BagIdParts, make_bag_id, make_item_no
from kt1desk.domain.places import Agency
from kt1desk.domain.reference import Reference
from kt1desk.usecases.bag_paper import BagPaper
from kt1desk.usecases.readmodels import IssuerRow, ItemPaper, OfficeRow, Proof
from kt1desk.usecases.visit_paper import VisitPaper, VisitPaperItem

_PREFIX, _SERIAL = "ZK", 41_207
_CLERK, _COURIER = "Nguyễn Thị Thu Hường", "Nguyễn Hoàng Phương Thùy Dương"
_SEAL = "NP-004512"
_GRAMS = 120
_ITEMS = 8
_SERVICE = Service(scope=Scope.INTRA, secrecy=Secrecy.B, urgency=Urgency.NORMAL)
_PROOF = Proof(desk="ZK", life="ZK", number=812, head="0" * 64, text="KT1 ZK " * 20)


@dataclass(frozen=True, slots=True, kw_only=True)
class Specimens:
    """One of each paper that a printer is chosen for."""

    item: ItemPaper
    bag: BagPaper
    visit: VisitPaper


def specimens(tables: Reference, office: OfficeCode, at: datetime) -> Specimens:
    """Papers of the moment `at`; raises `RuleBroken` where the tables say nothing of that day."""
    day = local_day(at)
    longest = sorted(on_day(tables.agencies, day), key=lambda row: len(row.name), reverse=True)
    here = [row for row in longest[1:] if row.office is not None]
    there = max((row for row in tables.offices_on(day) if row.code != office), key=lambda row: len(row.name))
    item = _item(tables, office, there.code, (longest[0], here[0]), at)
    return Specimens(item=item, bag=_bag(item, there.code), visit=_visit(item, here))


def _item(
    tables: Reference, office: OfficeCode, to: OfficeCode, parties: tuple[Agency, Agency], at: datetime
) -> ItemPaper:
    day, (sender, recipient) = local_day(at), parties
    issuer = tables.issuer(office, day)
    return ItemPaper(
        item_no=make_item_no(_PREFIX, _SERIAL),
        letter=_SERVICE.secrecy.value,
        service=_SERVICE,
        kind=ItemKind.LETTER,
        weight_g=_GRAMS,
        cover=Cover(count=2, seal=SealState.INTACT, seal_no=_SEAL),
        flags=Flags(addressee_only=True, to_be_returned=True, delivery_advice=True),
        sender_name=sender.name,
        sender_unit="Phòng Hành chính – Tổ chức",
        handed_in_by=_COURIER,
        recipient_name=recipient.name,
        recipient_address=recipient.address,
        addressee="Chánh Văn phòng",
        issuer=IssuerRow(body=issuer.body, place=issuer.place),
        office_from=_office(tables, office, at),
        office_to=_office(tables, to, at),
        accepted_at=at,
        accepted_on=day,
        clerk_name=_CLERK,
        payer=PayerClass.LOCAL,
        price=tables.price(_SERVICE, _GRAMS, PayerClass.LOCAL, at),
        promise=tables.promise(_SERVICE, at, accepting=office, recipient=to),
        proof=_PROOF,
        training=True,
        copy=1,
        late=False,
    )


def _bag(item: ItemPaper, to: OfficeCode) -> BagPaper:
    parts = BagIdParts(
        origin=item.office_from.code,
        destination=to,
        category="A",
        sub_class="KA",
        year_digit=item.accepted_on.year % 10,
        dispatch_no=69,
        bag_no=1,
        is_last=True,
        is_registered=True,
        weight_hg=42,
    )
    return BagPaper(
        bag=make_bag_id(parts),
        office_from=item.office_from,
        office_to=item.office_to or item.office_from,
        seal_no=_SEAL,
        pieces=17,
        closed_at=item.accepted_at,
        clerk_name=_CLERK,
        training=True,
        copy=1,
    )


def _visit(item: ItemPaper, recipients: list[Agency]) -> VisitPaper:
    items = tuple(
        VisitPaperItem(
            item_no=make_item_no(_PREFIX, _SERIAL + at),
            letter=item.letter,
            service=item.service,
            recipient_name=row.name,
            weight_g=item.weight_g,
            due_at=item.promise.due_at,
            payer=item.payer,
            total_vnd=item.price.total_vnd,
            to_pay_vnd=0,
            corrected=False,
            late=False,
            voided=False,
        )
        for at, row in enumerate(recipients[:_ITEMS])
    )
    return VisitPaper(
        visit=VisitId(f"{_PREFIX}.{_PREFIX}/1"),
        issuer=item.issuer,
        office=item.office_from,
        agency_name=item.sender_name,
        courier=Courier(person="", name=_COURIER, specimen_no="CKM-017"),
        opened_at=item.accepted_at,
        closed_at=item.accepted_at,
        clerk_name=_CLERK,
        items=items,
        due_vnd=0,
        payment=None,
        proof=item.proof,
        training=True,
        copy=1,
    )


def _office(tables: Reference, code: OfficeCode, at: datetime) -> OfficeRow:
    row = tables.office(code, local_day(at))
    return OfficeRow(code=row.code, name=row.name, address=row.address, phone=row.phone)
