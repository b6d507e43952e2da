"""What papers are printed on. A calibration belongs to a printer and one of these, not to what is drawn."""

from dataclasses import dataclass
from enum import StrEnum


class PaperStock(StrEnum):
    """A kind of blank paper, by the name that stands in the settings."""

    LABEL_100_60 = "100x60"
    LABEL_80_50 = "80x50"
    LABEL_105_74 = "105x74"
    A4 = "a4"
    A5 = "a5"
    ROLL_80 = "roll-80"


@dataclass(frozen=True, slots=True)
class Measures:
    """Millimetres; a roll without gaps is as long as what is printed on it (`height` 0)."""

    width: int
    height: int
    gap: int = 0


MEASURES = {
    PaperStock.LABEL_100_60: Measures(100, 60, 3),
    PaperStock.LABEL_80_50: Measures(80, 50, 3),
    PaperStock.LABEL_105_74: Measures(105, 74, 3),
    PaperStock.A4: Measures(210, 297),
    PaperStock.A5: Measures(148, 210),
    PaperStock.ROLL_80: Measures(80, 0),
}


PLACES_ACROSS, PLACES_DOWN = 2, 4
PLACES = PLACES_ACROSS * PLACES_DOWN
"""How many labels an A4 sheet of labels bears, counted from 1 along the rows."""


class PaperUse(StrEnum):
    """What a printer is chosen for."""

    LABEL = "label"
    SEAL_STRIP = "seal_strip"
    BAG_LABEL = "bag_label"
    SLIP = "slip"
    SHEET = "sheet"


STOCKS = {
    PaperUse.LABEL: (PaperStock.LABEL_100_60, PaperStock.LABEL_80_50, PaperStock.A4),
    PaperUse.SEAL_STRIP: (PaperStock.LABEL_100_60, PaperStock.A4),
    PaperUse.BAG_LABEL: (PaperStock.LABEL_105_74, PaperStock.A4),
    PaperUse.SLIP: (PaperStock.A5, PaperStock.ROLL_80),
    PaperUse.SHEET: (PaperStock.A4,),
}
"""What each paper can be printed on, the usual one first."""

ON_SHEETS = frozenset({PaperUse.LABEL, PaperUse.SEAL_STRIP, PaperUse.BAG_LABEL})
"""Papers whose A4 is a sheet of labels, which is used up place by place."""
