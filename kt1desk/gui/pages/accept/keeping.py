"""Keeps what is half typed in the store, a moment after it was typed; typing waits for nothing. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Protocol

from kt1desk.domain.errors import Unavailable
from kt1desk.domain.ids import StaffId
from kt1desk.gui.pages.accept.form import AcceptForm
from kt1desk.gui.work import Work


@dataclass(frozen=True, slots=True, kw_only=True)
class Waiting:
    """A form that is half typed: the one `at_hand`, or one that was put aside.

    `begun_after` is the last line of the book when it was begun.
    """

    form: AcceptForm
    begun_after: int
    at_hand: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepingDoors:
    """The store behind the form; each is called off the screen's thread.

    `kept` returns what may be shown again: nothing that can be in the book, and nothing of another clerk.
    """

    last_line: Callable[[], int]
    keep: Callable[[StaffId, tuple[Waiting, ...]], None]
    kept: Callable[[StaffId], tuple[Waiting, ...]]


class KeepingScreen(Protocol):
    """What is said of a form that came back, and the timer behind it; `came_back.CameBack` is one."""

    def show_came_back(self, came_back: bool) -> None:
        """Say that the form was typed before the program began, and what to do; or take that away."""

    def keep_soon(self) -> None:
        """Ask for `Keeping.keep` in a moment."""


@dataclass(slots=True)
class Begun:
    """A form from its first letter on. `after` is None as long as nobody knows how far the book was.

    `came_back`: it was typed before the program began, and the letter of its cover is not chosen yet.
    """

    after: int | None = None
    asked: bool = False
    came_back: bool = False


def without_what_is_on_the_cover(form: AcceptForm) -> AcceptForm:
    """Letter, weight and check are found on the envelope alone: after a new start it is looked at anew."""
    return replace(form, secrecy=None, weight="", checks=(), carried=frozenset())


class Keeping:
    """Writes all that is half typed of a clerk at once, one write after the other, and none that says nothing new.

    `typed` returns it; `came_back` hears what was kept before the program began; `soon` asks for `keep` in a moment.
    """

    def __init__(
        self,
        doors: KeepingDoors,
        *,
        work: Work,
        typed: Callable[[StaffId], tuple[Waiting, ...]],
        came_back: Callable[[StaffId, tuple[Waiting, ...]], None],
        soon: Callable[[], None],
    ) -> None:
        self._doors = doors
        self._work = work
        self._typed = typed
        self._came_back = came_back
        self._soon = soon
        self._stored: dict[StaffId, tuple[Waiting, ...]] = {}
        self._asked: set[StaffId] = set()
        self._changed: set[StaffId] = set()
        self._writing = False

    def come(self, clerk: StaffId) -> None:
        """A clerk is at the counter: the first time, ask for what was kept; before that nothing takes its place."""
        if clerk in self._stored or clerk in self._asked:
            return
        self._asked.add(clerk)
        self._work.books(lambda: self._doors.kept(clerk), partial(self._found, clerk), partial(self._not_found, clerk))

    def begin(self, begun: Begun, clerk: StaffId) -> None:
        """Something is typed in a form. What its item becomes is told after the line that is the last one now."""
        if begun.asked:
            return
        begun.asked = True

        def known(number: int) -> None:
            begun.after = number
            self.changed(clerk)

        self._work.books(self._doors.last_line, known, _let_be)

    def changed(self, clerk: StaffId) -> None:
        """What a clerk has half typed is different now."""
        self._changed.add(clerk)
        self._soon()

    def keep(self) -> None:
        """A moment has passed, or the form goes out of sight."""
        if self._writing:  # its end asks again
            return
        for clerk in self._changed & self._stored.keys():
            self._changed.discard(clerk)
            typed = self._typed(clerk)
            if typed != self._stored[clerk]:
                self._write(clerk, typed)
                return

    def _write(self, clerk: StaffId, typed: tuple[Waiting, ...]) -> None:
        def kept(_: None) -> None:
            self._writing = False
            self._stored[clerk] = typed
            if self._changed:
                self._soon()

        def not_kept(error: Exception) -> None:
            # Nobody was told that it is kept. The next letter tries again, and what is wrong with the store is told
            # by whatever is really waited for.
            self._writing = False
            self._changed.add(clerk)
            _let_be(error)

        self._writing = True
        self._work.books(lambda: self._doors.keep(clerk, typed), kept, not_kept)

    def _found(self, clerk: StaffId, kept: tuple[Waiting, ...]) -> None:
        self._stored[clerk] = kept
        if kept:
            self._came_back(clerk, kept)
        if clerk in self._changed:
            self._soon()

    def _not_found(self, clerk: StaffId, error: Exception) -> None:
        self._asked.discard(clerk)
        _let_be(error)


def _let_be(error: Exception) -> None:
    if not isinstance(error, Unavailable):
        raise error
