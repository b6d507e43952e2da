"""Decides what is read of the list, and that whoever begins a shift says so by one key; no Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.events import Fact, MustActRead
from kt1desk.domain.ids import StaffId
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.must_act_rows import MustActRow
from kt1desk.usecases.read_must_act import ReadMustAct
from kt1desk.usecases.readmodels import ShiftRow


class ListScreen(Protocol):
    """What the presenter shows; `ListPanel` is one."""

    def show_rows(self, rows: tuple[MustActRow, ...], now: datetime) -> None: ...

    def ask_to_read(self, name: str) -> None:
        """Ask whoever begins a shift to read the list first; nobody with an empty `name`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadingDoors:
    """The look-ups and the verb; called off the screen's thread."""

    rows: Callable[[], tuple[MustActRow, ...]]
    shift: Callable[[], ShiftRow | None]
    read: Callable[[ReadMustAct], MustActRead]


class Reading:
    """`clerk` is who acts now; `recorded` is told that the list was read."""

    def __init__(
        self,
        screen: ListScreen,
        doors: ReadingDoors,
        *,
        work: Work,
        alerts: Alerts,
        clock: Callable[[], datetime],
        clerk: Callable[[], StaffId],
        recorded: Callable[[Fact], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._clock = clock
        self._clerk = clerk
        self._recorded = recorded
        self._busy = False

    def refresh(self) -> None:
        """Show the list as it stands, and who still has to read it."""
        self._work.books(lambda: (self._doors.rows(), self._doors.shift()), self._show, self._failed)

    def read(self) -> None:
        """Ctrl+Enter. A second one while the first is being written changes nothing."""
        if self._busy:
            return
        asked = ReadMustAct(clerk=self._clerk())
        self._busy = True
        self._work.books(lambda: self._doors.read(asked), self._done, self._failed)

    def _show(self, found: tuple[tuple[MustActRow, ...], ShiftRow | None]) -> None:
        rows, shift = found
        self._screen.show_rows(rows, self._clock())
        owes = shift is not None and shift.read_at is None and shift.clerk == self._clerk()
        self._screen.ask_to_read(shift.clerk_name if shift is not None and owes else "")

    def _done(self, fact: MustActRead) -> None:
        self._busy = False
        self._screen.ask_to_read("")
        self._recorded(fact)

    def _failed(self, error: Exception) -> None:
        self._busy = False
        match error:
            case RuleBroken():  # somebody else has the shift by now: the list asks them
                self.refresh()
            case Unavailable():
                self._alerts.unavailable(error, self.refresh)
            case _:
                raise error
