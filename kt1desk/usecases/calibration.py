"""From what a ruler shows on a test page to what a printer and its stock have to be put right by."""

from dataclasses import dataclass

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.paper_stock import MEASURES, PaperStock
from kt1desk.usecases.printer_rows import Calibration

MARK_UM = 10_000
"""How far the first mark of a test page stands from the left and the upper edge, and the second from the lower.

The third stands beside the second, as far from the right edge.
"""
FARTHEST_UM = 20_000
FARTHEST_OF_LABELS_UM = 4_000
"""Bars begin no nearer to the edge of a label: moved farther, they would be cut off."""

MOST_ACROSS = 0.01
"""By how much a ruler may find the page wider or narrower: more is a driver that scales, not paper that shrank."""
MOST_PPM = 50_000
ROLL_UM = 100_000
"""How long a test page is on a roll without gaps."""
_MILLION = 1_000_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Readings:
    """What was measured on paper, in microns: the first mark from the left and the upper edge, and mark to mark.

    `between_um`: along the paper, from the first to the second. `across_um`: from the second to the third.
    """

    from_left_um: int
    from_top_um: int
    between_um: int
    across_um: int


def page_length_um(stock: PaperStock) -> int:
    """How long the test page of a stock is."""
    return MEASURES[stock].height * 1000 or ROLL_UM


def between_marks_um(stock: PaperStock) -> int:
    """How far apart the two marks of a test page are drawn, along the paper."""
    return page_length_um(stock) - 2 * MARK_UM


def across_marks_um(stock: PaperStock) -> int:
    """How far apart the second and the third are drawn, across it."""
    return MEASURES[stock].width * 1000 - 2 * MARK_UM


def farthest_um(stock: PaperStock) -> int:
    """How far what is drawn for a stock may be moved."""
    return FARTHEST_OF_LABELS_UM if MEASURES[stock].gap else FARTHEST_UM


def calibrated(before: Calibration, stock: PaperStock, readings: Readings) -> Calibration:
    """Return what brings both marks to their places, given that the page was printed with `before` put right.

    Across the paper nothing is stretched, so there one reading is enough, and another tells whether the driver scales:
    then raises `RuleBroken(CALIBRATION_SCALED_ACROSS)` with `percent`, for the bars would be wrong. Along it a row
    drawn at y is sent to y (1 + longer) + down, and the printer puts that to f times as far, plus an offset of its
    own: two readings give both. Raises `RuleBroken(CALIBRATION_OUT_OF_RANGE)` for more than `farthest_um`, as `most`
    in millimetres, or 5 %: then the wrong paper is in the printer or lies askew, or the ruler was read wrongly.
    """
    wide = readings.across_um / across_marks_um(stock)
    if abs(wide - 1) > MOST_ACROSS:
        raise RuleBroken(Rule.CALIBRATION_SCALED_ACROSS, percent=round(wide * 100))
    drawn = between_marks_um(stock)
    longer = 1 + before.longer_ppm / _MILLION
    most = farthest_um(stock)
    if readings.between_um <= 0:
        raise RuleBroken(Rule.CALIBRATION_OUT_OF_RANGE, most=most // 1_000)
    feed = readings.between_um / (drawn * longer)
    own_offset = readings.from_top_um - (MARK_UM * longer + before.down_um) * feed
    new_longer = 1 / feed
    found = Calibration(
        right_um=before.right_um + MARK_UM - readings.from_left_um,
        down_um=round((MARK_UM - own_offset) / feed - MARK_UM * new_longer),
        longer_ppm=round((new_longer - 1) * _MILLION),
    )
    if max(abs(found.right_um), abs(found.down_um)) > most or abs(found.longer_ppm) > MOST_PPM:
        raise RuleBroken(Rule.CALIBRATION_OUT_OF_RANGE, most=most // 1_000)
    return found
