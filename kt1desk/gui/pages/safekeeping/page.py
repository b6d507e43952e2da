"""Builds the safekeeping section and connects it."""

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.gui.approval.dialog import DialogOver
from kt1desk.gui.pages.safekeeping.presenter import SafekeepingDoors, SafekeepingPresenter
from kt1desk.gui.pages.safekeeping.view import SafekeepingView
from kt1desk.gui.work import Alerts, Work


class SafekeepingPage(SafekeepingView):
    """A section of F11. It needs no open shift."""

    def __init__(
        self,
        doors: SafekeepingDoors,
        *,
        work: Work,
        alerts: Alerts,
        dialog_over: DialogOver,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.approval_dialog = dialog_over(self)
        self._presenter = SafekeepingPresenter(self, doors, work=work, alerts=alerts, second=self.approval_dialog)
        self.back_up_asked.connect(self._presenter.back_up)
        self.drill_asked.connect(self._presenter.drill)
        self.choose_asked.connect(self._presenter.choose)
        self.restore_asked.connect(self._presenter.restore)
        self.new_code_wanted.connect(self._presenter.ask_new_code)
        self.new_code_asked.connect(self._presenter.new_code)
        self.passphrase_asked.connect(self._presenter.change_passphrase)

    def go_back(self) -> bool:
        """Esc leaves the question for a second person first."""
        if self.approval_dialog.is_open:
            self.approval_dialog.give_up()
            return True
        return super().go_back()

    def showEvent(self, event: QShowEvent) -> None:
        """What lies in the places is read now."""
        super().showEvent(event)
        self._presenter.refresh()
