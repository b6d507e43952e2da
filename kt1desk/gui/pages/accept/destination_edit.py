"""The office outside the province that delivers: a few letters of its province, Enter chooses and moves on."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from kt1desk.domain.places import Destination
from kt1desk.gui.widgets.suggest_edit import Hit, SuggestEdit

_ENTERS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class DestinationEdit(SuggestEdit):
    """`asked(text)` while it is typed; Down offers every office. The first answer is the closest."""

    def __init__(self) -> None:
        super().__init__()
        self.setPlaceholderText(self.tr("↓ province"))

    @property
    def destination(self) -> Destination | None:
        """The office chosen."""
        value = self.value
        return value if isinstance(value, Destination) else None

    def show_destination(self, destination: Destination | None, text: str) -> None:
        """Show a choice, or a text that is none yet."""
        self.set_hit(None if destination is None else _hit(destination))
        if destination is None:
            self.setText(text)

    def show_destinations(self, destinations: tuple[Destination, ...], for_text: str) -> None:
        """Show the answers to `for_text`."""
        self.show_hits(tuple(map(_hit, destinations)), for_text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down opens the list; Enter takes what is marked and belongs to the form."""
        if event.key() == Qt.Key.Key_Down and not self.is_open:
            self.asked.emit(self.text())
            event.accept()
            return
        super().keyPressEvent(event)
        if event.key() in _ENTERS:
            event.ignore()


def _hit(destination: Destination) -> Hit:
    return Hit(destination, destination.province)
