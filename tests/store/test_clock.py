"""A clock set to 2010, to next year, and back one hour in mid-shift: order kept, offset recorded, doubt raised."""

from datetime import UTC, datetime, timedelta

import pytest

from kt1desk.domain.clock_watch import DoubtKind, clock_doubt
from kt1desk.gui.clock_words import clock_doubt_words
from kt1desk.gui.figures import moment
from kt1desk.ledger.book import LedgerBook
from kt1desk.ledger.chain import following
from kt1desk.store.clock import SqlClockLookups
from kt1desk.store.engine import reading
from kt1desk.wire.line import EMPTY
from tests.store.opened import DESK, LIFE, OpenedStore
from tests.support.clock import MONDAY
from tests.support.forms import confirm

BUILT = MONDAY.date()
OFFSET_MS = 1_500


@pytest.mark.parametrize(
    ("set_to", "kind"),
    [
        (datetime(2010, 1, 1, tzinfo=UTC), DoubtKind.BEFORE_PROGRAM),
        (MONDAY + timedelta(days=365), DoubtKind.AHEAD_OF_BOOK),
        (MONDAY + timedelta(hours=1), DoubtKind.BEHIND_BOOK),
    ],
)
def test_a_wrong_clock_is_doubted_and_the_order_stands(store: OpenedStore, set_to: datetime, kind: DoubtKind) -> None:
    store.clock.at = MONDAY + timedelta(hours=2)
    store.sync.measured_offset(OFFSET_MS, store.clock())
    item_no = store.accept()
    right = store.clock.at
    store.clock.at = set_to
    doubt = clock_doubt(store.clock(), SqlClockLookups(store.engine).clock_known(), BUILT)
    assert doubt is not None
    assert (doubt.kind, doubt.clock_says, doubt.expected) == (kind, set_to, right)
    words = clock_doubt_words(doubt)
    assert moment(set_to) in words.what
    assert moment(right) in words.what
    confirm(store.desk, item_no)
    headers = lines_follow(store)
    assert headers[-1] == (set_to, OFFSET_MS)
    assert headers[-2] == (right, OFFSET_MS)


def lines_follow(store: OpenedStore) -> list[tuple[datetime, int | None]]:
    """When each line says it was recorded; the chain of numbers must stand."""
    with reading(store.engine) as connection:
        placed = LedgerBook(connection).of_desk(DESK, LIFE, 0, 1_000)
    whole = list(following(DESK, LIFE, EMPTY, [one.line for one in placed]))
    assert [header.number for _, header, _ in whole] == list(range(1, len(whole) + 1))
    return [(header.recorded_at, header.clock_offset_ms) for _, header, _ in whole]


def test_one_entry_after_the_clock_went_back_does_not_end_the_doubt(store: OpenedStore) -> None:
    store.clock.at = MONDAY + timedelta(hours=2)
    store.accept()
    store.clock.at = MONDAY + timedelta(hours=1)
    store.accept()
    doubt = clock_doubt(store.clock(), SqlClockLookups(store.engine).clock_known(), BUILT)
    assert doubt is not None
    assert doubt.kind is DoubtKind.BEHIND_BOOK
