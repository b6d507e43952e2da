"""The persons of the register under the name who hands in: offered, never taken unasked, said when they end soon."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Rule
from kt1desk.domain.events import VisitOpened
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.item import Secrecy
from kt1desk.gui.pages.accept.form import AcceptField, AcceptForm
from kt1desk.usecases.visit_rows import CourierHit
from tests.gui.pages.accept.at_the_desk import at_the_desk, plain_form, ready_form
from tests.gui.pages.accept.page_desk import Desk, open_page
from tests.gui.pages.accept.test_visits import take_in
from tests.support.counter import Counter, open_a_counter
from tests.support.couriers import AGENCY, person, with_register

PERSONS = (
    person("P1", "Trần Văn Minh", classes=frozenset({Secrecy.A, Secrecy.C})),
    person("P2", "Lê Thị Lan", to=date(2024, 11, 30)),
    person("P3", "Minh Đức Hòa", agency=AgencyId("TQ036")),
    person("P4", "Minh Thị Cũ", to=date(2024, 11, 24)),
    person("P5", "Minh Văn Nhận", may_hand_in=False),
    person("P6", "Phạm Thị Hoa", to=date(2024, 12, 20)),
)


def counter() -> Counter:
    made = open_a_counter()
    made.desk = with_register(made.desk, *PERSONS)
    return made


def page(qtbot: QtBot) -> Desk:
    return open_page(qtbot, counter=counter())


def notes(desk: Desk) -> dict[str, str]:
    return {hit.title: hit.note for hit in desk.page.item_form.fields.handed_edit.hits}


def test_with_a_sender_its_register_is_searched_and_without_one_every_register() -> None:
    desk = at_the_desk(counter=counter())
    desk.presenter.searching.ask(AcceptField.HANDED_IN_BY, "minh duc")
    assert [hit.name for hit in desk.screen.couriers[1]] == ["Minh Đức Hòa"]
    sender = desk.counter.one("so tttt")
    desk.screen.typed = AcceptForm(sender=sender, sender_text=sender.name)
    desk.presenter.searching.ask(AcceptField.HANDED_IN_BY, "minh duc")
    assert desk.screen.couriers == ("minh duc", ())
    desk.presenter.searching.ask(AcceptField.HANDED_IN_BY, "")
    assert len(desk.screen.couriers[1]) == 5


def test_what_is_to_be_known_of_the_courier_is_said_while_that_one_stands_at_the_counter() -> None:
    desk = at_the_desk(counter=counter())
    lan = replace(plain_form(desk.counter), handed_in_by="le thi lan")
    minh = replace(lan, handed_in_by="Trần Văn Minh")
    said = []
    for form in (minh, lan, minh, lan):
        desk.screen.typed = form
        desk.presenter.accept()
        said.append(desk.visits.warnings)
    assert said == [(), (Rule.COURIER_ENDS_IN_7,), (), (Rule.COURIER_ENDS_IN_7,)]
    desk.presenter.visits.leave(None, "", 0)
    assert desk.visits.warnings == ()


def test_an_agency_that_has_named_nobody_is_said_too() -> None:
    desk = at_the_desk()
    take_in(desk)
    assert desk.visits.warnings == (Rule.AGENCY_HAS_NO_PERSONS,)


@pytest.mark.usefixtures("dressed")
def test_down_and_enter_take_a_person_with_the_agency(qtbot: QtBot) -> None:
    desk = page(qtbot)
    desk.keys.write("minh")
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.press(Qt.Key.Key_Up)
    wanted = desk.page.item_form.fields.handed_edit.hits[0].title.split(" · ")[0]
    desk.keys.enter()
    assert desk.form.handed_in_by == wanted == "Minh Đức Hòa"
    assert desk.form.sender is not None
    assert desk.form.sender.agency == PERSONS[2].agency
    assert desk.keys.focus is desk.page.item_form.fields.sender_edit


@pytest.mark.usefixtures("dressed")
def test_a_name_that_only_resembles_one_of_the_register_stays_as_typed(qtbot: QtBot) -> None:
    desk = page(qtbot)
    desk.keys.write("Minh")
    assert desk.page.item_form.fields.handed_edit.is_open
    desk.keys.enter()
    assert (desk.form.handed_in_by, desk.form.sender) == ("Minh", None)
    assert not desk.page.item_form.fields.handed_edit.is_open


@pytest.mark.usefixtures("dressed")
def test_what_is_typed_after_a_choice_is_a_name_again(qtbot: QtBot) -> None:
    desk = page(qtbot)
    desk.keys.write("phạm")
    desk.keys.press(Qt.Key.Key_Down)
    desk.keys.enter()
    desk.page.item_form.fields.handed_edit.setFocus()
    desk.page.item_form.fields.handed_edit.end(False)
    desk.keys.write(" B")
    assert desk.form.handed_in_by == "Phạm Thị Hoa B"
    assert desk.form.sender is not None
    assert desk.form.sender.agency == AGENCY


@pytest.mark.usefixtures("dressed")
def test_each_answer_says_letters_specimen_and_how_long_it_still_holds(qtbot: QtBot) -> None:
    desk = page(qtbot)
    agency = desk.counter.one("so tttt").name
    desk.put(AcceptForm(sender=desk.counter.one("so tttt"), sender_text=agency))
    desk.keys.press(Qt.Key.Key_Down)
    assert notes(desk) == {
        "Lê Thị Lan · no letter · specimen M-17": f"⚠ 5 day(s) left, tell the agency today · {agency}",
        "Phạm Thị Hoa · no letter · specimen M-17": f"⚠ 25 day(s) left, tell the agency · {agency}",
        "Trần Văn Minh · A C · specimen M-17": f"without end · {agency}",
        "Minh Thị Cũ · no letter · specimen M-17": f"✕ ended on 24/11/2024 · {agency}",
        "Minh Văn Nhận · no letter · specimen M-17": f"✕ only receives · {agency}",
    }


@pytest.mark.usefixtures("dressed")
def test_the_page_says_that_an_authority_ends_soon(qtbot: QtBot) -> None:
    desk = page(qtbot)
    desk.put(replace(plain_form(desk.counter), handed_in_by="Lê Thị Lan"))
    desk.keys.ctrl_enter()
    assert "within 7 days" in desk.page.run_card.warning_text.text()
    desk.keys.press(Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    desk.keys.enter()
    assert not desk.page.run_card.warning_text.isVisible()


NAMESAKES = (
    person("P7", "Trần Văn Minh", classes=frozenset({Secrecy.A})),
    person("P8", "Trần Văn Minh", classes=frozenset({Secrecy.C})),
)


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("wanted", ["P7", "P8"])
def test_of_two_namesakes_the_one_that_was_taken_stands_at_the_counter(qtbot: QtBot, wanted: str) -> None:
    made = open_a_counter()
    made.desk = with_register(made.desk, *NAMESAKES)
    desk = open_page(qtbot, counter=made)
    desk.put(replace(plain_form(made), handed_in_by=""))
    desk.page.focus(AcceptField.HANDED_IN_BY)
    desk.keys.press(Qt.Key.Key_Down)
    hits = [hit.value for hit in desk.page.item_form.fields.handed_edit.hits]
    place = next(at for at, hit in enumerate(hits) if isinstance(hit, CourierHit) and hit.person == wanted)
    for _ in range(place + 1):
        desk.keys.press(Qt.Key.Key_Down)
    desk.keys.enter()
    desk.keys.ctrl_enter()
    assert [fact.courier.person for fact in made.memory.facts if isinstance(fact, VisitOpened)] == [wanted]
    assert desk.form.person == wanted


def test_a_namesake_begins_a_visit_of_his_own() -> None:
    made = open_a_counter()
    made.desk = with_register(made.desk, *NAMESAKES)
    desk = at_the_desk(counter=made)
    for wanted in ("P7", "P8", "P7"):
        desk.screen.typed = replace(plain_form(made), person=wanted)
        desk.presenter.accept()
    opened = [fact for fact in made.memory.facts if isinstance(fact, VisitOpened)]
    assert [fact.courier.person for fact in opened] == ["P7", "P8"]
    assert [fact.visit for fact in made.accepted] == [opened[0].visit, opened[1].visit, opened[0].visit]


@pytest.mark.usefixtures("dressed")
def test_a_name_typed_over_or_another_sender_forgets_the_person(qtbot: QtBot) -> None:
    desk = page(qtbot)
    for key in ("N", "S"):
        desk.put(replace(ready_form(desk.counter), person="P1"))
        desk.keys.alt(key)
        desk.keys.press(Qt.Key.Key_End)
        desk.keys.write("x")
        assert desk.form.person == ""
