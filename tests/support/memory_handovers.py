"""`usecases.handover_ports.HandoverBook` over a list of facts: everything is folded on the spot."""

from kt1desk.domain.custody import HolderKind, replay
from kt1desk.domain.events import (
    CaseClosed,
    Fact,
    HandoverBegun,
    HandoverCountersigned,
    ItemAccepted,
    ItemCounted,
    ShiftEnded,
    ShiftOpened,
)
from kt1desk.domain.handover import fold_handover
from kt1desk.domain.ids import CaseId, HandoverId, ItemNo, StaffId
from kt1desk.usecases.handover_ports import CaseRow, SealedList, StandingHandover


class MemoryHandovers:
    """A part of `MemoryBook`."""

    facts: list[Fact]
    sealed: dict[HandoverId, SealedList]

    def next_handover_id(self) -> HandoverId:
        return HandoverId(f"TEST.L1/H{len(self.facts) + 1}")

    def seal_list(self, handover: HandoverId, sealed: SealedList) -> None:
        self.sealed[handover] = sealed

    def sealed_list(self, handover: HandoverId) -> SealedList | None:
        return self.sealed.get(handover)

    def standing_handover(self) -> StandingHandover | None:
        for fact in reversed(self.facts):
            if isinstance(fact, HandoverBegun):
                found = fold_handover(fact.handover, self.facts)
                if found is not None and not found.over:
                    return StandingHandover(begun=fact, revealed=found.revealed is not None)
        return None

    def has_counted(self, handover: HandoverId, staff: StaffId, item_no: ItemNo) -> bool:
        return any(
            isinstance(fact, ItemCounted) and (fact.handover, fact.by, fact.item_no) == (handover, staff, item_no)
            for fact in self.facts
        )

    def handover_facts(self, handover: HandoverId) -> tuple[Fact, ...]:
        return tuple(self.facts)

    def recipient_name(self, item_no: ItemNo) -> str:
        for fact in self.facts:
            if isinstance(fact, ItemAccepted) and fact.item_no == item_no:
                return fact.recipient.name
        return ""

    def open_cases(self) -> tuple[CaseRow, ...]:
        found: dict[CaseId, CaseRow] = {}
        for fact in self.facts:
            match fact:
                case ShiftOpened() | ShiftEnded():
                    for each in fact.cases:
                        found[each.case] = CaseRow(
                            case=each.case,
                            item_no=each.item_no,
                            outcome=each.outcome,
                            reason=each.reason,
                            reserved=each.reserved,
                            person=self._answers(each.item_no, fact),
                            opened_at=fact.at,
                        )
                case CaseClosed():
                    found.pop(fact.case, None)
                case _:
                    pass
        return tuple(found.values())

    def _answers(self, item_no: ItemNo, fact: ShiftOpened | ShiftEnded) -> StaffId:
        holder = replay(item_no, self.facts).holder
        if holder.kind is HolderKind.RESERVED:
            return StaffId(holder.who)
        return fact.outgoing if isinstance(fact, ShiftEnded) else fact.by

    def owed_signature(self, handover: HandoverId) -> StaffId | None:
        owed: StaffId | None = None
        for fact in self.facts:
            match fact:
                case ShiftEnded() if fact.handover == handover and fact.by != fact.outgoing:
                    owed = fact.outgoing
                case HandoverCountersigned() if fact.handover == handover and fact.by == owed:
                    owed = None
                case _:
                    pass
        return owed
