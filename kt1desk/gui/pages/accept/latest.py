"""Questions that are asked while the clerk types: only the newest one counts."""

from collections.abc import Callable
from typing import Generic, TypeVar

from kt1desk.gui.work import Work

Q = TypeVar("Q")
A = TypeVar("A")


class Latest(Generic[Q, A]):
    """Asks one question at a time off the screen's thread.

    While an answer is under way only the newest question waits, so that fast typing costs at most one
    question more than the last; an answer to anything but the newest question is dropped.
    """

    def __init__(
        self,
        work: Work,
        ask: Callable[[Q], A],
        *,
        answered: Callable[[Q, A], None],
        failed: Callable[[Q, Exception], None],
    ) -> None:
        self._work = work
        self._ask = ask
        self._answered = answered
        self._failed = failed
        self._serial = 0
        self._under_way = False
        self._waiting: list[Q] = []

    def ask(self, question: Q) -> None:
        """Ask, now or as soon as the answer under way is back."""
        self._serial += 1
        self._waiting = [question]
        if not self._under_way:
            self._send()

    def forget(self) -> None:
        """No question counts any more."""
        self._serial += 1
        self._waiting = []

    def _send(self) -> None:
        question, serial = self._waiting.pop(), self._serial
        self._under_way = True
        self._work.books(
            lambda: self._ask(question),
            lambda answer: self._back(serial, lambda: self._answered(question, answer)),
            lambda error: self._back(serial, lambda: self._failed(question, error)),
        )

    def _back(self, serial: int, tell: Callable[[], None]) -> None:
        self._under_way = False
        if self._waiting:
            self._send()
        elif serial == self._serial:
            tell()
