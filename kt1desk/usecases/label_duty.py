"""The condition that the acts on a label share: the item is here."""

from kt1desk.domain.custody import ItemCustody
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo
from kt1desk.usecases.ports import Book


def item_here(book: Book, item_no: ItemNo) -> ItemCustody:
    """Return the item as it stands.

    Raises ITEM_UNKNOWN for a number no fact tells of, ITEM_NOT_HELD_HERE for an item that left or that another desk
    holds.
    """
    custody = book.custody(item_no)
    if custody.secrecy is None:
        raise RuleBroken(Rule.ITEM_UNKNOWN, item_no=item_no)
    if custody.place is None or all(held.item_no != item_no for held in book.on_hand()):
        raise RuleBroken(Rule.ITEM_NOT_HELD_HERE, item_no=item_no)
    return custody
