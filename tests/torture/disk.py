"""A disk that loses its power: what was synced stands, of the rest anything may, whole, torn or not at all."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from random import Random


@dataclass(frozen=True, slots=True)
class Write:
    """Bytes put into a file."""

    name: str
    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Resize:
    """A file cut off or made longer."""

    name: str
    size: int


@dataclass(frozen=True, slots=True)
class Make:
    """A file opened to be written: one that is not there yet is made, empty."""

    name: str


@dataclass(frozen=True, slots=True)
class Remove:
    """A name taken away."""

    name: str


@dataclass(frozen=True, slots=True)
class Rename:
    """A file called otherwise; what had the name before is gone."""

    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Sync:
    """The content of a file brought to the disk."""

    name: str


@dataclass(frozen=True, slots=True)
class SyncFolder:
    """The names brought to the disk."""


@dataclass(frozen=True, slots=True)
class Told:
    """Words said to whoever stands at the counter."""

    words: str


Change = Write | Resize
Naming = Make | Remove | Rename
Act = Change | Naming | Sync | SyncFolder | Told
Files = dict[str, bytes]
Names = dict[str, "_File"]


@dataclass(eq=False)
class _File:
    on_disk: bytearray = field(default_factory=bytearray)
    under_way: list[Change] = field(default_factory=list)


class Disk:
    """The files of one folder, and what of them a power cut would leave."""

    def __init__(self) -> None:
        self._names: Names = {}
        self._names_on_disk: Names = {}
        self._namings: list[tuple[Naming, _File]] = []

    def do(self, act: Act) -> None:
        """Let it happen, not yet on the disk."""
        match act:
            case Write() | Resize():
                self._names[act.name].under_way.append(act)
            case Make():
                self._name(act, self._names.get(act.name, _File()))
            case Remove():
                self._name(act, self._names[act.name])
            case Rename():
                self._name(act, self._names[act.old])
            case Sync():
                file = self._names[act.name]
                _apply(file.on_disk, file.under_way)
                file.under_way.clear()
            case SyncFolder():
                self._names_on_disk = dict(self._names)
                self._namings.clear()
            case Told():
                pass

    def has(self, name: str) -> bool:
        """Whether a file has that name now."""
        return name in self._names

    def with_all_dropped(self) -> Files:
        """Only what was synced."""
        return {name: bytes(file.on_disk) for name, file in self._names_on_disk.items()}

    def with_some_kept(self, dice: Random) -> Files:
        """Of each write under way it is drawn whether it came through. Names come in their order, as in a journal."""
        return self._left(dice, lambda changes: [change for change in changes if dice.random() < dice.random()])

    def with_one_torn(self, dice: Random, border: int) -> Files:
        """All writes up to one came through, and of that one only what lies before a border of so many bytes."""
        return self._left(dice, lambda changes: _torn(changes, dice, border))

    def _name(self, act: Naming, file: _File) -> None:
        self._namings.append((act, file))
        _rename(self._names, act, file)

    def _left(self, dice: Random, kept: Callable[[Sequence[Change]], Sequence[Change]]) -> Files:
        names = dict(self._names_on_disk)
        for act, file in self._namings[: dice.randint(0, len(self._namings))]:
            _rename(names, act, file)
        left = {}
        for name, file in names.items():
            content = bytearray(file.on_disk)
            _apply(content, kept(file.under_way))
            left[name] = bytes(content)
        return left


def _rename(names: Names, act: Naming, file: _File) -> None:
    match act:
        case Make():
            names[act.name] = file
        case Remove():
            names.pop(act.name, None)
        case Rename():
            names.pop(act.old, None)
            names[act.new] = file


def _apply(content: bytearray, changes: Sequence[Change]) -> None:
    for change in changes:
        if isinstance(change, Write):
            end = change.offset + len(change.data)
            content.extend(bytes(max(0, end - len(content))))
            content[change.offset : end] = change.data
        else:
            del content[change.size :]
            content.extend(bytes(change.size - len(content)))


def _torn(changes: Sequence[Change], dice: Random, border: int) -> list[Change]:
    if not changes:
        return []
    place = dice.randrange(len(changes))
    before, torn = list(changes[:place]), changes[place]
    if isinstance(torn, Resize):
        return before
    first = torn.offset - torn.offset % border + border
    borders = range(first, torn.offset + len(torn.data), border)
    if not borders:
        return before
    return [*before, Write(torn.name, torn.offset, torn.data[: dice.choice(borders) - torn.offset])]
