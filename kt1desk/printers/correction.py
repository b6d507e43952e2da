"""What one printer does to one stock, undone: the picture is moved and its length put right, in whole dots."""

from dataclasses import dataclass
from typing import Final

MICRONS_PER_INCH = 25_400
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Correction:
    """Dots to move right and down (negative: left, up), and parts per million by which the feed is too short.

    Across the paper the dots of a head are where they are: a picture can be moved there but not stretched, for that
    would make bars of uneven width. Along the paper whole rows are repeated or left out, which bars do not notice.
    """

    right: int = 0
    down: int = 0
    longer_ppm: int = 0

    def applied(self, rows: tuple[bytes, ...], width: int) -> tuple[bytes, ...]:
        """The rows as they have to be sent; what is moved off the page is lost, what comes in is white."""
        if self == AS_DRAWN:
            return rows
        blank = bytes((width + 7) // 8)
        moved = tuple(self._moved(row, width) for row in rows) if self.right else rows
        return tuple(moved[at] if 0 <= at < len(moved) else blank for at in map(self._source, range(len(rows))))

    def _source(self, row: int) -> int:
        """Which drawn row stands in this one."""
        return round((row - self.down) * _MILLION / (_MILLION + self.longer_ppm))

    def _moved(self, row: bytes, width: int) -> bytes:
        padding = len(row) * 8 - width
        dots = int.from_bytes(row, "big") >> padding
        dots = dots >> self.right if self.right > 0 else dots << -self.right
        return ((dots & ((1 << width) - 1)) << padding).to_bytes(len(row), "big")


AS_DRAWN: Final = Correction()
"""Of a printer that was not calibrated."""


def dots_of(microns: int, dpi: int) -> int:
    """The nearest whole number of dots."""
    return round(microns * dpi / MICRONS_PER_INCH)
