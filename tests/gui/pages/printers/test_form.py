"""What is typed of printers becomes a set-up, and faults are found before anything is saved."""

import pytest

from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.gui.pages.printers.form import (
    FormFault,
    PaperForm,
    PrinterField,
    calibrated_with,
    form_of,
    readings_of,
    setup_with,
)
from kt1desk.usecases.calibration import Readings
from kt1desk.usecases.printer_rows import Calibration, Language, PrinterSetup, Way

ZEBRA = PaperForm(
    use=PaperUse.LABEL,
    way=Way.NETWORK,
    queue="",
    address="10.0.0.9",
    dpi=300,
    language=Language.ZPL,
    darkness="-5",
    speed="4",
    stock=PaperStock.LABEL_80_50,
)


def typed(**changes: object) -> PaperForm:
    fields = {name: getattr(ZEBRA, name) for name in PaperForm.__slots__}
    return PaperForm(**{**fields, **changes})


def test_what_was_saved_stands_in_the_form_again() -> None:
    setup = setup_with(PrinterSetup(), ZEBRA)
    assert form_of(setup, PaperUse.LABEL) == ZEBRA
    assert form_of(setup, PaperUse.SHEET).way is None


def test_a_printer_that_no_paper_goes_to_is_forgotten_unless_it_was_measured() -> None:
    setup = setup_with(PrinterSetup(), ZEBRA)
    folder = typed(way=None)
    assert setup_with(setup, folder).printers == ()
    measured = calibrated_with(setup, PaperUse.LABEL, Calibration(right_um=300))
    assert [one.name for one in setup_with(measured, folder).printers] == ["10.0.0.9"]
    assert setup_with(setup_with(measured, folder), ZEBRA).calibration_of(PaperUse.LABEL) == Calibration(right_um=300)


def test_two_ways_to_one_printer_are_two_printers_by_name() -> None:
    setup = setup_with(PrinterSetup(), typed(way=Way.SYSTEM, queue="Zebra", address=""))
    both = setup_with(setup, typed(use=PaperUse.SEAL_STRIP, way=Way.QUEUE, queue="Zebra", stock=PaperStock.A4))
    assert [(one.name, one.way) for one in both.printers] == [("Zebra", Way.SYSTEM), ("Zebra (2)", Way.QUEUE)]


def test_what_is_said_of_a_printer_counts_for_every_paper_on_it() -> None:
    setup = setup_with(PrinterSetup(), ZEBRA)
    setup = setup_with(setup, typed(use=PaperUse.SEAL_STRIP, dpi=600, stock=PaperStock.A4))
    assert form_of(setup, PaperUse.LABEL).dpi == 600
    assert len(setup.printers) == 1


@pytest.mark.parametrize(
    ("changes", "fault"),
    [
        ({"address": " "}, {PrinterField.TARGET: FormFault.NO_ADDRESS}),
        ({"way": Way.SYSTEM}, {PrinterField.TARGET: FormFault.NO_PRINTER}),
        ({"darkness": "31"}, {PrinterField.DARKNESS: FormFault.NOT_DARKNESS}),
        ({"speed": "fast"}, {PrinterField.SPEED: FormFault.NOT_SPEED}),
        ({"speed": "", "way": Way.SYSTEM, "queue": "HP"}, {}),
        ({"address": "", "way": None}, {}),
    ],
)
def test_what_cannot_be_is_told_at_its_field(changes: dict[str, object], fault: dict[PrinterField, FormFault]) -> None:
    assert typed(**changes).faults() == fault


def test_millimetres_are_read_with_comma_or_point() -> None:
    fields = {
        PrinterField.FROM_LEFT: "9,5",
        PrinterField.FROM_TOP: "10.2",
        PrinterField.BETWEEN: " 40 ",
        PrinterField.ACROSS: "80",
    }
    assert readings_of(fields) == Readings(from_left_um=9_500, from_top_um=10_200, between_um=40_000, across_um=80_000)
    assert readings_of({**fields, PrinterField.BETWEEN: "four"}) is PrinterField.BETWEEN
