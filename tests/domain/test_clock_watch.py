"""A clock is doubted when book, province or program contradict it, and never otherwise."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.clock_watch import SILENCE, TOLERATED, ClockKnown, DoubtKind, clock_doubt

BUILT = date(2026, 11, 23)
NOW = datetime(2026, 12, 1, 3, 0, tzinfo=UTC)


def known(written: timedelta | None = timedelta(0), offset_ms: int | None = 0) -> ClockKnown:
    """What was written and measured so long before `NOW`."""
    at = None if written is None else NOW - written
    return ClockKnown(written_at=at, offset_ms=offset_ms, offset_at=None if offset_ms is None else at)


def test_a_clock_that_agrees_is_believed() -> None:
    assert clock_doubt(NOW, known(timedelta(hours=10)), BUILT) is None


def test_a_book_that_knows_nothing_doubts_nothing() -> None:
    assert clock_doubt(NOW, known(None, None), BUILT) is None


@pytest.mark.parametrize(
    ("now", "kind"),
    [
        (datetime(2010, 1, 1, tzinfo=UTC), DoubtKind.BEFORE_PROGRAM),
        (NOW + timedelta(days=365), DoubtKind.AHEAD_OF_BOOK),
        (NOW - timedelta(hours=1), DoubtKind.BEHIND_BOOK),
    ],
)
def test_the_three_wrong_clocks_are_told_apart_with_both_times(now: datetime, kind: DoubtKind) -> None:
    doubt = clock_doubt(now, known(), BUILT)
    assert doubt is not None
    assert (doubt.kind, doubt.clock_says, doubt.expected) == (kind, now, NOW)


def test_a_clock_that_differs_from_the_provinces_is_doubted() -> None:
    doubt = clock_doubt(NOW, known(offset_ms=-3_600_000), BUILT)
    assert doubt is not None
    assert (doubt.kind, doubt.expected) == (DoubtKind.OFF_PROVINCE, NOW - timedelta(hours=1))


@given(ago=st.timedeltas(-TOLERATED, SILENCE), offset=st.integers(-120_000, 120_000))
def test_what_every_machine_does_raises_no_doubt(ago: timedelta, offset: int) -> None:
    assert clock_doubt(NOW, known(ago, offset), BUILT) is None
