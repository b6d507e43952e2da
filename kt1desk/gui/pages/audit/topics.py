"""Which part of the audit list is shown, and of which days."""

from enum import StrEnum, auto


class Topic(StrEnum):
    """Which of the lines are shown."""

    ALL = auto()
    LOOKS = auto()
    PINS = auto()
    APPROVALS = auto()
    PAPERS = auto()
    """What was printed again."""
    STORE = auto()
    CONTRADICTIONS = auto()
    """Items whose facts contradict each other, and lines that were set aside: nothing false (H3, H8)."""


class Days(StrEnum):
    """How far back."""

    TODAY = auto()
    WEEK = auto()
    MONTH = auto()
    YEAR = auto()
