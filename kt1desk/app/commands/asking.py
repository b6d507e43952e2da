"""What commands ask for: a passphrase from a file or the keyboard, and the keys of a store in their folder."""

import getpass
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from kt1desk.domain.errors import Cause, RuleBroken, Unavailable

if TYPE_CHECKING:
    from kt1desk.app.keys import DeskSecrets

Secret = Callable[[], str]


class NoPassphrase(Exception):
    """A passphrase is needed, and there is neither a file with it nor a keyboard to type it."""


def passphrase_from(file: Path | None, prompt: str) -> Secret:
    """Return what asks for a passphrase once: the first line of `file`, else the keyboard."""
    kept: list[str] = []

    def ask() -> str:
        if not kept:
            kept.append(_read(file) if file is not None else _typed(prompt))
        return kept[0]

    return ask


def _read(file: Path) -> str:
    try:
        return file.read_text(encoding="utf-8-sig").split("\n")[0].rstrip("\r")
    except (OSError, UnicodeDecodeError) as error:
        raise NoPassphrase from error


def _typed(prompt: str) -> str:
    if not sys.stdin.isatty():
        raise NoPassphrase
    return getpass.getpass(prompt)


class _KeysOf(msgspec.Struct, frozen=True):
    store_id: str


def keys_of(folder: Path, secret: Secret) -> "DeskSecrets":
    """Return the keys of the store in `folder`: from the keyring, else by the passphrase or the recovery code.

    Raises `Unavailable` (KEY_WRONG, KEYS_DAMAGED, STORE_NEWER …) and `NoPassphrase`.
    """
    from kt1desk.app import keys
    from kt1desk.app.os_keyring import OsKeyring
    from kt1desk.app.recovery_code import parsed

    path = folder / keys.FILE
    try:
        store_id = msgspec.json.decode(path.read_bytes(), type=_KeysOf).store_id
    except (OSError, UnicodeDecodeError, msgspec.DecodeError) as error:
        raise Unavailable(Cause.KEYS_DAMAGED, path=str(path)) from error
    if keys.protection_of(folder, store_id) == "keyring":
        try:
            return keys.unlock_with_keyring(store_id, OsKeyring())
        except Unavailable as error:
            if error.cause is not Cause.KEYRING_UNAVAILABLE:
                raise
    given = secret()
    try:
        code = parsed(given)
    except RuleBroken:
        return keys.unlock_with_passphrase(folder, store_id, given)
    return keys.open_with_recovery(folder, store_id, code)
