"""What became of a label or a seal strip before a new one of the same number was printed."""

from enum import StrEnum


class OldLabel(StrEnum):
    """Two labels, or two strips, of one number must never be about: no scan tells them apart."""

    DESTROYED = "DESTROYED"
    """It was taken off the cover and destroyed."""
    NEVER_CAME_OUT = "NEVER_CAME_OUT"
    """The printer gave nothing, or nothing that was stuck on."""
