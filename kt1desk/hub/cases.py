"""The open cases of every desk, folded from the lines that the hub holds: how many, and since when."""

from datetime import datetime

import msgspec
from sqlalchemy import Connection

from kt1desk.domain.events import CaseClosed, ShiftEnded, ShiftOpened
from kt1desk.domain.ids import CaseId
from kt1desk.hub.access import fact_of
from kt1desk.ledger.book import LedgerBook
from kt1desk.wire.codec import KINDS

_TELL = frozenset(kind for kind, fact in KINDS.items() if issubclass(fact, ShiftOpened | ShiftEnded | CaseClosed))


class DeskCases(msgspec.Struct, frozen=True):
    """The cases of one desk through all its lives that nobody has closed; `oldest` is when the first was opened."""

    desk: str
    open: int
    oldest: datetime


def cases_of_desks(connection: Connection) -> tuple[DeskCases, ...]:
    """Return the desks that have open cases, the longest open first."""
    opened: dict[tuple[str, CaseId], datetime] = {}
    closed: set[tuple[str, CaseId]] = set()
    for placed in LedgerBook(connection).of_kinds(_TELL):
        match fact_of(placed):
            case ShiftOpened(cases=told, at=at) | ShiftEnded(cases=told, at=at):
                for each in told:
                    opened.setdefault((placed.desk, each.case), at)
            case CaseClosed(case=case):
                closed.add((placed.desk, case))
    since: dict[str, list[datetime]] = {}
    for (desk, case), at in opened.items():
        if (desk, case) not in closed:
            since.setdefault(desk, []).append(at)
    found = (DeskCases(desk=desk, open=len(moments), oldest=min(moments)) for desk, moments in since.items())
    return tuple(sorted(found, key=lambda each: (each.oldest, each.desk)))
