"""Decides what the section of printers does: choose, save, try on paper, measure."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.errors import RuleBroken, Unavailable
from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.gui.pages.printers.form import (
    Fault,
    FormFault,
    PaperForm,
    PrinterField,
    calibrated_with,
    form_of,
    readings_of,
    setup_with,
)
from kt1desk.gui.work import Alerts, Sent, Work
from kt1desk.usecases.calibration import calibrated
from kt1desk.usecases.printer_ports import PrinterBook
from kt1desk.usecases.printer_rows import Calibration, PrinterSetup


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintersDoors:
    """`send_test` prints the test page of a paper as the saved set-up has it; called where papers are printed.

    `label_fits`: whether the item label can be drawn on a stock in whole dots of so many to the inch.
    """

    book: PrinterBook
    label_fits: Callable[[PaperStock, int], bool]
    send_test: Callable[[PaperUse], Sent]


class PrintersScreen(Protocol):
    """What the presenter shows; `PrintersView` is one."""

    @property
    def form(self) -> PaperForm: ...

    @property
    def readings(self) -> dict[PrinterField, str]: ...

    def show_setup(self, setup: PrinterSetup, system: tuple[str, ...]) -> None:
        """Show where every paper goes."""

    def show_form(self, form: PaperForm) -> None:
        """Show one paper; what was typed for another is gone."""

    def show_faults(self, faults: dict[PrinterField, Fault]) -> None: ...

    def show_saved(self) -> None: ...

    def show_test_sent(self, sent: Sent) -> None: ...

    def ask_readings(self, stock: PaperStock) -> None: ...

    def show_calibrated(self, found: Calibration) -> None: ...

    def clear_faults(self) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


class PrintersPresenter:
    """One thing at a time."""

    def __init__(self, screen: PrintersScreen, doors: PrintersDoors, *, work: Work, alerts: Alerts) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._setup = PrinterSetup()
        self._use = PaperUse.LABEL
        self._busy = False

    def refresh(self) -> None:
        """Read what holds and which printers the system knows."""

        def read() -> tuple[PrinterSetup, tuple[str, ...]]:
            return self._doors.book.setup(), self._doors.book.system_printers()

        def known(found: tuple[PrinterSetup, tuple[str, ...]]) -> None:
            self._setup, system = found
            self._screen.show_setup(self._setup, system)
            self._screen.show_form(form_of(self._setup, self._use))

        self._work.printing(read, known, lambda error: self._failed(error, self.refresh))

    def choose(self, use: PaperUse) -> None:
        """Another paper is looked at."""
        if use is not self._use:
            self._use = use
            self._screen.clear_faults()
            self._screen.show_form(form_of(self._setup, use))

    def save(self) -> None:
        """Ctrl+S."""
        self._keep(self._typed(), self._screen.show_saved)

    def test(self) -> None:
        """Ctrl+T: keep what is typed, then send the test page that shows it."""

        def send() -> None:
            use = self._use
            self._set_busy(True)
            self._work.printing(
                lambda: self._doors.send_test(use), self._sent, lambda error: self._failed(error, self.test)
            )

        self._keep(self._typed(), send)

    def ask_readings(self) -> None:
        """Ctrl+K: a test page lies there, and its marks are measured."""
        if self._setup.printer_of(self._use) is None:
            self._screen.show_faults({PrinterField.TARGET: FormFault.NO_PRINTER})
            return
        self._screen.clear_faults()
        self._screen.ask_readings(self._setup.papers[self._use].stock)

    def calibrate(self) -> None:
        """What was measured becomes what is put right."""
        self._screen.clear_faults()
        readings = readings_of(self._screen.readings)
        if isinstance(readings, PrinterField):
            self._screen.show_faults({readings: FormFault.NOT_MILLIMETRES})
            return
        try:
            found = calibrated(self._setup.calibration_of(self._use), self._setup.papers[self._use].stock, readings)
        except RuleBroken as broken:
            self._screen.show_faults({PrinterField.BETWEEN: broken})
            return
        self._keep(calibrated_with(self._setup, self._use, found), lambda: self._screen.show_calibrated(found))

    def _typed(self) -> PrinterSetup | None:
        """The set-up that the form means; None when something has to be put right first."""
        self._screen.clear_faults()
        form = self._screen.form
        faults = form.faults()
        if form.use is PaperUse.LABEL and not self._doors.label_fits(form.stock, form.dpi):
            faults[PrinterField.STOCK] = FormFault.NOT_FOR_LABELS
        if faults:
            self._screen.show_faults({**faults})
            return None
        return setup_with(self._setup, form)

    def _keep(self, setup: PrinterSetup | None, then: Callable[[], None]) -> None:
        if setup is None or self._busy:
            return
        self._set_busy(True)

        def saved(system: tuple[str, ...]) -> None:
            self._set_busy(False)
            self._setup = setup
            self._screen.show_setup(setup, system)
            self._screen.show_form(form_of(setup, self._use))
            then()

        def write() -> tuple[str, ...]:
            self._doors.book.save(setup)
            return self._doors.book.system_printers()

        self._work.printing(write, saved, lambda error: self._failed(error, lambda: self._keep(setup, then)))

    def _sent(self, sent: Sent) -> None:
        self._set_busy(False)
        self._screen.show_test_sent(sent)

    def _failed(self, error: Exception, retry: Callable[[], None]) -> None:
        self._set_busy(False)
        if not isinstance(error, Unavailable):
            raise error
        self._alerts.unavailable(error, retry)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)
