"""What stands in the book of a shift's beginning: stock seen piece by piece or from the safe, people, checklist."""

from dataclasses import replace

import pytest

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.custody import HolderKind
from kt1desk.domain.duty_check import DutyAnswer
from kt1desk.domain.emergency import PACK_CHECK
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import (
    EmergencyPackMade,
    EmergencyPackOpened,
    NumberVoided,
    ShiftOpened,
    ShiftPutInSafe,
)
from kt1desk.domain.ids import ItemNo, ShiftId, StaffId
from kt1desk.domain.opening import NotFound, SafeBag, StockSeen, StockWay
from kt1desk.domain.stock import Place
from kt1desk.domain.void_reason import VoidReason
from kt1desk.usecases.open_shift import OpenShift, open_shift
from tests.support.builders import accepted, number
from tests.support.desks import Desk
from tests.support.memory_books import MemoryBooks
from tests.support.openings import all_there
from tests.usecases.refusals import refused

SEAL = "TQ 004519"
HERE = (number(5), number(6), number(7))


@pytest.fixture
def stocked(unopened: Desk) -> Desk:
    """Three items lie at a desk where nobody answers."""
    with unopened.books.writing() as book:
        book.record(*(accepted(serial, by=unopened.clerk) for serial in (5, 6, 7)))
    return unopened


@pytest.fixture
def sealed(stocked: Desk) -> Desk:
    """They lie in a sealed bag in the safe, for which the leader answers."""
    with stocked.books.writing() as book:
        items = tuple(replace(item, place=Place.IN_SAFE) for item in book.on_hand())
        book.record(
            ShiftPutInSafe(
                at=stocked.clock(),
                by=stocked.clerk,
                shift=ShiftId("2024-329/1"),
                outgoing=stocked.clerk,
                handover=None,
                items=items,
                cases=(),
                sheet=(),
                unsent=0,
                witness=None,
                leader=stocked.leader,
                seal_no=SEAL,
            )
        )
    return stocked


def opening(desk: Desk, seen: StockSeen, **more: object) -> OpenShift:
    return replace(OpenShift(clerk=desk.clerk, seen=seen, answers=all_there(desk.reference)), **more)  # type: ignore[arg-type]


def open_with(desk: Desk, seen: StockSeen, **more: object) -> ShiftOpened:
    return open_shift(opening(desk, seen, **more), books=desk.books, reference=desk.reference, clock=desk.clock)


def places(fact: ShiftOpened) -> dict[ItemNo, Place]:
    return {item.item_no: item.place for item in fact.opening}


def test_every_item_is_scanned_or_said_to_be_missing(stocked: Desk, books: MemoryBooks) -> None:
    with refused(books, Rule.STOCK_NOT_SEEN) as broken:
        open_with(stocked, StockSeen(scanned=HERE[1:2]))
    assert broken.value.facts == {"count": 2, "item_no": HERE[0]}
    fact = open_with(stocked, StockSeen(scanned=HERE))
    assert set(places(fact).values()) == {Place.WITH_CLERK}


def test_what_is_missing_stays_with_whoever_had_it_under_a_case(stocked: Desk, books: MemoryBooks) -> None:
    fact = open_with(stocked, StockSeen(scanned=HERE[1:], not_found=(NotFound(item_no=HERE[0], reason="NOT_THERE"),)))
    (case,) = fact.cases
    assert (case.item_no, case.outcome, case.reason, case.reserved) == (HERE[0], Outcome.MISSING, "NOT_THERE", True)
    assert case.case.endswith("/O7-1"), "named after the line that opens the shift"
    assert places(fact)[HERE[0]] is Place.RESERVED
    with stocked.books.writing() as book:
        kept = book.custody(HERE[0])
        sheet = book.sheet()
        assert sheet.doubtful(book.on_hand()) == ()
    assert (kept.holder.kind, kept.holder.who) == (HolderKind.RESERVED, stocked.clerk)
    assert case.case in kept.open_cases
    assert [(row.start, row.with_clerk, row.reserved) for row in sheet.rows] == [(3, 2, 1)]


@pytest.mark.parametrize(("reason", "rule"), [("", Rule.STOCK_REASON_MISSING), ("NO_SUCH", Rule.REASON_UNKNOWN)])
def test_what_is_missing_needs_a_reason_of_the_list(stocked: Desk, books: MemoryBooks, reason: str, rule: Rule) -> None:
    missing = NotFound(item_no=HERE[0], reason=reason)
    with refused(books, rule):
        open_with(stocked, StockSeen(scanned=HERE[1:], not_found=(missing,)))


def test_who_was_said_to_be_missing_and_is_scanned_after_all_is_there(stocked: Desk) -> None:
    seen = StockSeen(scanned=HERE, not_found=(NotFound(item_no=HERE[0], reason="NOT_THERE"),))
    assert open_with(stocked, seen).cases == ()


def test_a_number_that_the_book_does_not_have_here_is_written_down_and_changes_nothing(stocked: Desk) -> None:
    fact = open_with(stocked, StockSeen(scanned=(*HERE, number(99))))
    assert fact.taken is not None
    assert fact.taken.extra == (number(99),)
    assert number(99) not in places(fact)


@pytest.mark.parametrize("read", [SEAL, "tq-004519", "TQ004519"])
def test_a_safe_bag_under_its_seal_is_taken_over_as_it_lies_there(sealed: Desk, read: str) -> None:
    fact = open_with(sealed, StockSeen(seal_no=read))
    assert fact.taken is not None
    assert (fact.taken.way, fact.taken.safe) == (StockWay.FROM_SAFE, SafeBag(seal_no=read, recorded=SEAL))
    assert set(places(fact).values()) == {Place.WITH_CLERK}
    with sealed.books.writing() as book:
        assert book.custody(HERE[0]).holder.who == sealed.clerk
        assert book.sheet().doubtful(book.on_hand()) == ()


@pytest.mark.parametrize("read", ["", "TQ 004518"])
def test_another_seal_blocks_nothing_once_a_reason_is_given_and_every_item_is_seen(
    sealed: Desk, books: MemoryBooks, read: str
) -> None:
    with refused(books, Rule.SAFE_REASON_MISSING) as broken:
        open_with(sealed, StockSeen(seal_no=read, scanned=HERE))
    assert broken.value.facts["recorded"] == SEAL
    with refused(books, Rule.STOCK_NOT_SEEN):
        open_with(sealed, StockSeen(seal_no=read, seal_reason="SEAL_NO_DIFFERS"))
    missing = (NotFound(item_no=HERE[2], reason="NOT_THERE"),)
    seen = StockSeen(seal_no=read, seal_reason="SEAL_NO_DIFFERS", scanned=HERE[:2], not_found=missing)
    fact = open_with(sealed, seen)
    assert fact.taken is not None
    assert fact.taken.safe == SafeBag(seal_no=read, recorded=SEAL, reason="SEAL_NO_DIFFERS")
    with sealed.books.writing() as book:
        kept = book.custody(HERE[2])
    assert (kept.place, kept.holder.who) == (Place.RESERVED, sealed.leader)


def test_a_bag_is_opened_once(sealed: Desk) -> None:
    open_with(sealed, StockSeen(seal_no=SEAL))
    with sealed.books.writing() as book:
        assert book.unattended().safe_seal is None


def test_colleagues_stand_in_the_book_and_are_people_of_this_day(stocked: Desk, books: MemoryBooks) -> None:
    seen = StockSeen(scanned=HERE)
    with refused(books, Rule.STAFF_UNKNOWN):
        open_with(stocked, seen, on_duty=(StaffId("300000-TEST.9"),))
    with refused(books, Rule.SAME_PERSON):
        open_with(stocked, seen, on_duty=(stocked.clerk,))
    assert open_with(stocked, seen, on_duty=(stocked.leader, stocked.leader)).on_duty == (stocked.leader,)


def test_the_checklist_is_whole_and_what_is_not_there_has_a_reason(stocked: Desk, books: MemoryBooks) -> None:
    seen, rows = StockSeen(scanned=HERE), all_there(stocked.reference)
    with refused(books, Rule.CHECK_NOT_ANSWERED) as broken:
        open_with(stocked, seen, answers=rows[1:])
    assert broken.value.facts["code"] == rows[0].code
    for reason, rule in (("", Rule.CHECK_REASON_MISSING), ("NO_SUCH", Rule.REASON_UNKNOWN)):
        with refused(books, rule):
            open_with(stocked, seen, answers=(DutyAnswer(code=rows[0].code, there=False, reason=reason), *rows[1:]))
    without = DutyAnswer(code=rows[0].code, there=False, reason="OUT_OF_ORDER")
    assert open_with(stocked, seen, answers=(*rows[1:], without)).checklist == (without, *rows[1:-1])


def pack_of(desk: Desk) -> EmergencyPackMade:
    return EmergencyPackMade(at=desk.clock(), by=desk.leader, seal_no="TQ 004700", numbers=(number(50), number(51)))


def test_nobody_says_why_an_emergency_pack_is_missing_where_the_book_has_none(stocked: Desk) -> None:
    *others, pack = all_there(stocked.reference)
    assert pack.code == PACK_CHECK
    assert open_with(stocked, StockSeen(scanned=HERE), answers=tuple(others)).checklist == tuple(others)


def test_a_sealed_pack_with_a_number_left_is_asked_for(stocked: Desk, books: MemoryBooks) -> None:
    seen, rows = StockSeen(scanned=HERE), all_there(stocked.reference)
    made = pack_of(stocked)
    void = NumberVoided(at=made.at, by=made.by, item_no=made.numbers[0], reason=VoidReason.LABEL_LOST.value)
    with stocked.books.writing() as book:
        book.record(made, void)
    with refused(books, Rule.CHECK_NOT_ANSWERED) as broken:
        open_with(stocked, seen, answers=rows[:-1])
    assert broken.value.facts["code"] == PACK_CHECK
    assert open_with(stocked, seen).checklist == rows


@pytest.mark.parametrize("ended", ["opened", "voided"])
def test_a_pack_that_was_opened_or_voided_whole_is_asked_for_no_more(stocked: Desk, ended: str) -> None:
    made = pack_of(stocked)
    opened = EmergencyPackOpened(at=made.at, by=made.by, pack=made.numbers[0])
    voided = tuple(
        NumberVoided(at=made.at, by=made.by, item_no=each, reason=VoidReason.LABEL_LOST.value) for each in made.numbers
    )
    with stocked.books.writing() as book:
        book.record(made, *((opened,) if ended == "opened" else voided))
    rows = all_there(stocked.reference)[:-1]
    assert open_with(stocked, StockSeen(scanned=HERE), answers=rows).checklist == rows
