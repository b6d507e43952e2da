"""Reads for papers: from the recorded fact and the tables of its day, so that it reprints as it was."""

from dataclasses import replace
from datetime import date
from functools import partial

from sqlalchemy import Column, Connection, Engine, RowMapping, select

from kt1desk.domain.calendar import local_day
from kt1desk.domain.destinations import destination_on
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import (
    ItemAccepted,
    ItemCorrected,
    ItemRefused,
    NumberVoided,
    ShiftHandedOver,
    ShiftOpened,
    ShiftPutInSafe,
    VisitClosed,
    VisitOpened,
)
from kt1desk.domain.ids import HandoverId, ItemNo, OfficeCode, ShiftId, StaffId, VisitId
from kt1desk.domain.item import Recipient
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.domain.visit import Visit, fold_visit
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.store.engine import reading
from kt1desk.store.handover_papers import (
    checked_list,
    count_slip,
    differences,
    items_at_handover,
    last_opening,
    on_duty,
    slip_of,
)
from kt1desk.store.lookups import letter_of
from kt1desk.store.moments import read
from kt1desk.store.numbers import voided_in
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import own, standing_shift
from kt1desk.store.receipt_rows import receipts_since
from kt1desk.store.receipts import handover_prints
from kt1desk.store.reference import StoredEdition
from kt1desk.store.tables import desk, items, shifts, staff, staff_names
from kt1desk.store.visits import facts_of_visit, listed, visit_head
from kt1desk.usecases.handover_papers import CheckedList
from kt1desk.usecases.handover_rows import HandoverPrintRow
from kt1desk.usecases.number_rows import VoidedRow
from kt1desk.usecases.readmodels import (
    CountSlipPaper,
    HandoverPaper,
    IssuerRow,
    ItemPaper,
    OfficeRow,
    Proof,
)
from kt1desk.usecases.refusal_paper import RefusalPaper
from kt1desk.usecases.visit_duty import as_told
from kt1desk.usecases.visit_paper import VisitPaper
from kt1desk.usecases.visit_ports import Recorded
from kt1desk.usecases.visit_rows import ReceiptRow
from kt1desk.wire.line import Sign, line_digest
from kt1desk.wire.paper_proof import PaperKind, PaperProof, proof_text


class SqlPapers:
    """`usecases.ports.PaperLookups` over the encrypted store."""

    def __init__(self, engine: Engine, edition: StoredEdition, sign: Sign) -> None:
        """Read facts from the store and names from the tables as they were known when the fact came.

        `sign` vouches for what papers say of the book.
        """
        self._engine = engine
        self._edition = edition
        self._sign = sign

    def item_paper(self, item_no: ItemNo) -> ItemPaper:
        """See the port."""
        return replace(self.label_paper(item_no), copy=1)

    def label_paper(self, item_no: ItemNo) -> ItemPaper:
        """See the port."""
        return self._paper_of(item_no, items.c.label_copy)

    def strip_paper(self, item_no: ItemNo) -> ItemPaper:
        """See the port."""
        return self._paper_of(item_no, items.c.strip_copy)

    def _paper_of(self, item_no: ItemNo, copy: Column[int]) -> ItemPaper:
        accepted_at = (items.c.accept_desk, items.c.accept_life, items.c.accept_number)
        asked = select(*accepted_at, copy.label("says")).where(
            items.c.item_no == item_no, items.c.accept_number.is_not(None)
        )
        with reading(self._engine) as connection:
            row = connection.execute(asked).first()
            if row is None:
                raise RuleBroken(Rule.ITEM_UNKNOWN, item_no=item_no)
            placed = _line(connection, row.accept_desk, row.accept_life, row.accept_number)
            accepted = fact_of(placed)
            if not isinstance(accepted, ItemAccepted):
                raise RuleBroken(Rule.ITEM_UNKNOWN, item_no=item_no)
            told = () if accepted.visit is None else facts_of_visit(connection, own(connection), accepted.visit)
            if not told:  # it was accepted before there were visits, or at another desk
                return self._item_paper(connection, accepted, accepted, placed, row.says)
            item = as_told(told, item_no)
            said = _line(connection, item.line.desk, item.line.life, item.line.number)
            return self._item_paper(connection, accepted, item.last, said, row.says)

    def _item_paper(
        self,
        connection: Connection,
        accepted: ItemAccepted,
        fact: ItemAccepted | ItemCorrected,
        placed: Placed,
        copy: int,
    ) -> ItemPaper:
        """`fact` is what was said last of the item, and `placed` its line: a corrected item has no other paper."""
        day = accepted.accepted_on
        return ItemPaper(
            item_no=fact.item_no,
            letter=letter_of(fact.service.secrecy),
            service=fact.service,
            kind=fact.kind,
            weight_g=fact.weight_g,
            cover=fact.cover,
            flags=fact.flags,
            sender_name=fact.sender.name,
            sender_unit=fact.sender.unit,
            handed_in_by=fact.sender.handed_in_by,
            recipient_name=fact.recipient.name,
            recipient_address=fact.recipient.address,
            addressee=fact.recipient.addressee,
            issuer=self._issuer(accepted.office, day, placed),
            office_from=self._office(accepted.office, day, placed),
            office_to=self._office_to(fact.recipient, day, placed),
            accepted_at=accepted.at,
            accepted_on=day,
            clerk_name=_name_then(connection, accepted.by, placed),
            payer=fact.payer,
            price=fact.price,
            promise=fact.promise,
            proof=self._proof(connection, PaperKind.SLIP, fact.item_no, placed),
            training=_is_training(connection, placed),
            copy=copy,
            late=accepted.pack is not None,
        )

    def visit_paper(self, visit: VisitId) -> VisitPaper:
        """See the port."""
        with reading(self._engine) as connection:
            told = facts_of_visit(connection, own(connection), visit)
            found = fold_visit(visit, (recorded.fact for recorded in told))
            if found is None:
                raise RuleBroken(Rule.VISIT_UNKNOWN, visit=visit)
            begun, ended = told[0].fact, told[-1]
            if not isinstance(begun, VisitOpened) or not isinstance(ended.fact, VisitClosed):
                raise RuleBroken(Rule.VISIT_UNKNOWN, visit=visit)
            placed = _line(connection, ended.line.desk, ended.line.life, ended.line.number)
            return self._visit_paper(connection, found, (begun, ended.fact), told, placed)

    def _visit_paper(
        self,
        connection: Connection,
        found: Visit,
        ends: tuple[VisitOpened, VisitClosed],
        told: tuple[Recorded, ...],
        placed: Placed,
    ) -> VisitPaper:
        begun, ended = ends
        day = local_day(ended.at)
        agency = self._edition.before(placed.position).agency(found.agency, local_day(begun.at))
        return VisitPaper(
            visit=found.visit,
            issuer=self._issuer(begun.office, day, placed),
            office=self._office(begun.office, day, placed),
            agency_name=agency.name,
            courier=found.courier,
            opened_at=begun.at,
            closed_at=ended.at,
            clerk_name=_name_then(connection, ended.by, placed),
            items=tuple(listed(item, told) for item in found.items),
            due_vnd=found.due_vnd,
            payment=ended.payment,
            proof=self._proof(connection, PaperKind.VISIT, found.visit, placed),
            training=_is_training(connection, placed),
            copy=1,
        )

    def refusal_paper(self, refused: ItemRefused) -> RefusalPaper:
        """See the port."""
        with reading(self._engine) as connection:
            document, placed = _refusal_line(connection, refused)
            day = local_day(refused.at)
            reason = self._edition.before(placed.position).reason(refused.reason, ReasonUse.REFUSAL, day)
            return RefusalPaper(
                document=document,
                issuer=self._issuer(refused.office, day, placed),
                office=self._office(refused.office, day, placed),
                sender=refused.sender,
                letter=letter_of(refused.service.secrecy),
                service=refused.service,
                reason=reason.name_vi,
                reason_code=reason.code,
                refused_at=refused.at,
                clerk_name=_name_then(connection, refused.by, placed),
                proof=self._proof(connection, PaperKind.REFUSAL, document, placed),
                training=_is_training(connection, placed),
                copy=1,
            )

    def receipts(self) -> tuple[ReceiptRow, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            shift = standing_shift(connection, own(connection))
            if shift is None:
                return ()
            rows = receipts_since(connection, own(connection).desk, shift.row.opened_at)
            return tuple(each for row in rows if (each := self._receipt_row(connection, row)) is not None)

    def _receipt_row(self, connection: Connection, row: RowMapping) -> ReceiptRow | None:
        placed = _line(connection, row["desk"], row["life"], row["number"])
        match fact := fact_of(placed):
            case ItemRefused():
                agency, courier = fact.sender.name, fact.sender.handed_in_by
            case VisitClosed():
                visit = visit_head(connection, own(connection), fact.visit)
                if visit is None:
                    return None
                named = self._edition.before(placed.position).agency(visit.agency, local_day(visit.opened_at))
                agency, courier = named.name, visit.courier.name
            case _:
                return None
        return ReceiptRow(
            document=row["document"], fact=fact, agency_name=agency, courier=courier, copies=row["copies"]
        )

    def handover_paper(self, shift: ShiftId) -> HandoverPaper:
        """See the port."""
        with reading(self._engine) as connection:
            here = own(connection)
            row = (
                connection.execute(
                    select(shifts)
                    .where(shifts.c.desk == here.desk, shifts.c.shift == shift, shifts.c.closed_number.is_not(None))
                    .order_by((shifts.c.life == here.life).desc())
                    .limit(1)
                )
                .mappings()
                .first()
            )
            if row is None:
                raise RuleBroken(Rule.NO_OPEN_SHIFT)
            placed = _line(connection, row["desk"], row["life"], row["closed_number"])
            if not isinstance(fact := fact_of(placed), ShiftHandedOver | ShiftPutInSafe):
                raise RuleBroken(Rule.NO_OPEN_SHIFT)
            return self._handover_paper(connection, fact, placed, row)

    def _handover_paper(
        self, connection: Connection, fact: ShiftHandedOver | ShiftPutInSafe, placed: Placed, row: RowMapping
    ) -> HandoverPaper:
        whose = (desk.c.desk == placed.desk, desk.c.life == placed.life)
        office = connection.execute(select(desk.c.office).where(*whose)).scalar_one()
        heir = fact.incoming if isinstance(fact, ShiftHandedOver) else fact.leader
        opening = last_opening(connection, placed.desk, placed.position)
        return HandoverPaper(
            shift=fact.shift,
            next_shift=fact.next_shift if isinstance(fact, ShiftHandedOver) else None,
            seal_no=fact.seal_no if isinstance(fact, ShiftPutInSafe) else "",
            issuer=self._issuer(OfficeCode(office), local_day(fact.at), placed),
            office=self._office(OfficeCode(office), local_day(fact.at), placed),
            opened_at=read(row["opened_at"]),
            handed_over_at=fact.at,
            outgoing_name=_name_then(connection, fact.outgoing, placed),
            incoming_name=_name_then(connection, heir, placed),
            sheet=fact.sheet,
            items=items_at_handover(connection, fact.items),
            voided=tuple(_voided_row(connection, *one) for one in voided_in(connection, fact.shift, placed)),
            unsent=fact.unsent,
            proof=self._proof(connection, PaperKind.HANDOVER, fact.shift, placed),
            training=_is_training(connection, placed),
            copy=1,
            differences=differences(fact, self._edition.before(placed.position)),
            checked=self._checked(connection, opening, OfficeCode(office)),
            on_duty=on_duty(opening, fact.shift, lambda member, line: _name_then(connection, member, line)),
        )

    def _checked(
        self, connection: Connection, opening: tuple[Placed, ShiftOpened] | None, office: OfficeCode
    ) -> CheckedList | None:
        if opening is None:
            return None
        reference = self._edition.before(opening[0].position)
        return checked_list(opening, reference, office, lambda member, line: _name_then(connection, member, line))

    def count_slip(self, handover: HandoverId) -> CountSlipPaper:
        """See the port."""
        with reading(self._engine) as connection:
            found = count_slip(connection, own(connection), handover)
            if found is None:
                raise RuleBroken(Rule.PAPER_UNKNOWN)
            placed, begun = found
            day = local_day(begun.at)
            return CountSlipPaper(
                slip=slip_of(placed, begun, lambda member, line: _name_then(connection, member, line)),
                issuer=self._issuer(begun.office, day, placed),
                office=self._office(begun.office, day, placed),
                training=_is_training(connection, placed),
                copy=1,
            )

    def handover_prints(self, count: int) -> tuple[HandoverPrintRow, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            names = partial(_name_then, connection)
            return tuple(handover_prints(connection, own(connection), count, names))

    def _proof(self, connection: Connection, kind: PaperKind, document: str, placed: Placed) -> Proof:
        here = own(connection)
        digest = line_digest(placed.line)
        proof = PaperProof(
            kind=kind,
            document=document,
            desk=placed.desk,
            life=placed.life,
            number=placed.number,
            digest=digest,
            signer_desk=here.desk,
            signer_life=here.life,
        )
        text = proof_text(proof, self._sign)
        return Proof(desk=placed.desk, life=placed.life, number=placed.number, head=digest.hex(), text=text)

    def _issuer(self, code: OfficeCode, day: date, placed: Placed) -> IssuerRow:
        issuer = self._edition.before(placed.position).issuer(code, day)
        return IssuerRow(body=issuer.body, place=issuer.place)

    def _office_to(self, recipient: Recipient, day: date, placed: Placed) -> OfficeRow | None:
        if recipient.destination is not None:
            there = destination_on(self._edition.before(placed.position).destinations, recipient.destination, day)
            return OfficeRow(code=there.code, name=there.name, address="", phone="")
        return None if recipient.office is None else self._office(recipient.office, day, placed)

    def _office(self, code: OfficeCode, day: date, placed: Placed) -> OfficeRow:
        office = self._edition.before(placed.position).office(code, day)
        return OfficeRow(code=office.code, name=office.name, address=office.address, phone=office.phone)


def _line(connection: Connection, desk_id: str, life: str, number: int) -> Placed:
    (placed,) = LedgerBook(connection).of_desk(desk_id, life, number - 1, 1)
    return placed


def _refusal_line(connection: Connection, refused: ItemRefused) -> tuple[str, Placed]:
    """A refusal has no id of its own: the line that says it names it."""
    for row in receipts_since(connection, own(connection).desk, refused.at):
        placed = _line(connection, row["desk"], row["life"], row["number"])
        if fact_of(placed) == refused:
            return row["document"], placed
    raise RuleBroken(Rule.PAPER_UNKNOWN)


def _is_training(connection: Connection, placed: Placed) -> bool:
    return bool(
        connection.execute(
            select(desk.c.training).where(desk.c.desk == placed.desk, desk.c.life == placed.life)
        ).scalar_one()
    )


def _name_then(connection: Connection, member: StaffId, placed: Placed) -> str:
    """What the person was called when the line was written."""
    before = (staff_names.c.staff == member, staff_names.c.desk == placed.desk, staff_names.c.life == placed.life)
    then = connection.execute(
        select(staff_names.c.name)
        .where(*before, staff_names.c.number < placed.number)
        .order_by(staff_names.c.number.desc())
        .limit(1)
    ).scalar()
    return str(then or connection.execute(select(staff.c.name).where(staff.c.staff == member)).scalar() or member)


def _voided_row(connection: Connection, fact: NumberVoided, placed: Placed) -> VoidedRow:
    name = _name_then(connection, fact.by, placed)
    return VoidedRow(item_no=fact.item_no, at=fact.at, by=fact.by, by_name=name, reason=fact.reason)
