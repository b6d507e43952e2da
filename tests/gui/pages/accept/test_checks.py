"""Cover and seal are looked at before an item is taken; one key says so."""

from dataclasses import replace

from pytestqt.qtbot import QtBot

from kt1desk.domain.item import Secrecy
from kt1desk.gui.pages.accept.form import AcceptField
from tests.gui.pages.accept.at_the_desk import ready_form
from tests.gui.pages.accept.page_desk import open_page


def test_an_item_is_not_taken_before_the_checks_are_confirmed_and_the_field_says_so(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(replace(ready_form(desk.counter), checks=()))
    desk.keys.ctrl_enter()
    assert desk.counter.accepted == []
    assert "Alt+B" in desk.said(AcceptField.CHECKS)
    assert desk.page.item_form.fields.checks_row.edit.hasFocus()
    desk.keys.alt("B")
    assert desk.said(AcceptField.CHECKS) == ""
    desk.keys.ctrl_enter()
    confirmed = desk.counter.accepted[0].cover.checks
    assert confirmed == ("OPAQUE_WHOLE", "GLUED_SEALED", "STAMP_OVER_SEAM", "URGENCY_AGREES", "LETTER_AGREES")
    assert desk.form.checks == ()


def test_the_words_beside_the_key_are_the_checks_of_the_letter(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    row = desk.page.item_form.fields.checks_row
    desk.put(replace(ready_form(desk.counter), secrecy=Secrecy.B))
    assert "letter B agrees" in row.words.text()
    desk.put(replace(ready_form(desk.counter), secrecy=Secrecy.A))
    assert "two covers declared" in row.words.text()
    assert "letter B" not in row.words.text()


def test_another_letter_takes_the_confirmation_back(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(ready_form(desk.counter))
    desk.keys.alt("K")
    desk.keys.write("B")
    assert desk.form.checks == ()
    assert not desk.page.item_form.fields.checks_row.edit.isChecked()
    desk.keys.alt("B")
    desk.keys.alt("B")
    assert desk.form.checks == ()


def test_of_letter_a_the_mark_of_the_inner_cover_is_what_the_sender_declares(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    check = desk.page.item_form.fields.only_check
    for letter, declared in (("A", True), ("B", False), ("A", True)):
        desk.keys.alt("K")
        desk.keys.write(letter)
        assert ("as declared" in check.text(), "as declared" in check.accessibleName()) == (declared, declared)
    desk.put(ready_form(desk.counter))
    assert "declared" not in check.text()


def test_before_a_letter_is_chosen_nothing_can_be_confirmed(qtbot: QtBot) -> None:
    desk = open_page(qtbot)
    desk.put(replace(ready_form(desk.counter), secrecy=None, checks=()))
    desk.keys.alt("B")
    assert desk.form.checks == ()
    assert desk.said(AcceptField.LETTER)
    assert desk.page.item_form.fields.letter_choice.hasFocus()
