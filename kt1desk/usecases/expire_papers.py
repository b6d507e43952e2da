"""Take back what still waits in the system's queue: a paper of an ended shift must not come out the week after."""

from collections.abc import Callable
from datetime import datetime

from kt1desk.usecases.ports import Clock
from kt1desk.usecases.print_ports import PrintExpiry


def expire_papers(before: datetime, *, expiry: PrintExpiry, take_back: Callable[[str], bool], clock: Clock) -> None:
    """Each job that was queued before that moment; one that cannot be asked for now is asked for again later."""
    for row in expiry.waiting(before):
        if take_back(row.spooled):
            expiry.expire(row.job, clock())
