"""How a paper leaves the program, and what is known of it afterwards."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Protocol

from kt1desk.domain.errors import Cause, Detail
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.usecases.print_rows import JobId, PrintJobRow

LONGEST_WAIT_S = 10.0
"""Within so many seconds each way out says how a job ended."""


def _nobody_listens(_spooled: str) -> None:
    """Of a way out that has no queue, or a caller that keeps no ledger."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """One paper on its way. `name` is what spoolers and files call it; it never names a person or an agency.

    `spooled` is told its name in the system's queue as soon as that has it: whatever happens to the program, it can be
    taken back from there.
    """

    name: str
    pdf: bytes
    spooled: Callable[[str], None] = field(default=_nobody_listens, compare=False)


class Fate(StrEnum):
    """What the program itself knows of a job; that a label is on its envelope only a scan can tell."""

    SENT = "SENT"
    FAILED = "FAILED"
    """Nothing of it can come out any more."""
    UNKNOWN = "UNKNOWN"
    """Something of it may have come out or may still; no machine sends it again."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How a job ended. `where`: the printer, or the file when `saved`; `spooled`: its name in the system's queue."""

    fate: Fate
    where: str
    saved: bool = False
    spooled: str = ""
    why: Cause | None = None
    facts: Mapping[str, Detail] = field(default_factory=dict)


class TakenBack(StrEnum):
    """What became of a job that was to be taken back from the system's queue."""

    TAKEN = "TAKEN"
    GONE = "GONE"
    """It waited no longer: it may well have come out."""
    NOT_ASKED = "NOT_ASKED"
    """The queue does not answer or does not obey now."""


class WayOut(Protocol):
    """Sends a job once, never twice, and ends within `LONGEST_WAIT_S`."""

    def send(self, job: PrintJob) -> Outcome:
        """Return what is known; whatever the device does, nothing is raised."""


class PrintCounts(Protocol):
    """Counts papers in the print ledger."""

    def sent_before(self, paper: PaperUse, of: str) -> int:
        """How many of this paper may have come out; those of which nothing did are not counted.

        Of what an earlier life of the desk told, or another desk, as many as their facts speak of, and at least one.
        """


class PrintLedger(PrintCounts, Protocol):
    """Every paper that was sent anywhere, durable before and after."""

    def queue(self, paper: PaperUse, of: str, at: datetime) -> JobId:
        """Begin a job."""

    def spooled(self, job: JobId, name: str) -> None:
        """The system's queue has it, by that name, and nobody knows its end yet."""

    def end(self, job: JobId, outcome: Outcome, at: datetime) -> None:
        """Say how it ended; once, nothing changes an end but its scan and its expiry."""


class PrintJobs(PrintCounts, Protocol):
    """Reads the print ledger."""

    def recent(self, count: int) -> tuple[PrintJobRow, ...]:
        """The newest jobs first; a label is CONFIRMED when its scan is in the book."""

    def last_label(self, of: str) -> PrintJobRow | None:
        """The last label of an item, as it ended at the printer; None when none was sent.

        `label_of_earlier_life` where the copy that the book speaks of was told by an earlier life, or another desk,
        and this ledger has no job of it.
        """


class PrintExpiry(Protocol):
    """What happens to jobs whose program or shift has ended."""

    def interrupted(self, at: datetime) -> int:
        """At the start: what was on its way when the program ended is not known. Returns how many papers that are."""

    def waiting(self, before: datetime) -> tuple[PrintJobRow, ...]:
        """The jobs queued before that moment that the system's queue may still hold."""

    def expire(self, job: JobId, at: datetime) -> None:
        """It was taken back."""

    def waits_no_longer(self, job: JobId) -> None:
        """The queue had nothing of it any more: how it ended stays as it was said."""
