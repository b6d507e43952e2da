"""What is half typed waits for its courier, all of it; what is being written is not half typed."""

from dataclasses import replace

from kt1desk.domain.events import VisitOpened
from kt1desk.gui.pages.accept.form import NOBODY
from tests.gui.pages.accept.at_the_desk import at_the_desk, fill, finish, ready_form
from tests.gui.pages.accept.test_visits import facts, take_in
from tests.support.immediate_tasks import HeldTasks


def test_while_an_item_is_written_its_courier_stays_and_it_never_comes_back_as_half_typed() -> None:
    work = HeldTasks()
    desk = at_the_desk(work)
    for courier in ("Lê Thị Lan", "Trần Văn Minh"):
        take_in(desk, courier)
        finish(work)
    at_counter = desk.presenter.visits.at_counter
    take_in(desk)
    [item, *_] = desk.counter.accepted
    desk.presenter.visits.offer()
    desk.presenter.visits.ask_leaving()
    desk.presenter.visits.ask_give_back(item.item_no)
    assert (desk.presenter.visits.are_asking, desk.visits.none_said) == (False, 0)
    finish(work)
    assert (len(desk.counter.accepted), desk.presenter.visits.at_counter) == (3, at_counter)
    desk.presenter.visits.offer()
    desk.presenter.visits.take(NOBODY)
    assert at_counter is not None
    desk.presenter.visits.offer()
    desk.presenter.visits.take(at_counter)
    assert (desk.screen.typed.handed_in_by, desk.screen.typed.weight) == ("Trần Văn Minh", "")


def test_two_items_that_wait_for_the_same_courier_both_come_back() -> None:
    desk = at_the_desk()
    take_in(desk, "Lê Thị Lan")
    [lan] = (fact.visit for fact in facts(desk, VisitOpened))
    for weight in ("111", "222"):
        desk.presenter.visits.offer()
        desk.presenter.visits.take(NOBODY)
        fill(desk, replace(ready_form(desk.counter), weight=weight))
        desk.presenter.visits.offer()
        desk.presenter.visits.take(lan)
    desk.presenter.visits.leave(None, "", 0)
    assert desk.screen.typed.weight == "222"
    for courier in ("Trần Văn Minh", "Trần Văn Minh"):
        desk.presenter.accept()
        assert desk.counter.accepted[-1].sender.handed_in_by == courier
        desk.presenter.visits.leave(None, "", 0)
    assert [item.weight_g for item in desk.counter.accepted] == [120, 222, 111]
