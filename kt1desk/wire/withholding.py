"""Which payloads a plain export leaves out: whatever touches an item of class A, B or C, or may touch one.

What is shown is named, everything else is withheld: a fact of a later edition, an unreadable one, and one about an
item whose class the ledger does not tell.
"""

from collections.abc import Iterable

from kt1desk.domain import events
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.events import Fact
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.numbers import parse_item_no
from kt1desk.wire.codec import PayloadBad, UnknownKind, decode
from kt1desk.wire.line import Line, LineBad, read_header

_WITHOUT_ITEMS = (
    events.ApprovalCountersigned,
    events.BackupVerified,
    events.DeskEnrolled,
    events.DeskOpened,
    events.EmergencyPackMade,
    events.EmergencyPackOpened,
    events.HandoverBegun,
    events.HandoverCancelled,
    events.HandoverCountersigned,
    events.LifeBegan,
    events.MustActRead,
    events.NumberBlockLeased,
    events.NumberVoided,
    events.PinChanged,
    events.PinRefused,
    events.PinSet,
    events.ReceiptReprinted,
    events.ReferenceAmended,
    events.RestrictedListSeen,
    events.StaffRegistered,
    events.VisitOpened,
    events.VisitResumed,
)
"""Facts that name no item; a voided number never was one, and one of a pack says nothing of what may bear it."""


class Withholding:
    """Knows the class of each item after `learn` has seen every line; then `shown` is asked for each."""

    def __init__(self) -> None:
        self._plain: set[ItemNo] = set()
        self._restricted: set[ItemNo] = set()

    def learn(self, line: Line) -> None:
        """Take in what a line says of classes. An item that ever had one stays restricted."""
        for item_no, secrecy in _classes(_fact_of(line)):
            (self._plain if secrecy is Secrecy.NONE else self._restricted).add(item_no)

    def shown(self, line: Line) -> Line:
        """Return the line as a plain export has it."""
        fact = _fact_of(line)
        return line if fact is not None and self._may_be_shown(fact) else line.without_payload()

    def _may_be_shown(self, fact: Fact) -> bool:
        if isinstance(fact, _WITHOUT_ITEMS):
            return True
        if isinstance(fact, events.ItemRefused):
            return fact.service.secrecy is Secrecy.NONE
        if isinstance(fact, events.ShiftEnded) and _has_classes(fact):
            return False
        named = _items_of(fact)
        return named is not None and all(item in self._plain and item not in self._restricted for item in named)


def _fact_of(line: Line) -> Fact | None:
    if line.payload is None:
        return None
    try:
        fact = decode(read_header(line).kind, line.payload)
    except (LineBad, PayloadBad):
        return None
    return None if isinstance(fact, UnknownKind) else fact


def _classes(fact: Fact | None) -> Iterable[tuple[ItemNo, Secrecy]]:
    match fact:
        case events.ItemAccepted() | events.ItemCorrected():
            return ((fact.item_no, fact.service.secrecy),)
        case events.ArrivalConfirmed(items=arrived):
            return tuple((item.item_no, item.secrecy) for item in arrived)
        case events.ShiftOpened(opening=held) | events.ShiftEnded(items=held) | events.CountRevealed(items=held):
            return tuple((item.item_no, item.secrecy) for item in held)
    return ()


def _items_of(fact: Fact) -> tuple[ItemNo, ...] | None:
    """Every item a fact names; None for a kind that nobody has judged here yet."""
    match fact:
        case events.ItemFact() | events.ItemCounted() | events.DifferenceExplained() | events.CaseClosed():
            return (fact.item_no,)
        case events.BagClosed(items=named) | events.ItemsSentOut(items=named):
            return named
        case events.VisitClosed():
            return (*fact.items, *fact.voided)
        case events.DispatchClosed():
            return (*fact.loose, *(item for bag in fact.bags for item in bag.items))
        case events.ShiftOpened() | events.ShiftEnded():
            return _items_of_shift(fact)
        case events.ArrivalConfirmed() | events.CountRevealed():
            return tuple(item_no for item_no, _ in _classes(fact))
        case events.ActApproved(about=about) | events.PhoneApprovalGiven(about=about):
            return _item_in(about)
    return None


def _items_of_shift(fact: events.ShiftOpened | events.ShiftEnded) -> tuple[ItemNo, ...]:
    if isinstance(fact, events.ShiftEnded):
        return (*(held.item_no for held in fact.items), *(opened.item_no for opened in fact.cases))
    return (*(held.item_no for held in fact.opening), *(fact.taken.extra if fact.taken else ()))


def _item_in(about: str) -> tuple[ItemNo, ...]:
    try:
        return (parse_item_no(about),)
    except RuleBroken:
        return ()


def _has_classes(fact: events.ShiftEnded) -> bool:
    """True when the sheet counts a piece of a class: how many there were is told to nobody either."""
    return any(row.secrecy is not Secrecy.NONE and (row.start or row.accepted or row.received) for row in fact.sheet)
