"""Last act: the sheet balances, two persons sign with their PINs, the receipt comes in two copies."""

from pathlib import Path

from kt1desk.demo.cast import CLERK_PIN, LEADER, LEADER_PIN
from kt1desk.demo.play import Play
from kt1desk.domain.events import ShiftHandedOver
from kt1desk.domain.search import fold
from kt1desk.gui.pages.handover.page import HandoverPage


def hand_over(play: Play) -> Path:
    """Hand the shift to the leader; return where the receipt is saved."""
    play.hands.press("F7")
    play.patience.until(lambda: play.stage.shows(HandoverPage), "the handover")
    play.stage.rest()
    page = play.stage.part(HandoverPage)
    play.look("handover")
    _sign(play, page)
    play.patience.until(lambda: page.signed_panel.receipt_message.tone == "right", "the receipt of the handover")
    play.stage.rest()
    play.look("handover-signed")
    return next((play.papers / "sheets").glob("handover-*.pdf"))


def _sign(play: Play, page: HandoverPage) -> None:
    hands = play.hands
    hands.type(CLERK_PIN)
    hands.press("Enter")
    for _ in range(page.incoming_card.names_list.count()):
        person = page.incoming_card.person
        if person is not None and person.name == LEADER:
            break
        hands.type(fold(LEADER)[0])
    hands.type(LEADER_PIN)
    play.look("handover-two-pins")
    hands.press("Ctrl+Enter")
    play.patience.until(lambda: play.stage.told(ShiftHandedOver), "the handover to be recorded")
    play.patience.until(lambda: page.is_signed, "the outcome of the handover")
