"""Checks many signatures on all cores: the check itself lets other threads run."""

import os
from collections import deque
from collections.abc import Callable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor

Check = Callable[[bytes, bytes], bool]
Where = tuple[tuple[str, str], int]
"""Desk and life, and the ledger number."""

_BATCH = 256
_WAITING = 32
"""Batches on their way at most: a long ledger is not held in memory."""

_Job = tuple[Where, Check, bytes, bytes]


class Crew:
    """Takes signatures in and says at the end which did not hold."""

    def __init__(self) -> None:
        self._pool = ThreadPoolExecutor(max_workers=os.cpu_count() or 1)
        self._batch: list[_Job] = []
        self._busy: deque[Future[list[Where]]] = deque()
        self._wrong: list[Where] = []

    def give(self, where: Where, check: Check, signature: bytes, digest: bytes) -> None:
        """Have one more signature checked."""
        self._batch.append((where, check, signature, digest))
        if len(self._batch) == _BATCH:
            self._send()

    def wrong(self) -> Iterator[Where]:
        """Wait for all of them and yield those that did not hold; the crew is dismissed."""
        self._send()
        while self._busy:
            self._wrong += self._busy.popleft().result()
        self._pool.shutdown()
        yield from self._wrong

    def _send(self) -> None:
        if len(self._busy) == _WAITING:
            self._wrong += self._busy.popleft().result()
        self._busy.append(self._pool.submit(_unsigned, self._batch))
        self._batch = []


def _unsigned(batch: list[_Job]) -> list[Where]:
    return [where for where, check, signature, digest in batch if not check(signature, digest)]
