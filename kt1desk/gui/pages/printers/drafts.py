"""What was typed of papers and not saved: it stays when another paper is looked at; no Qt."""

from kt1desk.domain.paper_stock import PaperUse
from kt1desk.gui.pages.printers.form import PaperForm, PrinterField, form_of
from kt1desk.usecases.printer_rows import PrinterSetup

Typed = dict[PrinterField, str]
"""Readings as they were typed."""


class Drafts:
    """Half-typed forms and readings, each of its paper. They go when they are saved, and with the program."""

    def __init__(self) -> None:
        self._forms: dict[PaperUse, PaperForm] = {}
        self._readings: dict[PaperUse, Typed] = {}

    @property
    def unsaved(self) -> frozenset[PaperUse]:
        """The papers of which something typed is not saved."""
        return frozenset(self._forms) | frozenset(self._readings)

    def form_of(self, setup: PrinterSetup, use: PaperUse) -> PaperForm:
        """What was typed of a paper, else what holds."""
        return self._forms.get(use) or form_of(setup, use)

    def keep(self, form: PaperForm, setup: PrinterSetup) -> None:
        """Remember a form; one that says what holds is none."""
        if form == form_of(setup, form.use):
            self._forms.pop(form.use, None)
        else:
            self._forms[form.use] = form

    def saved(self, form: PaperForm) -> None:
        """Forget what was saved; what was typed of it meanwhile stays."""
        if self._forms.get(form.use) == form:
            del self._forms[form.use]

    def readings_of(self, use: PaperUse) -> Typed:
        """What was read off a ruler for a paper."""
        return self._readings.get(use, {})

    def keep_readings(self, use: PaperUse, typed: Typed) -> None:
        """Remember readings; empty fields are none."""
        if any(text.strip() for text in typed.values()):
            self._readings[use] = typed
        else:
            self.forget_readings(use)

    def forget_readings(self, use: PaperUse) -> None:
        """They were used, or another page was printed."""
        self._readings.pop(use, None)
