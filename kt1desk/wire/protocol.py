"""What desk and hub say to each other, whatever carries it.

Every call may be repeated: a repeat has the effect of one call. Identity is in the signatures of
the lines and of the request, not in the carrier.
"""

from enum import StrEnum
from typing import Annotated, Protocol

import msgspec

from kt1desk.wire.line import AwareTime, Digest, Line, Name, Number

Count = Annotated[int, msgspec.Meta(ge=0, le=2**31 - 1)]
Position = Annotated[int, msgspec.Meta(ge=0, le=2**63 - 1)]
Key = Annotated[str, msgspec.Meta(pattern=r"^[A-Za-z0-9+/]{43}=\Z")]
"""32 bytes in base64."""

OfficeName = Annotated[str, msgspec.Meta(pattern=r"^[0-9]{6}\Z")]
Prefix = Annotated[str, msgspec.Meta(pattern=r"^[A-Z]{2}\Z")]


class Refusal(StrEnum):
    """Why the hub does not do what a desk asks."""

    CODE_WRONG = "CODE_WRONG"
    CODE_LOCKED = "CODE_LOCKED"
    UNKNOWN_DESK = "UNKNOWN_DESK"
    REVOKED = "REVOKED"
    LIFE_ENDED = "LIFE_ENDED"
    """A later life of the same desk was enrolled: another machine took this desk over."""

    NOT_YOURS = "NOT_YOURS"
    SIGNATURE_WRONG = "SIGNATURE_WRONG"
    LINE_UNREADABLE = "LINE_UNREADABLE"
    LINE_ALTERED = "LINE_ALTERED"
    GAP = "GAP"
    FORKED = "FORKED"
    VERSION_TOO_OLD = "VERSION_TOO_OLD"
    VERSION_TOO_NEW = "VERSION_TOO_NEW"
    BLOCK_OUT_OF_ORDER = "BLOCK_OUT_OF_ORDER"
    NUMBERS_EXHAUSTED = "NUMBERS_EXHAUSTED"


class Refused(Exception):
    """The hub answered, and the answer is no. Nothing was changed there."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


class Enrol(msgspec.Struct, frozen=True):
    """A desk introduces itself with the secret part of a one-time code.

    A repeat by the same desk, life and key is answered as the first was.
    """

    secret: Name
    office: OfficeName
    desk: Name
    life: Name
    public_key: Key
    training: bool
    agreement_key: Key | None = None
    """X25519 (`wire.agreement`); a desk of protocol 1 sends none."""


class Enrolled(msgspec.Struct, frozen=True):
    """The hub knows the desk; `prefix` is that of the number blocks it will lend.

    `province`: the code was made for a desk that keeps the register and the dated tables. `agreement_key` is the
    hub's own (X25519); a hub of protocol 1 has none.
    """

    desk: Name
    life: Name
    book_id: Name
    prefix: Prefix
    province: bool = False
    agreement_key: Key | None = None


class Hello(msgspec.Struct, frozen=True):
    """The first word of every contact: the desk declares what it has (`number`), so that the hub
    knows what it has not received, and its clock. `agreement_key` as in `Enrol`."""

    desk: Name
    life: Name
    protocol: int
    number: Count
    at: AwareTime
    agreement_key: Key | None = None


class HeldLife(msgspec.Struct, frozen=True):
    """The last line the hub holds of another life of the same desk."""

    life: Name
    number: Number
    digest: Digest


class Welcome(msgspec.Struct, frozen=True):
    """What the hub holds of this desk; `book_id` changes when the hub was restored from a backup.

    `others` are the desk's other lives, of which lines are held; `enrolled` is what an enrolment would be answered
    now, so that a desk learns it even when that answer was lost.
    """

    protocol: int
    book_id: Name
    held: Count
    held_digest: Digest
    at: AwareTime
    others: tuple[HeldLife, ...] = ()
    enrolled: Enrolled | None = None


class Push(msgspec.Struct, frozen=True):
    """Lines of one life of one desk in order; those already held are skipped.

    `bearer` is the life that brings them and signs the request, when it is not their author's: only the present
    life of a desk may bring what an earlier one left unsent.
    """

    desk: Name
    life: Name
    lines: tuple[Line, ...]
    bearer: Name | None = None


class Held(msgspec.Struct, frozen=True):
    """The last number the hub now holds durably of this life, and its digest."""

    number: Count
    digest: Digest


class Pull(msgspec.Struct, frozen=True):
    """Ask for what others recorded, after a position of the hub's book."""

    desk: Name
    life: Name
    after: Position
    limit: Number


class DeskKey(msgspec.Struct, frozen=True):
    """Whose signature stands on pulled lines; `province`: this desk keeps the register and the dated tables."""

    desk: Name
    life: Name
    office: OfficeName
    public_key: Key
    province: bool = False


class Page(msgspec.Struct, frozen=True):
    """Lines this desk needs to know, the keys of those who signed them, and where to go on.

    `cursor` may be beyond the last line's position: lines the desk need not know lie between.
    """

    lines: tuple[Line, ...]
    keys: tuple[DeskKey, ...]
    cursor: Position
    more: bool


class Lease(msgspec.Struct, frozen=True):
    """Ask for the `ordinal`-th number block (from 1) of this life; a repeat gets the same block."""

    desk: Name
    life: Name
    ordinal: Number


class Leased(msgspec.Struct, frozen=True):
    """A run of serials, both ends included, that no one else ever gets."""

    ordinal: Number
    prefix: Prefix
    first: Count
    last: Count


class Check(msgspec.Struct, frozen=True):
    """Ask what the hub holds of this life, to compare it with the desk's own book.

    With a `number` the answer is the digest of that line, or the last one held when it is not. `bearer` as in
    `Push`. A life that ended is answered too: it has to know how far its lines came.
    """

    desk: Name
    life: Name
    number: Count | None = None
    bearer: Name | None = None


class Hub(Protocol):
    """The province's side. Raises `Refused`, or `Unavailable` when the carrier fails."""

    def enrol(self, asked: Enrol) -> Enrolled: ...

    def hello(self, asked: Hello) -> Welcome: ...

    def push(self, asked: Push) -> Held: ...

    def pull(self, asked: Pull) -> Page: ...

    def lease(self, asked: Lease) -> Leased: ...

    def check(self, asked: Check) -> Held: ...


class Envelope(msgspec.Struct, frozen=True):
    """A request as it travels: the message bytes, signed by the desk together with the call's name."""

    desk: Name
    life: Name
    body: bytes
    signature: bytes


class Refusing(msgspec.Struct, frozen=True):
    """A refusal as it travels."""

    refusal: Refusal


def to_be_signed(call: str, body: bytes) -> bytes:
    """Return what a desk signs for a request; never the 32 bytes of a line digest."""
    return b"kt1desk request\0" + call.encode("ascii") + b"\0" + body
