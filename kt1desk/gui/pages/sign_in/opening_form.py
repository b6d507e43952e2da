"""What is filled in to open a shift, and how it is read; no Qt."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum, auto

from kt1desk.domain.duty_check import CheckKind, DutyAnswer, DutyCheckRow, SealsFound, check_seals, read_seals
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.stock import HeldItem


class ScanAnswer(StrEnum):
    """What a scan was."""

    TAKEN = auto()
    AGAIN = auto()
    NOT_HERE = auto()
    UNREADABLE = auto()


_GROUPING = str.maketrans("", "", " .,")


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedCheck:
    """One row of the checklist as it stands on the screen. `there` None: nobody has said yet."""

    there: bool | None = None
    amount: str = ""
    unused: str = ""
    used: str = ""
    void: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class OpeningForm:
    """What was filled in besides the scans."""

    on_duty: tuple[StaffId, ...] = ()
    seal_no: str = ""
    seal_reason: str = ""
    checks: Mapping[str, TypedCheck] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class StockShown:
    """The stock as it is being taken over: what nobody has scanned yet with the reason given, and what else was read.

    `bag_sealed`: it is taken over in the safe bag as long as its seal is the recorded one.
    """

    waiting: tuple[HeldItem, ...]
    reasons: Mapping[ItemNo, str]
    scanned: int
    extra: tuple[ItemNo, ...]
    elsewhere: int
    bag_sealed: bool


def read_checks(
    rows: tuple[DutyCheckRow, ...], typed: Mapping[str, TypedCheck]
) -> tuple[tuple[DutyAnswer, ...], Mapping[str, RuleBroken]]:
    """Return the answers given, and by row what cannot be read; a row of which nothing was said gives no answer."""
    answers, faults = [], {}
    for row in rows:
        told = typed.get(row.code, TypedCheck())
        if told.there is None:
            continue
        try:
            answers.append(_answer(row, told, there=told.there))
        except RuleBroken as broken:
            faults[row.code] = broken
    return tuple(answers), faults


def _answer(row: DutyCheckRow, told: TypedCheck, *, there: bool) -> DutyAnswer:
    if not there:
        return DutyAnswer(code=row.code, there=False, reason=told.reason)
    match row.kind:
        case CheckKind.COUNT | CheckKind.CASH:
            return DutyAnswer(code=row.code, there=True, amount=_whole(told.amount))
        case CheckKind.SEALS:
            found = SealsFound(unused=read_seals(told.unused), used=read_seals(told.used), void=read_seals(told.void))
            check_seals(found)
            return DutyAnswer(code=row.code, there=True, seals=found)
        case _:
            return DutyAnswer(code=row.code, there=True)


def _whole(typed: str) -> int:
    """1.250.000 as it is written on paper."""
    bare = typed.translate(_GROUPING)
    if not (bare.isascii() and bare.isdigit()):
        raise RuleBroken(Rule.CHECK_AMOUNT_BAD)
    return int(bare)
