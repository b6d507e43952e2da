"""Sends a label that is in the book, and waits for its scan; what nobody knows is never sent again by itself."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.ids import ItemNo
from kt1desk.gui.pages.reprint.form import News, NewsKind
from kt1desk.gui.work import Alerts, Sent, Work


class SendingScreen(Protocol):
    """Where it is said."""

    def show_news(self, news: News) -> None: ...


class Sending:
    """`awaited`: the item whose new label has to be scanned. `busy` is told begin and end; `again` is F12's way."""

    def __init__(
        self,
        screen: SendingScreen,
        print_label: Callable[[ItemNo], Sent],
        *,
        work: Work,
        alerts: Alerts,
        busy: Callable[[bool], None],
        again: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._print_label = print_label
        self._work = work
        self._alerts = alerts
        self._busy = busy
        self._again = again
        self.awaited: ItemNo | None = None

    def send(self, item_no: ItemNo, copy: int) -> None:
        """Draw and send the label as the book says it."""
        self.awaited = item_no
        self._busy(True)
        told = News(kind=NewsKind.SENDING, number=item_no, copy=copy)
        self._screen.show_news(told)
        self._work.printing(
            lambda: self._print_label(item_no),
            lambda sent: self._sent(told, sent),
            lambda error: self._not_sent(told, error),
        )

    def _sent(self, told: News, sent: Sent) -> None:
        self._ended(replace(told, kind=NewsKind.SAVED if sent.saved else NewsKind.SENT, where=sent.where))

    def _not_sent(self, told: News, error: Exception) -> None:
        unknown = isinstance(error, Unavailable) and error.cause is Cause.PRINT_UNKNOWN
        self._ended(replace(told, kind=NewsKind.NOT_KNOWN if unknown else NewsKind.FAILED))
        if not isinstance(error, Unavailable):
            raise error
        self._alerts.unavailable(error, None if unknown else self._again)

    def _ended(self, told: News) -> None:
        self._busy(False)
        if self.awaited == told.number:  # its scan may have been faster than its printer
            self._screen.show_news(told)
