"""Confirm a label: it was scanned back from the envelope, so label and item belong together."""

from dataclasses import dataclass

from kt1desk.domain.clerk import Act
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import LabelConfirmed
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class ConfirmLabel:
    """The number that was read from the envelope."""

    clerk: StaffId
    item_no: ItemNo


def confirm_label(asked: ConfirmLabel, *, books: Books, clock: Clock) -> LabelConfirmed:
    """Record the confirmation.

    Raises ITEM_UNKNOWN for a number no fact tells of, ITEM_NOT_HELD_HERE for an item that left or that
    another desk holds, LABEL_ALREADY_CONFIRMED for a second scan, and what `must_be_on_duty` raises.
    """
    with books.writing() as book:
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        custody = book.custody(asked.item_no)
        if custody.secrecy is None:
            raise RuleBroken(Rule.ITEM_UNKNOWN, item_no=asked.item_no)
        if custody.place is None or all(held.item_no != asked.item_no for held in book.on_hand()):
            raise RuleBroken(Rule.ITEM_NOT_HELD_HERE, item_no=asked.item_no)
        if custody.label_confirmed:
            raise RuleBroken(Rule.LABEL_ALREADY_CONFIRMED, item_no=asked.item_no)
        confirmed = LabelConfirmed(at=clock(), by=asked.clerk, item_no=asked.item_no)
        book.record(confirmed)
    return confirmed
