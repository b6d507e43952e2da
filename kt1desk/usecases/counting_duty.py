"""What the verbs of a handover share: which attempt stands, who counts in it, what it comes to."""

from collections.abc import Iterable
from datetime import datetime

from kt1desk.domain.balance import Sheet
from kt1desk.domain.calendar import local_day
from kt1desk.domain.dated import on_day
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.handover import Compared, Handover, compare, fold_handover
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.reference import Reference
from kt1desk.domain.stock import HeldItem
from kt1desk.usecases.handover_ports import StandingHandover
from kt1desk.usecases.ports import Book


def standing_handover_of(book: Book) -> StandingHandover:
    """Return the attempt that is under way; raise COUNT_NOT_BEGUN."""
    standing = book.standing_handover()
    if standing is None:
        raise RuleBroken(Rule.COUNT_NOT_BEGUN)
    return standing


def must_not_be_blind(book: Book) -> None:
    """Raise COUNT_RUNNING between the fixing of a list and its reveal: no list and no export may tell what is in it."""
    standing = book.standing_handover()
    if standing is not None and not standing.revealed:
        raise RuleBroken(Rule.COUNT_RUNNING)


def must_count(standing: StandingHandover, staff: StaffId) -> None:
    """Raise NOT_COUNTING unless this is one of the two persons."""
    if staff not in {standing.begun.by, standing.begun.incoming}:
        raise RuleBroken(Rule.NOT_COUNTING)


def revealed_handover_of(book: Book) -> Handover:
    """Return the attempt with its counts; raise COUNT_NOT_BEGUN, COUNT_NOT_REVEALED."""
    standing = standing_handover_of(book)
    if not standing.revealed:
        raise RuleBroken(Rule.COUNT_NOT_REVEALED)
    return folded(book, standing)


def folded(book: Book, standing: StandingHandover) -> Handover:
    """Return the attempt with its counts."""
    handover = standing.begun.handover
    return fold_handover(handover, book.handover_facts(handover)) or Handover(begun=standing.begun)


def result_of(book: Book, handover: Handover) -> tuple[Compared, ...]:
    """Compare the counts with the book as it stands."""
    return compare(handover, book.on_hand(), book.custody)


def witnessed(held: Iterable[HeldItem], reference: Reference, at: datetime) -> str:
    """Return the letters on hand that change hands before a witness by the rules of the day."""
    asked = {row.secrecy for row in on_day(reference.witnesses, local_day(at))}
    return " ".join(sorted({item.secrecy.value for item in held if item.secrecy in asked}))


def must_agree(sheet: Sheet, held: tuple[HeldItem, ...]) -> None:
    """Raise SHEET_NOT_BALANCED where the movements of the shift and the custody of each item tell two stocks."""
    doubtful: tuple[ItemNo, ...] = sheet.doubtful(held)
    if doubtful or not sheet.balances:
        raise RuleBroken(Rule.SHEET_NOT_BALANCED, items=", ".join(doubtful))
