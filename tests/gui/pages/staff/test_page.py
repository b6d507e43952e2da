"""The staff section with real keys: who stands how, a line added and changed, a PIN set."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kt1desk.domain.clerk import Clerk, Commitment, Role, standing
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import Fact, PinSet, StaffRegistered
from kt1desk.domain.ids import StaffId
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.staff.form import StaffField
from kt1desk.gui.pages.staff.page import StaffPage
from kt1desk.gui.pages.staff.presenter import StaffDoors
from kt1desk.usecases.people_rows import PersonRow
from kt1desk.usecases.register_staff import RegisterStaff
from kt1desk.usecases.set_pin import SetPin
from tests.support.approving import dialog_over, leader
from tests.support.builders import CENTRE
from tests.support.counter import QuietAlerts
from tests.support.cut_labels import cut_labels
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.item_lines import NOW
from tests.support.keyboard import CTRL, Keyboard
from tests.support.second_person import taken_at_their_word

pytestmark = pytest.mark.usefixtures("dressed")

TODAY = date(2024, 11, 25)
SIZES = [(1366, 768), (1120, 660)]


def person(
    number: int, name: str, role: Role, commitment: Commitment | None, *, left_on: date | None = None, pin: bool = True
) -> PersonRow:
    clerk = Clerk(
        staff=StaffId(f"TEST.{number}"),
        name=name,
        role=role,
        office=None if role is Role.AUDITOR else CENTRE,
        trained_on=date(2023, 5, 4),
        commitment=commitment,
        left_on=left_on,
    )
    return PersonRow(clerk=clerk, standing=standing(commitment, left_on, TODAY), has_pin=pin, may_change=True)


def until(to: date) -> Commitment:
    return Commitment(signed_on=date(2023, 1, 15), to=to)


PEOPLE = (
    person(1, "Nguyễn Thị Hạnh", Role.SHIFT_LEADER, Commitment(signed_on=date(2024, 1, 15), to=None)),
    person(2, "Hoàng Văn Tú", Role.CLERK, until(date(2024, 12, 20))),
    person(3, "Ma Thị Hồng Nhung", Role.CLERK, until(date(2024, 11, 28))),
    person(4, "Đặng Quốc Thịnh", Role.SHIFT_LEADER, until(date(2024, 11, 1))),
    person(5, "Lê Văn Sáu", Role.CLERK, None, pin=False),
    person(6, "Trần Thị Bảy", Role.CLERK, until(date(2025, 1, 1)), left_on=date(2024, 10, 1)),
    person(7, "Vũ Minh Tâm", Role.AUDITOR, until(date(2026, 1, 1)), pin=False),
)


@dataclass
class Register:
    """What stands behind the page; `fails` is raised by the next verb."""

    fails: Exception | None = None
    asked: list[RegisterStaff] = field(default_factory=list)
    pins: list[SetPin] = field(default_factory=list)
    told: list[Fact] = field(default_factory=list)

    def register(self, asked: RegisterStaff) -> StaffRegistered:
        self._fail()
        self.asked.append(asked)
        commitment = asked.commitment
        return StaffRegistered(
            at=NOW,
            by=asked.by,
            staff=asked.staff or StaffId("TEST.8"),
            name=asked.name,
            role=asked.role,
            office=asked.office,
            trained_on=asked.trained_on,
            committed_on=commitment.signed_on if commitment else None,
            committed_to=commitment.to if commitment else None,
            left_on=asked.left_on,
        )

    def set_pin(self, asked: SetPin) -> PinSet:
        self._fail()
        self.pins.append(asked)
        return PinSet(at=NOW, by=asked.vouched.approver, staff=asked.staff)

    def _fail(self) -> None:
        error, self.fails = self.fails, None
        if error is not None:
            raise error


@dataclass
class Section:
    page: StaffPage
    keys: Keyboard
    behind: Register
    alerts: QuietAlerts

    def rows(self, column: int) -> list[str]:
        model = self.page.table.model()
        return [str(model.index(row, column).data()) for row in range(model.rowCount())]


@pytest.fixture
def section(qtbot: QtBot) -> Callable[..., Section]:
    def build(size: tuple[int, int] = SIZES[0], *, of_province: bool = False) -> Section:
        behind, alerts, notices = Register(), QuietAlerts(), Notices()
        notices.recorded.connect(behind.told.extend)
        page = StaffPage(
            StaffDoors(
                people=lambda: PEOPLE,
                is_of_province=lambda: of_province,
                register=behind.register,
                prove=taken_at_their_word,
                set_pin=behind.set_pin,
            ),
            work=ImmediateTasks(),
            alerts=alerts,
            notices=notices,
            dialog_over=dialog_over(leader("TEST.1", "Nguyễn Thị Hạnh")),
            clerk=lambda: StaffId("TEST.1"),
            office=CENTRE,
        )
        page.setObjectName("page")
        page.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        keys = Keyboard(qtbot, page, size)
        return Section(page, keys, behind, alerts)

    return build


def test_everybody_stands_there_in_words_and_not_in_colours_alone(section: Callable[..., Section]) -> None:
    told = section().rows(2)
    assert [words.split(",")[0] for words in told] == [
        "Commitment valid",
        "Ends within 30 days",
        "Ends within 7 days",
        "Commitment expired",
        "No commitment",
        "Left",
        "Commitment valid",
    ]
    assert told[5].endswith("on 01/10/2024")


def test_who_has_no_pin_here_is_shown_as_such(section: Callable[..., Section]) -> None:
    assert section().rows(3) == ["yes", "yes", "yes", "yes", "not yet", "yes", "not yet"]


def test_a_person_is_added_by_keys_alone(section: Callable[..., Section]) -> None:
    desk = section()
    desk.keys.press(Qt.Key.Key_N, CTRL)
    desk.keys.write("Lý Thị Chín")
    desk.keys.enter(3)
    for text in ("04/11/2024", "25/11/2024", "24/11/2026"):
        desk.keys.write(text)
        desk.keys.enter()
    assert desk.behind.asked == []
    desk.keys.enter()
    assert desk.behind.asked == [
        RegisterStaff(
            by=StaffId("TEST.1"),
            staff=None,
            name="Lý Thị Chín",
            role=Role.CLERK,
            office=CENTRE,
            trained_on=date(2024, 11, 4),
            commitment=Commitment(signed_on=TODAY, to=date(2026, 11, 24)),
            left_on=None,
        )
    ]
    assert [type(fact) for fact in desk.behind.told] == [StaffRegistered]
    assert desk.page.message.words.startswith("Lý Thị Chín stands in the register")
    assert desk.keys.focus is desk.page.table


def test_a_role_that_only_the_province_gives_is_refused_at_its_field_as_soon_as_it_is_chosen(
    section: Callable[..., Section],
) -> None:
    desk = section()
    role = desk.page.person_form.by_name[StaffField.ROLE]
    desk.keys.press(Qt.Key.Key_N, CTRL)
    desk.keys.alt("V")
    said = []
    for _ in Role:
        said.append((desk.page.form().role, role.error.split(".")[0]))
        desk.keys.press(Qt.Key.Key_Right)
    only = "Only the province names its officers and auditors"
    assert said == [(Role.CLERK, ""), (Role.SHIFT_LEADER, ""), (Role.PROVINCE, only), (Role.AUDITOR, only)]
    assert desk.behind.asked == []
    desk.keys.press(Qt.Key.Key_Home)
    assert role.error == ""


def test_at_a_desk_of_the_province_every_role_may_be_chosen(section: Callable[..., Section]) -> None:
    desk = section(of_province=True)
    desk.keys.press(Qt.Key.Key_N, CTRL)
    desk.keys.alt("V")
    desk.keys.press(Qt.Key.Key_End)
    form = desk.page.person_form
    assert (desk.page.form().role, form.by_name[StaffField.ROLE].error) == (Role.AUDITOR, "")


def test_the_line_of_a_person_is_changed_and_the_rest_of_it_stays(section: Callable[..., Section]) -> None:
    desk = section()
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_E, CTRL)
    desk.keys.alt("H")
    desk.page.person_form.ends_edit.selectAll()
    desk.keys.write("20/12/2026")
    desk.keys.ctrl_enter()
    [asked] = desk.behind.asked
    clerk = PEOPLE[1].clerk
    assert (asked.staff, asked.name, asked.role, asked.trained_on) == (
        clerk.staff,
        clerk.name,
        clerk.role,
        clerk.trained_on,
    )
    assert asked.commitment == until(date(2026, 12, 20))


@pytest.mark.parametrize(
    ("typed", "spoken"),
    [
        ({StaffField.COMMITTED_ON: "31/02/2024"}, StaffField.COMMITTED_ON),
        ({StaffField.COMMITTED_TO: "24/11/2026"}, StaffField.COMMITTED_ON),
        ({StaffField.LEFT_ON: "soon"}, StaffField.LEFT_ON),
    ],
)
def test_what_is_no_day_is_said_at_its_field(
    typed: dict[StaffField, str], spoken: StaffField, section: Callable[..., Section]
) -> None:
    desk = section()
    desk.keys.press(Qt.Key.Key_N, CTRL)
    changes: dict[str, Any] = {each.value: text for each, text in typed.items()}
    form = replace(desk.page.form(), **changes)
    desk.page.person_form.begin(form, is_new=True)
    desk.keys.ctrl_enter()
    assert desk.page.person_form.by_name[spoken].error.startswith("Not a day")
    assert desk.behind.asked == []


def test_a_refusal_speaks_at_its_field_or_under_the_form(section: Callable[..., Section]) -> None:
    desk = section()
    desk.keys.press(Qt.Key.Key_N, CTRL)
    desk.behind.fails = RuleBroken(Rule.DAY_IN_FUTURE, field="committed_on", day=date(2024, 11, 26))
    desk.keys.ctrl_enter()
    assert "has not come yet" in desk.page.person_form.by_name[StaffField.COMMITTED_ON].error
    desk.behind.fails = RuleBroken(Rule.STAFF_OF_ANOTHER_OFFICE)
    desk.keys.ctrl_enter()
    assert desk.page.person_form.message.words.startswith("A shift leader keeps the register of the own office")


def test_a_full_disk_keeps_the_form(section: Callable[..., Section]) -> None:
    desk = section()
    desk.keys.press(Qt.Key.Key_N, CTRL)
    desk.keys.write("Lý Thị Chín")
    desk.behind.fails = Unavailable(Cause.DISK_FULL)
    desk.keys.ctrl_enter()
    assert [error.cause for error in desk.alerts.errors] == [Cause.DISK_FULL]
    assert desk.page.form().name == "Lý Thị Chín"


def test_a_pin_is_set_while_a_colleague_vouches(section: Callable[..., Section]) -> None:
    desk = section()
    for _ in range(4):
        desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_R, CTRL)
    for text in ("864209", "864209"):
        desk.keys.write(text)
        desk.keys.enter()
    desk.keys.write("n")
    desk.keys.enter()
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.enter()
    desk.keys.write("246810")
    desk.keys.enter()
    [asked] = desk.behind.pins
    assert (asked.staff, asked.new_pin, asked.vouched.approver) == ("TEST.5", "864209", "TEST.1")
    assert desk.page.message.words.startswith("Lê Văn Sáu has a new PIN")
    assert desk.page.set_form.new_edit.text() == desk.page.set_form.again_edit.text() == ""


def test_esc_leaves_the_form_before_the_page(section: Callable[..., Section]) -> None:
    desk = section()
    assert not desk.page.go_back()
    desk.keys.press(Qt.Key.Key_N, CTRL)
    assert desk.page.go_back()
    assert desk.keys.focus is desk.page.table


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("key", [None, Qt.Key.Key_N, Qt.Key.Key_R])
def test_nothing_is_cut_on_either_screen(
    key: Qt.Key | None, size: tuple[int, int], section: Callable[..., Section]
) -> None:
    desk = section(size)
    if key is not None:
        desk.keys.press(key, CTRL)
    assert cut_labels(desk.page) == []
    assert (desk.page.width(), desk.page.height()) == size
