"""A label printed again: what became of the old one, and before whom. By scan the two cannot be told apart."""

from kt1desk.domain.approval import Approvable, ApprovalAsked
from kt1desk.domain.custody import ItemCustody
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.stock import Place

BEFORE_A_WITNESS = frozenset({Secrecy.A, Secrecy.B})
"""Whose old label a second person sees destroyed: a promise of the program (B8), which no text of law has dated."""


def witness_of(item_no: ItemNo, old_label: OldLabel, clerk: StaffId) -> ApprovalAsked:
    """Return what a second person is asked before the label of such an item is printed again."""
    act = Approvable.REPRINT_LABEL if old_label is OldLabel.DESTROYED else Approvable.REPRINT_LABEL_NEVER_OUT
    return ApprovalAsked(act=act, about=item_no, asked_by=clerk)


def must_be_reprintable(custody: ItemCustody, old_label: OldLabel) -> None:
    """Check what is known of the item: whoever prints its label again has it in hand, with the label on it or not.

    Raises ITEM_UNKNOWN; ITEM_NOT_HELD_HERE for what left, was voided, is in a bag or safe, with a postman or missing;
    LABEL_NOT_KNOWN_HERE where only its arrival is known; LABEL_DID_COME_OUT of one that was scanned before.
    """
    if custody.secrecy is None:
        raise RuleBroken(Rule.ITEM_UNKNOWN, item_no=custody.item_no)
    if custody.place is not Place.WITH_CLERK:
        raise RuleBroken(Rule.ITEM_NOT_HELD_HERE, item_no=custody.item_no)
    if not custody.accepted:
        raise RuleBroken(Rule.LABEL_NOT_KNOWN_HERE, item_no=custody.item_no)
    if custody.label_confirmed and old_label is OldLabel.NEVER_CAME_OUT:
        raise RuleBroken(Rule.LABEL_DID_COME_OUT, item_no=custody.item_no)
