"""A clock that stands still until a test moves it."""

from datetime import UTC, datetime, timedelta

MONDAY = datetime(2024, 11, 25, 1, 0, tzinfo=UTC)
"""08:00 on Monday 25/11/2024 in Tuyên Quang."""


class StandingClock:
    """Answers the same moment until told otherwise."""

    def __init__(self, at: datetime = MONDAY) -> None:
        self.at = at

    def __call__(self) -> datetime:
        return self.at

    def advance(self, by: timedelta) -> None:
        self.at += by
