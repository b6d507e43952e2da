"""The chain: whether lines follow each other, each as its header vouches for it."""

from collections.abc import Iterable, Iterator
from enum import StrEnum

from kt1desk.wire.line import Head, Header, Line, LineBad, line_digest, payload_fits, read_header


class Break(StrEnum):
    """How a line fails to follow the one before it."""

    UNREADABLE = "UNREADABLE"
    FOREIGN = "FOREIGN"
    GAP = "GAP"
    FORKED = "FORKED"
    ALTERED = "ALTERED"


class ChainBroken(Exception):
    """The line with this number does not follow."""

    def __init__(self, kind: Break, number: int) -> None:
        super().__init__(kind, number)
        self.kind = kind
        self.number = number


def head_after(line: Line, header: Header) -> Head:
    """Return the head of a book whose last line is this one."""
    return Head(number=header.number, digest=line_digest(line))


def following(desk: str, life: str, head: Head, lines: Iterable[Line]) -> Iterator[tuple[Line, Header, Head]]:
    """Yield each line with its header and the head after it; raise `ChainBroken` at the first that does
    not follow. Signatures are another matter: the last one of a run vouches for all before it."""
    for line in lines:
        try:
            header = read_header(line)
        except LineBad as error:
            raise ChainBroken(Break.UNREADABLE, head.number + 1) from error
        if (header.desk, header.life) != (desk, life):
            raise ChainBroken(Break.FOREIGN, header.number)
        if header.number != head.number + 1:
            raise ChainBroken(Break.GAP, header.number)
        if header.previous != head.digest:
            raise ChainBroken(Break.FORKED, header.number)
        if not payload_fits(line, header):
            raise ChainBroken(Break.ALTERED, header.number)
        head = head_after(line, header)
        yield line, header, head
