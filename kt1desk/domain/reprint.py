"""A label or a seal strip printed again: what became of the old one, and before whom. No scan tells two apart."""

from kt1desk.domain.approval import Approvable, ApprovalAsked
from kt1desk.domain.custody import ItemCustody
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.stock import Place

BEFORE_A_WITNESS = frozenset({Secrecy.A, Secrecy.B})
"""Whose old label or strip a second person sees destroyed: a promise of the program (B8), dated by no text of law."""


def witness_of(item_no: ItemNo, old_label: OldLabel, clerk: StaffId) -> ApprovalAsked:
    """Return what a second person is asked before the label of such an item is printed again."""
    act = Approvable.REPRINT_LABEL if old_label is OldLabel.DESTROYED else Approvable.REPRINT_LABEL_NEVER_OUT
    return ApprovalAsked(act=act, about=item_no, asked_by=clerk)


def strip_witness_of(item_no: ItemNo, old_strip: OldLabel, clerk: StaffId) -> ApprovalAsked:
    """Return what a second person is asked before the seal strip of such an item is printed again."""
    act = Approvable.REPRINT_STRIP if old_strip is OldLabel.DESTROYED else Approvable.REPRINT_STRIP_NEVER_OUT
    return ApprovalAsked(act=act, about=item_no, asked_by=clerk)


def must_be_in_hand(custody: ItemCustody) -> None:
    """Check what is known of the item: whoever prints a paper for its cover again has it in hand.

    Raises ITEM_UNKNOWN; ITEM_NOT_HELD_HERE for what left, was voided, is in a bag or safe, with a postman or missing;
    LABEL_NOT_KNOWN_HERE where only its arrival is known.
    """
    if custody.secrecy is None:
        raise RuleBroken(Rule.ITEM_UNKNOWN, item_no=custody.item_no)
    if custody.place is not Place.WITH_CLERK:
        raise RuleBroken(Rule.ITEM_NOT_HELD_HERE, item_no=custody.item_no)
    if not custody.accepted:
        raise RuleBroken(Rule.LABEL_NOT_KNOWN_HERE, item_no=custody.item_no)


def must_be_reprintable(custody: ItemCustody, old_label: OldLabel) -> None:
    """Check the same for its label; raises LABEL_DID_COME_OUT too, of one that was scanned before."""
    must_be_in_hand(custody)
    if custody.label_confirmed and old_label is OldLabel.NEVER_CAME_OUT:
        raise RuleBroken(Rule.LABEL_DID_COME_OUT, item_no=custody.item_no)
