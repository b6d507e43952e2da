"""The order of the day: set-up, shift, couriers, a line that breaks, a lock, a power cut, the handover."""

import itertools
import shutil
from dataclasses import dataclass

from kt1desk.demo import looking, signing_in
from kt1desk.demo.accepting import Accepting
from kt1desk.demo.cut_line import CutLine
from kt1desk.demo.handing_over import hand_over, take_up_work
from kt1desk.demo.plan import PlannedItem, Visit
from kt1desk.demo.play import Play
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.domain.search import fold
from kt1desk.gui.scan_reading import REPEAT_MS

_SLOW_MS, _BRISK_MS = 45, 8
_VISITS_PLAYED_SLOWLY = 2
_LEFT_FOR_LATER = 8
"""One label in so many is not scanned at once."""
_BETWEEN_ITEMS_MS = 350
_IN_FULL_SWING = 3
"""The fourth item of one courier."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    """What is planned, and the line on which it travels. `reasons` are those that a refusal may have."""

    visits: tuple[Visit, ...]
    reasons: tuple[ReasonRow, ...]
    line: CutLine

    @property
    def count(self) -> int:
        """The items to be accepted."""
        return sum(len(visit.items) for visit in self.visits)


def play_shift(play: Play, day: Day) -> None:
    """From the first sign-in to the receipt of the handover, with every fact at the province in the end."""
    play.hands.stroke_ms = _SLOW_MS if play.is_watched else 0
    signing_in.begin_shift(play)
    play.patience.until(lambda: looking.truth_of(play).numbers_left, "item numbers from the province")
    play.say("the shift is open; the province has lent the desk its item numbers")
    _Counter(play, day).work()
    looking.until_all_at_province(play)
    shutil.copyfile(hand_over(play), play.papers / "handover.pdf")
    play.say("the shift is handed over, with two PINs")
    take_up_work(play)
    play.stage.rest_everywhere()
    looking.until_all_at_province(play)


class _Counter:
    def __init__(self, play: Play, day: Day) -> None:
        self._play = play
        self._day = day
        self._accepting = Accepting(play, day.reasons)
        self._number = itertools.count()
        self._later: list[ItemNo] = []

    def work(self) -> None:
        visits = self._day.visits
        cut_at, lock_at, restart_at = len(visits) // 3, len(visits) // 2, 2 * len(visits) // 3
        contacts = 0
        self._play.look("accept-empty")
        for place, visit in enumerate(visits):
            if self._play.is_watched and place >= _VISITS_PLAYED_SLOWLY:
                self._play.hands.stroke_ms = _BRISK_MS
            if place == cut_at:
                contacts = looking.cut(self._play, self._day.line)
            self._visit(visit, is_locked=place == lock_at)
            if place == cut_at:
                looking.look_without_line(self._play, contacts)
                self._day.line.heal()
                self._play.say("the line is healed")
            if place == restart_at:
                signing_in.start_again(self._play)
                self._play.say("the program was closed and started again")
        self._afterwards(visits[-1])

    def _visit(self, visit: Visit, *, is_locked: bool) -> None:
        self._accepting.receive(visit)
        if is_locked:
            signing_in.lock_and_unlock(self._play)
        if visit.refusal is not None:
            self._accepting.refuse(visit.refusal)
        for place, item in enumerate(visit.items):
            # The picture that shows most: a filled form beside what the courier has handed in so far.
            self._item(item, "accept-in-full-swing" if place >= _IN_FULL_SWING else "")
        if visit.items:
            self._accepting.see_off()
        refused = ", one refused" if visit.refusal else ""
        self._play.say(f"{visit.courier}, {visit.sender.agency.name}: {len(visit.items)} accepted{refused}")

    def _item(self, item: PlannedItem, picture: str) -> None:
        number = next(self._number)
        self._accepting.fill_in(item)
        if number == 0:
            self._accepting.mistype_weight()
        item_no = self._accepting.commit(item, picture)
        if number % _LEFT_FOR_LATER == min(1, self._day.count - 1):
            self._later.append(item_no)
        else:
            self._accepting.confirm(item_no)
        self._play.let_read(_BETWEEN_ITEMS_MS)

    def _afterwards(self, last: Visit) -> None:
        """The labels that were left are stuck on and scanned; help and search are looked at on the way."""
        play = self._play
        looking.look_for_labels(play, fold(last.sender.agency.name).split()[0])
        looking.look_for_help(play, "help")
        for item_no in self._later:
            self._accepting.confirm(item_no)
        play.patience.pause(REPEAT_MS)  # the same code again within this time counts once
        looking.look_at(play, self._later[-1])
        play.look("all-labels-confirmed")
        play.say(f"{len(self._later)} labels that were left are scanned back")
