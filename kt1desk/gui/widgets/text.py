"""Labels of the type scale; plain text only, so that a name can never become mark-up."""

from typing import Literal

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPalette, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

Type = Literal["tiny", "caption", "note", "text", "strong", "lead", "title", "figure", "hero"]
Tone = Literal["", "muted", "right", "caution", "wrong", "accent"]


def restyle(widget: QWidget, name: str, value: str | bool) -> None:
    """Set a property the style sheet selects by, and let the sheet look again, children included."""
    if widget.property(name) == value:
        return
    widget.setProperty(name, value)
    for each in (widget, *widget.findChildren(QWidget)):
        each.style().unpolish(each)
        each.style().polish(each)
        # A frame learns the width of its border from this event alone.
        QCoreApplication.sendEvent(each, QEvent(QEvent.Type.StyleChange))
        each.updateGeometry()
    widget.update()


class Text(QLabel):
    """A label of the type scale."""

    def __init__(
        self, text: str = "", kind: Type = "text", *, tone: Tone = "", wrap: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setIndent(0)  # a label with padding would get an indent of its own
        self.setProperty("type", kind)
        self.setProperty("tone", tone)
        self.setWordWrap(wrap)

    def set_tone(self, tone: Tone) -> None:
        """Colour it; a tone never stands without a sign or a word that says the same."""
        restyle(self, "tone", tone)


class ElidedText(Text):
    """A label that ends in "…" where there is no room; the whole text is its tool tip."""

    def __init__(self, text: str = "", kind: Type = "text", *, tone: Tone = "", parent: QWidget | None = None) -> None:
        super().__init__(text, kind, tone=tone, parent=parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    @property
    def is_cut(self) -> bool:
        """True while a part of the text is hidden."""
        return self.fontMetrics().horizontalAdvance(self.text()) > self.contentsRect().width()

    def minimumSizeHint(self) -> QSize:
        """Room for about four letters."""
        hint = super().sizeHint()
        return QSize(min(hint.width(), self.fontMetrics().averageCharWidth() * 6), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole text where it does not fit."""
        super().resizeEvent(event)
        self._offer_whole()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change of font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self._offer_whole()

    def setText(self, text: str) -> None:
        """Show `text`."""
        if text != self.text():
            super().setText(text)
            self._offer_whole()

    def _offer_whole(self) -> None:
        whole = self.text() if self.is_cut else ""
        if whole != self.toolTip():
            self.setToolTip(whole)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the text, shortened at its end."""
        room = self.contentsRect()
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        painter = QPainter(self)
        style: QStyle = self.style()
        flags = int(self.alignment())
        style.drawItemText(painter, room, flags, self.palette(), self.isEnabled(), shown, QPalette.ColorRole.WindowText)
        painter.end()
