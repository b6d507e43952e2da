"""Power cuts: the life of a store replayed up to each fsync, and opened as the disk might stand there."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests.torture.chance import dice
from tests.torture.disk import Act, Disk, Files, Sync, SyncFolder, Told
from tests.torture.traced import MADE
from tests.torture.verdict import Violation, examine

STORE = "desk.db"
BORDERS = (512, 4096)
"""What disks write whole, the old and the new ones."""
_SHARED_MEMORY = 32_768
_EVERY_FOLD = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """One moment without power: what the files may be, and what had been told. `made` is
    false while nobody was told yet that there is a store."""

    fsync: int
    told: tuple[str, ...]
    made: bool
    ways: dict[str, Files]


@dataclass(slots=True)
class Survived:
    """How much was endured."""

    fsyncs: int = 0
    stores: int = 0
    told: set[str] = field(default_factory=set)


def fsyncs_in(acts: Sequence[Act]) -> int:
    """How many moments there are at which the power may go: before each fsync, and at the end."""
    return sum(isinstance(act, Sync | SyncFolder) for act in acts) + 1


def cuts(acts: Sequence[Act], chosen: Callable[[int], bool], seed: object) -> Iterator[Cut]:
    """Yield what may stand just before each chosen fsync was through: its writes are asked for and not yet safe."""
    disk, told, made, fsync = Disk(), list[str](), False, 0
    for act in [*acts, SyncFolder()]:
        if isinstance(act, Sync | SyncFolder):
            if chosen(fsync):
                yield Cut(fsync=fsync, told=tuple(told), made=made, ways=_ways(disk, f"{seed} {fsync}"))
            fsync += 1
        if isinstance(act, Told):
            made = made or act.words == MADE
            told.extend([] if act.words == MADE else [act.words])
        disk.do(act)


def _ways(disk: Disk, seed: str) -> dict[str, Files]:
    drawn = dice(seed)
    ways = {"all dropped": disk.with_all_dropped()}
    for which in ("one", "other"):
        ways[f"{which} random part kept"] = disk.with_some_kept(drawn)
    for border in BORDERS:
        ways[f"torn at {border} bytes"] = disk.with_one_torn(drawn, border)
    if disk.has(f"{STORE}-wal"):
        ways["rubbish in the shared memory"] = {
            **disk.with_some_kept(drawn),
            f"{STORE}-shm": drawn.randbytes(_SHARED_MEMORY),
        }
    return ways


def survive(
    acts: Sequence[Act], folder: Path, *, seed: object, chosen: Callable[[int], bool] = lambda _: True
) -> Iterator[Survived]:
    """Examine every way of each chosen cut in `folder`; yield how much was survived after each.

    Raises `Violation`; the store as it was opened then lies in `folder`.
    """
    survived = Survived()
    for cut in cuts(acts, chosen, seed):
        for way, files in cut.ways.items():
            try:
                _examine(cut, files, folder, folded_again=survived.stores % _EVERY_FOLD == 0)
            except Violation as violation:
                raise Violation(f"power cut at fsync {cut.fsync}, {way}: {violation}") from violation
            survived.stores += 1
        survived.fsyncs += 1
        survived.told.update(cut.told)
        yield survived


def _examine(cut: Cut, files: Files, folder: Path, *, folded_again: bool) -> None:
    folder.mkdir(exist_ok=True)
    for left in folder.iterdir():
        left.unlink()
    for name, content in files.items():
        (folder / name).write_bytes(content)
    if not cut.made and STORE not in files:
        return  # the first start begins again
    examine(folder / STORE, cut.told, untold=1 if cut.made else None, folded_again=folded_again)
