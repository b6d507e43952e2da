"""When to try the hub next: soon after new facts, ever more rarely while the line is down, never all desks at once."""

from datetime import datetime, timedelta

EVERY = timedelta(minutes=5)
"""After a run that came to its end, when nothing new is waiting."""

AFTER_A_FACT = timedelta(seconds=2)
"""New facts wait this long, so that the facts of one action leave together."""

FIRST_RETRY = timedelta(seconds=10)
LONGEST_RETRY = timedelta(minutes=10)
_SPREAD = 0.25


def next_try(*, last_try: datetime, failures: int, waiting: bool, jitter: float) -> datetime:
    """Return the moment of the next run.

    `last_try` is when the last run ended, `failures` how many runs in a row failed since one succeeded, `waiting`
    whether facts wait to be sent, `jitter` a random number from 0 to 1: the pause becomes up to a quarter longer.
    """
    if not 0 <= jitter <= 1:
        raise ValueError("jitter lies between 0 and 1")
    if failures > 0:
        doublings = min(failures - 1, 16)  # beyond that only the longest pause matters, and a shift would grow for ever
        pause = min(FIRST_RETRY * (1 << doublings), LONGEST_RETRY)
    else:
        pause = AFTER_A_FACT if waiting else EVERY
    return last_try + pause * (1 + _SPREAD * jitter)
