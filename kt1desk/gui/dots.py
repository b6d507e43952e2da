"""A page in dots as Qt draws it, on a printer and on the screen alike."""

from PySide6.QtGui import QImage

from kt1desk.usecases.pictures import Picture

_MONO_INK = [0xFFFFFFFF, 0xFF000000]


def image_of(page: Picture) -> QImage:
    """The page as Qt draws it; the image owns its dots."""
    ink, length = b"".join(page.rows), len(page.rows[0])
    if page.bits == 1:
        image = QImage(ink, page.width, page.height, length, QImage.Format.Format_Mono).copy()
        image.setColorTable(_MONO_INK)
        return image
    image = QImage(ink, page.width, page.height, length, QImage.Format.Format_Grayscale8).copy()
    image.invertPixels()
    return image
