"""What the handover page decides: two persons, two PINs, a sheet that balances; Esc leaves all as it was."""

from dataclasses import replace

import pytest

from kt1desk.domain.approval import InPerson
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import ActApproved, ShiftHandedOver
from kt1desk.gui.pages.handover.form import FormFault, HandoverField, HandoverForm, ReceiptState, Totals
from kt1desk.usecases.duty import duty_without_commitment
from tests.gui.pages.handover.at_the_desk import AtTheDesk, at_the_desk, take_in
from tests.support.builders import number, registered
from tests.support.desks import LEADER_PIN
from tests.support.immediate_tasks import HeldTasks
from tests.support.second_person import ALONE


def handovers(desk: AtTheDesk) -> list[ShiftHandedOver]:
    return [fact for fact in desk.counter.memory.facts if isinstance(fact, ShiftHandedOver)]


def begin(desk: AtTheDesk) -> None:
    desk.presenter.start()
    desk.screen.typed = desk.ready_form()


def rule_at(desk: AtTheDesk, field: HandoverField | None) -> Rule | None:
    fault = desk.screen.faults.get(field)
    return fault.rule if isinstance(fault, RuleBroken) else None


@pytest.mark.parametrize("items", [0, 4, 40])
def test_the_sheet_adds_up_all_classes(items: int) -> None:
    desk = at_the_desk(items)
    desk.presenter.start()
    assert desk.screen.shown is not None
    assert desk.screen.shown.totals == Totals(accepted=items, with_clerk=items)
    assert desk.screen.shown.totals.came == desk.screen.shown.totals.left == items
    assert len(desk.screen.shown.draft.items) == items


def test_two_right_pins_hand_the_shift_over() -> None:
    desk = at_the_desk()
    begin(desk)
    desk.presenter.sign()
    [fact] = handovers(desk)
    assert (fact.by, fact.incoming) == (desk.counter.desk.leader, desk.counter.desk.clerk)
    assert fact in desk.told.facts
    assert [person.name for person in desk.now_answers] == ["Hoàng Văn Tú"]
    assert desk.counter.receipts == [fact.shift]
    assert desk.screen.typed == HandoverForm()


def test_the_receipt_is_called_sent_or_saved_but_never_printed() -> None:
    desk = at_the_desk()
    begin(desk)
    desk.presenter.sign()
    assert [signed.receipt for signed in desk.screen.signed][-1] is ReceiptState.SENT
    assert desk.screen.signed[-1].where == "Zebra GK420d"
    saving = at_the_desk()
    saving.counter.saves_papers = True
    begin(saving)
    saving.presenter.sign()
    assert saving.screen.signed[-1].receipt is ReceiptState.SAVED


def test_a_receipt_that_could_not_be_sent_can_be_sent_again() -> None:
    desk = at_the_desk()
    begin(desk)
    desk.counter.printer_fails = Unavailable(Cause.PRINTER_MISSING, printer="HP")
    desk.presenter.sign()
    assert len(handovers(desk)) == 1
    assert desk.screen.signed[-1].receipt is ReceiptState.FAILED
    assert [error.cause for error in desk.alerts.errors] == [Cause.PRINTER_MISSING]
    desk.counter.printer_fails = None
    desk.presenter.print_again()
    assert [signed.receipt for signed in desk.screen.signed][-1] is ReceiptState.SENT
    assert len(handovers(desk)) == 1


def test_a_second_press_hands_over_once() -> None:
    work = HeldTasks()
    desk = at_the_desk(work=work)
    desk.presenter.start()
    work.run_next()
    desk.screen.typed = desk.ready_form()
    desk.presenter.sign()
    desk.presenter.sign()
    assert work.waiting == 1
    work.run_next()
    desk.presenter.sign()
    assert len(handovers(desk)) == 1


def test_every_empty_field_speaks() -> None:
    desk = at_the_desk()
    desk.presenter.start()
    desk.presenter.sign()
    assert desk.screen.faults == {
        HandoverField.OUTGOING_PIN: FormFault.NO_PIN,
        HandoverField.INCOMING: FormFault.NOBODY_CHOSEN,
        HandoverField.INCOMING_PIN: FormFault.NO_PIN,
    }
    assert desk.screen.focused is HandoverField.OUTGOING_PIN
    assert handovers(desk) == []


def test_one_person_cannot_sign_twice() -> None:
    desk = at_the_desk()
    begin(desk)
    desk.screen.typed = replace(desk.screen.typed, incoming=desk.counter.staff()[0])
    desk.presenter.sign()
    assert rule_at(desk, HandoverField.INCOMING) is Rule.SAME_PERSON
    assert desk.screen.focused is HandoverField.INCOMING
    assert handovers(desk) == []


@pytest.mark.parametrize(
    ("wrong", "field"),
    [("outgoing_pin", HandoverField.OUTGOING_PIN), ("incoming_pin", HandoverField.INCOMING_PIN)],
)
def test_a_wrong_pin_speaks_where_it_was_typed_and_the_rest_stays(wrong: str, field: HandoverField) -> None:
    desk = at_the_desk()
    begin(desk)
    form = desk.ready_form()
    pins = {"outgoing_pin": form.outgoing_pin, "incoming_pin": form.incoming_pin, wrong: "000111"}
    desk.screen.typed = HandoverForm(incoming=form.incoming, **pins)
    desk.presenter.sign()
    assert rule_at(desk, field) is Rule.PIN_WRONG
    assert desk.screen.focused is field
    assert desk.screen.typed == HandoverForm(incoming=form.incoming, **{**pins, wrong: ""})
    assert handovers(desk) == []


def test_a_sheet_that_does_not_balance_blocks_and_names_the_numbers() -> None:
    desk = at_the_desk()
    begin(desk)
    assert desk.screen.shown is not None
    stray = number(99_001)
    draft = replace(desk.screen.shown.draft, balances=False, strays=(stray,))
    desk.presenter._drawn((draft, desk.counter.staff()))
    desk.presenter.sign()
    fault = desk.screen.faults[None]
    assert isinstance(fault, RuleBroken)
    assert (fault.rule, fault.facts["items"]) == (Rule.SHEET_NOT_BALANCED, stray)
    assert handovers(desk) == []


def test_a_sheet_that_the_book_refuses_is_drawn_again() -> None:
    desk = at_the_desk()
    begin(desk)
    desk.counter.fails = RuleBroken(Rule.SHEET_NOT_BALANCED, items="ZK000990010VN")
    desk.screen.shown = None
    desk.presenter.sign()
    assert rule_at(desk, None) is Rule.SHEET_NOT_BALANCED
    assert desk.screen.shown is not None


def test_an_item_accepted_meanwhile_appears_and_what_is_typed_stays() -> None:
    desk = at_the_desk()
    begin(desk)
    take_in(desk.counter, 1)
    desk.presenter.refresh()
    assert desk.screen.shown is not None
    assert desk.screen.shown.totals.on_hand == 5
    assert desk.screen.typed == desk.ready_form()


def test_cancel_empties_the_form_and_hands_nothing_over() -> None:
    desk = at_the_desk()
    begin(desk)
    before = list(desk.counter.memory.facts)
    desk.presenter.cancel()
    assert desk.screen.typed == HandoverForm()
    assert desk.counter.memory.facts == before


def test_a_full_disk_hands_nothing_over_and_keeps_the_form() -> None:
    desk = at_the_desk()
    begin(desk)
    desk.counter.fails = Unavailable(Cause.DISK_FULL)
    desk.presenter.sign()
    assert handovers(desk) == []
    assert desk.screen.typed == desk.ready_form()
    retry = desk.alerts.retries[0]
    assert callable(retry)
    retry()
    assert len(handovers(desk)) == 1


def test_without_an_open_shift_the_page_says_so() -> None:
    desk = at_the_desk(0)
    desk.counter.memory.facts = []
    desk.presenter.start()
    assert desk.screen.closed is not None
    assert desk.screen.closed.rule is Rule.NO_OPEN_SHIFT
    desk.presenter.sign()
    assert desk.screen.faults == {}


def test_only_others_are_offered_to_take_over() -> None:
    desk = at_the_desk()
    desk.presenter.start()
    assert [person.name for person in desk.screen.people] == ["Hoàng Văn Tú"]


def test_the_next_handover_begins_with_the_new_holder() -> None:
    desk = at_the_desk()
    begin(desk)
    desk.presenter.sign()
    desk.presenter.start()
    assert desk.screen.shown is not None
    assert desk.screen.shown.draft.shift.clerk_name == "Hoàng Văn Tú"
    assert desk.screen.shown.totals == Totals(start=4, with_clerk=4)


def test_a_bug_is_not_swallowed() -> None:
    desk = at_the_desk()
    begin(desk)
    desk.counter.fails = KeyError("bug")
    with pytest.raises(KeyError):
        desk.presenter.sign()


def test_an_incoming_without_commitment_is_allowed_by_a_second_person_and_no_pin_is_typed_anew() -> None:
    desk = at_the_desk()
    without_commitment(desk)
    begin(desk)
    desk.presenter.sign()
    clerk = desk.counter.desk.clerk
    assert desk.second.asked == [duty_without_commitment(clerk)]
    assert desk.now_answers == []
    desk.second.answer(InPerson(approver=desk.counter.desk.leader, reason=ALONE, pin=LEADER_PIN))
    approved, handed_over = desk.counter.memory.facts[-2:]
    assert isinstance(approved, ActApproved)
    assert isinstance(handed_over, ShiftHandedOver)
    assert (approved.about, handed_over.incoming) == (clerk, clerk)
    assert [person.staff for person in desk.now_answers] == [clerk]


def without_commitment(desk: AtTheDesk) -> None:
    """The register knows no commitment of the incoming clerk."""
    line = registered(desk.counter.desk.clerk, "Hoàng Văn Tú", Role.CLERK, by=desk.counter.desk.leader)
    with desk.counter.memory.writing() as book:
        book.record(replace(line, committed_on=None, committed_to=None))
