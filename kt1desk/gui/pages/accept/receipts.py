"""What a courier takes home, on its way to the printer: the list of a visit, the slip of a refusal."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import NamedTuple

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.gui.pages.accept.form import News, NewsKind
from kt1desk.gui.work import Alerts, Sent, Work


class Told(NamedTuple):
    """What is said of one kind of receipt."""

    sent: NewsKind
    saved: NewsKind
    failed: NewsKind


OF_VISIT = Told(NewsKind.LIST_SENT, NewsKind.LIST_SAVED, NewsKind.LIST_FAILED)
OF_REFUSAL = Told(NewsKind.REFUSAL_SENT, NewsKind.REFUSAL_SAVED, NewsKind.REFUSAL_FAILED)
AGAIN = Told(NewsKind.AGAIN_SENT, NewsKind.AGAIN_SAVED, NewsKind.AGAIN_FAILED)


@dataclass(frozen=True, slots=True, kw_only=True)
class Receipts:
    """The act is in the book: what keeps its receipt from the paper undoes nothing and can be tried again."""

    work: Work
    alerts: Alerts
    say: Callable[[News], None]

    def send(self, paper: Callable[[], Sent], told: Told) -> None:
        """Print it and say where it went."""
        self.work.printing(paper, lambda to: self._sent(to, told), lambda error: self._failed(error, paper, told))

    def _sent(self, to: Sent, told: Told) -> None:
        self.say(News(kind=told.saved if to.saved else told.sent, where=to.where))

    def _failed(self, error: Exception, paper: Callable[[], Sent], told: Told) -> None:
        if not isinstance(error, Unavailable | RuleBroken):
            raise error
        self.say(News(kind=told.failed))
        if isinstance(error, Unavailable):
            self.alerts.unavailable(error, lambda: self.send(paper, told))
