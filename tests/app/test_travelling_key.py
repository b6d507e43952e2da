"""The key that travels with a backup: opened by the recovery code of its time, and never with the signing key."""

import base64
from pathlib import Path

import pytest

from kt1desk.app import keys
from kt1desk.app.recovery_code import new_code
from kt1desk.domain.errors import Cause, Unavailable
from tests.support.fake_keyring import MemoryKeyring

STORE = "store-1"
FAST = keys.Argon2Cost(passes=1, memory_kib=8, lanes=1)


def test_the_code_opens_the_key_of_the_data_and_nothing_else_is_in_it(tmp_path: Path) -> None:
    secrets, code = keys.create(tmp_path, STORE, None, MemoryKeyring())
    sealed = keys.sealed_data_key(tmp_path, STORE)
    assert keys.open_data_key(sealed, code) == secrets.data_key
    for secret in (secrets.data_key, secrets.signing_seed):
        assert secret not in sealed
        assert base64.b64encode(secret) not in sealed
    assert b"signing" not in sealed


def test_another_code_and_another_text_open_nothing(tmp_path: Path) -> None:
    _, code = keys.create(tmp_path, STORE, None, MemoryKeyring())
    sealed = keys.sealed_data_key(tmp_path, STORE)
    for text, tried, cause in (
        (sealed, new_code(), Cause.KEY_WRONG),
        (sealed.replace(b"store-1", b"store-2"), code, Cause.KEY_WRONG),
        (sealed[:-9], code, Cause.KEYS_DAMAGED),
    ):
        with pytest.raises(Unavailable) as unavailable:
            keys.open_data_key(text, tried)
        assert unavailable.value.cause is cause


def test_a_backup_keeps_the_code_of_its_time_when_a_new_one_is_made(tmp_path: Path) -> None:
    secrets, old = keys.create(tmp_path, STORE, None, MemoryKeyring())
    before = keys.sealed_data_key(tmp_path, STORE)
    new = keys.renew_recovery_code(tmp_path, STORE, secrets)
    assert keys.open_data_key(before, old) == secrets.data_key
    assert keys.open_data_key(keys.sealed_data_key(tmp_path, STORE), new) == secrets.data_key


def test_an_adopted_store_has_another_signing_key_and_the_same_code(tmp_path: Path) -> None:
    first, ring = tmp_path / "first", MemoryKeyring()
    other = tmp_path / "other"
    first.mkdir()
    other.mkdir()
    secrets, code = keys.create(first, STORE, None, MemoryKeyring())
    adopted = keys.adopt(other, STORE, secrets.data_key, code, passphrase=None, ring=ring, cost=FAST)
    assert adopted.data_key == secrets.data_key
    assert adopted.signing_seed != secrets.signing_seed
    assert keys.open_with_recovery(other, STORE, code) == adopted
    assert keys.unlock_with_keyring(STORE, ring) == adopted
