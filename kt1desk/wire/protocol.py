"""What desk and hub say to each other, whatever carries it.

Every call may be repeated: a repeat has the effect of one call. Identity is in the signatures of
the lines and of the request, not in the carrier.
"""

from datetime import datetime
from enum import StrEnum
from typing import Protocol

import msgspec

from kt1desk.wire.line import Line


class Refusal(StrEnum):
    """Why the hub does not do what a desk asks."""

    CODE_WRONG = "CODE_WRONG"
    CODE_LOCKED = "CODE_LOCKED"
    UNKNOWN_DESK = "UNKNOWN_DESK"
    REVOKED = "REVOKED"
    NOT_YOURS = "NOT_YOURS"
    SIGNATURE_WRONG = "SIGNATURE_WRONG"
    LINE_UNREADABLE = "LINE_UNREADABLE"
    LINE_ALTERED = "LINE_ALTERED"
    GAP = "GAP"
    FORKED = "FORKED"
    VERSION_TOO_OLD = "VERSION_TOO_OLD"
    BLOCK_OUT_OF_ORDER = "BLOCK_OUT_OF_ORDER"


class Refused(Exception):
    """The hub answered, and the answer is no. Nothing was changed there."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal)
        self.refusal = refusal


class Enrol(msgspec.Struct, frozen=True):
    """A desk introduces itself with the secret part of a one-time code.

    A repeat by the same desk, life and key is answered as the first was.
    """

    secret: str
    office: str
    desk: str
    life: str
    public_key: str
    training: bool


class Enrolled(msgspec.Struct, frozen=True):
    """The hub knows the desk; `prefix` is that of the number blocks it will lend."""

    desk: str
    life: str
    book_id: str
    prefix: str


class Hello(msgspec.Struct, frozen=True):
    """The first word of every contact: the desk declares what it has (`number`), so that the hub
    knows what it has not received, and its clock."""

    desk: str
    life: str
    protocol: int
    number: int
    at: datetime


class Welcome(msgspec.Struct, frozen=True):
    """What the hub holds of this desk; `book_id` changes when the hub was restored from a backup."""

    protocol: int
    book_id: str
    held: int
    held_digest: bytes
    at: datetime


class Push(msgspec.Struct, frozen=True):
    """Lines of one life of one desk in order; those already held are skipped."""

    desk: str
    life: str
    lines: tuple[Line, ...]


class Held(msgspec.Struct, frozen=True):
    """The last number the hub now holds durably of this life, and its digest."""

    number: int
    digest: bytes


class Pull(msgspec.Struct, frozen=True):
    """Ask for what others recorded, after a position of the hub's book."""

    desk: str
    life: str
    after: int
    limit: int


class DeskKey(msgspec.Struct, frozen=True):
    """Whose signature stands on pulled lines."""

    desk: str
    life: str
    office: str
    public_key: str


class Page(msgspec.Struct, frozen=True):
    """Lines this desk needs to know, the keys of those who signed them, and where to go on.

    `cursor` may be beyond the last line's position: lines the desk need not know lie between.
    """

    lines: tuple[Line, ...]
    keys: tuple[DeskKey, ...]
    cursor: int
    more: bool


class Lease(msgspec.Struct, frozen=True):
    """Ask for the `ordinal`-th number block (from 1) of this life; a repeat gets the same block."""

    desk: str
    life: str
    ordinal: int


class Leased(msgspec.Struct, frozen=True):
    """A run of serials, both ends included, that no one else ever gets."""

    ordinal: int
    prefix: str
    first: int
    last: int


class Check(msgspec.Struct, frozen=True):
    """Ask what the hub holds of this life, to compare it with the desk's own book."""

    desk: str
    life: str


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

    desk: str
    life: str
    body: bytes
    signature: bytes


class Refusing(msgspec.Struct, frozen=True):
    """A refusal as it travels."""

    refusal: Refusal


def to_be_signed(call: str, body: bytes) -> bytes:
    """Return what a desk signs for a request; never the 32 bytes of a line digest."""
    return b"kt1desk request\0" + call.encode("ascii") + b"\0" + body
