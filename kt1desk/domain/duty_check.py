"""The checklist of the counter: date stamp, seals, keys, bags, cash and devices, as a person found them (C10)."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from itertools import pairwise

from kt1desk.domain.dated import DatedRow, on_day
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import OfficeCode

_PIECE = re.compile(r"(?P<series>.*?)(?P<serial>[0-9]{1,12})")
_BETWEEN = re.compile(r"[;,\n]+")
_TO = re.compile(r"\s*(?:-|–|\.\.|\s(?:ĐẾN|DEN|TỚI)\s)\s*")


class CheckKind(StrEnum):
    """What is written down of a row of the checklist."""

    THERE = "THERE"
    """There or not: the date stamp."""
    COUNT = "COUNT"
    """How many: keys, bags."""
    CASH = "CASH"
    """How much money, in VND."""
    SEALS = "SEALS"
    """Which numbers are unused, used and void."""
    DEVICE = "DEVICE"
    """Tried just now: printer, scanner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyCheckRow(DatedRow):
    """A row of the checklist. `office` None: of every office that has no row of its own with this code.

    `asked` is no where an office leaves out what the others have.
    """

    office: OfficeCode | None
    code: str
    kind: CheckKind
    asked: bool
    name_vi: str
    name_en: str


def checklist_of(rows: Iterable[DutyCheckRow], office: OfficeCode, day: date) -> tuple[DutyCheckRow, ...]:
    """What an office is asked on `day`, in the order of the table; its own row takes the place of the common one."""
    mine: dict[str, DutyCheckRow] = {}
    for row in on_day(rows, day):
        if row.office == office or (row.office is None and row.code not in mine):
            mine[row.code] = row
    return tuple(row for row in mine.values() if row.asked)


@dataclass(frozen=True, slots=True, kw_only=True)
class SealRange:
    """Seals in a row, both ends included: "TQ 004501" to "TQ 004600"."""

    series: str
    first: int
    last: int
    width: int

    @property
    def count(self) -> int:
        """How many seals."""
        return self.last - self.first + 1

    def overlaps(self, other: "SealRange") -> bool:
        """Whether one seal is in both."""
        same = _bare(self.series) == _bare(other.series)
        return same and self.first <= other.last and other.first <= self.last

    def __str__(self) -> str:
        """As it is written: TQ004501-TQ004600, or one number."""
        first, last = (f"{self.series}{number:0{self.width}d}" for number in (self.first, self.last))
        return first if self.count == 1 else f"{first}-{last}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SealsFound:
    """Every seal of the desk is in one of these."""

    unused: tuple[SealRange, ...] = ()
    used: tuple[SealRange, ...] = ()
    void: tuple[SealRange, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class DutyAnswer:
    """One row as it was found. `there` False: not there, or out of order, for `reason`; then nothing else is said."""

    code: str
    there: bool
    amount: int | None = None
    seals: SealsFound | None = None
    reason: str = ""


def read_seals(text: str) -> tuple[SealRange, ...]:
    """Read "TQ004501-TQ004600; TQ004700" or "TQ004501-600"; nothing gives nothing. Raises SEALS_NOT_READABLE."""
    return tuple(_read_range(part) for part in _BETWEEN.split(" ".join(text.split())) if part.strip())


def _read_range(text: str) -> SealRange:
    first, *more = _TO.split(text.strip().upper())
    begin = _PIECE.fullmatch(first)
    end = _PIECE.fullmatch(more[0]) if more else begin
    if begin is None or end is None or len(more) > 1:
        raise RuleBroken(Rule.SEALS_NOT_READABLE, text=text.strip())
    series, serial = begin["series"], begin["serial"]
    # The end may be written short: "004501-600" is the last of its own hundreds.
    last = serial[: max(0, len(serial) - len(end["serial"]))] + end["serial"]
    if end["series"] not in {"", series} or int(last) < int(serial):
        raise RuleBroken(Rule.SEALS_NOT_READABLE, text=text.strip())
    return SealRange(series=series, first=int(serial), last=int(last), width=len(serial))


def _bare(series: str) -> str:
    return "".join(char for char in series if char.isalnum())


def check_seals(found: SealsFound) -> None:
    """Raise SEALS_TWICE, naming the numbers, where a seal is in two ranges."""
    ranges = sorted((*found.unused, *found.used, *found.void), key=lambda each: (_bare(each.series), each.first))
    for before, after in pairwise(ranges):
        if before.overlaps(after):
            raise RuleBroken(Rule.SEALS_TWICE, seals=str(after), others=str(before))


def check_answers(rows: tuple[DutyCheckRow, ...], answers: Mapping[str, DutyAnswer]) -> tuple[DutyAnswer, ...]:
    """Return the answers in the order of the rows.

    Raises CHECK_NOT_ANSWERED, CHECK_REASON_MISSING, CHECK_AMOUNT_BAD (fact `code`: the row) and what `check_seals`
    raises. What is not there is no fault as long as a reason is given.
    """
    return tuple(_checked(row, answers.get(row.code)) for row in rows)


def _checked(row: DutyCheckRow, answer: DutyAnswer | None) -> DutyAnswer:
    if answer is None:
        raise RuleBroken(Rule.CHECK_NOT_ANSWERED, code=row.code)
    if not answer.there:
        if not answer.reason:
            raise RuleBroken(Rule.CHECK_REASON_MISSING, code=row.code)
        return DutyAnswer(code=row.code, there=False, reason=answer.reason)
    if row.kind in {CheckKind.COUNT, CheckKind.CASH}:
        if answer.amount is None or answer.amount < 0:
            raise RuleBroken(Rule.CHECK_AMOUNT_BAD, code=row.code)
        return DutyAnswer(code=row.code, there=True, amount=answer.amount)
    if row.kind is CheckKind.SEALS:
        found = answer.seals or SealsFound()
        check_seals(found)
        return DutyAnswer(code=row.code, there=True, seals=found)
    return DutyAnswer(code=row.code, there=True)
