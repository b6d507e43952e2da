"""How moments, money and weights are written: Vietnam time, Vietnamese grouping; no words, no Qt."""

from datetime import UTC, date, datetime

from kt1desk.domain.calendar import VIETNAM_TIME

_MINUTE_S = 60


def local(at: datetime) -> datetime:
    """The aware moment `at` on a clock in Vietnam (UTC+07:00)."""
    return at.astimezone(VIETNAM_TIME)


def clock(at: datetime) -> str:
    """Hours and minutes, e.g. 14:02."""
    return local(at).strftime("%H:%M")


def clock_s(at: datetime) -> str:
    """With seconds, e.g. 14:02:11."""
    return local(at).strftime("%H:%M:%S")


def day(of: date) -> str:
    """e.g. 25/11/2024. A `datetime` is aware and taken at its local day."""
    return _day(of).strftime("%d/%m/%Y")


def short_day(of: date) -> str:
    """e.g. 25/11."""
    return _day(of).strftime("%d/%m")


def moment(at: datetime) -> str:
    """e.g. 14:02 25/11/2024."""
    return f"{clock(at)} {day(at)}"


def count(number: int) -> str:
    """A whole number in groups of three: 18.816."""
    return f"{number:,}".replace(",", ".")


def money(vnd: int) -> str:
    """e.g. 85.909 đ."""
    return f"{count(vnd)} đ"


def weight(grams: int) -> str:
    """e.g. 1.250 g."""
    return f"{count(grams)} g"


def minutes_between(earlier: datetime, later: datetime) -> int:
    """Whole minutes; never negative, because a clock set back must not show nonsense."""
    return max(0, int((later.astimezone(UTC) - earlier.astimezone(UTC)).total_seconds()) // _MINUTE_S)


def initials(name: str) -> str:
    """At most two letters of a Vietnamese name: family and given name, e.g. NH for Nguyễn Thị Hạnh."""
    words = name.split()
    return "".join(word[0].upper() for word in ((words[0], words[-1]) if len(words) > 1 else words))


def _day(of: date) -> date:
    return local(of).date() if isinstance(of, datetime) else of
