"""An edit with its answers right under it: type a few letters, arrows and Enter choose."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from kt1desk.gui.widgets.hit_list import HitList
from kt1desk.gui.widgets.text import restyle


@dataclass(frozen=True, slots=True)
class Hit:
    """One answer: what it stands for, its name, what tells it from its neighbours, and what calls it in the list."""

    value: object
    title: str
    note: str = ""
    call: str = ""


class SuggestEdit(QLineEdit):
    """Asks with `asked(text)`; the page answers with `show_hits`. Text without a choice has no value.

    `least`: see `HitList`.
    """

    asked = Signal(str)
    chosen = Signal(object)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None, *, least: int = 0) -> None:
        super().__init__(parent)
        self._hits: tuple[Hit, ...] = ()
        self._hit: Hit | None = None
        # A child until it is first shown: a list without parent crashed the interpreter at its end.
        self._list = HitList(least=least)
        self._list.setParent(self)
        self._list.picked.connect(self._choose)
        self.textEdited.connect(self._typed)

    @property
    def value(self) -> object | None:
        """What was chosen; None while the text is only typed."""
        return self._hit.value if self._hit else None

    @property
    def is_open(self) -> bool:
        """True while answers are shown."""
        return not self._list.isHidden()

    @property
    def hits(self) -> tuple[Hit, ...]:
        """The answers last shown."""
        return self._hits

    def set_hit(self, hit: Hit | None) -> None:
        """Show `hit` as chosen (None: empty the edit) without telling anybody."""
        self._hit = hit
        self.setText(hit.title if hit else "")
        self.setCursorPosition(0)
        self._close()
        restyle(self, "state", "chosen" if hit else "")

    def show_hits(self, hits: tuple[Hit, ...], for_text: str | None = None, marked: int = 0) -> None:
        """Show answers, one of them marked; those to a text that has been changed since are dropped."""
        late = for_text is not None and for_text != self.text()
        if late or self._hit is not None:
            return
        self._hits = hits
        self._list.fill(
            tuple((f"{hit.call}   {hit.title}" if hit.call else hit.title, hit.note) for hit in hits), marked
        )
        if hits and self.hasFocus():
            self._open()
        else:
            self._close()

    def remembered(self) -> Callable[[], None]:
        """Return what restores the present choice or text, telling of it like an act of the user."""
        hit, text, cursor, was_open = self._hit, self.text(), self.cursorPosition(), self.is_open

        def rewind() -> None:
            if hit is not None:
                self.set_hit(hit)
                self.chosen.emit(hit.value)
                return
            self.setText(text)
            self.setCursorPosition(cursor)
            self._close()
            if was_open:  # else a scan would lay answers that nobody asked for over the form
                self._typed(text)

        return rewind

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """While answers are shown, arrows, Enter and Esc are theirs."""
        if not self.is_open:
            super().keyPressEvent(event)
            return
        match event.key():
            case Qt.Key.Key_Down | Qt.Key.Key_Up:
                self._list.step(1 if event.key() == Qt.Key.Key_Down else -1)
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._choose(self._list.currentRow())
            case Qt.Key.Key_Escape:
                self._close()
            case _:
                super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """Tab takes the marked answer along; Esc closes the answers before it means "back"."""
        if self.is_open and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                event.accept()
                return True
            if event.type() is QEvent.Type.KeyPress and event.key() == Qt.Key.Key_Tab:
                self._choose(self._list.currentRow())
        if event.type() in {QEvent.Type.FocusOut, QEvent.Type.Hide}:
            self._close()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the window while answers are shown."""
        if event.type() is QEvent.Type.Resize and self.is_open:
            self._open()
        return super().eventFilter(watched, event)

    def let_go(self) -> None:
        """What was chosen is chosen no more; its text stays."""
        if self._hit is not None:
            self._hit = None
            restyle(self, "state", "")
            self.cleared.emit()

    def _typed(self, text: str) -> None:
        self.let_go()
        self.asked.emit(text)

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self._hits):
            self.set_hit(self._hits[row])
            self.chosen.emit(self._hits[row].value)

    def _open(self) -> None:
        window = self.window()
        if self._list.parent() is not window:
            window.installEventFilter(self)
            self.destroyed.connect(self._list.deleteLater)
        self._list.show_under(self)

    def _close(self) -> None:
        self._list.hide()
