"""What the stories of sync need of a desk, whatever keeps its books."""

from collections.abc import Callable, Iterable
from typing import Protocol

from kt1desk.sync.ports import SyncBooks
from kt1desk.wire.line import Line
from tests.support.cut_line import Fate
from tests.support.lines import Author


class PowerCut(Exception):
    """The machine went dark in the middle of a transaction, or right after it."""


class StoryDesk(Protocol):
    """A desk that lives through a story: its clerk records, its power fails, and at the end it is looked into."""

    @property
    def author(self) -> Author: ...

    @property
    def books(self) -> SyncBooks: ...

    @property
    def recorded(self) -> list[bytes]:
        """The payloads its clerk recorded, in order."""
        ...

    def record(self, many: int) -> None:
        """Record facts, using up a number for each as long as there is one."""

    def power_fails(self, fates: Iterable[Fate]) -> None:
        """Give each coming transaction of sync its fate (`PowerCut`); once none is left all is well."""

    def whole_ledger(self) -> dict[tuple[str, str, int], Line]:
        """All lines by desk, life and number."""
        ...

    def blocks(self) -> list[tuple[int, int]]:
        """The number blocks this desk holds: first and last serial."""
        ...

    def aside(self) -> list[str]:
        """Why lines were set aside."""
        ...

    def close(self) -> None: ...


OpenDesk = Callable[[Author], StoryDesk]
