"""Confirm a label: it was scanned back from the envelope, so label and item belong together."""

from dataclasses import dataclass

from kt1desk.domain.clerk import Act
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import LabelConfirmed
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.label_duty import item_here
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmLabel:
    """The number that was read from the envelope."""

    clerk: StaffId
    item_no: ItemNo


def confirm_label(asked: ConfirmLabel, *, books: Books, clock: Clock) -> LabelConfirmed:
    """Record the confirmation; the scan of a printed label takes the place of a handwritten one.

    Raises LABEL_ALREADY_CONFIRMED for a second scan, and what `item_here` and `must_be_on_duty` raise.
    """
    with books.writing() as book:
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        custody = item_here(book, asked.item_no)
        if custody.label_confirmed and not custody.label_handwritten:
            raise RuleBroken(Rule.LABEL_ALREADY_CONFIRMED, item_no=asked.item_no)
        confirmed = LabelConfirmed(at=clock(), by=asked.clerk, item_no=asked.item_no)
        book.record(confirmed)
    return confirmed
