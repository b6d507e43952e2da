"""F9 and the seal strip: the first is sent by its key, a further one says why, and of A and B before whom."""

import pytest
from PySide6.QtWidgets import QApplication

from kt1desk.domain.errors import Cause
from kt1desk.domain.item import Secrecy
from kt1desk.domain.old_label import OldLabel
from kt1desk.store.looks import SqlLooks
from kt1desk.usecases.print_ports import Fate
from tests.gui.pages.reprint.at_the_desk import Desk
from tests.support.cut_labels import cut_labels

STRIP = "Ctrl+Shift+I"


def test_the_first_strip_of_the_chosen_item_is_sent_by_its_key_and_awaits_no_scan(desk: Desk) -> None:
    item_no = desk.accept(Secrecy.B)
    desk.open()
    desk.press(STRIP)
    assert desk.printer.names == []
    desk.press("Down", STRIP)
    assert desk.printer.names == [f"strip {item_no} 1"]
    assert "seal strip sent to Zebra" in desk.page.message.words
    assert (desk.told, desk.may_leave(item_no)) == ([], True)


def test_a_further_strip_asks_why_and_what_became_of_the_old_one(desk: Desk) -> None:
    item_no = desk.accept()
    desk.open()
    desk.press("Down", STRIP)
    assert "The next seal strip says BẢN IN LẠI 2." in desk.page.chosen_card.copies
    desk.press(STRIP)
    card = desk.page.chosen_card
    assert (bool(card.reason_field.error), bool(card.old_field.error)) == (True, True)
    assert desk.printer.names == [f"strip {item_no} 1"]
    desk.say_why()
    desk.press(STRIP)
    (fact,) = desk.strip_reprints
    assert (fact.item_no, fact.copy, fact.reason) == (item_no, 2, "TORN_OR_WET")
    assert (fact.old_strip, fact.approval) == (OldLabel.DESTROYED, None)
    assert desk.printer.names[1:] == [f"strip {item_no} 2"]
    assert "seal strip sent to Zebra" in desk.page.message.words
    assert desk.may_leave(item_no)
    assert desk.page.form().reason == ""


@pytest.mark.parametrize("secrecy", [Secrecy.A, Secrecy.B])
def test_of_a_and_b_no_further_strip_is_sent_before_a_second_person_stood_by(desk: Desk, secrecy: Secrecy) -> None:
    item_no = desk.accept(secrecy)
    desk.open()
    desk.press("Down", STRIP)
    desk.say_why()
    desk.press(STRIP)
    dialog = desk.page.approval_dialog
    assert dialog.is_open
    assert "seal strip again, having seen the old one destroyed" in dialog.act_text.text()
    assert dialog.by_phone_button.isHidden()
    assert (desk.told, desk.printer.names) == ([], [f"strip {item_no} 1"])
    desk.vouch()
    (fact,) = desk.strip_reprints
    assert (fact.by, fact.approval is not None) == (desk.store.desk.clerk, True)
    assert desk.printer.names[1:] == [f"strip {item_no} 2"]
    story = SqlLooks(desk.store.engine).life_story(item_no).lines[-2:]
    assert [(line.kind, line.who) for line in story] == [
        ("ActApproved", "Nguyễn Thị Hạnh"),
        ("SealStripReprinted", "Hoàng Văn Tú"),
    ]


def test_a_strip_of_which_nothing_came_out_is_sent_again_as_the_same_copy(desk: Desk) -> None:
    item_no = desk.accept()
    desk.open()
    desk.printer.fate = Fate.FAILED
    desk.press("Down", STRIP)
    assert [error.cause for error in desk.alerts.errors] == [Cause.PRINTER_NO_PAPER]
    desk.printer.fate = Fate.SENT
    desk.press(STRIP)
    desk.say_why()
    desk.printer.fate = Fate.FAILED
    desk.press(STRIP)
    desk.printer.fate = Fate.SENT
    desk.press(STRIP)
    assert desk.printer.names == [f"strip {item_no} {copy}" for copy in (1, 1, 2, 2)]
    assert len(desk.strip_reprints) == 1


def test_a_strip_that_nobody_knows_of_is_sent_again_by_no_key_but_with_its_reason(desk: Desk) -> None:
    item_no = desk.accept()
    desk.open()
    desk.printer.fate = Fate.UNKNOWN
    desk.press("Down", STRIP)
    assert [error.cause for error in desk.alerts.errors] == [Cause.PRINT_UNKNOWN]
    assert desk.alerts.retries == [None]
    desk.printer.fate = Fate.SENT
    desk.press(STRIP)
    assert desk.printer.names == [f"strip {item_no} 1"]
    desk.say_why(never_out=True)
    desk.press(STRIP)
    assert desk.printer.names[1:] == [f"strip {item_no} 2"]
    assert [fact.old_strip for fact in desk.strip_reprints] == [OldLabel.NEVER_CAME_OUT]


@pytest.mark.usefixtures("dressed")
def test_nothing_is_cut_once_there_is_a_strip(desk: Desk, qapp: QApplication) -> None:
    desk.accept(Secrecy.A)
    desk.open()
    desk.press("Down", STRIP, STRIP)
    qapp.processEvents()
    assert cut_labels(desk.page) == []
