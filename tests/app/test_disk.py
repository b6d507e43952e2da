"""Small files are whole or not there, and a disk that refuses is told in a word."""

import errno
import os
import stat
import sys
from pathlib import Path

import pytest

from kt1desk.app import disk
from kt1desk.domain.errors import Cause, Unavailable


def test_a_file_is_written_and_replaced_and_nothing_else_is_left_in_the_folder(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    disk.write_whole(path, b"first")
    disk.write_whole(path, b"second")
    assert path.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows protects the user's folder by its own lists")
def test_only_the_owner_may_read_it(tmp_path: Path) -> None:
    path = tmp_path / "keys.json"
    disk.write_whole(path, b"secret")
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


@pytest.mark.parametrize("step", ["fsync", "replace"])
def test_a_disk_that_fills_up_leaves_the_old_content_and_no_rest(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    path = tmp_path / "keys.json"
    disk.write_whole(path, b"old")

    def refuse(*_: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, step, refuse)
    with pytest.raises(Unavailable) as caught:
        disk.write_whole(path, b"new")
    monkeypatch.undo()
    assert caught.value.cause is Cause.DISK_FULL
    assert path.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [path]


@pytest.mark.parametrize(
    ("number", "cause"),
    [(errno.ENOSPC, Cause.DISK_FULL), (errno.EACCES, Cause.READ_ONLY), (errno.EROFS, Cause.READ_ONLY)],
)
def test_a_refusal_of_the_disk_has_a_cause_and_names_the_file(number: int, cause: Cause) -> None:
    known = disk.trouble(OSError(number, "refused"), Path("keys.json"))
    assert known is not None
    assert (known.cause, known.facts["path"]) == (cause, "keys.json")


def test_a_fault_that_no_clerk_can_put_right_is_raised_as_it_came(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        disk.write_whole(tmp_path / "no such folder" / "keys.json", b"")


def test_damaged_files_are_set_aside_under_names_of_their_own(tmp_path: Path) -> None:
    path = tmp_path / "settings.toml"
    kept = []
    for content in (b"one", b"two"):
        path.write_bytes(content)
        kept.append(disk.set_aside(path))
    assert not path.exists()
    assert [file.read_bytes() for file in kept] == [b"one", b"two"]
