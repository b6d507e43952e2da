"""See the handover that is under way: the scans while it is blind, book and counts side by side afterwards."""

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.handover import Compared, Handover
from kt1desk.domain.item import Secrecy
from kt1desk.domain.reference import Reference
from kt1desk.usecases.counting_duty import folded, result_of, witnessed
from kt1desk.usecases.handover_rows import HandoverResult, HandoverSeen, ResultRow
from kt1desk.usecases.ports import Book, Books, Clock


def see_handover(*, books: Books, reference: Reference, clock: Clock) -> HandoverSeen | None:
    """Return the attempt of this desk that is neither signed nor cancelled; None without one. Records nothing."""
    with books.writing() as book:
        standing = book.standing_handover()
        if standing is None:
            return None
        handover = folded(book, standing)
        begun = standing.begun
        return HandoverSeen(
            begun=begun,
            outgoing_name=book.clerk(begun.by).name,
            incoming_name=book.clerk(begun.incoming).name,
            absent_name="" if begun.by == begun.outgoing else book.clerk(begun.outgoing).name,
            by_outgoing=handover.by_outgoing,
            by_incoming=handover.by_incoming,
            result=_result(book, handover, reference, clock) if standing.revealed else None,
        )


def _result(book: Book, handover: Handover, reference: Reference, clock: Clock) -> HandoverResult:
    compared = result_of(book, handover)
    held, sheet = book.on_hand(), book.sheet()
    differing = [each for each in compared if each.outcome is not Outcome.AGREED]
    return HandoverResult(
        salt="" if handover.revealed is None else handover.revealed.salt,
        agreed=len(compared) - len(differing),
        differences=tuple(_row(book, each) for each in differing),
        sheet=sheet.rows,
        balances=sheet.balances and not sheet.doubtful(held),
        unsent=book.unsent(),
        witness_letters=witnessed(held, reference, clock()),
    )


def _row(book: Book, each: Compared) -> ResultRow:
    secrecy = each.custody.secrecy
    said = each.explained
    return ResultRow(
        item_no=each.item_no,
        letter="" if secrecy in {None, Secrecy.NONE} else str(secrecy),
        recipient_name=book.recipient_name(each.item_no),
        seen=each.seen,
        stage=each.custody.stage,
        place=each.custody.place,
        outcome=each.outcome,
        late=each.late,
        reason="" if said is None else said.reason,
        step=None if said is None else said.step,
    )
