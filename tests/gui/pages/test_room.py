"""Acceptance, handover and first start have room for long words, large text and Vietnamese."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import PySide6
import pytest
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Cause, Rule, RuleBroken
from kt1desk.domain.item import Urgency
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.gui.handwriting.presenter import HandwritingDoors
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.accept.form import AcceptField, FormFault
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.pages.handover.form import HandoverField
from kt1desk.gui.pages.handover.page import HandoverPage
from kt1desk.gui.pages.reprint.form import News, NewsKind
from kt1desk.gui.pages.reprint.view import ReprintView
from kt1desk.gui.pages.setup.form import Enrolment, SetupField, Step
from kt1desk.gui.pages.setup.form import FormFault as SetupFault
from kt1desk.gui.pages.setup.page import SetupPage
from kt1desk.gui.theme import Look, dress
from kt1desk.gui.translations import speak
from kt1desk.usecases.label_rows import LabelRow
from kt1desk.usecases.print_rows import JobId, PrintJobRow
from tests.documents.samples import LONGEST_AGENCIES
from tests.gui.pages.accept.at_the_desk import doors_of, ready_form
from tests.gui.pages.handover.at_the_desk import handover_doors, take_in
from tests.support.approving import dialog_over, leader
from tests.support.counter import QuietAlerts, open_a_counter
from tests.support.cut_labels import cut_labels
from tests.support.first_start import RECOVERY_CODE, FirstStart
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.item_lines import NOW, Like, item_line
from tests.support.long_words import LongWords
from tests.support.reference import first_edition

PAGE = (1036, 594)
"""What the window leaves to a page at 1280x720, that is 1920x1080 at 150 %."""
COVER = (1280, 720)
SECONDS = 120


def _accept() -> QWidget:
    counter = open_a_counter()
    take_in(counter, 4)
    page = AcceptPage(
        doors_of(counter),
        work=ImmediateTasks(),
        alerts=QuietAlerts(),
        notices=Notices(),
        clock=counter.desk.clock,
        clerk=lambda: counter.desk.leader,
        handwriting=HandwritingDoors(write=counter.write_label, clerk=lambda: counter.desk.leader),
        dialog_over=dialog_over(),
        sound=lambda _sound: None,
    )
    longest = counter.one("uy ban mat tran")
    form = ready_form(counter)
    page.show_form(replace(form, recipient=longest, recipient_text=longest.name, urgency=Urgency.EXPRESS))
    page.form_changed.emit()
    page.show_fault(AcceptField.WEIGHT, RuleBroken(Rule.WEIGHT_TOO_HEAVY, weight_g=31_600, limit_g=31_500))
    page.show_fault(AcceptField.LETTER, FormFault.LETTER_NOT_CHOSEN)
    page.accept_asked.emit()
    return page


def _accept_outside() -> QWidget:
    counter = open_a_counter()
    page = AcceptPage(
        doors_of(counter),
        work=ImmediateTasks(),
        alerts=QuietAlerts(),
        notices=Notices(),
        clock=counter.desk.clock,
        clerk=lambda: counter.desk.leader,
        handwriting=HandwritingDoors(write=counter.write_label, clerk=lambda: counter.desk.leader),
        dialog_over=dialog_over(),
        sound=lambda _sound: None,
    )
    page.show_form(replace(ready_form(counter), outside=True, urgency=Urgency.TIMED))
    page.show_fault(None, RuleBroken(Rule.NO_NUMBER_BLOCK))
    return page


def _handover() -> QWidget:
    counter = open_a_counter()
    take_in(counter, 40)
    doors = handover_doors(counter)
    page = HandoverPage(
        doors,
        work=ImmediateTasks(),
        alerts=QuietAlerts(),
        notices=Notices(),
        sound=lambda _sound: None,
        dialog_over=dialog_over(leader("duc", "Trần Đức Mạnh")),
        turned=lambda: None,
        clerk=lambda: counter.desk.leader,
        handed_over=lambda _person: None,
    )
    page.show_fault(HandoverField.OUTGOING_PIN, RuleBroken(Rule.PIN_DELAYED, until=counter.desk.clock()))
    return page


def _reprint() -> QWidget:
    """The longest names, a letter, a copy that is awaited and of which nothing is known; every fault speaks."""
    long = LONGEST_AGENCIES[0]
    item = replace(item_line(1, Like(letter="A", recipient=long, confirmed=False)), label_copy=12, reprinted_at=NOW)
    job = PrintJobRow(
        job=JobId(1),
        paper=PaperUse.LABEL,
        of=item.item_no,
        queued_at=NOW,
        state=JobState.UNKNOWN,
        where="Máy in nhãn Zebra quầy số 2",
        why=Cause.PRINT_UNKNOWN,
    )
    row = LabelRow(item=item, job=job)
    reasons = first_edition().reasons_on(ReasonUse.REPRINT, NOW.date())
    page = ReprintView()
    page.show_labels((row,) * 5)
    page.show_reasons(reasons)
    page.show_chosen(row)
    page.show_news(News(kind=NewsKind.NOT_KNOWN, number=item.item_no, copy=12))
    return page


def _setup(step: Step) -> Callable[[], QWidget]:
    def build() -> QWidget:
        page = SetupPage(FirstStart().doors(), work=ImmediateTasks(), alerts=QuietAlerts())
        page.start()
        page.people_panel.show_fault(SetupField.CLERK_NAME, SetupFault.SAME_NAME)
        page.province_panel.show_form(Enrolment.NOW, "", "")
        page.province_panel.show_fault(SetupField.CODE, SetupFault.CODE_REFUSED)
        page.show_recovery(RECOVERY_CODE)
        page.show_making(enrolling=True)
        page.show_done(enrolled=False)
        page.show_step(step, can_go_back=True)
        return page

    return build


PAGES: list[tuple[Callable[[], QWidget], tuple[int, int]]] = [
    (_accept, PAGE),
    (_accept_outside, PAGE),
    (_handover, PAGE),
    (_reprint, PAGE),
    *((_setup(step), COVER) for step in Step),
]
NAMES = ["accept", "accept_outside", "handover", "reprint", *(f"setup_{step}" for step in Step)]


def _settled(qtbot: QtBot, app: QApplication, build: Callable[[], QWidget], size: tuple[int, int]) -> QWidget:
    page = build()
    qtbot.addWidget(page)
    page.resize(*size)
    page.show()
    for _ in range(4):
        app.processEvents()
    assert (page.width(), page.height()) == size
    return page


@pytest.fixture
def long_words(dressed: QApplication) -> Iterator[QApplication]:
    translator = LongWords()
    dressed.installTranslator(translator)
    yield dressed
    dressed.removeTranslator(translator)


@pytest.fixture
def large_text(dressed: QApplication, resources: Path) -> Iterator[QApplication]:
    dress(dressed, resources, Look(text_factor=1.4))
    yield dressed
    dress(dressed, resources)


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory, resources: Path) -> Path:
    folder = tmp_path_factory.mktemp("resources")
    (folder / "i18n").mkdir()
    package = Path(PySide6.__file__).parent
    lrelease = shutil.which("lrelease", path=str(package)) or str(package / "lrelease")
    target = folder / "i18n" / "kt1desk_vi.qm"
    source = resources / "i18n" / "kt1desk_vi.ts"
    subprocess.run([lrelease, "-silent", str(source), "-qm", str(target)], check=True, timeout=SECONDS)
    return folder


@pytest.fixture
def vietnamese(dressed: QApplication, compiled: Path) -> Iterator[QApplication]:
    before = QLocale()
    translators = speak(dressed, compiled)
    yield dressed
    for translator in translators:
        dressed.removeTranslator(translator)
    QLocale.setDefault(before)


@pytest.mark.parametrize(("build", "size"), PAGES, ids=NAMES)
def test_vietnamese_has_room(
    build: Callable[[], QWidget], size: tuple[int, int], vietnamese: QApplication, qtbot: QtBot
) -> None:
    assert cut_labels(_settled(qtbot, vietnamese, build, size)) == []


@pytest.mark.parametrize(("build", "size"), PAGES, ids=NAMES)
def test_words_that_are_forty_per_cent_longer_have_room(
    build: Callable[[], QWidget], size: tuple[int, int], long_words: QApplication, qtbot: QtBot
) -> None:
    assert cut_labels(_settled(qtbot, long_words, build, size)) == []


@pytest.mark.parametrize(("build", "size"), PAGES, ids=NAMES)
def test_large_text_has_room(
    build: Callable[[], QWidget], size: tuple[int, int], large_text: QApplication, qtbot: QtBot
) -> None:
    assert cut_labels(_settled(qtbot, large_text, build, size)) == []
