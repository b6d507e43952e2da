"""Work off the GUI thread and back: one thread for the books, one for printers, one for the network."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Qt, Signal

T = TypeVar("T")

_BOOKS = "books"


@dataclass(frozen=True, slots=True)
class _Ended(Generic[T]):
    future: Future[T]
    done: Callable[[T], None]
    failed: Callable[[Exception], None]

    def deliver(self) -> None:
        error = self.future.exception()
        if error is None:
            self.done(self.future.result())
        elif isinstance(error, Exception):
            self.failed(error)
        else:
            raise error


class Tasks(QObject):
    """Implements `work.Work`; belongs to the GUI thread.

    An error inside `done` or `failed` is raised in a slot and so reaches `sys.excepthook`.
    """

    _ended = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._books = ThreadPoolExecutor(max_workers=1, thread_name_prefix=_BOOKS)
        self._printing = ThreadPoolExecutor(max_workers=1, thread_name_prefix="printing")
        self._network = ThreadPoolExecutor(max_workers=1, thread_name_prefix="network")
        self._closed = False
        # Queued even when the future is already done at submit: `done` never runs inside the call
        # that asked for the work.
        self._ended.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def books(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` on the thread that owns the store."""
        self._submit(self._books, work, done, failed)

    def printing(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` on the thread that may wait for a printer."""
        self._submit(self._printing, work, done, failed)

    def network(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` on the thread that may wait for the line."""
        self._submit(self._network, work, done, failed)

    def in_books(self, work: Callable[[], T]) -> T:
        """Run one small step on the books thread and wait for it; for the other threads, and for that one itself.

        Raises `RuntimeError` after `close()`.
        """
        if threading.current_thread().name.startswith(_BOOKS):
            return work()
        return self._books.submit(work).result()

    def close(self) -> None:
        """Deliver nothing any more, then let printers and network come to their end, then the books.

        Work for them not yet begun is dropped (a label that is missing is listed, the network is tried again at
        the next start); work for the books is finished, because the clerk was told nothing else.
        """
        self._closed = True
        self._printing.shutdown(wait=True, cancel_futures=True)
        self._network.shutdown(wait=True, cancel_futures=True)
        self._books.shutdown(wait=True)

    def _submit(
        self,
        executor: ThreadPoolExecutor,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None],
    ) -> None:
        if self._closed:
            return
        future = executor.submit(work)
        future.add_done_callback(lambda ended: self._ended.emit(_Ended(ended, done, failed)))

    def _deliver(self, ended: _Ended[object]) -> None:
        if not self._closed:
            ended.deliver()
