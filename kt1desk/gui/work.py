"""What presenters hand work to, and whom they tell when the surroundings fail; no Qt here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol, TypeVar

from kt1desk.domain.errors import Unavailable

T = TypeVar("T")


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """A paper went to `where`: the printer's name, or the file when `saved`. Nobody says it was printed."""

    where: str
    saved: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class SentPack:
    """Where the papers of an emergency pack went: cover sheet and slips, and the labels."""

    sheets: Sent
    labels: Sent


class Work(Protocol):
    """Runs work off the screen's thread and brings its end back to it.

    Work of one kind runs one after the other, in the order it was handed in. `failed` gets whatever
    `work` raised; presenters show `RuleBroken` in place and pass anything else on (`pass_on`).
    """

    def books(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` where the store lives."""

    def printing(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` where waiting for a printer keeps nothing else waiting."""

    def network(self, work: Callable[[], T], done: Callable[[T], None], failed: Callable[[Exception], None]) -> None:
        """Run `work` where waiting for the line harms nobody."""


class Alerts(Protocol):
    """Where the window says that disk, store, hub or printer does not do its part."""

    def unavailable(self, error: Unavailable, retry: Callable[[], None] | None = None) -> None:
        """Show what happened, what is safe and what to do; offer `retry` when there is one."""

    def clear(self) -> None:
        """Take the notice away: it works again."""


def pass_on(error: Exception, alerts: Alerts, retry: Callable[[], None] | None) -> None:
    """Tell `alerts` of what is not there; raise anything else again, because that is a bug."""
    if not isinstance(error, Unavailable):
        raise error
    alerts.unavailable(error, retry)
