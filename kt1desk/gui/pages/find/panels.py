"""What the search page shows in one place."""

from enum import StrEnum, auto


class Panel(StrEnum):
    """What the page shows in the place of its list."""

    LIST = auto()
    REASONS = auto()
    FOUND = auto()
    STORY = auto()
    AGENCY = auto()
    AGENCY_REASONS = auto()
    MUST_ACT = auto()
    HOLDINGS = auto()
    HOLDINGS_REASONS = auto()
    HANDWRITING = auto()
