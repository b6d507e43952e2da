"""The handover page with real keys: two PINs without a mouse, Esc leaves all as it was, nothing cut."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.events import ShiftHandedOver
from kt1desk.domain.ids import StaffId
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.handover.page import HandoverPage
from kt1desk.gui.pages.handover.presenter import HandoverDoors
from kt1desk.gui.work import Work
from kt1desk.usecases.readmodels import HandoverDraft, StaffRow
from tests.gui.pages.handover.at_the_desk import take_in
from tests.support.approving import dialog_over, leader
from tests.support.builders import number
from tests.support.counter import Counter, QuietAlerts, open_a_counter
from tests.support.cut_labels import cut_labels
from tests.support.desks import CLERK_PIN, LEADER_PIN
from tests.support.immediate_tasks import HeldTasks, ImmediateTasks
from tests.support.keyboard import CTRL, Keyboard
from tests.support.second_person import taken_at_their_word

pytestmark = pytest.mark.usefixtures("dressed")

SMALL = (1036, 594)
NHUNG = StaffRow(staff=StaffId("TEST.3"), name="Ma Thị Hồng Nhung", role=Role.CLERK)
THINH = StaffRow(staff=StaffId("TEST.4"), name="Đặng Quốc Thịnh", role=Role.SHIFT_LEADER)


@dataclass
class Desk:
    """The page, the keys in front of it and the counter behind it."""

    counter: Counter
    notices: Notices = field(default_factory=Notices)
    alerts: QuietAlerts = field(default_factory=QuietAlerts)
    more_people: tuple[StaffRow, ...] = ()
    strays: bool = False
    now_answers: list[StaffRow] = field(default_factory=list)

    @property
    def handovers(self) -> list[ShiftHandedOver]:
        return [fact for fact in self.counter.memory.facts if isinstance(fact, ShiftHandedOver)]

    def open(self, qtbot: QtBot, work: Work | None = None, size: tuple[int, int] = (1140, 640)) -> None:
        doors = HandoverDoors(
            draft=self.draft,
            staff=lambda: self.counter.staff() + self.more_people,
            prove=taken_at_their_word,
            hand_over=self.counter.hand_over,
            print_receipt=self.counter.print_receipt,
        )
        self.page = HandoverPage(
            doors,
            work=work or ImmediateTasks(),
            alerts=self.alerts,
            notices=self.notices,
            dialog_over=dialog_over(leader("duc", "Trần Đức Mạnh")),
            handed_over=self.now_answers.append,
        )
        self.keys = Keyboard(qtbot, self.page, size)
        self.page.setFocus()

    def draft(self) -> HandoverDraft:
        draft = self.counter.draft()
        return replace(draft, balances=False, strays=(number(99_001),)) if self.strays else draft

    def sign(self) -> None:
        self.keys.alt("G")
        self.keys.write(LEADER_PIN)
        self.keys.enter()
        self.keys.write(CLERK_PIN)
        self.keys.ctrl_enter()


def at_the_desk(items: int = 4) -> Desk:
    counter = open_a_counter()
    take_in(counter, items)
    return Desk(counter)


def test_the_shift_goes_over_by_two_pins_and_one_signature(qtbot: QtBot) -> None:
    desk = at_the_desk()
    desk.open(qtbot)
    desk.keys.write(LEADER_PIN)
    desk.keys.enter()
    desk.keys.write(CLERK_PIN)
    desk.keys.enter(2)
    [fact] = desk.handovers
    assert [person.name for person in desk.now_answers] == ["Hoàng Văn Tú"]
    panel = desk.page.signed_panel
    assert (panel.holder_figure.value, panel.shift_figure.value) == ("Hoàng Văn Tú", fact.next_shift)
    assert "Two copies of the receipt were sent to Zebra GK420d." in panel.receipt_message.words


def test_ctrl_enter_twice_hands_over_once(qtbot: QtBot) -> None:
    work = HeldTasks()
    desk = at_the_desk()
    desk.open(qtbot, work)
    _finish(work)
    desk.sign()
    desk.keys.ctrl_enter()
    _finish(work)
    assert len(desk.handovers) == 1


def _finish(work: HeldTasks) -> None:
    while work.waiting:
        work.run_next()


@pytest.mark.parametrize("items", [0, 40, 100])
def test_the_sheet_stands_there_for_any_stock(qtbot: QtBot, items: int) -> None:
    desk = at_the_desk(items)
    desk.open(qtbot)
    shown = str(items)
    assert desk.page.sheet_card.totals == ("0", shown, "0", "0", "0", "0", shown)
    assert desk.page.sheet_card.verdict.startswith("Balances")
    assert desk.page.items_card.table.model().rowCount() == items


def test_labels_that_are_missing_and_facts_that_wait_are_told(qtbot: QtBot) -> None:
    desk = at_the_desk()
    desk.open(qtbot)
    assert "4 label(s) not confirmed" in desk.page.items_card.warning
    assert "not yet at the province: " in desk.page.items_card.warning


def test_arrows_and_letters_choose_the_incoming_person_beside_the_pin(qtbot: QtBot) -> None:
    desk = at_the_desk()
    desk.more_people = (NHUNG, THINH)
    desk.open(qtbot)
    desk.keys.alt("N")
    desk.keys.press(Qt.Key.Key_Down)
    assert _person(desk) == "Hoàng Văn Tú"
    desk.keys.write("d")
    assert _person(desk) == THINH.name
    desk.keys.press(Qt.Key.Key_Up)
    assert _person(desk) == NHUNG.name
    desk.keys.write("135790")
    assert desk.page.form().incoming_pin == "135790"


def test_a_scan_into_the_pin_field_is_taken_back_with_the_name_it_marked(qtbot: QtBot) -> None:
    desk = at_the_desk()
    desk.more_people = (NHUNG, THINH)
    desk.open(qtbot)
    desk.keys.alt("N")
    desk.keys.write("d1")
    before_the_scan = desk.page.incoming_card.pin_edit.remembered()
    desk.keys.write("n0412")
    assert _person(desk) == NHUNG.name
    before_the_scan()
    assert _person(desk) == THINH.name
    assert desk.page.form().incoming_pin == "1"


def _person(desk: Desk) -> str:
    person = desk.page.form().incoming
    return person.name if person else ""


def test_among_several_nobody_is_chosen_for_them(qtbot: QtBot) -> None:
    desk = at_the_desk()
    desk.more_people = (NHUNG,)
    desk.open(qtbot)
    desk.sign()
    assert desk.page.incoming_card.names_field.error == "Choose who takes over."
    assert desk.handovers == []


def test_a_wrong_pin_speaks_at_its_field_and_only_it_is_typed_again(qtbot: QtBot) -> None:
    desk = at_the_desk()
    desk.open(qtbot)
    desk.keys.write("000111")
    desk.keys.enter()
    desk.keys.write(CLERK_PIN)
    desk.keys.ctrl_enter()
    assert desk.page.outgoing_card.pin_field.error.startswith("Wrong PIN")
    assert desk.keys.focus is desk.page.outgoing_card.pin_edit
    desk.keys.write(LEADER_PIN)
    desk.keys.ctrl_enter()
    assert len(desk.handovers) == 1


def test_a_sheet_that_does_not_balance_names_the_numbers_and_blocks(qtbot: QtBot) -> None:
    desk = at_the_desk()
    desk.strays = True
    desk.open(qtbot)
    desk.sign()
    assert number(99_001) in desk.page.message.words
    assert desk.page.sheet_card.verdict.startswith("Does not balance")
    assert desk.handovers == []


def test_escape_leaves_everything_as_it_was(qtbot: QtBot) -> None:
    desk = at_the_desk()
    desk.open(qtbot)
    before = list(desk.counter.memory.facts)
    desk.keys.write(LEADER_PIN)
    assert not desk.page.go_back()
    assert desk.page.form().outgoing_pin == ""
    assert desk.counter.memory.facts == before


def test_no_pin_waits_on_the_page_for_somebody_else(qtbot: QtBot) -> None:
    desk = at_the_desk()
    desk.open(qtbot)
    desk.keys.write(LEADER_PIN)
    desk.page.hide()
    desk.page.show()
    assert desk.page.form().outgoing_pin == ""


def test_an_item_accepted_meanwhile_appears(qtbot: QtBot) -> None:
    desk = at_the_desk()
    desk.open(qtbot)
    desk.keys.write("24")
    take_in(desk.counter, 1)
    desk.notices.tell(desk.counter.accepted[-1])
    qtbot.waitUntil(lambda: desk.page.sheet_card.totals[-1] == "5")
    assert desk.page.form().outgoing_pin == "24"


def test_a_receipt_that_did_not_go_is_sent_again_by_its_key(qtbot: QtBot) -> None:
    desk = at_the_desk()
    desk.open(qtbot)
    desk.counter.printer_fails = Unavailable(Cause.PRINTER_MISSING, printer="HP")
    desk.sign()
    assert desk.page.signed_panel.receipt_message.tone == "wrong"
    desk.counter.printer_fails = None
    desk.keys.press(Qt.Key.Key_P, CTRL)
    assert desk.page.signed_panel.receipt_message.tone == "right"
    assert len(desk.counter.receipts) == 1


def test_done_shows_the_sheet_of_the_new_shift(qtbot: QtBot) -> None:
    desk = at_the_desk()
    desk.open(qtbot)
    desk.sign()
    desk.keys.enter()
    assert desk.page.outgoing_card.name == "Hoàng Văn Tú"
    assert desk.page.sheet_card.totals == ("4", "0", "0", "0", "0", "0", "4")


def test_nothing_is_cut_where_the_window_is_small(qtbot: QtBot) -> None:
    desk = at_the_desk(40)
    desk.more_people = (NHUNG, THINH)
    desk.strays = True
    desk.open(qtbot, size=SMALL)
    desk.keys.ctrl_enter()
    QCoreApplication.processEvents()
    assert cut_labels(desk.page) == []
    desk.more_people, desk.strays = (), False
    desk.notices.synced.emit()
    QCoreApplication.processEvents()
    desk.sign()
    QCoreApplication.processEvents()
    assert desk.page.is_signed
    assert cut_labels(desk.page) == []
