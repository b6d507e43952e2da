"""The rows of handovers: which attempt stands, who has scanned what, which differences are open."""

from sqlalchemy import Connection, bindparam
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.events import (
    CaseClosed,
    CountRevealed,
    Fact,
    HandoverBegun,
    HandoverCancelled,
    HandoverCountersigned,
    ItemCounted,
    ShiftEnded,
    ShiftOpened,
)
from kt1desk.domain.ids import StaffId
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import written
from kt1desk.store.prepared import Prepared
from kt1desk.store.tables import cases, counted, handovers

_BEGUN = insert(handovers).on_conflict_do_nothing()
_COUNTED = Prepared(insert(counted).on_conflict_do_nothing(), columns=[column.name for column in counted.c])
# Only the desk that began a handover has a word in it.
_of = (handovers.c.handover == bindparam("of_handover"), handovers.c.desk == bindparam("of_desk"))
_REVEALED = handovers.update().where(*_of).values(revealed=True)
_OVER = handovers.update().where(*_of).values(over=True, owed_by=bindparam("owed"))
_SIGNED = handovers.update().where(*_of, handovers.c.owed_by == bindparam("by")).values(owed_by=None)
_OPENED = insert(cases).on_conflict_do_nothing()
_CLOSED = (
    cases.update()
    .where(cases.c.case == bindparam("of_case"), cases.c.desk == bindparam("of_desk"), cases.c.closed_at.is_(None))
    .values(closed_at=bindparam("at"))
)


class HandoverRows:
    """Writes at once."""

    def __init__(self, connection: Connection) -> None:
        """Work inside the caller's transaction."""
        self._connection = connection

    def take(self, fact: Fact, ref: LineRef) -> None:
        """Bring the rows up to date with a fact."""
        match fact:
            case ItemCounted():
                row = {"handover": fact.handover, "staff": fact.by, "item_no": fact.item_no}
                _COUNTED.run(self._connection, [row])
            case HandoverBegun():
                self._begun(fact, ref)
            case CountRevealed() | HandoverCancelled() | HandoverCountersigned():
                self._went_on(fact, ref)
            case ShiftEnded():
                self._ended(fact, ref)
            case ShiftOpened():
                self._cases(fact, fact.by, ref)
            case CaseClosed():
                closed = {"of_case": fact.case, "of_desk": ref.desk, "at": written(fact.at)}
                self._connection.execute(_CLOSED, closed)
            case _:
                pass

    def _begun(self, fact: HandoverBegun, ref: LineRef) -> None:
        self._connection.execute(
            _BEGUN,
            {
                "handover": fact.handover,
                "desk": ref.desk,
                "life": ref.life,
                "number": ref.number,
                "revealed": False,
                "over": False,
                "owed_by": None,
            },
        )

    def _went_on(self, fact: CountRevealed | HandoverCancelled | HandoverCountersigned, ref: LineRef) -> None:
        mine = {"of_handover": fact.handover, "of_desk": ref.desk}
        match fact:
            case CountRevealed():
                self._connection.execute(_REVEALED, mine)
            case HandoverCancelled():
                self._connection.execute(_OVER, {**mine, "owed": None})
            case HandoverCountersigned():
                self._connection.execute(_SIGNED, {**mine, "by": fact.by})

    def _ended(self, fact: ShiftEnded, ref: LineRef) -> None:
        if fact.handover is not None:
            owed = None if fact.by == fact.outgoing else fact.outgoing
            mine = {"of_handover": fact.handover, "of_desk": ref.desk}
            self._connection.execute(_OVER, {**mine, "owed": owed})
        self._cases(fact, fact.outgoing, ref)

    def _cases(self, fact: ShiftOpened | ShiftEnded, person: StaffId, ref: LineRef) -> None:
        """A reserved item says by itself who answers for it; `person` is who told of the difference."""
        for opened in fact.cases:
            self._connection.execute(
                _OPENED,
                {
                    "case": opened.case,
                    "desk": ref.desk,
                    "item_no": opened.item_no,
                    "outcome": opened.outcome.value,
                    "reason": opened.reason,
                    "reserved": opened.reserved,
                    "person": person,
                    "opened_at": written(fact.at),
                    "closed_at": None,
                },
            )
