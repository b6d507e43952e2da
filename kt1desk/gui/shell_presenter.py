"""Decides what the truth line says and how urgently; no Qt."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from enum import StrEnum, auto
from typing import Protocol

from kt1desk.domain.clock_watch import Doubt, DoubtKind, clock_doubt
from kt1desk.domain.ids import StaffId
from kt1desk.gui.figures import minutes_between
from kt1desk.gui.work import Alerts, Work, pass_on
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.readmodels import ShiftRow, TruthLine

DUE_SOON = timedelta(hours=1)
WAITING_LONG = timedelta(minutes=5)
NUMBERS_LOW = 100
CLOCK_OFF_S = 60


class State(StrEnum):
    """How a part of the truth line stands; shown by sign and word, and by colour last."""

    CALM = auto()
    RIGHT = auto()
    CAUTION = auto()
    WRONG = auto()


class PartKind(StrEnum):
    """What a part of the truth line speaks of."""

    COUNTING = auto()
    ON_HAND = auto()
    NOTHING_DUE = auto()
    DUE_NEXT = auto()
    OVERDUE = auto()
    LABELS_MISSING = auto()
    CASES_OPEN = auto()
    NOT_ENROLLED = auto()
    WAITING = auto()
    ALL_AT_PROVINCE = auto()
    NO_CONTACT_YET = auto()
    NUMBERS_LOW = auto()
    NO_NUMBERS = auto()
    APPROVALS_OPEN = auto()
    CLOCK = auto()
    CLOCK_DOUBTED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class TruthPart:
    """`count` pieces, facts or numbers; `at` the moment spoken of; `now` the clock; `offset_s` hub minus desk."""

    kind: PartKind
    state: State
    now: datetime
    count: int = 0
    at: datetime | None = None
    minutes: int = 0
    last_contact_at: datetime | None = None
    offset_s: int | None = None


class ShellScreen(Protocol):
    """What the presenter shows; `Shell` is one."""

    def show_truth(self, parts: tuple[TruthPart, ...]) -> None: ...

    def show_shift(self, shift: ShiftRow | None) -> None: ...

    def show_clock_doubt(self, doubt: Doubt) -> None:
        """Say above the page that the machine's clock cannot be believed."""


@dataclass(frozen=True, slots=True)
class _Seen:
    truth: TruthLine
    shift: ShiftRow | None


class ShellPresenter:
    """Reads the truth line when something was recorded, and lets its moments age in between."""

    def __init__(
        self,
        screen: ShellScreen,
        *,
        work: Work,
        alerts: Alerts,
        truth_line: Callable[[], TruthLine],
        shift: Callable[[], ShiftRow | None],
        clock: Clock,
        built_on: date,
        went_blind: Callable[[bool], None],
        owes_reading: Callable[[StaffId | None], None],
    ) -> None:
        """`built_on`: the local day on which this program was made; no clock may show one before it.

        `went_blind`: two persons begin to count, or have counted; meanwhile nothing may tell what they should find.
        `owes_reading`: whose shift it is, while they have not read what must be acted upon; None when they have.
        """
        self._screen = screen
        self._work = work
        self._alerts = alerts
        self._truth_line = truth_line
        self._shift = shift
        self._clock = clock
        self._built_on = built_on
        self._went_blind = went_blind
        self._owes_reading = owes_reading
        self._blind = False
        self._unread_by: StaffId | None = None
        self._doubted: DoubtKind | None = None
        self._last: TruthLine | None = None
        self._reading = False
        self._again = False

    def refresh(self) -> None:
        """Read anew; while a reading runs, one more follows it, however often this is asked."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._work.books(lambda: _Seen(self._truth_line(), self._shift()), self._show, self._failed)

    def tick(self) -> None:
        """Let the clock and the ages go on; reads nothing."""
        if self._last is not None:
            now = self._clock()
            doubt = doubt_of(self._last, now, self._built_on)
            self._screen.show_truth(truth_parts(self._last, now, doubt))
            self._warn(doubt)

    def _warn(self, doubt: Doubt | None) -> None:
        """Say each doubt once when it arises; the truth line keeps showing it."""
        kind = None if doubt is None else doubt.kind
        if doubt is not None and kind is not self._doubted:
            self._screen.show_clock_doubt(doubt)
        self._doubted = kind

    def _show(self, seen: _Seen) -> None:
        self._last = seen.truth
        self._screen.show_shift(seen.shift)
        if seen.truth.counting != self._blind:
            self._blind = seen.truth.counting
            self._went_blind(self._blind)
        unread_by = seen.shift.clerk if seen.shift is not None and seen.shift.read_at is None else None
        if unread_by != self._unread_by:
            self._unread_by = unread_by
            self._owes_reading(unread_by)
        self.tick()
        self._ended()

    def _failed(self, error: Exception) -> None:
        self._ended()
        pass_on(error, self._alerts, self.refresh)

    def _ended(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.refresh()


def doubt_of(line: TruthLine, now: datetime, built_on: date) -> Doubt | None:
    """The gravest doubt about the machine's clock."""
    return None if line.clock is None else clock_doubt(now, line.clock, built_on)


def truth_parts(line: TruthLine, now: datetime, doubt: Doubt | None = None) -> tuple[TruthPart, ...]:
    """The parts in the order of the line; the clock stands last."""
    return tuple(_parts(line, now, doubt))


def _parts(line: TruthLine, now: datetime, doubt: Doubt | None) -> Iterator[TruthPart]:
    if line.counting:
        # Not even what waits for the province: each record that waits may be an item that is here.
        yield TruthPart(kind=PartKind.COUNTING, state=State.CALM, now=now)
    else:
        yield TruthPart(kind=PartKind.ON_HAND, state=State.CALM, now=now, count=line.on_hand)
        yield _due(line, now)
        yield from _held_up(line, now)
        yield _province(line, now)
        yield from _numbers(line, now)
    if line.approvals_open:
        yield TruthPart(kind=PartKind.APPROVALS_OPEN, state=State.CAUTION, now=now, count=line.approvals_open)
    if doubt is None:
        yield _clock(line, now)
    else:
        yield TruthPart(kind=PartKind.CLOCK_DOUBTED, state=State.WRONG, now=now, at=doubt.expected)


def _held_up(line: TruthLine, now: datetime) -> Iterator[TruthPart]:
    """What keeps items here: labels that were not scanned back, and open cases."""
    for kind, count, since in (
        (PartKind.LABELS_MISSING, line.labels_missing, line.label_missing_since),
        (PartKind.CASES_OPEN, line.cases_open, line.case_since),
    ):
        if count:
            minutes = minutes_between(since or now, now)
            yield TruthPart(kind=kind, state=State.CAUTION, now=now, count=count, minutes=minutes)


def _numbers(line: TruthLine, now: datetime) -> Iterator[TruthPart]:
    if line.enrolled and line.numbers_left == 0:
        yield TruthPart(kind=PartKind.NO_NUMBERS, state=State.WRONG, now=now)
    elif line.enrolled and line.numbers_left < NUMBERS_LOW:
        yield TruthPart(kind=PartKind.NUMBERS_LOW, state=State.CAUTION, now=now, count=line.numbers_left)


def _due(line: TruthLine, now: datetime) -> TruthPart:
    at = line.due_next_at
    if at is None:
        return TruthPart(kind=PartKind.NOTHING_DUE, state=State.CALM, now=now)
    if at < now:
        return TruthPart(kind=PartKind.OVERDUE, state=State.WRONG, now=now, at=at, count=line.due_next_count)
    state = State.CAUTION if at - now <= DUE_SOON else State.CALM
    return TruthPart(kind=PartKind.DUE_NEXT, state=state, now=now, at=at, count=line.due_next_count)


def _province(line: TruthLine, now: datetime) -> TruthPart:
    contact = line.last_contact_at
    if not line.enrolled:
        return TruthPart(kind=PartKind.NOT_ENROLLED, state=State.CAUTION, now=now, count=line.waiting)
    if line.waiting:
        since = line.waiting_since or now
        return TruthPart(
            kind=PartKind.WAITING,
            state=State.CAUTION if now - since >= WAITING_LONG else State.CALM,
            now=now,
            count=line.waiting,
            at=since,
            minutes=minutes_between(since, now),
            last_contact_at=contact,
        )
    if contact is None:
        return TruthPart(kind=PartKind.NO_CONTACT_YET, state=State.CALM, now=now)
    return TruthPart(kind=PartKind.ALL_AT_PROVINCE, state=State.RIGHT, now=now, at=contact, last_contact_at=contact)


def _clock(line: TruthLine, now: datetime) -> TruthPart:
    offset = None if line.clock_offset_ms is None else round(line.clock_offset_ms / 1000)
    state = State.CAUTION if offset is not None and abs(offset) >= CLOCK_OFF_S else State.CALM
    return TruthPart(kind=PartKind.CLOCK, state=state, now=now, offset_s=offset)
