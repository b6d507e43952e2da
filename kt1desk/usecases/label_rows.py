"""Labels and seal strips of a desk as the page of reprints shows them: what is held, how far its last label is."""

from collections.abc import Iterable
from dataclasses import dataclass

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.domain.stock import Place
from kt1desk.usecases.ports import Lookups
from kt1desk.usecases.print_ports import PrintJobs
from kt1desk.usecases.print_rows import PrintJobRow
from kt1desk.usecases.readmodels import ItemLine

_JOBS = 200
"""So many of the newest papers are looked through for labels."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelRow:
    """An item in the hands of the clerk, and the last print job of its label; None when there was none.

    `strips_out`: so many of its seal strips may have come out.
    """

    item: ItemLine
    job: PrintJobRow | None
    strips_out: int = 0

    @property
    def state(self) -> JobState | None:
        """How far the label is that the book speaks of last; None while it was never sent."""
        return JobState.CONFIRMED if self.item.label_confirmed else self.last_sent

    @property
    def last_sent(self) -> JobState | None:
        """The same, whatever was scanned or written by hand since."""
        again = self.item.reprinted_at
        if self.job is None or (again is not None and self.job.queued_at < again):
            return None
        return self.job.state

    @property
    def awaits_scan(self) -> bool:
        """A label that was printed again: nothing but its scan lets the item leave."""
        return self.item.label_copy > 1 and not self.item.label_confirmed

    @property
    def printed_in_advance(self) -> bool:
        """It came out of an emergency pack and is on the cover; no job of the printer was about this item alone."""
        return self.item.late and self.job is None and self.item.label_copy == 1

    @property
    def may_be_sent(self) -> bool:
        """Nothing of this copy can have come out: to send it is no reprint."""
        return self.state in {None, JobState.FAILED} and not self.printed_in_advance

    @property
    def strip_may_be_sent(self) -> bool:
        """No seal strip that says this copy can have come out: to send it is no reprint."""
        return self.strips_out < self.item.strip_copy

    @property
    def next_strip(self) -> int:
        """What the seal strip that is printed next says."""
        return self.item.strip_copy if self.strip_may_be_sent else self.strips_out + 1


def label_states(lines: Iterable[ItemLine], jobs: PrintJobs) -> dict[ItemNo, JobState | None]:
    """Return how far each label is that no scan has confirmed; None for one that was never sent.

    Labels that were printed in advance are on their covers and not among them.
    """
    unscanned = (line for line in lines if line.label_handwritten or not line.label_confirmed)
    rows = (LabelRow(item=line, job=jobs.last_label(line.item_no)) for line in unscanned)
    return {row.item.item_no: row.last_sent for row in rows if not row.printed_in_advance}


def last_labels(limit: int, *, lookups: Lookups, jobs: PrintJobs) -> tuple[LabelRow, ...]:
    """Return the last labels of items that the clerk has in hand, the newest first."""
    newest = dict.fromkeys(job.of for job in jobs.recent(_JOBS) if job.paper is PaperUse.LABEL)
    found: list[LabelRow] = []
    for of in newest:
        item = lookups.item(ItemNo(of))
        if item is not None and item.place is Place.WITH_CLERK:
            found.append(_row(item, jobs))
        if len(found) == limit:
            break
    return tuple(found)


def label_of(item_no: ItemNo, *, lookups: Lookups, jobs: PrintJobs) -> LabelRow:
    """Return the label of an item in hand; raise ITEM_NOT_HELD_HERE for every other one, known or not."""
    # What another desk holds is told of here too.
    item = next((line for line in lookups.items_on_hand() if line.item_no == item_no), None)
    if item is None or item.place is not Place.WITH_CLERK:
        raise RuleBroken(Rule.ITEM_NOT_HELD_HERE, item_no=item_no)
    return _row(item, jobs)


def _row(item: ItemLine, jobs: PrintJobs) -> LabelRow:
    item_no = item.item_no
    return LabelRow(item=item, job=jobs.last_label(item_no), strips_out=jobs.sent_before(PaperUse.SEAL_STRIP, item_no))
