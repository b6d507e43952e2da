"""The desk's keys: made once, kept in the OS keyring or under a passphrase, and always under the recovery code.

`keys.json` lies beside the store and never goes into the store or a backup. It holds each key sealed with
AES-256-GCM under a key derived from the passphrase (argon2id, RFC 9106) or from the recovery code (HKDF-SHA256
is enough there: the code has 135 random bits). The two keys are sealed apart, so that the one that opens the
data may one day travel with a backup and the one that signs never has to.
"""

import base64
import binascii
import contextlib
import hashlib
import hmac
import secrets
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Annotated, Final, Literal, Protocol

import msgspec
from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from msgspec import Meta, Struct

from kt1desk.app import disk
from kt1desk.app.recovery_code import RecoveryCode, new_code
from kt1desk.app.settings import Protection
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable

FILE = "keys.json"
PASSPHRASE_SIGNS = 10
"""The shortest passphrase that is taken."""

_VERSION: Final = 1
_KEY_BYTES = 32
_CHECK_BYTES = 8


class KeyRing(Protocol):
    """A place outside the program's files that keeps one secret for each account (`OsKeyring`)."""

    def available(self) -> bool: ...

    def read(self, account: str) -> str | None: ...

    def write(self, account: str, secret: str) -> None: ...

    def forget(self, account: str) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class DeskSecrets:
    """32 random bytes that open the store, and the 32 that the desk's signing key is made of."""

    data_key: bytes = field(repr=False)
    signing_seed: bytes = field(repr=False)

    def __post_init__(self) -> None:
        if not len(self.data_key) == len(self.signing_seed) == _KEY_BYTES:
            raise ValueError(f"each key has {_KEY_BYTES} bytes")


class Argon2Cost(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What one try of a passphrase costs; by default RFC 9106's second choice, 0.2 s on an office PC."""

    passes: Annotated[int, Meta(ge=1, le=100)] = 3
    memory_kib: Annotated[int, Meta(ge=8, le=1 << 20)] = 1 << 16
    lanes: Annotated[int, Meta(ge=1, le=16)] = 4


class _Box(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    nonce: Annotated[bytes, Meta(min_length=12, max_length=12)]
    sealed: Annotated[bytes, Meta(min_length=_KEY_BYTES + 16, max_length=_KEY_BYTES + 16)]


class _Boxes(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    salt: Annotated[bytes, Meta(min_length=16, max_length=16)]
    data_key: _Box
    signing_seed: _Box


class _ByPassphrase(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    argon2id: Argon2Cost
    boxes: _Boxes


class _KeyFile(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    version: Literal[1]
    store_id: str
    by_recovery_code: _Boxes
    by_passphrase: _ByPassphrase | None


class _SealedDataKey(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    version: Literal[1]
    store_id: str
    salt: Annotated[bytes, Meta(min_length=16, max_length=16)]
    data_key: _Box


class _VersionOnly(Struct, frozen=True):
    version: int


def create(
    folder: Path, store_id: str, passphrase: str | None, ring: KeyRing, *, cost: Argon2Cost | None = None
) -> tuple[DeskSecrets, RecoveryCode]:
    """Make the keys of a new store; they are in the keyring, or under `passphrase` if one is given, and durable.

    `folder` is the store's and holds no keys yet, else STORE_NOT_OURS is raised: overwriting keys loses a store.
    Also raises PASSPHRASE_TOO_SHORT, KEYRING_UNAVAILABLE, DISK_FULL, READ_ONLY. The recovery code is nowhere
    but in the answer.
    """
    if (folder / FILE).exists():
        raise Unavailable(Cause.STORE_NOT_OURS, path=str(folder / FILE))
    keys = DeskSecrets(data_key=secrets.token_bytes(_KEY_BYTES), signing_seed=secrets.token_bytes(_KEY_BYTES))
    code = new_code()
    protected = _protected(store_id, keys, passphrase, ring, cost)
    _write(folder, store_id, _sealed_by_code(code, store_id, keys), protected)
    return keys, code


def protection_of(folder: Path, store_id: str) -> Protection:
    """What opens the store at a start; also the check that `keys.json` (hence the recovery code) is sound.

    Raises KEYS_DAMAGED (missing too), STORE_NOT_OURS, STORE_NEWER.
    """
    return "keyring" if _read(folder, store_id).by_passphrase is None else "passphrase"


def unlock_with_keyring(store_id: str, ring: KeyRing) -> DeskSecrets:
    """Read the keys from the keyring; it needs no file, so a lost `keys.json` does not close the counter.

    Raises KEYRING_UNAVAILABLE (`why`: absent, refused, no entry) or KEY_WRONG for an entry that is not ours.
    """
    entry = ring.read(store_id)
    if entry is None:
        raise Unavailable(Cause.KEYRING_UNAVAILABLE, why="no entry")
    return _from_entry(store_id, entry)


def unlock_with_passphrase(folder: Path, store_id: str, passphrase: str) -> DeskSecrets:
    """Open the keys with the desk's passphrase, in about 0.2 s of work.

    Raises KEY_WRONG, KEYS_DAMAGED, STORE_NOT_OURS, STORE_NEWER.
    """
    by_passphrase = _read(folder, store_id).by_passphrase
    if by_passphrase is None:
        raise Unavailable(Cause.KEY_WRONG)
    try:
        kek = _from_passphrase(passphrase, by_passphrase.boxes.salt, by_passphrase.argon2id)
    except HashingError as error:
        raise Unavailable(Cause.KEYS_DAMAGED, path=str(folder / FILE)) from error
    return _opened(by_passphrase.boxes, kek, store_id, "passphrase")


def open_with_recovery(folder: Path, store_id: str, code: RecoveryCode) -> DeskSecrets:
    """Open the keys with the recovery code and leave the daily way as it is; the code stays good.

    Raises KEY_WRONG, KEYS_DAMAGED, STORE_NOT_OURS, STORE_NEWER.
    """
    boxes = _read(folder, store_id).by_recovery_code
    return _opened(boxes, _from_code(code, boxes.salt), store_id, "recovery")


def unlock_with_recovery(
    folder: Path,
    store_id: str,
    code: RecoveryCode,
    passphrase: str | None,
    ring: KeyRing,
    *,
    cost: Argon2Cost | None = None,
) -> DeskSecrets:
    """Open the keys with the recovery code and set the daily way up anew: the keyring, or the new `passphrase`.

    Raises KEY_WRONG, KEYS_DAMAGED, STORE_NOT_OURS, STORE_NEWER, and what `protect` raises; the code stays good.
    """
    keys = open_with_recovery(folder, store_id, code)
    protect(folder, store_id, keys, passphrase, ring, cost=cost)
    return keys


def protect(
    folder: Path,
    store_id: str,
    keys: DeskSecrets,
    passphrase: str | None,
    ring: KeyRing,
    *,
    cost: Argon2Cost | None = None,
) -> None:
    """Let the keyring open the store from now on, or `passphrase` if one is given, and close the other way.

    Raises PASSPHRASE_TOO_SHORT, KEYRING_UNAVAILABLE, KEYS_DAMAGED, DISK_FULL, READ_ONLY; the old way then holds.
    """
    file = _read(folder, store_id)
    protected = _protected(store_id, keys, passphrase, ring, cost)
    _write(folder, store_id, file.by_recovery_code, protected)
    if passphrase is not None and ring.available():
        # A keyring that refuses is often why the passphrase comes; its entry opens nothing for anybody else.
        with contextlib.suppress(Unavailable):
            ring.forget(store_id)


def change_passphrase(folder: Path, store_id: str, old: str, new: str, *, cost: Argon2Cost | None = None) -> None:
    """Seal the same keys under another passphrase; store and recovery code stay as they are.

    Raises KEY_WRONG, PASSPHRASE_TOO_SHORT, KEYS_DAMAGED, DISK_FULL, READ_ONLY.
    """
    file = _read(folder, store_id)
    keys = unlock_with_passphrase(folder, store_id, old)
    _write(folder, store_id, file.by_recovery_code, _sealed_by_passphrase(new, store_id, keys, cost))


def renew_recovery_code(folder: Path, store_id: str, keys: DeskSecrets) -> RecoveryCode:
    """Make a new code because the old one was seen or lost, or `keys.json` was; the old code opens nothing more.

    A damaged file is set aside; a passphrase that stood in it has to be given again (`protect`).
    """
    code = new_code()
    try:
        by_passphrase = _read(folder, store_id).by_passphrase
    except Unavailable as unavailable:
        if unavailable.cause is not Cause.KEYS_DAMAGED:
            raise
        by_passphrase = None
        if (folder / FILE).exists():
            disk.set_aside(folder / FILE)
    _write(folder, store_id, _sealed_by_code(code, store_id, keys), by_passphrase)
    return code


def sealed_data_key(folder: Path, store_id: str) -> bytes:
    """What travels with a backup: the key of the data, under the recovery code that holds now, and no other key.

    Raises KEYS_DAMAGED, STORE_NOT_OURS, STORE_NEWER.
    """
    boxes = _read(folder, store_id).by_recovery_code
    sealed = _SealedDataKey(version=_VERSION, store_id=store_id, salt=boxes.salt, data_key=boxes.data_key)
    return msgspec.json.encode(sealed)


def open_data_key(sealed: bytes, code: RecoveryCode) -> bytes:
    """Open what `sealed_data_key` gave, with the recovery code of its time. Raises KEY_WRONG, KEYS_DAMAGED."""
    try:
        found = msgspec.json.decode(sealed, type=_SealedDataKey)
    except (UnicodeDecodeError, msgspec.DecodeError) as error:
        raise Unavailable(Cause.KEYS_DAMAGED, path=FILE) from error
    try:
        bound = _bound("recovery", "data", found.store_id)
        return AESGCM(_from_code(code, found.salt)).decrypt(found.data_key.nonce, found.data_key.sealed, bound)
    except InvalidTag as error:
        raise Unavailable(Cause.KEY_WRONG) from error


def adopt(
    folder: Path,
    store_id: str,
    data_key: bytes,
    code: RecoveryCode,
    *,
    passphrase: str | None,
    ring: KeyRing,
    cost: Argon2Cost | None = None,
) -> DeskSecrets:
    """Make the keys of a store that came from a backup: its data key, and a new signing key for its new life.

    The recovery code stays good. Replaces `keys.json`; raises what `create` raises.
    """
    keys = DeskSecrets(data_key=data_key, signing_seed=secrets.token_bytes(_KEY_BYTES))
    protected = _protected(store_id, keys, passphrase, ring, cost)
    _write(folder, store_id, _sealed_by_code(code, store_id, keys), protected)
    return keys


def _protected(
    store_id: str, keys: DeskSecrets, passphrase: str | None, ring: KeyRing, cost: Argon2Cost | None
) -> _ByPassphrase | None:
    if passphrase is not None:
        return _sealed_by_passphrase(passphrase, store_id, keys, cost)
    entry = _to_entry(store_id, keys)
    ring.write(store_id, entry)
    # Read back before anything relies on it: some keyrings drop a secret that is too long or not saved yet.
    if ring.read(store_id) != entry:
        raise Unavailable(Cause.KEYRING_UNAVAILABLE, why="not kept")
    return None


def _sealed_by_passphrase(passphrase: str, store_id: str, keys: DeskSecrets, cost: Argon2Cost | None) -> _ByPassphrase:
    if len(_one_spelling(passphrase)) < PASSPHRASE_SIGNS:
        raise RuleBroken(Rule.PASSPHRASE_TOO_SHORT, needed=PASSPHRASE_SIGNS)
    cost = cost or Argon2Cost()
    salt = secrets.token_bytes(16)
    boxes = _sealed(keys, _from_passphrase(passphrase, salt, cost), salt, store_id, "passphrase")
    return _ByPassphrase(argon2id=cost, boxes=boxes)


def _sealed_by_code(code: RecoveryCode, store_id: str, keys: DeskSecrets) -> _Boxes:
    salt = secrets.token_bytes(16)
    return _sealed(keys, _from_code(code, salt), salt, store_id, "recovery")


def _one_spelling(passphrase: str) -> str:
    # One Vietnamese keyboard sends composed letters, another one letter and mark apart.
    return unicodedata.normalize("NFC", passphrase)


def _from_passphrase(passphrase: str, salt: bytes, cost: Argon2Cost) -> bytes:
    return hash_secret_raw(
        _one_spelling(passphrase).encode(errors="surrogatepass"),
        salt,
        time_cost=cost.passes,
        memory_cost=cost.memory_kib,
        parallelism=cost.lanes,
        hash_len=_KEY_BYTES,
        type=Type.ID,
    )


def _from_code(code: RecoveryCode, salt: bytes) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, salt, b"kt1desk recovery code 1").derive(code.secret())


def _bound(way: str, key: str, store_id: str) -> bytes:
    """What a box is bound to, so that it cannot be moved to another purpose or another store."""
    return "\0".join(("kt1desk keys 1", way, key, store_id)).encode()


def _sealed(keys: DeskSecrets, kek: bytes, salt: bytes, store_id: str, way: str) -> _Boxes:
    def box(key: str, secret: bytes) -> _Box:
        nonce = secrets.token_bytes(12)
        return _Box(nonce=nonce, sealed=AESGCM(kek).encrypt(nonce, secret, _bound(way, key, store_id)))

    return _Boxes(salt=salt, data_key=box("data", keys.data_key), signing_seed=box("signing", keys.signing_seed))


def _opened(boxes: _Boxes, kek: bytes, store_id: str, way: str) -> DeskSecrets:
    def content(key: str, box: _Box) -> bytes:
        try:
            return AESGCM(kek).decrypt(box.nonce, box.sealed, _bound(way, key, store_id))
        except InvalidTag as error:
            raise Unavailable(Cause.KEY_WRONG) from error

    return DeskSecrets(data_key=content("data", boxes.data_key), signing_seed=content("signing", boxes.signing_seed))


def _to_entry(store_id: str, keys: DeskSecrets) -> str:
    return base64.b64encode(keys.data_key + keys.signing_seed + _check(store_id, keys)).decode("ascii")


def _from_entry(store_id: str, entry: str) -> DeskSecrets:
    try:
        content = base64.b64decode(entry, validate=True)
        keys = DeskSecrets(data_key=content[:_KEY_BYTES], signing_seed=content[_KEY_BYTES : 2 * _KEY_BYTES])
    except (binascii.Error, ValueError) as error:
        raise Unavailable(Cause.KEY_WRONG) from error
    if not hmac.compare_digest(content[2 * _KEY_BYTES :], _check(store_id, keys)):
        raise Unavailable(Cause.KEY_WRONG)
    return keys


def _check(store_id: str, keys: DeskSecrets) -> bytes:
    bound = _bound("keyring", "both", store_id)
    return hashlib.sha256(bound + keys.data_key + keys.signing_seed).digest()[:_CHECK_BYTES]


def _read(folder: Path, store_id: str) -> _KeyFile:
    path = folder / FILE
    try:
        content = path.read_bytes()
        version = msgspec.json.decode(content, type=_VersionOnly).version
        if version > _VERSION:
            raise Unavailable(Cause.STORE_NEWER, path=str(path))
        file = msgspec.json.decode(content, type=_KeyFile)
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise Unavailable(Cause.KEYS_DAMAGED, path=str(path)) from error
    if file.store_id != store_id:
        raise Unavailable(Cause.STORE_NOT_OURS, path=str(path))
    return file


def _write(folder: Path, store_id: str, by_recovery_code: _Boxes, by_passphrase: _ByPassphrase | None) -> None:
    file = _KeyFile(version=_VERSION, store_id=store_id, by_recovery_code=by_recovery_code, by_passphrase=by_passphrase)
    disk.write_whole(folder / FILE, msgspec.json.format(msgspec.json.encode(file), indent=2) + b"\n")
