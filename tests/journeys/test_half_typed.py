"""The power fails while an item is half typed at the window: it is there again, and nothing of it is accepted."""

import shutil
from pathlib import Path

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.store.half_typed import SqlHalfTyped
from tests.journeys.at_the_window import counter, set_up, visits

ADDRESSEE = "Phòng Tổ chức"


def _is_kept(files: OpenDeskFiles) -> bool:
    staff = files.lookups.staff()
    return any(ADDRESSEE in form.text for one in staff for form in SqlHalfTyped(files.engine).of(one.staff))


def test_what_is_half_typed_is_there_again_after_a_cut_and_the_envelope_is_looked_at_anew(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with counter(qapp, tmp_path / "before") as desk:
        set_up(desk.machine)
        desk.begin()
        visit = next(each for each in visits(4) if each.items)
        desk.accepting.receive(visit)
        desk.accepting.fill_in(visit.items[0])
        desk.play.hands.press("Alt+T")
        desk.play.hands.type(ADDRESSEE)
        desk.until(lambda: desk.stage.read(_is_kept, "what is half typed"), "the half-typed item to be kept")
        shutil.copytree(tmp_path / "before", tmp_path / "after")  # every file as a kill leaves it at this moment
    with counter(qapp, tmp_path / "after") as desk:
        desk.begin()
        page = desk.stage.part(AcceptPage)
        desk.until(lambda: page.form().addressee == ADDRESSEE, "the half-typed item to come back")
        form = page.form()
        assert (form.secrecy, form.weight, form.checks) == (None, "", ())
        assert form.recipient is not None
        assert "nhập dở" in page.came_back.words
        assert desk.stage.read(lambda files: files.lookups.items_on_hand(), "the items on hand") == ()
        assert page.item_form.fields.letter_choice.hasFocus()
