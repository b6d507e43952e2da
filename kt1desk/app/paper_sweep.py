"""What is left of papers when a program or a shift has ended: half files, jobs without an end, jobs that still wait."""

from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from kt1desk.app.prints_in_books import InBooks, Prints, PrintsInBooks
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.printers.folder import HALF
from kt1desk.usecases.expire_papers import expire_papers
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.print_ports import TakenBack
from kt1desk.usecases.readmodels import ShiftRow


class PaperSweep:
    """Runs on the printing thread."""

    def __init__(
        self,
        prints: Prints,
        *,
        in_books: InBooks,
        shift: Callable[[], ShiftRow | None],
        take_back: Callable[[str], TakenBack],
        papers: Path,
        clock: Clock,
    ) -> None:
        """`take_back` removes a job from the system's queue."""
        self._prints = PrintsInBooks(prints, in_books)
        self._in_books = in_books
        self._shift = shift
        self._take_back = take_back
        self._papers = papers
        self._clock = clock

    def at_start(self) -> Unavailable | None:
        """Nothing that the program left half done stays so. Returns what has to be said of papers, as `expire` does."""
        cut_off = self._prints.interrupted(self._clock())
        for half in self._papers.glob(f"*/*{HALF}"):
            with suppress(OSError):  # looked for again at the next start
                half.unlink()
        taken_back = self.expire()
        return Unavailable(Cause.PAPERS_NOT_KNOWN, papers=cut_off) if cut_off else taken_back

    def expire(self) -> Unavailable | None:
        """Take back what was queued before the open shift, or before now where none is open.

        Returns what has to be said: whoever was told that a paper was sent waits for it.
        """
        shift = self._in_books(self._shift)
        before = self._clock() if shift is None else shift.opened_at
        taken = expire_papers(before, expiry=self._prints, take_back=self._take_back, clock=self._clock)
        return Unavailable(Cause.PAPERS_TAKEN_BACK, papers=taken) if taken else None
