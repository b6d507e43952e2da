"""The desk's keys open with what they were kept under, with the recovery code, and with nothing else."""

import json
import stat
import sys
import unicodedata
from collections.abc import Callable
from pathlib import Path

import msgspec
import pytest

from kt1desk.app import keys
from kt1desk.app.keys import Argon2Cost, DeskSecrets, KeyRing
from kt1desk.app.recovery_code import RecoveryCode, new_code
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from tests.support.fake_keyring import ForgetfulKeyring, LockedKeyring, MemoryKeyring, NoKeyring

STORE = "store-1"
FIRST = "Bưu cục trung tâm 30"
OTHER = "một cụm từ khác hẳn"
CHEAP = Argon2Cost(passes=1, memory_kib=8, lanes=1)


def _made(
    folder: Path, passphrase: str | None = FIRST, ring: KeyRing | None = None
) -> tuple[DeskSecrets, RecoveryCode]:
    return keys.create(folder, STORE, passphrase, ring or NoKeyring(), cost=CHEAP)


def _recovered(folder: Path, code: RecoveryCode, passphrase: str | None, ring: KeyRing | None = None) -> DeskSecrets:
    return keys.unlock_with_recovery(folder, STORE, code, passphrase, ring or NoKeyring(), cost=CHEAP)


def _refusal(request: Callable[[], object]) -> Unavailable:
    with pytest.raises(Unavailable) as caught:
        request()
    return caught.value


def _cause(request: Callable[[], object]) -> Cause:
    return _refusal(request).cause


def _by_code(folder: Path) -> bytes:
    """The part of the key file that the recovery code opens."""
    return msgspec.json.decode((folder / keys.FILE).read_bytes(), type=dict[str, msgspec.Raw])["by_recovery_code"]


def test_keys_are_random_and_do_not_show_themselves(tmp_path: Path) -> None:
    made = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        made.append(_made(tmp_path / name)[0])
    assert len({made[0].data_key, made[0].signing_seed, made[1].data_key, made[1].signing_seed}) == 4
    assert str(made[0]) == repr(made[0]) == "DeskSecrets()"


def test_a_key_of_another_length_is_not_taken() -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        DeskSecrets(data_key=bytes(32), signing_seed=bytes(31))


def test_the_keyring_opens_in_one_step_and_no_file_holds_another_way_but_the_recovery_code(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    made, code = _made(tmp_path, None, ring)
    assert keys.protection_of(tmp_path, STORE) == "keyring"
    assert keys.unlock_with_keyring(STORE, ring) == made
    assert _cause(lambda: keys.unlock_with_passphrase(tmp_path, STORE, FIRST)) is Cause.KEY_WRONG
    assert _recovered(tmp_path, code, None, ring) == made


def test_the_keyring_opens_the_counter_though_the_key_file_is_lost(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    made, _ = _made(tmp_path, None, ring)
    (tmp_path / keys.FILE).unlink()
    assert keys.unlock_with_keyring(STORE, ring) == made
    assert _cause(lambda: keys.protection_of(tmp_path, STORE)) is Cause.KEYS_DAMAGED


def test_the_passphrase_opens_and_nothing_is_left_in_the_keyring(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    made, _ = _made(tmp_path, FIRST, ring)
    assert keys.protection_of(tmp_path, STORE) == "passphrase"
    assert keys.unlock_with_passphrase(tmp_path, STORE, FIRST) == made
    assert ring.entries == {}


def test_the_way_an_input_method_spells_a_letter_does_not_matter(tmp_path: Path) -> None:
    made, _ = _made(tmp_path, unicodedata.normalize("NFD", FIRST))
    assert keys.unlock_with_passphrase(tmp_path, STORE, unicodedata.normalize("NFC", FIRST)) == made


@pytest.mark.parametrize("wrong", ["", FIRST.lower(), FIRST + " ", OTHER, "x" * 10_000, "\ud800" * 12])
def test_a_wrong_passphrase_opens_nothing(tmp_path: Path, wrong: str) -> None:
    _made(tmp_path)
    assert _cause(lambda: keys.unlock_with_passphrase(tmp_path, STORE, wrong)) is Cause.KEY_WRONG


def test_a_wrong_recovery_code_opens_nothing_and_changes_nothing(tmp_path: Path) -> None:
    _made(tmp_path)
    before = (tmp_path / keys.FILE).read_bytes()
    assert _cause(lambda: _recovered(tmp_path, new_code(), OTHER)) is Cause.KEY_WRONG
    assert (tmp_path / keys.FILE).read_bytes() == before


def test_the_recovery_code_opens_without_touching_the_daily_way(tmp_path: Path) -> None:
    made, code = _made(tmp_path, "một hai ba bốn năm")
    before = (tmp_path / keys.FILE).read_bytes()
    assert keys.open_with_recovery(tmp_path, STORE, code) == made
    assert (tmp_path / keys.FILE).read_bytes() == before
    assert keys.unlock_with_passphrase(tmp_path, STORE, "một hai ba bốn năm") == made
    assert _cause(lambda: keys.open_with_recovery(tmp_path, STORE, new_code())) is Cause.KEY_WRONG


def test_after_recovery_the_new_passphrase_opens_and_the_forgotten_one_does_not(tmp_path: Path) -> None:
    made, code = _made(tmp_path)
    assert _recovered(tmp_path, code, OTHER) == made
    assert keys.unlock_with_passphrase(tmp_path, STORE, OTHER) == made
    assert _cause(lambda: keys.unlock_with_passphrase(tmp_path, STORE, FIRST)) is Cause.KEY_WRONG
    assert _recovered(tmp_path, code, FIRST) == made


def test_recovery_puts_the_keys_into_the_keyring_of_a_new_user_of_the_machine(tmp_path: Path) -> None:
    made, code = _made(tmp_path, None, MemoryKeyring())
    ring = MemoryKeyring()
    refusal = _refusal(lambda: keys.unlock_with_keyring(STORE, ring))
    assert (refusal.cause, refusal.facts) == (Cause.KEYRING_UNAVAILABLE, {"why": "no entry"})
    _recovered(tmp_path, code, None, ring)
    assert keys.unlock_with_keyring(STORE, ring) == made


@pytest.mark.parametrize("ring", [NoKeyring(), LockedKeyring(), ForgetfulKeyring()])
def test_without_a_keyring_that_keeps_its_word_nothing_is_made_and_a_passphrase_still_can_be(
    tmp_path: Path, ring: KeyRing
) -> None:
    assert _cause(lambda: _made(tmp_path, None, ring)) is Cause.KEYRING_UNAVAILABLE
    assert list(tmp_path.iterdir()) == []
    made, code = _made(tmp_path, FIRST, ring)
    assert _cause(lambda: _recovered(tmp_path, code, None, ring)) is Cause.KEYRING_UNAVAILABLE
    assert keys.unlock_with_passphrase(tmp_path, STORE, FIRST) == made


def test_a_desk_can_go_from_the_keyring_to_a_passphrase_and_back(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    made, code = _made(tmp_path, None, ring)
    keys.protect(tmp_path, STORE, made, FIRST, ring, cost=CHEAP)
    assert ring.entries == {}
    assert keys.unlock_with_passphrase(tmp_path, STORE, FIRST) == made
    keys.protect(tmp_path, STORE, made, None, ring)
    assert keys.protection_of(tmp_path, STORE) == "keyring"
    assert keys.unlock_with_keyring(STORE, ring) == made
    assert _recovered(tmp_path, code, None, ring) == made


def test_a_keyring_that_refuses_does_not_stop_the_change_to_a_passphrase(tmp_path: Path) -> None:
    made, _ = _made(tmp_path, None, MemoryKeyring())
    keys.protect(tmp_path, STORE, made, FIRST, LockedKeyring(), cost=CHEAP)
    assert keys.unlock_with_passphrase(tmp_path, STORE, FIRST) == made


def test_a_change_of_passphrase_reseals_the_same_keys_and_leaves_the_recovery_code_alone(tmp_path: Path) -> None:
    made, code = _made(tmp_path)
    before = _by_code(tmp_path)
    keys.change_passphrase(tmp_path, STORE, FIRST, OTHER, cost=CHEAP)
    assert _by_code(tmp_path) == before
    assert keys.unlock_with_passphrase(tmp_path, STORE, OTHER) == made
    assert _cause(lambda: keys.unlock_with_passphrase(tmp_path, STORE, FIRST)) is Cause.KEY_WRONG
    assert _recovered(tmp_path, code, OTHER) == made


def test_the_passphrase_is_changed_only_by_who_knows_it(tmp_path: Path) -> None:
    _made(tmp_path)
    assert _cause(lambda: keys.change_passphrase(tmp_path, STORE, OTHER, "x" * 12, cost=CHEAP)) is Cause.KEY_WRONG


@pytest.mark.parametrize("short", ["", "123456789", unicodedata.normalize("NFD", "ễễễễễễễễễ")])
def test_a_short_passphrase_is_refused_and_nothing_is_made(tmp_path: Path, short: str) -> None:
    with pytest.raises(RuleBroken) as caught:
        _made(tmp_path, short)
    assert (caught.value.rule, caught.value.facts) == (Rule.PASSPHRASE_TOO_SHORT, {"needed": 10})
    assert list(tmp_path.iterdir()) == []


def test_keys_that_are_there_are_never_overwritten_by_a_second_set_up(tmp_path: Path) -> None:
    made, _ = _made(tmp_path)
    assert _cause(lambda: keys.create(tmp_path, "store-2", OTHER, NoKeyring(), cost=CHEAP)) is Cause.STORE_NOT_OURS
    assert keys.unlock_with_passphrase(tmp_path, STORE, FIRST) == made


def test_a_new_recovery_code_takes_the_place_of_the_old_one(tmp_path: Path) -> None:
    made, old = _made(tmp_path)
    new = keys.renew_recovery_code(tmp_path, STORE, made)
    assert keys.unlock_with_passphrase(tmp_path, STORE, FIRST) == made
    assert _cause(lambda: _recovered(tmp_path, old, OTHER)) is Cause.KEY_WRONG
    assert _recovered(tmp_path, new, OTHER) == made


@pytest.mark.parametrize("rest", [None, b"", b"{"])
def test_a_desk_that_opened_by_its_keyring_gets_a_new_key_file_and_the_damaged_one_is_kept(
    tmp_path: Path, rest: bytes | None
) -> None:
    ring = MemoryKeyring()
    made, _ = _made(tmp_path, None, ring)
    (tmp_path / keys.FILE).unlink()
    if rest is not None:
        (tmp_path / keys.FILE).write_bytes(rest)
    code = keys.renew_recovery_code(tmp_path, STORE, made)
    assert _recovered(tmp_path, code, None, ring) == made
    kept = [path.read_bytes() for path in tmp_path.iterdir() if path.name != keys.FILE]
    assert kept == ([] if rest is None else [rest])


def test_a_key_file_of_another_desk_is_neither_opened_nor_renewed(tmp_path: Path) -> None:
    made, code = _made(tmp_path)
    for request in (
        lambda: keys.protection_of(tmp_path, "store-2"),
        lambda: keys.unlock_with_passphrase(tmp_path, "store-2", FIRST),
        lambda: keys.unlock_with_recovery(tmp_path, "store-2", code, OTHER, NoKeyring()),
        lambda: keys.renew_recovery_code(tmp_path, "store-2", made),
    ):
        assert _cause(request) is Cause.STORE_NOT_OURS


def test_boxes_do_not_open_in_the_name_of_another_store(tmp_path: Path) -> None:
    _made(tmp_path)
    path = tmp_path / keys.FILE
    path.write_text(path.read_text().replace(STORE, "store-2"))
    assert _cause(lambda: keys.unlock_with_passphrase(tmp_path, "store-2", FIRST)) is Cause.KEY_WRONG


def test_boxes_do_not_open_in_the_place_of_one_another(tmp_path: Path) -> None:
    _made(tmp_path)
    path = tmp_path / keys.FILE
    content = json.loads(path.read_text())
    boxes = content["by_passphrase"]["boxes"]
    boxes["data_key"], boxes["signing_seed"] = boxes["signing_seed"], boxes["data_key"]
    path.write_text(json.dumps(content))
    assert _cause(lambda: keys.unlock_with_passphrase(tmp_path, STORE, FIRST)) is Cause.KEY_WRONG


def test_a_key_file_cut_off_anywhere_is_told_as_damaged(tmp_path: Path) -> None:
    _, code = _made(tmp_path)
    path = tmp_path / keys.FILE
    whole = path.read_bytes().rstrip()
    for length in range(0, len(whole), 7):
        path.write_bytes(whole[:length])
        refusal = _refusal(lambda: keys.unlock_with_passphrase(tmp_path, STORE, FIRST))
        assert (refusal.cause, refusal.facts) == (Cause.KEYS_DAMAGED, {"path": str(path)})
        assert _cause(lambda: _recovered(tmp_path, code, OTHER)) is Cause.KEYS_DAMAGED
        assert path.read_bytes() == whole[:length]


@pytest.mark.parametrize(
    ("field", "value"),
    [("memory_kib", 1 << 40), ("memory_kib", -1), ("passes", 0), ("lanes", 16), ("lanes", "1"), ("colour", 1)],
)
def test_a_cost_that_makes_no_sense_is_told_as_damaged(tmp_path: Path, field: str, value: object) -> None:
    _made(tmp_path)
    path = tmp_path / keys.FILE
    content = json.loads(path.read_text())
    content["by_passphrase"]["argon2id"][field] = value
    path.write_text(json.dumps(content))
    assert _cause(lambda: keys.unlock_with_passphrase(tmp_path, STORE, FIRST)) is Cause.KEYS_DAMAGED


def test_a_key_file_of_a_newer_program_is_left_alone(tmp_path: Path) -> None:
    _made(tmp_path)
    (tmp_path / keys.FILE).write_text('{"version": 2, "store": {}}')
    assert _cause(lambda: keys.protection_of(tmp_path, STORE)) is Cause.STORE_NEWER


@pytest.mark.parametrize("spoil", [lambda e: e[:-4], str.swapcase, lambda e: "", lambda e: "mật khẩu"])
def test_a_spoiled_entry_in_the_keyring_is_no_key(tmp_path: Path, spoil: Callable[[str], str]) -> None:
    ring = MemoryKeyring()
    _made(tmp_path, None, ring)
    original = ring.entries[STORE]
    ring.entries[STORE] = spoil(original)
    assert ring.entries[STORE] != original
    assert _cause(lambda: keys.unlock_with_keyring(STORE, ring)) is Cause.KEY_WRONG


def test_an_entry_of_another_store_is_no_key(tmp_path: Path) -> None:
    ring = MemoryKeyring()
    _made(tmp_path, None, ring)
    ring.entries["store-2"] = ring.entries[STORE]
    assert _cause(lambda: keys.unlock_with_keyring("store-2", ring)) is Cause.KEY_WRONG


def test_no_key_stands_in_the_file_in_any_form(tmp_path: Path) -> None:
    made, code = _made(tmp_path)
    content = (tmp_path / keys.FILE).read_bytes()
    for secret in (made.data_key, made.signing_seed, code.secret(), FIRST.encode()):
        assert secret not in content
        assert secret.hex().encode() not in content
        assert msgspec.json.encode(secret).strip(b'"=') not in content


@pytest.mark.skipif(sys.platform == "win32", reason="Windows protects the user's folder by its own lists")
def test_only_the_owner_may_read_the_key_file(tmp_path: Path) -> None:
    _made(tmp_path)
    assert stat.S_IMODE((tmp_path / keys.FILE).stat().st_mode) == 0o600


def test_the_cost_of_a_real_desk_is_the_recommended_one() -> None:
    # RFC 9106, section 4, second recommended option.
    assert Argon2Cost() == Argon2Cost(passes=3, memory_kib=64 * 1024, lanes=4)
