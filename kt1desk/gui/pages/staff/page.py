"""Builds the staff page and connects it."""

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from kt1desk.domain.ids import OfficeCode, StaffId
from kt1desk.gui.approval.dialog import DialogOver
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.staff.presenter import StaffDoors, StaffPresenter
from kt1desk.gui.pages.staff.view import StaffView
from kt1desk.gui.work import Alerts, Work


class StaffPage(StaffView):
    """A section of F11. Reads anew when shown, and when something was recorded or synced meanwhile."""

    def __init__(
        self,
        doors: StaffDoors,
        *,
        work: Work,
        alerts: Alerts,
        notices: Notices,
        dialog_over: DialogOver,
        clerk: Callable[[], StaffId],
        office: OfficeCode,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.approval_dialog = dialog_over(self)
        self._presenter = StaffPresenter(
            self,
            doors,
            work=work,
            alerts=alerts,
            second=self.approval_dialog,
            clerk=clerk,
            office=office,
            recorded=notices.tell,
        )
        self.new_asked.connect(self._presenter.begin_new)
        self.change_asked.connect(self._presenter.begin_change)
        self.pin_asked.connect(self._presenter.begin_pin)
        self.role_chosen.connect(self._presenter.choose_role)
        self.register_asked.connect(self._presenter.register)
        self.set_asked.connect(self._set_pin)
        self.left.connect(self._presenter.leave)
        notices.recorded.connect(self._news)
        notices.synced.connect(self._news)

    def go_back(self) -> bool:
        """Esc leaves a form before it leaves the page."""
        if self.approval_dialog.is_open:
            self.approval_dialog.give_up()
            return True
        if self._steps.currentIndex() == 0:
            return False
        self._presenter.leave()
        return True

    def showEvent(self, event: QShowEvent) -> None:
        """What changed while another page was shown is read now."""
        super().showEvent(event)
        self._presenter.refresh()

    def _news(self) -> None:
        if self.isVisible():
            self._presenter.refresh()

    def _set_pin(self) -> None:
        self._presenter.set_pin(self.set_form.new_edit.text())
