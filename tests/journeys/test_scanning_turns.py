"""The window forgets the last code whenever another person scans from then on; the keys carry their own moments."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.domain.events import Fact, LabelConfirmed, ShiftHandedOver, ShiftOpened
from kt1desk.domain.numbers import make_item_no
from kt1desk.gui.notices import Notices
from kt1desk.gui.scan_reading import REPEAT_MS, Scan
from kt1desk.gui.scanner import Scanner
from kt1desk.gui.shell import Shell
from tests.journeys.at_the_window import Counter, counter, set_up
from tests.support.typing import scan_into
from tests.wire.every_fact import FACTS

T = TypeVar("T", bound=QObject)

LABEL = make_item_no("ZK", 99_001)
SOON_MS = REPEAT_MS // 5
"""Between two scans: all scans of a test fall into the time of one pull of the trigger."""


def part(desk: Counter, kind: type[T]) -> T:
    """The only one of that kind behind the window."""
    [found] = desk.stage.frame.findChildren(kind)
    return found


@dataclass
class Trigger:
    """Scans one label again and again, always too soon for the same person; what was heard as a new scan is kept."""

    desk: Counter
    at_ms: int = 1_000
    heard: list[Scan] = field(default_factory=list)

    def __post_init__(self) -> None:
        part(self.desk, Scanner).scanned.connect(self.heard.append)

    def pull(self) -> int:
        """Scan; return how many scans were heard as new by now."""
        scan_into(self.desk.stage.frame, LABEL, at_ms=self.at_ms, gap_ms=1)
        self.at_ms += SOON_MS
        return len(self.heard)


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    with counter(qapp, tmp_path) as made:
        set_up(made.machine)
        made.begin()
        yield made


def told(kind: type[Fact]) -> Callable[[Counter], None]:
    """The window hears that such a fact is in the book."""

    def tell(desk: Counter) -> None:
        part(desk, Notices).tell(next(fact for fact in FACTS if isinstance(fact, kind)))
        desk.stage.rest_everywhere()

    return tell


def sign_in_again(desk: Counter) -> None:
    part(desk, Shell).lock_asked.emit()
    desk.sign_in()


@pytest.mark.parametrize(
    "turn",
    [told(ShiftOpened), told(ShiftHandedOver), sign_in_again],
    ids=["a shift is opened", "a shift is handed over", "somebody signs in"],
)
def test_the_same_label_at_once_is_a_new_scan_for_the_next_person(
    desk: Counter, turn: Callable[[Counter], None]
) -> None:
    trigger = Trigger(desk)
    assert [trigger.pull(), trigger.pull()] == [1, 1]
    turn(desk)
    assert [trigger.pull(), trigger.pull()] == [2, 2]


def test_what_else_is_recorded_leaves_a_second_reading_a_second_reading(desk: Counter) -> None:
    trigger = Trigger(desk)
    told(LabelConfirmed)(desk)
    assert [trigger.pull(), trigger.pull()] == [1, 1]
    told(LabelConfirmed)(desk)
    assert trigger.pull() == 1
