"""What every fact says: when it happened and who answers for it."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.ids import StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """One immutable statement of a desk.

    `at` is the aware moment it happened (the line that carries it also says when it was
    recorded: the two differ for what is entered late). `by` is the person who answers for it.
    """

    at: datetime
    by: StaffId
