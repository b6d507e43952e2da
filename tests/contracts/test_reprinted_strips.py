"""Seal strips printed again, over every implementation of the books: when it is asked why, by whom, before whom."""

from dataclasses import dataclass, replace

import pytest

from kt1desk.domain.approval import ApprovalAsked
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import SealStripReprinted
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.reprint import strip_witness_of, witness_of
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.begin_handover import BeginHandover, begin_handover
from kt1desk.usecases.reprint_strip import ReprintStrip, reprint_strip
from tests.support.builders import number
from tests.support.desks import LEADER_PIN, Desk
from tests.support.forms import accept, confirm
from tests.support.handing_over import SALT, hand_over
from tests.support.second_person import stands_by


@dataclass
class Out:
    """How many strips of an item may have come out (`usecases.print_ports.PrintCounts`)."""

    strips: int = 1

    def sent_before(self, paper: PaperUse, of: str) -> int:
        return self.strips if paper is PaperUse.SEAL_STRIP else 99


@pytest.fixture
def counter(desk: Desk) -> Desk:
    """The clerk is on duty, the leader may stand by."""
    hand_over(desk)
    return desk


def asked(desk: Desk, item_no: ItemNo, old_strip: OldLabel = OldLabel.DESTROYED) -> ReprintStrip:
    return ReprintStrip(clerk=desk.clerk, item_no=item_no, reason="COVER_REDONE", old_strip=old_strip)


def again(desk: Desk, what: ReprintStrip, strips: int = 1) -> SealStripReprinted:
    out = Out(strips)
    return reprint_strip(what, books=desk.books, prints=out, reference=desk.reference, clock=desk.clock)


def vouched(desk: Desk, question: ApprovalAsked) -> Vouched:
    return stands_by(
        question, desk.leader, LEADER_PIN, books=desk.books, pins=desk.pins, clock=desk.clock, reason="LABEL_SPOILED"
    )


def witnessed(desk: Desk, what: ReprintStrip) -> Vouched:
    return vouched(desk, strip_witness_of(what.item_no, what.old_strip, what.clerk))


def refused(desk: Desk, what: ReprintStrip, strips: int = 1) -> Rule:
    with pytest.raises(RuleBroken) as broken:
        again(desk, what, strips)
    return broken.value.rule


@pytest.mark.parametrize("secrecy", [Secrecy.NONE, Secrecy.C])
def test_the_clerk_alone_prints_a_strip_again_and_the_label_stays_confirmed(counter: Desk, secrecy: Secrecy) -> None:
    item_no = accept(counter, secrecy, clerk=counter.clerk)
    confirm(counter, item_no, counter.clerk)
    first, second = (again(counter, asked(counter, item_no), out) for out in (1, 2))
    assert (first.copy, second.copy, first.approval) == (2, 3, None)
    with counter.books.writing() as book:
        custody = book.custody(item_no)
    assert (custody.strip_copy, custody.label_copy, custody.may_leave) == (3, 1, True)


@pytest.mark.parametrize("secrecy", [Secrecy.A, Secrecy.B])
def test_of_a_and_b_no_strip_is_printed_again_before_somebody_saw_the_old_one_destroyed(
    counter: Desk, secrecy: Secrecy
) -> None:
    item_no = accept(counter, secrecy, clerk=counter.clerk)
    what = asked(counter, item_no)
    assert refused(counter, what) is Rule.REPRINT_NEEDS_WITNESS
    of_label = vouched(counter, witness_of(item_no, OldLabel.DESTROYED, counter.clerk))
    never_out = witnessed(counter, asked(counter, item_no, OldLabel.NEVER_CAME_OUT))
    for word in (of_label, never_out):
        assert refused(counter, replace(what, witnessed=word)) is Rule.REPRINT_NEEDS_WITNESS
    seen = witnessed(counter, what)
    fact = again(counter, replace(what, witnessed=seen))
    assert (fact.copy, fact.old_strip, fact.approval) == (2, OldLabel.DESTROYED, seen.approval)


def test_a_strip_of_which_nothing_can_have_come_out_is_no_reprint(counter: Desk) -> None:
    item_no = accept(counter, clerk=counter.clerk)
    assert refused(counter, asked(counter, item_no), strips=0) is Rule.STRIP_NOT_OUT
    again(counter, asked(counter, item_no))
    assert refused(counter, asked(counter, item_no), strips=1) is Rule.STRIP_NOT_OUT


def test_strips_from_before_there_was_a_word_about_them_are_counted(counter: Desk) -> None:
    item_no = accept(counter, clerk=counter.clerk)
    assert again(counter, asked(counter, item_no), strips=4).copy == 5


def test_only_the_clerk_on_duty_with_a_reason_of_the_table_prints_a_strip_again(counter: Desk) -> None:
    item_no = accept(counter, clerk=counter.clerk)
    what = asked(counter, item_no)
    assert refused(counter, replace(what, clerk=counter.leader)) is Rule.SHIFT_OF_ANOTHER
    assert refused(counter, replace(what, reason="WEIGHT_WRONG")) is Rule.REASON_UNKNOWN
    assert refused(counter, replace(what, item_no=number(7))) is Rule.ITEM_UNKNOWN


def test_while_two_count_blind_no_strip_is_printed_again(counter: Desk) -> None:
    item_no = accept(counter, clerk=counter.clerk)
    begin = BeginHandover(by=counter.clerk, incoming=counter.leader)
    begin_handover(begin, books=counter.books, clock=counter.clock, salt=lambda: SALT)
    assert refused(counter, asked(counter, item_no)) is Rule.COUNT_RUNNING
