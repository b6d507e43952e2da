"""Print again what a courier took home: each further copy is in the book before it is on paper."""

from dataclasses import dataclass

from kt1desk.domain.clerk import Act
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ReceiptReprinted
from kt1desk.domain.ids import StaffId
from kt1desk.domain.receipt import parties_of
from kt1desk.usecases.duty import must_be_on_duty, open_shift_of
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class ReprintReceipt:
    """Who prints which document again."""

    clerk: StaffId
    document: str


def reprint_receipt(asked: ReprintReceipt, *, books: Books, clock: Clock) -> ReceiptReprinted:
    """Record the copy that is about to be printed; raise PAPER_UNKNOWN and what `must_be_on_duty` raises.

    A receipt of an earlier shift may name items of a class that this clerk never held: to see it is a look. The papers
    of a handover have a verb of their own.
    """
    with books.writing() as book:
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        receipt = book.receipt(asked.document)
        if receipt is None or parties_of(receipt.fact) or receipt.at < open_shift_of(book).opened_at:
            raise RuleBroken(Rule.PAPER_UNKNOWN)
        reprinted = ReceiptReprinted(at=clock(), by=asked.clerk, document=asked.document, copy=receipt.copies + 1)
        book.record(reprinted)
    return reprinted
