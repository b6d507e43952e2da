"""The list at the right: what was handed in, and how far each label is."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kt1desk.domain.custody import Stage
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import LabelConfirmed
from kt1desk.domain.ids import ItemNo, StaffId, VisitId
from kt1desk.domain.print_job import JobState
from kt1desk.gui.pages.accept.form import LabelState, News, NewsKind, Run, RunLine
from kt1desk.gui.pages.accept.label_stop import LabelStop, awaits_grave_label
from kt1desk.gui.work import Alerts, Sent, Work, pass_on
from kt1desk.usecases.confirm_label import ConfirmLabel
from kt1desk.usecases.readmodels import ItemLine, ShiftRow
from kt1desk.usecases.visit_rows import VisitRow

_TOLD = {
    None: LabelState.MISSING,
    JobState.FAILED: LabelState.MISSING,
    JobState.UNKNOWN: LabelState.NOT_KNOWN,
    JobState.EXPIRED: LabelState.NOT_KNOWN,
}
"""Of labels that were sent before this window was opened."""

# More than a courier hands in on most days; the search (F3) finds the rest.
_SHOWN = 60
_MOST = 1_000
"""As far back is looked for the items of the visit at the counter, so that the heading counts them all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What was read: `is_full`, there may be more items than these. `late`: entered late in this shift."""

    shift: ShiftRow | None
    visit: VisitRow | None
    lines: tuple[ItemLine, ...]
    late: tuple[ItemLine, ...]
    jobs: Mapping[ItemNo, JobState | None]
    is_full: bool

    @property
    def own(self) -> frozenset[ItemNo]:
        return frozenset() if self.visit is None else _items_of(self.visit)

    @property
    def newest(self) -> tuple[ItemLine, ...]:
        """Those of this shift, and those of the visit that was taken over from an earlier one.

        A clock may have been set back within the shift: what has a newer number than an item of it is of it too.
        """
        since, own = None if self.shift is None else self.shift.opened_at, self.own
        of_shift = [since is None or line.accepted_at >= since for line in self.lines]
        oldest = max((at for at, line in enumerate(self.lines) if of_shift[at] and not line.late), default=-1)
        return tuple(line for at, line in enumerate(self.lines) if at <= oldest or of_shift[at] or line.item_no in own)

    @property
    def shown(self) -> tuple[ItemLine, ...]:
        """The same, and at the end what was entered late with an older number or moment."""
        listed = {line.item_no for line in self.newest}
        return (*self.newest, *(line for line in self.late if line.item_no not in listed))


class RunScreen(Protocol):
    """Where the list stands."""

    def show_run(self, run: Run) -> None: ...

    def show_news(self, news: News) -> None: ...

    def clear_news(self) -> None: ...

    def chosen_line(self) -> ItemNo | None:
        """The line of the list that the clerk has marked."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelDoors:
    """What the list needs from the outside; each is called off the screen's thread.

    `print_label`, `print_slip` and `print_strip` draw the paper of an item and send it away or save it; they raise
    `Unavailable`. Nobody knows then whether paper came out: only the scan of the label tells. Of a strip that may be
    out already STRIP_MAY_BE_OUT is raised. `label_jobs` is how far the last label is of each item that waits for its
    scan, as the print ledger says; None: it was never sent. `late_items` are those entered late in this shift that are
    on hand, wherever their numbers stand.
    """

    recent_items: Callable[[int], tuple[ItemLine, ...]]
    late_items: Callable[[], tuple[ItemLine, ...]]
    visit: Callable[[VisitId], VisitRow | None]
    shift: Callable[[], ShiftRow | None]
    confirm_label: Callable[[ConfirmLabel], LabelConfirmed]
    label_jobs: Callable[[Iterable[ItemLine]], Mapping[ItemNo, JobState | None]]
    print_label: Callable[[ItemNo], Sent]
    print_slip: Callable[[ItemNo], Sent]
    print_strip: Callable[[ItemNo], Sent]


class LabelDesk:
    """Prints, confirms and lists. `recorded` is told each new fact, `at_counter` is the visit that is counted."""

    def __init__(
        self,
        doors: LabelDoors,
        screen: RunScreen,
        *,
        work: Work,
        alerts: Alerts,
        clerk: Callable[[], StaffId],
        recorded: Callable[[LabelConfirmed], None],
        at_counter: Callable[[], VisitId | None],
    ) -> None:
        self._doors = doors
        self._screen = screen
        self._work = work
        self._alerts = alerts
        self._clerk = clerk
        self._recorded = recorded
        self._at_counter = at_counter
        self._found = _Found(shift=None, visit=None, lines=(), late=(), jobs={}, is_full=False)
        self._states: dict[ItemNo, LabelState] = {}
        self._lines: tuple[ItemLine, ...] = ()
        self._confirming: set[ItemNo] = set()
        self._replaced: set[ItemNo] = set()
        self._confirmed_at: dict[ItemNo, datetime] = {}
        self.stop = LabelStop()

    def refresh(self) -> None:
        """Read the list anew from the store."""
        visit = self._at_counter()
        self._work.books(lambda: self._read(visit), self._show, self._failed)

    def taken_in(self, item_no: ItemNo, *, replaces: bool = False) -> None:
        """A new item was accepted: print its label and show it; the list of the visit is its slip.

        `replaces`: it was corrected, and its old papers are to be destroyed.
        """
        if replaces:
            self._replaced.add(item_no)
        self._send_label(item_no)
        self.refresh()

    def print_again(self) -> None:
        """Send the label of the marked line, else of the newest one that lacks it: one that cannot have come out."""
        wanted = self.choose()
        if wanted is None or self._states.get(wanted.item_no) is LabelState.SENDING:
            return
        if not _is_missing(self._state(wanted), self._found.jobs.get(wanted.item_no)):
            self._screen.show_news(News(kind=NewsKind.LABEL_MAY_BE_OUT, item_no=wanted.item_no))
            return
        self._send_label(wanted.item_no)
        self._redraw()

    def choose(self) -> ItemLine | None:
        """The marked line, else the newest that lacks its label; the clerk is told when there is none."""
        wanted = self._screen.chosen_line() or self._newest_without_label()
        line = next((line for line in self._lines if line.item_no == wanted), None)
        if line is None:
            self._screen.show_news(News(kind=NewsKind.NOTHING_TO_PRINT))
        elif line.stage is Stage.VOIDED:
            self._screen.show_news(News(kind=NewsKind.GIVEN_BACK, item_no=line.item_no))
            return None
        return line

    def print_slip(self, *, strip: bool = False) -> None:
        """Ctrl+I: send the posting slip of the marked line, else of the newest item that is held.

        `strip`: Ctrl+Shift+I, the seal strip of that item.
        """
        held = [line.item_no for line in self._lines if line.stage is not Stage.VOIDED]
        marked = self._screen.chosen_line()
        if marked is not None and marked not in held:
            self._screen.show_news(News(kind=NewsKind.GIVEN_BACK, item_no=marked))
            return
        wanted = marked or next(iter(held), None)
        if wanted is None:
            self._screen.show_news(News(kind=NewsKind.NO_SLIP))
            return

        paper, told, saved = self._doors.print_slip, NewsKind.SLIP_SENT, NewsKind.SLIP_SAVED
        if strip:
            paper, told, saved = self._doors.print_strip, NewsKind.STRIP_SENT, NewsKind.STRIP_SAVED

        def went(sent: Sent) -> None:
            kind = saved if sent.saved else told
            self._screen.show_news(News(kind=kind, item_no=wanted, where=sent.where))

        def failed(error: Exception) -> None:
            if isinstance(error, RuleBroken) and error.rule is Rule.STRIP_MAY_BE_OUT:
                self._screen.show_news(News(kind=NewsKind.STRIP_MAY_BE_OUT, item_no=wanted))
            else:
                unknown = isinstance(error, Unavailable) and error.cause is Cause.PRINT_UNKNOWN
                pass_on(error, self._alerts, None if unknown else send)

        def send() -> None:
            self._work.printing(lambda: paper(wanted), went, failed)

        send()

    def scanned(self, item_no: ItemNo) -> None:
        """The label of an item was read back from its envelope; nothing counts until a stop was seen."""
        if self.stop.news is not None:
            self._screen.show_news(self.stop.news)
            return
        if item_no in self._confirming:
            return
        self._confirming.add(item_no)
        asked = ConfirmLabel(clerk=self._clerk(), item_no=item_no)
        self._work.books(
            lambda: self._doors.confirm_label(asked), self._confirmed, lambda error: self._not_confirmed(item_no, error)
        )

    def scanned_paper(self) -> None:
        """The code of a slip or a receipt was read: it proves nothing about an envelope."""
        self._screen.show_news(News(kind=NewsKind.SCAN_IS_A_SLIP))

    def scanned_rubbish(self, text: str) -> None:
        """Something was read that is no number of an item."""
        self._screen.show_news(News(kind=NewsKind.SCAN_UNREADABLE, where=text))

    def _read(self, visit: VisitId | None) -> _Found:
        doors, shown = self._doors, _SHOWN
        row = None if visit is None else doors.visit(visit)
        own = frozenset() if row is None else _items_of(row)
        lines = doors.recent_items(shown)
        while len(lines) == shown < _MOST and not own <= {line.item_no for line in lines}:
            shown *= 2
            lines = doors.recent_items(shown)
        late = doors.late_items()
        return _Found(
            shift=doors.shift(),
            visit=row,
            lines=lines,
            late=late,
            jobs=doors.label_jobs((*lines, *late)),
            is_full=len(lines) == shown,
        )

    def _show(self, found: _Found) -> None:
        self._found, self._lines = found, found.shown
        # What F9 did with a label since is in the print ledger alone.
        self._states = {
            item_no: state
            for item_no, state in self._states.items()
            if state is LabelState.SENDING or item_no not in found.jobs
        }
        self._redraw()

    def _redraw(self) -> None:
        lines = tuple(RunLine(item=line, label=self._state(line)) for line in self._lines)
        visit, own = self._found.visit, self._found.own
        is_cut = not own and self._found.is_full and len(self._found.newest) == len(self._found.lines)
        courier = "" if visit is None else visit.visit.courier.name
        self._screen.show_run(Run(courier=courier, own=own, lines=lines, is_cut=is_cut))

    def _state(self, line: ItemLine) -> LabelState:
        if line.stage is Stage.VOIDED:
            return LabelState.GIVEN_BACK
        if line.label_confirmed:
            return LabelState.HANDWRITTEN if line.label_handwritten else LabelState.CONFIRMED
        told = _TOLD.get(self._found.jobs.get(line.item_no, JobState.SENT), LabelState.AWAITING_SCAN)
        return self._states.get(line.item_no, told)

    def _newest_without_label(self) -> ItemNo | None:
        held = [line for line in self._lines if line.stage is not Stage.VOIDED]
        without = [line.item_no for line in held if not line.label_confirmed]
        missing = [item_no for item_no in without if self._states.get(item_no) is LabelState.MISSING]
        return next(iter((*missing, *without)), None)

    def _send_label(self, item_no: ItemNo) -> None:
        self._states[item_no] = LabelState.SENDING
        self._work.printing(
            lambda: self._doors.print_label(item_no),
            lambda sent: self._label_sent(item_no, sent),
            lambda error: self._label_failed(item_no, error),
        )

    def _label_sent(self, item_no: ItemNo, sent: Sent) -> None:
        self._states[item_no] = LabelState.AWAITING_SCAN
        kind = NewsKind.LABEL_SAVED if sent.saved else NewsKind.LABEL_SENT
        self._screen.show_news(News(kind=kind, item_no=item_no, where=sent.where, replaces=item_no in self._replaced))
        self._redraw()

    def _label_failed(self, item_no: ItemNo, error: Exception) -> None:
        unknown = isinstance(error, Unavailable) and error.cause is Cause.PRINT_UNKNOWN
        self._states[item_no] = LabelState.NOT_KNOWN if unknown else LabelState.MISSING
        self._redraw()
        if not isinstance(error, Unavailable | RuleBroken):
            raise error
        kind = NewsKind.LABEL_NOT_KNOWN if unknown else NewsKind.LABEL_FAILED
        self._screen.show_news(News(kind=kind, item_no=item_no, replaces=item_no in self._replaced))
        if isinstance(error, Unavailable):
            self._alerts.unavailable(error, None if unknown else self.print_again)

    def _confirmed(self, fact: LabelConfirmed) -> None:
        self._confirming.discard(fact.item_no)
        self._replaced.discard(fact.item_no)
        self._confirmed_at[fact.item_no] = fact.at
        self._screen.show_news(News(kind=NewsKind.LABEL_CONFIRMED, item_no=fact.item_no, at=fact.at))
        self._recorded(fact)
        self.refresh()

    def _not_confirmed(self, item_no: ItemNo, error: Exception) -> None:
        self._confirming.discard(item_no)
        if not isinstance(error, RuleBroken):
            self._failed(error, lambda: self.scanned(item_no))
        elif error.rule is Rule.LABEL_ALREADY_CONFIRMED:
            told = error.facts.get("confirmed_at")
            before = told if isinstance(told, datetime) else self._confirmed_at.get(item_no)
            self._screen.show_news(News(kind=NewsKind.LABEL_CONFIRMED_BEFORE, item_no=item_no, at=before))
        else:
            stops = awaits_grave_label(self._lines)
            kind = NewsKind.SCAN_STOPPED if stops else NewsKind.SCAN_REFUSED
            news = News(kind=kind, item_no=item_no, fault=error)
            self.stop.news = news if stops else None
            self._screen.show_news(news)

    def _failed(self, error: Exception, retry: Callable[[], None] | None = None) -> None:
        pass_on(error, self._alerts, retry or self.refresh)


def _is_missing(state: LabelState, job: JobState | None) -> bool:
    """Nothing of the label came out; a further one of every other is a reprint with its reason (F9)."""
    by_hand = state is LabelState.HANDWRITTEN and job in {None, JobState.FAILED}
    return state is LabelState.MISSING or by_hand


def _items_of(row: VisitRow) -> frozenset[ItemNo]:
    return frozenset(item.item_no for item in row.visit.items)
