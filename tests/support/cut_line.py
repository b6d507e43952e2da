"""A line to the hub that fails at chosen calls: before the request arrives, after it was done, or by doing it twice."""

from collections.abc import Callable, Iterable
from enum import StrEnum
from typing import TypeVar

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.wire import protocol
from kt1desk.wire.protocol import Hub

T = TypeVar("T")


class Fate(StrEnum):
    """What becomes of one call."""

    WHOLE = "WHOLE"
    REQUEST_LOST = "REQUEST_LOST"
    ANSWER_LOST = "ANSWER_LOST"
    DOUBLED = "DOUBLED"


class CutLine:
    """Implements `wire.protocol.Hub` over another; each call meets the next fate, and once none is left all is well."""

    def __init__(self, hub: Hub, fates: Iterable[Fate]) -> None:
        self._hub = hub
        self._fates = iter(fates)
        self.calls: list[str] = []

    def enrol(self, asked: protocol.Enrol) -> protocol.Enrolled:
        return self._carry("enrol", lambda: self._hub.enrol(asked))

    def hello(self, asked: protocol.Hello) -> protocol.Welcome:
        return self._carry("hello", lambda: self._hub.hello(asked))

    def push(self, asked: protocol.Push) -> protocol.Held:
        return self._carry("push", lambda: self._hub.push(asked))

    def pull(self, asked: protocol.Pull) -> protocol.Page:
        return self._carry("pull", lambda: self._hub.pull(asked))

    def lease(self, asked: protocol.Lease) -> protocol.Leased:
        return self._carry("lease", lambda: self._hub.lease(asked))

    def check(self, asked: protocol.Check) -> protocol.Held:
        return self._carry("check", lambda: self._hub.check(asked))

    def _carry(self, name: str, call: Callable[[], T]) -> T:
        self.calls.append(name)
        fate = next(self._fates, Fate.WHOLE)
        if fate is Fate.REQUEST_LOST:
            raise Unavailable(Cause.HUB_UNREACHABLE)
        answer = call()
        if fate is Fate.DOUBLED:
            answer = call()
        if fate is Fate.ANSWER_LOST:
            raise Unavailable(Cause.HUB_UNREACHABLE)
        return answer
