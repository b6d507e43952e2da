"""What one printer does to one stock, undone: the picture is moved and its length put right, in whole dots."""

from dataclasses import dataclass
from typing import Final

from kt1desk.usecases.pictures import Edges

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

    def applied(self, rows: tuple[bytes, ...], length: int, bits: int = 1) -> tuple[bytes, ...]:
        """The rows of `length` bits as they have to be sent; what is moved off is lost, what comes in is white.

        `bits` is how many one dot has.
        """
        if self == AS_DRAWN:
            return rows
        blank = bytes((length + 7) // 8)
        moved = tuple(_moved(row, length, self.right * bits) for row in rows) if self.right else rows
        return tuple(moved[at] if 0 <= at < len(moved) else blank for at in map(self._source, range(len(rows))))

    def unreached(self, width: int, height: int) -> Edges:
        """The edges of the drawing that are moved off a page of so many dots, and so are never printed."""
        above, below = self._source(0), height - 1 - self._source(height - 1)
        return Edges(left=max(0, -self.right), top=max(0, above), right=max(0, self.right), bottom=max(0, below))

    def _source(self, row: int) -> int:
        """Which drawn row stands in this one."""
        return round((row - self.down) * _MILLION / (_MILLION + self.longer_ppm))


AS_DRAWN: Final = Correction()
"""Of a printer that was not calibrated."""


def dots_of(microns: int, dpi: int) -> int:
    """The nearest whole number of dots."""
    return round(microns * dpi / MICRONS_PER_INCH)


def _moved(row: bytes, length: int, right: int) -> bytes:
    padding = len(row) * 8 - length
    ink = int.from_bytes(row, "big") >> padding
    ink = ink >> right if right > 0 else ink << -right
    return ((ink & ((1 << length) - 1)) << padding).to_bytes(len(row), "big")
