"""Take back what still waits in the system's queue: a paper of an ended shift must not come out the week after."""

from collections.abc import Callable
from datetime import datetime

from kt1desk.usecases.ports import Clock
from kt1desk.usecases.print_ports import PrintExpiry, TakenBack


def expire_papers(before: datetime, *, expiry: PrintExpiry, take_back: Callable[[str], TakenBack], clock: Clock) -> int:
    """Each job that was queued before that moment; one that cannot be asked for now is asked for again later.

    Of one that waits no longer nothing new is known: the printer may have had it long ago. Returns how many were taken
    back.
    """
    taken = 0
    for row in expiry.waiting(before):
        match take_back(row.spooled):
            case TakenBack.TAKEN:
                expiry.expire(row.job, clock())
                taken += 1
            case TakenBack.GONE:
                expiry.waits_no_longer(row.job)
            case TakenBack.NOT_ASKED:
                pass
    return taken
