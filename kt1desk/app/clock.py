"""The clock of every run but the demo's."""

from datetime import UTC, datetime


def utc_now() -> datetime:
    """The aware present moment."""
    return datetime.now(UTC)
