"""The section of printers with real keys: a choice, a test page, a calibration, a printer that is gone."""

from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from pytestqt.qtbot import QtBot

from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.paper_stock import ON_SHEETS, PaperStock, PaperUse
from kt1desk.gui.pages.printers.form import PrinterField, form_of
from kt1desk.gui.pages.printers.page import PrintersPage
from kt1desk.gui.pages.printers.presenter import PrintersDoors
from kt1desk.gui.widgets.cell_delegate import CELL_ROLE, Cell
from kt1desk.gui.work import Sent, Work
from kt1desk.usecases.pictures import Edges, PaperPreview, Picture
from kt1desk.usecases.printer_rows import Calibration, Language, PaperChoice, PrinterRow, PrinterSetup, Way
from tests.support.counter import QuietAlerts
from tests.support.cut_labels import cut_labels
from tests.support.immediate_tasks import HeldTasks, ImmediateTasks
from tests.support.keyboard import Keyboard

pytestmark = pytest.mark.usefixtures("dressed")

SMALL = (1036, 530)
ZEBRA = PrinterRow(name="Zebra GK420d", way=Way.QUEUE, target="Zebra GK420d", dpi=203, darkness=4)
LASER = PrinterRow(name="HP LaserJet M404", way=Way.SYSTEM, target="HP LaserJet M404", dpi=300)
CHESSBOARD = Picture(width=40, height=24, rows=(b"\xaa" * 5, b"\x55" * 5) * 12)
LABELS = (ZEBRA.name, PaperStock.LABEL_100_60)


def a_setup() -> PrinterSetup:
    papers = {
        **PrinterSetup().papers,
        PaperUse.LABEL: PaperChoice(printer=ZEBRA.name, stock=PaperStock.LABEL_100_60),
        PaperUse.SHEET: PaperChoice(printer=LASER.name, stock=PaperStock.A4),
    }
    return PrinterSetup(printers=(LASER, ZEBRA), papers=papers)


@dataclass
class Machine:
    """What lies behind the page; `fails` is raised by the next act."""

    held: PrinterSetup = field(default_factory=a_setup)
    known: tuple[str, ...] = (LASER.name, ZEBRA.name)
    fails: Unavailable | None = None
    untold: RuleBroken | None = None
    places: dict[str, int] = field(default_factory=dict)
    tested: list[PaperUse] = field(default_factory=list)
    previewed: list[tuple[str, PaperUse]] = field(default_factory=list)
    alerts: QuietAlerts = field(default_factory=QuietAlerts)

    def setup(self) -> PrinterSetup:
        return self.held

    def save(self, setup: PrinterSetup) -> None:
        self._or_fail()
        self.held = setup

    def system_printers(self) -> tuple[str, ...]:
        return self.known

    def free_places(self, setup: PrinterSetup) -> dict[PaperUse, int]:
        on_a4 = (use for use in ON_SHEETS if setup.papers[use].stock is PaperStock.A4)
        return {use: self.places.get(setup.papers[use].printer, 1) for use in on_a4}

    def start_at(self, use: PaperUse, place: int) -> None:
        self._or_fail()
        self.places[self.held.papers[use].printer] = place

    def send_test(self, use: PaperUse) -> Sent:
        self._or_fail()
        self.tested.append(use)
        return Sent(where=self.held.papers[use].printer, saved=False)

    def preview(self, setup: PrinterSetup, use: PaperUse) -> PaperPreview:
        if self.untold is not None:
            raise self.untold
        self.previewed.append((setup.papers[use].printer, use))
        dpi = form_of(setup, use).dpi
        return PaperPreview(
            stock=setup.papers[use].stock,
            dpi=dpi,
            pages=(CHESSBOARD, CHESSBOARD),
            unprinted=Edges(left=3),
            says_edges=False,
        )

    def _or_fail(self) -> None:
        if self.fails is not None:
            raise self.fails

    def page(self, qtbot: QtBot, work: Work | None = None) -> PrintersPage:
        page = PrintersPage(
            PrintersDoors(
                book=self,
                fits=lambda use, stock, _dpi: (use, stock) != (PaperUse.LABEL, PaperStock.A4),
                preview=self.preview,
                send_test=self.send_test,
            ),
            work=work or ImmediateTasks(),
            alerts=self.alerts,
        )
        page.resize(*SMALL)
        qtbot.addWidget(page)
        page.show()
        page.activateWindow()
        QCoreApplication.processEvents()
        return page


def test_a_network_printer_is_typed_and_saved_by_keys_alone(qtbot: QtBot) -> None:
    machine = Machine()
    page = machine.page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    keys.alt("C")
    keys.write("n")
    keys.alt("A")
    keys.write("10.0.0.9")
    keys.alt("D")
    keys.write("3")
    keys.ctrl("S")
    row = machine.held.printer_of(PaperUse.LABEL)
    assert row == PrinterRow(name="10.0.0.9", way=Way.NETWORK, target="10.0.0.9", dpi=300, darkness=4)
    assert row is not None
    assert row.language is Language.ZPL
    assert page.message.tone == "right"


def test_a_missing_address_is_told_and_nothing_is_saved(qtbot: QtBot) -> None:
    machine = Machine()
    page = machine.page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    keys.alt("C")
    keys.write("n")
    keys.ctrl("S")
    assert page.paper_card.address_field.error
    assert machine.held == a_setup()


def test_paper_that_the_label_does_not_fit_on_is_refused_when_it_is_chosen(qtbot: QtBot) -> None:
    machine = Machine()
    page = machine.page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    keys.alt("K")
    keys.write("a")
    keys.ctrl("S")
    assert page.paper_card.stock_field.error
    assert machine.held == a_setup()


def test_a_printer_that_the_system_lost_is_said_and_stays_chosen(qtbot: QtBot) -> None:
    machine = Machine(known=(LASER.name,))
    page = machine.page(qtbot)
    assert page.form.target == ZEBRA.name
    cell: Cell = page.uses_model.index(0, 1).data(CELL_ROLE)
    assert (cell.text, cell.tone) == (ZEBRA.name, "wrong")


def free_place(page: PrintersPage) -> object:
    return page.place_choice.value


def test_where_a_started_sheet_of_labels_goes_on_is_chosen_by_keys_and_counts_at_once(qtbot: QtBot) -> None:
    machine = Machine()
    page = machine.page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    page.uses_table.selectRow(1)
    assert page.place_field.isHidden()
    keys.alt("K")
    keys.write("a")
    assert page.place_field.isHidden(), "nothing is printed on A4 before it is saved"
    keys.ctrl("S")
    assert free_place(page) == 1
    keys.alt("O")
    keys.write("6")
    assert machine.places == {"": 6}
    assert page.message.tone == "right"
    machine.places[""] = 8
    page.hide()
    page.show()
    assert free_place(page) == 8, "labels that were printed meanwhile moved it on"
    page.uses_table.selectRow(0)
    assert page.place_field.isHidden()


def test_a_measured_test_page_puts_the_printer_right(qtbot: QtBot) -> None:
    machine = Machine()
    page = machine.page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    keys.ctrl("T")
    assert machine.tested == [PaperUse.LABEL]
    assert page.message.tone == "caution", "nobody knows whether it came out"
    keys.ctrl("K")
    for reading in ("11,5", "9", "40", "80"):
        keys.write(reading)
        keys.enter()
    assert machine.held.calibrations == {LABELS: Calibration(right_um=-1_500, down_um=1_000)}
    assert page.message.tone == "right"
    assert page.readings_card.isHidden()


def test_a_reading_that_is_none_is_told_at_its_field_and_the_others_stay(qtbot: QtBot) -> None:
    machine = Machine()
    page = machine.page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    keys.ctrl("K")
    for reading in ("10", "ten", "40", "80"):
        keys.write(reading)
        keys.enter()
    errors = [shown.error for shown in page.readings_card.fields.values()]
    assert [bool(error) for error in errors] == [False, True, False, False]
    assert machine.held.calibrations == {}


def test_a_page_far_off_is_refused_with_a_reason(qtbot: QtBot) -> None:
    page = Machine().page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    keys.ctrl("K")
    for reading in ("10", "10", "90", "80"):
        keys.write(reading)
        keys.enter()
    assert any(shown.error for shown in page.readings_card.fields.values())


def test_a_driver_that_shrinks_the_page_is_told_at_its_reading(qtbot: QtBot) -> None:
    machine = Machine()
    page = machine.page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    keys.ctrl("K")
    for reading in ("9,6", "9,6", "38,4", "76,8"):
        keys.write(reading)
        keys.enter()
    assert "96 %" in page.readings_card.fields[PrinterField.ACROSS].error
    assert machine.held.calibrations == {}


def test_esc_leaves_the_readings_first(qtbot: QtBot) -> None:
    page = Machine().page(qtbot)
    Keyboard(qtbot, page, SMALL).ctrl("K")
    assert page.go_back()
    assert not page.paper_card.isHidden()
    assert not page.go_back()


def test_what_cannot_be_saved_is_said_and_what_was_typed_stays(qtbot: QtBot) -> None:
    machine = Machine(fails=Unavailable(Cause.DISK_FULL, path="/x"))
    page = machine.page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    keys.alt("D")
    keys.write("6")
    keys.ctrl("S")
    assert machine.alerts.errors
    assert page.form.dpi == 600


def test_what_was_typed_of_a_paper_stays_while_another_is_looked_at_and_says_that_it_is_not_saved(qtbot: QtBot) -> None:
    machine = Machine()
    page = machine.page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    keys.alt("C")
    keys.write("n")
    keys.alt("A")
    keys.write("10.0.")
    typed = page.form
    page.uses_table.selectRow(1)
    assert page.form.use is PaperUse.SEAL_STRIP
    assert page.paper_card.aside == ""
    page.hide()
    page.show()
    note: Cell = page.uses_model.index(0, 0).data(CELL_ROLE)
    assert note.note_tone == "caution"
    page.uses_table.selectRow(0)
    assert page.form == typed
    assert page.paper_card.aside == "Typed, not saved yet"
    assert page.form.address == "10.0."
    keys.alt("C")
    keys.write("r")
    assert page.form.address == "10.0.", "hidden, not lost"
    assert machine.held == a_setup()


def test_what_was_typed_back_or_saved_is_nothing_unsaved(qtbot: QtBot) -> None:
    machine = Machine()
    page = machine.page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)

    def unsaved() -> bool:
        cell: Cell = page.uses_model.index(0, 0).data(CELL_ROLE)
        return cell.note_tone == "caution"

    keys.alt("D")
    keys.write("3")
    assert unsaved()
    keys.write("2")
    assert not unsaved()
    keys.write("6")
    keys.ctrl("S")
    assert not unsaved()
    assert form_of(machine.held, PaperUse.LABEL).dpi == 600


def test_what_is_typed_while_the_set_up_is_written_stays(qtbot: QtBot) -> None:
    machine, held = Machine(), HeldTasks()
    page = machine.page(qtbot, held)
    held.run_next()
    keys = Keyboard(qtbot, page, SMALL)
    keys.alt("D")
    keys.write("3")
    keys.ctrl("S")
    keys.write("6")
    held.run_next()
    assert (form_of(machine.held, PaperUse.LABEL).dpi, page.form.dpi) == (300, 600)


def test_half_of_the_readings_stay_until_they_are_used_or_another_page_is_printed(qtbot: QtBot) -> None:
    machine = Machine()
    page = machine.page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    keys.ctrl("K")
    keys.write("11,5")
    page.hide()
    page.show()
    assert not page.readings_card.isHidden()
    page.uses_table.selectRow(1)
    page.uses_table.selectRow(0)
    keys.ctrl("K")
    assert page.readings[PrinterField.FROM_LEFT] == "11,5"
    assert page.go_back()
    keys.ctrl("T")
    keys.ctrl("K")
    assert page.readings[PrinterField.FROM_LEFT] == ""


def test_a_paper_is_seen_dot_by_dot_before_anything_is_saved(qtbot: QtBot) -> None:
    machine = Machine()
    page = machine.page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    keys.alt("C")
    keys.write("n")
    keys.alt("A")
    keys.write("10.0.0.9")
    keys.ctrl("P")
    assert machine.previewed == [("10.0.0.9", PaperUse.LABEL)]
    assert machine.held == a_setup()
    area = page.preview_card.area
    keys.write("+")
    seen = area.canvas.grab().toImage()
    around = (seen.width() - CHESSBOARD.width) // 2
    light = [seen.pixelColor(around + x, around + 5).lightness() > 128 for x in range(4, CHESSBOARD.width)]
    assert light == [x % 2 == 0 for x in range(4, CHESSBOARD.width)]
    assert seen.pixelColor(around - 1, around + 5).lightness() < 128, "the edge of the stock"
    assert page.go_back()
    assert page.form.address == "10.0.0.9"
    assert not page.paper_card.isHidden()


def test_a_preview_grows_shrinks_and_turns_by_keys(qtbot: QtBot) -> None:
    page = Machine().page(qtbot)
    keys = Keyboard(qtbot, page, SMALL)
    keys.ctrl("P")
    card, sizes = page.preview_card, []
    for key in "++-0":
        keys.write(key)
        sizes.append(card.area.zoom)
    assert sizes == [1, 2, 1, 0]
    assert "page 1 of 2" in card.aside
    keys.press(Qt.Key.Key_PageDown)
    assert "page 2 of 2" in card.aside
    assert "0,4 mm at the left" in card.edges_text.text()


def test_what_the_tables_of_the_day_do_not_tell_is_said_in_place_of_a_preview(qtbot: QtBot) -> None:
    page = Machine(untold=RuleBroken(Rule.NO_RULE_SET_ON_DAY)).page(qtbot)
    Keyboard(qtbot, page, SMALL).ctrl("P")
    assert page.message.tone == "wrong"
    assert page.preview_card.isHidden()


def test_every_word_has_room(qtbot: QtBot) -> None:
    page = Machine(known=()).page(qtbot)
    assert cut_labels(page) == []
    keys = Keyboard(qtbot, page, SMALL)
    keys.ctrl("K")
    assert cut_labels(page) == []
    page.go_back()
    keys.ctrl("P")
    assert cut_labels(page) == []
