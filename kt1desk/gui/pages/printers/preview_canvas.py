"""Paints a page dot by dot, with the edge of its stock and what the printer cannot reach."""

from PySide6.QtCore import Property, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPaintEvent, QPalette, QPen, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QWidget

from kt1desk.gui.dots import image_of
from kt1desk.usecases.pictures import Edges, Picture

_AROUND = 12
ZOOMS = (0, 1, 2, 3, 4, 6, 8)
"""Points of the screen for a dot; 0 shows the whole page."""


class PreviewCanvas(QWidget):
    """One page. The hatched edges are drawn over it, so that what would be lost is seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self._shrunk = QImage()
        self._unprinted = Edges()
        self._hatch = QColor()
        self._scale = 1.0

    def show_page(self, page: Picture, unprinted: Edges) -> None:
        """Take another page; `fit` says how large."""
        self._image, self._unprinted = image_of(page), unprinted

    def fit(self, zoom: int, room: QSize) -> None:
        """Dots as large as `zoom` says, or all of them within `room`."""
        if self._image.isNull():
            return
        ratio = self.devicePixelRatioF()
        wide, high = self._image.width() / ratio, self._image.height() / ratio
        if zoom:
            self._scale = zoom / ratio
            self._shrunk = QImage()
        else:
            share = min((room.width() - 2 * _AROUND) / wide, (room.height() - 2 * _AROUND) / high, 1.0)
            self._scale = share / ratio
            self._shrunk = self._smaller(share) if share < 1 else QImage()
        size = QSize(round(self._image.width() * self._scale), round(self._image.height() * self._scale))
        self.setFixedSize(size + QSize(2 * _AROUND, 2 * _AROUND))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, what is out of reach, and the edge of the stock."""
        painter = QPainter(self)
        paper = QRectF(self.rect()).adjusted(_AROUND, _AROUND, -_AROUND, -_AROUND)
        if self._shrunk.isNull():
            seen = QRectF(event.rect()).intersected(paper)
            dots = seen.translated(-paper.topLeft())
            source = QRectF(dots.topLeft() / self._scale, dots.size() / self._scale)
            painter.drawImage(seen, self._image, source)
        else:
            painter.drawImage(paper, self._shrunk)
        for band in self._bands(paper):
            painter.fillRect(band, QBrush(self._hatch, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Text), 1))
        painter.drawRect(paper.adjusted(-1, -1, 0, 0))
        painter.end()

    def _bands(self, paper: QRectF) -> tuple[QRectF, ...]:
        edges, scale = self._unprinted, self._scale
        left, right = edges.left * scale, edges.right * scale
        top, bottom = edges.top * scale, edges.bottom * scale
        bands = (
            QRectF(paper.left(), paper.top(), left, paper.height()),
            QRectF(paper.right() - right, paper.top(), right, paper.height()),
            QRectF(paper.left() + left, paper.top(), paper.width() - left - right, top),
            QRectF(paper.left() + left, paper.bottom() - bottom, paper.width() - left - right, bottom),
        )
        return tuple(band for band in bands if not band.isEmpty())

    def _smaller(self, share: float) -> QImage:
        size = QSize(round(self._image.width() * share), round(self._image.height() * share))
        grey = self._image.convertToFormat(QImage.Format.Format_Grayscale8)
        return grey.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)

    def _get(self) -> QColor:
        return self._hatch

    def _set(self, colour: QColor) -> None:
        self._hatch = colour

    hatch = Property(QColor, _get, _set)


class PreviewArea(QScrollArea):
    """Scrolls the canvas with the arrows; a whole page follows the size of the window."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.canvas = PreviewCanvas()
        self.zoom = ZOOMS[0]
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setWidget(self.canvas)

    def show_page(self, page: Picture, unprinted: Edges) -> None:
        """Show another page in the same size."""
        self.canvas.show_page(page, unprinted)
        self._fit()

    def step_zoom(self, by: int) -> None:
        """The next larger or smaller size; 0 shows the whole page."""
        at = ZOOMS.index(self.zoom) + by if by else 0
        self.zoom = ZOOMS[min(max(at, 0), len(ZOOMS) - 1)]
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The whole page stays whole."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.canvas.fit(self.zoom, self.maximumViewportSize())
