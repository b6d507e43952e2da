"""The folder in which the demo leaves its papers: its own, and empty when it begins."""

import shutil
from pathlib import Path

MARK = ".kt1desk-demo"
_OURS = ("labels", "slips", "sheets", "screens", "scratch")
_FILES = ("handover.pdf", "recovery.pdf", "failed.png", "summary.json")


class NotOurs(Exception):
    """Something else lies in the folder; nothing in it was touched."""


def emptied(folder: Path) -> Path:
    """Return `folder` without what an earlier demo left in it; raise `NotOurs` for one that no demo made."""
    if folder.is_dir() and any(folder.iterdir()) and not (folder / MARK).exists():
        raise NotOurs(f"{folder} is not empty and was not made by the demo; nothing in it was touched")
    folder.mkdir(parents=True, exist_ok=True)
    (folder / MARK).touch()
    for name in _OURS:
        shutil.rmtree(folder / name, ignore_errors=True)
    for name in _FILES:
        (folder / name).unlink(missing_ok=True)
    return folder.resolve()
