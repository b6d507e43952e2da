"""Handovers in the encrypted store: cut off at any step they go on, and nothing tells what is expected."""

import json
from pathlib import Path

import pytest

from kt1desk.app.support_bundle import Sources, collect
from kt1desk.domain.calendar import local_day
from kt1desk.domain.comparing import NextStep
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ShiftHandedOver
from kt1desk.domain.item import Secrecy
from kt1desk.store.agency_months import SqlAgencyMonths
from kt1desk.store.figures import store_figures
from kt1desk.store.opening import rebuild_store
from kt1desk.usecases.explain_difference import ExplainDifference, explain_difference
from kt1desk.usecases.see_handover import see_handover
from tests.store.opened import OpenedStore, open_again, rows_of
from tests.support.builders import PLAIN_FORM
from tests.support.handing_over import TwoPersons

STEPS = 8
"""Begun, two scans of each side, revealed, explained, signed."""


def _take(store: OpenedStore, step: int) -> None:
    """One step of a handover of three items, of which the last is nowhere to be found."""
    desk, both = store.desk, TwoPersons(store.desk)
    first, second, missing = both.on_the_shelf() if step < STEPS - 1 else (None, None, None)
    if step == 0:
        both.begin()
    elif step < 5 and first is not None and second is not None:
        both.scan(both.outgoing if step % 2 else both.incoming, first if step < 3 else second)
    elif step == 5:
        both.reveal()
    elif step == 6 and missing is not None:
        said = ExplainDifference(by=both.outgoing, item_no=missing, reason="NOT_ON_THE_SHELF", step=NextStep.OPEN_CASE)
        explain_difference(said, books=desk.books, reference=desk.reference, clock=desk.clock)
    else:
        both.sign()


def test_a_handover_that_is_cut_off_after_any_step_goes_on_with_its_counts(store: OpenedStore, tmp_path: Path) -> None:
    for letter in (Secrecy.NONE, Secrecy.C, Secrecy.NONE):
        store.accept(letter)
    path = Path(store.path)
    for step in range(STEPS):
        _take(store, step)
        before = see_handover(books=store.desk.books, reference=store.desk.reference, clock=store.desk.clock)
        rows = rows_of(store.engine)
        store.close()  # nothing waits in memory: what the next program finds is what the commit left
        store = open_again(path)
        assert rows_of(store.engine) == rows
        again = see_handover(books=store.desk.books, reference=store.desk.reference, clock=store.desk.clock)
        assert again == before
    with store.desk.books.writing() as book:
        shift = book.shift()
        assert shift is not None
        assert shift.clerk == store.desk.clerk
        [case] = book.open_cases()
        assert (case.reserved, case.person) == (True, store.desk.leader)
    store.close()


def test_until_the_list_is_revealed_no_look_up_tells_what_is_here(store: OpenedStore) -> None:
    item_no = store.accept()
    both = TwoPersons(store.desk)
    both.begin()
    line = store.lookups.truth_line()
    assert (line.counting, line.on_hand, line.due_next_at, line.labels_missing) == (True, 0, None, 0)
    assert (line.waiting, line.waiting_since, line.numbers_left) == (0, None, 0)
    assert store.lookups.items_on_hand() == store.lookups.recent_items(9) == ()
    assert store.lookups.item(item_no) is None
    with pytest.raises(RuleBroken) as broken:
        store.lookups.handover_draft()
    assert broken.value.rule is Rule.COUNT_RUNNING
    both.count_everything()
    both.reveal()
    assert not store.lookups.truth_line().counting
    assert [each.item_no for each in store.lookups.items_on_hand()] == [item_no]


def test_until_the_list_is_revealed_no_month_and_no_support_file_tells_what_came(store: OpenedStore) -> None:
    store.accept()
    day, months = local_day(store.clock()), SqlAgencyMonths(store.engine)
    sources = Sources(logs=store.path.parent, settings=None, engine=store.engine, store=store.path, at=store.clock())

    def figures() -> dict[str, object]:
        [told] = [json.loads(part.content) for part in collect(sources) if part.name == "store.json"]
        return dict(told)

    both = TwoPersons(store.desk)
    both.begin()
    for asking in (
        lambda: months.without_classes(PLAIN_FORM.sender.agency, day, day),
        lambda: store_figures(store.engine, store.path),
    ):
        with pytest.raises(RuleBroken) as broken:
            asking()
        assert broken.value.rule is Rule.COUNT_RUNNING
    assert list(figures()) == ["store"]
    both.count_everything()
    both.reveal()
    assert months.without_classes(PLAIN_FORM.sender.agency, day, day).items == 1
    assert {"kinds", "rows", "last_number"} <= set(figures())


def test_the_rows_of_a_count_are_folded_again_as_they_were(store: OpenedStore) -> None:
    store.accept()
    both = TwoPersons(store.desk)
    both.begin()
    both.count_everything()
    before = rows_of(store.engine)
    rebuild_store(store.engine, lambda _done, _total: None)
    assert rows_of(store.engine) == before
    both.reveal()
    assert isinstance(both.sign(), ShiftHandedOver)
