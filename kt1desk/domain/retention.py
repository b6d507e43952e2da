"""Which backups are kept: the newest of 7 days, of 4 weeks and of 12 months in which one was made."""

from collections.abc import Callable, Iterable
from datetime import date, datetime

from kt1desk.domain.calendar import local_day

DAYS, WEEKS, MONTHS = 7, 4, 12

_Span = Callable[[date], tuple[int, ...]]
_SPANS: tuple[tuple[_Span, int], ...] = (
    (lambda day: (day.toordinal(),), DAYS),
    (lambda day: tuple(day.isocalendar())[:2], WEEKS),
    (lambda day: (day.year, day.month), MONTHS),
)


def kept(made: Iterable[datetime]) -> frozenset[datetime]:
    """Return the moments of the backups that stay. Days, weeks and months are local; those without a backup do not
    count, so that a desk that was closed for a year still has what it had."""
    newest_first = sorted(set(made), reverse=True)
    staying: set[datetime] = set()
    for span_of, most in _SPANS:
        seen: set[tuple[int, ...]] = set()
        for at in newest_first:
            span = span_of(local_day(at))
            if span not in seen and len(seen) < most:
                seen.add(span)
                staying.add(at)
    return frozenset(staying)
