"""Decides what the search shows: only what is on hand here, and what was accepted in this shift.

Lists of other offices' items, and older ones, say who sends what to whom: they are restricted (`looking`).
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import StrEnum, auto
from typing import Protocol

from kt1desk.domain.calendar import local_day
from kt1desk.domain.ids import AgencyId, ItemNo
from kt1desk.domain.item_search import ItemQuery, ItemsAsked
from kt1desk.domain.numbers import demangle
from kt1desk.gui.scan_reading import Scan, ScanKind
from kt1desk.gui.work import Alerts, Work, pass_on
from kt1desk.usecases.readmodels import ItemLine, ShiftRow, Truth

_RECENT = 500
_AT_PROVINCE = {Truth.AT_PROVINCE, Truth.SEEN_BY_OTHER}


class Sieve(StrEnum):
    """Which of the items are shown."""

    ALL = auto()
    ON_HAND = auto()
    LABEL_MISSING = auto()
    NOT_AT_PROVINCE = auto()


class Nothing(StrEnum):
    """Why the list is empty."""

    NO_ITEMS = auto()
    NONE_OF_ONES_OWN = auto()
    NO_MATCH = auto()
    NUMBER_NOT_HERE = auto()


class FindScreen(Protocol):
    """What the presenter shows; `FindView` is one."""

    def show_items(self, items: tuple[ItemLine, ...], chosen: ItemNo | None) -> None: ...

    def show_nothing(self, why: Nothing) -> None: ...

    def show_item(self, item: ItemLine | None) -> None: ...

    def show_query(self, text: str) -> None: ...

    def show_sieve(self, sieve: Sieve) -> None: ...

    def show_paper_scanned(self, *, opened: bool) -> None:
        """A paper was scanned; `opened`: its item is shown."""

    def show_handwritten(self, item_no: ItemNo) -> None:
        """The handwritten label of an item is in the book."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FindDoors:
    """The look-ups of this page; called off the screen's thread."""

    shift: Callable[[], ShiftRow | None]
    items_on_hand: Callable[[], tuple[ItemLine, ...]]
    recent_items: Callable[[int], tuple[ItemLine, ...]]
    item: Callable[[ItemNo], ItemLine | None] = lambda _: None
    """A number that is no look: without a class, on hand here or accepted in this shift."""
    holds_items: Callable[[], bool] = lambda: True
    """Whether who acts now may see the stock of this desk as their own; an auditor has none, and has to look."""


class FindPresenter:
    """Keeps what was read and sifts it at every key."""

    def __init__(self, screen: FindScreen, doors: FindDoors, *, work: Work, alerts: Alerts) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._items: tuple[ItemLine, ...] = ()
        self._looked_up: ItemLine | None = None
        self._query = ""
        self._narrowing = ItemsAsked()
        self._sieve = Sieve.ALL
        self._chosen: ItemNo | None = None
        self._of_paper: ItemNo | None = None
        self._written: ItemNo | None = None

    @property
    def chosen(self) -> ItemNo | None:
        """The item that is marked."""
        return self._chosen

    @property
    def without_label(self) -> ItemLine | None:
        """The item that is marked, when it is on hand and its label is not confirmed."""
        marked = next((item for item in self._all() if item.item_no == self._chosen), None)
        return marked if marked is not None and _passes(marked, Sieve.LABEL_MISSING) else None

    @property
    def agency(self) -> AgencyId | None:
        """The agency that the search is narrowed by, else the sender of the item that is marked."""
        marked = next((item for item in self._all() if item.item_no == self._chosen), None)
        return self._narrowing.agency or (marked.sender_agency if marked else None)

    @property
    def asked(self) -> ItemsAsked:
        """All that the search is narrowed by."""
        return replace(self._narrowing, text=self._query)

    def refresh(self) -> None:
        """Read anew; the item chosen stays chosen."""
        if not self._doors.holds_items():
            self._show(())
            return
        self._work.books(self._read, self._show, self.failed)

    def search(self, text: str) -> None:
        """Sift by a number, or by words of sender and recipient without marks.

        A whole number that is not listed is looked up: an item without a class is nobody's secret.
        """
        self._query = text
        self._written = None
        self._sift()
        number = demangle(text)
        if number is not None and all(item.item_no != number for item in self._items):
            self._work.books(lambda: self._doors.item(number), self._found, self.failed)

    def sift(self, sieve: Sieve) -> None:
        """Show another part of the items."""
        self._sieve = sieve
        self._written = None
        self._sift()

    def narrow(self, asked: ItemsAsked) -> None:
        """Narrow by agency, days, stage and holder as well."""
        self._narrowing = asked
        self._sift()

    def choose(self, item_no: ItemNo | None) -> None:
        """Show one item at the right."""
        self._chosen = item_no
        self._screen.show_item(next((item for item in self._all() if item.item_no == item_no), None))

    def scanned(self, scan: Scan) -> None:
        """A label, or a paper of an item, was scanned: show that item. A paper confirms nothing, and says so."""
        self._of_paper = scan.of_item
        if scan.kind is ScanKind.PAPER and scan.of_item is None:
            self._screen.show_paper_scanned(opened=False)
            return
        wanted = scan.item_no or scan.of_item or scan.text
        self._sieve = Sieve.ALL
        self._screen.show_query(wanted)
        self.search(wanted)

    def labels_missing(self) -> None:
        """Show the items whose label nobody has scanned yet."""
        self._query, self._sieve = "", Sieve.LABEL_MISSING
        self._screen.show_query("")
        self._screen.show_sieve(self._sieve)
        self._sift()

    def handwritten(self, item_no: ItemNo) -> None:
        """A label was written by hand: say so until something else is asked."""
        self._written = item_no
        self.refresh()

    def _read(self) -> tuple[ItemLine, ...]:
        shift = self._doors.shift()
        on_hand = self._doors.items_on_hand()
        here = {item.item_no for item in on_hand}
        recent = self._doors.recent_items(_RECENT) if shift else ()
        accepted_now = tuple(
            item for item in recent if shift and item.accepted_at >= shift.opened_at and item.item_no not in here
        )
        return tuple(sorted((*on_hand, *accepted_now), key=lambda item: (item.due_at, item.item_no)))

    def _show(self, items: tuple[ItemLine, ...]) -> None:
        # Somebody else may have signed in while it was read.
        self._items = items if self._doors.holds_items() else ()
        self._sift()

    def _found(self, item: ItemLine | None) -> None:
        if item is not None and item.letter and not self._doors.holds_items():
            return
        self._looked_up = item
        if item is not None and demangle(self._query) == item.item_no:
            self._sift()

    def _all(self) -> tuple[ItemLine, ...]:
        """What is listed here, and the number last looked up while it is what the search says."""
        other = self._looked_up
        if other is None or demangle(self._query) != other.item_no or other.item_no in {i.item_no for i in self._items}:
            return self._items
        return (*self._items, other)

    def failed(self, error: Exception) -> None:
        """The store did not answer."""
        pass_on(error, self._alerts, self.refresh)

    def _sift(self) -> None:
        query = ItemQuery(self._query)
        shown = tuple(
            item
            for item in self._all()
            if _passes(item, self._sieve)
            and _is_asked(item, self._narrowing)
            and query.fits(item.item_no, item.sender_name, item.recipient_name)
        )
        if self._chosen not in {item.item_no for item in shown}:
            self._chosen = shown[0].item_no if shown else None
        self._screen.show_items(shown, self._chosen)
        self.choose(self._chosen)
        if not shown:
            self._screen.show_nothing(self._why_nothing())
        elif self._of_paper is not None and demangle(self._query) == self._of_paper:
            self._screen.show_paper_scanned(opened=True)
        if self._written is not None:
            self._screen.show_handwritten(self._written)

    def _why_nothing(self) -> Nothing:
        if not self._items:
            return Nothing.NO_ITEMS if self._doors.holds_items() else Nothing.NONE_OF_ONES_OWN
        return Nothing.NUMBER_NOT_HERE if demangle(self._query) else Nothing.NO_MATCH


def _is_asked(item: ItemLine, asked: ItemsAsked) -> bool:
    """All but the words, as the store has it for a look."""
    accepted_on = local_day(item.accepted_at)
    return (
        (asked.agency is None or asked.agency in {item.sender_agency, item.recipient_agency})
        and (asked.first is None or asked.first <= accepted_on)
        and (asked.last is None or accepted_on <= asked.last)
        and (asked.stage is None or asked.stage is item.stage)
        and (not asked.holder or asked.holder == item.holder)
    )


def _passes(item: ItemLine, sieve: Sieve) -> bool:
    match sieve:
        case Sieve.ON_HAND:
            return item.place is not None
        case Sieve.LABEL_MISSING:
            return item.place is not None and not item.label_confirmed
        case Sieve.NOT_AT_PROVINCE:
            return item.truth not in _AT_PROVINCE
        case _:
            return True
