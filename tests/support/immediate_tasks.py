"""Work that runs at once in the same thread, for tests of presenters."""

from collections.abc import Callable
from typing import TypeVar

T = TypeVar("T")


class ImmediateTasks:
    """Implements `kt1desk.gui.work.Work` without threads."""

    def books(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        _run(work, done, failed)

    def printing(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        _run(work, done, failed)

    def network(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        _run(work, done, failed)


class HeldTasks:
    """Work that waits until the test lets it run, so that the time in between can be looked at."""

    def __init__(self) -> None:
        self._waiting: list[Callable[[], None]] = []

    @property
    def waiting(self) -> int:
        return len(self._waiting)

    def books(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        self._waiting.append(lambda: _run(work, done, failed))

    def printing(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        self._waiting.append(lambda: _run(work, done, failed))

    def network(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        self._waiting.append(lambda: _run(work, done, failed))

    def run_next(self) -> None:
        self._waiting.pop(0)()


def at_once(work: Callable[[], T]) -> T:
    """A step on the thread of the books, where there is but one thread."""
    return work()


def _run(work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
    try:
        result = work()
    except Exception as error:
        failed(error)
    else:
        done(result)
