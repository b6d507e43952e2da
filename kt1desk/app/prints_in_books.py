"""The print ledger as the printing thread reaches it: each small step is handed to the thread that owns the store."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol, TypeVar

from kt1desk.domain.paper_stock import PaperUse
from kt1desk.usecases.print_ports import Outcome, PrintExpiry, PrintLedger
from kt1desk.usecases.print_rows import JobId, PrintJobRow

T = TypeVar("T")


class InBooks(Protocol):
    """Runs one small step where the store lives and gives what it returned (`gui.tasks.Tasks.in_books`)."""

    def __call__(self, work: Callable[[], T]) -> T: ...


class Prints(PrintLedger, PrintExpiry, Protocol):
    """The whole of it."""


class PrintsInBooks:
    """Implements `Prints`."""

    def __init__(self, prints: Prints, in_books: InBooks) -> None:
        self._prints = prints
        self._in_books = in_books

    def queue(self, paper: PaperUse, of: str, at: datetime) -> JobId:
        return self._in_books(lambda: self._prints.queue(paper, of, at))

    def spooled(self, job: JobId, name: str) -> None:
        self._in_books(lambda: self._prints.spooled(job, name))

    def end(self, job: JobId, outcome: Outcome, at: datetime) -> None:
        self._in_books(lambda: self._prints.end(job, outcome, at))

    def sent_before(self, paper: PaperUse, of: str) -> int:
        return self._in_books(lambda: self._prints.sent_before(paper, of))

    def interrupted(self, at: datetime) -> int:
        return self._in_books(lambda: self._prints.interrupted(at))

    def waiting(self, before: datetime) -> tuple[PrintJobRow, ...]:
        return self._in_books(lambda: self._prints.waiting(before))

    def expire(self, job: JobId, at: datetime) -> None:
        self._in_books(lambda: self._prints.expire(job, at))

    def waits_no_longer(self, job: JobId) -> None:
        self._in_books(lambda: self._prints.waits_no_longer(job))
