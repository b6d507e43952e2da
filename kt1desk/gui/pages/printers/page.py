"""Builds the section of printers and connects it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.gui.pages.printers.presenter import PrintersDoors, PrintersPresenter
from kt1desk.gui.pages.printers.view import PrintersView
from kt1desk.gui.work import Alerts, Work


class PrintersPage(PrintersView):
    """A section of F11. It needs no open shift: at night a printer breaks for whoever is there."""

    def __init__(self, doors: PrintersDoors, *, work: Work, alerts: Alerts, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._presenter = PrintersPresenter(self, doors, work=work, alerts=alerts)
        self.use_chosen.connect(self._presenter.choose)
        self.paper_card.edited.connect(self._presenter.typed)
        self.readings_card.edited.connect(self._presenter.typed_readings)
        self.paper_card.save_asked.connect(self._presenter.save)
        self.place_chosen.connect(self._presenter.start_at)
        self.preview_button.clicked.connect(self._presenter.preview)
        self.paper_card.test_asked.connect(self._presenter.test)
        self.paper_card.calibrate_asked.connect(self._presenter.ask_readings)
        self.readings_card.measured.connect(self._presenter.calibrate)

    def go_back(self) -> bool:
        """Esc leaves the preview or the readings first."""
        if not self.preview_card.isHidden():
            self.leave_preview()
            return True
        if self.readings_card.isHidden():
            return False
        self.leave_readings()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """Which printers there are is read now."""
        super().showEvent(event)
        if not event.spontaneous():
            self._presenter.refresh()
