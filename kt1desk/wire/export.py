"""An exported ledger: a file that another machine can read line by line and check without store or hub.

    magic, then frames: one byte of kind, four bytes of length, the body
    O  msgpack of `Opening`: who exports, and the keys of all desks as the exporting desk knows them
    L  msgpack of one `Line`; the lines of a life stand together, in order
    C  32 bytes SHA-256 of all before this frame, 64 bytes Ed25519 over them by the exporting desk; the end

A sealed export is the same in chunks of AES-256-GCM under a key that argon2id makes of a passphrase. It is a
passphrase and not the store's data key, because whoever verifies has no store, and that key must not travel. The
nonce of a chunk is its number and whether it is the last; each is bound to the file's head. So a chunk that was
changed, moved or left out is noticed.
"""

import hashlib
import secrets
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import BinaryIO, Final, Protocol

import msgspec
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from kt1desk.wire.line import AwareTime, Line, Name, Sign

PLAIN = b"kt1-ledger/1 plain\n"
SEALED = b"kt1-ledger/1 sealed\n"
CHUNK_BYTES: Final = 1 << 16

_OPENING, _LINE, _CLOSING = b"O", b"L", b"C"
_LENGTH_BYTES = 4
_FRAME_LIMIT = 1 << 26
_CLOSING_BYTES = 32 + 64
_SALT_BYTES, _COST_BYTES, _TAG_BYTES = 16, 3, 16
_SIGNED = b"kt1-ledger/1 end\n"


class SignerKey(msgspec.Struct, frozen=True):
    """The public key (base64) of one life of a desk. The province's list of keys has the same fields."""

    desk: Name
    life: Name
    office: str
    public_key: str


class Opening(msgspec.Struct, frozen=True):
    """Who exported the file and when. Of `desk` it has every line; of others those that `desk` was sent.

    `plain`: payloads that only some may read were left out.
    """

    desk: Name
    life: Name
    exported_at: AwareTime
    keys: tuple[SignerKey, ...]
    plain: bool


class End(StrEnum):
    """How a file of lines ended."""

    WHOLE = "WHOLE"
    CUT = "CUT"
    """It stops before its end."""

    ALTERED = "ALTERED"
    """A byte of it is not as the exporting desk wrote it."""


class Why(StrEnum):
    """Why a file cannot be read as an exported ledger."""

    NOT_OURS = "NOT_OURS"
    EMPTY = "EMPTY"
    KEY_OR_DAMAGE = "KEY_OR_DAMAGE"
    """A sealed file whose first chunk does not open: another passphrase, or damage at the start."""


class ExportBad(Exception):
    """Nothing of the file can be read."""

    def __init__(self, why: Why) -> None:
        super().__init__(why)
        self.why = why


class _ChunkBad(Exception):
    """A chunk that is not what was sealed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cost:
    """What one try of a passphrase costs; by default RFC 9106's second choice. Memory is 2**`memory_bits` KiB."""

    passes: int = 3
    memory_bits: int = 16
    lanes: int = 4

    @property
    def sound(self) -> bool:
        """False for figures no export has; they would only keep the reader busy."""
        return 1 <= self.passes <= 16 and 5 <= self.memory_bits <= 18 and 1 <= self.lanes <= 4


class Sink(Protocol):
    """Where the bytes go."""

    def write(self, data: bytes, /) -> object: ...


class LedgerWriter:
    """Writes one export: the lines in order, then `close`."""

    def __init__(
        self, sink: Sink, opening: Opening, sign: Sign, *, passphrase: str | None = None, cost: Cost | None = None
    ) -> None:
        """`sign` is the exporting desk's. Without a passphrase the file is plain."""
        self._sealer = None if passphrase is None else _Sealer(sink, passphrase, cost or Cost())
        self._sink: Sink = self._sealer or sink
        self._sign = sign
        self._digest = hashlib.sha256()
        self._write(PLAIN)
        self._frame(_OPENING, msgspec.msgpack.encode(opening))

    def line(self, line: Line) -> None:
        """Write the next line."""
        self._frame(_LINE, msgspec.msgpack.encode(line))

    def close(self) -> None:
        """Write the digest of all before and its signature; the file is whole now."""
        digest = self._digest.digest()
        self._frame(_CLOSING, digest + self._sign(_SIGNED + digest))
        if self._sealer is not None:
            self._sealer.close()

    def _frame(self, kind: bytes, body: bytes) -> None:
        self._write(kind + len(body).to_bytes(_LENGTH_BYTES, "big") + body)

    def _write(self, data: bytes) -> None:
        self._digest.update(data)
        self._sink.write(data)


class ExportFile:
    """An export on a disk, to be read as often as needed."""

    def __init__(self, path: Path, passphrase: Callable[[], str]) -> None:
        """Read the opening; `passphrase` is asked for a sealed file only. Raises `ExportBad`, OSError."""
        self._path = path
        self._key: bytes | None = None
        self._end = End.CUT
        self._closing = (b"", b"")
        with path.open("rb") as file:
            magic = file.read(len(SEALED))
            if not magic:
                raise ExportBad(Why.EMPTY)
            if magic == SEALED:
                self._key = _key_of_file(file, passphrase())
        with path.open("rb") as file:
            self.opening, _, _ = self._opened(file)

    def lines(self) -> Iterator[Line]:
        """Yield every line that can be read; `end` says afterwards whether that was all."""
        self._end, self._closing = End.CUT, (b"", b"")
        with self._path.open("rb") as file:
            _, source, digest = self._opened(file)
            try:
                yield from self._frames(source, digest)
            except (_ChunkBad, msgspec.DecodeError, UnicodeDecodeError):
                self._end = End.ALTERED

    def end(self, check: Callable[[bytes, bytes], bool] | None) -> End:
        """Say how the file ended; `check` is that of the exporting desk's key, None when it is not known."""
        signature, digest = self._closing
        if self._end is End.WHOLE and check is not None and not check(signature, _SIGNED + digest):
            return End.ALTERED
        return self._end

    def _opened(self, file: BinaryIO) -> tuple[Opening, "_Bytes", "hashlib._Hash"]:
        source: _Bytes = file
        if self._key is not None:
            source = _Opener(file, self._key)
        digest = hashlib.sha256()
        try:
            magic = source.read(len(PLAIN))
            head = source.read(1 + _LENGTH_BYTES)
            size = int.from_bytes(head[1:], "big")
            body = source.read(min(size, _FRAME_LIMIT))
            if magic != PLAIN or head[:1] != _OPENING:
                raise ExportBad(Why.NOT_OURS)
            opening = msgspec.msgpack.decode(body, type=Opening)
        except _ChunkBad as error:
            raise ExportBad(Why.KEY_OR_DAMAGE) from error
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise ExportBad(Why.NOT_OURS) from error
        digest.update(magic + head + body)
        return opening, source, digest

    def _frames(self, source: "_Bytes", digest: "hashlib._Hash") -> Iterator[Line]:
        decode = msgspec.msgpack.Decoder(Line).decode
        while len(head := source.read(1 + _LENGTH_BYTES)) == 1 + _LENGTH_BYTES:
            size = int.from_bytes(head[1:], "big")
            if size > _FRAME_LIMIT or head[:1] not in (_LINE, _CLOSING):
                raise _ChunkBad
            body = source.read(size)
            if len(body) < size:
                return
            if head[:1] == _CLOSING:
                self._close(body, digest.digest(), source)
                return
            digest.update(head)
            digest.update(body)
            yield decode(body)

    def _close(self, body: bytes, digest: bytes, source: "_Bytes") -> None:
        if len(body) != _CLOSING_BYTES or body[:32] != digest or source.read(1):
            raise _ChunkBad
        self._end, self._closing = End.WHOLE, (body[32:], digest)


class _Bytes(Protocol):
    def read(self, size: int, /) -> bytes: ...


class _Sealer:
    """Gathers bytes into chunks and seals each."""

    def __init__(self, sink: Sink, passphrase: str, cost: Cost) -> None:
        salt = secrets.token_bytes(_SALT_BYTES)
        self._head = SEALED + bytes((cost.passes, cost.memory_bits, cost.lanes)) + salt
        self._cipher = AESGCM(_derived(passphrase, salt, cost))
        self._sink = sink
        self._buffer = bytearray()
        self._number = 0
        sink.write(self._head)

    def write(self, data: bytes, /) -> None:
        self._buffer += data
        # The last chunk is sealed by `close`, so a full one waits until it is known not to be the last.
        while len(self._buffer) > CHUNK_BYTES:
            self._seal(bytes(self._buffer[:CHUNK_BYTES]), last=False)
            del self._buffer[:CHUNK_BYTES]

    def close(self) -> None:
        self._seal(bytes(self._buffer), last=True)

    def _seal(self, chunk: bytes, *, last: bool) -> None:
        self._sink.write(self._cipher.encrypt(_nonce(self._number, last=last), chunk, self._head))
        self._number += 1


class _Opener:
    """Reads what `_Sealer` wrote; raises `_ChunkBad`."""

    def __init__(self, file: BinaryIO, key: bytes) -> None:
        self._head = file.read(len(SEALED) + _COST_BYTES + _SALT_BYTES)
        self._file = file
        self._cipher = AESGCM(key)
        self._number = 0
        self._next = file.read(CHUNK_BYTES + _TAG_BYTES)
        self._buffer = memoryview(b"")

    def read(self, size: int, /) -> bytes:
        parts = []
        while size > len(self._buffer) and self._next:
            parts.append(bytes(self._buffer))
            size -= len(self._buffer)
            self._buffer = memoryview(self._chunk())
        parts.append(bytes(self._buffer[:size]))
        self._buffer = self._buffer[size:]
        return b"".join(parts)

    def _chunk(self) -> bytes:
        sealed, self._next = self._next, self._file.read(CHUNK_BYTES + _TAG_BYTES)
        number, self._number = self._number, self._number + 1
        if not self._next:
            try:
                return self._opened(sealed, _nonce(number, last=True))
            except _ChunkBad:
                # A file that was cut between two chunks ends with one that was not the last.
                return self._opened(sealed, _nonce(number, last=False))
        return self._opened(sealed, _nonce(number, last=False))

    def _opened(self, sealed: bytes, nonce: bytes) -> bytes:
        try:
            return self._cipher.decrypt(nonce, sealed, self._head)
        except InvalidTag as error:
            raise _ChunkBad from error


def _key_of_file(file: BinaryIO, passphrase: str) -> bytes:
    figures, salt = file.read(_COST_BYTES), file.read(_SALT_BYTES)
    if len(figures) < _COST_BYTES or len(salt) < _SALT_BYTES:
        raise ExportBad(Why.KEY_OR_DAMAGE)
    cost = Cost(passes=figures[0], memory_bits=figures[1], lanes=figures[2])
    if not cost.sound:
        raise ExportBad(Why.KEY_OR_DAMAGE)
    return _derived(passphrase, salt, cost)


def _derived(passphrase: str, salt: bytes, cost: Cost) -> bytes:
    kdf = Argon2id(salt=salt, length=32, iterations=cost.passes, lanes=cost.lanes, memory_cost=1 << cost.memory_bits)
    # One Vietnamese keyboard sends composed letters, another one letter and mark apart.
    return kdf.derive(unicodedata.normalize("NFC", passphrase).encode(errors="surrogatepass"))


def _nonce(number: int, *, last: bool) -> bytes:
    return number.to_bytes(11, "big") + bytes((last,))
