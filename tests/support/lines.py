"""Authors of lines: a desk's life with its key, writing a proper chain, and ways to spoil one."""

import hashlib
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from itertools import count

import msgspec

from kt1desk.domain.events import Fact, LabelConfirmed
from kt1desk.domain.ids import DeskId, ItemNo, LifeId, StaffId
from kt1desk.domain.numbers import make_item_no
from kt1desk.wire.codec import encode
from kt1desk.wire.line import EMPTY, SALT_BYTES, Entry, Head, Line, line_digest, seal
from kt1desk.wire.protocol import Enrol
from kt1desk.wire.signing import SEED_BYTES, SigningKey
from tests.support.clock import MONDAY

NOW = datetime(2024, 11, 25, 1, 30, tzinfo=UTC)
CLERK = StaffId("T01")

_authors = count(1)
_offices = count(100_000)


def next_office() -> str:
    """An office no other test uses, so that tests can share a hub."""
    return f"{next(_offices):06d}"


def ticking(start: datetime = NOW, step: timedelta = timedelta(seconds=1)) -> Callable[[], datetime]:
    """A clock that moves on a little each time it is read."""
    reads = count()
    return lambda: start + step * next(reads)


class Author:
    """One life of one desk that writes lines."""

    def __init__(self, office: str, *, training: bool = False, desk: str | None = None) -> None:
        self.number = next(_authors)
        self.office = office
        self.training = training
        self.desk = DeskId(desk or f"desk-{self.number}")
        self.life = LifeId(f"life-{self.number}")
        self.key = SigningKey(hashlib.sha256(f"author {self.number}".encode()).digest()[:SEED_BYTES])
        self.head: Head = EMPTY

    def sign(self, message: bytes) -> bytes:
        """Sign with the key this author has now."""
        return self.key.sign(message)

    def enrolling(self, code_part: str) -> Enrol:
        """The message by which this desk introduces itself."""
        return Enrol(
            secret=code_part,
            office=self.office,
            desk=self.desk,
            life=self.life,
            public_key=self.key.public,
            training=self.training,
        )

    def writes(self, *facts: Fact) -> tuple[Line, ...]:
        """The next lines of this life's chain."""
        return tuple(self.writes_raw(*encode(fact)) for fact in facts)

    def writes_raw(self, kind: str, payload: bytes) -> Line:
        """The next line, of any kind."""
        line = self.line_after(self.head, kind, payload)
        self.head = Head(number=self.head.number + 1, digest=line_digest(line))
        return line

    def line_after(self, head: Head, kind: str = "from_the_future.1", payload: bytes = b"?") -> Line:
        """A properly signed line after any head; the author's own chain does not move."""
        entry = Entry(kind=kind, payload=payload, recorded_at=NOW, clock_offset_ms=None)
        return seal(entry, head, desk=self.desk, life=self.life, salt=bytes(16), sign=self.key.sign)

    def writes_some(self, many: int) -> tuple[Line, ...]:
        """Lines that say something that does not matter here."""
        return self.writes(*(label_confirmed(number) for number in range(many)))


def label_confirmed(serial: int) -> LabelConfirmed:
    """A fact about the training item with this serial."""
    return LabelConfirmed(at=NOW, by=CLERK, item_no=ItemNo(make_item_no("ZK", serial)))


def with_other_payload(line: Line) -> Line:
    """The line with a payload its header does not vouch for."""
    return msgspec.structs.replace(line, payload=(line.payload or b"") + b" ")


def with_forged_signature(line: Line) -> Line:
    """The line with a signature that is none."""
    return msgspec.structs.replace(line, signature=bytes(64))


OTHER_DESK = DeskId("303800-OTHER")
OTHER_LIFE = LifeId("L9")
OTHER_KEY = SigningKey(bytes([9]) * SEED_BYTES)


def sealed(
    kind: str,
    payload: bytes,
    head: Head = EMPTY,
    *,
    desk: DeskId = OTHER_DESK,
    life: LifeId = OTHER_LIFE,
    at: datetime = MONDAY,
) -> Line:
    """A line with any payload."""
    entry = Entry(kind=kind, payload=payload, recorded_at=at, clock_offset_ms=None)
    return seal(entry, head, desk=desk, life=life, salt=bytes(SALT_BYTES), sign=OTHER_KEY.sign)


def chained(
    entries: Iterable[tuple[str, bytes]], *, desk: DeskId = OTHER_DESK, life: LifeId = OTHER_LIFE
) -> list[Line]:
    """Lines from the first of a life on, each naming the one before it."""
    lines: list[Line] = []
    head = EMPTY
    for kind, payload in entries:
        line = sealed(kind, payload, head, desk=desk, life=life)
        lines.append(line)
        head = Head(number=head.number + 1, digest=line_digest(line))
    return lines


def lines_of(facts: Iterable[Fact], *, desk: DeskId = OTHER_DESK, life: LifeId = OTHER_LIFE) -> list[Line]:
    """The facts as the lines of another desk."""
    return chained((encode(fact) for fact in facts), desk=desk, life=life)
