"""What a courier takes home, on its way to the printer: the list of a visit, the slip of a refusal."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import NamedTuple

from kt1desk.domain.errors import Cause, RuleBroken, Unavailable
from kt1desk.domain.ids import ItemNo
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

    def send(self, paper: Callable[[], Sent], told: Told, then: Callable[[], None] | None = None) -> None:
        """Print it and say where it went; what comes `then` waits until it went.

        What nobody knows is not sent again: a further copy says that it is one (Ctrl+Shift+P). F12 goes on behind it.
        """

        def sent(to: Sent) -> None:
            self.say(News(kind=told.saved if to.saved else told.sent, where=to.where))
            if then is not None:
                then()

        def failed(error: Exception) -> None:
            if isinstance(error, Unavailable) and error.cause is Cause.PRINT_UNKNOWN:
                self._failed(error, News(kind=NewsKind.RECEIPT_NOT_KNOWN), then)
            else:
                self._failed(error, News(kind=told.failed), lambda: self.send(paper, told, then))

        self.work.printing(paper, sent, failed)

    def send_slips(self, items: tuple[ItemNo, ...], slip: Callable[[ItemNo], Sent], *, before: int = 0) -> None:
        """Print a posting slip of each, one after the other; where one stops, it and the rest can be tried again.

        `before` of them went already. One that nobody knows of is sent again by no key: F12 goes on behind it.
        """
        if not items:
            return
        first, rest = items[0], items[1:]

        def sent(to: Sent) -> None:
            if rest:
                self.send_slips(rest, slip, before=before + 1)
            else:
                kind = NewsKind.SLIPS_SAVED if to.saved else NewsKind.SLIPS_SENT
                self.say(News(kind=kind, count=before + 1, where=to.where))

        def failed(error: Exception) -> None:
            unknown = isinstance(error, Unavailable) and error.cause is Cause.PRINT_UNKNOWN
            kind, left = (NewsKind.SLIPS_NOT_KNOWN, rest) if unknown else (NewsKind.SLIPS_STOPPED, items)
            again = partial(self.send_slips, left, slip, before=before) if left else None
            self._failed(error, News(kind=kind, item_no=first), again)

        self.work.printing(lambda: slip(first), sent, failed)

    def _failed(self, error: Exception, news: News, again: Callable[[], None] | None) -> None:
        if not isinstance(error, Unavailable | RuleBroken):
            raise error
        self.say(news)
        if isinstance(error, Unavailable):
            self.alerts.unavailable(error, again)
