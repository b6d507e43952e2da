"""What the acceptance page decides: read, quote, accept once, refuse, repeat; nothing typed is lost."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.item import Scope, SealState, Secrecy, Urgency
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm, FormFault
from tests.gui.pages.accept.at_the_desk import at_the_desk, changed, fill, finish, province, ready_form
from tests.support.counter import open_a_counter
from tests.support.immediate_tasks import HeldTasks
from tests.support.reference import HEIR, with_heir


def test_a_ready_form_is_accepted_and_told() -> None:
    desk = at_the_desk()
    fill(desk)
    desk.presenter.accept()
    [fact] = desk.counter.accepted
    assert (fact.weight_g, fact.service.secrecy, fact.service.scope) == (120, Secrecy.C, Scope.INTRA)
    assert fact.recipient.addressee == "Văn phòng Huyện ủy"
    assert fact in desk.told.facts
    assert (desk.counter.labels, desk.counter.slips) == ([fact.item_no], [])


def test_sender_and_courier_stay_while_all_of_the_item_is_asked_anew() -> None:
    desk = at_the_desk()
    form = fill(desk, replace(ready_form(desk.counter), sender_unit="Văn thư"))
    desk.presenter.accept()
    assert desk.screen.typed == AcceptForm(
        handed_in_by=form.handed_in_by,
        sender=form.sender,
        sender_text=form.sender_text,
        sender_unit=form.sender_unit,
    )
    assert desk.screen.form().secrecy is None
    assert desk.screen.form().weight == ""
    assert desk.screen.focused is AcceptField.RECIPIENT


def test_a_second_press_while_the_first_is_written_accepts_nothing_more() -> None:
    work = HeldTasks()
    desk = at_the_desk(work)
    fill(desk)
    finish(work)
    desk.presenter.accept()
    desk.presenter.accept()
    finish(work)
    assert len(desk.counter.accepted) == 1
    assert desk.screen.busy == [True, False]


def test_a_second_press_after_the_commit_meets_the_fresh_form_and_stays_silent() -> None:
    desk = at_the_desk()
    fill(desk)
    desk.presenter.accept()
    desk.presenter.accept()
    assert len(desk.counter.accepted) == 1
    assert desk.screen.faults == {}


def test_every_empty_field_speaks_and_the_first_one_gets_the_focus() -> None:
    desk = at_the_desk()
    desk.presenter.accept()
    assert desk.screen.faults == {
        AcceptField.HANDED_IN_BY: FormFault.NOTHING_TYPED,
        AcceptField.SENDER: FormFault.NOTHING_TYPED,
        AcceptField.RECIPIENT: FormFault.NOTHING_TYPED,
        AcceptField.LETTER: FormFault.LETTER_NOT_CHOSEN,
        AcceptField.WEIGHT: FormFault.NOTHING_TYPED,
    }
    assert desk.screen.focused is AcceptField.HANDED_IN_BY
    assert desk.counter.accepted == []


@pytest.mark.parametrize(
    ("change", "field", "fault"),
    [
        ({"weight": "12 kg"}, AcceptField.WEIGHT, FormFault.NOT_A_NUMBER),
        ({"weight": "31.6"}, AcceptField.WEIGHT, FormFault.NOT_A_NUMBER),
        ({"weight": "9" * 10_000}, AcceptField.WEIGHT, FormFault.NOT_A_NUMBER),
        ({"weight": "١٢٠"}, AcceptField.WEIGHT, FormFault.NOT_A_NUMBER),
        ({"covers": ""}, AcceptField.COVERS, FormFault.NOTHING_TYPED),
        ({"sender": None, "sender_text": "so"}, AcceptField.SENDER, FormFault.NOT_CHOSEN),
        ({"recipient": None, "recipient_text": "x"}, AcceptField.RECIPIENT, FormFault.NOT_CHOSEN),
        ({"outside": True}, AcceptField.RECIPIENT_NAME, FormFault.NOTHING_TYPED),
        ({"outside": True, "recipient_name": "Sở Y tế Hà Nội"}, AcceptField.RECIPIENT_ADDRESS, FormFault.NOTHING_TYPED),
        ({"urgency": Urgency.TIMED}, AcceptField.AGREED, FormFault.NOTHING_TYPED),
        ({"urgency": Urgency.TIMED, "agreed": "mai"}, AcceptField.AGREED, FormFault.MOMENT_UNREADABLE),
    ],
)
def test_what_cannot_be_read_speaks_at_its_field(
    change: dict[str, object], field: AcceptField, fault: FormFault
) -> None:
    desk = at_the_desk()
    form = changed(ready_form(desk.counter), change)
    fill(desk, form)
    desk.presenter.accept()
    assert desk.screen.faults[field] is fault
    assert desk.screen.focused is field
    assert desk.screen.typed == form
    assert desk.counter.accepted == []


@pytest.mark.parametrize(
    ("change", "field", "rule"),
    [
        ({"weight": "0"}, AcceptField.WEIGHT, Rule.WEIGHT_NOT_POSITIVE),
        ({"weight": "-1"}, AcceptField.WEIGHT, Rule.WEIGHT_NOT_POSITIVE),
        ({"weight": "31600"}, AcceptField.WEIGHT, Rule.WEIGHT_TOO_HEAVY),
        ({"secrecy": Secrecy.A}, AcceptField.COVERS, Rule.COVERS_TOO_FEW),
        ({"seal": SealState.BROKEN}, AcceptField.SEAL, Rule.SEAL_BROKEN),
        (
            {"secrecy": Secrecy.A, "covers": "2", "seal": SealState.NONE, "seal_no": ""},
            AcceptField.SEAL,
            Rule.SEAL_REQUIRED,
        ),
        ({"handed_in_by": "Minh 📦"}, AcceptField.HANDED_IN_BY, Rule.TEXT_NOT_PLAIN),
        ({"addressee": "ا" * 3}, AcceptField.ADDRESSEE, Rule.TEXT_NOT_PLAIN),
        ({"addressee": "x" * 10_000}, AcceptField.ADDRESSEE, Rule.TEXT_TOO_LONG),
        ({"sender_unit": "x" * 10_000}, AcceptField.SENDER_UNIT, Rule.TEXT_TOO_LONG),
        ({"seal_no": "x" * 10_000}, AcceptField.SEAL_NO, Rule.TEXT_TOO_LONG),
        ({"urgency": Urgency.TIMED, "agreed": "25/11 08:30"}, AcceptField.AGREED, Rule.TIMED_TOO_LATE),
        (
            {"outside": True, "recipient_name": "Sở Y tế 🏥", "recipient_address": "Hà Nội"},
            AcceptField.RECIPIENT_NAME,
            Rule.TEXT_NOT_PLAIN,
        ),
    ],
)
def test_a_rule_that_is_broken_speaks_at_its_field_and_nothing_typed_is_lost(
    change: dict[str, object], field: AcceptField, rule: Rule
) -> None:
    desk = at_the_desk()
    form = changed(ready_form(desk.counter), change)
    if form.outside:
        form = replace(form, destination=province(desk.counter, "ha noi"))
    fill(desk, form)
    desk.presenter.accept()
    fault = desk.screen.faults[field]
    assert isinstance(fault, RuleBroken)
    assert fault.rule is rule
    assert desk.screen.focused is field
    assert desk.screen.typed == form
    assert desk.screen.busy[-1] is False
    assert desk.counter.accepted == []


def test_a_rule_outside_the_form_speaks_over_it() -> None:
    desk = at_the_desk()
    form = fill(desk)
    desk.counter.fails = RuleBroken(Rule.NO_NUMBER_BLOCK)
    desk.presenter.accept()
    fault = desk.screen.faults[None]
    assert isinstance(fault, RuleBroken)
    assert fault.rule is Rule.NO_NUMBER_BLOCK
    assert desk.screen.typed == form


def test_a_full_disk_loses_nothing_and_the_retry_accepts_once() -> None:
    desk = at_the_desk()
    form = fill(desk)
    desk.counter.fails = Unavailable(Cause.DISK_FULL)
    desk.presenter.accept()
    assert [error.cause for error in desk.alerts.errors] == [Cause.DISK_FULL]
    assert desk.screen.typed == form
    assert desk.counter.accepted == []
    retry = desk.alerts.retries[0]
    assert callable(retry)
    retry()
    assert len(desk.counter.accepted) == 1


def test_a_bug_is_not_swallowed() -> None:
    desk = at_the_desk()
    fill(desk)
    desk.counter.fails = KeyError("bug")
    with pytest.raises(KeyError):
        desk.presenter.accept()
    assert desk.screen.busy[-1] is False


def test_an_unknown_agency_is_refused_where_it_stands() -> None:
    desk = at_the_desk()
    form = ready_form(desk.counter)
    assert form.recipient is not None
    desk.counter.desk.clock.advance(timedelta(days=365))
    fill(desk, form)
    desk.presenter.accept()
    fault = desk.screen.faults[AcceptField.RECIPIENT]
    assert isinstance(fault, RuleBroken)
    assert fault.rule is Rule.AGENCY_NOT_VALID_ON_DAY


def test_an_agency_that_has_ended_is_refused_by_its_heir_and_the_heir_is_offered() -> None:
    desk = at_the_desk(counter=open_a_counter(reference=with_heir()))
    form = ready_form(desk.counter)
    desk.counter.desk.clock.advance(timedelta(days=365))
    fill(desk, form)
    desk.presenter.accept()
    fault = desk.screen.faults[AcceptField.RECIPIENT]
    assert isinstance(fault, RuleBroken)
    assert (fault.rule, fault.facts["successor"]) == (Rule.AGENCY_TAKEN_OVER, "Đảng ủy xã Na Hang")
    typed, (hit,) = desk.screen.hits[AcceptField.RECIPIENT]
    assert (typed, hit.agency, hit.instead_of) == ("Huyện ủy Na Hang", HEIR, "Huyện ủy Na Hang")
    assert desk.counter.accepted == []


def test_a_recipient_outside_the_province_is_accepted() -> None:
    desk = at_the_desk()
    outside: dict[str, object] = {"outside": True, "recipient": None, "recipient_text": ""}
    form = replace(changed(ready_form(desk.counter), outside), destination=province(desk.counter, "ha noi"))
    fill(desk, replace(form, recipient_name="Sở Y tế Hà Nội", recipient_address="4 Sơn Tây, Ba Đình, Hà Nội"))
    assert desk.screen.scope is Scope.INTER
    desk.presenter.accept()
    [fact] = desk.counter.accepted
    assert (fact.recipient.agency, fact.recipient.office, fact.service.scope) == (None, None, Scope.INTER)


def test_a_timed_item_keeps_the_agreed_moment() -> None:
    desk = at_the_desk()
    fill(desk, replace(ready_form(desk.counter), urgency=Urgency.TIMED, agreed="26/11 16:30"))
    desk.presenter.accept()
    [fact] = desk.counter.accepted
    assert fact.promise.due_at == datetime(2024, 11, 26, 16, 30, tzinfo=VIETNAM_TIME)


def test_who_types_a_seal_number_has_seen_a_seal() -> None:
    desk = at_the_desk()
    fill(desk, replace(ready_form(desk.counter), seal=SealState.NONE, seal_no="TQ 1"))
    assert desk.screen.form().seal is SealState.INTACT
    fill(desk, replace(ready_form(desk.counter), seal=SealState.BROKEN, seal_no="TQ 1"))
    assert desk.screen.form().seal is SealState.BROKEN


# search


def test_a_few_letters_without_marks_find_the_agency() -> None:
    desk = at_the_desk()
    desk.presenter.searching.ask(AcceptField.SENDER, "so tttt")
    text, hits = desk.screen.hits[AcceptField.SENDER]
    assert text == "so tttt"
    assert hits[0].name == "Sở Thông tin và Truyền thông"


def test_recipients_of_the_same_sender_come_first() -> None:
    desk = at_the_desk()
    fill(desk)
    desk.presenter.accept()
    desk.presenter.searching.ask(AcceptField.RECIPIENT, "")
    assert [hit.name for hit in desk.screen.hits[AcceptField.RECIPIENT][1]] == ["Huyện ủy Na Hang"]


# quote


def test_the_quote_follows_the_form() -> None:
    desk = at_the_desk()
    fill(desk)
    assert desk.screen.quote is not None
    assert desk.screen.quote.price.total_vnd == 15_000 + 40_000 + 30_909
    assert desk.screen.quote.urgency is Urgency.EXPRESS


def test_a_quote_does_not_wait_for_the_name_of_the_courier() -> None:
    desk = at_the_desk()
    fill(desk, replace(ready_form(desk.counter), handed_in_by=""))
    assert desk.screen.quote is not None


def test_without_a_quote_the_missing_fields_are_named() -> None:
    desk = at_the_desk()
    fill(desk, replace(ready_form(desk.counter), weight="", secrecy=None))
    assert desk.screen.wants == (AcceptField.LETTER, AcceptField.WEIGHT)


def test_a_rule_against_the_quote_does_not_shout_at_the_field() -> None:
    desk = at_the_desk()
    fill(desk, replace(ready_form(desk.counter), weight="31600"))
    assert desk.screen.faults == {}
    assert desk.screen.quote_refused is not None
    assert desk.screen.quote_refused[0] is AcceptField.WEIGHT


def test_a_heavy_letter_is_warned_of_and_accepted() -> None:
    desk = at_the_desk()
    fill(desk, replace(ready_form(desk.counter), weight="2100"))
    assert desk.screen.quote is not None
    assert desk.screen.quote.warnings == (Rule.WEIGHT_HEAVY_FOR_LETTER,)
    desk.presenter.accept()
    assert desk.counter.accepted[0].weight_g == 2100


def test_a_late_answer_to_an_older_form_is_dropped() -> None:
    work = HeldTasks()
    desk = at_the_desk(work)
    fill(desk)
    fill(desk, replace(ready_form(desk.counter), weight=""))
    finish(work)
    assert desk.screen.quote is None
    assert desk.screen.wants == (AcceptField.WEIGHT,)


def test_fast_typing_of_a_weight_asks_two_quotes_at_most() -> None:
    work = HeldTasks()
    desk = at_the_desk(work)
    for weight in ("1", "12", "120", "1200"):
        fill(desk, replace(ready_form(desk.counter), weight=weight))
    finish(work)
    assert [asked.weight_g for asked in desk.counter.quoted] == [1, 1200]
    assert desk.screen.quote is not None
