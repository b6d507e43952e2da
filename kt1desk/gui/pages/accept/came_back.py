"""The line over a form that was typed before the program began, and the moment after which what is typed is kept."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from kt1desk.gui.widgets.message import Message

_KEEP_AFTER_MS = 2_000
"""So much of what is half typed may be lost with the power."""


class CameBack(Message):
    """Implements `keeping.KeepingScreen`; `moment` runs out now and then, and a further letter does not put it off."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.moment = QTimer(self)
        self.moment.setSingleShot(True)
        self.moment.setInterval(_KEEP_AFTER_MS)

    def show_came_back(self, came_back: bool) -> None:
        """Say it, or take it away."""
        if came_back:
            self.caution(
                self.tr("This item was half typed when the program ended"),
                self.tr(
                    "It is not accepted; what was typed is here again. Take the envelope, choose its letter, weigh it"
                    " and check cover and seal anew."
                ),
            )
        else:
            self.clear()

    def keep_soon(self) -> None:
        """See the protocol."""
        if not self.moment.isActive():
            self.moment.start()
