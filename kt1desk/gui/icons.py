"""Line icons by name, drawn in the colour and size of the text beside them."""

from PySide6.QtCore import QByteArray, QFile, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPaintEvent, QPixmap, QPixmapCache
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget


def icon_pixmap(name: str, colour: QColor, side: int, ratio: float = 1.0) -> QPixmap:
    """Return icon `name` as a square of `side` logical pixels; empty when there is no such icon."""
    key = f"icon {name} {colour.name(QColor.NameFormat.HexArgb)} {side} {ratio}"
    pixmap = QPixmap()
    if QPixmapCache.find(key, pixmap):
        return pixmap
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(ratio)
    renderer = QSvgRenderer(QByteArray(_drawing(name, colour)))
    if renderer.isValid():
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(0, 0, side, side))
        painter.end()
    QPixmapCache.insert(key, pixmap)
    return pixmap


def icon(name: str, colour: QColor, side: int = 20) -> QIcon:
    """Return `name` as an icon for Qt's own widgets, sharp up to twofold scaling."""
    found = QIcon(icon_pixmap(name, colour, side, 1.0))
    found.addPixmap(icon_pixmap(name, colour, side, 2.0))
    return found


def _drawing(name: str, colour: QColor) -> bytes:
    file = QFile(f"icons:{name}.svg")
    if not file.open(QIODevice.OpenModeFlag.ReadOnly):
        return b""
    text = bytes(file.readAll().data())
    file.close()
    return text.replace(b"currentColor", colour.name().encode())


class IconLabel(QLabel):
    """An icon in the foreground colour of the style sheet, as high as `scale` lines of its font."""

    def __init__(self, name: str, *, scale: float = 1.25, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._scale = scale
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._fit()

    @property
    def name(self) -> str:
        """The icon shown."""
        return self._name

    def show_icon(self, name: str) -> None:
        """Show another icon."""
        self._name = name
        self.update()

    def _fit(self) -> None:
        self.ensurePolished()
        side = round(self.font().pixelSize() * self._scale) if self.font().pixelSize() > 0 else 18
        self.setFixedSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon; its colour is the label's text colour, whatever rule of the sheet set it."""
        colour = self.palette().color(self.foregroundRole())
        painter = QPainter(self)
        painter.drawPixmap(0, 0, icon_pixmap(self._name, colour, self.width(), self.devicePixelRatioF()))
        painter.end()
