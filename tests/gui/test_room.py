"""Words 40 % longer than English, and large text, still have room or say where their rest is."""

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import PinChanged, PinSet
from kt1desk.domain.ids import StaffId
from kt1desk.domain.item import Secrecy, Urgency
from kt1desk.domain.stock import HeldItem, Place
from kt1desk.gui.help_text import HelpKey
from kt1desk.gui.notices import Notices
from kt1desk.gui.page_entry import PageEntry
from kt1desk.gui.pages.find.help import help_text
from kt1desk.gui.pages.find.page import FindPage
from kt1desk.gui.pages.find.presenter import FindDoors
from kt1desk.gui.pages.help.page import HelpPage
from kt1desk.gui.pages.sign_in.opening import OpeningDoors
from kt1desk.gui.pages.sign_in.page import SignInPage
from kt1desk.gui.pages.sign_in.presenter import SignInDoors
from kt1desk.gui.pages.unlock.page import UnlockPage
from kt1desk.gui.scan_reading import read_scan
from kt1desk.gui.shell import Shell
from kt1desk.gui.shell_presenter import truth_parts
from kt1desk.gui.sounds import Sound
from kt1desk.gui.theme import Look, dress
from kt1desk.gui.widgets.text import Text
from kt1desk.usecases.readmodels import StaffRow, TruthLine
from tests.support.approving import dialog_over
from tests.support.builders import number, shift_opened
from tests.support.cut_labels import cut_labels
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.item_lines import NOW, OFFICE, SHIFT, Like, item_line
from tests.support.long_words import LongWords
from tests.support.openings import plan
from tests.support.second_person import taken_at_their_word

NONE = Qt.KeyboardModifier.NoModifier
SCREENS = [(1366, 768), (1280, 720)]
PERSON = StaffRow(staff=StaffId("hanh"), name="Nguyễn Thị Hạnh", role=Role.SHIFT_LEADER)
WORST = TruthLine(
    on_hand=1_240,
    due_next_at=NOW + timedelta(hours=20),
    due_next_count=12,
    labels_missing=14,
    waiting=318,
    waiting_since=NOW - timedelta(days=3),
    last_contact_at=NOW - timedelta(days=3),
    clock_offset_ms=-754_000,
    numbers_left=42,
    enrolled=True,
    cases_open=3,
    case_since=NOW - timedelta(days=12),
)
LONG = Like(
    recipient="Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Tuyên Quang",
    letter="A",
    urgency=Urgency.EXPRESS,
    confirmed=False,
)


def _find() -> QWidget:
    items = tuple(item_line(serial, LONG) for serial in range(20))
    doors = FindDoors(shift=lambda: SHIFT, items_on_hand=lambda: items, recent_items=lambda _: ())
    return FindPage(doors, work=ImmediateTasks(), alerts=Shell(), notices=Notices(), clock=lambda: NOW)


def _help() -> QWidget:
    return HelpPage({"find": help_text}, (HelpKey("F2", "Accept"), HelpKey("F3", "Find an item")))


def _entrance() -> SignInPage:
    return SignInPage(
        _doors(),
        _opening_doors(),
        work=ImmediateTasks(),
        alerts=Shell(),
        dialog_over=dialog_over(),
        signed_in=_nothing,
        sound=_nothing,
        recorded=_nothing,
    )


def _sign_in() -> QWidget:
    page = SignInPage(
        _doors(),
        _opening_doors(),
        work=ImmediateTasks(),
        alerts=Shell(),
        dialog_over=dialog_over(),
        signed_in=_nothing,
        sound=_nothing,
        recorded=_nothing,
    )
    page.show_office(OFFICE)
    page.show_moment(NOW)
    page.start(PERSON)
    page.show_refused(RuleBroken(Rule.PIN_DELAYED, until=NOW))
    return page


def _open_shift() -> QWidget:
    page = SignInPage(
        _doors(),
        _opening_doors(),
        work=ImmediateTasks(),
        alerts=Shell(),
        dialog_over=dialog_over(),
        signed_in=_nothing,
        sound=_nothing,
        recorded=_nothing,
    )
    page.start()
    page.ask_open_shift(PERSON)
    return page


def _opening() -> QWidget:
    """Everything that can be asked at once: a bag that was opened, rows that are there and rows that are not."""
    page = _open_shift()
    assert isinstance(page, SignInPage)
    page.sign_in_asked.emit(PERSON.staff, "246810")
    page.open_shift_asked.emit()
    view = page.opening_view
    view.bag_opened.emit()
    page.take_scan(read_scan(number(900)))
    for place, row in enumerate(view.checks):
        row.there.setFocus()
        row.there.keyPressEvent(QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_End if place > 3 else Qt.Key.Key_Home, NONE))
    view.open_button.click()
    view.show_refused(RuleBroken(Rule.SAFE_REASON_MISSING, recorded="TQ 004519"))
    return page


def _first_pin() -> QWidget:
    page = SignInPage(
        _doors(),
        _opening_doors(),
        work=ImmediateTasks(),
        alerts=Shell(),
        dialog_over=dialog_over(),
        signed_in=_nothing,
        sound=_nothing,
        recorded=_nothing,
    )
    page.start()
    page.ask_first_pin(PERSON)
    return page


def _unlock() -> QWidget:
    page = UnlockPage(work=ImmediateTasks(), unlock=_nothing, recover=_nothing, opened=lambda: None)
    page.show_moment(NOW)
    page.show_failed(Unavailable(Cause.KEY_WRONG))
    return page


def _doors() -> SignInDoors:
    return SignInDoors(
        staff=lambda: (PERSON,),
        shift=lambda: None,
        sign_in=lambda _s, _p: PERSON,
        change_pin=lambda asked: PinChanged(at=NOW, by=asked.staff),
        prove=taken_at_their_word,
        set_pin=lambda asked: PinSet(at=NOW, by=asked.vouched.approver, staff=asked.staff),
    )


def _opening_doors() -> OpeningDoors:
    held = tuple(HeldItem(item_no=number(serial), secrecy=Secrecy.A, place=Place.IN_SAFE) for serial in range(30))
    opened = shift_opened(at=NOW, by=PERSON.staff)
    return OpeningDoors(plan=lambda: plan(*held, in_safe=True), open_shift=lambda _s: opened, prove=taken_at_their_word)


def _nothing(_told: object) -> None: ...


PAGES: list[Callable[[], QWidget]] = [_find, _help]
COVERS: list[Callable[[], QWidget]] = [_sign_in, _open_shift, _opening, _first_pin, _unlock]


@pytest.fixture
def long_words(dressed: QApplication) -> Iterator[QApplication]:
    translator = LongWords()
    dressed.installTranslator(translator)
    yield dressed
    dressed.removeTranslator(translator)


def _shell(qtbot: QtBot, page: Callable[[], QWidget], size: tuple[int, int]) -> Shell:
    shell = Shell()
    qtbot.addWidget(shell)
    for key, name in (("F2", "accept"), ("F3", "page"), ("F7", "handover")):
        shell.add_page(PageEntry(key=key, name=name, title="Bàn giao ca trực dài", icon="search", open=page))
    shell.show_office(OFFICE)
    shell.show_shift(SHIFT)
    shell.show_truth(truth_parts(WORST, NOW))
    shell.show_training(True)
    shell.show_sound(Sound.REPEAT)
    shell.unavailable(Unavailable(Cause.HUB_FOREIGN_CERTIFICATE), lambda: None)
    shell.resize(*size)
    shell.show()
    return shell


def _settle(app: QApplication) -> None:
    for _ in range(4):
        app.processEvents()


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("page", PAGES)
def test_long_words_have_room_on_every_page(
    page: Callable[[], QWidget], size: tuple[int, int], long_words: QApplication, qtbot: QtBot
) -> None:
    shell = _shell(qtbot, page, size)
    shell.open_page("page")
    _settle(long_words)
    assert shell.width() == size[0]
    assert cut_labels(shell) == []


@pytest.mark.parametrize("size", SCREENS)
@pytest.mark.parametrize("page", COVERS)
def test_long_words_have_room_before_work_begins(
    page: Callable[[], QWidget], size: tuple[int, int], long_words: QApplication, qtbot: QtBot
) -> None:
    shell = _shell(qtbot, QWidget, size)
    shell.cover(page())
    _settle(long_words)
    assert (shell.width(), shell.height()) == size
    assert cut_labels(shell) == []


@pytest.fixture
def large_text(dressed: QApplication, resources: Path) -> Iterator[QApplication]:
    dress(dressed, resources, Look(text_factor=1.4))
    yield dressed
    dress(dressed, resources)


@pytest.mark.parametrize("page", PAGES)
def test_large_text_has_room_on_every_page(page: Callable[[], QWidget], large_text: QApplication, qtbot: QtBot) -> None:
    shell = _shell(qtbot, page, SCREENS[1])
    shell.open_page("page")
    _settle(large_text)
    assert shell.width() == SCREENS[1][0]
    assert cut_labels(shell) == []


@pytest.mark.parametrize("wrap", [False, True])
def test_a_label_without_room_is_found(wrap: bool, dressed: QApplication, qtbot: QtBot) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    label = Text("Nguyễn Thị Hạnh", wrap=wrap, parent=page)
    label.setFixedSize(40, 18)
    page.show()
    assert cut_labels(page) == ["Nguyễn Thị Hạnh"]
