"""The list at the right: only a scan of the label itself confirms, and nothing claims that paper came out."""

from dataclasses import replace
from datetime import timedelta

import pytest

from kt1desk.domain.errors import Cause, Rule, Unavailable
from kt1desk.domain.events import LabelConfirmed
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.print_job import JobState
from kt1desk.gui.pages.accept.form import AcceptField, LabelState, NewsKind
from kt1desk.gui.scan_reading import Scan, ScanKind, read_scan
from tests.gui.pages.accept.at_the_desk import AtTheDesk, at_the_desk, finish, ready_form
from tests.support.builders import number
from tests.support.clock import StandingClock
from tests.support.counter import open_a_counter
from tests.support.handing_over import hand_over
from tests.support.immediate_tasks import HeldTasks
from tests.support.packs import make, open_at

PRINTER_GONE = Unavailable(Cause.PRINTER_MISSING, printer="Zebra")


def take_in(desk: AtTheDesk, courier: str = "Trần Văn Minh") -> ItemNo:
    desk.screen.typed = replace(ready_form(desk.counter), handed_in_by=courier)
    desk.presenter.accept()
    return desk.counter.accepted[-1].item_no


def scan(item_no: ItemNo) -> Scan:
    return read_scan(item_no)


def states(desk: AtTheDesk) -> list[LabelState]:
    return [line.label for line in desk.screen.run.lines]


def test_a_new_item_waits_for_the_scan_of_its_label() -> None:
    desk = at_the_desk()
    item_no = take_in(desk)
    assert desk.counter.labels == [item_no]
    assert states(desk) == [LabelState.AWAITING_SCAN]
    assert desk.screen.last_news is NewsKind.LABEL_SENT


def test_a_label_saved_as_a_file_is_called_saved() -> None:
    desk = at_the_desk()
    desk.counter.saves_papers = True
    take_in(desk)
    assert desk.screen.last_news is NewsKind.LABEL_SAVED


def test_while_a_label_is_on_its_way_the_key_does_not_send_it_twice() -> None:
    work = HeldTasks()
    desk = at_the_desk(work)
    desk.screen.typed = ready_form(desk.counter)
    desk.presenter.accept()
    while not desk.counter.accepted:
        work.run_next()
    desk.screen.marked = desk.counter.accepted[0].item_no
    desk.presenter.labels.print_again()
    finish(work)
    assert desk.counter.labels == [desk.counter.accepted[0].item_no]


def test_the_scan_of_the_label_confirms_it() -> None:
    desk = at_the_desk()
    item_no = take_in(desk)
    desk.presenter.scanned(scan(item_no))
    assert states(desk) == [LabelState.CONFIRMED]
    assert isinstance(desk.told.facts[-1], LabelConfirmed)
    assert desk.screen.last_news is NewsKind.LABEL_CONFIRMED


def test_a_second_scan_says_when_it_was_confirmed() -> None:
    desk = at_the_desk()
    item_no = take_in(desk)
    confirmed_at = desk.counter.desk.clock()
    desk.presenter.scanned(scan(item_no))
    desk.counter.desk.clock.advance(timedelta(minutes=3))
    desk.presenter.scanned(scan(item_no))
    assert desk.screen.news[-1].kind is NewsKind.LABEL_CONFIRMED_BEFORE
    assert desk.screen.news[-1].at == confirmed_at
    assert sum(isinstance(fact, LabelConfirmed) for fact in desk.told.facts) == 1


def test_two_scans_in_one_breath_confirm_once() -> None:
    work = HeldTasks()
    desk = at_the_desk(work)
    desk.screen.typed = ready_form(desk.counter)
    desk.presenter.accept()
    finish(work)
    item_no = desk.counter.accepted[0].item_no
    desk.presenter.scanned(scan(item_no))
    desk.presenter.scanned(scan(item_no))
    assert work.waiting == 1


def test_a_foreign_number_is_refused_loudly() -> None:
    desk = at_the_desk()
    take_in(desk)
    desk.presenter.scanned(scan(number(99_999)))
    news = desk.screen.news[-1]
    assert news.kind is NewsKind.SCAN_REFUSED
    assert news.fault is not None
    assert news.fault.rule is Rule.ITEM_UNKNOWN
    assert states(desk) == [LabelState.AWAITING_SCAN]


def test_a_wrong_label_beside_an_item_of_class_b_stops_every_scan_until_it_was_seen() -> None:
    desk = at_the_desk()
    desk.screen.typed = replace(ready_form(desk.counter), secrecy=Secrecy.B)
    desk.presenter.accept()
    item_no = desk.counter.accepted[-1].item_no
    desk.presenter.scanned(scan(number(99_999)))
    assert desk.screen.last_news is NewsKind.SCAN_STOPPED
    desk.presenter.scanned(scan(item_no))
    assert desk.screen.last_news is NewsKind.SCAN_STOPPED
    assert states(desk) == [LabelState.AWAITING_SCAN]
    assert desk.presenter.go_back()
    desk.presenter.scanned(scan(item_no))
    assert states(desk) == [LabelState.CONFIRMED]


def test_the_code_of_a_slip_confirms_nothing() -> None:
    desk = at_the_desk()
    item_no = take_in(desk)
    desk.presenter.scanned(read_scan(f"KT1:slip:{item_no}"))
    assert desk.screen.last_news is NewsKind.SCAN_IS_A_SLIP
    assert states(desk) == [LabelState.AWAITING_SCAN]


def test_rubbish_is_shown_and_confirms_nothing() -> None:
    desk = at_the_desk()
    take_in(desk)
    desk.presenter.scanned(read_scan("8934563138165"))
    assert desk.screen.last_news is NewsKind.SCAN_UNREADABLE


def test_a_scanned_seal_goes_into_the_seal_field_when_the_clerk_is_there() -> None:
    desk = at_the_desk()
    desk.screen.focus(AcceptField.SEAL_NO)
    desk.presenter.scanned(Scan(kind=ScanKind.UNREADABLE, text="TQ00451200"))
    assert desk.screen.typed.seal_no == "TQ00451200"
    assert desk.screen.news == []


def test_a_label_that_could_not_be_sent_is_missing_while_the_item_stands() -> None:
    desk = at_the_desk()
    desk.counter.printer_fails = PRINTER_GONE
    item_no = take_in(desk)
    assert [fact.item_no for fact in desk.counter.accepted] == [item_no]
    assert states(desk) == [LabelState.MISSING]
    assert NewsKind.LABEL_FAILED in [news.kind for news in desk.screen.news]
    assert PRINTER_GONE in desk.alerts.errors


def test_a_label_of_which_nobody_knows_is_looked_for_and_not_called_missing() -> None:
    desk = at_the_desk()
    desk.counter.printer_fails = Unavailable(Cause.PRINT_UNKNOWN, printer="Zebra")
    item_no = take_in(desk)
    assert desk.counter.labels == []
    assert states(desk) == [LabelState.NOT_KNOWN]
    assert NewsKind.LABEL_NOT_KNOWN in [news.kind for news in desk.screen.news]
    desk.presenter.scanned(scan(item_no))
    assert states(desk) == [LabelState.CONFIRMED]


def test_what_became_of_labels_before_the_program_was_started_again_is_still_told() -> None:
    desk = at_the_desk()
    told = {
        None: LabelState.MISSING,
        JobState.SENT: LabelState.AWAITING_SCAN,
        JobState.FAILED: LabelState.MISSING,
        JobState.UNKNOWN: LabelState.NOT_KNOWN,
        JobState.EXPIRED: LabelState.NOT_KNOWN,
    }
    items: dict[ItemNo, JobState | None] = {take_in(desk): state for state in told}
    again = at_the_desk(counter=desk.counter)
    again.counter.label_jobs = items
    again.presenter.labels.refresh()
    assert {line.item.item_no: line.label for line in again.screen.run.lines} == {
        item_no: told[state] for item_no, state in items.items()
    }


def test_the_key_sends_the_missing_label_again() -> None:
    desk = at_the_desk()
    desk.counter.printer_fails = PRINTER_GONE
    item_no = take_in(desk)
    desk.counter.printer_fails = None
    desk.presenter.labels.print_again()
    assert desk.counter.labels == [item_no]
    assert states(desk) == [LabelState.AWAITING_SCAN]


def test_the_marked_line_is_printed_before_any_other() -> None:
    desk = at_the_desk()
    desk.counter.printer_fails = PRINTER_GONE
    first = take_in(desk)
    take_in(desk)
    desk.counter.printer_fails = None
    desk.screen.marked = first
    desk.presenter.labels.print_again()
    assert desk.counter.labels == [first]


@pytest.mark.parametrize("state", [JobState.SENT, JobState.UNKNOWN, JobState.EXPIRED, JobState.QUEUED])
def test_a_label_that_may_have_come_out_is_not_printed_twice_without_a_reason(state: JobState) -> None:
    desk = at_the_desk()
    desk.counter.printer_fails = PRINTER_GONE
    item_no = take_in(desk)
    desk.counter.printer_fails = None
    desk.counter.label_jobs = {item_no: state}
    desk.presenter.labels.refresh()
    desk.presenter.labels.print_again()
    assert desk.screen.last_news is NewsKind.LABEL_MAY_BE_OUT
    assert desk.counter.labels == []


def test_a_label_that_was_scanned_is_not_printed_twice_by_its_line() -> None:
    desk = at_the_desk()
    item_no = take_in(desk)
    desk.presenter.scanned(scan(item_no))
    desk.screen.marked = item_no
    desk.presenter.labels.print_again()
    assert desk.screen.last_news is NewsKind.LABEL_MAY_BE_OUT
    assert desk.counter.labels == [item_no]


def test_with_every_label_confirmed_there_is_nothing_to_print() -> None:
    desk = at_the_desk()
    item_no = take_in(desk)
    desk.presenter.scanned(scan(item_no))
    desk.presenter.labels.print_again()
    assert desk.screen.last_news is NewsKind.NOTHING_TO_PRINT
    assert desk.counter.labels == [item_no]


def test_the_heading_counts_what_this_courier_handed_in() -> None:
    desk = at_the_desk()
    take_in(desk)
    take_in(desk)
    take_in(desk, courier="Lê Thị Lan")
    run = desk.screen.run
    assert (run.courier, len(run.lines)) == ("Lê Thị Lan", 3)
    assert [line.item.item_no for line in run.counted] == [desk.counter.accepted[-1].item_no]
    take_in(desk)
    assert (desk.screen.run.courier, len(desk.screen.run.counted)) == ("Trần Văn Minh", 3)


def test_a_visit_of_more_items_than_the_list_shows_at_first_is_counted_whole() -> None:
    desk = at_the_desk()
    for _ in range(65):
        take_in(desk)
    assert (len(desk.screen.run.counted), desk.screen.run.is_cut) == (65, False)


def test_of_a_shift_with_more_items_the_heading_says_that_these_are_the_last() -> None:
    desk = at_the_desk()
    for _ in range(65):
        take_in(desk)
    desk.presenter.visits.leave(None, "", 0)
    run = desk.screen.run
    assert (run.own, run.is_cut, len(run.lines)) == (frozenset(), True, 60)


def test_after_a_new_start_the_heading_counts_all_of_the_visit_that_goes_on() -> None:
    before = at_the_desk()
    take_in(before)
    take_in(before)
    desk = at_the_desk(counter=before.counter)
    desk.presenter.start()
    assert (desk.screen.run.courier, len(desk.screen.run.counted)) == ("Trần Văn Minh", 2)


def test_items_of_an_earlier_shift_are_not_in_the_list() -> None:
    desk = at_the_desk()
    take_in(desk)
    desk.presenter.visits.leave(None, "", 0)
    desk.counter.desk.clock.advance(timedelta(hours=8))
    hand_over(desk.counter.desk)
    desk.presenter.start()
    assert states(desk) == []


def test_an_item_stays_in_the_list_of_its_shift_though_the_clock_was_set_back() -> None:
    clock = StandingClock()
    desk = at_the_desk(counter=open_a_counter(clock))
    take_in(desk)
    clock.advance(timedelta(hours=-1))
    take_in(desk)
    desk.presenter.visits.leave(None, "", 0)
    assert [line.item.item_no for line in desk.screen.run.lines] == [
        fact.item_no for fact in reversed(desk.counter.accepted)
    ]


def test_what_was_entered_late_stays_in_the_list_after_its_courier_has_gone_however_old_its_number_and_moment() -> None:
    counter = open_a_counter()
    there = counter.desk
    pack = make(there, 2)
    there.clock.advance(timedelta(hours=1))
    open_at(there, pack.numbers[0], there.clock() - timedelta(minutes=30))
    hand_over(there)
    counter.desk = replace(there, leader=there.clerk, clerk=there.leader)
    desk = at_the_desk(counter=counter)
    desk.screen.typed = replace(ready_form(counter), late=True, late_no=pack.numbers[0], late_at="8:40")
    desk.presenter.accept()
    [late] = desk.counter.accepted
    assert late.at < there.clock() - timedelta(minutes=10)
    desk.presenter.visits.leave(None, "", 0)
    assert [(line.item.item_no, line.item.late) for line in desk.screen.run.lines] == [(late.item_no, True)]
    for _ in range(60):
        take_in(desk, "Lê Thị Lan")
    desk.presenter.visits.leave(None, "", 0)
    assert [line.item.item_no for line in desk.screen.run.lines].count(late.item_no) == 1
