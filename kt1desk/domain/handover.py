"""What the facts of a handover add up to: what each side has scanned, what differs, what may be signed."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from kt1desk.domain.comparing import NextStep, Outcome, Seen, outcome_of
from kt1desk.domain.custody import ItemCustody, Stage
from kt1desk.domain.events import (
    CountRevealed,
    DifferenceExplained,
    Fact,
    HandoverBegun,
    HandoverCancelled,
    ItemCounted,
    OpenedCase,
    ShiftEnded,
)
from kt1desk.domain.ids import CaseId, HandoverId, ItemNo, StaffId
from kt1desk.domain.stock import HeldItem, Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Handover:
    """One attempt; the numbers of each side in the order of its scans. `over`: signed or cancelled."""

    begun: HandoverBegun
    by_outgoing: tuple[ItemNo, ...] = ()
    by_incoming: tuple[ItemNo, ...] = ()
    revealed: CountRevealed | None = None
    explained: Mapping[ItemNo, DifferenceExplained] = field(default_factory=dict)
    over: bool = False

    @property
    def counters(self) -> tuple[StaffId, StaffId]:
        """Who counts for the outgoing side, and who for the incoming one."""
        return (self.begun.by, self.begun.incoming)

    def counted_by(self, staff: StaffId) -> tuple[ItemNo, ...]:
        """Return what one of the two has scanned so far."""
        return self.by_outgoing if staff == self.begun.by else self.by_incoming


def fold_handover(handover: HandoverId, facts: Iterable[Fact]) -> Handover | None:
    """Fold a history; None when it does not begin this handover. Never raises: what does not fit changes nothing."""
    begun: HandoverBegun | None = None
    counted: dict[StaffId, dict[ItemNo, None]] = {}
    revealed: CountRevealed | None = None
    explained: dict[ItemNo, DifferenceExplained] = {}
    over = False
    for fact in facts:
        match fact:
            case HandoverBegun() if fact.handover == handover and begun is None:
                begun, counted = fact, {fact.by: {}, fact.incoming: {}}
            case ItemCounted() if fact.handover == handover and fact.by in counted:
                counted[fact.by].setdefault(fact.item_no)
            case CountRevealed() if fact.handover == handover:
                revealed = revealed or fact
            case DifferenceExplained() if fact.handover == handover:
                explained[fact.item_no] = fact
            case HandoverCancelled() | ShiftEnded() if fact.handover == handover:
                over = True
            case _:
                pass
    if begun is None:
        return None
    return Handover(
        begun=begun,
        by_outgoing=tuple(counted[begun.by]),
        by_incoming=tuple(counted[begun.incoming]),
        revealed=revealed,
        explained=explained,
        over=over,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Compared:
    """One number as book and counts have it. `late`: it came to this desk after the list was fixed."""

    custody: ItemCustody
    seen: Seen
    outcome: Outcome
    late: bool
    explained: DifferenceExplained | None

    @property
    def item_no(self) -> ItemNo:
        """The number."""
        return self.custody.item_no

    @property
    def may_be_signed(self) -> bool:
        """Agreed, or said why it is not, under a case that is opened with the signatures."""
        if self.outcome is Outcome.AGREED:
            return True
        return self.explained is not None and self.explained.step is NextStep.OPEN_CASE


def compare(
    handover: Handover, held: Iterable[HeldItem], custody: Callable[[ItemNo], ItemCustody]
) -> tuple[Compared, ...]:
    """Compare the two counts with the book as it stands now, by number.

    `held` is what this desk has by the custody of each item. Only what lies on the shelf is counted: a closed bag, a
    postman's items and reserved ones go on as they are, unless somebody scanned one. What was recorded since the list
    was fixed counts, so that an item that came or left during the count is neither signed for unseen nor missed.
    """
    shelf = {item.item_no for item in held if item.place is Place.WITH_CLERK}
    fixed = {item.item_no for item in handover.revealed.items} if handover.revealed is not None else set()
    outgoing, incoming = set(handover.by_outgoing), set(handover.by_incoming)
    found = []
    for item_no in sorted(shelf | outgoing | incoming):
        known = custody(item_no)
        seen = Seen(in_book=item_no in shelf, by_outgoing=item_no in outgoing, by_incoming=item_no in incoming)
        outcome = outcome_of(seen, known=known.stage is not Stage.UNKNOWN)
        said = handover.explained.get(item_no)
        found.append(
            Compared(
                custody=known,
                seen=seen,
                outcome=outcome,
                late=seen.in_book and item_no not in fixed,
                explained=said if said is not None and said.outcome is outcome else None,
            )
        )
    return tuple(found)


def cases_of(handover: HandoverId, compared: Iterable[Compared]) -> tuple[OpenedCase, ...]:
    """Return the cases that are opened with the signatures: one for each number that is not agreed."""
    differing = [(each, each.explained) for each in compared if each.outcome is not Outcome.AGREED]
    return tuple(
        OpenedCase(
            case=CaseId(f"{handover}-{ordinal}"),
            item_no=each.item_no,
            outcome=each.outcome,
            reason=said.reason,
            reserved=each.seen.in_book,
        )
        for ordinal, (each, said) in enumerate(differing, 1)
        if said is not None
    )


def passed_on(held: Iterable[HeldItem], cases: Iterable[OpenedCase], *, into_safe: bool) -> tuple[HeldItem, ...]:
    """Return the stock as it stands after the signatures: what is agreed moves, the rest is reserved or as it was."""
    kept = {opened.item_no for opened in cases if opened.reserved}
    lies = Place.IN_SAFE if into_safe else Place.WITH_CLERK
    return tuple(
        replace(item, place=Place.RESERVED if item.item_no in kept else lies)
        if item.place is Place.WITH_CLERK
        else item
        for item in held
    )
