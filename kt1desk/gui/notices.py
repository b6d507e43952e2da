"""One place that says what was recorded, by this desk's clerk or by sync; pages listen to it."""

from PySide6.QtCore import QObject, Signal

from kt1desk.domain.events import Fact


class Notices(QObject):
    """Change news. Pages connect in `page.py` with their view as receiver, so a connection dies with it."""

    recorded = Signal(tuple)
    """`tuple[Fact, ...]`: these facts are in the book now."""

    synced = Signal()
    """A contact with the province has ended; what is known of it may have changed."""

    def tell(self, *facts: Fact) -> None:
        """Say that `facts` were recorded."""
        self.recorded.emit(facts)
