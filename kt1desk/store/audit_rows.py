"""What an auditor asks for first, as rows of codes: looks, PINs, approvals, papers again, backups, new lives."""

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert

from kt1desk.domain.events import (
    ActApproved,
    ApprovalCountersigned,
    BackupVerified,
    Fact,
    LabelReprinted,
    LifeBegan,
    PhoneApprovalGiven,
    PinChanged,
    PinRefused,
    PinSet,
    ReceiptReprinted,
    RestrictedListSeen,
    SealStripReprinted,
)
from kt1desk.store.line_ref import LineRef
from kt1desk.store.moments import written
from kt1desk.store.tables import audit

EXPORTED = "EXPORTED"

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
                self._look(fact, ref)
            case PinRefused():
                self._note(fact, ref, count=fact.tries)
            case PinSet():
                self._note(fact, ref, about=fact.staff)
            case ActApproved():
                self._note(fact, ref, what=fact.act.value, why=fact.reason, about=fact.about, more=fact.way.value)
            case PhoneApprovalGiven():
                self._note(fact, ref, what=fact.act.value, about=fact.about)
            case PinChanged() | ApprovalCountersigned():
                self._note(fact, ref)
            case _:
                self._other(fact, ref)

    def _other(self, fact: Fact, ref: LineRef) -> None:
        match fact:
            case LabelReprinted():
                old = fact.old_label.value
                self._note(fact, ref, what=old, why=fact.reason, about=fact.item_no, count=fact.copy)
            case SealStripReprinted():
                old = fact.old_strip.value
                self._note(fact, ref, what=old, why=fact.reason, about=fact.item_no, count=fact.copy)
            case ReceiptReprinted():
                self._note(fact, ref, about=fact.document, count=fact.copy)
            case BackupVerified():
                self._note(fact, ref, what=fact.place.value, count=fact.lines)
            case LifeBegan():
                self._note(fact, ref, what=fact.why.value, count=fact.repeated)

    def _look(self, fact: RestrictedListSeen, ref: LineRef) -> None:
        exported = EXPORTED if fact.exported else ""
        by = " ".join(fact.narrowed_by)
        self._note(fact, ref, what=fact.list.value, why=fact.reason.value, count=fact.count, about=by, more=exported)

    def _note(
        self,
        fact: Fact,
        ref: LineRef,
        *,
        what: str = "",
        why: str = "",
        about: str = "",
        more: str = "",
        count: int = 0,
    ) -> None:
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
                "about": about,
                "more": more,
                "count": count,
            },
        )
