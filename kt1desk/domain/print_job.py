"""How far a paper is on its way. The last word is the scan's: a program cannot know that paper came out."""

from enum import StrEnum


class JobState(StrEnum):
    """What a job ends as, within ten seconds. A machine never sends one again, whatever it ended as."""

    QUEUED = "QUEUED"
    SENT = "SENT"
    CONFIRMED = "CONFIRMED"
    """The label was scanned back from its envelope."""
    FAILED = "FAILED"
    UNKNOWN = "UNKNOWN"
    EXPIRED = "EXPIRED"
    """It still waited in the system's queue when its shift had ended, and was taken back."""
