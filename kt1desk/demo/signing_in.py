"""Names and PINs: the beginning of the shift, the lock, and the start after a power cut."""

from kt1desk.demo.cast import CLERK, CLERK_PIN, OPENING_WORDS
from kt1desk.demo.play import Play
from kt1desk.domain.events import ShiftOpened
from kt1desk.domain.search import fold
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.pages.sign_in.open_shift_view import OpenShiftView
from kt1desk.gui.pages.sign_in.page import SignInPage
from kt1desk.gui.pages.unlock.page import UnlockPage

_MISTYPED = "730246"


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
    play.patience.until(lambda: play.stage.told(ShiftOpened), "the shift to be opened")
    _until_at_work(play)


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
