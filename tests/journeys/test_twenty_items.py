"""A courier hands in twenty items at the real window: keys, scans and a scale alone, each key counted."""

import os
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.app.edition import load_reference
from kt1desk.app.paths import resources
from kt1desk.app.settings import load, save
from kt1desk.demo.plan import DAY
from kt1desk.domain.events import ItemAccepted, LabelConfirmed, VisitClosed, VisitOpened
from kt1desk.domain.item import ItemKind, SealState, Secrecy, Urgency
from kt1desk.domain.numbers import spell
from kt1desk.domain.search import AgencyIndex
from kt1desk.gui.figures import money
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.pages.accept.scale_words import state_words
from kt1desk.gui.weighing import ScaleState, Weighed
from tests.journeys.at_the_window import Counter, closed_desk, counter, set_up
from tests.support.pdf_reading import text_of
from tests.support.pretended_scale import PretendedScale

pytestmark = pytest.mark.skipif(not hasattr(os, "openpty"), reason="pseudo-terminals are there on POSIX only")

MOST_KEYS = 6
COURIER = "Nông Quang Huy"
SENDER = "so tttt"
HUYEN_UY, SO_NOI_VU, THANH_UY, UBND = "huyen uy na hang", "so noi vu", "thanh uy tuyen quang", "ubnd huyen chiem hoa"
NEW = (HUYEN_UY, SO_NOI_VU, THANH_UY, UBND)
AGAIN = ("Ctrl+R", "4", "s", "t") * 4
"""How the clerk takes the recipient of each further item: as before, the one used longest ago, by its letter."""
LETTERS = (Secrecy.C, Secrecy.B)
GRAMS = (20, 75, 240, 251)
# TT 23/2017/TT-BTTTT, within the province, and what express and the two letters add.
BASE = {20: 11_364, 75: 13_182, 240: 15_000, 251: 16_727}
EXPRESS = 40_000
OF_LETTER = {Secrecy.C: 30_909, Secrecy.B: 37_273}


class _Keys(QObject):
    """Counts the keys that reach the window from hands, not from the scanner."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self.scanning = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.KeyPress and not self.scanning:
            self.count += 1
        return super().eventFilter(watched, event)


@dataclass(frozen=True, slots=True)
class _Item:
    recipient: str
    letter: Secrecy
    grams: int
    seal_no: str


@dataclass
class _Clerk:
    """The hands at the counter, the scale beside it, and what was handed in so far."""

    desk: Counter
    scale: PretendedScale
    keys: _Keys
    wanted: list[_Item] = field(default_factory=list)
    used: list[str] = field(default_factory=list)

    @property
    def page(self) -> AcceptPage:
        return self.desk.stage.part(AcceptPage)

    @property
    def accepted(self) -> list[ItemAccepted]:
        return self.desk.stage.told(ItemAccepted)

    def scan(self, code: str) -> None:
        self.keys.scanning = True
        self.desk.play.hands.scan(code)
        self.keys.scanning = False

    def weigh(self, grams: int) -> None:
        """Lay it on the scale until it stands still, then take its weight."""
        line = self.page.item_form.fields.scale_line
        words = state_words(Weighed(ScaleState.STEADY, grams))

        def is_steady() -> bool:
            self.scale.send(f"ST,GS,+ {grams:6d} g\r\n".encode())
            return line.words == words

        self.desk.until(is_steady, f"{grams} g on the scale")
        self.desk.play.hands.press("Ctrl+W")

    def finish(self, recipient: str) -> None:
        """Letter, weight, seal and checks of the envelope at hand; then its label is stuck on and scanned."""
        hands, place = self.desk.play.hands, len(self.wanted)
        letter, grams, seal_no = LETTERS[place % 2], GRAMS[place % 4], f"NP {24_100 + place:06d}"
        hands.type(letter.value)
        self.weigh(grams)
        self.scan(seal_no)
        self.desk.until(lambda: self.page.form().seal_no == seal_no, "the seal number")
        hands.press("Alt+B")
        hands.press("Ctrl+Enter")
        self.desk.until(lambda: len(self.accepted) == place + 1, f"item {place + 1} to be accepted")
        self.wanted.append(_Item(recipient, letter, grams, seal_no))
        self.used = [recipient, *(each for each in self.used if each != recipient)]
        item_no = self.accepted[-1].item_no
        self.desk.until(self.desk.play.label_of(item_no).exists, f"the label of {item_no}")
        self.scan(item_no)
        self.desk.until(lambda: len(self.desk.stage.told(LabelConfirmed)) == place + 1, "the label to be confirmed")
        self.desk.until(self.page.item_form.isEnabled, "the next form")


@pytest.fixture
def clerk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[_Clerk]:
    """At a desk whose settings name the port and the speed of a scale."""
    scale = PretendedScale(tmp_path)
    scale.plug_in()
    with counter(qapp, tmp_path) as desk:
        set_up(desk.machine)
        settings = load(desk.machine.home.folder)
        assert settings is not None
        save(desk.machine.home.folder, replace(settings, scale_port=str(scale.port), scale_baud=19_200))
        desk.begin()
        keys = _Keys()
        desk.stage.window.installEventFilter(keys)
        yield _Clerk(desk, scale, keys)
    scale.pull_out()


def test_the_scale_of_the_settings_is_heard_in_the_weight_field(clerk: _Clerk) -> None:
    clerk.weigh(347)
    assert clerk.page.form().weight == "347"


def test_twenty_items_of_one_courier_take_six_keys_each_and_leave_twenty_facts_labels_and_one_list(
    clerk: _Clerk,
) -> None:
    _receive(clerk)
    for recipient in NEW:
        _take_new(clerk, recipient)
    for how in AGAIN:
        before = clerk.keys.count
        _take_again(clerk, how)
        assert clerk.keys.count - before <= MOST_KEYS, how
    assert _sum_on_screen(clerk) == (len(clerk.wanted), sum(map(_price, clerk.wanted)))
    _see_off(clerk)
    _is_in_the_book(clerk)
    _is_on_paper(clerk)


def _receive(clerk: _Clerk) -> None:
    hands = clerk.desk.play.hands
    for text in (COURIER, SENDER, "Văn phòng"):
        hands.type(text)
        hands.press("Enter")
        clerk.desk.stage.rest()


def _take_new(clerk: _Clerk, recipient: str) -> None:
    """All of it by hand; the first one says that it is express."""
    hands = clerk.desk.play.hands
    hands.type(recipient)
    hands.press("Enter")
    clerk.desk.until(lambda: clerk.page.form().recipient, recipient)
    hands.press("Alt+U")
    hands.press("End")
    hands.press("Left")
    hands.press("Alt+K")
    clerk.finish(recipient)


def _take_again(clerk: _Clerk, how: str) -> None:
    hands = clerk.desk.play.hands
    wanted = {"Ctrl+R": clerk.used[0], "4": clerk.used[3], "s": SO_NOI_VU, "t": THANH_UY}[how]
    if how == "Ctrl+R":
        hands.press(how)
    else:
        hands.type(how)
        hands.press("Enter")
    clerk.desk.until(lambda: clerk.page.form().recipient, wanted)
    clerk.finish(wanted)


def _price(item: _Item) -> int:
    return BASE[item.grams] + EXPRESS + OF_LETTER[item.letter]


def _sum_on_screen(clerk: _Clerk) -> tuple[int, int]:
    """How many items and how much money the heading beside the list speaks of."""
    clerk.desk.stage.rest()
    pieces, total, _ = clerk.page.run_card.sum_words.split(" · ")
    return _digits(pieces), _digits(total)


def _digits(words: str) -> int:
    return int("".join(char for char in words if char.isdigit()))


def _see_off(clerk: _Clerk) -> None:
    clerk.desk.play.hands.press("Ctrl+E")
    clerk.desk.until(clerk.page.visit_panel.isVisible, "the visit to be looked at once more")
    clerk.desk.play.hands.press("Enter")
    clerk.desk.until(lambda: clerk.desk.stage.told(VisitClosed), "the visit to be closed")
    clerk.desk.until(lambda: _lists(clerk), "the list of the visit")
    clerk.desk.stage.rest()


def _is_in_the_book(clerk: _Clerk) -> None:
    [opened], [closed] = clerk.desk.stage.told(VisitOpened), clerk.desk.stage.told(VisitClosed)
    numbers = tuple(fact.item_no for fact in clerk.accepted)
    assert (closed.visit, closed.items, closed.voided, closed.payment) == (opened.visit, numbers, (), None)
    assert [fact.item_no for fact in clerk.desk.stage.told(LabelConfirmed)] == list(numbers)
    for fact, item in zip(clerk.accepted, clerk.wanted, strict=True):
        assert (fact.visit, fact.sender.handed_in_by, fact.recipient.name) == (
            opened.visit,
            COURIER,
            _name(item.recipient),
        )
        assert (fact.service.secrecy, fact.service.urgency, fact.kind) == (
            item.letter,
            Urgency.EXPRESS,
            ItemKind.LETTER,
        )
        assert (fact.weight_g, fact.cover.seal, fact.cover.seal_no) == (item.grams, SealState.INTACT, item.seal_no)
        assert "LETTER_AGREES" in fact.cover.checks
        assert fact.price.to_pay_vnd == _price(item)
    clerk.desk.stage.close()
    with closed_desk(clerk.desk.machine) as files:
        held = files.lookups.items_on_hand()
    assert {line.item_no for line in held if line.label_confirmed} == set(numbers)


def _is_on_paper(clerk: _Clerk) -> None:
    papers = clerk.desk.play.papers
    assert {path.stem for path in (papers / "labels").iterdir()} == {fact.item_no for fact in clerk.accepted}
    assert not (papers / "slips").exists()
    [sheet] = _lists(clerk)
    written = " ".join(text_of(sheet.read_bytes()).split())
    assert all(spell(fact.item_no) in written for fact in clerk.accepted)
    assert _digits(money(sum(map(_price, clerk.wanted)))) in {
        _digits(word) for word in written.split() if any(map(str.isdigit, word))
    }


def _lists(clerk: _Clerk) -> list[Path]:
    return list((clerk.desk.play.papers / "sheets").glob("visit-*.pdf"))


def _name(typed: str) -> str:
    return AgencyIndex(load_reference(resources()).agencies).find(typed, DAY)[0].name
