"""What is half typed outlives the program: kept a moment later, shown to its clerk alone, and never an item twice."""

from dataclasses import replace

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.events import VisitOpened
from kt1desk.domain.half_typed import HalfTyped
from kt1desk.domain.item import Flags, Secrecy, Urgency
from kt1desk.gui.pages.accept.form import NOBODY, AcceptField, AcceptForm
from tests.gui.pages.accept.at_the_desk import AtTheDesk, at_the_desk, fill, finish, province, ready_form
from tests.support.counter import Counter, open_a_counter
from tests.support.handing_over import hand_over
from tests.support.immediate_tasks import HeldTasks


def begun(counter: Counter, work: HeldTasks | None = None) -> AtTheDesk:
    """The program starts, and its clerk comes to F2."""
    desk = at_the_desk(work, counter=counter)
    desk.presenter.start()
    return desk


def after_a_cut(desk: AtTheDesk) -> AtTheDesk:
    """Nothing is left but the books and what was written beside them."""
    return begun(desk.counter)


def kept(desk: AtTheDesk) -> tuple[HalfTyped, ...]:
    return desk.counter.half_typed.of(desk.counter.desk.leader)


def half_typed(desk: AtTheDesk, form: AcceptForm | None = None) -> AcceptForm:
    """A form is typed, the ready one by default, and the moment passes."""
    form = fill(desk, form)
    desk.presenter.keeping.keep()
    return form


def take_in(desk: AtTheDesk, courier: str = "Trần Văn Minh") -> None:
    fill(desk, replace(ready_form(desk.counter), handed_in_by=courier))
    desk.presenter.accept()


def test_what_is_half_typed_comes_back_after_a_power_cut_and_the_envelope_is_looked_at_anew() -> None:
    desk = begun(open_a_counter())
    form = half_typed(desk, replace(ready_form(desk.counter), flags=Flags(to_be_returned=True)))
    again = after_a_cut(desk)
    assert again.screen.typed == replace(form, secrecy=None, weight="", checks=())
    assert (again.screen.came_back, again.screen.focused) == (True, AcceptField.LETTER)
    assert desk.counter.accepted == []


def test_what_is_said_of_it_goes_away_once_the_letter_of_the_envelope_is_chosen() -> None:
    desk = begun(open_a_counter())
    half_typed(desk)
    again = after_a_cut(desk)
    fill(again, replace(again.screen.typed, addressee="Phòng Nội vụ"))
    assert again.screen.came_back
    fill(again, replace(again.screen.typed, secrecy=Secrecy.C))
    assert not again.screen.came_back


def test_so_do_a_recipient_by_hand_a_timed_item_and_a_slip_that_is_entered_late() -> None:
    counter = open_a_counter()
    lao_cai = province(counter, "lao cai")
    for form in (
        AcceptForm(
            handed_in_by="Trần Văn Minh",
            outside=True,
            recipient_name="Sở Tư pháp Lào Cai",
            destination=lao_cai,
            destination_text=lao_cai.province,
            urgency=Urgency.TIMED,
            agreed="26/11 16:30",
        ),
        AcceptForm(late=True, late_no="ZK 0004 1200 0 VN", late_at="26/11 09:40", recipient_text="so t"),
    ):
        desk = begun(counter)
        half_typed(desk, form)
        assert after_a_cut(desk).screen.typed == form


def test_nothing_of_letter_weight_and_check_is_written_down() -> None:
    desk = begun(open_a_counter())
    half_typed(desk, replace(ready_form(desk.counter), secrecy=Secrecy.A, weight="98765"))
    [written] = kept(desk)
    assert '"secrecy":null,' in written.text
    assert not any(told in written.text for told in ("98765", "OPAQUE", "GLUED"))


def test_an_item_that_was_accepted_does_not_come_back_and_its_courier_stays() -> None:
    desk = begun(open_a_counter())
    half_typed(desk)
    take_in(desk)
    assert kept(desk) == ()  # the power fails before the next moment
    again = after_a_cut(desk)
    assert (again.screen.typed, again.screen.came_back) == (desk.screen.typed, False)
    assert again.screen.typed.handed_in_by == "Trần Văn Minh"


def test_the_power_fails_between_the_commit_and_the_word_that_it_is_accepted() -> None:
    work = HeldTasks()
    desk = begun(open_a_counter(), work)
    finish(work)
    half_typed(desk)
    finish(work)
    desk.presenter.accept()
    while not desk.counter.accepted:
        work.run_next()
    desk.presenter.keeping.keep()
    finish(work)
    assert len(desk.counter.accepted) == 1
    assert not after_a_cut(desk).screen.came_back


def test_what_is_kept_of_an_accepted_item_goes_with_the_next_moment_and_costs_no_write_before_the_word() -> None:
    desk = begun(open_a_counter())
    half_typed(desk)
    written = desk.counter.half_typed.written
    take_in(desk)
    assert (len(desk.counter.accepted), len(written)) == (1, 1)
    for _ in range(2):
        desk.presenter.keeping.keep()
    assert written[1:] == [()]


def test_a_form_that_says_nothing_of_an_item_is_not_kept() -> None:
    desk = begun(open_a_counter())
    take_in(desk)
    fill(desk, replace(desk.screen.typed, weight="480"))
    desk.presenter.keeping.keep()
    assert kept(desk) == ()


def test_what_waits_for_another_courier_comes_back_with_that_one() -> None:
    desk = begun(open_a_counter())
    take_in(desk)
    recipient = desk.counter.one("huyen uy na hang")
    half = fill(desk, replace(desk.screen.typed, recipient=recipient, recipient_text=recipient.name))
    desk.presenter.visits.offer()
    desk.presenter.visits.take(NOBODY)
    take_in(desk, "Lê Thị Lan")
    desk.presenter.keeping.keep()
    again = after_a_cut(desk)
    assert again.screen.typed == half, "nothing else is half typed"
    first, second = (fact.visit for fact in desk.counter.memory.facts if isinstance(fact, VisitOpened))
    for visit, form, came_back in (
        (second, replace(half.sender_alone, handed_in_by="Lê Thị Lan"), False),
        (first, half, True),
    ):
        again.presenter.visits.offer()
        again.presenter.visits.take(visit)
        assert (again.screen.typed, again.screen.came_back) == (form, came_back)


def test_nobody_else_is_shown_it_and_it_comes_back_when_its_clerk_does() -> None:
    counter = open_a_counter()
    half = half_typed(begun(counter))
    first, second = counter.desk.leader, counter.desk.clerk
    counter.desk = replace(counter.desk, leader=second, clerk=first)
    other = begun(counter)
    assert (other.screen.typed, other.screen.came_back) == (AcceptForm(), False)
    counter.desk = replace(counter.desk, leader=first, clerk=second)
    other.presenter.start()
    assert (other.screen.typed.recipient, other.screen.came_back) == (half.recipient, True)


def test_what_the_clerk_before_has_half_typed_is_kept_for_that_one() -> None:
    counter = open_a_counter()
    desk = begun(counter)
    form = fill(desk, ready_form(counter))
    first, second = counter.desk.leader, counter.desk.clerk
    counter.desk = replace(counter.desk, leader=second, clerk=first)
    desk.presenter.start()
    for _ in range(2):
        desk.presenter.keeping.keep()
    counter.desk = replace(counter.desk, leader=first, clerk=second)
    assert after_a_cut(desk).screen.typed.recipient == form.recipient


def test_of_two_forms_of_one_courier_the_one_at_hand_comes_back() -> None:
    desk = begun(open_a_counter())
    half_typed(desk)
    desk.presenter.visits.take(NOBODY)
    last = half_typed(desk, replace(ready_form(desk.counter), addressee="Phòng Nội vụ"))
    assert after_a_cut(desk).screen.typed.addressee == last.addressee


def test_a_clerk_who_comes_back_in_a_later_shift_loses_nothing_to_a_power_cut() -> None:
    counter = open_a_counter()
    desk = begun(counter)
    half, two = half_typed(desk), counter.desk
    for now in (replace(two, leader=two.clerk, clerk=two.leader), two):
        hand_over(two)
        counter.desk = now
        desk.presenter.start()
        for _ in range(2):
            desk.presenter.keeping.keep()
    assert desk.screen.typed == half
    assert after_a_cut(desk).screen.typed.recipient == half.recipient


def test_it_ends_with_the_shift() -> None:
    desk = begun(open_a_counter())
    half_typed(desk)
    hand_over(desk.counter.desk)
    assert (again := after_a_cut(desk)).screen.typed == AcceptForm()
    assert not again.screen.came_back


def test_what_is_typed_before_the_answer_is_not_taken_away_by_it() -> None:
    counter = open_a_counter()
    half_typed(begun(counter))
    work = HeldTasks()
    desk = begun(counter, work)
    typed = fill(desk, AcceptForm(handed_in_by="Lê"))
    desk.presenter.keeping.keep()
    finish(work)
    assert (desk.screen.typed, desk.screen.came_back) == (typed, False)
    desk.presenter.keeping.keep()
    finish(work)
    assert len(kept(desk)) == 2


def test_one_write_is_under_way_at_a_time_and_says_what_stands_then() -> None:
    work = HeldTasks()
    desk = begun(open_a_counter(), work)
    finish(work)
    fill(desk, AcceptForm(handed_in_by="Tr"))
    finish(work)
    for text in ("Trầ", "Trần"):
        desk.screen.typed = AcceptForm(handed_in_by=text)
        desk.presenter.changed()
        desk.presenter.keeping.keep()
    assert kept(desk) == ()
    finish(work)
    assert [form.courier for form in kept(desk)] == ["Trầ"]
    desk.presenter.keeping.keep()
    finish(work)
    assert [form.courier for form in kept(desk)] == ["Trần"]


def test_a_full_disk_disturbs_nobody_who_types_and_the_next_letter_tries_again() -> None:
    desk = begun(open_a_counter())
    desk.counter.half_typed.fails = Unavailable(Cause.DISK_FULL)
    form = half_typed(desk)
    assert (desk.screen.typed, desk.screen.faults, desk.screen.news, desk.alerts.errors) == (form, {}, [], [])
    desk.counter.half_typed.fails = None
    desk.presenter.changed()
    desk.presenter.keeping.keep()
    assert len(kept(desk)) == 1


def test_of_what_could_not_be_read_nothing_is_written_over() -> None:
    counter = open_a_counter()
    half_typed(begun(counter))
    desk = at_the_desk(counter=counter)
    counter.half_typed.fails = Unavailable(Cause.STORE_LOCKED)
    desk.presenter.start()
    fill(desk, AcceptForm(handed_in_by="Lê"))
    desk.presenter.keeping.keep()
    counter.half_typed.fails = None
    assert [form.courier for form in kept(desk)] == ["Trần Văn Minh"]
    desk.presenter.start()
    desk.presenter.keeping.keep()
    assert [form.courier for form in kept(desk)] == ["Trần Văn Minh", "Lê"]


def test_a_form_of_another_edition_of_the_program_is_not_shown() -> None:
    desk = begun(open_a_counter())
    half_typed(desk)
    [written] = kept(desk)
    desk.counter.half_typed.keep(desk.counter.desk.leader, (replace(written, text='{"sender": 3}'),))
    assert after_a_cut(desk).screen.typed == AcceptForm()


def test_while_an_item_is_corrected_what_waits_stays_kept_as_it_is() -> None:
    desk = begun(open_a_counter())
    take_in(desk)
    recipient = desk.counter.one("huyen uy na hang")
    half = fill(desk, replace(desk.screen.typed, recipient=recipient, recipient_text=recipient.name))
    desk.presenter.corrections.ask(desk.counter.accepted[0].item_no)
    assert desk.screen.correcting is not None
    fill(desk, replace(desk.screen.typed, addressee="Phòng Nội vụ"))
    desk.presenter.keeping.keep()
    again = after_a_cut(desk)
    assert (again.screen.typed, again.screen.came_back) == (half, True)
