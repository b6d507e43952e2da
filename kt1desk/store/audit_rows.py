"""What an auditor asks for first, as rows of codes: looks, PINs, approvals, backups, new lives."""

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.events import (
    ActApproved,
    ApprovalCountersigned,
    BackupVerified,
    Fact,
    LifeBegan,
    PhoneApprovalGiven,
    PinChanged,
    PinRefused,
    PinSet,
    RestrictedListSeen,
)
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import written
from kt1desk.store.tables import audit

_NOTED = insert(audit).on_conflict_do_nothing()


class AuditRows:
    """Writes at once."""

    def __init__(self, connection: Connection) -> None:
        """Work inside the caller's transaction."""
        self._connection = connection

    def take(self, fact: Fact, ref: LineRef) -> None:
        """Note a fact that an audit is about."""
        match fact:
            case RestrictedListSeen():
                self._note(fact, ref, what=fact.list.value, why=fact.reason.value, count=fact.count)
            case PinRefused():
                self._note(fact, ref, count=fact.tries)
            case PinSet():
                self._note(fact, ref, what=fact.staff)
            case ActApproved() | PhoneApprovalGiven():
                why = fact.reason if isinstance(fact, ActApproved) else ""
                self._note(fact, ref, what=fact.act.value, why=why)
            case BackupVerified():
                self._note(fact, ref, what=fact.place.value, count=fact.lines)
            case LifeBegan():
                self._note(fact, ref, what=fact.why.value, count=fact.repeated)
            case PinChanged() | ApprovalCountersigned():
                self._note(fact, ref)
            case _:
                pass

    def _note(self, fact: Fact, ref: LineRef, *, what: str = "", why: str = "", count: int = 0) -> None:
        self._connection.execute(
            _NOTED,
            {
                "desk": ref.desk,
                "life": ref.life,
                "number": ref.number,
                "at": written(fact.at),
                "kind": type(fact).__name__,
                "who": fact.by,
                "what": what,
                "why": why,
                "count": count,
            },
        )
