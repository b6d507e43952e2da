"""A PIN is checked in one way, whoever asks: the wrong ones that make others wait stand in the book."""

from datetime import datetime

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import PinRefused
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.ports import Books, Pins


def check_pin(staff: StaffId, pin: str, at: datetime, *, books: Books, pins: Pins) -> None:
    """Return when the PIN is right; call it outside any transaction.

    Raises PIN_UNSET, PIN_DELAYED (nothing was tried) or PIN_WRONG. A wrong try after which the next one has to
    wait is recorded as `PinRefused`.
    """
    try:
        pins.verify(staff, pin, at)
    except RuleBroken as broken:
        tries, until = broken.facts.get("tries"), broken.facts.get("until")
        if broken.rule is Rule.PIN_WRONG and isinstance(tries, int) and isinstance(until, datetime) and until > at:
            with books.writing() as book:
                book.record(PinRefused(at=at, by=staff, tries=tries))
        raise
