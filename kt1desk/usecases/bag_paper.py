"""All that the label of a bag may show."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.ids import BagId
from kt1desk.usecases.readmodels import OfficeRow


@dataclass(frozen=True, slots=True, kw_only=True)
class BagPaper:
    """A closed bag on its way between two offices. What class its items are of is told by their labels alone."""

    bag: BagId
    office_from: OfficeRow
    office_to: OfficeRow
    seal_no: str
    pieces: int
    closed_at: datetime
    clerk_name: str
    training: bool
    copy: int
