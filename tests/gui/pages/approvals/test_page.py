"""The approvals page with real keys: a signature, a call from the first word to the answer, nothing cut."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from kt1desk.domain.approval import BEFORE_THEIR_EYES, Approvable, ApprovalAsked, PhoneCall
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.approvals.form import CallField
from kt1desk.gui.pages.approvals.page import ApprovalsPage
from kt1desk.gui.wording import approvable
from kt1desk.gui.work import Work
from tests.gui.pages.approvals.at_the_desk import (
    CALLING,
    CHALLENGE,
    CLERK,
    CODE,
    NAMESAKE,
    OFFICER,
    PIN,
    Province,
)
from tests.support.counter import QuietAlerts
from tests.support.cut_labels import cut_labels
from tests.support.immediate_tasks import HeldTasks, ImmediateTasks
from tests.support.keyboard import CTRL, Keyboard

pytestmark = pytest.mark.usefixtures("dressed")

SMALL = (1036, 530)
"""What the smallest window leaves for a section of a job."""


@dataclass
class Desk:
    """The page, the keys in front of it, the province behind it."""

    province: Province = field(default_factory=Province)
    notices: Notices = field(default_factory=Notices)
    alerts: QuietAlerts = field(default_factory=QuietAlerts)

    def open(self, qtbot: QtBot, work: Work | None = None, size: tuple[int, int] = (1140, 640)) -> None:
        self.page = ApprovalsPage(
            self.province.waiting_doors,
            self.province.call_doors,
            work=work or ImmediateTasks(),
            alerts=self.alerts,
            notices=self.notices,
            clock=self.province.clock,
        )
        self.keys = Keyboard(qtbot, self.page, size)
        self.page.setFocus()

    def hear(self) -> None:
        """All that is heard, in the order in which it is said, without the PIN."""
        self.keys.write(CHALLENGE.lower())
        self.keys.enter()
        self.keys.write("n")
        self.keys.enter()
        self.keys.write("tu")
        self.keys.enter()
        self.keys.write("hoang")
        self.keys.enter()
        self.keys.write("t")
        self.keys.enter()

    def error(self, field: CallField) -> str:
        return self.page.call_card.call.fields[field].error

    def sign(self, pin: str = PIN) -> None:
        self.keys.alt("W")
        self.keys.press(Qt.Key.Key_Down)
        self.keys.enter()
        self.keys.write(pin)
        self.keys.press(Qt.Key.Key_S, CTRL)


def test_what_waits_is_shown_with_its_age_and_signed_for_by_a_pin(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    card = desk.page.waiting_card
    notes = [str(card.approvals_list.item(row).toolTip()) for row in range(2)]
    assert notes == ["Nguyễn Thị Hạnh · 2 day(s)", "Đặng Quốc Thịnh · 3 hour(s)"]
    desk.sign()
    [asked] = desk.province.signed
    assert asked.approval == "300000-TEST.1"
    assert "Nguyễn Thị Hạnh has signed" in card.message.words
    assert card.approvals_list.count() == 1


def test_a_wrong_pin_signs_nothing_and_says_so_at_its_field(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.sign("000111")
    card = desk.page.waiting_card
    assert card.pin_field.error.startswith("Wrong PIN")
    assert (desk.province.signed, card.pin) == ([], "")


def test_nothing_chosen_or_no_pin_is_asked_for(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.keys.press(Qt.Key.Key_S, CTRL)
    assert desk.page.waiting_card.pin_field.error == "Choose what you sign for."
    desk.sign("")
    assert desk.page.waiting_card.pin_field.error.startswith("Type your PIN")


def test_what_somebody_else_signed_for_meanwhile_goes_away(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.province.fails = RuleBroken(Rule.APPROVAL_NOT_OPEN)
    desk.province.open.pop(0)
    desk.sign()
    assert desk.page.waiting_card.approvals_list.count() == 1


def test_where_nothing_waits_the_page_says_so(qtbot: QtBot) -> None:
    desk = Desk(Province(open=[]))
    desk.open(qtbot)
    assert not desk.page.waiting_card.sign_button.isVisible()


def test_a_second_press_signs_once(qtbot: QtBot) -> None:
    desk, work = Desk(), HeldTasks()
    desk.open(qtbot, work)
    _finish(work)
    desk.sign()
    desk.keys.press(Qt.Key.Key_S, CTRL)
    _finish(work)
    assert len(desk.province.signed) == 1


def _finish(work: HeldTasks) -> None:
    while work.waiting:
        work.run_next()


def test_a_call_is_answered_by_keys_alone_from_the_call_code_to_the_answer(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.hear()
    desk.keys.write(PIN)
    desk.keys.enter()
    [answered] = desk.province.answered
    asked = ApprovalAsked(act=Approvable.RESET_PIN, about=CLERK, asked_by=CLERK)
    assert answered.call == PhoneCall(asked=asked, desk=CALLING.desk, life=CALLING.life, challenge=CHALLENGE)
    assert answered.approver == OFFICER
    card = desk.page.call_card
    assert desk.page.call_card.shows_answer
    assert card.code_figure.value == CODE
    assert "Hoàng Văn Tú" in card.what_text.text()
    desk.keys.enter()
    assert not card.shows_answer
    assert card.form() == replace(card.form(), challenge="", desk=None, act=None, about="", asked_by=None, pin="")


def test_the_call_code_names_the_desk_as_soon_as_it_is_whole(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.keys.write(CHALLENGE[:-1])
    assert desk.page.call_card.form().desk is None
    desk.keys.write(CHALLENGE[-1])
    assert desk.page.call_card.form().desk == CALLING
    desk.keys.press(Qt.Key.Key_Backspace)
    assert desk.page.call_card.form().desk is None


def test_a_mistyped_call_code_speaks_at_its_field(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.keys.write("7K3Q-1XZM-5")
    assert desk.error(CallField.CHALLENGE).startswith("A character is missing or wrong")


def test_among_two_desks_of_one_call_code_nobody_is_chosen_for_the_officer(qtbot: QtBot) -> None:
    desk = Desk(Province(callers=(CALLING, NAMESAKE)))
    desk.open(qtbot)
    desk.keys.write(CHALLENGE)
    assert desk.page.call_card.form().desk is None
    desk.keys.alt("D")
    desk.keys.press(Qt.Key.Key_Down)
    assert desk.page.call_card.form().desk == CALLING


def test_only_people_of_the_office_that_calls_are_offered_as_askers(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.keys.write(CHALLENGE)
    desk.keys.alt("K")
    desk.keys.write("hoang")
    assert [hit.title for hit in desk.page.call_card.call.asker_edit.hits] == ["Hoàng Văn Tú"]


def test_an_item_number_is_typed_as_it_is_heard(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.hear()
    desk.keys.alt("A")
    desk.keys.write("p")
    desk.keys.alt("B")
    desk.keys.press(Qt.Key.Key_A, CTRL)
    desk.keys.write("zk 0412 0700 1 vn")
    form = desk.page.call_card.form()
    assert (form.act, form.about) == (Approvable.REPRINT_LABEL_NEVER_OUT, "zk 0412 0700 1 vn")


def test_what_must_be_seen_is_not_offered_to_whoever_answers_a_call(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    acts = desk.page.call_card.call.acts_list
    offered = {acts.item(row).text() for row in range(acts.count())}
    assert len(offered) == len(Approvable) - len(BEFORE_THEIR_EYES)
    assert not offered & {approvable(act) for act in BEFORE_THEIR_EYES}


def test_every_empty_field_of_a_call_speaks(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.keys.ctrl_enter()
    assert all(desk.error(field) for field in CallField)
    assert desk.province.answered == []


@pytest.mark.parametrize(
    ("rule", "field"),
    [
        (Rule.SAME_PERSON, CallField.APPROVER),
        (Rule.TEXT_NOT_PLAIN, CallField.ABOUT),
        (Rule.CHALLENGE_UNKNOWN, CallField.CHALLENGE),
        (Rule.PIN_WRONG, CallField.PIN),
    ],
)
def test_a_refusal_speaks_where_it_belongs_and_what_was_heard_stays(qtbot: QtBot, rule: Rule, field: CallField) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.hear()
    desk.keys.write(PIN)
    desk.province.fails = RuleBroken(rule, field="about", staff=OFFICER, tries=1)
    before = desk.page.call_card.form()
    desk.keys.ctrl_enter()
    assert desk.error(field)
    assert replace(desk.page.call_card.form(), pin="") == replace(before, pin="")


def test_a_full_disk_gives_no_answer_and_ctrl_enter_tries_again(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.hear()
    desk.keys.write(PIN)
    desk.province.fails = Unavailable(Cause.DISK_FULL)
    desk.keys.ctrl_enter()
    assert [error.cause for error in desk.alerts.errors] == [Cause.DISK_FULL]
    assert not desk.page.call_card.shows_answer
    desk.keys.ctrl_enter()
    assert desk.page.call_card.shows_answer


def test_no_pin_waits_on_the_page_for_somebody_else(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.hear()
    desk.keys.write(PIN)
    desk.page.waiting_card.pin_edit.setText(PIN)
    desk.page.hide()
    desk.page.show()
    assert (desk.page.call_card.form().pin, desk.page.waiting_card.pin) == ("", "")
    assert desk.page.call_card.form().asked_by == CLERK


def test_news_bring_what_waits_up_to_date(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.province.open.pop()
    desk.notices.synced.emit()
    qtbot.waitUntil(lambda: desk.page.waiting_card.approvals_list.count() == 1)


def test_a_bug_is_not_swallowed(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot)
    desk.province.fails = KeyError("bug")
    with pytest.raises(KeyError):
        desk.page._calls._failed(KeyError("bug"), None)


def test_nothing_is_cut_where_the_window_is_small(qtbot: QtBot) -> None:
    desk = Desk()
    desk.open(qtbot, size=SMALL)
    desk.keys.press(Qt.Key.Key_S, CTRL)
    desk.keys.ctrl_enter()
    QCoreApplication.processEvents()
    assert cut_labels(desk.page) == []
    desk.sign()
    desk.keys.alt("C")
    desk.hear()
    desk.keys.write(PIN)
    desk.keys.enter()
    QCoreApplication.processEvents()
    assert desk.page.call_card.shows_answer
    assert cut_labels(desk.page) == []
