"""Labels, list and refusal on the acceptance page with real keys; nothing is cut, nothing claims too much."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.events import ItemVoided, LabelHandwritten, VisitClosed
from kt1desk.domain.item import SealState
from kt1desk.domain.numbers import spell
from kt1desk.gui.pages.accept.form import AcceptField
from kt1desk.gui.scan_reading import read_scan
from kt1desk.gui.sounds import Sound
from tests.gui.pages.accept.at_the_desk import paying_counter, ready_form
from tests.gui.pages.accept.page_desk import SMALL, open_page
from tests.support.clock import MONDAY
from tests.support.counter import open_a_counter
from tests.support.couriers import with_register
from tests.support.cut_labels import cut_labels
from tests.support.forbidden_words import forbidden_in
from tests.support.keyboard import CTRL

SHIFT = Qt.KeyboardModifier.ShiftModifier

pytestmark = pytest.mark.usefixtures("dressed")


def test_a_scan_confirms_the_label_and_sounds_right(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    assert "Stick it on and scan it" in desk.news()
    desk.page.take_scan(read_scan(desk.counter.accepted[0].item_no))
    assert "label confirmed" in desk.news()
    desk.page.take_scan(read_scan(desk.counter.accepted[0].item_no))
    assert "Confirmed at 08:00:00" in desk.news()
    desk.page.take_scan(read_scan("KT1:slip:1"))
    desk.page.take_scan(read_scan("8934563138165"))
    assert desk.sounds == [Sound.RIGHT, Sound.REPEAT, Sound.WRONG, Sound.WRONG]


def test_a_scanned_seal_lands_in_its_field(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.keys.alt("I")
    desk.page.take_scan(read_scan("TQ00451299"))
    assert (desk.form.seal_no, desk.form.seal) == ("TQ00451299", SealState.INTACT)


def test_a_missing_label_is_sent_again_by_its_key(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.counter.printer_fails = Unavailable(Cause.PRINTER_MISSING, printer="Zebra")
    desk.keys.ctrl_enter()
    assert "label missing" in desk.news()
    desk.counter.printer_fails = None
    desk.keys.press(Qt.Key.Key_P, CTRL)
    assert desk.counter.labels == [desk.counter.accepted[0].item_no]


def test_the_list_is_reached_and_a_line_marked_by_keys(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.counter.printer_fails = Unavailable(Cause.PRINTER_MISSING, printer="Zebra")
    for _ in range(2):
        desk.put(ready_form(desk.counter))
        desk.keys.ctrl_enter()
    desk.counter.printer_fails = None
    desk.keys.alt("Y")
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_P, CTRL)
    assert desk.counter.labels[-1] == desk.counter.accepted[0].item_no


def test_a_refusal_needs_three_keys(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.keys.press(Qt.Key.Key_T, CTRL)
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.enter()
    assert [fact.reason for fact in desk.counter.refused] == ["SEAL_BROKEN"]
    assert "Refused and recorded" in desk.news()
    assert desk.counter.accepted == []


def test_escape_leaves_the_reasons_and_keeps_the_form(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    form = ready_form(desk.counter)
    desk.put(form)
    desk.keys.press(Qt.Key.Key_T, CTRL)
    assert desk.page.refusal_panel.isVisible()
    desk.keys.press(Qt.Key.Key_Escape)
    assert not desk.page.refusal_panel.isVisible()
    assert desk.form == form
    assert not desk.page.go_back()


def test_the_keys_give_an_item_back_and_see_the_courier_off(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    [item] = desk.counter.accepted
    desk.keys.alt("Y")
    desk.keys.press(Qt.Key.Key_B, CTRL)
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.enter()
    [voided] = [fact for fact in desk.counter.memory.facts if isinstance(fact, ItemVoided)]
    assert (voided.item_no, voided.reason) == (item.item_no, "HANDED_IN_TWICE")
    assert "destroy its label" in desk.news()
    desk.keys.press(Qt.Key.Key_E, CTRL)
    assert desk.page.visit_panel.isVisible()
    desk.keys.press(Qt.Key.Key_Escape)
    assert not desk.page.visit_panel.isVisible()
    desk.keys.press(Qt.Key.Key_E, CTRL)
    desk.keys.enter()
    [closed] = [fact for fact in desk.counter.memory.facts if isinstance(fact, VisitClosed)]
    assert (closed.items, closed.voided) == ((), (item.item_no,))
    assert desk.keys.focus is desk.page.item_form.fields.handed_edit


def test_a_key_asks_for_a_slip_of_each_item_and_the_next_courier_is_asked_anew(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    for slips in (1, 0):
        desk.put(ready_form(desk.counter))
        desk.keys.ctrl_enter()
        before = len(desk.counter.slips)
        desk.keys.press(Qt.Key.Key_E, CTRL)
        if slips:
            desk.keys.alt("P")
        desk.keys.enter()
        assert len(desk.counter.slips) - before == slips
        assert ("posting slips sent: 1" in desk.news()) is bool(slips)


def test_a_scan_while_the_courier_leaves_takes_the_word_of_the_missing_label_away_and_no_key_from_the_form(
    qtbot: QtBot,
) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    desk.keys.press(Qt.Key.Key_E, CTRL)
    form = desk.page.visit_panel.free_form
    assert form.message.words.startswith("1 label")
    form.leave_button.setFocus()
    desk.page.take_scan(read_scan(desk.counter.accepted[0].item_no))
    assert (form.isVisible(), form.message.words, desk.keys.focus) == (True, "", form.leave_button)


def test_a_receipt_number_that_is_missing_is_said_at_its_field_and_nothing_is_closed(qtbot: QtBot) -> None:
    desk = open_page(qtbot, counter=paying_counter())
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    desk.keys.press(Qt.Key.Key_E, CTRL)
    desk.keys.enter(2)
    form = desk.page.visit_panel.paying_form
    assert form.receipt_field.error == "Number of the receipt or contract: something must stand here."
    assert desk.keys.focus is form.receipt_edit
    desk.keys.write("0001247")
    desk.keys.enter()
    [closed] = [fact for fact in desk.counter.memory.facts if isinstance(fact, VisitClosed)]
    assert closed.payment is not None
    assert closed.payment.receipt_no == "0001247"


def test_the_keys_leave_a_visit_open_for_another_courier(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    desk.keys.press(Qt.Key.Key_O, CTRL)
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.enter()
    assert (desk.form.handed_in_by, desk.form.sender) == ("", None)
    assert desk.keys.focus is desk.page.item_form.fields.handed_edit


def test_the_specimen_stands_there_when_the_courier_signs(qtbot: QtBot) -> None:
    counter = open_a_counter()
    counter.desk = with_register(counter.desk)
    desk = open_page(qtbot, counter=counter)
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    desk.keys.press(Qt.Key.Key_E, CTRL)
    assert desk.page.visit_panel.free_form.lead_text.text().startswith("Trần Văn Minh · specimen M-17 · ")


def test_a_pasted_text_of_ten_thousand_letters_is_refused_in_its_field(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.keys.alt("T")
    edit = desk.keys.focus
    assert isinstance(edit, QLineEdit)
    QApplication.clipboard().setText("ế" * 10_000)
    edit.selectAll()
    edit.paste()
    desk.keys.ctrl_enter()
    assert "10.000" in desk.said(AcceptField.ADDRESSEE)
    assert len(desk.form.addressee) == 10_000


def test_nothing_is_cut_where_the_window_is_small(qtbot: QtBot) -> None:
    desk = open_page(qtbot, size=SMALL)
    form = ready_form(desk.counter)
    longest = desk.counter.one("uy ban mat tran")
    desk.put(replace(form, recipient=longest, recipient_text=longest.name))
    desk.keys.ctrl_enter()
    desk.put(replace(form, recipient=longest, recipient_text=longest.name))
    QCoreApplication.processEvents()
    assert cut_labels(desk.page) == []
    scrolled = desk.page.item_form.parentWidget()
    assert scrolled is not None
    viewport = scrolled.parentWidget()
    assert viewport is not None
    assert scrolled.minimumSizeHint().width() <= viewport.width()


def test_no_message_of_the_page_claims_that_paper_came_out_or_names_a_class(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    heard: list[str] = []
    desk.page.run_card.said.connect(lambda _news: heard.append(desk.news()))
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    desk.page.take_scan(read_scan(desk.counter.accepted[0].item_no))
    desk.counter.saves_papers = True
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    assert heard
    assert [words for words in heard if "printed" in words.casefold() or forbidden_in(words)] == []


def test_a_label_is_written_by_hand_and_typed_back_by_keys(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.counter.printer_fails = Unavailable(Cause.PRINTER_MISSING, printer="Zebra")
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    item_no = desk.counter.accepted[0].item_no
    desk.keys.press(Qt.Key.Key_W, CTRL | SHIFT)
    panel = desk.page.handwriting_panel
    assert panel.isVisible()
    assert panel.number_form.lead_text.text() == spell(item_no)
    wrong = "0" if item_no[10] != "0" else "1"
    desk.keys.write(f"{item_no[:10]}{wrong}VN")
    desk.keys.enter()
    assert "check digit" in panel.number_form.number_field.error
    assert not desk.page.run_card.sum_words.endswith("1 confirmed")
    panel.number_form.number_edit.selectAll()
    desk.keys.write(spell(item_no).lower())
    desk.keys.enter()
    assert desk.counter.memory.facts[-1] == LabelHandwritten(at=MONDAY, by=desk.counter.desk.leader, item_no=item_no)
    assert "handwritten label recorded" in desk.news()
    assert not panel.isVisible()
    QCoreApplication.processEvents()
    assert desk.page.run_card.sum_words.endswith("1 confirmed")
    assert "Handwritten" in str(desk.page.run_card.table.model().index(0, 0).data())


def test_esc_leaves_the_handwriting_and_the_form_is_as_it_was(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.keys.ctrl_enter()
    half = ready_form(desk.counter)
    desk.put(half)
    desk.keys.press(Qt.Key.Key_W, CTRL | SHIFT)
    desk.keys.press(Qt.Key.Key_Escape)
    assert not desk.page.handwriting_panel.isVisible()
    assert desk.form == half


def test_without_a_label_that_lacks_there_is_nothing_to_write(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.keys.press(Qt.Key.Key_W, CTRL | SHIFT)
    assert not desk.page.handwriting_panel.isVisible()
    assert "Every label is confirmed" in desk.news()
