"""Between two couriers: what the search, the help and the truth line say, with and without a line."""

from functools import partial

from kt1desk.demo.cut_line import CutLine
from kt1desk.demo.play import Play
from kt1desk.domain.ids import ItemNo
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.pages.find.page import FindPage
from kt1desk.gui.pages.find.presenter import Sieve
from kt1desk.gui.pages.help.page import HelpPage
from kt1desk.usecases.readmodels import TruthLine

_LONGEST_WAIT_S = 120.0


def cut(play: Play, line: CutLine) -> int:
    """The line breaks, whatever is under way on it; return how many contacts had ended by then."""
    line.cut()
    play.say("the line to the province is cut")
    return play.stage.contacts


def look_without_line(play: Play, contacts: int) -> None:
    """Wait until the desk has found out, and see what it says of the items that wait."""
    play.patience.until(partial(_has_more, play, contacts), "a try to reach the province", _LONGEST_WAIT_S)
    play.stage.rest()
    play.look("line-cut")
    find = _find(play)
    _sift(play, find, Sieve.NOT_AT_PROVINCE)
    play.look("find-not-at-province")
    _sift(play, find, Sieve.ALL)
    _back_to_work(play)


def look_for_labels(play: Play, letters: str) -> None:
    """The list of missing labels, and a search by a few letters."""
    find = _find(play)
    _sift(play, find, Sieve.LABEL_MISSING)
    play.look("find-label-missing")
    _sift(play, find, Sieve.ALL)
    play.hands.type(letters)
    play.look("find-letters")
    play.hands.press("Esc")
    _back_to_work(play)


def look_at(play: Play, item_no: ItemNo) -> None:
    """A scan while the search is in front shows that item."""
    _find(play)
    play.hands.scan(item_no)
    play.stage.rest()
    play.look("find-scanned")
    play.hands.press("Esc")
    _back_to_work(play)


def look_for_help(play: Play, name: str) -> None:
    """F1 speaks of the page one comes from; Esc leads back to it."""
    play.hands.press("F1")
    play.patience.until(lambda: play.stage.shows(HelpPage), "the help")
    play.look(name)
    play.hands.press("Esc")
    play.patience.until(lambda: not play.stage.shows(HelpPage), "the page before the help")


def until_all_at_province(play: Play) -> None:
    """Wait until the province has acknowledged every fact of the desk."""
    while truth_of(play).waiting:
        ended = play.stage.contacts
        play.patience.until(partial(_has_more, play, ended), "a contact with the province", _LONGEST_WAIT_S)


def _has_more(play: Play, ended: int) -> bool:
    return play.stage.contacts > ended


def truth_of(play: Play) -> TruthLine:
    """What the desk itself says at the bottom of the window."""
    return play.stage.read(lambda files: files.lookups.truth_line(), "the truth line")


def _find(play: Play) -> FindPage:
    play.hands.press("F3")
    play.patience.until(lambda: play.stage.shows(FindPage), "the search")
    play.stage.rest()
    return play.stage.part(FindPage)


def _sift(play: Play, find: FindPage, wanted: Sieve) -> None:
    """Tab leads from the search line to the choice, arrows choose, and back again."""
    play.hands.press("Tab")
    play.patience.until(find.sieve.hasFocus, "the choice of what is shown")
    steps = list(Sieve).index(wanted) - list(Sieve).index(_chosen(find))
    for _ in range(abs(steps)):
        play.hands.press("Right" if steps > 0 else "Left")
    play.hands.press("Shift+Tab")
    play.stage.rest()


def _chosen(find: FindPage) -> Sieve:
    return next(each for each in Sieve if each is find.sieve.value)


def _back_to_work(play: Play) -> None:
    play.hands.press("F2")
    play.patience.until(lambda: play.stage.shows(AcceptPage), "the acceptance page")
    play.stage.rest()
