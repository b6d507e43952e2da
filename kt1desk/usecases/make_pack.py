"""Make an emergency pack: numbers that from now on stand on paper alone."""

from dataclasses import dataclass

from kt1desk.domain.clerk import Act
from kt1desk.domain.emergency import check_size
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import EmergencyPackMade
from kt1desk.domain.ids import StaffId
from kt1desk.domain.item import SEAL_NO_LIMIT, plain_text
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class MakePack:
    """How many numbers, and the seal that the envelope will bear."""

    clerk: StaffId
    count: int
    seal_no: str


def make_pack(asked: MakePack, *, books: Books, clock: Clock) -> EmergencyPackMade:
    """Record the pack before anything of it is printed: its numbers are taken whether or not paper comes out.

    Raises PACK_SIZE, TEXT_EMPTY and what `plain_text` raises, PACK_SEAL_TAKEN for a seal that another pack bears,
    NO_NUMBER_BLOCK, and what `must_be_on_duty` raises.
    """
    check_size(asked.count)
    seal_no = plain_text(asked.seal_no, SEAL_NO_LIMIT, field="seal_no", required=True)
    with books.writing() as book:
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        if any(pack.is_sealed_with(seal_no) for pack in book.packs()):
            raise RuleBroken(Rule.PACK_SEAL_TAKEN, seal_no=seal_no)
        made = EmergencyPackMade(at=clock(), by=asked.clerk, seal_no=seal_no, numbers=book.next_item_nos(asked.count))
        book.record(made)
    return made
