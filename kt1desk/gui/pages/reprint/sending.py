"""Sends a label that is in the book, and waits for its scan; what nobody knows is never sent again by itself."""

from collections.abc import Callable
from dataclasses import replace
from typing import Protocol

from kt1desk.domain.errors import Cause, RuleBroken, Unavailable
from kt1desk.domain.ids import ItemNo
from kt1desk.gui.pages.reprint.form import News, NewsKind
from kt1desk.gui.work import Alerts, Sent, Work, pass_on


class PaperDoors(Protocol):
    """Draws and sends, off the screen's thread; raises `Unavailable`, of a strip that may be out STRIP_MAY_BE_OUT."""

    @property
    def print_label(self) -> Callable[[ItemNo], Sent]: ...

    @property
    def print_strip(self) -> Callable[[ItemNo], Sent]: ...


class SendingScreen(Protocol):
    """Where it is said."""

    def show_news(self, news: News) -> None: ...


class Sending:
    """`awaited`: the item whose new label has to be scanned.

    `busy` is told begin and end, `again` is F12's way to send the label once more.
    """

    def __init__(
        self,
        screen: SendingScreen,
        papers: PaperDoors,
        *,
        work: Work,
        alerts: Alerts,
        busy: Callable[[bool], None],
        again: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._papers = papers
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
            lambda: self._papers.print_label(item_no),
            lambda sent: self._sent(told, sent),
            lambda error: self._not_sent(told, error),
        )

    def strip(self, item_no: ItemNo) -> None:
        """Draw and send the seal strip as the book says it; it is no label, and no scan is awaited."""
        self._busy(True)

        def sent(went: Sent) -> None:
            self._busy(False)
            kind = NewsKind.STRIP_SAVED if went.saved else NewsKind.STRIP_SENT
            self._screen.show_news(News(kind=kind, number=item_no, where=went.where))

        def failed(error: Exception) -> None:
            self._busy(False)
            if isinstance(error, RuleBroken):
                self._screen.show_news(News(kind=NewsKind.REFUSED, number=item_no, fault=error))
                return
            unknown = isinstance(error, Unavailable) and error.cause is Cause.PRINT_UNKNOWN
            pass_on(error, self._alerts, None if unknown else lambda: self.strip(item_no))

        self._work.printing(lambda: self._papers.print_strip(item_no), sent, failed)

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
