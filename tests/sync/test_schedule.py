"""When to try the hub next."""

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.sync.schedule import AFTER_A_FACT, EVERY, FIRST_RETRY, LONGEST_RETRY, next_try
from tests.support.lines import NOW


def pause(*, failures: int = 0, waiting: bool = False, jitter: float = 0.0) -> timedelta:
    return next_try(last_try=NOW, failures=failures, waiting=waiting, jitter=jitter) - NOW


def test_new_facts_leave_at_once_and_a_quiet_desk_asks_now_and_then() -> None:
    assert pause(waiting=True) == AFTER_A_FACT
    assert pause() == EVERY


def test_each_failure_doubles_the_pause_up_to_the_longest() -> None:
    assert [pause(failures=count) // FIRST_RETRY for count in range(1, 6)] == [1, 2, 4, 8, 16]
    assert pause(failures=7) == LONGEST_RETRY


def test_waiting_facts_do_not_hammer_a_dead_line() -> None:
    assert pause(failures=3, waiting=True) == pause(failures=3)


@given(st.integers(0, 10**9), st.booleans(), st.floats(0, 1))
def test_the_pause_is_bounded_however_long_the_line_is_dead(failures: int, waiting: bool, jitter: float) -> None:
    found = pause(failures=failures, waiting=waiting, jitter=jitter)
    assert AFTER_A_FACT <= found <= LONGEST_RETRY * 1.25


def test_jitter_lengthens_the_pause_by_up_to_a_quarter() -> None:
    assert pause(jitter=1.0) == EVERY * 1.25
    for wrong in (-0.1, 1.1, float("nan")):
        with pytest.raises(ValueError, match="jitter"):
            pause(jitter=wrong)
