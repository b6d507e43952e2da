"""What the page of what must be acted upon shows; no Qt."""

from dataclasses import dataclass

from kt1desk.domain.rule_set import ReasonRow
from kt1desk.usecases.case_rows import OpenCase
from kt1desk.usecases.readmodels import ShiftRow


@dataclass(frozen=True, slots=True, kw_only=True)
class Cases:
    """What is shown: the cases, who would answer for what is closed now, and the reasons of today."""

    open: tuple[OpenCase, ...]
    shift: ShiftRow | None
    reasons: tuple[ReasonRow, ...]
