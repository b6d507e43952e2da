"""What the papers of a handover say besides the stock, from the facts and the tables of their day."""

from collections.abc import Callable, Sequence
from datetime import date

from sqlalchemy import Connection, bindparam, select

from kt1desk.domain.calendar import local_day
from kt1desk.domain.dated import on_day
from kt1desk.domain.duty_check import DutyAnswer, DutyCheckRow, checklist_of
from kt1desk.domain.events import HandoverBegun, ShiftEnded, ShiftOpened
from kt1desk.domain.ids import HandoverId, OfficeCode, ShiftId, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.reference import Reference
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.domain.stock import HeldItem
from kt1desk.ledger.book import LedgerBook, Placed
from kt1desk.store.lookups import letter_of
from kt1desk.store.moments import read
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import Own
from kt1desk.store.tables import items, lines, shifts
from kt1desk.usecases.handover_papers import CheckedList, CheckedRow, CountSlip, DifferenceRow
from kt1desk.usecases.readmodels import HandoverItem
from kt1desk.wire.codec import KINDS

NameThen = Callable[[StaffId, Placed], str]
"""What a person was called when a line was written."""

_OPENINGS = tuple(kind for kind, fact in KINDS.items() if fact is ShiftOpened)
_LAST_OPENING = (
    select(shifts.c.life, shifts.c.opened_number)
    .join(
        lines,
        (lines.c.desk == shifts.c.desk) & (lines.c.life == shifts.c.life) & (lines.c.number == shifts.c.opened_number),
    )
    .where(shifts.c.desk == bindparam("desk"), lines.c.position < bindparam("before"), lines.c.kind.in_(_OPENINGS))
    .order_by(lines.c.position.desc())
    .limit(1)
)


_ITEMS = select(items.c.item_no, items.c.recipient_name, items.c.due_at, items.c.late).where(
    items.c.item_no.in_(bindparam("asked", expanding=True))
)
_AT_ONCE = 500
"""Numbers in one question: SQLite takes 999 in its oldest builds, and a list of thousands is asked for in parts."""


def differences(fact: ShiftEnded, reference: Reference) -> tuple[DifferenceRow, ...]:
    """Return what the two signed for although it does not agree, in the words of that day."""
    letters = {held.item_no: held.secrecy for held in fact.items}
    return tuple(
        DifferenceRow(
            case=opened.case,
            item_no=opened.item_no,
            letter=letter_of(letters.get(opened.item_no, Secrecy.NONE)),
            outcome=opened.outcome,
            reason=_reason(reference, opened.reason, local_day(fact.at)),
            reserved=opened.reserved,
        )
        for opened in fact.cases
    )


def items_at_handover(connection: Connection, held: Sequence[HeldItem]) -> tuple[HandoverItem, ...]:
    """Return the items that changed hands, each with what its label says."""
    told = {}
    for first in range(0, len(held), _AT_ONCE):
        asked = [item.item_no for item in held[first : first + _AT_ONCE]]
        told.update({row.item_no: row for row in connection.execute(_ITEMS, {"asked": asked})})
    return tuple(
        HandoverItem(
            item_no=item.item_no,
            letter=letter_of(item.secrecy),
            recipient_name=told[item.item_no].recipient_name,
            place=item.place,
            due_at=read(told[item.item_no].due_at),
            late=bool(told[item.item_no].late),
        )
        for item in held
    )


def last_opening(connection: Connection, desk: str, before: int) -> tuple[Placed, ShiftOpened] | None:
    """Return the last opening of a shift of a desk, with its line, before a position of the ledger."""
    row = connection.execute(_LAST_OPENING, {"desk": desk, "before": before}).first()
    if row is None:
        return None
    (placed,) = LedgerBook(connection).of_desk(desk, row.life, row.opened_number - 1, 1)
    fact = fact_of(placed)
    return (placed, fact) if isinstance(fact, ShiftOpened) else None


def checked_list(
    opening: tuple[Placed, ShiftOpened] | None, reference: Reference, office: OfficeCode, name: NameThen
) -> CheckedList | None:
    """Return the checklist of an opening; None where none was filled in."""
    if opening is None or not opening[1].checklist:
        return None
    placed, fact = opening
    today = local_day(fact.at)
    asked = {row.code: row for row in checklist_of(reference.duty_checks, office, today)}
    return CheckedList(
        shift=fact.shift,
        at=fact.at,
        by_name=name(fact.by, placed),
        rows=tuple(
            _checked(asked[answer.code], answer, reference, today) for answer in fact.checklist if answer.code in asked
        ),
    )


def on_duty(opening: tuple[Placed, ShiftOpened] | None, shift: ShiftId, name: NameThen) -> tuple[str, ...]:
    """Who else was there when this very shift was opened; of one that was handed over nobody wrote it down."""
    if opening is None or opening[1].shift != shift:
        return ()
    return tuple(name(member, opening[0]) for member in opening[1].on_duty)


def count_slip(connection: Connection, here: Own, handover: HandoverId) -> tuple[Placed, HandoverBegun] | None:
    """Return the line that began a handover of this desk: its id tells life and number."""
    life, _, number = handover.removeprefix(f"{here.desk}.").rpartition("/H")
    if not number.isdigit():
        return None
    for placed in LedgerBook(connection).of_desk(here.desk, life, int(number) - 1, 1):
        fact = fact_of(placed)
        if isinstance(fact, HandoverBegun) and fact.handover == handover:
            return placed, fact
    return None


def slip_of(placed: Placed, begun: HandoverBegun, name: NameThen) -> CountSlip:
    """Return what the slip of a count says."""
    return CountSlip(
        handover=begun.handover,
        shift=begun.shift,
        begun_at=begun.at,
        digest=begun.digest,
        counting_name=name(begun.by, placed),
        absent_name="" if begun.outgoing == begun.by else name(begun.outgoing, placed),
        incoming_name=name(begun.incoming, placed),
        into_safe=begun.into_safe,
    )


def _checked(row: DutyCheckRow, answer: DutyAnswer, reference: Reference, today: date) -> CheckedRow:
    return CheckedRow(name=row.name_vi, kind=row.kind, answer=answer, reason=_reason(reference, answer.reason, today))


def _reason(reference: Reference, code: str, day: date) -> str:
    """The words of a code among the reasons that are no reasons of the counter."""
    known = on_day(reference.reasons, day)
    return next((row.name_vi for row in known if row.code == code and row.use not in _OF_ITEMS), code)


_OF_ITEMS = {ReasonUse.REFUSAL, ReasonUse.UNDELIVERED, ReasonUse.APPROVAL, ReasonUse.CORRECTION, ReasonUse.VOID}
