"""Decides what the section of printers does: choose, save, try on paper, measure."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Protocol

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.paper_stock import PaperStock, PaperUse
from kt1desk.gui.pages.printers.drafts import Drafts, Typed
from kt1desk.gui.pages.printers.form import (
    Fault,
    FormFault,
    PaperForm,
    PrinterField,
    calibrated_with,
    readings_of,
    setup_with,
)
from kt1desk.gui.work import Alerts, Sent, Work, pass_on
from kt1desk.usecases.calibration import calibrated
from kt1desk.usecases.pictures import PaperPreview
from kt1desk.usecases.printer_ports import PrinterBook
from kt1desk.usecases.printer_rows import Calibration, PrinterSetup


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintersDoors:
    """`send_test` prints the test page of a paper as the saved set-up has it; called where papers are printed.

    `fits`: whether a paper can be drawn on a stock in whole dots of so many to the inch. `preview` draws
    a paper as a set-up would print it; it may raise `RuleBroken`.
    """

    book: PrinterBook
    fits: Callable[[PaperUse, PaperStock, int], bool]
    preview: Callable[[PrinterSetup, PaperUse], PaperPreview]
    send_test: Callable[[PaperUse], Sent]


class PrintersScreen(Protocol):
    """What the presenter shows; `PrintersView` is one."""

    @property
    def form(self) -> PaperForm: ...

    @property
    def readings(self) -> Typed: ...

    def show_setup(self, setup: PrinterSetup, system: tuple[str, ...]) -> None:
        """Show where every paper goes."""

    def show_form(self, form: PaperForm, place: int | None) -> None:
        """Show one paper, and which place of its sheet of labels is free; None: there is no such sheet."""

    def show_unsaved(self, unsaved: frozenset[PaperUse]) -> None:
        """Say of which papers something typed is not saved."""

    def show_place_kept(self, place: int) -> None: ...

    def show_preview(self, use: PaperUse, preview: PaperPreview) -> None: ...

    def show_refused(self, refused: RuleBroken) -> None: ...

    def show_faults(self, faults: dict[PrinterField, Fault]) -> None: ...

    def show_saved(self) -> None: ...

    def show_test_sent(self, sent: Sent) -> None: ...

    def ask_readings(self, stock: PaperStock, typed: Typed) -> None:
        """Ask what the ruler shows; what was typed already stands there."""

    def leave_readings(self) -> None: ...

    def show_calibrated(self, found: Calibration) -> None: ...

    def clear_faults(self) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class _Found:
    """What is read anew whenever something was saved."""

    setup: PrinterSetup
    system: tuple[str, ...]
    places: Mapping[PaperUse, int]


class PrintersPresenter:
    """One thing at a time."""

    def __init__(self, screen: PrintersScreen, doors: PrintersDoors, *, work: Work, alerts: Alerts) -> None:
        self._screen = screen
        self._doors = doors
        self._work = work
        self._alerts = alerts
        self._setup = PrinterSetup()
        self._drafts = Drafts()
        self._places: Mapping[PaperUse, int] = {}
        self._use = PaperUse.LABEL
        self._busy = False

    def refresh(self) -> None:
        """Read what holds and which printers the system knows."""

        def known(found: _Found) -> None:
            self._setup = found.setup
            self._show(found)

        self._work.printing(self._found, known, lambda error: self._failed(error, self.refresh))

    def choose(self, use: PaperUse) -> None:
        """Another paper is looked at."""
        if use is not self._use:
            self._use = use
            self._screen.clear_faults()
            self._screen.leave_readings()
            self._show_form()

    def typed(self) -> None:
        """Something in the form is another now."""
        self._drafts.keep(self._screen.form, self._setup)
        self._screen.show_unsaved(self._drafts.unsaved)

    def typed_readings(self) -> None:
        """A reading is another now."""
        self._drafts.keep_readings(self._use, self._screen.readings)
        self._screen.show_unsaved(self._drafts.unsaved)

    def save(self) -> None:
        """Ctrl+S."""
        self._keep_form(self._screen.show_saved)

    def test(self) -> None:
        """Ctrl+T: keep what is typed, then send the test page that shows it."""

        def send() -> None:
            self._set_busy(True)
            self._work.printing(lambda: self._doors.send_test(use), sent, lambda error: self._failed(error, self.test))

        def sent(found: Sent) -> None:
            self._set_busy(False)
            self._drafts.forget_readings(use)
            self._screen.show_unsaved(self._drafts.unsaved)
            self._screen.show_test_sent(found)

        use = self._use
        self._keep_form(send)

    def preview(self) -> None:
        """Ctrl+P: the paper as what is typed would print it; nothing is saved."""
        form = self._form_without_faults()
        if form is None or self._busy:
            return
        setup = setup_with(self._setup, form)
        self._set_busy(True)

        def drawn(found: PaperPreview) -> None:
            self._set_busy(False)
            if form.use is self._use:
                self._screen.show_preview(form.use, found)

        def failed(error: Exception) -> None:
            if isinstance(error, RuleBroken):
                self._set_busy(False)
                self._screen.show_refused(error)
                return
            self._failed(error, self.preview)

        self._work.printing(lambda: self._doors.preview(setup, form.use), drawn, failed)

    def start_at(self, place: int) -> None:
        """Another place of the sheet that lies in the printer is the free one; it counts at once."""
        use = self._use

        def kept(_: None) -> None:
            self._places = {**self._places, use: place}
            self._screen.show_place_kept(place)

        self._work.printing(
            lambda: self._doors.book.start_at(use, place), kept, lambda error: self._failed(error, self.refresh)
        )

    def ask_readings(self) -> None:
        """Ctrl+K: a test page lies there, and its marks are measured."""
        if self._setup.printer_of(self._use) is None:
            self._screen.show_faults({PrinterField.TARGET: FormFault.NO_PRINTER})
            return
        self._screen.clear_faults()
        self._screen.ask_readings(self._setup.papers[self._use].stock, self._drafts.readings_of(self._use))

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
            across = broken.rule is Rule.CALIBRATION_SCALED_ACROSS
            self._screen.show_faults({PrinterField.ACROSS if across else PrinterField.BETWEEN: broken})
            return
        use = self._use

        def kept() -> None:
            self._drafts.forget_readings(use)
            self._screen.show_unsaved(self._drafts.unsaved)
            self._screen.leave_readings()
            self._screen.show_calibrated(found)

        self._keep(calibrated_with(self._setup, use, found), kept)

    def _keep_form(self, then: Callable[[], None]) -> None:
        """Save what the form means, unless something has to be put right first."""
        form = self._form_without_faults()
        if form is None:
            return

        def kept() -> None:
            self._drafts.saved(form)
            self._show_form()
            then()

        self._keep(setup_with(self._setup, form), kept)

    def _form_without_faults(self) -> PaperForm | None:
        self._screen.clear_faults()
        form = self._screen.form
        faults = form.faults()
        if not self._doors.fits(form.use, form.stock, form.dpi):
            faults[PrinterField.STOCK] = FormFault.NO_WHOLE_DOTS
        if faults:
            self._screen.show_faults({**faults})
            return None
        return form

    def _keep(self, setup: PrinterSetup, then: Callable[[], None]) -> None:
        if self._busy:
            return
        self._set_busy(True)

        def saved(found: _Found) -> None:
            self._set_busy(False)
            self._setup = setup
            self._show(found)
            then()

        def write() -> _Found:
            self._doors.book.save(setup)
            return self._found()

        self._work.printing(write, saved, lambda error: self._failed(error, lambda: self._keep(setup, then)))

    def _found(self) -> "_Found":
        book = self._doors.book
        setup = book.setup()
        return _Found(setup=setup, system=book.system_printers(), places=book.free_places(setup))

    def _show(self, found: "_Found") -> None:
        self._places = found.places
        self._screen.show_setup(self._setup, found.system)
        self._show_form()

    def _show_form(self) -> None:
        self._screen.show_form(self._drafts.form_of(self._setup, self._use), self._places.get(self._use))
        self._screen.show_unsaved(self._drafts.unsaved)

    def _failed(self, error: Exception, retry: Callable[[], None]) -> None:
        self._set_busy(False)
        pass_on(error, self._alerts, retry)

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)
