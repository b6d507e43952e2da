"""What a courier takes home: one list when the visit closes, a slip of one item on demand, one of a refusal."""

from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import ItemRefused, ReceiptReprinted, VisitClosed
from kt1desk.domain.ids import ItemNo
from kt1desk.gui.pages.accept.form import NewsKind
from tests.gui.pages.accept.at_the_desk import AtTheDesk, at_the_desk, fill, finish
from tests.support.immediate_tasks import HeldTasks


def closed(desk: AtTheDesk, items: int) -> VisitClosed:
    for _ in range(items):
        fill(desk)
        desk.presenter.accept()
    desk.presenter.visits.leave(None, "", 0)
    return next(fact for fact in desk.counter.memory.facts if isinstance(fact, VisitClosed))


def _after_one_of_three_slips(work: HeldTasks, cause: Cause) -> tuple[AtTheDesk, list[ItemNo]]:
    """Three items are handed in, and the printer fails behind the first slip; gives the numbers too."""
    desk = at_the_desk(work)
    for _ in range(3):
        fill(desk)
        desk.presenter.accept()
        finish(work)
    numbers = [fact.item_no for fact in desk.counter.accepted]
    desk.presenter.visits.leave(None, "", 0, slips=True)
    while len(desk.counter.slips) < 1:
        work.run_next()
    desk.counter.printer_fails = Unavailable(cause, printer="Zebra")
    finish(work)
    return desk, numbers


def test_closing_prints_one_list_and_no_slip_of_any_item() -> None:
    desk = at_the_desk()
    fact = closed(desk, 2)
    assert (desk.counter.lists, desk.counter.slips) == ([fact.visit], [])
    assert (desk.screen.news[-1].kind, desk.screen.news[-1].where) == (NewsKind.LIST_SENT, "Zebra GK420d")


def test_a_courier_who_wants_it_takes_a_slip_of_each_item_that_stays_besides_the_list() -> None:
    desk = at_the_desk()
    for _ in range(3):
        fill(desk)
        desk.presenter.accept()
    first, back, last = (fact.item_no for fact in desk.counter.accepted)
    desk.presenter.visits.ask_give_back(back)
    desk.presenter.visits.give_back("COURIER_TOOK_BACK")
    desk.presenter.visits.leave(None, "", 0, slips=True)
    assert (len(desk.counter.lists), desk.counter.slips) == (1, [first, last])
    assert (desk.screen.news[-1].kind, desk.screen.news[-1].count) == (NewsKind.SLIPS_SENT, 2)


def test_slips_that_stop_go_on_with_the_one_that_did_not_go() -> None:
    work = HeldTasks()
    desk, numbers = _after_one_of_three_slips(work, Cause.PRINTER_MISSING)
    assert (desk.screen.last_news, desk.screen.news[-1].item_no) == (NewsKind.SLIPS_STOPPED, numbers[1])
    desk.counter.printer_fails = None
    retry = desk.alerts.retries[-1]
    assert callable(retry)
    retry()
    finish(work)
    assert (desk.counter.slips, len(desk.counter.lists)) == (numbers, 1)
    assert (desk.screen.last_news, desk.screen.news[-1].count) == (NewsKind.SLIPS_SENT, 3)


def test_a_slip_that_nobody_knows_of_is_sent_again_by_no_key_and_the_rest_goes_on_behind_it() -> None:
    work = HeldTasks()
    desk, numbers = _after_one_of_three_slips(work, Cause.PRINT_UNKNOWN)
    assert (desk.screen.last_news, desk.screen.news[-1].item_no) == (NewsKind.SLIPS_NOT_KNOWN, numbers[1])
    go_on = desk.alerts.retries[-1]
    assert callable(go_on)
    go_on()
    finish(work)
    assert (desk.screen.last_news, desk.screen.news[-1].item_no) == (NewsKind.SLIPS_NOT_KNOWN, numbers[2])
    assert desk.alerts.retries[-1] is None, "behind the last one nothing is left"
    assert desk.counter.slips == numbers[:1]


def test_slips_that_are_saved_are_not_said_to_be_sent() -> None:
    desk = at_the_desk()
    desk.counter.saves_papers = True
    fill(desk)
    desk.presenter.accept()
    desk.presenter.visits.leave(None, "", 0, slips=True)
    assert desk.screen.last_news is NewsKind.SLIPS_SAVED


def test_a_list_that_is_saved_says_where() -> None:
    desk = at_the_desk()
    desk.counter.saves_papers = True
    closed(desk, 1)
    assert (desk.screen.news[-1].kind, desk.screen.news[-1].where) == (NewsKind.LIST_SAVED, "/home/desk/papers")


def test_a_printer_that_fails_leaves_the_visit_closed_and_the_list_can_be_sent_again() -> None:
    desk = at_the_desk()
    fill(desk)
    desk.presenter.accept()
    desk.counter.printer_fails = Unavailable(Cause.PRINTER_MISSING, printer="Zebra")
    desk.presenter.visits.leave(None, "", 0)
    [fact] = [fact for fact in desk.counter.memory.facts if isinstance(fact, VisitClosed)]
    assert fact in desk.told.facts
    assert (desk.screen.last_news, desk.counter.lists) == (NewsKind.LIST_FAILED, [])
    desk.counter.printer_fails = None
    retry = desk.alerts.retries[-1]
    assert callable(retry)
    retry()
    assert (desk.screen.last_news, desk.counter.lists) == (NewsKind.LIST_SENT, [fact.visit])


def test_a_slip_on_demand_is_of_the_marked_line_or_of_the_newest() -> None:
    desk = at_the_desk()
    desk.presenter.labels.print_slip()
    assert desk.screen.last_news is NewsKind.NO_SLIP
    for _ in range(2):
        fill(desk)
        desk.presenter.accept()
    first, second = (fact.item_no for fact in desk.counter.accepted)
    desk.presenter.labels.print_slip()
    desk.screen.marked = first
    desk.presenter.labels.print_slip()
    assert (desk.counter.slips, desk.screen.last_news) == ([second, first], NewsKind.SLIP_SENT)
    desk.presenter.labels.print_slip(strip=True)
    assert (desk.counter.strips, desk.screen.last_news) == ([first], NewsKind.STRIP_SENT)
    assert desk.counter.slips == [second, first]


def test_a_strip_that_may_be_out_is_not_sent_again_and_f9_is_named() -> None:
    desk = at_the_desk()
    fill(desk)
    desk.presenter.accept()
    (item_no,) = (fact.item_no for fact in desk.counter.accepted)
    desk.counter.printer_fails = RuleBroken(Rule.STRIP_MAY_BE_OUT, item_no=item_no)
    desk.presenter.labels.print_slip(strip=True)
    assert (desk.counter.strips, desk.screen.last_news) == ([], NewsKind.STRIP_MAY_BE_OUT)
    assert desk.alerts.errors == []


def test_slip_and_strip_in_a_folder_are_said_to_be_saved() -> None:
    desk = at_the_desk()
    fill(desk)
    desk.presenter.accept()
    desk.counter.saves_papers = True
    desk.presenter.labels.print_slip()
    desk.presenter.labels.print_slip(strip=True)
    assert [news.kind for news in desk.screen.news[-2:]] == [NewsKind.SLIP_SAVED, NewsKind.STRIP_SAVED]


def refused(desk: AtTheDesk) -> ItemRefused:
    fill(desk)
    desk.presenter.refusals.ask()
    desk.presenter.refusals.refuse("COVER_DAMAGED")
    return desk.counter.refused[-1]


def test_a_refusal_prints_its_slip_and_says_where_it_went() -> None:
    desk = at_the_desk()
    fact = refused(desk)
    assert desk.counter.refusal_slips == [fact]
    assert (desk.screen.news[-1].kind, desk.screen.news[-1].where) == (NewsKind.REFUSAL_SENT, "Zebra GK420d")
    desk.counter.saves_papers = True
    refused(desk)
    assert (desk.screen.news[-1].kind, desk.screen.news[-1].where) == (NewsKind.REFUSAL_SAVED, "/home/desk/papers")


def test_a_slip_that_fails_leaves_the_refusal_in_the_book_and_can_be_sent_again() -> None:
    desk = at_the_desk()
    desk.counter.printer_fails = Unavailable(Cause.PRINTER_MISSING, printer="HP")
    fact = refused(desk)
    assert fact in desk.told.facts
    assert (desk.screen.last_news, desk.counter.refusal_slips) == (NewsKind.REFUSAL_FAILED, [])
    desk.counter.printer_fails = None
    retry = desk.alerts.retries[-1]
    assert callable(retry)
    retry()
    assert (desk.screen.last_news, desk.counter.refusal_slips) == (NewsKind.REFUSAL_SENT, [fact])
    assert desk.counter.refused == [fact]


def test_a_paper_chosen_from_the_list_is_recorded_and_printed_as_the_copy_it_is() -> None:
    desk = at_the_desk()
    fact = closed(desk, 2)
    refused(desk)
    for copy in (2, 3):
        desk.presenter.reprinting.ask()
        assert [row.copies for row in desk.reprints.receipts] == [1, copy - 1]
        desk.presenter.reprinting.again(fact.visit)
        assert desk.counter.again[-1] == (fact.visit, copy)
        assert (desk.screen.last_news, desk.reprints.receipts) == (NewsKind.AGAIN_SENT, ())
    told = [fact for fact in desk.told.facts if isinstance(fact, ReceiptReprinted)]
    assert [(each.document, each.copy) for each in told] == [(fact.visit, 2), (fact.visit, 3)]


def test_a_copy_that_fails_counts_once_and_is_sent_again_as_the_same_copy() -> None:
    desk = at_the_desk()
    fact = closed(desk, 1)
    desk.presenter.reprinting.ask()
    desk.counter.printer_fails = Unavailable(Cause.PRINTER_MISSING, printer="HP")
    desk.presenter.reprinting.again(fact.visit)
    assert (desk.screen.last_news, desk.counter.again) == (NewsKind.AGAIN_FAILED, [])
    desk.counter.printer_fails = None
    retry = desk.alerts.retries[-1]
    assert callable(retry)
    retry()
    assert desk.counter.again == [(fact.visit, 2)]
    assert sum(isinstance(each, ReceiptReprinted) for each in desk.counter.memory.facts) == 1


def test_a_receipt_that_nobody_knows_of_is_sent_again_by_no_key_but_as_a_copy() -> None:
    desk = at_the_desk()
    desk.counter.printer_fails = Unavailable(Cause.PRINT_UNKNOWN, printer="HP")
    fact = closed(desk, 1)
    assert desk.screen.last_news is NewsKind.RECEIPT_NOT_KNOWN
    refused(desk)
    assert desk.screen.last_news is NewsKind.RECEIPT_NOT_KNOWN
    desk.presenter.reprinting.ask()
    desk.presenter.reprinting.again(fact.visit)
    assert desk.screen.last_news is NewsKind.RECEIPT_NOT_KNOWN
    assert desk.alerts.retries[-3:] == [None, None, None]
    desk.counter.printer_fails = None
    desk.presenter.reprinting.ask()
    desk.presenter.reprinting.again(fact.visit)
    assert desk.counter.again == [(fact.visit, 3)]


def test_behind_a_list_that_nobody_knows_of_its_slips_still_come() -> None:
    desk = at_the_desk()
    fill(desk)
    desk.presenter.accept()
    (item_no,) = (fact.item_no for fact in desk.counter.accepted)
    desk.counter.printer_fails = Unavailable(Cause.PRINT_UNKNOWN, printer="HP")
    desk.presenter.visits.leave(None, "", 0, slips=True)
    desk.counter.printer_fails = None
    retry = desk.alerts.retries[-1]
    assert callable(retry)
    retry()
    assert (desk.counter.lists, desk.counter.slips) == ([], [item_no])


def test_a_copy_that_was_not_recorded_is_not_printed() -> None:
    desk = at_the_desk()
    fact = closed(desk, 1)
    desk.presenter.reprinting.ask()
    desk.counter.fails = RuleBroken(Rule.PAPER_UNKNOWN)
    desk.presenter.reprinting.again(fact.visit)
    assert desk.reprints.fault is not None
    assert desk.counter.again == []
    desk.counter.fails = Unavailable(Cause.DISK_FULL)
    desk.presenter.reprinting.again(fact.visit)
    assert (desk.alerts.errors[-1].cause, desk.counter.again) == (Cause.DISK_FULL, [])


def listed(desk: AtTheDesk) -> int:
    return len(desk.reprints.receipts)


def test_nothing_is_listed_before_anything_was_printed_or_while_something_lies_over_the_form() -> None:
    desk = at_the_desk()
    desk.presenter.reprinting.ask()
    assert desk.screen.last_news is NewsKind.NO_RECEIPT
    closed(desk, 1)
    fill(desk)
    desk.presenter.refusals.ask()
    desk.presenter.reprinting.ask()
    assert listed(desk) == 0
    assert desk.presenter.go_back()
    desk.presenter.reprinting.ask()
    assert listed(desk) == 1
    assert desk.presenter.go_back()
    assert listed(desk) == 0
    assert not desk.presenter.reprinting.go_back()
