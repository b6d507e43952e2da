"""Facts of papers that somebody signed for: how many of each are about."""

from dataclasses import dataclass

from kt1desk.domain.events.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class ReceiptReprinted(Fact):
    """A courier's receipt goes to the printer once more; `copy` is what the paper says, 2 for the first further one."""

    document: str
    copy: int
