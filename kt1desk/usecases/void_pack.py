"""Void what is left of an emergency pack: no item will ever bear these numbers."""

from dataclasses import dataclass

from kt1desk.domain.clerk import Act
from kt1desk.domain.custody import Stage
from kt1desk.domain.emergency import pack_of
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import NumberVoided
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.void_reason import VoidReason
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class VoidPack:
    """Which pack, and what became of its labels."""

    clerk: StaffId
    pack: ItemNo
    reason: VoidReason


def void_pack(asked: VoidPack, *, books: Books, clock: Clock) -> tuple[NumberVoided, ...]:
    """Record each number that no item bears as void, in one transaction.

    Raises PACK_UNKNOWN, PACK_USED_UP where none is left, and what `must_be_on_duty` raises.
    """
    with books.writing() as book:
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        pack = pack_of(book.packs(), asked.pack)
        at = clock()
        voided = tuple(
            NumberVoided(at=at, by=asked.clerk, item_no=item_no, reason=asked.reason.value)
            for item_no in pack.numbers
            if book.custody(item_no).stage is Stage.UNKNOWN
        )
        if not voided:
            raise RuleBroken(Rule.PACK_USED_UP, item_no=pack.name)
        book.record(*voided)
    return voided
