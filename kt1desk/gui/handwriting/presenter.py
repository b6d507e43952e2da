"""Decides how a label that no printer makes is written by hand and typed back."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.events import LabelHandwritten
from kt1desk.domain.ids import StaffId
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.readmodels import ItemLine
from kt1desk.usecases.write_label import WriteLabel


class HandwritingScreen(Protocol):
    """Where the number is shown and typed back; `HandwritingPanel` is one."""

    @property
    def typed(self) -> str: ...

    def ask_number(self, item: ItemLine) -> None:
        """Show what belongs on the label, and an empty line for what stands on the envelope."""

    def show_number_fault(self, fault: RuleBroken) -> None:
        """Speak at the line; what was typed stays."""

    def set_busy(self, busy: bool) -> None: ...

    def close_number(self) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class HandwritingDoors:
    """The verb, called off the screen's thread, and who answers now."""

    write: Callable[[WriteLabel], LabelHandwritten]
    clerk: Callable[[], StaffId]


class Handwriting:
    """`recorded` is told the fact, after the list is shown again."""

    def __init__(
        self,
        doors: HandwritingDoors,
        screen: HandwritingScreen,
        *,
        work: Work,
        alerts: Alerts,
        recorded: Callable[[LabelHandwritten], None],
    ) -> None:
        self._doors = doors
        self._screen = screen
        self._work = work
        self._alerts = alerts
        self._recorded = recorded
        self._item: ItemLine | None = None

    @property
    def is_open(self) -> bool:
        """A label is being written."""
        return self._item is not None

    def ask(self, item: ItemLine) -> None:
        """The label of this item is written by hand."""
        self._item = item
        self._screen.ask_number(item)

    def record(self) -> None:
        """What stands on the envelope was typed."""
        if self._item is None:
            return
        asked = WriteLabel(clerk=self._doors.clerk(), item_no=self._item.item_no, typed=self._screen.typed)
        self._screen.set_busy(True)
        self._work.books(lambda: self._doors.write(asked), self._done, self._failed)

    def go_back(self) -> bool:
        """Esc: the list again; False when nothing lies over it."""
        was_open, self._item = self.is_open, None
        if was_open:
            self._screen.close_number()
        return was_open

    def _done(self, fact: LabelHandwritten) -> None:
        self._screen.set_busy(False)
        self.go_back()
        self._recorded(fact)

    def _failed(self, error: Exception) -> None:
        self._screen.set_busy(False)
        if isinstance(error, RuleBroken):
            self._screen.show_number_fault(error)
        elif isinstance(error, Unavailable):
            self._alerts.unavailable(error, self.record)
        else:
            raise error
