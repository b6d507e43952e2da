"""The hub's side of what desks and hub say to each other; it knows no carrier.

Callers are identified: whoever brings a message here has checked that the desk named in it has signed it.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, Engine, select

from kt1desk.domain.events import DeskOpened, NumberBlockLeased
from kt1desk.domain.numbers import TRAINING_PREFIX
from kt1desk.hub import access, blocks, codes, desks
from kt1desk.hub.ledger_order import reading, writing, writing_in_order
from kt1desk.hub.opening import read_again
from kt1desk.hub.tables import book
from kt1desk.ledger.book import LedgerBook
from kt1desk.ledger.chain import Break, ChainBroken, following
from kt1desk.wire import protocol
from kt1desk.wire.line import NO_DIGEST, Head, Header, Line, LineBad, line_digest, read_header
from kt1desk.wire.protocol import Refusal, Refused
from kt1desk.wire.signing import signature_holds
from kt1desk.wire.version import PROTOCOL, SPOKEN

Clock = Callable[[], datetime]

_REFUSALS = {
    Break.UNREADABLE: Refusal.LINE_UNREADABLE,
    Break.FOREIGN: Refusal.NOT_YOURS,
    Break.GAP: Refusal.GAP,
    Break.FORKED: Refusal.FORKED,
    Break.ALTERED: Refusal.LINE_ALTERED,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Rules:
    """The province's settings: the prefix of live item numbers and how many are lent at once."""

    live_prefix: str = "MK"
    block_size: int = 200


class HubService:
    """Implements `wire.protocol.Hub` over one database."""

    def __init__(self, engine: Engine, rules: Rules, clock: Clock, agreement_key: str | None = None) -> None:
        """Serve a database that is migrated; the clock is the hub's own.

        `agreement_key` is the public half that desks are told when they enrol.
        """
        self._engine = engine
        self._rules = rules
        self._clock = clock
        self._agreement_key = agreement_key

    def public_key(self, desk: str, life: str) -> str | None:
        """Return the key that signs for a life of a desk, None for a stranger. A revoked desk has one still."""
        with reading(self._engine) as connection:
            found = desks.find(connection, desk, life)
        return None if found is None else found.public_key

    def enrol(self, asked: protocol.Enrol) -> protocol.Enrolled:
        """Admit a desk that knows the secret of an open code of its office; a repeat is answered alike."""
        at = self._clock()
        with writing_in_order(self._engine) as connection:
            admitted = self._enrol(connection, asked, at)
            book_id = _book_id(connection)
        if isinstance(admitted, Refusal):
            raise Refused(admitted)
        return self._enrolled(admitted, book_id)

    def _enrolled(self, desk: desks.Desk, book_id: str) -> protocol.Enrolled:
        return protocol.Enrolled(
            desk=desk.desk,
            life=desk.life,
            book_id=book_id,
            prefix=desk.prefix,
            province=desk.province,
            agreement_key=self._agreement_key,
        )

    def _enrol(self, connection: Connection, asked: protocol.Enrol, at: datetime) -> desks.Desk | Refusal:
        """Return the admitted desk, or why it is not admitted (a wrong try must be committed)."""
        known = desks.find(connection, asked.desk, asked.life)
        code: int | Refusal | None = None
        if known is None or not codes.was_used_by(connection, asked):
            code = codes.open_code(connection, asked, at)
            if isinstance(code, Refusal):
                return code
        refusal = _not_this_one(connection, asked, known)
        if refusal is not None:
            return refusal
        if isinstance(code, int):
            province = codes.use(connection, code, asked)
            if known is None:
                prefix = TRAINING_PREFIX if asked.training else self._rules.live_prefix
                desks.register(connection, asked, prefix, province=province, at=at)
            else:
                self._enrol_again(connection, known, asked, province=province)
        return desks.known(connection, asked.desk, asked.life)

    def _enrol_again(self, connection: Connection, known: desks.Desk, asked: protocol.Enrol, *, province: bool) -> None:
        desks.enrol_again(connection, known, province=province, agreement_key=asked.agreement_key)
        # What it said, and what it may be told, was judged as that of another kind of desk.
        if province != known.province and access.remember_again(connection):
            read_again(connection)

    def hello(self, asked: protocol.Hello) -> protocol.Welcome:
        """Say what is held of this desk, and note what it says it has."""
        if asked.protocol not in SPOKEN:
            raise Refused(Refusal.VERSION_TOO_NEW if asked.protocol > PROTOCOL else Refusal.VERSION_TOO_OLD)
        at = self._clock()
        with writing(self._engine) as connection:
            desk = desks.admitted(connection, asked.desk, asked.life)
            desks.declare(connection, desk, asked.number, asked.agreement_key, at)
            ledger = LedgerBook(connection)
            head = ledger.head(asked.desk, asked.life)
            heads = {life: ledger.head(desk.desk, life) for life in desks.other_lives(connection, desk)}
            book_id = _book_id(connection)
        return protocol.Welcome(
            protocol=asked.protocol,
            book_id=book_id,
            held=head.number,
            held_digest=head.digest,
            at=at,
            enrolled=self._enrolled(desk, book_id),
            others=tuple(
                protocol.HeldLife(life=life, number=held.number, digest=held.digest)
                for life, held in heads.items()
                if held.number
            ),
        )

    def push(self, asked: protocol.Push) -> protocol.Held:
        """Take in the lines that follow what is held; all of them or none."""
        at = self._clock()
        with writing_in_order(self._engine) as connection:
            desk = _author(connection, asked, at)
            ledger = LedgerBook(connection)
            held = ledger.head(desk.desk, desk.life)
            new = _new_lines(ledger, desk, held, asked.lines)
            if not new:
                return protocol.Held(number=held.number, digest=held.digest)
            rows = _follow(desk, held, new)
            ledger.append(rows, received_at=at)
            taken = ledger.of_desk(desk.desk, desk.life, held.number, len(rows))
            for line in taken:
                fact = access.fact_of(line)
                if isinstance(fact, NumberBlockLeased):
                    blocks.learn(connection, desk, fact, at)
            access.remember_audience(connection, desk, taken)
            head = rows[-1][2]
        return protocol.Held(number=head.number, digest=head.digest)

    def pull(self, asked: protocol.Pull) -> protocol.Page:
        """Show the next lines of others that this desk needs to know."""
        with reading(self._engine) as connection:
            reader = desks.admitted(connection, asked.desk, asked.life)
            return access.page_for(connection, reader, asked.after, asked.limit)

    def lease(self, asked: protocol.Lease) -> protocol.Leased:
        """Lend the next number block of this life, or tell again which it was."""
        lending = blocks.Lending(size=self._rules.block_size, at=self._clock())
        with writing_in_order(self._engine) as connection:
            desk = desks.admitted(connection, asked.desk, asked.life)
            return blocks.lease(connection, desk, asked.ordinal, lending)

    def check(self, asked: protocol.Check) -> protocol.Held:
        """Say what is held of this life, or of one line of it."""
        with reading(self._engine) as connection:
            if asked.bearer is None:
                desks.known(connection, asked.desk, asked.life)
            else:
                desks.admitted(connection, asked.desk, asked.bearer)
            ledger = LedgerBook(connection)
            head = ledger.head(asked.desk, asked.life)
            if asked.number is not None and asked.number < head.number:
                digest = ledger.holds(asked.desk, asked.life, asked.number) or NO_DIGEST
                return protocol.Held(number=asked.number, digest=digest)
        return protocol.Held(number=head.number, digest=head.digest)


def _not_this_one(connection: Connection, asked: protocol.Enrol, known: desks.Desk | None) -> Refusal | None:
    """Say why a desk that knows a code is not admitted all the same."""
    if known is not None and known.revoked:
        return Refusal.REVOKED
    if known is not None and known.ended:
        return Refusal.LIFE_ENDED
    other_key = known is not None and known.public_key != asked.public_key
    if other_key or desks.other_owner(connection, asked.desk, asked.office, asked.training):
        return Refusal.NOT_YOURS
    return None


def _author(connection: Connection, asked: protocol.Push, at: datetime) -> desks.Desk:
    """Return the life whose lines are brought: the caller's own, or an earlier one of the same desk."""
    if asked.bearer is None or asked.bearer == asked.life:
        return desks.admitted(connection, asked.desk, asked.life)
    bearer = desks.admitted(connection, asked.desk, asked.bearer)
    earlier = desks.find(connection, asked.desk, asked.life)
    if earlier is not None:
        return earlier
    return desks.register_ended(connection, bearer, asked.life, _key_in(asked.lines), at)


def _key_in(lines: tuple[Line, ...]) -> str:
    """Return the key of a life that never enrolled, from its first line, by which it will have to verify."""
    if not lines or lines[0].payload is None or _header(lines[0]).number != 1:
        raise Refused(Refusal.UNKNOWN_DESK)
    opened = access.said(_header(lines[0]).kind, lines[0].payload)
    if not isinstance(opened, DeskOpened):
        raise Refused(Refusal.UNKNOWN_DESK)
    return opened.public_key


def _book_id(connection: Connection) -> str:
    return str(connection.execute(select(book.c.book_id)).scalar_one())


def _new_lines(ledger: LedgerBook, desk: desks.Desk, held: Head, lines: tuple[Line, ...]) -> tuple[Line, ...]:
    """Return the lines after those that are held already; the held ones must be the same."""
    for place, line in enumerate(lines):
        header = _header(line)
        if (header.desk, header.life) != (desk.desk, desk.life):
            raise Refused(Refusal.NOT_YOURS)
        if header.number > held.number:
            return lines[place:]
        if ledger.holds(desk.desk, desk.life, header.number) != line_digest(line):
            raise Refused(Refusal.FORKED)
    return ()


def _header(line: Line) -> Header:
    try:
        return read_header(line)
    except LineBad as error:
        raise Refused(Refusal.LINE_UNREADABLE) from error


def _follow(desk: desks.Desk, held: Head, lines: tuple[Line, ...]) -> list[tuple[Line, Header, Head]]:
    if any(line.withheld for line in lines):
        raise Refused(Refusal.LINE_ALTERED)
    try:
        rows = list(following(desk.desk, desk.life, held, lines))
    except ChainBroken as error:
        raise Refused(_REFUSALS[error.kind]) from error
    last, _, head = rows[-1]
    if not signature_holds(desk.public_key, last.signature, head.digest):
        raise Refused(Refusal.SIGNATURE_WRONG)
    return rows
