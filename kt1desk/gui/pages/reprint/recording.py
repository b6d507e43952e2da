"""Records that a paper is printed again, before a second person where the letter asks for one; no Qt."""

from collections.abc import Callable
from typing import Protocol, TypeVar

from kt1desk.domain.approval import ApprovalAsked, Given
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.reprint import BEFORE_A_WITNESS
from kt1desk.gui.approval.presenter import Asking, SecondPerson
from kt1desk.gui.pages.reprint.form import Fault, News, NewsKind, ReprintField
from kt1desk.gui.work import Alerts, Work, pass_on
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.label_rows import LabelRow

T = TypeVar("T")

_FIELD_OF = {Rule.REASON_UNKNOWN: ReprintField.REASON, Rule.LABEL_DID_COME_OUT: ReprintField.OLD_LABEL}


class RecordingScreen(Protocol):
    """Where a refusal is said."""

    def show_fault(self, field: ReprintField, fault: Fault) -> None: ...

    def show_news(self, news: News) -> None: ...

    def focus(self, field: ReprintField) -> None: ...


class Recording:
    """`busy` is told begin and end, `refresh` reads the page anew after a refusal."""

    def __init__(
        self,
        screen: RecordingScreen,
        *,
        prove: Callable[[ApprovalAsked, Given], Vouched],
        second: SecondPerson,
        work: Work,
        alerts: Alerts,
        busy: Callable[[bool], None],
        refresh: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._prove = prove
        self._second = second
        self._work = work
        self._alerts = alerts
        self._busy = busy
        self._refresh = refresh

    def record(
        self,
        row: LabelRow,
        question: ApprovalAsked,
        *,
        act: Callable[[Vouched | None], T],
        done: Callable[[T], None],
        again: Callable[[], None],
    ) -> None:
        """Do `act` with the word of a second person, of a letter that needs none with None; `again` is F12's way."""
        if row.item.service.secrecy in BEFORE_A_WITNESS:
            self._second.ask(Asking(asked=question, run=lambda given: act(self._prove(question, given)), approved=done))
            return

        def recorded(fact: T) -> None:
            self._busy(False)
            done(fact)

        self._busy(True)
        self._work.books(lambda: act(None), recorded, lambda error: self._refused(error, again))

    def show_faults(self, faults: dict[ReprintField, Fault]) -> None:
        """Speak at each field; the first one has the focus."""
        self._screen.focus(next(iter(faults)))  # before the words: a list clears them when its mark moves
        for field, fault in faults.items():
            self._screen.show_fault(field, fault)

    def _refused(self, error: Exception, again: Callable[[], None]) -> None:
        self._busy(False)
        if not isinstance(error, RuleBroken):
            pass_on(error, self._alerts, again)
            return
        field = _FIELD_OF.get(error.rule)
        if field is None:
            self._screen.show_news(News(kind=NewsKind.REFUSED, fault=error))
        else:
            self.show_faults({field: error})
        self._refresh()
