"""One line of a desk's ledger: its bytes, its digest, its signature.

These bytes are stored, hashed into the chain and sent, and are never encoded a second time: a
digest made today still checks when the code that made it is gone.

    payload digest = SHA-256(salt + payload bytes)
    line digest    = SHA-256(header bytes), the header holding the payload digest
    signature      = Ed25519 over the line digest

So the payload (and its salt) can be withheld from those who need not know, and the chain and the
signature still verify.
"""

import hashlib
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Annotated

import msgspec

from kt1desk.domain.ids import DeskId, LifeId

SALT_BYTES = 16
NO_DIGEST = bytes(32)
"""What the first line of a life names as the digest before it."""

Sign = Callable[[bytes], bytes]

Name = Annotated[str, msgspec.Meta(pattern=r"^[!-~]{1,64}\Z")]
"""An id as it travels: printable ASCII without spaces, so that every database and every paper takes it."""

Number = Annotated[int, msgspec.Meta(ge=1, le=2**31 - 1)]
Digest = Annotated[bytes, msgspec.Meta(min_length=32, max_length=32)]
AwareTime = Annotated[datetime, msgspec.Meta(tz=True)]


class LineBad(Exception):
    """Bytes that are not a line."""


class Header(msgspec.Struct, frozen=True, array_like=True, tag="kt1-line/1"):
    """What is hashed. `number` counts the lines of one life of one desk from 1.

    `clock_offset_ms` is hub minus desk as last measured, None when it never was; the order of
    lines comes from `number` alone, never from `recorded_at`.
    """

    desk: Name
    life: Name
    number: Number
    previous: Digest
    kind: Name
    recorded_at: AwareTime
    clock_offset_ms: int | None
    payload_digest: Digest


class Line(msgspec.Struct, frozen=True):
    """A header with its signature, and the payload unless it is withheld."""

    header: bytes
    signature: bytes
    salt: bytes | None
    payload: bytes | None

    @property
    def withheld(self) -> bool:
        """True when the payload was left out for those who need not know it."""
        return self.payload is None

    def without_payload(self) -> "Line":
        """Return the line as those see it who need not know what it says."""
        return Line(header=self.header, signature=self.signature, salt=None, payload=None)


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """The last line of a life: its number and digest. Number 0 with `NO_DIGEST` is an empty book."""

    number: int
    digest: bytes


EMPTY = Head(number=0, digest=NO_DIGEST)

_decode_header = msgspec.json.Decoder(Header).decode
_encode_header = msgspec.json.Encoder().encode


def read_header(line: Line) -> Header:
    """Decode a line's header; raise `LineBad` for bytes that are none."""
    try:
        return _decode_header(line.header)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise LineBad from error


def line_digest(line: Line) -> bytes:
    """Return the 32 bytes that the next line names and the signature covers."""
    return hashlib.sha256(line.header).digest()


def payload_digest(salt: bytes, payload: bytes) -> bytes:
    """Return the 32 bytes by which the header vouches for the payload."""
    return hashlib.sha256(salt + payload).digest()


def payload_fits(line: Line, header: Header) -> bool:
    """True when the payload is the one the header vouches for, or is withheld whole."""
    if line.payload is None or line.salt is None:
        return line.payload is None and line.salt is None
    return hmac.compare_digest(payload_digest(line.salt, line.payload), header.payload_digest)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What is to be written as the next line."""

    kind: str
    payload: bytes
    recorded_at: datetime
    clock_offset_ms: int | None


def seal(entry: Entry, head: Head, *, desk: DeskId, life: LifeId, salt: bytes, sign: Sign) -> Line:
    """Make the line that follows `head`."""
    header = _encode_header(
        Header(
            desk=desk,
            life=life,
            number=head.number + 1,
            previous=head.digest,
            kind=entry.kind,
            recorded_at=entry.recorded_at,
            clock_offset_ms=entry.clock_offset_ms,
            payload_digest=payload_digest(salt, entry.payload),
        )
    )
    signature = sign(hashlib.sha256(header).digest())
    return Line(header=header, signature=signature, salt=salt, payload=entry.payload)
