"""Names and PINs: the beginning of the shift, the lock, and the start after a power cut."""

from kt1desk.demo.cast import CLERK, CLERK_PIN, OPENING_WORDS
from kt1desk.demo.play import Play
from kt1desk.domain.duty_check import CheckKind
from kt1desk.domain.events import MustActRead, ShiftOpened
from kt1desk.domain.search import fold
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.pages.must_act.page import MustActPage
from kt1desk.gui.pages.sign_in.open_shift_view import OpenShiftView
from kt1desk.gui.pages.sign_in.opening_view import OpeningView
from kt1desk.gui.pages.sign_in.page import SignInPage
from kt1desk.gui.pages.unlock.page import UnlockPage

_MISTYPED = "730246"
_FOUND = {
    CheckKind.SEALS: ("TQ004513-TQ004600", "TQ004501-TQ004511", "TQ004512"),
    CheckKind.COUNT: ("3",),
    CheckKind.CASH: ("1.250.000",),
}
"""What is typed at a row that is there."""


def begin_shift(play: Play) -> None:
    """The clerk signs in, at the second try, and opens the first shift of the desk."""
    page = _choose(play, CLERK)
    play.hands.type(_MISTYPED)
    play.hands.press("Enter")
    play.patience.until(lambda: page.message, "the mistyped PIN to be refused")
    play.look("sign-in-pin-wrong")
    play.hands.type(CLERK_PIN)
    play.hands.press("Enter")
    play.patience.until(lambda: play.stage.shows(OpenShiftView), "the question whether to open a shift")
    play.look("open-shift")
    play.hands.press("Enter")
    fill_in_opening(play)
    _until_at_work(play)


def fill_in_opening(play: Play) -> None:
    """Nothing lies at the desk yet: the checklist is all there is, and the list of what must be acted upon."""
    fill_in_checklist(play)
    play.patience.until(lambda: play.stage.told(ShiftOpened), "the shift to be opened")
    read_must_act(play)


def read_must_act(play: Play) -> None:
    """Whoever begins a shift reads what must be acted upon, and says so."""
    before = len(play.stage.told(MustActRead))
    play.patience.until(lambda: play.stage.shows(MustActPage), "what must be acted upon")
    panel = play.stage.part(MustActPage).list_panel
    play.patience.until(panel.read_button.isVisible, "to be asked to read it")
    play.hands.press("Ctrl+Enter")
    play.patience.until(lambda: len(play.stage.told(MustActRead)) > before, "the reading to be recorded")


def fill_in_checklist(play: Play) -> None:
    """Row by row by keys, then the shift is asked for."""
    hands, view = play.hands, play.stage.part(OpeningView)
    play.patience.until(lambda: play.stage.shows(OpeningView) and view.checks, "what a shift begins with")
    for row in view.checks:
        hands.press("Home")
        hands.press("Enter")
        for text in _FOUND.get(row.row.kind, ()):
            hands.type(text)
            hands.press("Enter")
    play.look("open-shift-checklist")
    hands.press("Ctrl+Enter")


def lock_and_unlock(play: Play) -> None:
    """The clerk goes away with a form half done and comes back to it."""
    play.hands.press("Ctrl+L")
    _choose(play, CLERK)
    play.look("locked")
    play.hands.type(CLERK_PIN)
    play.hands.press("Enter")
    _until_at_work(play)


def start_again(play: Play) -> None:
    """The power fails, the machine starts again: the desk's passphrase, a name, a PIN."""
    play.stage.close()
    play.stage.open()
    play.patience.until(lambda: play.stage.shows(UnlockPage), "the question for the passphrase")
    play.hands.type(OPENING_WORDS)
    play.look("unlock")
    play.hands.press("Enter")
    _choose(play, CLERK)
    play.look("sign-in")
    play.hands.type(CLERK_PIN)
    play.hands.press("Enter")
    _until_at_work(play)


def _choose(play: Play, name: str) -> SignInPage:
    """Letters mark the name; the PIN field keeps the focus."""
    play.patience.until(lambda: play.stage.shows(SignInPage), "the sign-in")
    page = play.stage.part(SignInPage)
    staff = _names(play)
    play.patience.until(lambda: page.chosen in staff, "the names of the desk")
    for _ in staff:
        if staff[str(page.chosen)] == name:
            break
        play.hands.type(fold(name)[0])
    return page


def _names(play: Play) -> dict[str, str]:
    people = play.stage.read(lambda files: files.lookups.staff(), "the staff of the desk")
    return {str(person.staff): person.name for person in people}


def _until_at_work(play: Play) -> None:
    play.patience.until(lambda: not play.stage.shell.is_covered, "the window to be uncovered")
    play.patience.until(lambda: play.stage.shows(AcceptPage), "the acceptance page")
