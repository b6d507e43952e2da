"""Where each part of an item label stands, for every stock it is printed on. The barcode has its place first."""

from dataclasses import dataclass

from kt1desk.documents.barcode import QUIET_MODULES, module_dots
from kt1desk.domain.paper_stock import PaperStock

S10_MODULES = 156
"""An item number takes as many whatever its digits are: two letters, nine digits, two letters."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelLayout:
    """Edges in millimetres from the top left corner; `type_share` makes wanted type smaller, never the least one.

    `is_small`: the date stamp is a narrow column, and where the item goes comes before the street.
    """

    width: float
    height: float
    left: float
    right: float
    top: float
    bottom: float
    strip_bottom: float
    head_top: float
    head_bottom: float
    service_right: float
    urgency_height: float
    parties_top: float
    parties_bottom: float
    from_height: float
    chips_height: float
    caption_width: float
    code_top: float
    stamp_left: float
    is_small: bool
    type_share: float

    def code_dots(self, dpi: int) -> int:
        """How many dots a module of the barcode takes; raises ValueError for a printer that has none to fit."""
        # The left margin is a quiet zone too, so ten modules may not be wider than it.
        widest = self.left / QUIET_MODULES * (S10_MODULES + 2 * QUIET_MODULES)
        return module_dots(dpi, S10_MODULES, min(self.stamp_left, widest))


LAYOUTS = {
    PaperStock.LABEL_100_60: LabelLayout(
        width=100,
        height=60,
        left=4,
        right=96,
        top=2.4,
        bottom=57.8,
        strip_bottom=6,
        head_top=7,
        head_bottom=15,
        service_right=29,
        urgency_height=4.7,
        parties_top=15.9,
        parties_bottom=40.7,
        from_height=6.8,
        chips_height=3.7,
        caption_width=9.5,
        code_top=41.5,
        stamp_left=68,
        is_small=False,
        type_share=1,
    ),
    PaperStock.LABEL_80_50: LabelLayout(
        width=80,
        height=50,
        left=4,
        right=77,
        top=1.8,
        bottom=48.4,
        strip_bottom=4.8,
        head_top=5.5,
        head_bottom=12.3,
        service_right=24.5,
        urgency_height=4.1,
        parties_top=12.9,
        parties_bottom=31.4,
        from_height=6,
        chips_height=3.2,
        caption_width=8,
        code_top=32,
        stamp_left=66.6,
        is_small=True,
        type_share=0.85,
    ),
}
