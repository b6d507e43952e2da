"""Emergency packs in one line each."""

from datetime import datetime

from kt1desk.domain.events import EmergencyPackMade, EmergencyPackOpened
from kt1desk.domain.ids import ItemNo
from kt1desk.usecases.make_pack import MakePack, make_pack
from kt1desk.usecases.open_pack import OpenPack, open_pack
from tests.support.desks import Desk


def make(desk: Desk, count: int, seal_no: str = "TQ 004700") -> EmergencyPackMade:
    """Put so many numbers into an envelope with this seal."""
    return make_pack(MakePack(clerk=desk.leader, count=count, seal_no=seal_no), books=desk.books, clock=desk.clock)


def open_at(desk: Desk, pack: ItemNo, at: datetime, seal_no: str = "TQ 004700") -> EmergencyPackOpened:
    """Break the seal at a moment."""
    asked = OpenPack(clerk=desk.leader, pack=pack, seal_no=seal_no, opened_at=at)
    return open_pack(asked, books=desk.books, clock=desk.clock)
