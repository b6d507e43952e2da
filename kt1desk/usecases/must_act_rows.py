"""Frozen rows of what must be acted upon, for the incoming clerk and for whoever asks."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.ids import ItemNo
from kt1desk.domain.must_act import MustAct


@dataclass(frozen=True, slots=True, kw_only=True)
class MustActRow:
    """One line, ranked already. `letter` is that of the item's cover.

    `waits`: it stands since `moment`; otherwise it must be done by then. `item_no` is None, and `count` how many
    records or handovers wait, for what is about no single item.
    """

    kind: MustAct
    moment: datetime
    waits: bool
    item_no: ItemNo | None
    letter: str
    count: int
