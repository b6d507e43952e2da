"""Papers to draw: the real offices and agencies of the province, people and items invented."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from kt1desk.domain.calendar import DayStatus
from kt1desk.domain.comparing import Outcome
from kt1desk.domain.due import DayStep, Promise
from kt1desk.domain.duty_check import DutyAnswer, checklist_of
from kt1desk.domain.ids import CaseId, HandoverId, ItemNo, OfficeCode, RuleSetId, ShiftId, StaffId
from kt1desk.domain.item import Cover, Flags, ItemKind, PayerClass, Scope, SealState, Secrecy, Service, Urgency
from kt1desk.domain.numbers import make_item_no
from kt1desk.domain.stock import Place, SheetRow
from kt1desk.domain.tariff import Price, PriceCode, PriceLine
from kt1desk.domain.void_reason import VoidReason
from kt1desk.usecases.handover_papers import CheckedList, CheckedRow, CountSlip, DifferenceRow
from kt1desk.usecases.number_rows import VoidedRow
from kt1desk.usecases.readmodels import (
    CountSlipPaper,
    HandoverItem,
    HandoverPaper,
    IssuerRow,
    ItemPaper,
    OfficeRow,
    Proof,
    RecoveryPaper,
)
from kt1desk.wire.paper_proof import PaperKind, PaperProof, proof_text
from kt1desk.wire.signing import SEED_BYTES, SigningKey
from tests.support.reference import first_edition

ISSUER = IssuerRow(body="BƯU ĐIỆN TỈNH TUYÊN QUANG", place="Tuyên Quang")
CENTRE = OfficeRow(
    code=OfficeCode("300000"),
    name="Bưu cục giao dịch Trung tâm tỉnh Tuyên Quang",
    address="tổ 17, phường Phan Thiết, TP Tuyên Quang",
    phone="0207 3922790",
)
CHIEM_HOA = OfficeRow(
    code=OfficeCode("303800"),
    name="Bưu cục Trung tâm huyện Chiêm Hóa",
    address="tổ nhân dân Vĩnh Lim, thị trấn Vĩnh Lộc",
    phone="0207 3851656",
)
LONGEST_AGENCIES = (
    "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Tuyên Quang",
    "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh",
    "Văn phòng Đoàn ĐBQH và HĐND tỉnh Tuyên Quang",
    "Sở Nông nghiệp và Phát triển nông thôn",
    "Sở Lao động - Thương binh và Xã hội",
)
ACCEPTED = datetime(2024, 11, 25, 1, 15, tzinfo=UTC)
TARIFF = "TT 23/2017/TT-BTTTT"
NUMBER = make_item_no("ZK", 41207)


def proof(kind: PaperKind, document: str) -> Proof:
    """A proof as a desk makes it, signed with an invented key."""
    head = "9f31c07a55e2" + "0b4d" * 13
    stated = PaperProof(
        kind=kind,
        document=document,
        desk="300000-7Q4M2ZC8",
        life="LXK9P3VNT",
        number=812,
        digest=bytes.fromhex(head),
        signer_desk="300000-7Q4M2ZC8",
        signer_life="LXK9P3VNT",
    )
    text = proof_text(stated, SigningKey(bytes([7]) * SEED_BYTES).sign)
    return Proof(desk=stated.desk, life=stated.life, number=stated.number, head=head, text=text)


def stretched(text: str, length: int) -> str:
    """`text` repeated until it has exactly `length` characters."""
    return (f"{text} " * (length // len(text) + 1))[:length].strip().ljust(length, "ệ")


def item_number(serial: int) -> ItemNo:
    """A training number."""
    return make_item_no("ZK", serial)


def price(secrecy: Secrecy, urgency: Urgency, *, extra: int = 0) -> Price:
    """A price of as many lines as the service has reasons."""
    lines = [PriceLine(code=PriceCode.BASE, amount_vnd=15_000, grams=250, units=1, legal_source=TARIFF)]
    if extra:
        lines.append(
            PriceLine(
                code=PriceCode.EXTRA_WEIGHT, amount_vnd=1_727 * extra, grams=250, units=extra, legal_source=TARIFF
            )
        )
    if urgency is not Urgency.NORMAL:
        lines.append(PriceLine(code=PriceCode(urgency.value), amount_vnd=40_000, grams=0, units=1, legal_source=TARIFF))
    if secrecy is not Secrecy.NONE:
        code = PriceCode(f"SECRECY_{secrecy.value}")
        lines.append(PriceLine(code=code, amount_vnd=48_636, grams=0, units=1, legal_source=TARIFF))
    total = sum(line.amount_vnd for line in lines)
    return Price(total_vnd=total, lines=tuple(lines), vat_rate=10, to_pay_vnd=total, rule_set=RuleSetId("2024-01"))


def promise(urgency: Urgency) -> Promise:
    """What was promised on Monday 25/11/2024."""
    first = DayStep(day=date(2024, 11, 25), status=DayStatus.WORKING, half_days=0, name="")
    if urgency is Urgency.TIMED:
        return Promise(
            due_at=ACCEPTED + timedelta(hours=30),
            accepted_on=first.day,
            half_days=0,
            notice_hours=12,
            steps=(first,),
            legal_source="TT 16/2017/TT-BTTTT",
        )
    second = DayStep(day=date(2024, 11, 26), status=DayStatus.WORKING, half_days=2, name="")
    third = DayStep(day=date(2024, 11, 27), status=DayStatus.WORKING, half_days=1, name="")
    steps = (first, second) if urgency is Urgency.EXPRESS else (first, second, third)
    return Promise(
        due_at=datetime(2024, 11, 26, 10, 0, tzinfo=UTC)
        if urgency is Urgency.EXPRESS
        else datetime(2024, 11, 27, 5, 0, tzinfo=UTC),
        accepted_on=first.day,
        half_days=sum(step.half_days for step in steps),
        notice_hours=0,
        steps=steps,
        legal_source="TT 16/2017/TT-BTTTT",
    )


def promise_over_tet() -> Promise:
    """J + 3.5 from Thursday 23/1/2025 over nine days off."""
    off = "Tết Nguyên đán"
    steps = [DayStep(day=date(2025, 1, 23), status=DayStatus.WORKING, half_days=0, name="")]
    steps.append(DayStep(day=date(2025, 1, 24), status=DayStatus.WORKING, half_days=2, name=""))
    for i in range(9):
        day = date(2025, 1, 25) + timedelta(days=i)
        weekend = day.weekday() >= 5
        status = DayStatus.WEEKEND if weekend else DayStatus.HOLIDAY
        steps.append(DayStep(day=day, status=status, half_days=0, name="" if weekend else off))
    steps.append(DayStep(day=date(2025, 2, 3), status=DayStatus.WORKING, half_days=2, name=""))
    steps.append(DayStep(day=date(2025, 2, 4), status=DayStatus.WORKING, half_days=2, name=""))
    steps.append(DayStep(day=date(2025, 2, 5), status=DayStatus.WORKING, half_days=1, name=""))
    return Promise(
        due_at=datetime(2025, 2, 5, 5, 0, tzinfo=UTC),
        accepted_on=date(2025, 1, 23),
        half_days=7,
        notice_hours=0,
        steps=tuple(steps),
        legal_source="TT 16/2017/TT-BTTTT",
    )


def item_paper(
    *,
    number: ItemNo = NUMBER,
    secrecy: Secrecy = Secrecy.NONE,
    urgency: Urgency = Urgency.NORMAL,
    scope: Scope = Scope.INTRA,
    training: bool = True,
) -> ItemPaper:
    """A plain item from the province to a district."""
    agreed = promise(urgency).due_at if urgency is Urgency.TIMED else None
    return ItemPaper(
        issuer=ISSUER,
        item_no=number,
        letter="" if secrecy is Secrecy.NONE else secrecy.value,
        service=Service(scope=scope, secrecy=secrecy, urgency=urgency, agreed_at=agreed),
        kind=ItemKind.LETTER,
        weight_g=120,
        cover=Cover(count=2 if secrecy is Secrecy.A else 1, seal=SealState.INTACT, seal_no="NP-004512"),
        flags=Flags(),
        sender_name="Văn phòng UBND tỉnh Tuyên Quang",
        sender_unit="Phòng Hành chính – Tổ chức",
        handed_in_by="Hoàng Thị Ngần",
        recipient_name="UBND huyện Chiêm Hóa",
        recipient_address="thị trấn Vĩnh Lộc, huyện Chiêm Hóa",
        addressee="Chánh Văn phòng",
        office_from=CENTRE,
        office_to=CHIEM_HOA,
        accepted_at=ACCEPTED,
        accepted_on=date(2024, 11, 25),
        clerk_name="Nguyễn Thị Thu Hường",
        payer=PayerClass.LOCAL,
        price=price(secrecy, urgency),
        promise=promise(urgency),
        proof=proof(PaperKind.SLIP, number),
        training=training,
        copy=1,
        late=False,
    )


def full_item_paper(*, training: bool = True) -> ItemPaper:
    """Everything an item can have, and every text as long as it may be."""
    paper = item_paper(secrecy=Secrecy.A, urgency=Urgency.TIMED, scope=Scope.INTER, training=training)
    return replace(
        paper,
        kind=ItemKind.PARCEL,
        weight_g=31_500,
        cover=Cover(count=12, seal=SealState.INTACT, seal_no=stretched("NP-004512/", 30)),
        flags=Flags(addressee_only=True, to_be_returned=True, delivery_advice=True),
        sender_name=stretched(LONGEST_AGENCIES[0], 160),
        sender_unit=stretched("Phòng Hành chính – Tổ chức và Quản lý nguồn nhân lực", 160),
        handed_in_by=stretched("Nguyễn Hoàng Phương Thùy Dương", 160),
        recipient_name=stretched(LONGEST_AGENCIES[1], 160),
        recipient_address=stretched("số 160, đường Trần Hưng Đạo, tổ nhân dân Vĩnh Lim, thị trấn Vĩnh Lộc,", 240),
        addressee=stretched("Đồng chí Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra", 160),
        clerk_name=stretched("Nguyễn Thị Thu Hường", 160),
        price=price(Secrecy.A, Urgency.TIMED, extra=125),
        copy=12,
    )


def sheet_rows(items: int) -> tuple[SheetRow, ...]:
    """Rows of every class that add up, with `items` on hand in all."""
    share = {Secrecy.A: items // 10, Secrecy.B: items // 8, Secrecy.C: items // 3}
    share[Secrecy.NONE] = items - sum(share.values())
    return tuple(
        SheetRow(
            secrecy=secrecy,
            start=count // 3,
            accepted=count - count // 3 + 2,
            received=3,
            delivered=2,
            given_back=1,
            dispatched=2,
            with_clerk=count - count // 4,
            in_bags=count // 4,
        )
        for secrecy, count in share.items()
    )


def voided_rows(count: int, *, by_name: str = "Nguyễn Thị Thu Hường") -> tuple[VoidedRow, ...]:
    """Numbers that no item will bear, for every reason there is."""
    reasons = tuple(VoidReason)
    return tuple(
        VoidedRow(
            item_no=item_number(52_000 + i),
            at=ACCEPTED + timedelta(minutes=i),
            by=StaffId("S1"),
            by_name=by_name,
            reason=reasons[i % len(reasons)].value,
        )
        for i in range(count)
    )


def handover_paper(items: int, *, long: bool = False, training: bool = True, voided: int = 0) -> HandoverPaper:
    """A handover with `items` on hand; `long` gives every name the most characters it may have."""
    outgoing = stretched("Nguyễn Thị Thu Hường", 160) if long else "Nguyễn Thị Thu Hường"
    names = [stretched(name, 160) if long else name for name in LONGEST_AGENCIES]
    letters = ("", "C", "", "B", "", "A", "C", "")
    places = (Place.WITH_CLERK, Place.WITH_CLERK, Place.IN_BAG, Place.WITH_POSTMAN, Place.RESERVED)
    return HandoverPaper(
        issuer=ISSUER,
        shift=ShiftId("2024-330/1"),
        seal_no="",
        next_shift=ShiftId("2024-330/2"),
        office=CENTRE,
        opened_at=datetime(2024, 11, 24, 23, 30, tzinfo=UTC),
        handed_over_at=datetime(2024, 11, 25, 6, 35, tzinfo=UTC),
        outgoing_name=outgoing,
        incoming_name=stretched("Ma Văn Đức", 160) if long else "Ma Văn Đức",
        sheet=sheet_rows(items),
        items=tuple(
            HandoverItem(
                item_no=item_number(41200 + i),
                letter=letters[i % len(letters)],
                recipient_name=names[i % len(names)],
                place=places[i % len(places)],
                due_at=ACCEPTED + timedelta(hours=24 + i),
                late=False,
            )
            for i in range(items)
        ),
        voided=voided_rows(voided, by_name=outgoing),
        unsent=12,
        proof=proof(PaperKind.HANDOVER, "2024-330/1"),
        training=training,
        copy=1,
    )


def with_differences(paper: HandoverPaper, count: int = 3) -> HandoverPaper:
    """The first items were not agreed: one more or less of each outcome, every second one reserved."""
    outcomes = tuple(outcome for outcome in Outcome if outcome is not Outcome.AGREED)
    rows = tuple(
        DifferenceRow(
            case=CaseId(f"300000-7Q4M2ZC8.L8F3K2Q1/H813-{i + 1}"),
            item_no=item_number(51_000 + i),
            letter=("A", "", "C")[i % 3],
            outcome=outcomes[i % len(outcomes)],
            reason="Không thấy tại quầy, trong két",
            reserved=i % 2 == 0,
        )
        for i in range(count)
    )
    return replace(paper, differences=rows, checked=checked_list(), on_duty=("Hoàng Văn Tú", "Lò Thị Ếch"))


def checked_list() -> CheckedList:
    """The checklist of the first edition, the printer out of order."""
    # A bench that draws labels does not wait for a whole desk to be imported.
    from tests.support.openings import all_there

    reference, today = first_edition(), date(2024, 11, 25)
    answers = {answer.code: answer for answer in all_there(reference)}
    answers["PRINTER"] = DutyAnswer(code="PRINTER", there=False, reason="OUT_OF_ORDER")
    return CheckedList(
        shift=ShiftId("2024-330/1"),
        at=datetime(2024, 11, 24, 23, 30, tzinfo=UTC),
        by_name="Nguyễn Thị Thu Hường",
        rows=tuple(
            CheckedRow(name=row.name_vi, kind=row.kind, answer=answers[row.code], reason="Hỏng, đã báo sửa")
            for row in checklist_of(reference.duty_checks, OfficeCode("300000"), today)
        ),
    )


def count_slip_paper() -> CountSlipPaper:
    """What two persons hold while they count; the digest is invented."""
    return CountSlipPaper(
        slip=CountSlip(
            handover=HandoverId("300000-7Q4M2ZC8.L8F3K2Q1/H813"),
            shift=ShiftId("2024-330/1"),
            begun_at=datetime(2024, 11, 25, 6, 5, tzinfo=UTC),
            digest="0f" * 16,
            counting_name="Nguyễn Thị Thu Hường",
            absent_name="",
            incoming_name="Ma Văn Đức",
            into_safe=False,
        ),
        issuer=ISSUER,
        office=CENTRE,
        training=True,
        copy=1,
    )


def recovery_paper(*, training: bool = True) -> RecoveryPaper:
    """A sheet for the safe with an invented code."""
    return RecoveryPaper(
        issuer=ISSUER,
        desk="300000-7Q4M2ZC8",
        office=CENTRE,
        code="7Q4M-2ZC8-XK9P-3VNT-H6RW-8DGE-5BFY-QJ1A-0MTV",
        made_at=ACCEPTED,
        training=training,
    )
