"""The search shows what this desk answers for, and nothing that would say who sends what to whom elsewhere."""

from datetime import timedelta

import pytest

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.ids import ItemNo
from kt1desk.gui.pages.find.presenter import FindDoors, FindPresenter, Nothing, Sieve
from kt1desk.gui.scan_reading import read_scan
from kt1desk.usecases.readmodels import ItemLine, ShiftRow, Truth
from tests.support.counter import QuietAlerts
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.item_lines import SHIFT, Like, item_line

NA_HANG = item_line(41_207, Like(due=timedelta(hours=5)))
POLICE = item_line(
    41_208, Like(recipient="Công an tỉnh Tuyên Quang", letter="B", due=timedelta(hours=1), confirmed=False)
)
LEFT_NOW = item_line(41_209, Like(place=None, recipient="Sở Y tế", due=timedelta(hours=2), truth=Truth.AT_PROVINCE))
LEFT_BEFORE = item_line(41_100, Like(place=None, accepted=timedelta(hours=-9)))


class Screen:
    """Remembers what it is shown."""

    def __init__(self) -> None:
        self.items: tuple[ItemLine, ...] = ()
        self.chosen: ItemNo | None = None
        self.nothing: list[Nothing] = []
        self.item: ItemLine | None = None
        self.query = ""
        self.papers = 0
        self.opened = False
        self.sieve = Sieve.ALL
        self.handwritten: list[ItemNo] = []

    def show_items(self, items: tuple[ItemLine, ...], chosen: ItemNo | None) -> None:
        self.items, self.chosen = items, chosen
        self.nothing.clear()

    def show_nothing(self, why: Nothing) -> None:
        self.nothing.append(why)

    def show_item(self, item: ItemLine | None) -> None:
        self.item = item

    def show_query(self, text: str) -> None:
        self.query = text

    def show_sieve(self, sieve: Sieve) -> None:
        self.sieve = sieve

    def show_handwritten(self, item_no: ItemNo) -> None:
        self.handwritten.append(item_no)

    def show_paper_scanned(self, *, opened: bool) -> None:
        self.papers += 1
        self.opened = opened


class Desk:
    """A desk with two items on hand and one that left during the shift."""

    def __init__(self) -> None:
        self.screen, self.alerts = Screen(), QuietAlerts()
        self.shift: ShiftRow | None = SHIFT
        self.on_hand: tuple[ItemLine, ...] = (NA_HANG, POLICE)
        self.recent: tuple[ItemLine, ...] = (LEFT_NOW, POLICE, NA_HANG, LEFT_BEFORE)
        self.failing = False
        doors = FindDoors(shift=self._shift, items_on_hand=lambda: self.on_hand, recent_items=lambda _: self.recent)
        self.presenter = FindPresenter(self.screen, doors, work=ImmediateTasks(), alerts=self.alerts)

    def _shift(self) -> ShiftRow | None:
        if self.failing:
            raise Unavailable(Cause.STORE_LOCKED)
        return self.shift


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    desk.presenter.refresh()
    return desk


def test_items_stand_in_the_order_of_their_due_moment_and_none_twice(desk: Desk) -> None:
    assert desk.screen.items == (POLICE, LEFT_NOW, NA_HANG)
    assert desk.screen.item == POLICE


def test_what_left_before_this_shift_is_not_shown(desk: Desk) -> None:
    desk.presenter.search(LEFT_BEFORE.item_no)
    assert desk.screen.items == ()
    assert desk.screen.nothing == [Nothing.NUMBER_NOT_HERE]


def test_without_a_shift_only_what_is_on_hand_is_shown(desk: Desk) -> None:
    desk.shift = None
    desk.presenter.refresh()
    assert desk.screen.items == (POLICE, NA_HANG)


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("na hang", NA_HANG),
        ("Huyện ủy", NA_HANG),
        ("cong an", POLICE),
        ("so y", LEFT_NOW),
        ("41208", POLICE),
        ("zk00041207", NA_HANG),
        (POLICE.item_no, POLICE),
        (POLICE.item_no.lower(), POLICE),
        ("thong tin na", NA_HANG),
    ],
)
def test_letters_without_marks_and_parts_of_numbers_find(typed: str, found: ItemLine, desk: Desk) -> None:
    desk.presenter.search(typed)
    assert desk.screen.items == (found,)


@pytest.mark.parametrize("typed", ["", "   ", "so thong tin"])
def test_what_fits_all_shows_all(typed: str, desk: Desk) -> None:
    desk.presenter.search(typed)
    assert len(desk.screen.items) == 3


@pytest.mark.parametrize("typed", ["zzz", "%", "' or 1=1", "🙂", "x" * 10_000])
def test_what_fits_nothing_says_so(typed: str, desk: Desk) -> None:
    desk.presenter.search(typed)
    assert desk.screen.items == ()
    assert desk.screen.nothing == [Nothing.NO_MATCH]


@pytest.mark.parametrize(
    ("sieve", "shown"),
    [
        (Sieve.ALL, (POLICE, LEFT_NOW, NA_HANG)),
        (Sieve.ON_HAND, (POLICE, NA_HANG)),
        (Sieve.LABEL_MISSING, (POLICE,)),
        (Sieve.NOT_AT_PROVINCE, (POLICE, NA_HANG)),
    ],
)
def test_a_part_of_the_list_can_be_shown(sieve: Sieve, shown: tuple[ItemLine, ...], desk: Desk) -> None:
    desk.presenter.sift(sieve)
    assert desk.screen.items == shown


def test_the_choice_is_kept_when_the_list_is_read_anew(desk: Desk) -> None:
    desk.presenter.choose(NA_HANG.item_no)
    desk.on_hand = (NA_HANG,)
    desk.presenter.refresh()
    assert desk.screen.chosen == NA_HANG.item_no
    assert desk.screen.item == NA_HANG


def test_a_choice_that_is_gone_gives_way_to_the_first(desk: Desk) -> None:
    desk.presenter.choose(NA_HANG.item_no)
    desk.presenter.search("cong an")
    assert desk.screen.item == POLICE


def test_a_scanned_label_shows_its_item_whatever_was_sifted(desk: Desk) -> None:
    desk.presenter.sift(Sieve.LABEL_MISSING)
    desk.presenter.scanned(read_scan(NA_HANG.item_no))
    assert (desk.screen.query, desk.screen.items) == (NA_HANG.item_no, (NA_HANG,))


def test_the_code_of_a_paper_that_is_of_no_item_shows_none(desk: Desk) -> None:
    desk.presenter.scanned(read_scan("KT1H:2|2024-330/2|D|L1|7"))
    assert (desk.screen.papers, desk.screen.opened) == (1, False)
    assert len(desk.screen.items) == 3


def test_the_slip_of_an_item_opens_the_item_and_says_that_it_confirms_nothing(desk: Desk) -> None:
    desk.presenter.scanned(read_scan(f"KT1S:2|{POLICE.item_no}|D|L1|3"))
    assert (desk.screen.query, desk.screen.item) == (POLICE.item_no, POLICE)
    assert desk.screen.opened
    before = desk.screen.papers
    desk.presenter.scanned(read_scan(POLICE.item_no))
    assert desk.screen.papers == before


def test_the_missing_labels_are_listed_whatever_was_searched(desk: Desk) -> None:
    desk.presenter.search("na hang")
    desk.presenter.labels_missing()
    assert (desk.screen.query, desk.screen.sieve) == ("", Sieve.LABEL_MISSING)
    assert desk.screen.items == (POLICE,)


def test_an_empty_desk_says_that_it_is_empty() -> None:
    desk = Desk()
    desk.on_hand, desk.recent = (), ()
    desk.presenter.refresh()
    assert desk.screen.nothing == [Nothing.NO_ITEMS]
    assert desk.screen.item is None


def test_a_failing_store_is_said_and_what_was_read_stays(desk: Desk) -> None:
    desk.failing = True
    desk.presenter.refresh()
    assert [error.cause for error in desk.alerts.errors] == [Cause.STORE_LOCKED]
    assert len(desk.screen.items) == 3
