"""The acceptance page with a keyboard in front of it and a counter behind it."""

from dataclasses import dataclass
from pathlib import Path

from pytestqt.qtbot import QtBot

from kt1desk.gui.handwriting.presenter import HandwritingDoors
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.scale import Scale
from kt1desk.gui.sounds import Sound
from kt1desk.gui.work import Work
from tests.gui.pages.accept.at_the_desk import NOWHERE, doors_of
from tests.support.approving import dialog_over
from tests.support.counter import Counter, QuietAlerts, open_a_counter
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.keyboard import Keyboard

SMALL = (1036, 594)
"""What the window leaves to a page at 1280x720, that is 1920x1080 at 150 %."""


@dataclass
class Desk:
    """The page, the keys in front of it and the counter behind it."""

    counter: Counter
    page: AcceptPage
    keys: Keyboard
    alerts: QuietAlerts
    sounds: list[Sound]

    @property
    def form(self) -> AcceptForm:
        return self.page.form()

    def put(self, form: AcceptForm) -> None:
        self.page.show_form(form)
        self.page.form_changed.emit()

    def said(self, field: AcceptField) -> str:
        return self.page.item_form.fields.said(field)

    def news(self) -> str:
        return self.page.run_card.message.words


def open_page(
    qtbot: QtBot,
    *,
    work: Work | None = None,
    size: tuple[int, int] = (1140, 640),
    scale: Scale | None = None,
    counter: Counter | None = None,
    folder: Path = NOWHERE,
) -> Desk:
    counter, alerts, sounds = counter or open_a_counter(), QuietAlerts(), list[Sound]()
    page = AcceptPage(
        doors_of(counter, folder),
        work=work or ImmediateTasks(),
        alerts=alerts,
        notices=Notices(),
        clock=counter.desk.clock,
        clerk=lambda: counter.desk.leader,
        handwriting=HandwritingDoors(write=counter.write_label, clerk=lambda: counter.desk.leader),
        dialog_over=dialog_over(),
        sound=sounds.append,
        scale=scale,
    )
    keys = Keyboard(qtbot, page, size)
    page.setFocus()
    return Desk(counter, page, keys, alerts, sounds)
