"""Opening a book: its first lines, the first two persons with their PINs, or nothing."""

from dataclasses import replace
from datetime import date

import pytest

from kt1desk.domain.clerk import Commitment, Role
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import DeskOpened, StaffRegistered
from kt1desk.domain.ids import DeskId, StaffId
from kt1desk.usecases.open_desk import NewPerson, OpenDesk, open_desk
from tests.support.builders import CENTRE, registered
from tests.support.clock import MONDAY, StandingClock
from tests.support.desks import COMMITMENT
from tests.support.memory_books import MemoryBooks, MemoryPins
from tests.usecases.refusals import refused

ASKED = OpenDesk(
    desk=DeskId("300000-ABCD"),
    office=CENTRE,
    training=True,
    prefix="ZK",
    public_key="cHVibGlj",
    leader=NewPerson(name=" Nguyễn  Thị Hạnh ", pin="246810", commitment=COMMITMENT),
    clerk=NewPerson(name="Hoàng Văn Tú", pin="135790", commitment=COMMITMENT),
)


def committed(signed_on: date, to: date | None = None) -> OpenDesk:
    return replace(ASKED, clerk=replace(ASKED.clerk, commitment=Commitment(signed_on=signed_on, to=to)))


def newcomer(staff: StaffId, name: str, role: Role, by: StaffId) -> StaffRegistered:
    line = registered(staff, name, role, by=by)
    return replace(line, trained_on=None, committed_on=COMMITMENT.signed_on, committed_to=COMMITMENT.to)


def test_the_first_lines_say_where_the_desk_stands_who_signs_and_who_may_act(books: MemoryBooks) -> None:
    pins = MemoryPins()
    opened = open_desk(ASKED, books=books, pins=pins, clock=StandingClock())
    leader, clerk = StaffId("300000-ABCD.1"), StaffId("300000-ABCD.2")
    assert books.facts == [
        opened,
        newcomer(leader, "Nguyễn Thị Hạnh", Role.SHIFT_LEADER, leader),
        newcomer(clerk, "Hoàng Văn Tú", Role.CLERK, leader),
    ]
    assert opened == DeskOpened(at=MONDAY, by=leader, office=CENTRE, training=True, prefix="ZK", public_key="cHVibGlj")
    assert pins.pins == {leader: "246810", clerk: "135790"}


@pytest.mark.parametrize(
    ("asked", "rule"),
    [
        (replace(ASKED, leader=NewPerson(name="Hạnh", pin="12345", commitment=COMMITMENT)), Rule.PIN_TOO_SHORT),
        (replace(ASKED, clerk=NewPerson(name="Tú", pin="111111", commitment=COMMITMENT)), Rule.PIN_TOO_SHORT),
        (replace(ASKED, leader=NewPerson(name=" ", pin="246810", commitment=COMMITMENT)), Rule.TEXT_EMPTY),
        (replace(ASKED, clerk=NewPerson(name="x" * 10_000, pin="246810", commitment=COMMITMENT)), Rule.TEXT_TOO_LONG),
        (replace(ASKED, clerk=NewPerson(name="Tú 📮", pin="246810", commitment=COMMITMENT)), Rule.TEXT_NOT_PLAIN),
        (committed(date(2024, 11, 26)), Rule.DAY_IN_FUTURE),
        (committed(date(2014, 11, 24)), Rule.DAY_TOO_LONG_AGO),
        (committed(date(2024, 1, 15), date(2024, 1, 14)), Rule.DAYS_IN_WRONG_ORDER),
        (replace(ASKED, prefix="MK"), Rule.TRAINING_NUMBER),
        (replace(ASKED, training=False), Rule.TRAINING_NUMBER),
    ],
)
def test_what_is_refused_leaves_neither_a_line_nor_a_pin(books: MemoryBooks, asked: OpenDesk, rule: Rule) -> None:
    pins = MemoryPins()
    with refused(books, rule):
        open_desk(asked, books=books, pins=pins, clock=StandingClock())
    assert pins.pins == {}


def test_a_live_book_has_the_prefix_of_the_province(books: MemoryBooks) -> None:
    live = replace(ASKED, training=False, prefix="MK")
    assert open_desk(live, books=books, pins=MemoryPins(), clock=StandingClock()).training is False


@pytest.mark.parametrize("prefix", ["", "M", "mk", "M1", "MKK"])
def test_a_prefix_is_two_letters(books: MemoryBooks, prefix: str) -> None:
    with pytest.raises((ValueError, RuleBroken)):
        open_desk(replace(ASKED, training=False, prefix=prefix), books=books, pins=MemoryPins(), clock=StandingClock())
    assert books.facts == []


class PowerCut(Exception):
    """The plug is pulled."""


class CutPins(MemoryPins):
    """The power goes before the second PIN is set."""

    def set(self, staff: StaffId, pin: str) -> None:
        if self.pins:
            raise PowerCut
        super().set(staff, pin)


def test_a_power_cut_leaves_nobody_registered_who_could_never_sign_in(books: MemoryBooks) -> None:
    with pytest.raises(PowerCut):
        open_desk(ASKED, books=books, pins=CutPins(), clock=StandingClock())
    assert books.facts == []
