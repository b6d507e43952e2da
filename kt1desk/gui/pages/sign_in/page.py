"""Builds the sign-in page and connects it."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from kt1desk.domain.events import Fact, ShiftOpened
from kt1desk.gui.approval.dialog import DialogOver
from kt1desk.gui.pages.sign_in.opening import OpeningDoors, OpeningPresenter
from kt1desk.gui.pages.sign_in.opening_form import ScanAnswer
from kt1desk.gui.pages.sign_in.presenter import SignInDoors, SignInPresenter
from kt1desk.gui.pages.sign_in.view import SignInView
from kt1desk.gui.scan_reading import Scan
from kt1desk.gui.sounds import Sound
from kt1desk.gui.work import Alerts, Work
from kt1desk.usecases.readmodels import StaffRow

_SOUNDS = {
    ScanAnswer.TAKEN: Sound.RIGHT,
    ScanAnswer.AGAIN: Sound.REPEAT,
    ScanAnswer.NOT_HERE: Sound.WRONG,
    ScanAnswer.UNREADABLE: Sound.WRONG,
}


class SignInPage(SignInView):
    """Sign-in and lock screen; the shell is covered with it."""

    def __init__(
        self,
        doors: SignInDoors,
        opening: OpeningDoors,
        *,
        work: Work,
        alerts: Alerts,
        dialog_over: DialogOver,
        signed_in: Callable[[StaffRow], None],
        sound: Callable[[Sound], None],
        recorded: Callable[[Fact], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.approval_dialog = dialog_over(self)
        self._sound = sound
        self._opening = OpeningPresenter(
            self.opening_view,
            opening,
            work=work,
            alerts=alerts,
            second=self.approval_dialog,
            opened=self._opened,
        )
        self._presenter = SignInPresenter(
            self,
            doors,
            work=work,
            alerts=alerts,
            second=self.approval_dialog,
            opening=self._opening,
            signed_in=signed_in,
            recorded=recorded,
        )
        self.sign_in_asked.connect(self._presenter.sign_in)
        self.open_shift_asked.connect(self._presenter.go_on)
        self.without_shift_asked.connect(self._presenter.go_on_without_shift)
        self.step_back_asked.connect(self._presenter.step_back)
        self.new_pin_asked.connect(self._presenter.new_pin)
        self.first_pin_asked.connect(self._presenter.first_pin)
        self.opening_view.asked.connect(self._opening.ask)
        self.opening_view.explained.connect(self._opening.explain)
        self.opening_view.bag_opened.connect(self._opening.open_bag)
        self.opening_view.answered.connect(lambda answer: self._sound(_SOUNDS[answer]))
        self.change_form.asked.connect(self._change_pin)
        self.set_form.asked.connect(self._set_pin)

    def start(self, owner: StaffRow | None = None) -> None:
        """Ask who acts from now on; `owner` is whose work waits behind the lock."""
        self.approval_dialog.give_up()
        self._presenter.start(owner)

    def take_scan(self, scan: Scan) -> None:
        """Tick an item of the opening stock off."""
        self._opening.scanned(scan)

    def _opened(self, fact: ShiftOpened) -> None:
        self._presenter.opened(fact)

    def _change_pin(self) -> None:
        form = self.change_form
        self._presenter.change_pin(form.old_edit.text(), form.new_edit.text())

    def _set_pin(self) -> None:
        self._presenter.set_pin(self.set_form.new_edit.text())
