"""The list of a closed visit on its way to the printer."""

from collections.abc import Callable
from dataclasses import dataclass

from kt1desk.domain.errors import Unavailable
from kt1desk.domain.ids import VisitId
from kt1desk.gui.pages.accept.form import News, NewsKind
from kt1desk.gui.work import Alerts, Sent, Work


@dataclass(frozen=True, slots=True, kw_only=True)
class VisitList:
    """The visit is in the book: what keeps its list from the paper loses nothing and can be tried again."""

    print_list: Callable[[VisitId], Sent]
    work: Work
    alerts: Alerts
    say: Callable[[News], None]

    def send(self, visit: VisitId) -> None:
        """Print it and say where it went."""
        self.work.books(lambda: self.print_list(visit), self._sent, lambda error: self._failed(error, visit))

    def _sent(self, to: Sent) -> None:
        self.say(News(kind=NewsKind.LIST_SAVED if to.saved else NewsKind.LIST_SENT, where=to.where))

    def _failed(self, error: Exception, visit: VisitId) -> None:
        if not isinstance(error, Unavailable):
            raise error
        self.say(News(kind=NewsKind.LIST_FAILED))
        self.alerts.unavailable(error, lambda: self.send(visit))
