"""What happens at the window when something happens that should not."""

import os
import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.app.doors import Doors
from kt1desk.app.program import ALREADY_OPEN
from kt1desk.app.settings import load, save
from kt1desk.demo.cast import CLERK_PIN, LEADER, LEADER_PIN
from kt1desk.demo.plan import CENTRE
from kt1desk.domain.courier import Courier
from kt1desk.domain.events import ItemAccepted, LabelConfirmed, VisitOpened
from kt1desk.gui.pages.accept.form import AcceptForm
from kt1desk.gui.pages.accept.page import AcceptPage
from kt1desk.gui.pages.find.page import FindPage
from kt1desk.gui.pages.sign_in.open_shift_view import OpenShiftView
from kt1desk.gui.pages.sign_in.page import SignInPage
from kt1desk.gui.pages.unlock.page import UnlockPage
from kt1desk.gui.widgets.message import Message
from tests.journeys.at_the_window import Counter, closed_desk, counter, set_up, visits
from tests.support.fake_keyring import MemoryKeyring

WRONG_PIN = "111222"


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Counter]:
    """A desk with numbers, its program not started yet."""
    with counter(qapp, tmp_path) as made:
        set_up(made.machine)
        yield made


def notices(desk: Counter) -> str:
    """All that is said in messages now."""
    return "\n".join(each.words for each in desk.stage.frame.findChildren(Message) if each.isVisible())


def test_with_a_keyring_the_second_start_opens_in_one_step(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    with counter(qapp, tmp_path, ring=MemoryKeyring()) as desk:
        set_up(desk.machine)
        desk.stage.open()
        desk.until(lambda: desk.stage.shows(SignInPage), "the sign-in")
        assert not desk.stage.shows(UnlockPage)
        desk.sign_in()


def test_a_power_cut_while_the_recovery_code_is_shown_is_said_at_each_start(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with counter(qapp, tmp_path) as desk:
        set_up(desk.machine, code_kept=False)
        desk.stage.open()
        desk.unlock()
        desk.until(lambda: "mã khôi phục" in notices(desk), "the word that nobody has the code")
        assert "Ctrl+N" in notices(desk)


def test_a_second_program_on_the_same_store_says_so_and_opens_it_once_the_first_has_gone(
    desk: Counter, qapp: QApplication, tmp_path: Path
) -> None:
    desk.begin()
    with counter(qapp, tmp_path) as second:
        second.stage.open()
        second.until(lambda: "closes by itself" in notices(second) or "tự đóng" in notices(second), "it to be said")
        assert not second.stage.is_open
        desk.stage.close()
        second.play.hands.press("F12")
        second.unlock()
        second.sign_in()


def test_a_second_program_on_the_same_store_leaves_by_itself(desk: Counter, tmp_path: Path) -> None:
    desk.begin()
    second = subprocess.run(
        [sys.executable, "-m", "kt1desk", "--data", str(desk.machine.home.folder)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
        timeout=45,
    )
    assert second.returncode == ALREADY_OPEN


def test_a_training_desk_whose_settings_are_lost_is_a_training_desk_still(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    with counter(qapp, tmp_path) as made:
        set_up(made.machine)
    home = made.machine.home.folder
    (home / "settings.toml").unlink()
    with counter(qapp, tmp_path, training=False) as desk:
        desk.begin()
        found = load(home)
    assert found is not None
    assert found.training


def test_two_presses_of_ctrl_enter_accept_one_item(desk: Counter) -> None:
    desk.begin()
    visit = visits(1)[0]
    desk.accepting.receive(visit)
    desk.accepting.fill_in(visit.items[0])
    desk.stage.rest()
    desk.play.hands.press("Ctrl+Enter")
    desk.play.hands.press("Ctrl+Enter")
    desk.until(lambda: desk.stage.told(ItemAccepted), "the item to be accepted")
    desk.stage.rest()
    desk.play.hands.press("Ctrl+Enter")
    desk.stage.rest()
    assert len(desk.stage.told(ItemAccepted)) == 1


def test_two_pulls_of_the_trigger_confirm_a_label_once(desk: Counter) -> None:
    desk.begin()
    visit = visits(1)[0]
    desk.accepting.receive(visit)
    desk.accepting.fill_in(visit.items[0])
    item_no = desk.accepting.commit(visit.items[0])
    desk.play.hands.scan(item_no)
    desk.play.hands.scan(item_no)
    desk.until(lambda: desk.stage.told(LabelConfirmed), "the label to be confirmed")
    desk.stage.rest()
    assert [fact.item_no for fact in desk.stage.told(LabelConfirmed)] == [item_no]


def test_the_slip_of_an_item_opens_the_item_and_confirms_nothing(desk: Counter) -> None:
    desk.begin()
    visit = visits(1)[0]
    desk.accepting.receive(visit)
    desk.accepting.fill_in(visit.items[0])
    item_no = desk.accepting.commit(visit.items[0])
    slip = desk.stage.read(lambda files: files.papers.item_paper(item_no), "what the slip says")
    desk.play.hands.scan(slip.proof.text)
    desk.until(lambda: desk.stage.shows(FindPage), "the item to be opened")
    page = desk.stage.part(FindPage)
    desk.until(lambda: page.table.model().rowCount() == 1, "its line")
    desk.stage.rest()
    assert page.search_edit.text() == item_no
    assert desk.stage.told(LabelConfirmed) == []
    desk.play.hands.press("F2")
    desk.play.hands.scan(item_no)
    desk.until(lambda: desk.stage.told(LabelConfirmed), "the label itself to be confirmed")


def test_a_key_lists_the_labels_that_nobody_scanned(desk: Counter) -> None:
    desk.begin()
    visit = visits(2)[0]
    desk.accepting.receive(visit)
    numbers = []
    for item in visit.items[:2]:
        desk.accepting.fill_in(item)
        numbers.append(desk.accepting.commit(item))
    desk.accepting.confirm(numbers[0])
    desk.play.hands.press("Shift+F3")
    desk.until(lambda: desk.stage.shows(FindPage), "the list")
    desk.stage.rest()
    table = desk.stage.part(FindPage).table
    assert table.model().rowCount() == len(numbers) - 1


def test_a_scan_while_an_item_is_written_confirms_its_own_label_and_loses_nothing(desk: Counter) -> None:
    desk.begin()
    visit = visits(2)[0]
    desk.accepting.receive(visit)
    desk.accepting.fill_in(visit.items[0])
    first = desk.accepting.commit(visit.items[0])
    desk.accepting.fill_in(visit.items[1])
    desk.stage.rest()
    desk.play.hands.press("Ctrl+Enter")
    desk.play.hands.scan(first)
    desk.until(lambda: len(desk.stage.told(ItemAccepted)) > 1, "the second item to be accepted")
    desk.until(lambda: desk.stage.told(LabelConfirmed), "the label of the first to be confirmed")
    assert [fact.item_no for fact in desk.stage.told(LabelConfirmed)] == [first]


def test_behind_the_prefix_of_the_settings_a_short_seal_number_is_a_scan_and_goes_to_its_field(desk: Counter) -> None:
    settings = load(desk.machine.home.folder)
    assert settings is not None
    save(desk.machine.home.folder, replace(settings, scanner_prefix="~"))
    desk.begin()
    desk.accepting.receive(visits(1)[0])
    desk.stage.rest()
    desk.play.hands.scan("~24119")
    form = desk.stage.part(AcceptPage).form
    desk.until(lambda: form().seal_no, "the seal number")
    assert (form().seal_no, form().recipient_text) == ("24119", "")


def test_a_wrong_pin_six_times_only_costs_time(desk: Counter) -> None:
    desk.stage.open()
    desk.unlock()
    page = desk.choose_clerk()
    said = []
    for _ in range(6):
        desk.play.hands.type(WRONG_PIN)
        desk.play.hands.press("Enter")
        desk.until(lambda: page.message and not page.pin_edit.text(), "the PIN to be refused")
        said.append(page.message)
    assert "không đúng" in said[0]
    assert said[-1] != said[0]
    desk.play.hands.type(CLERK_PIN)
    desk.play.hands.press("Enter")
    desk.until(lambda: page.message and not page.pin_edit.text(), "the right PIN to be put off")
    desk.clock.advance(timedelta(minutes=16))
    desk.sign_in()


def test_a_scan_while_locked_confirms_nothing_and_is_no_try_of_a_pin(desk: Counter) -> None:
    desk.begin()
    visit = visits(1)[0]
    desk.accepting.receive(visit)
    desk.accepting.fill_in(visit.items[0])
    item_no = desk.accepting.commit(visit.items[0])
    desk.play.hands.press("Ctrl+L")
    page = desk.choose_clerk()
    chosen = page.chosen
    for _ in range(4):
        desk.play.hands.scan(item_no)
        desk.stage.rest()
    assert desk.stage.told(LabelConfirmed) == []
    assert page.message == ""
    assert page.pin_edit.text() == ""
    assert page.chosen == chosen, f"the mark moved away from its person, to {LEADER} perhaps"
    desk.sign_in()


def test_a_form_half_done_outlives_the_lock(desk: Counter) -> None:
    desk.begin()
    visit = visits(1)[0]
    desk.accepting.receive(visit)
    desk.accepting.fill_in(visit.items[0])
    before = desk.stage.part(AcceptPage).form()
    desk.play.hands.press("Ctrl+L")
    desk.sign_in()
    assert desk.stage.part(AcceptPage).form() == before


def test_a_form_half_done_is_not_before_whoever_signs_in_meanwhile_and_comes_back_to_its_clerk(desk: Counter) -> None:
    desk.begin()
    visit = visits(1)[0]
    desk.accepting.receive(visit)
    desk.accepting.fill_in(visit.items[0])
    before = desk.stage.part(AcceptPage).form()

    def take_over(pin: str, *keys: str) -> AcceptForm:
        desk.play.hands.press("Ctrl+L")
        desk.choose_clerk()
        for key in keys:
            desk.play.hands.press(key)
        desk.play.hands.type(pin)
        desk.play.hands.press("Enter")
        desk.until(lambda: desk.stage.shows(OpenShiftView), "the word that the work of another waits")
        desk.play.hands.press("Enter")
        desk.until(lambda: desk.stage.shows(AcceptPage), "the acceptance page")
        desk.stage.rest()
        return desk.stage.part(AcceptPage).form()

    assert take_over(LEADER_PIN, "Up") == AcceptForm()
    assert take_over(CLERK_PIN) == before


def test_a_visit_of_an_agency_that_ended_overnight_is_still_listed_by_its_old_name(desk: Counter) -> None:
    with closed_desk(desk.machine) as files:
        gone = next(row for row in files.edition.now().agencies if row.period.valid_to == date(2025, 6, 30))
        leader = files.lookups.staff()[0].staff
        with files.books.writing() as book:
            opened = VisitOpened(
                at=datetime(2025, 6, 30, 9, 0, tzinfo=UTC),
                by=leader,
                visit=book.next_visit_id(),
                office=book.office(),
                agency=gone.id,
                courier=Courier(person="", name="Trần Văn Minh", specimen_no=""),
                approval=None,
            )
            book.record(opened)
        doors = Doors(files, opened.office, lambda: datetime(2025, 7, 1, 1, 0, tzinfo=UTC))
        [standing] = doors.standing_visits()
        assert (standing.row.visit, standing.agency.name) == (opened.visit, gone.name)


def test_items_of_an_agency_that_ended_can_still_be_looked_for_by_it(desk: Counter) -> None:
    with closed_desk(desk.machine) as files:
        gone = next(row for row in files.edition.now().agencies if row.period.valid_to == date(2025, 6, 30))
        doors = Doors(files, CENTRE, lambda: datetime(2025, 7, 1, 1, 0, tzinfo=UTC))
        assert gone.id not in {hit.agency for hit in doors.find_agencies(gone.name, None)}
        found = doors.find_agencies_ever(gone.name)[0]
        assert (found.agency, found.name, found.office_name != "") == (gone.id, gone.name, True)
