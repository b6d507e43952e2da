"""What a process asked of the disk, in order, as strace wrote it down, and what it told in between."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from tests.architecture.source import ROOT
from tests.torture.disk import Act, Make, Remove, Rename, Resize, Sync, SyncFolder, Told, Write
from tests.torture.traced import TELLING_FD

STRACE = shutil.which("strace")
SECONDS = 300

_CALLS = (
    "openat,open,write,pwrite64,writev,pwritev,pwritev2,ftruncate,truncate,fallocate,copy_file_range,sendfile,"
    "fsync,fdatasync,sync_file_range,sync,syncfs,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir"
)
_OPENING = {"openat", "open"}
_LINE = re.compile(r"(\w+)\((.*)\) += (-?\d+)")
_TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"|<((?:\\x[0-9a-f]{2})*)>')


class NotUnderstood(Exception):
    """The trace has a call that the replay does not know: it would prove less than it says."""


def record(folder: Path, *, seed: int, facts: int, synchronous: int | None = None) -> list[Act]:
    """Let a store live its life in an empty folder and return all that it asked of the disk there."""
    if STRACE is None:
        raise FileNotFoundError("strace")
    written = folder.with_name(f"{folder.name}.strace")
    weakened = [] if synchronous is None else [str(synchronous)]
    life = [sys.executable, "-m", "tests.torture.traced", str(folder / "desk.db"), str(seed), str(facts), *weakened]
    watched = [STRACE, "-q", "-y", "-xx", "-s", "1000000", "-e", "signal=none", "-e", f"trace={_CALLS}", "-o"]
    lived = subprocess.run(
        [*watched, str(written), *life],
        cwd=ROOT,
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        check=False,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    if lived.returncode != 0:
        raise RuntimeError(lived.stderr)
    with written.open(encoding="ascii") as lines:
        acts = list(_acts(folder, lines))
    written.unlink()
    return acts


def _acts(folder: Path, lines: Iterable[str]) -> Iterator[Act]:
    for line in lines:
        found = _LINE.match(line)
        if found is None or int(found[3]) < 0:
            continue
        call, asked = found[1], found[2]
        texts = [bytes.fromhex((quoted or shown).replace("\\x", "")) for quoted, shown in _TEXT.findall(asked)]
        if call == "write" and asked.startswith(f"{TELLING_FD}<"):
            yield from (Told(words) for words in texts[1].decode("ascii").splitlines())
            continue
        names = [name for text in texts if (name := _name_in(folder, text)) is not None]
        # The shared memory SQLite makes anew and never trusts.
        if names and not names[0].endswith("-shm"):
            yield from _opening(names[0], asked) if call in _OPENING else [_one(call, asked, names, texts)]


def _name_in(folder: Path, text: bytes) -> str | None:
    """The name of a file in the folder, "" for the folder itself, None for anything else."""
    there = os.fsencode(folder)
    if text == there:
        return ""
    return os.fsdecode(text[len(there) + 1 :]) if text.startswith(there + b"/") else None


def _opening(name: str, asked: str) -> Iterator[Act]:
    if "O_CREAT" in asked:
        yield Make(name)
    if "O_TRUNC" in asked:
        yield Resize(name, 0)


def _one(call: str, asked: str, names: list[str], texts: list[bytes]) -> Act:
    name, numbers = names[0], asked.split(", ")
    match call:
        case "pwrite64":
            return Write(name, int(numbers[-1]), texts[-1])
        case "ftruncate":
            return Resize(name, int(numbers[-1]))
        case "fsync" | "fdatasync":
            return Sync(name) if name else SyncFolder()
        case "unlink":
            return Remove(name)
        case "rename":
            return Rename(names[0], names[1])
        case _:
            raise NotUnderstood(f"{call}({asked[:200]}")
