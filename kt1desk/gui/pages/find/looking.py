"""Decides how one looks beyond one's own holdings: why first, then the list, then the life of one item; no Qt.

The verb writes the look down before it gives anything back, so nothing can be shown here that is not in the book.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from kt1desk.domain.errors import Rule, RuleBroken, Unavailable
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item_search import ItemsAsked
from kt1desk.domain.looks import LookReason
from kt1desk.gui.pages.find.panels import Panel
from kt1desk.gui.work import Alerts, Sent, Work
from kt1desk.usecases.look_rows import FoundItems, LifeStory
from kt1desk.usecases.readmodels import StaffRow
from kt1desk.usecases.see_life_story import SeeLifeStory
from kt1desk.usecases.see_restricted_list import SeeRestrictedList

Rows = tuple[tuple[str, ...], ...]


class LookScreen(Protocol):
    """What the presenter shows; `LookPanels` is one."""

    def show_panel(self, panel: Panel) -> None: ...

    def ask_reason(self, words: str) -> None: ...

    def show_found(self, found: FoundItems, words: str, reason: LookReason) -> None: ...

    def show_more(self, found: FoundItems) -> None: ...

    def show_story(self, story: LifeStory) -> None: ...

    def show_refused(self, error: RuleBroken) -> None: ...

    def show_saved(self, where: str) -> None: ...

    def show_printed(self, sent: Sent) -> None: ...

    def forget_found(self) -> None: ...

    def rows_of(self, found: FoundItems) -> Rows: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class LookDoors:
    """The verbs of looking, bound to books and clock; `person` is who acts now, `save` writes a list and says where."""

    person: Callable[[], StaffRow]
    see_list: Callable[[SeeRestrictedList], FoundItems]
    see_story: Callable[[SeeLifeStory], LifeStory]
    save: Callable[[Rows], str]
    print_story: Callable[[SeeLifeStory], Sent]
    """Looks once more, as an export, and puts on paper what that look returned."""


class LookPresenter:
    """Keeps for whom and why something is shown, and takes it away when somebody else acts."""

    def __init__(self, screen: LookScreen, doors: LookDoors, *, work: Work, alerts: Alerts) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._panel = Panel.LIST
        self._asked: ItemsAsked | None = None
        self._words = ""
        self._shown: tuple[ItemNo, ...] = ()
        self._item: ItemNo | None = None
        self._reason: LookReason | None = None
        self._shown_to: StaffRow | None = None
        self._story_asked: SeeLifeStory | None = None

    def look_beyond(self, asked: ItemsAsked, words: str) -> None:
        """Ask why, for a search over everything that the desk knows; `words` say what is asked for."""
        try:
            asked.must_be_about_something()
        except RuleBroken as error:
            self._screen.show_refused(error)
            return
        self._asked, self._words, self._item = asked, words, None
        self._ask()

    def look_at(self, item_no: ItemNo | None) -> None:
        """Show the life of an item; ask why first when that is a look and no reason was given yet."""
        if item_no is None:
            return
        self._item = item_no
        self._see_story(item_no, self._reason if self._panel is Panel.FOUND else None)

    def chosen(self, reason: LookReason) -> None:
        """A reason was given."""
        self._reason = reason
        if self._item is not None:
            self._see_story(self._item, reason)
            return
        if self._asked is None:
            return
        words = self._words

        def show(found: FoundItems) -> None:
            self._shown = tuple(line.item_no for line in found.items)
            self._screen.show_found(found, words, reason)
            self._go(Panel.FOUND)

        self._see_list(SeeRestrictedList(staff=self._doors.person().staff, reason=reason, asked=self._asked), show)

    def more(self) -> None:
        """Show the next page: another look, for the same reason."""
        if self._reason is None or self._asked is None or not self._shown or self._panel is not Panel.FOUND:
            return

        def show(found: FoundItems) -> None:
            self._shown = (*self._shown, *(line.item_no for line in found.items))
            self._screen.show_more(found)

        staff, last = self._doors.person().staff, self._shown[-1]
        self._see_list(SeeRestrictedList(staff=staff, reason=self._reason, asked=self._asked, after=last), show)

    def _see_list(self, asked: SeeRestrictedList, show: Callable[[FoundItems], None]) -> None:
        person = self._doors.person()

        def shown(found: FoundItems) -> None:
            if self._doors.person() == person:
                self._shown_to = person
                show(found)

        self._work.books(lambda: self._doors.see_list(asked), shown, self._failed)

    def export(self) -> None:
        """Save the list that is shown; another look, and one that needs more than looking does."""
        if self._reason is None or self._asked is None or self._panel is not Panel.FOUND:
            return
        asked = SeeRestrictedList(
            staff=self._doors.person().staff,
            reason=self._reason,
            asked=self._asked,
            rows=max(len(self._shown), 1),
            exported=True,
        )

        def save(found: FoundItems) -> None:
            rows = self._screen.rows_of(found)
            self._work.books(lambda: self._doors.save(rows), self._screen.show_saved, self._failed)

        self._work.books(lambda: self._doors.see_list(asked), save, self._failed)

    def print_story(self) -> None:
        """Put the life that is shown on paper: for an item that is restricted another look, and an export."""
        if self._story_asked is None or self._panel is not Panel.STORY:
            return
        asked = replace(self._story_asked, exported=True)
        self._work.printing(lambda: self._doors.print_story(asked), self._screen.show_printed, self._failed)

    def go_back(self) -> bool:
        """From the life to the list it was opened from, from there to one's own; False on one's own."""
        if self._panel is Panel.LIST:
            return False
        from_found = self._panel is Panel.STORY and self._reason is not None and self._asked is not None
        self._item = None
        if from_found:
            self._go(Panel.FOUND)
        else:
            self.leave()
        return True

    def seen(self) -> None:
        """The page came into sight: what was shown to somebody else is taken away."""
        if self._shown_to is not None and self._shown_to != self._doors.person():
            self.leave()

    def _ask(self) -> None:
        self._screen.ask_reason(self._words if self._item is None else self._item)
        self._go(Panel.REASONS)

    def _see_story(self, item_no: ItemNo, reason: LookReason | None) -> None:
        person = self._doors.person()
        asked = SeeLifeStory(staff=person.staff, item_no=item_no, reason=reason)

        def show(story: LifeStory) -> None:
            if self._doors.person() == person:
                self._shown_to = person
                self._story_asked = asked
                self._screen.show_story(story)
                self._go(Panel.STORY)

        self._work.books(lambda: self._doors.see_story(asked), show, self._failed)

    def leave(self) -> None:
        """Back to one's own list; what was shown is taken away."""
        self._asked, self._item, self._reason, self._shown_to = None, None, None, None
        self._story_asked, self._shown = None, ()
        self._screen.forget_found()
        self._go(Panel.LIST)

    def _go(self, panel: Panel) -> None:
        self._panel = panel
        self._screen.show_panel(panel)

    def _failed(self, error: Exception) -> None:
        if isinstance(error, RuleBroken) and error.rule is Rule.LOOK_REASON_MISSING:
            self._ask()
        elif isinstance(error, RuleBroken):
            self._screen.show_refused(error)
        elif isinstance(error, Unavailable):
            self._alerts.unavailable(error)
        else:
            raise error
