"""Decides how the desk's book is opened where no keyring holds the key: passphrase or recovery code."""

from collections.abc import Callable
from typing import Protocol

from kt1desk.domain.errors import Cause, RuleBroken, Unavailable
from kt1desk.gui.work import Work


class UnlockScreen(Protocol):
    """What the presenter shows; `UnlockView` is one."""

    def show_failed(self, error: Unavailable) -> None: ...

    def show_refused(self, error: RuleBroken) -> None:
        """Say what is mistyped; what was typed stays, to be compared with the paper."""

    def show_fresh(self) -> None: ...

    def set_busy(self, busy: bool) -> None: ...


class UnlockPresenter:
    """`unlock` and `recover` open the book; `opened` is called once they did.

    They raise `Unavailable`, or `RuleBroken` for a code that is mistyped.
    """

    def __init__(
        self,
        screen: UnlockScreen,
        *,
        work: Work,
        unlock: Callable[[str], None],
        recover: Callable[[str], None],
        opened: Callable[[], None],
    ) -> None:
        self._screen = screen
        self._work = work
        self._unlock = unlock
        self._recover = recover
        self._opened = opened
        self._busy = False

    def unlock(self, passphrase: str) -> None:
        """Try the passphrase of the desk."""
        self._try(lambda: self._unlock(passphrase), passphrase)

    def recover(self, code: str) -> None:
        """Try the recovery code of the province's safe."""
        self._try(lambda: self._recover(code), code)

    def _try(self, work: Callable[[], None], typed: str) -> None:
        if self._busy or not typed:
            return
        self._set_busy(True)
        self._work.books(work, lambda _none: self._done(), self._failed)

    def _done(self) -> None:
        self._set_busy(False)
        self._screen.show_fresh()
        self._opened()

    def _failed(self, error: Exception) -> None:
        self._set_busy(False)
        match error:
            case RuleBroken():
                self._screen.show_refused(error)
            case Unavailable():
                if error.cause is Cause.KEY_WRONG:
                    self._screen.show_fresh()
                self._screen.show_failed(error)
            case _:
                raise error

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._screen.set_busy(busy)
