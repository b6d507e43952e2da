"""Emergency packs in one line each."""

from kt1desk.domain.events import EmergencyPackMade
from kt1desk.usecases.make_pack import MakePack, make_pack
from tests.support.desks import Desk


def make(desk: Desk, count: int, seal_no: str = "TQ 004700") -> EmergencyPackMade:
    """Put so many numbers into an envelope with this seal."""
    return make_pack(MakePack(clerk=desk.leader, count=count, seal_no=seal_no), books=desk.books, clock=desk.clock)
