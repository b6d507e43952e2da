"""Builds the page of the first start and connects it."""

from PySide6.QtWidgets import QWidget

from kt1desk.gui.pages.setup.presenter import SetupDoors, SetupPresenter
from kt1desk.gui.pages.setup.view import SetupView
from kt1desk.gui.work import Alerts, Work


class SetupPage(SetupView):
    """Covers the shell until the desk is made; `start()` once it is shown."""

    def __init__(
        self, doors: SetupDoors, *, work: Work, alerts: Alerts, language: str = "vi", parent: QWidget | None = None
    ) -> None:
        super().__init__(language=language, passphrase_signs=doors.passphrase_signs, parent=parent)
        self._presenter = SetupPresenter(self, doors, work=work, alerts=alerts)
        self.next_asked.connect(self._presenter.next)
        self.back_asked.connect(self._presenter.back)
        self.print_asked.connect(self._presenter.print_sheet)
        self.language_asked.connect(self._presenter.choose_language)

    def start(self) -> None:
        """Ask the first question."""
        self._presenter.start()
