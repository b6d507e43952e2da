"""Who holds what, since when: gathered by holder, and beyond one's own stock only by a look."""

from datetime import timedelta

import pytest

from kt1desk.domain.clerk import Role
from kt1desk.domain.custody import HolderKind
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import RestrictedListSeen
from kt1desk.domain.ids import StaffId
from kt1desk.domain.looks import LookReason, NarrowedBy, RestrictedList
from kt1desk.usecases.holding_rows import holders_of
from kt1desk.usecases.see_holdings import SeeHoldings, see_holdings
from tests.support.builders import registered
from tests.support.desks import Desk
from tests.support.item_lines import NOW, Like, item_line
from tests.support.memory_books import MemoryBooks
from tests.support.memory_looks import MemoryLooks

AUDITOR = StaffId("300000-TEST.3")


def test_items_are_gathered_by_holder_with_the_longest_held_first() -> None:
    new = item_line(2, Like(letter="A", accepted=timedelta(minutes=-5), due=timedelta(hours=1)))
    old = item_line(1, Like(accepted=timedelta(minutes=-50), due=timedelta(hours=4)))
    bag = item_line(3, Like(letter="C", holder="593740", holder_kind=HolderKind.BAG))
    person, packed = holders_of([new, bag, old])
    assert (person.kind, person.items) == (HolderKind.PERSON, (old, new))
    assert (person.since, person.next_due) == (NOW - timedelta(minutes=50), NOW + timedelta(hours=1))
    assert (person.count("A"), person.count(""), person.count("B")) == (1, 1, 0)
    assert (packed.kind, packed.items) == (HolderKind.BAG, (bag,))


def test_no_item_is_lost_between_holders() -> None:
    items = [item_line(n, Like(holder=f"p{n % 3}", letter="ABC"[n % 3])) for n in range(1, 20)]
    held = [item.item_no for row in holders_of(items) for item in row.items]
    assert sorted(held) == sorted(item.item_no for item in items)


def _asked(staff: StaffId, *, exported: bool = False) -> SeeHoldings:
    return SeeHoldings(staff=staff, reason=LookReason.INSPECTION, exported=exported)


def test_everything_under_way_is_a_look_with_its_count(desk: Desk, books: MemoryBooks) -> None:
    looks = MemoryLooks()
    found = see_holdings(_asked(desk.leader), books=books, looks=looks, clock=desk.clock)
    (seen,) = (fact for fact in books.facts if isinstance(fact, RestrictedListSeen))
    assert (seen.list, seen.reason, seen.count, seen.exported) == (
        RestrictedList.HOLDINGS,
        LookReason.INSPECTION,
        len(found.items),
        False,
    )
    assert seen.narrowed_by == (NarrowedBy.HOLDER,)


def test_a_clerk_may_not_look_and_an_auditor_may_not_export(desk: Desk, books: MemoryBooks) -> None:
    looks = MemoryLooks()
    with books.writing() as book:
        book.record(registered(AUDITOR, "Lê Văn Sáu", Role.AUDITOR, by=desk.leader))
    for asked in (_asked(desk.clerk), _asked(AUDITOR, exported=True)):
        with pytest.raises(RuleBroken, check=lambda error: error.rule is Rule.ROLE_NOT_ALLOWED):
            see_holdings(asked, books=books, looks=looks, clock=desk.clock)
    assert looks.asked == []
