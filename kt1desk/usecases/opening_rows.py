"""What is to be known of a desk while nobody answers, before somebody opens a shift."""

from dataclasses import dataclass

from kt1desk.domain.duty_check import DutyCheckRow
from kt1desk.domain.rule_set import ReasonRow
from kt1desk.domain.stock import HeldItem


@dataclass(frozen=True, slots=True, kw_only=True)
class Unattended:
    """`opening` is the name that the cases of the next opening begin with.

    `safe_seal` is the number under which the stock was put into the safe; None when it lies elsewhere.
    """

    opening: str
    safe_seal: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningStock:
    """What is on hand before a shift is opened. `in_safe`: a sealed bag lies in the safe; its number is not shown."""

    held: tuple[HeldItem, ...]
    in_safe: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningPlan:
    """All that is asked of whoever opens a shift, as the tables of the day have it.

    `pack_seals`: what the sealed emergency packs bear; whoever looks at them compares.
    """

    stock: OpeningStock
    checks: tuple[DutyCheckRow, ...]
    check_reasons: tuple[ReasonRow, ...]
    stock_reasons: tuple[ReasonRow, ...]
    safe_reasons: tuple[ReasonRow, ...]
    pack_seals: tuple[str, ...] = ()
