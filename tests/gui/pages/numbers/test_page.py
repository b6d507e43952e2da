"""The section of numbers with real keys: a code, a typing error, a voided number, a desk without numbers."""

from dataclasses import dataclass, field, replace

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import NumberBlockLeased, NumberVoided
from kt1desk.domain.ids import DeskId, ItemNo, LifeId, StaffId
from kt1desk.domain.numbers import NumberBlock, make_item_no
from kt1desk.domain.void_reason import VoidReason
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.numbers.page import NumbersPage
from kt1desk.gui.pages.numbers.presenter import NumbersDoors
from kt1desk.usecases.number_rows import BlockRequest, BlockRow, NumbersView, VoidedRow
from tests.support.clock import MONDAY
from tests.support.counter import QuietAlerts
from tests.support.cut_labels import cut_labels
from tests.support.immediate_tasks import HeldTasks, ImmediateTasks
from tests.support.keyboard import Keyboard

pytestmark = pytest.mark.usefixtures("dressed")

CLERK, CODE = StaffId("T02"), "7K3Q-1XZM-0000-AAAA-BBBB"
BLOCK = NumberBlock(prefix="ZK", first=41_200, last=41_399)
SMALL = (1036, 530)


def number(serial: int) -> ItemNo:
    return make_item_no("ZK", serial)


def voided(serial: int) -> VoidedRow:
    return VoidedRow(item_no=number(serial), at=MONDAY, by=CLERK, by_name="Hoàng Văn Tú", reason="LABEL_LOST")


STANDING = NumbersView(
    blocks=(
        BlockRow(ordinal=2, first_no=number(41_100), last_no=number(41_199), size=100, left=63),
        BlockRow(ordinal=1, first_no=number(41_000), last_no=number(41_099), size=100, left=0),
    ),
    next_no=number(41_137),
    left=63,
    voided=(voided(41_120), voided(41_136)),
    request=BlockRequest(desk=DeskId("300000-7K3Q1XZM"), life=LifeId("L7K3Q1XZM"), ordinal=3, enrolled=True),
)
NONE_LEFT = replace(STANDING, next_no=None, left=0, voided=())


@dataclass
class Desk:
    """What lies behind the page; `fails` is raised by the next verb."""

    numbers: NumbersView = STANDING
    fails: Exception | None = None
    codes: list[str] = field(default_factory=list)
    gone: list[tuple[ItemNo, VoidReason]] = field(default_factory=list)
    alerts: QuietAlerts = field(default_factory=QuietAlerts)
    notices: Notices = field(default_factory=Notices)

    def page(self, qtbot: QtBot, work: ImmediateTasks | HeldTasks | None = None) -> NumbersPage:
        doors = NumbersDoors(numbers=lambda: self.numbers, take_code=self.take, void_number=self.void)
        page = NumbersPage(
            doors, work=work or ImmediateTasks(), alerts=self.alerts, notices=self.notices, clerk=lambda: CLERK
        )
        page.resize(*SMALL)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        QCoreApplication.processEvents()
        return page

    def take(self, code: str, clerk: StaffId) -> NumberBlockLeased:
        self._or_fail()
        self.codes.append(code)
        return NumberBlockLeased(at=MONDAY, by=clerk, ordinal=3, block=BLOCK)

    def void(self, item_no: ItemNo, reason: VoidReason, clerk: StaffId) -> NumberVoided:
        self._or_fail()
        self.gone.append((item_no, reason))
        return NumberVoided(at=MONDAY, by=clerk, item_no=item_no, reason=reason.value)

    def _or_fail(self) -> None:
        if self.fails is not None:
            raise self.fails


def types(qtbot: QtBot, page: NumbersPage, code: str) -> None:
    keys = Keyboard(qtbot, page, SMALL)
    keys.alt("C")
    keys.write(code)
    keys.enter()


def test_a_code_is_typed_and_the_numbers_are_told(qtbot: QtBot) -> None:
    desk = Desk()
    page = desk.page(qtbot)
    types(qtbot, page, CODE.lower())
    assert desk.codes == [CODE]
    assert page.phone_card.message.tone == "right"
    assert "200" in page.phone_card.message.words
    assert page.code == ""


def test_a_wrong_code_is_told_at_its_field_and_stays(qtbot: QtBot) -> None:
    desk = Desk(fails=RuleBroken(Rule.BLOCK_CODE_WRONG))
    page = desk.page(qtbot)
    types(qtbot, page, CODE)
    assert "not made for this desk" in page.phone_card.code_field.error
    assert page.code == CODE


def test_nothing_typed_asks_for_the_code(qtbot: QtBot) -> None:
    desk = Desk()
    page = desk.page(qtbot)
    page.phone_card.take_button.click()
    assert page.phone_card.code_field.error
    assert desk.codes == []


def test_the_next_number_is_voided_with_a_reason(qtbot: QtBot) -> None:
    desk = Desk()
    page = desk.page(qtbot)
    page.void_card.void_button.click()
    assert page.void_card.reason_field.error
    page.void_card.reasons_list.setCurrentRow(0)
    page.void_card.void_button.click()
    assert desk.gone == [(STANDING.next_no, VoidReason.LABEL_SPOILED)]
    assert page.void_card.message.tone == "right"


def test_a_second_key_while_the_first_is_written_changes_nothing(qtbot: QtBot) -> None:
    desk, work = Desk(), HeldTasks()
    page = desk.page(qtbot, work)
    work.run_next()
    page.phone_card.code_edit.setText(CODE)
    page.phone_card.take_asked.emit()
    page.phone_card.take_asked.emit()
    assert work.waiting == 1


def test_a_full_disk_is_told_above_the_page(qtbot: QtBot) -> None:
    desk = Desk(fails=Unavailable(Cause.DISK_FULL))
    page = desk.page(qtbot)
    types(qtbot, page, CODE)
    assert desk.codes == []
    assert page.code == CODE


def shown_words(page: NumbersPage) -> str:
    from kt1desk.gui.widgets.text import Text

    return "\n".join(text.text() for text in page.findChildren(Text) if text.isVisible())


def test_what_to_read_out_stands_on_the_screen(qtbot: QtBot) -> None:
    words = shown_words(Desk(numbers=NONE_LEFT).page(qtbot))
    assert "300000-7K3Q1XZM" in words
    assert "L7K3Q1XZM" in words
    assert "no numbers" in words


def test_a_desk_that_cannot_check_a_code_is_offered_no_field(qtbot: QtBot) -> None:
    never = replace(STANDING, request=replace(STANDING.request, enrolled=False))
    page = Desk(numbers=never).page(qtbot)
    assert not page.phone_card.code_edit.isVisible()
    assert "Connect it once" in shown_words(page)


@pytest.mark.parametrize("numbers", [STANDING, NONE_LEFT])
def test_no_word_is_cut_in_the_smallest_window(qtbot: QtBot, numbers: NumbersView) -> None:
    page = Desk(numbers=numbers).page(qtbot)
    page.show_code_fault(RuleBroken(Rule.BLOCK_CODE_WRONG))
    QCoreApplication.processEvents()
    assert cut_labels(page) == []
