"""Approvals over the store: codes read over the phone, and what waits for a signature."""

import secrets
from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import ColumnElement, Connection, Engine, func, or_, select

from kt1desk.domain.approval import ABOUT_A_PERSON, Approvable, ApprovalAsked, ApprovalWay, PhoneCall
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act, Role, may
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ApprovalId, DeskId, LifeId, OfficeCode, StaffId
from kt1desk.store.engine import reading
from kt1desk.store.moments import read
from kt1desk.store.reading import Own, own
from kt1desk.store.tables import approvals, desk_keys, enrolments, pins, staff
from kt1desk.usecases.approval_ports import Answered
from kt1desk.usecases.approval_rows import AskingDesk, KnownPerson, OpenApproval
from kt1desk.usecases.ports import Clock
from kt1desk.wire.agreement import AgreementKey, KeyMalformed
from kt1desk.wire.phone_code import (
    ANSWER_LENGTH,
    CHALLENGE_LENGTH,
    PURPOSE,
    Question,
    answer,
    is_answer,
    names,
    new_challenge,
)
from kt1desk.wire.spoken import CodeMistyped, body_of, grouped

GOOD_FOR_SECONDS = 15 * 60
TRIES = 3
_ID_BYTES = 8

Monotonic = Callable[[], float]
"""Seconds of a clock that nobody can set."""


@dataclass(slots=True)
class _Standing:
    """A challenge that was read out; `approval` is the id its approval will bear."""

    challenge: str
    approval: ApprovalId
    until: float
    wrong: int = 0


class SqlPhoneCodes:
    """`usecases.approval_ports.PhoneCodes` over the enrolled desks that this store knows.

    That a challenge is good once is said by the book alone: a transaction that was rolled back has used nothing up.
    """

    def __init__(self, engine: Engine, agreement: AgreementKey, monotonic: Monotonic) -> None:
        """`agreement` is this machine's private half; it never leaves memory."""
        self._engine = engine
        self._agreement = agreement
        self._monotonic = monotonic
        self._standing: dict[ApprovalAsked, _Standing] = {}

    def next_approval(self) -> ApprovalId:
        """See the port."""
        with reading(self._engine) as connection:
            return _approval_id(own(connection))

    def challenge(self, asked: ApprovalAsked) -> str:
        """See the port."""
        with reading(self._engine) as connection:
            here = own(connection)
            if not _answering(connection, here):
                raise RuleBroken(Rule.NO_DESK_ANSWERS)
        challenge = new_challenge(here.desk, here.life)
        until = self._monotonic() + GOOD_FOR_SECONDS
        self._standing[asked] = _Standing(challenge=challenge, approval=_approval_id(here), until=until)
        return grouped(challenge)

    def check(self, asked: ApprovalAsked, approver: StaffId, code: str) -> Answered:
        """See the port."""
        standing = self._standing.get(asked)
        with reading(self._engine) as connection:
            if standing is None or self._monotonic() >= standing.until or _is_recorded(connection, standing.approval):
                self._standing.pop(asked, None)
                raise RuleBroken(Rule.CHALLENGE_OVER)
            if standing.wrong >= TRIES:
                raise RuleBroken(Rule.CODE_SPOILED)
            typed = _body(code, ANSWER_LENGTH)
            here = own(connection)
            question = _question(asked, approver, here.desk, here.life, standing.challenge)
            # Every desk is asked, whichever is found first: how long it takes tells nothing.
            found = [
                desk
                for desk, key in _answering(connection, here)
                if (common := self._common(key)) is not None and is_answer(typed, common, question)
            ]
        if found:
            return Answered(approval=standing.approval, answered_at=found[0])
        standing.wrong += 1
        if standing.wrong >= TRIES:
            raise RuleBroken(Rule.CODE_SPOILED)
        raise RuleBroken(Rule.CODE_WRONG, left=TRIES - standing.wrong)

    def asking(self, challenge: str) -> tuple[AskingDesk, ...]:
        """See the port."""
        body = _body(challenge, CHALLENGE_LENGTH)
        with reading(self._engine) as connection:
            rows = connection.execute(
                select(enrolments)
                .where(enrolments.c.desk != own(connection).desk)
                .order_by(enrolments.c.office, enrolments.c.desk, enrolments.c.life)
            ).all()
        named = tuple(
            AskingDesk(desk=DeskId(row.desk), life=LifeId(row.life), office=OfficeCode(row.office))
            for row in rows
            if names(body, row.desk, row.life)
        )
        if not named:
            raise RuleBroken(Rule.CHALLENGE_UNKNOWN)
        return named

    def answer(self, call: PhoneCall, approver: StaffId) -> str:
        """See the port."""
        body = _body(call.challenge, CHALLENGE_LENGTH)
        with reading(self._engine) as connection:
            key = connection.execute(
                select(enrolments.c.agreement_key).where(
                    enrolments.c.desk == call.desk,
                    enrolments.c.life == call.life,
                    enrolments.c.desk != own(connection).desk,
                )
            ).scalar()
        common = None if key is None or not names(body, call.desk, call.life) else self._common(key)
        if common is None:
            raise RuleBroken(Rule.CHALLENGE_UNKNOWN)
        return grouped(answer(common, _question(call.asked, approver, call.desk, call.life, body)))

    def _common(self, key: str) -> bytes | None:
        # A copy of this machine's own keys under another name could answer its own calls.
        if key == self._agreement.public:
            return None
        try:
            return self._agreement.shared_with(key, PURPOSE)
        except KeyMalformed:
            return None


class SqlApprovals:
    """`usecases.approval_ports.ApprovalLookups` over the encrypted store."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        """`clock` says who has left by now."""
        self._engine = engine
        self._clock = clock

    def people(self) -> tuple[KnownPerson, ...]:
        """See the port."""
        today = local_day(self._clock()).isoformat()
        acting = or_(staff.c.left_on.is_(None), staff.c.left_on > today)
        with reading(self._engine) as connection:
            with_pin = set(connection.execute(select(pins.c.staff)).scalars())
            rows = connection.execute(select(staff).where(acting).order_by(staff.c.staff)).all()
        return tuple(
            KnownPerson(
                staff=StaffId(row.staff),
                name=row.name,
                role=Role(row.role),
                office=None if row.office is None else OfficeCode(row.office),
                approves=may(Role(row.role), Act.APPROVE),
                pin_here=row.staff in with_pin,
            )
            for row in rows
        )

    def open_approvals(self) -> tuple[OpenApproval, ...]:
        """See the port."""
        with reading(self._engine) as connection:
            called: dict[str, str] = {row.staff: row.name for row in connection.execute(select(staff))}
            rows = connection.execute(
                select(approvals).where(*_open(own(connection))).order_by(approvals.c.at, approvals.c.number)
            ).all()
        return tuple(
            OpenApproval(
                approval=ApprovalId(row.approval),
                at=read(row.at),
                act=Approvable(row.act),
                about=row.about,
                about_name=called.get(row.about, row.about) if row.act in ABOUT_A_PERSON else row.about,
                asked_by_name=called.get(row.asked_by, row.asked_by),
                approver=StaffId(row.approved_by),
                approver_name=called.get(row.approved_by, row.approved_by),
                reason=row.reason,
            )
            for row in rows
        )

    def approvals_open(self) -> int:
        """See the port."""
        with reading(self._engine) as connection:
            waiting = select(func.count()).select_from(approvals).where(*_open(own(connection)))
            return int(connection.execute(waiting).scalar_one())


def _open(here: Own) -> tuple[ColumnElement[bool], ...]:
    return (
        approvals.c.desk == here.desk,
        approvals.c.way == ApprovalWay.BY_PHONE.value,
        approvals.c.countersigned_at.is_(None),
    )


def _answering(connection: Connection, here: Own) -> list[tuple[DeskId, str]]:
    """Return the desks whose code counts here, with their keys: those of the office, and the province's."""
    known = (desk_keys.c.desk == enrolments.c.desk) & (desk_keys.c.life == enrolments.c.life)
    wanted = (
        select(enrolments.c.desk, enrolments.c.agreement_key)
        .join(desk_keys, known, isouter=True)
        .where(enrolments.c.desk != here.desk)
        .where(or_(enrolments.c.office == here.office, desk_keys.c.province.is_(True)))
        .order_by(enrolments.c.desk, enrolments.c.life)
    )
    return [(DeskId(desk), key) for desk, key in connection.execute(wanted)]


def _is_recorded(connection: Connection, approval: ApprovalId) -> bool:
    return connection.execute(select(approvals.c.approval).where(approvals.c.approval == approval)).first() is not None


def _approval_id(here: Own) -> ApprovalId:
    return ApprovalId(f"{here.desk}.{secrets.token_hex(_ID_BYTES)}")


def _question(asked: ApprovalAsked, approver: StaffId, desk: str, life: str, challenge: str) -> Question:
    return Question(
        act=asked.act.value,
        about=asked.about,
        asked_by=asked.asked_by,
        approver=approver,
        desk=desk,
        life=life,
        challenge=challenge,
    )


def _body(text: str, length: int) -> str:
    try:
        return body_of(text, length)
    except CodeMistyped as error:
        raise RuleBroken(Rule.CODE_MISTYPED) from error
