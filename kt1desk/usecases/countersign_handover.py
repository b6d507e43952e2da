"""Sign later for a handover that was made while one was absent."""

from dataclasses import dataclass, field

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import HandoverCountersigned
from kt1desk.domain.ids import HandoverId, StaffId
from kt1desk.usecases.pin_check import check_pin
from kt1desk.usecases.ports import Books, Clock, Pins


@dataclass(frozen=True, slots=True, kw_only=True)
class CountersignHandover:
    """The clerk whose shift was handed over without them."""

    by: StaffId
    pin: str = field(repr=False)
    handover: HandoverId


def countersign_handover(
    asked: CountersignHandover, *, books: Books, pins: Pins, clock: Clock
) -> HandoverCountersigned:
    """Record it. Raises what `check_pin` raises, and SIGNATURE_NOT_OWED."""
    check_pin(asked.by, asked.pin, clock(), books=books, pins=pins)
    with books.writing() as book:
        if book.owed_signature(asked.handover) != asked.by:
            raise RuleBroken(Rule.SIGNATURE_NOT_OWED)
        signed = HandoverCountersigned(at=clock(), by=asked.by, handover=asked.handover)
        book.record(signed)
    return signed
