"""The keys of a store come by passphrase or recovery code; a passphrase from a file, or not at all."""

from functools import partial
from pathlib import Path

import pytest

from kt1desk.app import keys
from kt1desk.app.commands.asking import NoPassphrase, keys_of, passphrase_from
from kt1desk.app.keys import Argon2Cost
from kt1desk.domain.errors import Cause, Unavailable
from tests.damages import SPOKEN
from tests.support.fake_keyring import NoKeyring

COST = Argon2Cost(passes=1, memory_kib=64, lanes=1)


def test_the_keys_come_by_the_passphrase_or_the_recovery_code(tmp_path: Path) -> None:
    made, code = keys.create(tmp_path, "store-1", SPOKEN, NoKeyring(), cost=COST)
    for given in (SPOKEN, str(code), str(code).lower()):
        assert keys_of(tmp_path, partial(str, given)) == made
    with pytest.raises(Unavailable) as wrong:
        keys_of(tmp_path, lambda: "một cụm khác hẳn")
    assert wrong.value.cause is Cause.KEY_WRONG


def test_a_folder_without_keys_is_said_to_have_none(tmp_path: Path) -> None:
    with pytest.raises(Unavailable) as gone:
        keys_of(tmp_path, lambda: SPOKEN)
    assert gone.value.cause is Cause.KEYS_DAMAGED


@pytest.mark.parametrize("content", ["cụm của tôi\n", "cụm của tôi\r\nghi chú", "\ufeffcụm của tôi"])
def test_the_first_line_of_a_file_is_the_passphrase(content: str, tmp_path: Path) -> None:
    file = tmp_path / "p.txt"
    file.write_text(content, encoding="utf-8", newline="")
    assert passphrase_from(file, "?")() == "cụm của tôi"


def test_without_file_and_keyboard_there_is_no_passphrase(tmp_path: Path) -> None:
    for file in (None, tmp_path / "nowhere"):
        with pytest.raises(NoPassphrase):
            passphrase_from(file, "?")()
