"""Exports of invented desks, in memory and on the disk, and what verifying them finds."""

import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from kt1desk.wire.export import Cost, End, ExportFile, LedgerWriter, Opening, SignerKey
from kt1desk.wire.line import Line
from kt1desk.wire.verifying import Check, Code, Finding, LifeName, Ring, Verification
from tests.support.lines import NOW, Author

SPOKEN = "chim bay qua cầu treo"
QUICK = Cost(passes=1, memory_bits=5, lanes=1)


def key_of(author: Author) -> SignerKey:
    """The author's public key as a list has it."""
    return SignerKey(desk=author.desk, life=author.life, office=author.office, public_key=author.key.public)


def exported(author: Author, lines: Iterable[Line], *, others: Sequence[Author] = (), sealed: bool = False) -> bytes:
    """An export by this author."""
    sink = io.BytesIO()
    keys = tuple(key_of(one) for one in (author, *others))
    opening = Opening(desk=author.desk, life=author.life, exported_at=NOW, keys=keys, plain=not sealed)
    writer = LedgerWriter(sink, opening, author.sign, passphrase=SPOKEN if sealed else None, cost=QUICK)
    for line in lines:
        writer.line(line)
    writer.close()
    return sink.getvalue()


@dataclass(frozen=True, slots=True, kw_only=True)
class FileSource:
    """An export on the disk."""

    file: ExportFile
    name: str = "file"

    @property
    def owner(self) -> LifeName:
        return (self.file.opening.desk, self.file.opening.life)

    @property
    def keys(self) -> Sequence[SignerKey]:
        return self.file.opening.keys

    def lines(self) -> Iterator[Line]:
        return self.file.lines()

    def end(self, check: Check | None) -> End:
        return self.file.end(check)


@dataclass(slots=True)
class ListSource:
    """Lines without a file around them; whether a file's seal would hold is not asked."""

    author: Author
    held: Sequence[Line]
    name: str = "list"
    others: Sequence[Author] = ()
    key: SignerKey | None = field(default=None)

    @property
    def owner(self) -> LifeName:
        return (self.author.desk, self.author.life)

    @property
    def keys(self) -> Sequence[SignerKey]:
        return (self.key or key_of(self.author), *map(key_of, self.others))

    def lines(self) -> Iterator[Line]:
        return iter(self.held)

    def end(self, check: Check | None) -> End:
        return End.WHOLE


def source_of(path: Path, content: bytes) -> FileSource:
    """The export after it was written to a disk."""
    path.write_bytes(content)
    return FileSource(file=ExportFile(path, lambda: SPOKEN))


def found_in(
    *sources: FileSource | ListSource, listed: Sequence[SignerKey] | None = None, every: bool = False
) -> list[Finding]:
    """What verifying finds."""
    return Verification(Ring(listed), every_signature=every).findings(sources, ())


def brief(found: Iterable[Finding]) -> list[tuple[Code, int | None, int | None]]:
    """Code and numbers alone."""
    return [(one.code, one.first, one.last) for one in found]
