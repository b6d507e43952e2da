"""Builds the sign-in page and connects it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kt1desk.domain.events import ShiftOpened
from kt1desk.gui.pages.sign_in.presenter import SignInDoors, SignInPresenter
from kt1desk.gui.pages.sign_in.view import SignInView
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.readmodels import StaffRow


class SignInPage(SignInView):
    """Sign-in and lock screen; the shell is covered with it."""

    def __init__(
        self,
        doors: SignInDoors,
        *,
        work: Work,
        alerts: Alerts,
        signed_in: Callable[[StaffRow], None],
        recorded: Callable[[ShiftOpened], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = SignInPresenter(self, doors, work=work, alerts=alerts, signed_in=signed_in, recorded=recorded)
        self.sign_in_asked.connect(self._presenter.sign_in)
        self.open_shift_asked.connect(self._presenter.open_shift)
        self.step_back_asked.connect(self._presenter.step_back)

    def start(self, owner: StaffRow | None = None) -> None:
        """Ask who acts from now on; `owner` is whose work waits behind the lock."""
        self._presenter.start(owner)
