"""The grid of a thermal printer: every edge on a whole dot, every page a whole number of dots."""

import math
from dataclasses import dataclass

POINTS_PER_INCH = 72
MM_PER_INCH = 25.4
MM = POINTS_PER_INCH / MM_PER_INCH
"""Points in a millimetre."""

_SLACK = 0.01


@dataclass(frozen=True, slots=True)
class DotGrid:
    """Millimetres into points that lie on whole dots of `dpi`."""

    dpi: int

    def __post_init__(self) -> None:
        if self.dpi < 1:
            raise ValueError(f"no printer has a resolution of {self.dpi} dpi")

    def points(self, dots: float) -> float:
        """Points in so many dots."""
        return dots * POINTS_PER_INCH / self.dpi

    def at(self, mm: float) -> float:
        """The nearest dot edge, in points."""
        return self.points(round(mm * self.dpi / MM_PER_INCH))

    def at_least(self, mm: float) -> float:
        """The first dot edge at or beyond `mm`, in points."""
        return self.points(math.ceil(mm * self.dpi / MM_PER_INCH - 1e-9))

    def page(self, mm: float) -> float:
        """The length of a page that fits on `mm` of stock, in points.

        A hundredth of a dot less than a whole number: a renderer that rounds up (100 mm are 799.2 dots of 203 dpi)
        then draws exactly the whole number instead of stretching every bar a little.
        """
        return self.points(math.floor(mm * self.dpi / MM_PER_INCH + 1e-9) - _SLACK)

    def line(self, mm: float) -> float:
        """The width of a line of about `mm`: at least two dots, for one dot may not burn."""
        return max(self.at(mm), self.points(2))
