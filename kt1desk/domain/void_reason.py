"""Why a number of the desk will never be borne by an item."""

from enum import StrEnum


class VoidReason(StrEnum):
    """The code that `NumberVoided` carries."""

    LABEL_SPOILED = "LABEL_SPOILED"
    LABEL_LOST = "LABEL_LOST"
    LABEL_FOUND_USED = "LABEL_FOUND_USED"
    """The number stands on an envelope already, though this book never gave it."""
