"""An emergency pack: numbers of the desk that wait on paper, in a sealed envelope, for a machine that fails."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.duty_check import DutyCheckRow
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo, StaffId

PACK_MOST = 40
"""So many numbers last through a day's peak; an envelope with more of them gets a second seal."""


PACK_CHECK = "EMERGENCY_PACK"
"""The row of the checklist of the counter that asks for the seals of packs."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """One pack, as its facts tell it; the first number names it. `opened_at` None: the envelope is sealed."""

    seal_no: str
    numbers: tuple[ItemNo, ...]
    made_at: datetime
    made_by: StaffId
    opened_at: datetime | None = None

    @property
    def name(self) -> ItemNo:
        """What the facts call it."""
        return self.numbers[0]

    def is_sealed_with(self, seal_no: str) -> bool:
        """Whether this is the number of its seal; spaces and small letters make no other one."""
        return _bare(seal_no) == _bare(self.seal_no)

    def must_be_openable(self, at: datetime, now: datetime) -> None:
        """Raise PACK_OPEN for a second opening; MOMENT_IN_FUTURE, MOMENT_BEFORE_PACK for a moment that cannot be."""
        if self.opened_at is not None:
            raise RuleBroken(Rule.PACK_OPEN, opened_at=self.opened_at)
        if at > now:
            raise RuleBroken(Rule.MOMENT_IN_FUTURE, now=now)
        if at < self.made_at:
            raise RuleBroken(Rule.MOMENT_BEFORE_PACK, earliest=self.made_at)

    def must_be_printable(self, left: int) -> None:
        """Check that papers of what is left may come out; raises PACK_USED_UP where nothing is, PACK_PRINTED_NO_MORE.

        Of an opened pack nobody knows which labels are on covers already.
        """
        if not left:
            raise RuleBroken(Rule.PACK_USED_UP, item_no=self.name)
        if self.opened_at is not None:
            raise RuleBroken(Rule.PACK_PRINTED_NO_MORE, opened_at=self.opened_at)

    def must_be_enterable(self, at: datetime, now: datetime) -> None:
        """Raise PACK_SEALED before the pack was opened; MOMENT_IN_FUTURE, MOMENT_BEFORE_PACK for a moment outside."""
        if self.opened_at is None:
            raise RuleBroken(Rule.PACK_SEALED, seal_no=self.seal_no)
        if at > now:
            raise RuleBroken(Rule.MOMENT_IN_FUTURE, now=now)
        if at < self.opened_at:
            raise RuleBroken(Rule.MOMENT_BEFORE_PACK, earliest=self.opened_at)


def checks_with_packs(rows: tuple[DutyCheckRow, ...], *, sealed: bool) -> tuple[DutyCheckRow, ...]:
    """What is asked of a checklist: for sealed packs only where the book has one, for no other can be there."""
    return rows if sealed else tuple(row for row in rows if row.code != PACK_CHECK)


def check_size(count: int) -> None:
    """Raise `RuleBroken(PACK_SIZE)` for no number, or more than one envelope takes."""
    if not 1 <= count <= PACK_MOST:
        raise RuleBroken(Rule.PACK_SIZE, most=PACK_MOST)


def pack_with(packs: tuple[Pack, ...], item_no: ItemNo) -> Pack:
    """Return the pack that has this number; raise PACK_UNKNOWN."""
    for pack in packs:
        if item_no in pack.numbers:
            return pack
    raise RuleBroken(Rule.PACK_UNKNOWN, item_no=item_no)


def pack_of(packs: tuple[Pack, ...], name: ItemNo) -> Pack:
    """Return the pack of this name; raise PACK_UNKNOWN."""
    for pack in packs:
        if pack.name == name:
            return pack
    raise RuleBroken(Rule.PACK_UNKNOWN, item_no=name)


def _bare(seal_no: str) -> str:
    return "".join(seal_no.split()).upper()
