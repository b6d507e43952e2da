"""The first start, one question at a time: nothing typed is lost, nothing is made before the last answer."""

import unicodedata
from dataclasses import dataclass, replace

import pytest

from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.gui.enrolling import EnrolFault, EnrolRefused
from kt1desk.gui.pages.setup.form import (
    Enrolment,
    FormFault,
    PersonForm,
    Protection,
    SetupField,
    SetupForm,
    Step,
)
from kt1desk.gui.pages.setup.presenter import SetupPresenter
from kt1desk.gui.work import Work
from tests.gui.pages.setup.fake_screen import FakeScreen
from tests.support.counter import QuietAlerts
from tests.support.first_start import RECOVERY_CODE, FirstStart
from tests.support.immediate_tasks import HeldTasks, ImmediateTasks

OLD_SONG = "mười hai con cò"


@dataclass
class Start:
    """The presenter under test and all that surrounds it."""

    behind: FirstStart
    screen: FakeScreen
    alerts: QuietAlerts
    presenter: SetupPresenter

    def go_to(self, step: Step) -> None:
        while self.screen.step is not step:
            before = self.screen.step
            self.presenter.next()
            assert self.screen.step is not before, self.screen.faults


def begin(*, keyring: bool = False, work: Work | None = None) -> Start:
    behind, screen, alerts = FirstStart(keyring=keyring), FakeScreen(), QuietAlerts()
    presenter = SetupPresenter(screen, behind.doors(), work=work or ImmediateTasks(), alerts=alerts)
    screen.typed = ready_form(behind)
    presenter.start()
    return Start(behind, screen, alerts, presenter)


def ready_form(behind: FirstStart) -> SetupForm:
    return SetupForm(
        language="vi",
        office=behind.offices()[0],
        leader=PersonForm(name="Nguyễn Thị Hạnh", pin="246810", pin_again="246810", committed_on="15/01/2024"),
        clerk=PersonForm(
            name="Hoàng Văn Tú", pin="135790", pin_again="135790", committed_on="15/01/2024", committed_to="14/01/2026"
        ),
        protection=Protection.PASSPHRASE,
        passphrase=OLD_SONG,
        passphrase_again=OLD_SONG,
        enrolment=Enrolment.LATER,
        first_group="91QX",
        second_group="8M5R",
    )


def signed(on: str, to: str = "") -> PersonForm:
    return PersonForm(name="Nguyễn Thị Hạnh", pin="246810", pin_again="246810", committed_on=on, committed_to=to)


def test_the_whole_way_makes_one_desk_and_shows_its_code() -> None:
    start = begin()
    start.go_to(Step.RECOVERY)
    [plan] = start.behind.plans
    assert (plan.office.code, plan.leader.name, plan.clerk.pin) == ("300000", "Nguyễn Thị Hạnh", "135790")
    assert plan.passphrase == OLD_SONG
    assert start.screen.codes == [RECOVERY_CODE]
    start.go_to(Step.DONE)
    assert start.screen.codes[-1] == ""
    assert start.screen.done is False
    start.presenter.next()
    assert start.behind.finished == 1


def test_where_there_is_a_keyring_no_passphrase_is_needed() -> None:
    start = begin(keyring=True)
    assert start.screen.keyring is True
    start.screen.typed = replace(start.screen.typed, protection=Protection.KEYRING, passphrase="", passphrase_again="")
    start.go_to(Step.RECOVERY)
    assert start.behind.plans[0].passphrase is None


def test_seven_offices_are_offered() -> None:
    assert len(begin().screen.offices) == 7


def test_a_language_is_spoken_at_once() -> None:
    start = begin()
    start.presenter.choose_language("en")
    assert start.behind.languages == ["en"]


def test_back_and_forth_passes_every_step_and_makes_nothing() -> None:
    start = begin()
    start.go_to(Step.PROVINCE)
    for step in (Step.PROTECTION, Step.PEOPLE, Step.OFFICE, Step.LANGUAGE, Step.LANGUAGE):
        start.presenter.back()
        assert start.screen.step is step
    assert start.behind.plans == []
    start.go_to(Step.PROVINCE)


@pytest.mark.parametrize(
    ("step", "change", "field", "fault"),
    [
        (Step.OFFICE, {"office": None}, SetupField.OFFICE, FormFault.NOT_CHOSEN),
        (
            Step.PEOPLE,
            {"leader": PersonForm(pin="246810", pin_again="246810")},
            SetupField.LEADER_NAME,
            FormFault.NOTHING_TYPED,
        ),
        (
            Step.PEOPLE,
            {"leader": PersonForm(name="Hạnh", pin="246810", pin_again="246811")},
            SetupField.LEADER_PIN_AGAIN,
            FormFault.NOT_THE_SAME,
        ),
        (
            Step.PEOPLE,
            {"clerk": PersonForm(name="Tú", pin="135790")},
            SetupField.CLERK_PIN_AGAIN,
            FormFault.NOTHING_TYPED,
        ),
        (
            Step.PEOPLE,
            {"clerk": PersonForm(name=" nguyen thi  hanh", pin="135790", pin_again="135790")},
            SetupField.CLERK_NAME,
            FormFault.SAME_NAME,
        ),
        (Step.PEOPLE, {"leader": signed("")}, SetupField.LEADER_COMMITTED_ON, FormFault.NOTHING_TYPED),
        (Step.PEOPLE, {"leader": signed("31/02/2024")}, SetupField.LEADER_COMMITTED_ON, FormFault.NOT_A_DAY),
        (Step.PEOPLE, {"leader": signed("15/01/2024", "later")}, SetupField.LEADER_COMMITTED_TO, FormFault.NOT_A_DAY),
        (Step.PROTECTION, {"passphrase": ""}, SetupField.PASSPHRASE, FormFault.NOTHING_TYPED),
        (Step.PROTECTION, {"passphrase": "aaaabbbbcccc"}, SetupField.PASSPHRASE, FormFault.TOO_SIMPLE),
        (
            Step.PROTECTION,
            {"passphrase_again": "mười hai con vịt"},
            SetupField.PASSPHRASE_AGAIN,
            FormFault.NOT_THE_SAME,
        ),
        (Step.PROVINCE, {"enrolment": None}, SetupField.PROVINCE, FormFault.NOT_CHOSEN),
        (Step.PROVINCE, {"enrolment": Enrolment.NOW}, SetupField.ADDRESS, FormFault.NOTHING_TYPED),
        (Step.PROVINCE, {"enrolment": Enrolment.NOW, "address": "tỉnh"}, SetupField.ADDRESS, FormFault.NOT_AN_ADDRESS),
        (
            Step.PROVINCE,
            {"enrolment": Enrolment.NOW, "address": "http://10.0.0.2"},
            SetupField.ADDRESS,
            FormFault.NOT_AN_ADDRESS,
        ),
        (
            Step.PROVINCE,
            {"enrolment": Enrolment.NOW, "address": "10.0.0.2:8443", "code": "ABCD"},
            SetupField.CODE,
            FormFault.CODE_LENGTH,
        ),
    ],
)
def test_a_wrong_answer_speaks_at_its_field_and_stays(
    step: Step, change: dict[str, object], field: SetupField, fault: FormFault
) -> None:
    start = begin()
    form = changed(start.screen.typed, change)
    start.go_to(step)
    start.screen.typed = form
    start.presenter.next()
    assert start.screen.faults[field] is fault
    assert start.screen.focused is field
    assert start.screen.step is step
    assert start.screen.typed == form
    assert start.behind.plans == []


@pytest.mark.parametrize(
    ("step", "change", "field", "rule"),
    [
        (
            Step.PEOPLE,
            {"leader": PersonForm(name="H", pin="1234", pin_again="1234")},
            SetupField.LEADER_PIN,
            Rule.PIN_TOO_SHORT,
        ),
        (
            Step.PEOPLE,
            {"leader": PersonForm(name="H", pin="111111", pin_again="111111")},
            SetupField.LEADER_PIN,
            Rule.PIN_TOO_SHORT,
        ),
        (
            Step.PEOPLE,
            {"clerk": PersonForm(name="Tú 📮", pin="135790", pin_again="135790")},
            SetupField.CLERK_NAME,
            Rule.TEXT_NOT_PLAIN,
        ),
        (
            Step.PEOPLE,
            {"clerk": PersonForm(name="x" * 10_000, pin="135790", pin_again="135790")},
            SetupField.CLERK_NAME,
            Rule.TEXT_TOO_LONG,
        ),
        (Step.PROTECTION, {"passphrase": "chín chữ "}, SetupField.PASSPHRASE, Rule.PASSPHRASE_TOO_SHORT),
    ],
)
def test_a_broken_rule_speaks_at_its_field(
    step: Step, change: dict[str, object], field: SetupField, rule: Rule
) -> None:
    start = begin()
    start.go_to(step)
    start.screen.typed = changed(start.screen.typed, change)
    start.presenter.next()
    fault = start.screen.faults[field]
    assert isinstance(fault, RuleBroken)
    assert fault.rule is rule
    assert start.screen.step is step


def changed(form: SetupForm, change: dict[str, object]) -> SetupForm:
    values = {name: getattr(form, name) for name in SetupForm.__dataclass_fields__}
    return SetupForm(**{**values, **change})


def test_a_passphrase_typed_by_two_input_methods_is_one_passphrase() -> None:
    start = begin()
    start.screen.typed = replace(start.screen.typed, passphrase_again=unicodedata.normalize("NFD", OLD_SONG))
    start.go_to(Step.RECOVERY)
    assert len(start.behind.plans) == 1


# the province


def with_code(start: Start) -> None:
    start.screen.typed = replace(
        start.screen.typed,
        enrolment=Enrolment.NOW,
        address=" Hub.tuyenquang.gov.vn:8443/ ",
        code="abcd-efgh-jkmn-pqrs-tvwx-yz01",
    )


def test_enrolling_now_asks_the_hub_after_the_desk_is_made() -> None:
    start = begin()
    with_code(start)
    start.go_to(Step.RECOVERY)
    assert start.behind.enrolled == ["https://hub.tuyenquang.gov.vn:8443 abcd-efgh-jkmn-pqrs-tvwx-yz01"]
    assert start.screen.making == [False, True]
    start.go_to(Step.DONE)
    assert start.screen.done is True


@pytest.mark.parametrize("fault", [FormFault.CODE_MISTYPED, FormFault.CODE_REFUSED])
def test_a_refused_code_keeps_the_desk_and_asks_again(fault: FormFault) -> None:
    work = HeldTasks()
    start = begin(work=work)
    work.run_next()
    with_code(start)
    for _ in range(5):
        start.presenter.next()
    work.run_next()
    start.behind.fails = EnrolRefused(EnrolFault[fault.name])
    work.run_next()
    assert start.screen.step is Step.PROVINCE
    assert start.screen.faults[SetupField.CODE] is fault
    assert start.screen.can_go_back is False
    start.presenter.back()
    assert not start.screen.can_go_back
    start.presenter.next()
    work.run_next()
    assert len(start.behind.plans) == len(start.behind.enrolled) == 1
    assert start.presenter.step is Step.RECOVERY


def test_an_unreachable_hub_does_not_stop_the_first_start() -> None:
    work = HeldTasks()
    start = begin(work=work)
    work.run_next()
    with_code(start)
    for _ in range(5):
        start.presenter.next()
    work.run_next()
    start.behind.fails = Unavailable(Cause.HUB_UNREACHABLE)
    work.run_next()
    assert [error.cause for error in start.alerts.errors] == [Cause.HUB_UNREACHABLE]
    start.screen.typed = replace(start.screen.typed, enrolment=Enrolment.LATER)
    start.presenter.next()
    assert start.presenter.step is Step.RECOVERY
    assert len(start.behind.plans) == 1


def test_a_second_press_while_the_desk_is_made_makes_no_second_desk() -> None:
    work = HeldTasks()
    start = begin(work=work)
    work.run_next()
    for _ in range(7):
        start.presenter.next()
    assert work.waiting == 1
    start.presenter.back()
    assert start.presenter.step is Step.MAKING


# what could not be made


def test_a_full_disk_keeps_the_answers_and_the_retry_makes_the_desk() -> None:
    start = begin()
    start.go_to(Step.PROVINCE)
    start.behind.fails = Unavailable(Cause.DISK_FULL)
    start.presenter.next()
    assert start.screen.typed == ready_form(start.behind)
    retry = start.alerts.retries[0]
    assert callable(retry)
    retry()
    assert start.screen.step is Step.RECOVERY


def test_a_rule_broken_on_making_leads_back_to_its_step() -> None:
    start = begin()
    start.go_to(Step.PROVINCE)
    start.behind.fails = RuleBroken(Rule.PASSPHRASE_TOO_SHORT, needed=10)
    start.presenter.next()
    assert start.screen.step is Step.PROTECTION
    assert start.screen.focused is SetupField.PASSPHRASE


def test_a_bug_is_not_swallowed() -> None:
    start = begin()
    start.go_to(Step.PROVINCE)
    start.behind.fails = KeyError("bug")
    with pytest.raises(KeyError):
        start.presenter.next()


# the recovery code


def test_without_a_proof_that_the_code_was_kept_there_is_no_way_on() -> None:
    start = begin()
    start.go_to(Step.RECOVERY)
    start.screen.typed = replace(start.screen.typed, first_group="", second_group="8M5S")
    start.presenter.next()
    assert start.screen.step is Step.RECOVERY
    assert start.screen.faults == {
        SetupField.FIRST_GROUP: FormFault.NOTHING_TYPED,
        SetupField.SECOND_GROUP: FormFault.GROUP_WRONG,
    }


def test_groups_may_be_typed_as_they_are_read_aloud() -> None:
    start = begin()
    start.go_to(Step.RECOVERY)
    start.screen.typed = replace(start.screen.typed, first_group=" 9iqx", second_group="8m5r ")
    start.presenter.next()
    assert start.screen.step is Step.DONE


def test_who_holds_the_printed_sheet_need_not_type() -> None:
    start = begin()
    start.go_to(Step.RECOVERY)
    start.presenter.print_sheet()
    assert start.behind.sheets == 1
    assert start.screen.sheets[0].where == "HP LaserJet"
    start.screen.typed = replace(start.screen.typed, first_group="", second_group="", holds_sheet=True)
    start.presenter.next()
    assert start.screen.step is Step.DONE


def test_the_code_is_shown_in_no_other_step_and_cannot_be_gone_back_to() -> None:
    start = begin()
    start.go_to(Step.DONE)
    start.presenter.back()
    start.presenter.print_sheet()
    assert start.screen.step is Step.DONE
    assert start.behind.sheets == 0
