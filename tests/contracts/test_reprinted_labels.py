"""Labels printed again, over every implementation of the books: by whom, before whom, and what waits for the scan."""

from dataclasses import replace

import pytest

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import LabelReprinted
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.reprint import witness_of
from kt1desk.usecases.approve import Vouched
from kt1desk.usecases.begin_handover import BeginHandover, begin_handover
from kt1desk.usecases.reprint_label import ReprintLabel, reprint_label
from tests.support.builders import number
from tests.support.desks import LEADER_PIN, Desk
from tests.support.forms import accept, confirm
from tests.support.handing_over import SALT, hand_over
from tests.support.second_person import stands_by


@pytest.fixture
def counter(desk: Desk) -> Desk:
    """The clerk is on duty, the leader may stand by."""
    hand_over(desk)
    return desk


def asked(desk: Desk, item_no: ItemNo, old_label: OldLabel = OldLabel.DESTROYED) -> ReprintLabel:
    return ReprintLabel(clerk=desk.clerk, item_no=item_no, reason="TORN_OR_WET", old_label=old_label)


def again(desk: Desk, what: ReprintLabel) -> LabelReprinted:
    return reprint_label(what, books=desk.books, reference=desk.reference, clock=desk.clock)


def witnessed(desk: Desk, what: ReprintLabel) -> Vouched:
    question = witness_of(what.item_no, what.old_label, what.clerk)
    return stands_by(
        question,
        desk.leader,
        LEADER_PIN,
        books=desk.books,
        pins=desk.pins,
        clock=desk.clock,
        reason="LABEL_SPOILED",
    )


def refused(desk: Desk, what: ReprintLabel) -> Rule:
    with pytest.raises(RuleBroken) as broken:
        again(desk, what)
    return broken.value.rule


@pytest.mark.parametrize("secrecy", [Secrecy.NONE, Secrecy.C])
def test_the_clerk_alone_prints_again_and_the_label_is_awaited(counter: Desk, secrecy: Secrecy) -> None:
    item_no = accept(counter, secrecy, clerk=counter.clerk)
    confirm(counter, item_no, counter.clerk)
    assert [again(counter, asked(counter, item_no)).copy for _ in range(2)] == [2, 3]
    with counter.books.writing() as book:
        custody = book.custody(item_no)
    assert (custody.label_copy, custody.reprinted_at, custody.may_leave) == (3, counter.clock(), False)
    confirm(counter, item_no, counter.clerk)
    with counter.books.writing() as book:
        assert book.custody(item_no).may_leave


@pytest.mark.parametrize("secrecy", [Secrecy.A, Secrecy.B])
def test_of_a_and_b_nothing_is_printed_before_somebody_saw_the_old_one_destroyed(
    counter: Desk, secrecy: Secrecy
) -> None:
    item_no = accept(counter, secrecy, clerk=counter.clerk)
    confirm(counter, item_no, counter.clerk)
    what = asked(counter, item_no)
    assert refused(counter, what) is Rule.REPRINT_NEEDS_WITNESS
    with counter.books.writing() as book:
        assert book.custody(item_no).may_leave
    vouched = witnessed(counter, what)
    fact = again(counter, replace(what, witnessed=vouched))
    assert (fact.copy, fact.approval) == (2, vouched.approval)


def test_what_somebody_saw_of_one_label_is_no_word_for_another(counter: Desk) -> None:
    one, other = (accept(counter, Secrecy.A, clerk=counter.clerk) for _ in range(2))
    what = asked(counter, one)
    of_other = witnessed(counter, asked(counter, other))
    never_out = witnessed(counter, asked(counter, one, OldLabel.NEVER_CAME_OUT))
    for word in (of_other, never_out):
        assert refused(counter, replace(what, witnessed=word)) is Rule.REPRINT_NEEDS_WITNESS


def test_a_label_that_never_came_out_is_vouched_for_as_that(counter: Desk) -> None:
    item_no = accept(counter, Secrecy.B, clerk=counter.clerk)
    what = asked(counter, item_no, OldLabel.NEVER_CAME_OUT)
    fact = again(counter, replace(what, witnessed=witnessed(counter, what)))
    assert (fact.old_label, fact.copy) == (OldLabel.NEVER_CAME_OUT, 2)


def test_only_the_clerk_on_duty_with_a_reason_of_the_table_prints_again(counter: Desk) -> None:
    item_no = accept(counter, clerk=counter.clerk)
    what = asked(counter, item_no)
    assert refused(counter, replace(what, clerk=counter.leader)) is Rule.SHIFT_OF_ANOTHER
    assert refused(counter, replace(what, reason="WEIGHT_WRONG")) is Rule.REASON_UNKNOWN
    assert refused(counter, replace(what, item_no=number(7))) is Rule.ITEM_UNKNOWN


def test_a_label_that_was_scanned_did_come_out(counter: Desk) -> None:
    item_no = accept(counter, clerk=counter.clerk)
    confirm(counter, item_no, counter.clerk)
    assert refused(counter, asked(counter, item_no, OldLabel.NEVER_CAME_OUT)) is Rule.LABEL_DID_COME_OUT


def test_while_two_count_blind_no_label_is_printed_again(counter: Desk) -> None:
    item_no = accept(counter, clerk=counter.clerk)
    begin = BeginHandover(by=counter.clerk, incoming=counter.leader)
    begin_handover(begin, books=counter.books, clock=counter.clock, salt=lambda: SALT)
    assert refused(counter, asked(counter, item_no)) is Rule.COUNT_RUNNING
