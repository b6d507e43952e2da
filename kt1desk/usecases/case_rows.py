"""Frozen rows of open cases: differences of a handover or an opening that two persons have to clear."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.ids import CaseId, ItemNo


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenCase:
    """One case. `answers_name` answers for a reserved item meanwhile; of any other item, it told of the difference.

    `here`: the case is of this desk and can be closed here; another one is shown because its person has the shift here.
    """

    case: CaseId
    item_no: ItemNo
    letter: str
    outcome: Outcome
    reason: str
    reserved: bool
    answers_name: str
    opened_at: datetime
    here: bool
