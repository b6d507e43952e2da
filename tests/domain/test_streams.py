"""Several desks tell of several items: in whatever order their streams meet, each item is told the same."""

from dataclasses import dataclass
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.custody import HolderKind, ItemCustody, Stage, replay, touched
from kt1desk.domain.events import Fact
from kt1desk.domain.ids import ItemNo
from tests.support.histories import Day, steps
from tests.support.shelf import History

_APART = 10_000


@dataclass(frozen=True)
class Streams:
    """What two desks recorded of items that only they had."""

    one: History
    other: History


streams = st.tuples(steps, steps).map(
    lambda both: Streams(one=Day(1).play(both[0]), other=Day(_APART, elsewhere=2 * _APART).play(both[1]))
)


def merged(draw: st.DrawFn, one: list[Fact], other: list[Fact]) -> list[Fact]:
    """One order among all that keep the order within each stream."""
    takes = draw(st.permutations([True] * len(one) + [False] * len(other)))
    left, right = iter(one), iter(other)
    return [next(left) if take else next(right) for take in takes]


def told(facts: list[Fact]) -> dict[ItemNo, ItemCustody]:
    numbers = {item_no for fact in facts for item_no in touched(fact)}
    return {item_no: replay(item_no, facts) for item_no in numbers}


@given(st.data(), streams)
def test_independent_streams_may_meet_in_any_order(data: st.DataObject, both: Streams) -> None:
    @st.composite
    def orders(draw: st.DrawFn) -> list[Fact]:
        return merged(draw, both.one.facts, both.other.facts)

    assert told(data.draw(orders())) == told(both.one.facts) | told(both.other.facts)


@given(streams)
def test_whatever_was_accepted_has_exactly_one_holder_or_is_over(both: Streams) -> None:
    for history in (both.one, both.other):
        for custody in told(history.facts).values():
            if custody.accepted:
                assert custody.holder.kind is not HolderKind.NOBODY_KNOWN
                assert (custody.place is None) is (custody.stage.is_final or custody.holder.kind is HolderKind.VEHICLE)


@given(streams, st.data())
def test_a_line_that_came_twice_changes_neither_holder_nor_stage(both: Streams, data: st.DataObject) -> None:
    facts = both.one.facts
    twice = data.draw(st.integers(0, len(facts) - 1))
    doubled = [*facts[: twice + 1], facts[twice], *facts[twice + 1 :]]
    before, after = told(facts), told(doubled)
    assert {n: (c.stage, c.holder) for n, c in before.items()} == {n: (c.stage, c.holder) for n, c in after.items()}


@given(streams)
def test_every_fact_moves_an_item_by_one_step_and_no_fact_takes_an_end_back(both: Streams) -> None:
    facts = both.one.facts
    for item_no in told(facts):
        ways = [replay(item_no, facts[:end]) for end in range(0, len(facts) + 1, 7)]
        for before, after in pairwise(ways):
            assert not (before.stage.is_final and after.stage in {Stage.UNKNOWN, Stage.ACCEPTED})
