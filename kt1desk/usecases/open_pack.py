"""Open an emergency pack: its seal was broken at a moment that is recorded, mostly after the machine is back."""

from dataclasses import dataclass
from datetime import datetime

from kt1desk.domain.clerk import Act
from kt1desk.domain.emergency import pack_of
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import EmergencyPackOpened
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.usecases.duty import must_be_on_duty
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenPack:
    """Which pack, the number read from its seal, and when the seal was broken."""

    clerk: StaffId
    pack: ItemNo
    seal_no: str
    opened_at: datetime


def open_pack(asked: OpenPack, *, books: Books, clock: Clock) -> EmergencyPackOpened:
    """Record the opening.

    Raises PACK_UNKNOWN, PACK_SEAL_DIFFERS where the envelope bears another seal, and what `must_be_openable` and
    `must_be_on_duty` raise.
    """
    with books.writing() as book:
        must_be_on_duty(book, asked.clerk, Act.ACCEPT)
        pack = pack_of(book.packs(), asked.pack)
        if not pack.is_sealed_with(asked.seal_no):
            raise RuleBroken(Rule.PACK_SEAL_DIFFERS, seal_no=pack.seal_no)
        pack.must_be_openable(asked.opened_at, clock())
        opened = EmergencyPackOpened(at=asked.opened_at, by=asked.clerk, pack=pack.name)
        book.record(opened)
    return opened
