"""A shift of 24 items goes over by keys alone, with a cut in the middle; then two persons close what did not agree."""

from collections.abc import Iterable, Iterator
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.demo.cast import CLERK_PIN, LEADER_PIN
from kt1desk.demo.signing_in import fill_in_opening, read_must_act
from kt1desk.domain.comparing import Outcome
from kt1desk.domain.custody import Holder, HolderKind
from kt1desk.domain.events import (
    CaseClosed,
    CountRevealed,
    DifferenceExplained,
    Fact,
    HandoverBegun,
    ItemCounted,
    ItemDelivered,
    ShiftHandedOver,
)
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.numbers import make_item_no, spell
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.pages.handover.form import Side
from kt1desk.gui.pages.handover.page import HandoverPage
from kt1desk.gui.pages.help.page import HelpPage
from kt1desk.gui.pages.must_act.page import MustActPage
from kt1desk.gui.pages.sign_in.open_shift_view import OpenShiftView
from kt1desk.gui.pages.sign_in.page import SignInPage
from kt1desk.gui.widgets.top_bar import TopBar
from kt1desk.gui.widgets.truth_bar import TruthBar
from kt1desk.gui.wording import translate
from tests.journeys.at_the_window import Counter, counter, set_up
from tests.support.desks import Desk
from tests.support.forms import accept, confirm
from tests.support.pdf_reading import text_of

EXTRA = make_item_no("ZK", 99_001)
LISTS = ("F2", "F3", "Shift+F3", "F8", "F9", "F10", "F11")
"""What is closed while two persons count."""


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """The leader has opened a shift in the real window and read what must be acted upon."""
    with counter(qapp, tmp_path) as made:
        set_up(made.machine)
        made.stage.open()
        made.unlock()
        _leader_signs_in(made)
        made.until(lambda: made.stage.shows(OpenShiftView), "the question whether to open a shift")
        press(made, "Enter")
        fill_in_opening(made.play)
        made.until(lambda: made.stage.shows(AcceptPage), "the acceptance page")
        yield made


def _leader_signs_in(desk: Counter) -> None:
    desk.until(lambda: desk.stage.shows(SignInPage), "the sign-in")
    page = desk.stage.part(SignInPage)
    leader = desk.stage.read(lambda files: files.lookups.staff(), "the staff")[0].staff
    desk.until(lambda: page.chosen is not None, "the names")
    if page.chosen != leader:
        press(desk, "Down")
    desk.play.hands.type(LEADER_PIN)
    press(desk, "Enter")


def press(desk: Counter, *keys: str) -> None:
    for key in keys:
        desk.play.hands.press(key)


def accepted(desk: Counter, count: int) -> tuple[ItemNo, ...]:
    """So many items lie on the shelf, each third of letter C."""

    def work(files: OpenDeskFiles) -> tuple[ItemNo, ...]:
        booked = _booked(files, desk)
        letters = (Secrecy.C if at % 3 == 0 else Secrecy.NONE for at in range(count))
        items = tuple(accept(booked, letter) for letter in letters)
        for item_no in items:
            confirm(booked, item_no)
        return items

    return desk.stage.read(work, "the items to be accepted")


def delivered(desk: Counter, item_no: ItemNo) -> None:
    """The book has it delivered; it lies there all the same."""

    def work(files: OpenDeskFiles) -> None:
        booked = _booked(files, desk)
        left = ItemDelivered(
            at=desk.clock(), by=booked.leader, item_no=item_no, received_by="Lan", received_by_title=""
        )
        with files.books.writing() as book:
            book.record(left)

    desk.stage.read(work, "the delivery")


def _booked(files: OpenDeskFiles, desk: Counter) -> Desk:
    leader, clerk = (row.staff for row in files.lookups.staff())
    return Desk(
        books=files.books,
        pins=files.pins,
        reference=files.edition.now(),
        clock=desk.clock,
        leader=leader,
        clerk=clerk,
    )


def fix_the_list(desk: Counter) -> HandoverPage:
    press(desk, "F7")
    desk.until(lambda: desk.stage.shows(HandoverPage), "the handover")
    desk.stage.rest()
    press(desk, "Ctrl+Enter")
    desk.until(lambda: desk.stage.told(HandoverBegun), "the list to be fixed")
    page = desk.stage.part(HandoverPage)
    desk.until(page.count_panel.isVisible, "the two columns")
    return page


def scan(desk: Counter, items: Iterable[ItemNo]) -> None:
    for item_no in items:
        before = len(desk.stage.told(ItemCounted))
        desk.play.hands.scan(item_no)
        desk.until(lambda: len(desk.stage.told(ItemCounted)) > before, f"{item_no} to be counted")  # noqa: B023


def truth(desk: Counter) -> tuple[str, ...]:
    return desk.stage.part(TruthBar).words


def sounds_wrong(desk: Counter) -> bool:
    """Whether the top of the window shows what the sound says."""
    words = translate("Shell", "Wrong")
    return any(text.isVisible() and text.text() == words for text in desk.stage.part(TopBar).findChildren(QLabel))


def tells_of_cases(desk: Counter) -> bool:
    label = translate("TruthBar", "Open cases")
    return any(words.startswith(label) for words in truth(desk))


def tells_nothing(desk: Counter, page: HandoverPage) -> None:
    """No key leads to a list, and the line below has one part beside the clock, without a figure."""
    desk.until(lambda: len(truth(desk)) == len(("two persons count", "clock")), "the truth line to keep silent")
    assert not any(sign.isdigit() for sign in truth(desk)[0])
    for key in LISTS:
        press(desk, key)
        desk.stage.rest()
        assert page.count_panel.isVisible(), key


def holder(desk: Counter, item_no: ItemNo) -> Holder:
    def read(files: OpenDeskFiles) -> Holder:
        with files.books.writing() as book:
            return book.custody(item_no).holder

    return desk.stage.read(read, "who answers for the item")


def until_told(desk: Counter, kind: type[Fact], count: int) -> None:
    desk.until(lambda: len(desk.stage.told(kind)) == count, f"{count} of {kind.__name__}")


def sheet(desk: Counter, name: str) -> str:
    [path] = (desk.play.papers / "sheets").glob(f"{name}*.pdf")
    return text_of(path.read_bytes())


def explain_and_sign(desk: Counter, page: HandoverPage) -> None:
    """Three differences get a reason and a case; then both sign."""
    for explained in (1, 2, 3):
        desk.stage.rest()
        press(desk, "Enter", "Down", "Enter", "Enter")
        until_told(desk, DifferenceExplained, explained)
    desk.stage.rest()
    press(desk, "Ctrl+Enter")
    desk.until(page.sign_panel.isVisible, "the two PINs")
    desk.play.hands.type(LEADER_PIN)
    press(desk, "Enter")
    desk.play.hands.type(CLERK_PIN)
    press(desk, "Ctrl+Enter")
    until_told(desk, ShiftHandedOver, 1)


def close_first_case(desk: Counter, page: MustActPage, closed: int) -> None:
    """The clerk gives a reason, the leader stands by; `closed` are closed then."""
    press(desk, "Alt+L", "Down", "Ctrl+Enter")
    dialog = page.approval_dialog
    desk.until(lambda: dialog.isVisible() and dialog.people_list.count(), "the question for the leader")
    press(desk, "Alt+R", "Down", "Enter")
    desk.play.hands.type(LEADER_PIN)
    press(desk, "Enter")
    until_told(desk, CaseClosed, closed)
    desk.stage.rest()


@pytest.mark.timeout(300)
def test_24_items_go_over_with_a_reservation_and_two_persons_close_the_cases(desk: Counter) -> None:
    items = accepted(desk, 25)
    missing, gone = items[7], items[24]
    delivered(desk, gone)
    seen = [*(item_no for item_no in items if item_no != missing), EXTRA]
    page = fix_the_list(desk)
    scan(desk, seen)
    press(desk, "Ctrl+Enter")
    scan(desk, reversed(seen))
    press(desk, "Ctrl+Enter")
    until_told(desk, CountRevealed, 1)
    desk.until(page.result_panel.isVisible, "the comparison")
    explain_and_sign(desk, page)
    [over] = desk.stage.told(ShiftHandedOver)
    assert {(case.item_no, case.outcome, case.reserved) for case in over.cases} == {
        (missing, Outcome.MISSING, True),
        (gone, Outcome.WRONG_STATE, False),
        (EXTRA, Outcome.EXTRA, False),
    }
    assert holder(desk, missing) == Holder(kind=HolderKind.RESERVED, who=over.outgoing)
    desk.until(lambda: page.signed_panel.receipt_message.tone == "right", "the receipt of the handover")
    assert all(spell(each) in sheet(desk, "handover") for each in (missing, gone, EXTRA))
    assert not any(spell(each) in sheet(desk, "count") for each in (*items, EXTRA))

    press(desk, "Enter")
    desk.until(lambda: desk.stage.shows(MustActPage), "what the next clerk must know")
    desk.play.hands.scan(items[0])
    desk.until(lambda: sounds_wrong(desk), "to be told that no scan is taken yet")
    read_must_act(desk.play)
    desk.until(lambda: desk.stage.shows(AcceptPage), "the acceptance page")
    desk.until(lambda: tells_of_cases(desk), "the open cases in the truth line")
    press(desk, "F10", "Ctrl+G")
    cases = desk.stage.part(MustActPage)
    desk.until(lambda: cases.cases_panel.table.model().rowCount() == 3, "the open cases")
    for closed in (1, 2, 3):
        close_first_case(desk, cases, closed)
    assert {(fact.item_no, fact.by, fact.witness) for fact in desk.stage.told(CaseClosed)} == {
        (item_no, over.incoming, over.outgoing) for item_no in (missing, gone, EXTRA)
    }
    assert holder(desk, missing) == Holder(kind=HolderKind.PERSON, who=over.incoming)
    desk.until(lambda: not tells_of_cases(desk), "the truth line without a case")


@pytest.mark.timeout(300)
def test_while_two_persons_count_no_key_leads_to_a_list_not_even_after_a_power_cut(desk: Counter) -> None:
    items = accepted(desk, 3)
    page = fix_the_list(desk)
    scan(desk, items[:2])
    tells_nothing(desk, page)
    press(desk, "F1")
    desk.until(lambda: desk.stage.shows(HelpPage), "the help")
    scan(desk, items[2:])
    desk.until(page.count_panel.isVisible, "the two columns again")

    desk.stage.close()
    desk.stage.open()
    desk.unlock()
    _leader_signs_in(desk)
    desk.until(lambda: desk.stage.shows(HandoverPage), "the count that was cut off")
    page = desk.stage.part(HandoverPage)
    desk.until(page.count_panel.isVisible, "the two columns")
    tells_nothing(desk, page)
    assert {side: count.scanned for side, count in page.count_panel.sides.items()} == {
        Side.OUTGOING: 3,
        Side.INCOMING: 0,
    }
