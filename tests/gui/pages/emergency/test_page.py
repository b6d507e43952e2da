"""The section of emergency packs with real keys: made and printed, opened, voided."""

from dataclasses import dataclass, field
from datetime import timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.custody import Stage
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import EmergencyPackMade, EmergencyPackOpened, NumberVoided
from kt1desk.domain.ids import ItemNo
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.emergency.form import PackField
from kt1desk.gui.pages.emergency.page import EmergencyPage
from kt1desk.gui.pages.emergency.presenter import PacksDoors
from kt1desk.gui.work import Sent, SentPack
from kt1desk.usecases.make_pack import make_pack
from kt1desk.usecases.open_pack import open_pack
from kt1desk.usecases.pack_rows import PackRow
from kt1desk.usecases.void_pack import void_pack
from tests.support.clock import MONDAY
from tests.support.counter import Counter, QuietAlerts, open_a_counter
from tests.support.cut_labels import cut_labels
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.keyboard import Keyboard

pytestmark = pytest.mark.usefixtures("dressed")

SMALL = (1036, 530)


@dataclass
class Desk:
    """The page, the keys in front of it and the counter behind it."""

    counter: Counter = field(default_factory=open_a_counter)
    alerts: QuietAlerts = field(default_factory=QuietAlerts)
    printed: list[ItemNo] = field(default_factory=list)
    printer_fails: Unavailable | RuleBroken | None = None
    saves: bool = False

    def packs(self) -> tuple[PackRow, ...]:
        book = self.counter.book
        return tuple(
            PackRow(
                pack=pack,
                made_by_name=book.clerk(pack.made_by).name,
                unused=tuple(each for each in pack.numbers if book.custody(each).stage is Stage.UNKNOWN),
            )
            for pack in reversed(book.packs())
        )

    def print_pack(self, pack: ItemNo) -> SentPack:
        if self.printer_fails is not None:
            raise self.printer_fails
        self.printed.append(pack)
        sheets = Sent(where="/papers/pack.pdf", saved=True) if self.saves else Sent(where="HP 400", saved=False)
        return SentPack(sheets=sheets, labels=Sent(where="Zebra GK420d", saved=False))

    def page(self, qtbot: QtBot) -> tuple[EmergencyPage, Keyboard]:
        books, clock = self.counter.memory, self.counter.desk.clock
        page = EmergencyPage(
            PacksDoors(
                packs=self.packs,
                make=lambda asked: make_pack(asked, books=books, clock=clock),
                open=lambda asked: open_pack(asked, books=books, clock=clock),
                void=lambda asked: void_pack(asked, books=books, clock=clock),
                print_pack=self.print_pack,
            ),
            work=ImmediateTasks(),
            alerts=self.alerts,
            notices=Notices(),
            clock=clock,
            clerk=lambda: self.counter.desk.leader,
        )
        keys = Keyboard(qtbot, page, SMALL)
        page.setFocus()
        return page, keys


def make(keys: Keyboard, count: str = "3", seal: str = "TQ 004700") -> None:
    keys.alt("N")
    keys.write(count)
    keys.enter()
    keys.write(seal)
    keys.enter()


def test_a_pack_is_made_and_printed_by_keys(qtbot: QtBot) -> None:
    desk = Desk()
    page, keys = desk.page(qtbot)
    make(keys)
    fact = desk.counter.memory.facts[-1]
    assert isinstance(fact, EmergencyPackMade)
    assert (len(fact.numbers), fact.seal_no) == (3, "TQ 004700")
    assert desk.printed == [fact.numbers[0]]
    assert page.message.words.startswith(
        "Cover sheet and slips were sent to HP 400. The labels were sent to Zebra GK420d."
    )
    assert page.model.texts[1][3] == "sealed, 3 of 3 left"
    assert page.typed().count == ""


def test_paper_that_does_not_come_keeps_the_pack_and_is_printed_again(qtbot: QtBot) -> None:
    desk = Desk(printer_fails=Unavailable(Cause.PRINTER_MISSING, printer="Zebra"))
    page, keys = desk.page(qtbot)
    make(keys)
    assert [error.cause for error in desk.alerts.errors] == [Cause.PRINTER_MISSING]
    assert len(desk.packs()) == 1
    desk.printer_fails = None
    keys.ctrl("P")
    assert desk.printed == [desk.packs()[0].pack.name]
    assert "no number may be on two labels" in page.message.words


def test_papers_in_a_folder_are_said_to_be_saved(qtbot: QtBot) -> None:
    desk = Desk(saves=True)
    page, keys = desk.page(qtbot)
    make(keys)
    assert "slips are saved in /papers/pack.pdf. The labels were sent to Zebra GK420d." in page.message.words


def test_a_pack_that_was_opened_or_voided_before_its_papers_were_drawn_says_why_none_come(qtbot: QtBot) -> None:
    desk = Desk(printer_fails=RuleBroken(Rule.PACK_PRINTED_NO_MORE, opened_at=MONDAY))
    page, keys = desk.page(qtbot)
    make(keys)
    assert "none is printed again" in page.message.words
    desk.printer_fails = RuleBroken(Rule.PACK_USED_UP, item_no=desk.packs()[0].pack.name)
    keys.ctrl("P")
    assert "nothing is printed" in page.message.words
    assert (desk.printed, desk.alerts.errors) == ([], [])


def test_what_nobody_knows_of_the_papers_is_never_sent_again_by_one_key(qtbot: QtBot) -> None:
    desk = Desk(printer_fails=Unavailable(Cause.PRINT_UNKNOWN, printer="Zebra"))
    _, keys = desk.page(qtbot)
    make(keys)
    assert desk.alerts.retries == [None]


def test_the_labels_of_an_opened_pack_are_on_covers_and_not_printed_again(qtbot: QtBot) -> None:
    desk = Desk()
    page, keys = desk.page(qtbot)
    make(keys)
    assert page.print_button.isVisible()
    keys.ctrl("O")
    page.open_form.seal_edit.setText("TQ 004700")
    page.open_form.moment_edit.setText("8:00")
    keys.ctrl_enter()
    desk.printed.clear()
    keys.ctrl("P")
    assert (page.print_button.isVisible(), desk.printed) == (False, [])


@pytest.mark.parametrize(
    ("count", "seal", "where"),
    [("", "TQ 1", PackField.COUNT), ("x", "TQ 1", PackField.COUNT), ("41", "TQ 1", PackField.COUNT)],
)
def test_what_is_wrong_with_a_new_pack_is_said_at_its_field(
    qtbot: QtBot, count: str, seal: str, where: PackField
) -> None:
    desk = Desk()
    page, keys = desk.page(qtbot)
    make(keys, count, seal)
    assert page.make_form.by_name[where].error
    assert desk.packs() == ()
    assert page.typed().seal == seal


def test_a_pack_is_opened_with_its_seal_and_its_real_moment(qtbot: QtBot) -> None:
    desk = Desk()
    page, keys = desk.page(qtbot)
    make(keys)
    desk.counter.desk.clock.advance(timedelta(hours=6))
    keys.ctrl("O")
    keys.write("TQ 004701")
    keys.enter()
    keys.write("9:30")
    keys.enter()
    assert "sealed with TQ 004700" in page.open_form.by_name[PackField.FOUND_SEAL].error
    page.open_form.seal_edit.selectAll()
    keys.write("tq 004700")
    keys.ctrl_enter()
    fact = desk.counter.memory.facts[-1]
    assert isinstance(fact, EmergencyPackOpened)
    assert fact.at == MONDAY + timedelta(hours=1, minutes=30)
    assert "opened 09:30" in page.model.texts[1][3]
    assert not page.opened_button.isVisible()


def test_a_moment_to_come_or_before_the_pack_is_said_at_its_field(qtbot: QtBot) -> None:
    desk = Desk()
    page, keys = desk.page(qtbot)
    make(keys)
    for typed, words in (("23:00", "still to come"), ("7:59", "cannot be"), ("soon", "Type the moment")):
        keys.ctrl("O")
        page.open_form.seal_edit.setText("TQ 004700")
        page.open_form.moment_edit.setText(typed)
        keys.ctrl_enter()
        assert words in page.open_form.by_name[PackField.OPENED_AT].error


def test_what_is_left_is_voided_with_a_reason(qtbot: QtBot) -> None:
    desk = Desk()
    page, keys = desk.page(qtbot)
    make(keys)
    keys.ctrl("D")
    keys.ctrl_enter()
    assert page.void_form.by_name[PackField.REASON].error
    page.void_form.reasons_list.setCurrentRow(1)
    keys.ctrl_enter()
    assert [type(fact) for fact in desk.counter.memory.facts[-3:]] == [NumberVoided] * 3
    assert "what still comes out of the printer" in page.message.words
    assert page.model.texts[1][3] == "sealed, 0 of 3 left"
    assert not page.void_button.isVisible()


def test_no_word_is_cut_in_the_smallest_window(qtbot: QtBot) -> None:
    desk = Desk()
    page, keys = desk.page(qtbot)
    make(keys)
    for key in "NOD":
        keys.ctrl(key)
        for _ in range(4):
            QCoreApplication.processEvents()
        assert cut_labels(page) == []
