"""The handover page with real keys: two persons count blind, compare, explain, sign; a new start loses nothing."""

from collections.abc import Callable, Sequence
from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kt1desk.domain.clerk import Role
from kt1desk.domain.comparing import NextStep, Outcome
from kt1desk.domain.counting import CountAnswer
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.events import (
    DifferenceExplained,
    HandoverBegun,
    HandoverCancelled,
    ItemCounted,
    ItemDelivered,
    ReceiptReprinted,
    ShiftHandedOver,
    ShiftPutInSafe,
    StaffRegistered,
)
from kt1desk.domain.ids import StaffId
from kt1desk.domain.stock import Place
from kt1desk.gui.pages.handover.field_words import answer_words
from kt1desk.gui.pages.handover.form import Side
from kt1desk.gui.sounds import Sound
from tests.gui.pages.handover.at_the_desk import Desk, at_the_desk, shelf
from tests.support.builders import number
from tests.support.cut_labels import cut_labels
from tests.support.desks import CLERK_PIN, LEADER_PIN

pytestmark = pytest.mark.usefixtures("dressed")

SMALL = (1036, 594)


def test_a_shift_goes_over_by_scans_and_two_pins_alone(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    desk.begin()
    [begun] = desk.told(HandoverBegun)
    assert isinstance(begun, HandoverBegun)
    assert desk.counter.count_slips == [begun.handover]
    desk.count_both(shelf(desk), shelf(desk)[::-1])
    card = desk.page.result_panel.sheet_card
    assert card.totals == ("0", "4", "4"), "what no fact of the shift speaks of has no column"
    assert card.lines == ("Letter B, Letter", "Letter C, Letter", "No letter, Letter")
    desk.sign()
    [fact] = desk.told(ShiftHandedOver)
    assert isinstance(fact, ShiftHandedOver)
    assert [person.name for person in desk.now_answers] == ["Hoàng Văn Tú"]
    panel = desk.page.signed_panel
    assert (panel.holder_figure.value, panel.pieces_figure.value) == ("Hoàng Văn Tú", "4")
    assert "Two copies of the receipt were sent to Zebra GK420d." in panel.receipt_message.words
    desk.hands.press("Enter")
    assert desk.page.step == 0


def test_the_journey_of_24_items_with_one_missing_one_extra_and_one_that_was_delivered(
    qtbot: QtBot, qapp: QApplication
) -> None:
    desk = at_the_desk(25).open(qtbot, qapp)
    counter, items = desk.counter.desk, shelf(desk)
    delivered, missing, extra = items[24], items[7], number(99_001)
    with counter.books.writing() as book:
        book.record(
            ItemDelivered(
                at=counter.clock(), by=counter.leader, item_no=delivered, received_by="Lan", received_by_title=""
            )
        )
    desk.begin()
    seen = [item_no for item_no in items if item_no != missing]
    desk.count_both([*seen, extra], [extra, *seen[::-1]])
    panel = desk.page.result_panel
    assert [(row[0].replace(" ", "").split(",")[0], row[5].split(",")[0]) for row in panel.table_texts[1:]] == [
        (missing, "Missing"),
        (delivered, "In the wrong place"),
        (extra, "Extra"),
    ]
    desk.hands.press("Ctrl+Enter")
    assert missing in panel.reason_field.error
    for _ in range(3):
        desk.hands.press("Enter")
        desk.hands.press("Down")
        desk.hands.press("Enter")
        desk.hands.press("Enter")
    assert {
        (fact.item_no, fact.outcome) for fact in desk.told(DifferenceExplained) if isinstance(fact, DifferenceExplained)
    } == {
        (missing, Outcome.MISSING),
        (delivered, Outcome.WRONG_STATE),
        (extra, Outcome.EXTRA),
    }
    desk.sign()
    [fact] = desk.told(ShiftHandedOver)
    assert isinstance(fact, ShiftHandedOver)
    assert {(opened.item_no, opened.reserved) for opened in fact.cases} == {
        (missing, True),
        (delivered, False),
        (extra, False),
    }
    assert [held.item_no for held in fact.items if held.place is Place.RESERVED] == [missing]
    assert desk.page.signed_panel.pieces_figure.value == "23"
    assert "1 stay with Nguyễn Thị Hạnh" in desk.page.signed_panel.pieces_figure.note
    assert counter.clerk == desk.counter.book.custody(items[0]).holder.who
    assert counter.leader == desk.counter.book.custody(missing).holder.who
    assert desk.counter.receipts == [fact.shift]


@pytest.mark.parametrize(
    ("code", "answer", "sound"),
    [
        (number(41_000), CountAnswer.COUNTED, Sound.RIGHT),
        (number(99_001), CountAnswer.COUNTED, Sound.RIGHT),
        ("ZK000041001VN", CountAnswer.UNREADABLE, Sound.WRONG),
        ("KT1:PG1|ZK000410007VN|300000", CountAnswer.UNREADABLE, Sound.WRONG),
    ],
)
def test_a_scan_is_answered_by_sound_and_picture_at_the_person_whose_turn_it_is(
    code: str, answer: CountAnswer, sound: Sound, qtbot: QtBot, qapp: QApplication
) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    desk.begin()
    desk.hands.press("Space")
    desk.hands.scan(code)
    assert desk.sounds == [sound]
    assert desk.page.count_panel.sides[Side.INCOMING].answer == answer_words(answer)
    assert desk.page.count_panel.sides[Side.OUTGOING].answer == ""
    assert len(desk.told(ItemCounted)) == (answer is CountAnswer.COUNTED)


def test_what_one_has_counted_the_other_may_count_and_twice_is_said(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    first, second = shelf(desk)[:2]
    desk.begin()
    for code in (first, second, first):
        desk.hands.scan(code)
    assert desk.sounds == [Sound.RIGHT, Sound.RIGHT, Sound.REPEAT]
    desk.hands.press("Space")
    desk.hands.scan(second)
    assert [card.scanned for card in desk.page.count_panel.sides.values()] == [2, 1]


def _texts(desk: Desk) -> list[str]:
    panel = desk.page.count_panel
    labels = [label.text() for label in panel.findChildren(QLabel) if "·" not in label.text()]
    lists = [card.scans_list.item(row).text() for card in panel.sides.values() for row in range(card.scanned)]
    return [*labels, *lists]


def _looks_of(desk: Desk, codes: Sequence[str]) -> list[object]:
    """Everything on the page after each scan, but for the digest that is random to the eye."""
    desk.begin()
    looks: list[object] = []
    for place, code in enumerate(codes):
        if place % 3 == 2:
            desk.hands.press("Space")
        desk.hands.scan(code)
        QCoreApplication.processEvents()
        looks.append((_texts(desk), tuple(desk.sounds), desk.page.go_on_button.text()))
    return looks


@pytest.mark.parametrize("stock", [0, 1, 6])
def test_the_page_looks_the_same_whatever_is_expected(stock: int, qtbot: QtBot, qapp: QApplication) -> None:
    codes = [number(serial) for serial in (41_000, 41_003, 77_000, 41_000, 41_005)]
    few = _looks_of(at_the_desk(stock).open(qtbot, qapp), codes)
    many = _looks_of(at_the_desk(3).open(qtbot, qapp), codes)
    assert few == many


def test_a_page_that_is_opened_anew_goes_on_where_the_book_stands(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    items = shelf(desk)
    desk.begin()
    for item_no in items[:3]:
        desk.hands.scan(item_no)
    again = Desk(desk.counter).open(qtbot, qapp)
    assert again.page.step == 1
    assert again.page.count_panel.sides[Side.OUTGOING].scanned == 3
    again.count_both(items[3:], items)
    third = Desk(desk.counter).open(qtbot, qapp)
    assert third.page.step == 2
    third.sign()
    assert len(desk.told(ShiftHandedOver)) == 1


def test_a_cancelled_count_stays_as_an_attempt_and_the_shift_goes_on(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    desk.begin()
    desk.hands.scan(shelf(desk)[0])
    desk.hands.press("Ctrl+Delete")
    assert desk.page.step == 0
    assert (len(desk.told(HandoverCancelled)), len(desk.told(ItemCounted))) == (1, 1)
    shift = desk.counter.shift()
    assert shift is not None
    assert shift.clerk == desk.counter.desk.leader
    desk.begin()
    assert len(desk.told(HandoverBegun)) == 2


def test_escape_from_the_pins_leads_back_to_the_comparison(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    desk.begin()
    desk.count_both(shelf(desk), shelf(desk))
    desk.hands.press("Ctrl+Enter")
    desk.hands.type(LEADER_PIN)
    assert desk.page.go_back()
    assert desk.page.step == 2
    desk.hands.press("Ctrl+Enter")
    assert desk.page.sign_form().outgoing_pin == ""
    assert not desk.told(ShiftHandedOver)


def differences(desk: Desk) -> int:
    return len(desk.page.result_panel.table_texts) - 1


def test_a_recount_after_the_reveal_settles_what_one_overlooked(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    items = shelf(desk)
    desk.begin()
    desk.count_both(items, items[1:])
    assert differences(desk) == 1
    desk.hands.press("Alt+N")
    desk.hands.scan(items[0])
    assert differences(desk) == 0
    desk.sign()
    [fact] = desk.told(ShiftHandedOver)
    assert isinstance(fact, ShiftHandedOver)
    assert fact.cases == ()


def test_a_difference_that_is_searched_for_again_cannot_be_signed(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    items = shelf(desk)
    desk.begin()
    desk.count_both(items[1:], items[1:])
    desk.hands.press("Enter")
    desk.hands.press("Down")
    desk.hands.press("Enter")
    desk.hands.press("End")
    desk.hands.press("Enter")
    [fact] = desk.told(DifferenceExplained)
    assert isinstance(fact, DifferenceExplained)
    assert fact.step is NextStep.SEARCH_AGAIN
    desk.hands.press("Ctrl+Enter")
    assert desk.page.step == 2
    assert items[0] in desk.page.result_panel.reason_field.error


def test_the_office_closes_and_the_stock_goes_into_the_safe_bag(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    counter = desk.counter.desk
    with counter.books.writing() as book:
        leader_line = next(fact for fact in desk.counter.memory.facts if getattr(fact, "staff", "") == counter.leader)
        book.record(_as_leader(leader_line, counter.clerk))
    desk.hands.press("Alt+K")
    desk.hands.press("Right")
    desk.begin()
    desk.count_both(shelf(desk), shelf(desk))
    desk.hands.press("Ctrl+Enter")
    desk.hands.press("Ctrl+Enter")
    assert desk.page.sign_panel.seal_field.error == "Type the number on the seal of the safe bag."
    desk.hands.type("TQ 004519")
    for pin in (LEADER_PIN, CLERK_PIN):
        desk.hands.press("Enter")
        desk.hands.type(pin)
    closed: list[bool] = []
    desk.page.closed.connect(lambda: closed.append(True))
    desk.hands.press("Ctrl+Enter")
    [fact] = desk.told(ShiftPutInSafe)
    assert isinstance(fact, ShiftPutInSafe)
    assert (fact.seal_no, fact.leader) == ("TQ 004519", counter.clerk)
    where = desk.page.signed_panel.shift_figure
    assert (where.label, where.value, where.note) == ("The items lie", "In the safe", "seal TQ 004519")
    desk.hands.press("Enter")
    assert closed == [True]


def _as_leader(line: object, staff: StaffId) -> StaffRegistered:
    assert isinstance(line, StaffRegistered)
    return replace(line, staff=staff, name="Hoàng Văn Tú", role=Role.SHIFT_LEADER)


def test_a_wrong_pin_speaks_at_its_field_and_only_it_is_typed_again(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    desk.begin()
    desk.count_both(shelf(desk), shelf(desk))
    desk.hands.press("Ctrl+Enter")
    desk.hands.type("000111")
    desk.hands.press("Enter")
    desk.hands.type(CLERK_PIN)
    desk.hands.press("Ctrl+Enter")
    assert desk.page.sign_panel.outgoing_field.error.startswith("Wrong PIN")
    assert desk.page.sign_form().incoming_pin == CLERK_PIN
    desk.hands.type(LEADER_PIN)
    desk.hands.press("Ctrl+Enter")
    assert len(desk.told(ShiftHandedOver)) == 1


def test_a_receipt_that_did_not_go_is_sent_again_by_its_key(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    desk.begin()
    desk.count_both(shelf(desk), shelf(desk))
    desk.counter.printer_fails = Unavailable(Cause.PRINTER_MISSING, printer="HP")
    desk.sign()
    assert desk.page.signed_panel.receipt_message.tone == "wrong"
    desk.counter.printer_fails = None
    desk.hands.press("Ctrl+P")
    assert desk.page.signed_panel.receipt_message.tone == "right"
    assert len(desk.counter.receipts) == 1
    assert desk.told(ReceiptReprinted) == [], "nothing of the first has come out"
    desk.hands.press("Ctrl+P")
    [again] = desk.told(ReceiptReprinted)
    assert isinstance(again, ReceiptReprinted)
    assert desk.counter.again == [(again.document, 2)]


def test_slips_and_receipts_of_the_last_handovers_are_printed_again_by_keys(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    desk.begin()
    desk.count_both(shelf(desk), shelf(desk))
    desk.sign()
    desk.hands.press("Enter")
    panel = desk.page.prints_panel
    desk.hands.press("Ctrl+Shift+P")
    assert [panel.prints_list.item(place).text().split(" · ")[1] for place in range(2)] == ["receipt", "count slip"]
    desk.hands.press("Enter")
    desk.hands.press("Enter")
    assert panel.message.words == "Copy 3 was sent to Zebra GK420d."
    assert "printed again 2 time(s)" in panel.prints_list.item(0).text()
    desk.hands.press("Down")
    desk.hands.press("Enter")
    told = [fact for fact in desk.told(ReceiptReprinted) if isinstance(fact, ReceiptReprinted)]
    receipt, slip = told[0].document, told[2].document
    assert desk.counter.again == [(receipt, 2), (receipt, 3), (slip, 2)]
    assert desk.page.prints_open
    desk.page.go_back()
    assert not panel.isVisible()
    assert desk.page.step == 0


def test_a_scan_during_the_count_leaves_the_papers_and_counts(qtbot: QtBot, qapp: QApplication) -> None:
    desk = at_the_desk().open(qtbot, qapp)
    desk.begin()
    desk.hands.press("Ctrl+Shift+P")
    desk.hands.scan(shelf(desk)[0])
    assert not desk.page.prints_open
    assert (desk.page.step, desk.page.count_panel.sides[Side.OUTGOING].scanned) == (1, 1)


def _nothing(_desk: Desk) -> None:
    """The page as it opens."""


def _with_differences(desk: Desk) -> None:
    desk.begin()
    desk.count_both(shelf(desk)[3:], shelf(desk)[2:])


def _to_the_pins(desk: Desk) -> None:
    desk.begin()
    desk.count_both(shelf(desk), shelf(desk))
    desk.hands.press("Ctrl+Enter")


def _prints(desk: Desk) -> None:
    desk.begin()
    desk.hands.press("Ctrl+Shift+P")


@pytest.mark.parametrize("way", [_nothing, Desk.begin, _with_differences, _to_the_pins, _prints])
def test_nothing_is_cut_where_the_window_is_small(
    way: Callable[[Desk], None], qtbot: QtBot, qapp: QApplication
) -> None:
    desk = at_the_desk(12).open(qtbot, qapp, SMALL)
    way(desk)
    QCoreApplication.processEvents()
    assert cut_labels(desk.page) == []
