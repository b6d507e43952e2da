"""Write a label by hand: no printer makes it, and what stands on the envelope is typed back."""

from dataclasses import dataclass

from kt1desk.domain.clerk import Act
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import LabelHandwritten
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.numbers import parse_item_no
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.label_duty import item_here
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class WriteLabel:
    """`typed` was read from the envelope of `item_no`, by eye."""

    clerk: StaffId
    item_no: ItemNo
    typed: str


def write_label(asked: WriteLabel, *, books: Books, clock: Clock) -> LabelHandwritten:
    """Record that the item bears a handwritten label with its number.

    Raises ITEM_NO_MALFORMED or ITEM_NO_CHECK_DIGIT for what is no number, WRITTEN_NUMBER_DIFFERS for that of another
    item, LABEL_ALREADY_CONFIRMED, and what `item_here` and `must_be_on_duty` raise.
    """
    typed = parse_item_no(asked.typed)
    if typed != asked.item_no:
        raise RuleBroken(Rule.WRITTEN_NUMBER_DIFFERS, typed=typed, item_no=asked.item_no)
    with books.writing() as book:
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        if item_here(book, asked.item_no).label_confirmed:
            raise RuleBroken(Rule.LABEL_ALREADY_CONFIRMED, item_no=asked.item_no)
        written = LabelHandwritten(at=clock(), by=asked.clerk, item_no=asked.item_no)
        book.record(written)
    return written
