"""The verbs of looking: who may, what is written down, and that nothing is shown when it could not be."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date

import pytest

from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import RestrictedListSeen
from kt1desk.domain.ids import StaffId
from kt1desk.domain.item_search import ItemsAsked
from kt1desk.domain.looks import LookReason, NarrowedBy, RestrictedList
from kt1desk.usecases.ports import Book
from kt1desk.usecases.see_audit import SeeAudit, see_audit
from kt1desk.usecases.see_life_story import SeeLifeStory, see_life_story
from kt1desk.usecases.see_restricted_list import SeeRestrictedList, see_restricted_list
from tests.support.builders import registered
from tests.support.clock import MONDAY, StandingClock
from tests.support.desks import Desk, open_a_book
from tests.support.item_lines import item_line
from tests.support.memory_books import MemoryBook, MemoryBooks, MemoryPins
from tests.support.memory_looks import FOREIGN, MemoryLooks, story_of
from tests.support.reference import first_edition

AUDITOR, OFFICER = StaffId("300000-TEST.3"), StaffId("300000-TEST.4")
DAY = date(2024, 11, 25)


@pytest.fixture
def looks() -> MemoryLooks:
    return MemoryLooks()


@pytest.fixture(autouse=True)
def _people(desk: Desk) -> None:
    with desk.books.writing() as book:
        book.record(
            registered(AUDITOR, "Lê Văn Sáu", Role.AUDITOR, by=desk.leader),
            registered(OFFICER, "Trần Thị Mai", Role.PROVINCE, by=desk.leader),
        )


def _seen(books: MemoryBooks) -> list[RestrictedListSeen]:
    return [fact for fact in books.facts if isinstance(fact, RestrictedListSeen)]


def _asked(staff: StaffId, query: str = "cong an", *, exported: bool = False) -> SeeRestrictedList:
    return SeeRestrictedList(staff=staff, reason=LookReason.COMPLAINT, asked=ItemsAsked(text=query), exported=exported)


def _refused(rule: Rule) -> "pytest.RaisesExc[RuleBroken]":
    return pytest.raises(RuleBroken, check=lambda error: error.rule is rule)


class FullDisk:
    """Books that cannot be written to the end."""

    def __init__(self, books: MemoryBooks) -> None:
        self._books = books

    @contextmanager
    def writing(self) -> Iterator[Book]:
        yield MemoryBook(list(self._books.facts))
        raise Unavailable(Cause.DISK_FULL)


def test_a_look_is_written_down_with_list_reason_and_count(desk: Desk, books: MemoryBooks, looks: MemoryLooks) -> None:
    found = see_restricted_list(_asked(desk.leader), books=books, looks=looks, clock=desk.clock)
    assert found == looks.found
    assert _seen(books) == [
        RestrictedListSeen(
            at=MONDAY,
            by=desk.leader,
            list=RestrictedList.ITEMS_OF_OTHERS,
            reason=LookReason.COMPLAINT,
            count=2,
            exported=False,
            narrowed_by=(NarrowedBy.WORDS,),
        )
    ]


def test_a_look_that_finds_nothing_is_a_look(desk: Desk, books: MemoryBooks, looks: MemoryLooks) -> None:
    looks.found = replace(looks.found, items=())
    see_restricted_list(_asked(desk.leader), books=books, looks=looks, clock=desk.clock)
    assert [fact.count for fact in _seen(books)] == [0]


def test_nothing_is_shown_when_the_look_cannot_be_written_down(
    desk: Desk, books: MemoryBooks, looks: MemoryLooks
) -> None:
    with pytest.raises(Unavailable):
        see_restricted_list(_asked(desk.leader), books=FullDisk(books), looks=looks, clock=desk.clock)
    with pytest.raises(Unavailable):
        see_audit(_of(AUDITOR), books=FullDisk(books), looks=looks, clock=desk.clock)
    assert _seen(books) == []


def test_a_clerk_may_not_look_and_nothing_is_read(desk: Desk, books: MemoryBooks, looks: MemoryLooks) -> None:
    with _refused(Rule.ROLE_NOT_ALLOWED):
        see_restricted_list(_asked(desk.clerk), books=books, looks=looks, clock=desk.clock)
    with _refused(Rule.ROLE_NOT_ALLOWED):
        see_audit(_of(desk.clerk), books=books, looks=looks, clock=desk.clock)
    assert looks.asked == []
    assert _seen(books) == []


@pytest.mark.parametrize("query", ["", "  ", "ab", "1 2", "..."])
def test_a_search_for_everything_is_refused(desk: Desk, books: MemoryBooks, looks: MemoryLooks, query: str) -> None:
    with _refused(Rule.LOOK_TOO_WIDE):
        see_restricted_list(_asked(desk.leader, query), books=books, looks=looks, clock=desk.clock)
    assert looks.asked == []


@pytest.mark.parametrize("query", ["cong an", "ZK 000500012", FOREIGN.item_no])
def test_letters_parts_of_a_number_and_a_whole_number_are_enough(
    desk: Desk, books: MemoryBooks, looks: MemoryLooks, query: str
) -> None:
    assert see_restricted_list(_asked(desk.leader, query), books=books, looks=looks, clock=desk.clock).items


def test_an_export_needs_more_than_a_look_and_is_written_down_as_one(
    desk: Desk, books: MemoryBooks, looks: MemoryLooks
) -> None:
    with _refused(Rule.ROLE_NOT_ALLOWED):
        see_restricted_list(_asked(AUDITOR, exported=True), books=books, looks=looks, clock=desk.clock)
    with _refused(Rule.ROLE_NOT_ALLOWED):
        see_audit(replace(_of(AUDITOR), exported=True), books=books, looks=looks, clock=desk.clock)
    see_restricted_list(_asked(OFFICER, exported=True), books=books, looks=looks, clock=desk.clock)
    assert [fact.exported for fact in _seen(books)] == [True]


def _story(staff: StaffId, reason: LookReason | None = None) -> SeeLifeStory:
    return SeeLifeStory(staff=staff, item_no=FOREIGN.item_no, reason=reason)


def test_the_life_of_a_restricted_item_is_a_look_with_a_reason(
    desk: Desk, books: MemoryBooks, looks: MemoryLooks
) -> None:
    with _refused(Rule.LOOK_REASON_MISSING):
        see_life_story(_story(AUDITOR), books=books, looks=looks, clock=desk.clock)
    with _refused(Rule.ROLE_NOT_ALLOWED):
        see_life_story(_story(desk.clerk, LookReason.COMPLAINT), books=books, looks=looks, clock=desk.clock)
    assert _seen(books) == []
    story = see_life_story(_story(AUDITOR, LookReason.INSPECTION), books=books, looks=looks, clock=desk.clock)
    assert [(fact.list, fact.count) for fact in _seen(books)] == [(RestrictedList.LIFE_STORY, len(story.lines))]


def test_the_life_of_an_item_that_is_not_restricted_is_no_look(
    desk: Desk, books: MemoryBooks, looks: MemoryLooks
) -> None:
    looks.story = story_of(item_line(41_207), restricted=False)
    assert see_life_story(_story(desk.clerk), books=books, looks=looks, clock=desk.clock).lines
    assert _seen(books) == []


def test_what_a_clerk_holds_is_of_others_for_an_auditor(desk: Desk, books: MemoryBooks, looks: MemoryLooks) -> None:
    looks.story = story_of(FOREIGN, restricted=False)
    with _refused(Rule.LOOK_REASON_MISSING):
        see_life_story(_story(AUDITOR), books=books, looks=looks, clock=desk.clock)
    assert see_life_story(_story(desk.clerk), books=books, looks=looks, clock=desk.clock).lines
    assert _seen(books) == []


def test_a_number_nobody_knows_has_no_story(desk: Desk, books: MemoryBooks, looks: MemoryLooks) -> None:
    looks.story = replace(story_of(FOREIGN, restricted=False), lines=())
    with _refused(Rule.ITEM_UNKNOWN):
        see_life_story(_story(desk.leader), books=books, looks=looks, clock=desk.clock)


def _of(staff: StaffId) -> SeeAudit:
    return SeeAudit(staff=staff, first=DAY, last=DAY)


def test_opening_the_audit_list_is_a_look_and_needs_no_shift(looks: MemoryLooks) -> None:
    books = MemoryBooks()
    unopened = open_a_book(books, MemoryPins(), first_edition(), StandingClock())
    with books.writing() as book:
        book.record(registered(AUDITOR, "Lê Văn Sáu", Role.AUDITOR, by=unopened.leader))
        assert book.shift() is None
    see_audit(_of(AUDITOR), books=books, looks=looks, clock=unopened.clock)
    assert [(fact.by, fact.list, fact.count) for fact in _seen(books)] == [
        (AUDITOR, RestrictedList.AUDIT, len(looks.lines))
    ]


def test_somebody_who_left_sees_nothing(desk: Desk, books: MemoryBooks, looks: MemoryLooks) -> None:
    gone = replace(registered(AUDITOR, "Lê Văn Sáu", Role.AUDITOR, by=desk.leader), left_on=DAY)
    with books.writing() as book:
        book.record(gone)
    with _refused(Rule.STAFF_LEFT):
        see_audit(_of(AUDITOR), books=books, looks=looks, clock=desk.clock)
    with _refused(Rule.STAFF_LEFT):
        see_restricted_list(_asked(AUDITOR), books=books, looks=looks, clock=desk.clock)
    with _refused(Rule.STAFF_LEFT):
        see_life_story(_story(AUDITOR, LookReason.INSPECTION), books=books, looks=looks, clock=desk.clock)
