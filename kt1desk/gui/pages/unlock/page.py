"""Builds the unlock page and connects it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kt1desk.gui.pages.unlock.presenter import UnlockPresenter
from kt1desk.gui.pages.unlock.view import UnlockView
from kt1desk.gui.work import Work


class UnlockPage(UnlockView):
    """Shown at start on a machine without a keyring; the shell is covered with it."""

    def __init__(
        self,
        *,
        work: Work,
        unlock: Callable[[str], None],
        recover: Callable[[str], None],
        opened: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._presenter = UnlockPresenter(self, work=work, unlock=unlock, recover=recover, opened=opened)
        self.unlock_asked.connect(self._presenter.unlock)
        self.recover_asked.connect(self._presenter.recover)
