"""F9: a label is chosen, why and what became of the old one is said, it is sent, and only its scan ends it."""

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Cause
from kt1desk.domain.events import LabelConfirmed
from kt1desk.domain.item import Secrecy
from kt1desk.domain.numbers import make_item_no, spell
from kt1desk.domain.old_label import OldLabel
from kt1desk.gui.sounds import Sound
from kt1desk.store.looks import SqlLooks
from kt1desk.usecases.begin_handover import BeginHandover, begin_handover
from kt1desk.usecases.print_ports import Fate
from tests.gui.pages.reprint.at_the_desk import Desk
from tests.support.cut_labels import cut_labels
from tests.support.forms import write_by_hand
from tests.support.handing_over import SALT


def test_the_last_five_labels_are_listed_the_newest_first_and_none_is_marked(desk: Desk) -> None:
    numbers = [desk.accept(Secrecy.B, confirmed=bool(i % 2)) for i in range(7)]
    desk.open()
    assert [row[0].split(",")[0] for row in desk.rows] == [spell(item_no) for item_no in reversed(numbers[2:])]
    assert desk.page.table.marked is None
    assert "sent, waits for its scan" in desk.rows[0][2]
    assert "confirmed by its scan" in desk.rows[1][2]


def test_without_a_letter_the_clerk_alone_prints_again_and_the_scan_ends_it(desk: Desk) -> None:
    item_no = desk.accept()
    desk.open()
    desk.press("Down", "Enter")
    desk.say_why()
    desk.press("Ctrl+Enter")
    (fact,) = desk.reprints
    assert (fact.item_no, fact.copy, fact.reason) == (item_no, 2, "TORN_OR_WET")
    assert (fact.old_label, fact.approval) == (OldLabel.DESTROYED, None)
    assert desk.printer.names == [f"{item_no} 2"]
    assert "label sent to Zebra, BẢN IN LẠI 2" in desk.page.message.words
    assert not desk.may_leave(item_no)
    desk.scan(item_no)
    assert isinstance(desk.told[-1], LabelConfirmed)
    assert desk.may_leave(item_no)
    assert desk.sounds == [Sound.RIGHT]
    assert desk.page.table.marked is None


@pytest.mark.parametrize("secrecy", [Secrecy.A, Secrecy.B])
def test_of_a_and_b_nothing_is_sent_before_a_second_person_stood_by(desk: Desk, secrecy: Secrecy) -> None:
    item_no = desk.accept(secrecy)
    desk.open()
    desk.press("Down")
    desk.say_why()
    desk.press("Ctrl+Enter")
    dialog = desk.page.approval_dialog
    assert dialog.is_open
    assert "seen the old one destroyed" in dialog.act_text.text()
    assert dialog.by_phone_button.isHidden()
    assert (desk.told, desk.printer.names) == ([], [])
    desk.vouch()
    (fact,) = desk.reprints
    assert (fact.by, fact.approval is not None) == (desk.store.desk.clerk, True)
    assert desk.printer.names == [f"{item_no} 2"]
    story = SqlLooks(desk.store.engine).life_story(item_no).lines[-2:]
    assert [(line.kind, line.who) for line in story] == [
        ("ActApproved", "Nguyễn Thị Hạnh"),
        ("LabelReprinted", "Hoàng Văn Tú"),
    ]


def test_a_dialog_that_is_left_changes_nothing_and_keeps_what_was_chosen(desk: Desk) -> None:
    item_no = desk.accept(Secrecy.A)
    desk.open()
    desk.press("Down")
    desk.say_why()
    desk.press("Ctrl+Enter")
    assert desk.page.go_back()
    assert not desk.page.approval_dialog.is_open
    assert desk.page.form().reason == "TORN_OR_WET"
    assert (desk.told, desk.printer.names, desk.may_leave(item_no)) == ([], [], True)


def test_what_lacks_is_said_in_its_place(desk: Desk) -> None:
    desk.accept()
    desk.open()
    desk.press("Alt+N", "Enter")
    assert desk.page.number_field.error
    desk.press("Esc")
    desk.page.table.setFocus()
    desk.press("Down", "Ctrl+Enter")
    card = desk.page.chosen_card
    assert (card.reason_field.error, card.old_field.error) == (
        "Choose why it is printed again.",
        "Say what became of the old label or strip.",
    )
    assert desk.told == []


def test_a_label_that_was_scanned_cannot_never_have_come_out(desk: Desk) -> None:
    desk.accept(Secrecy.A)
    desk.open()
    desk.press("Down")
    desk.say_why(never_out=True)
    desk.press("Ctrl+Enter")
    assert "so there is one" in desk.page.chosen_card.old_field.error
    assert not desk.page.approval_dialog.is_open


def test_any_item_that_is_here_is_found_by_number_or_scan_and_every_other_one_is_refused(desk: Desk) -> None:
    numbers = [desk.accept() for _ in range(6)]
    desk.open()
    desk.press("Alt+N")
    desk.hands.type(numbers[0].lower())
    desk.press("Enter")
    assert not desk.page.table.selectionModel().hasSelection()
    assert desk.page.chosen_card.shown == numbers[0]
    desk.scan(numbers[3])
    assert desk.page.chosen_card.shown == numbers[3]
    assert desk.page.table.marked is not None
    desk.scan(make_item_no("ZK", 77_001))
    assert "not on hand at this desk" in desk.page.message.words
    assert desk.told == []


def test_nothing_came_out_and_the_same_copy_is_sent_again_without_another_reprint(desk: Desk) -> None:
    item_no = desk.accept()
    desk.open()
    desk.printer.fate = Fate.FAILED
    desk.press("Down")
    desk.say_why()
    desk.press("Ctrl+Enter")
    assert "nothing came out" in desk.page.message.words
    assert [error.cause for error in desk.alerts.errors] == [Cause.PRINTER_NO_PAPER]
    assert not desk.may_leave(item_no)
    assert desk.page.chosen_card.send_button.isVisible()
    desk.printer.fate = Fate.SENT
    desk.press("Ctrl+P")
    assert desk.printer.names == [f"{item_no} 2", f"{item_no} 2"]
    assert len(desk.reprints) == 1
    assert not desk.page.chosen_card.send_button.isVisible()


def test_what_nobody_knows_is_told_and_sent_again_by_no_key_but_printed_again_with_its_reason(desk: Desk) -> None:
    item_no = desk.accept(confirmed=False)
    desk.open()
    desk.printer.fate = Fate.UNKNOWN
    desk.press("Down")
    desk.say_why(never_out=True)
    desk.press("Ctrl+Enter")
    assert "nobody knows whether it came out" in desk.page.message.words
    assert "not known, look for it" in desk.rows[0][2]
    assert not desk.page.chosen_card.send_button.isVisible()
    desk.press("Ctrl+P")
    assert desk.printer.names == [f"{item_no} 2"]
    desk.printer.fate = Fate.SENT
    desk.say_why(never_out=True)
    desk.press("Ctrl+Enter")
    assert [fact.copy for fact in desk.reprints] == [2, 3]
    assert desk.printer.names[-1] == f"{item_no} 3"


def test_another_label_that_is_scanned_meanwhile_stops_the_clerk(desk: Desk) -> None:
    other, item_no = desk.accept(confirmed=False), desk.accept()
    desk.open()
    desk.press("Down")
    desk.say_why()
    desk.press("Ctrl+Enter")
    desk.scan(other)
    assert spell(item_no) in desk.page.message.words
    assert desk.sounds == [Sound.WRONG]
    assert len(desk.told) == 1
    assert desk.page.go_back()
    desk.scan(other)
    assert desk.page.chosen_card.shown == other


def test_a_reprint_that_waited_over_a_restart_is_confirmed_by_its_scan(desk: Desk, qtbot: QtBot) -> None:
    item_no = desk.accept()
    desk.open()
    desk.press("Down")
    desk.say_why()
    desk.press("Ctrl+Enter")
    later = Desk(desk.store, qtbot).open()
    assert "BẢN IN LẠI 2" in later.rows[0][0]
    later.scan(item_no)
    assert later.may_leave(item_no)


def test_the_code_of_a_paper_and_rubbish_confirm_nothing(desk: Desk) -> None:
    item_no = desk.accept()
    desk.open()
    desk.press("Down")
    desk.say_why()
    desk.press("Ctrl+Enter")
    for text in (f"KT1:1|{item_no}|x", "HELLO WORLD"):
        desk.scan(text)
    assert desk.sounds == [Sound.WRONG, Sound.WRONG]
    assert not desk.may_leave(item_no)


def test_a_page_is_as_it_was_left_but_not_for_another_person(desk: Desk) -> None:
    desk.accept()
    desk.open()
    desk.press("Down")
    desk.say_why()
    desk.page.hide()
    desk.page.show()
    assert desk.page.form().reason == "TORN_OR_WET"
    desk.page.hide()
    desk.acts = desk.store.desk.leader
    desk.page.show()
    assert desk.page.chosen_card.shown is None
    assert desk.page.form().reason == ""
    desk.press("Down")
    assert desk.page.chosen_card.shown is not None


def test_after_the_scan_the_keys_are_in_the_list_again(desk: Desk) -> None:
    item_no = desk.accept()
    desk.open()
    desk.press("Down")
    desk.say_why()
    desk.press("Ctrl+Enter", "Alt+R")
    desk.scan(item_no)
    assert desk.page.table.hasFocus()


def test_the_label_of_an_emergency_pack_is_on_the_cover_and_not_sent_as_if_none_were(desk: Desk) -> None:
    item_no = desk.enter_late()
    desk.open()
    desk.press("Alt+N")
    desk.hands.type(item_no)
    desk.press("Enter")
    assert desk.page.chosen_card.shown == item_no
    assert desk.page.chosen_card.send_button.isHidden()
    assert "printed in advance" in desk.page.chosen_card.copies
    desk.press("Ctrl+P")
    assert desk.printer.names == []
    desk.say_why()
    desk.press("Ctrl+Enter")
    assert desk.printer.names == [f"{item_no} 2"]
    assert "sent, waits for its scan" in desk.rows[0][2]


def test_a_handwritten_label_is_not_said_to_be_scanned(desk: Desk) -> None:
    item_no = desk.accept(confirmed=False)
    write_by_hand(desk.store.desk, item_no, clerk=desk.store.desk.clerk)
    desk.open()
    assert "written by hand" in desk.rows[0][2]
    assert "scan" not in desk.rows[0][2]


def test_while_two_count_blind_the_page_tells_nothing_and_finds_nothing(desk: Desk) -> None:
    store, item_no = desk.store, desk.accept()
    begin = BeginHandover(by=store.desk.clerk, incoming=store.desk.leader)
    begin_handover(begin, books=store.books, clock=store.clock, salt=lambda: SALT)
    desk.open()
    assert desk.rows == []
    desk.scan(item_no)
    assert desk.page.chosen_card.shown is None


@pytest.mark.usefixtures("dressed")
def test_nothing_is_cut(desk: Desk, qapp: QApplication) -> None:
    for secrecy in Secrecy:
        desk.accept(secrecy)
    desk.open()
    desk.press("Down")
    desk.press("Ctrl+Enter")
    qapp.processEvents()
    assert cut_labels(desk.page) == []
