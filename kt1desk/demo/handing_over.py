"""Last act: the list is fixed, two persons count blind, compare, sign with their PINs; two copies are printed."""

from pathlib import Path

from kt1desk.demo.cast import CLERK_PIN, LEADER, LEADER_PIN
from kt1desk.demo.play import Play
from kt1desk.demo.signing_in import read_must_act
from kt1desk.domain.events import CountRevealed, HandoverBegun, ItemCounted, ShiftHandedOver
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.search import fold
from kt1desk.gui.pages.handover.page import HandoverPage
from kt1desk.gui.pages.must_act.page import MustActPage


def hand_over(play: Play) -> Path:
    """Hand the shift to the leader; return where the receipt is saved."""
    # What lies on the shelf is what hands can scan; the page itself tells nobody.
    shelf = play.stage.read(lambda files: files.lookups.items_on_hand(), "the shelf")
    play.hands.press("F7")
    play.patience.until(lambda: play.stage.shows(HandoverPage), "the handover")
    play.stage.rest()
    page = play.stage.part(HandoverPage)
    play.look("handover")
    _begin(play, page)
    _count(play, page, tuple(line.item_no for line in shelf))
    _sign(play, page)
    play.patience.until(lambda: page.signed_panel.receipt_message.tone == "right", "the receipt of the handover")
    play.stage.rest()
    play.look("handover-signed")
    return next((play.papers / "sheets").glob("handover-*.pdf"))


def take_up_work(play: Play) -> None:
    """The leader turns from the receipt to what must be acted upon, reads it and says so."""
    play.hands.press("Enter")
    play.patience.until(lambda: play.stage.shows(MustActPage), "what the next clerk must know")
    play.stage.rest()
    play.look("must-act")
    read_must_act(play)


def _begin(play: Play, page: HandoverPage) -> None:
    people = page.begin_panel.names_list
    for _ in range(people.count()):
        if people.currentRow() >= 0 and people.currentItem().text() == LEADER:
            break
        play.hands.type(fold(LEADER)[0])
    play.hands.press("Ctrl+Enter")
    play.patience.until(lambda: play.stage.told(HandoverBegun), "the list to be fixed")
    play.patience.until(page.count_panel.isVisible, "the two columns")


def _count(play: Play, page: HandoverPage, shelf: tuple[ItemNo, ...]) -> None:
    for item_no in (*shelf, *reversed(shelf)):
        _scan(play, item_no)
        play.look_once("handover-counting")
        if len(play.stage.told(ItemCounted)) == len(shelf):
            play.hands.press("Ctrl+Enter")  # the first of the two has counted everything
    play.hands.press("Ctrl+Enter")
    play.patience.until(lambda: play.stage.told(CountRevealed), "the list to be revealed")
    play.patience.until(page.result_panel.isVisible, "the comparison")
    play.stage.rest()
    play.look("handover-compared")


def _scan(play: Play, item_no: ItemNo) -> None:
    before = len(play.stage.told(ItemCounted))
    play.hands.scan(item_no)
    play.patience.until(lambda: len(play.stage.told(ItemCounted)) > before, f"{item_no} to be counted")


def _sign(play: Play, page: HandoverPage) -> None:
    hands = play.hands
    hands.press("Ctrl+Enter")
    play.patience.until(page.sign_panel.isVisible, "the two PINs")
    hands.type(CLERK_PIN)
    hands.press("Enter")
    hands.type(LEADER_PIN)
    play.look("handover-two-pins")
    hands.press("Ctrl+Enter")
    play.patience.until(lambda: play.stage.told(ShiftHandedOver), "the handover to be recorded")
    play.patience.until(lambda: page.is_signed, "the outcome of the handover")
