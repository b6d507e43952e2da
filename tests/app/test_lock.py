"""Two programs never open one store, and a program that died does not keep the next one out."""

import errno
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from kt1desk.app.lock import FILE, StoreLock
from kt1desk.domain.errors import Cause, Unavailable

ROOT = Path(__file__).parents[2]
HOLD = """
import sys
from pathlib import Path
from kt1desk.app.lock import StoreLock
lock = StoreLock(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@contextmanager
def _other_program(folder: Path) -> Iterator[subprocess.Popen[str]]:
    with subprocess.Popen(
        [sys.executable, "-c", HOLD, str(folder)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as program:
        try:
            assert program.stdout is not None
            assert program.stdout.readline() == "held\n"
            yield program
        finally:
            program.kill()


def _cause(folder: Path) -> Cause:
    with pytest.raises(Unavailable) as caught:
        StoreLock(folder)
    return caught.value.cause


def test_a_second_program_is_told_that_the_store_is_open_elsewhere(tmp_path: Path) -> None:
    with _other_program(tmp_path), pytest.raises(Unavailable) as caught:
        StoreLock(tmp_path)
    assert (caught.value.cause, caught.value.facts) == (Cause.STORE_LOCKED, {"path": str(tmp_path)})


def test_the_store_is_free_again_when_the_other_program_ends(tmp_path: Path) -> None:
    with _other_program(tmp_path) as program:
        assert program.stdin is not None
        program.stdin.close()
        assert program.wait() == 0
        StoreLock(tmp_path).release()


def test_the_store_is_free_again_when_the_other_program_was_killed(tmp_path: Path) -> None:
    with _other_program(tmp_path) as program:
        assert _cause(tmp_path) is Cause.STORE_LOCKED
        program.kill()
        program.wait()
        StoreLock(tmp_path).release()


def test_the_same_program_does_not_open_a_store_twice_either(tmp_path: Path) -> None:
    with StoreLock(tmp_path):
        assert _cause(tmp_path) is Cause.STORE_LOCKED
    with StoreLock(tmp_path) as lock:
        lock.release()
        lock.release()
        StoreLock(tmp_path).release()


def test_two_stores_do_not_lock_one_another_and_a_new_folder_is_made(tmp_path: Path) -> None:
    with StoreLock(tmp_path / "a" / "b"), StoreLock(tmp_path / "c"):
        assert (tmp_path / "a" / "b" / FILE).exists()


@pytest.mark.parametrize(("number", "cause"), [(errno.EROFS, Cause.READ_ONLY), (errno.ENOSPC, Cause.DISK_FULL)])
def test_a_disk_that_takes_no_file_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, cause: Cause
) -> None:
    def refuse(*_: object) -> int:
        raise OSError(number, "refused")

    monkeypatch.setattr(os, "open", refuse)
    assert _cause(tmp_path) is cause
