"""Two counters of one office, each with its own encrypted store and shift, and a real hub between them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

import pytest

from kt1desk.domain.approval import ApprovalWay
from kt1desk.domain.comparing import NextStep, Outcome
from kt1desk.domain.custody import HolderKind
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ItemDelivered, ShiftHandedOver
from kt1desk.domain.ids import ApprovalId, ItemNo, StaffId
from kt1desk.domain.must_act import MustAct
from kt1desk.hub.holdings import holdings, item_held
from kt1desk.hub.reports import status
from kt1desk.store.cases import SqlOpenCases
from kt1desk.store.lookups import SqlLookups
from kt1desk.store.must_act import SqlMustAct
from kt1desk.store.print_jobs import SqlPrintJobs
from kt1desk.store.sync_books import SqlSyncBooks
from kt1desk.sync.engine import run_sync
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.close_case import CloseCase, clear_case, close_case
from kt1desk.usecases.explain_difference import ExplainDifference, explain_difference
from kt1desk.usecases.handover_rows import HandoverResult
from kt1desk.usecases.label_rows import label_of
from kt1desk.usecases.see_handover import see_handover
from kt1desk.wire.protocol import Enrol
from tests.support.calling_desks import CallingDesk, make_desk
from tests.support.desks import CLERK_PIN, Desk
from tests.support.forms import accept, confirm
from tests.support.handing_over import TwoPersons, hand_over
from tests.support.hubs import DirectHub, direct_hub
from tests.support.openings import begin_shift


@dataclass(frozen=True)
class Counter:
    """One of the desks; its leader has opened a shift."""

    made: CallingDesk
    hub: DirectHub

    @property
    def desk(self) -> Desk:
        made = self.made
        return Desk(
            books=made.books,
            pins=made.pins,
            reference=made.reference,
            clock=made.clock,
            leader=made.leader,
            clerk=made.clerk,
        )

    @property
    def lookups(self) -> SqlLookups:
        return SqlLookups(self.made.engine)

    def admit(self) -> None:
        made = self.made
        secret = self.hub.code(made.office, training=True).secret
        asked = Enrol(
            secret=secret,
            office=made.office,
            desk=made.desk,
            life=made.life,
            public_key=made.key.public,
            training=True,
        )
        self.hub.service.enrol(asked)
        self.sync()

    def sync(self) -> None:
        made = self.made
        books = SqlSyncBooks(made.engine, made.key.sign, made.clock)
        assert run_sync(books, self.hub.service, made.clock, lambda _step, _lines: None).agrees

    def open_shift(self, clerk: StaffId) -> None:
        desk = self.desk
        begin_shift(clerk, books=desk.books, reference=desk.reference, clock=desk.clock)

    def accept(self) -> ItemNo:
        item_no = accept(self.desk)
        confirm(self.desk, item_no)
        return item_no

    def deliver(self, item_no: ItemNo) -> None:
        made = self.made
        left = ItemDelivered(at=made.clock(), by=made.leader, item_no=item_no, received_by="Lan", received_by_title="")
        made.record(left)

    def compared(self) -> HandoverResult:
        desk = self.desk
        seen = see_handover(books=desk.books, reference=desk.reference, clock=desk.clock)
        assert seen is not None
        assert seen.result is not None
        return seen.result

    def explain(self, item_no: ItemNo, reason: str) -> None:
        desk = self.desk
        said = ExplainDifference(by=TwoPersons(desk).outgoing, item_no=item_no, reason=reason, step=NextStep.OPEN_CASE)
        explain_difference(said, books=desk.books, reference=desk.reference, clock=desk.clock)

    def close_case_of(self, item_no: ItemNo, clerk: StaffId, second: StaffId) -> None:
        desk = self.desk
        [case] = [each.case for each in SqlOpenCases(self.made.engine).rows() if each.item_no == item_no]
        vouched = Vouched(
            asked=clear_case(item_no, clerk),
            approver=second,
            reason="SEEN",
            way=ApprovalWay.IN_PERSON,
            approval=ApprovalId("A1"),
            answered_at=None,
        )
        asked = CloseCase(clerk=clerk, case=case, reason="FOUND", cleared_with=vouched)
        close_case(asked, books=desk.books, reference=desk.reference, clock=desk.clock)

    @property
    def listed(self) -> list[ItemNo | None]:
        """The cases in the list of what must be acted upon."""
        rows = SqlMustAct(self.made.engine, self.made.clock, timedelta()).rows()
        return [row.item_no for row in rows if row.kind is MustAct.CLOSE_CASE]


@pytest.fixture
def desks(tmp_path: Path) -> Iterator[tuple[Counter, Counter]]:
    """Both are admitted, know each other's people and have their leader on duty."""
    with direct_hub("sqlite://") as hub:
        made = [make_desk(tmp_path, f"300000-A{seed}", seed=seed) for seed in (1, 2)]
        one, other = (Counter(each, hub) for each in made)
        for counter in (one, other):
            counter.admit()
            counter.open_shift(counter.made.leader)
        meet(one, other)
        yield one, other
        for each in made:
            each.engine.dispose()


def meet(*counters: Counter) -> None:
    """Everybody sends, then everybody hears."""
    for counter in (*counters, *counters):
        counter.sync()


def test_what_was_accepted_at_the_other_desk_during_the_count_is_none_of_its_business(
    desks: tuple[Counter, Counter],
) -> None:
    one, other = desks
    mine = one.accept()
    both = TwoPersons(one.desk)
    both.begin()
    theirs = other.accept()
    meet(one, other)
    assert one.lookups.truth_line().counting
    assert one.lookups.item(theirs) is None
    both.count_everything()
    both.reveal()
    result = one.compared()
    assert (result.agreed, result.differences, result.balances) == (1, (), True)
    ended = both.sign()
    assert [item.item_no for item in ended.items] == [mine]
    meet(one, other)
    assert [line.item_no for line in other.lookups.items_on_hand()] == [theirs]
    assert other.desk.leader == item_held(one.hub.engine, theirs)[0].holder


def test_what_was_accepted_there_and_scanned_here_is_at_the_wrong_place_and_stays_theirs(
    desks: tuple[Counter, Counter],
) -> None:
    one, other = desks
    one.accept()
    both = TwoPersons(one.desk)
    both.begin()
    theirs = other.accept()
    meet(one, other)
    for by in (both.outgoing, both.incoming):
        both.scan(by, theirs)
    both.count_everything()
    both.reveal()
    [differing] = one.compared().differences
    assert (differing.item_no, differing.outcome) == (theirs, Outcome.WRONG_STATE)
    one.explain(theirs, "OF_ANOTHER_DESK")
    ended = both.sign()
    assert [(case.item_no, case.reserved) for case in ended.cases] == [(theirs, False)]
    meet(one, other)
    assert [line.item_no for line in other.lookups.items_on_hand()] == [theirs]
    assert TwoPersons(other.desk).counted().sign().cases == ()


def test_what_was_delivered_at_the_other_desk_during_the_count_is_missed_by_nobody(
    desks: tuple[Counter, Counter],
) -> None:
    one, other = desks
    stays, goes = one.accept(), one.accept()
    meet(one, other)
    both = TwoPersons(one.desk)
    both.begin()
    both.scan(both.outgoing, stays)
    other.deliver(goes)
    meet(other, one)
    assert one.lookups.truth_line().on_hand == 0  # nothing is told while two count
    both.scan(both.incoming, stays)
    both.reveal()
    result = one.compared()
    assert (result.agreed, result.differences, result.balances) == (1, (), True)
    ended = both.sign()
    assert [item.item_no for item in ended.items] == [stays]
    assert sum(row.delivered for row in ended.sheet) == 1
    meet(one, other)
    assert holdings(one.hub.engine).training_items == 1


def test_what_was_delivered_there_and_lies_here_all_the_same_is_told_with_its_state(
    desks: tuple[Counter, Counter],
) -> None:
    one, other = desks
    goes = one.accept()
    meet(one, other)
    both = TwoPersons(one.desk)
    both.begin()
    both.count_everything()
    other.deliver(goes)
    meet(other, one)
    both.reveal()
    [differing] = one.compared().differences
    assert (differing.item_no, differing.outcome, differing.stage) == (goes, Outcome.WRONG_STATE, "DELIVERED")
    one.explain(goes, "OF_ANOTHER_DESK")
    [case] = both.sign().cases
    assert not case.reserved
    meet(one, other)
    assert item_held(one.hub.engine, goes)[0].disputes == ()


def test_a_case_follows_its_person_to_the_other_desk_and_is_closed_where_it_was_opened(
    desks: tuple[Counter, Counter],
) -> None:
    one, other = desks
    lost = one.accept()
    both = TwoPersons(one.desk)
    outgoing, incoming = both.outgoing, both.incoming
    both.begin()
    both.reveal()
    one.explain(lost, "NOT_ON_THE_SHELF")
    assert isinstance(both.sign(), ShiftHandedOver)
    arrives = replace(other.desk, clerk=outgoing)
    other.made.pins.set(outgoing, CLERK_PIN)
    hand_over(arrives)
    meet(one, other)
    assert (one.listed, other.listed) == ([lost], [lost])
    assert [each.here for each in SqlOpenCases(other.made.engine).rows()] == [False]
    assert [each.open for each in status(one.hub.engine).cases] == [1]
    assert item_held(one.hub.engine, lost)[0].kind is HolderKind.RESERVED
    with pytest.raises(RuleBroken) as refused:
        other.close_case_of(lost, outgoing, other.desk.leader)
    assert refused.value.rule is Rule.CASE_NOT_OPEN

    one.close_case_of(lost, incoming, outgoing)
    meet(one, other)
    assert (one.listed, other.listed) == ([], [])
    assert status(one.hub.engine).cases == ()
    [found] = item_held(one.hub.engine, lost)
    assert (found.kind, found.holder) == (HolderKind.PERSON, incoming)


def test_no_label_of_the_other_counter_is_printed_again_here(desks: tuple[Counter, Counter]) -> None:
    one, other = desks
    theirs = other.accept()
    meet(one, other)
    assert one.lookups.item(theirs) is not None
    assert label_of(theirs, lookups=other.lookups, jobs=SqlPrintJobs(other.made.engine)).item.item_no == theirs
    with pytest.raises(RuleBroken, check=lambda broken: broken.rule is Rule.ITEM_NOT_HELD_HERE):
        label_of(theirs, lookups=one.lookups, jobs=SqlPrintJobs(one.made.engine))
