"""Whether ledgers and papers are as their desks wrote them: findings as codes with numbers. Pure; no store, no hub.

A line's digest covers the line before it, so the last signature of an unbroken run vouches for all of it. When one
does not hold, or the file's own seal is broken, every signature is checked to find where.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Protocol

from kt1desk.domain.events import LifeBegan
from kt1desk.wire.codec import PayloadBad, decode
from kt1desk.wire.export import End, SignerKey
from kt1desk.wire.line import NO_DIGEST, Header, Line, LineBad, line_digest, payload_fits, read_header
from kt1desk.wire.paper_proof import SignedProof
from kt1desk.wire.signature_crew import Crew
from kt1desk.wire.signing import signature_check

Check = Callable[[bytes, bytes], bool]
LifeName = tuple[str, str]
"""Desk and life."""

_LIFE_BEGAN = "life_began.1"


class Code(StrEnum):
    """What was found."""

    INTACT = "INTACT"
    WITHHELD = "WITHHELD"
    """Payloads were left out; the chain holds."""

    ALTERED = "ALTERED"
    MISSING = "MISSING"
    CUT_OFF = "CUT_OFF"
    """`first`: a paper or the desk's next life names this line; `last`: the file ends there. Without `first` the
    file itself breaks off."""

    FORKED = "FORKED"
    """Two lines with this number, both signed by the desk, or another than paper or file say."""

    UNKNOWN_SIGNER = "UNKNOWN_SIGNER"
    FILE_ALTERED = "FILE_ALTERED"
    """Something between the lines was changed: keys, frames or the seal at the end."""

    OTHER_DESK = "OTHER_DESK"
    """None of the ledgers is of the desk and life the paper names."""

    UNREADABLE = "UNREADABLE"


RIGHT = frozenset({Code.INTACT, Code.WITHHELD})


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """One thing found in `source`; `first` and `last` are ledger numbers. `lines`: how many an intact life has here.

    `why` says for UNREADABLE what is the matter, by a code.
    """

    code: Code
    source: str
    desk: str = ""
    life: str = ""
    first: int | None = None
    last: int | None = None
    lines: int | None = None
    why: str = ""


class Source(Protocol):
    """A file or store with lines; those of a life come in order."""

    @property
    def name(self) -> str: ...

    @property
    def owner(self) -> LifeName:
        """The life that wrote the file; of its desk the source should have every line."""

    @property
    def keys(self) -> Sequence[SignerKey]: ...

    def lines(self) -> Iterator[Line]: ...

    def end(self, check: Check | None) -> End:
        """After the lines were read: whether that was all of them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper's text as read, and what to call it."""

    name: str
    signed: SignedProof


@dataclass(slots=True)
class _Life:
    """What is known of one life in one source while its lines go by; `digest` None: the last line was no good."""

    check: Check | None
    whole: bool
    number: int = 0
    digest: bytes | None = NO_DIGEST
    signature: bytes | None = None
    lines: int = 0
    altered: set[int] = field(default_factory=set)
    forked: set[int] = field(default_factory=set)
    missing: list[tuple[int, int]] = field(default_factory=list)
    withheld: list[tuple[int, int]] = field(default_factory=list)
    digests: dict[int, bytes] = field(default_factory=dict)

    def signed(self, signature: bytes, digest: bytes) -> bool:
        return self.check is None or self.check(signature, digest)

    def last_is_signed(self) -> bool:
        return self.signature is None or self.digest is None or self.signed(self.signature, self.digest)

    def spoil(self) -> None:
        """Give up the line that should come next."""
        self.number += 1
        self.altered.add(self.number)
        self.digest = self.signature = None


class Ring:
    """The keys of the province's list, or, without one, those a source brings along."""

    def __init__(self, listed: Iterable[SignerKey] | None) -> None:
        self.listed = None if listed is None else {(key.desk, key.life): key.public_key for key in listed}

    def key(self, life: LifeName, own: Mapping[LifeName, str]) -> str | None:
        """The key to check with: the one the source names, so that the chain is judged whoever signed."""
        return own.get(life) or (self.listed or {}).get(life)

    def knows(self, life: LifeName, public: str | None) -> bool:
        """False for a signer that the list does not name, or names with another key."""
        return public is not None and (self.listed is None or self.listed.get(life) == public)


class Verification:
    """Reads sources and papers, and says what was found."""

    def __init__(self, ring: Ring, *, every_signature: bool = False) -> None:
        self._ring = ring
        self._every = every_signature
        self._read: list[_Reading] = []

    def findings(self, sources: Sequence[Source], papers: Sequence[Paper]) -> list[Finding]:
        """Everything found, source by source, then what they say of each other, then the papers."""
        named = {(paper.signed.proof.desk, paper.signed.proof.life, paper.signed.proof.number) for paper in papers}
        wanted = None if len(sources) > 1 else named
        self._read = [self._reading(source, wanted) for source in sources]
        found = [finding for reading in self._read for finding in reading.findings()]
        for place, reading in enumerate(self._read):
            for earlier in self._read[:place]:
                found += reading.forks_against(earlier)
        for paper in papers:
            found += self._judged(paper)
        return found

    def _reading(self, source: Source, wanted: set[tuple[str, str, int]] | None) -> "_Reading":
        reading = _Reading(source, self._ring, wanted, every=self._every)
        reading.read()
        if reading.doubtful and not self._every:
            reading = _Reading(source, self._ring, wanted, every=True)
            reading.read()
        return reading

    def _judged(self, paper: Paper) -> list[Finding]:
        proof = paper.signed.proof
        about = Finding(code=Code.INTACT, source=paper.name, desk=proof.desk, life=proof.life, first=proof.number)
        signer = (proof.signer_desk, proof.signer_life)
        own = {life: key for reading in self._read for life, key in reading.own.items()}
        public = (self._ring.listed or {}).get(signer) or own.get(signer)
        if public is not None and not paper.signed.holds(signature_check(public)):
            return [_as(about, Code.ALTERED)]
        found = [] if self._ring.knows(signer, public) else [_as(about, Code.UNKNOWN_SIGNER)]
        holding = [reading for reading in self._read if (proof.desk, proof.life) in reading.lives]
        if self._read and not holding:
            found.append(_as(about, Code.OTHER_DESK))
        for reading in holding:
            found += reading.against(about, proof.digest)
        return found or [about]


class _Reading:
    """One source, read once."""

    def __init__(self, source: Source, ring: Ring, wanted: set[tuple[str, str, int]] | None, *, every: bool) -> None:
        self._source, self._ring, self._wanted = source, ring, wanted
        self._crew = Crew() if every else None
        self._current: _Life | None = None
        self._end = End.WHOLE
        self.own = {(key.desk, key.life): key.public_key for key in source.keys if key.public_key}
        self.lives: dict[LifeName, _Life] = {}
        self._before: list[tuple[LifeName, int]] = []
        self.doubtful = False

    def read(self) -> None:
        """Take in every line, then the end."""
        for line in self._source.lines():
            self._take(line)
        for life in self.lives.values():
            self._close_run(life)
        if self._crew is not None:
            for (desk, life_name), number in self._crew.wrong():
                self.lives[desk, life_name].altered.add(number)
        public = self._ring.key(self._source.owner, self.own)
        self._end = self._source.end(None if public is None else signature_check(public))
        self.doubtful |= self._end is End.ALTERED

    def _take(self, line: Line) -> None:
        try:
            header = read_header(line)
        except LineBad:
            self._unreadable()
            return
        name = (header.desk, header.life)
        life = self.lives.get(name) or self._begin(name)
        self._current = life
        digest = line_digest(line)
        follows = header.number == life.number + 1 and life.digest in (None, header.previous)
        if not follows and not self._stands(life, header, line.signature, digest):
            return
        if not payload_fits(line, header):
            life.altered.add(header.number)
        if line.payload is None:
            _extend(life.withheld, header.number)
        life.number, life.digest, life.signature = header.number, digest, line.signature
        life.lines += 1
        if life.whole and header.kind == _LIFE_BEGAN:
            self._began(header, line)
        if self._wanted is None or (*name, header.number) in self._wanted:
            life.digests[header.number] = digest
        if self._crew is not None and life.check is not None:
            self._crew.give((name, header.number), life.check, line.signature, digest)

    def _began(self, header: Header, line: Line) -> None:
        """A life says how far the one before it goes, so a cut there shows without any paper."""
        try:
            fact = decode(header.kind, line.payload or b"")
        except PayloadBad:
            return
        if isinstance(fact, LifeBegan):
            self._before.append(((header.desk, fact.previous), fact.common))

    def _begin(self, name: LifeName) -> _Life:
        public = self._ring.key(name, self.own)
        check = None if public is None else signature_check(public)
        life = self.lives[name] = _Life(check=check, whole=name[0] == self._source.owner[0])
        return life

    def _unreadable(self) -> None:
        if self._current is None:
            self._current = self._begin(self._source.owner)
        self._close_run(self._current)
        self._current.spoil()

    def _stands(self, life: _Life, header: Header, signature: bytes, digest: bytes) -> bool:
        """Judge a line that does not follow the one before it; True when it is to be taken in as it is."""
        self._close_run(life)
        if not life.signed(signature, digest):
            life.spoil()
            return False
        if header.number <= life.number:
            if digest != life.digest:
                life.forked.add(header.number)
            return False
        if header.number == life.number + 1:
            (life.forked if life.last_is_signed() else life.altered).add(life.number)
        elif life.whole:
            life.missing.append((life.number + 1, header.number - 1))
        return True

    def _close_run(self, life: _Life) -> None:
        """The last signature of a run vouches for the run; when it does not hold, each has to be looked at."""
        if self._crew is None and not life.last_is_signed():
            self.doubtful = True

    def findings(self) -> list[Finding]:
        """What this source says by itself."""
        found = []
        if self._end is End.ALTERED:
            found.append(Finding(code=Code.FILE_ALTERED, source=self._source.name))
        if self._end is End.CUT:
            last = None if self._current is None else self._current.number
            found.append(Finding(code=Code.CUT_OFF, source=self._source.name, last=last))
        for name, life in self.lives.items():
            found += self._of_life(name, life)
        for name, common in self._before:
            last = self.lives[name].number if name in self.lives else 0
            if last < common:
                about = Finding(code=Code.CUT_OFF, source=self._source.name, desk=name[0], life=name[1])
                found.append(_as(about, Code.CUT_OFF, common, last))
        return found

    def _of_life(self, name: LifeName, life: _Life) -> Iterator[Finding]:
        about = Finding(code=Code.INTACT, source=self._source.name, desk=name[0], life=name[1])
        wrong = [_as(about, Code.ALTERED, *run) for run in _runs(life.altered)]
        wrong += [_as(about, Code.MISSING, *run) for run in life.missing]
        wrong += [_as(about, Code.FORKED, *run) for run in _runs(life.forked - life.altered)]
        if not self._ring.knows(name, self._ring.key(name, self.own)):
            wrong.append(_as(about, Code.UNKNOWN_SIGNER))
        yield from wrong
        if not wrong:
            yield Finding(
                code=Code.INTACT,
                source=about.source,
                desk=about.desk,
                life=about.life,
                first=1,
                last=life.number,
                lines=life.lines,
            )
        for run in life.withheld:
            yield _as(about, Code.WITHHELD, *run)

    def against(self, about: Finding, digest: bytes) -> list[Finding]:
        """What this source says of a paper's line."""
        life, number = self.lives[about.desk, about.life], about.first or 0
        if number > life.number:
            return [_as(about, Code.CUT_OFF, number, life.number)]
        held = life.digests.get(number)
        if held is None or held == digest or number in life.altered:
            return []
        return [_as(about, Code.FORKED, number, number)]

    def forks_against(self, other: "_Reading") -> Iterator[Finding]:
        """The first line of each life that the other source has with another content, both signed."""
        for name, life in self.lives.items():
            there = other.lives.get(name)
            if there is None:
                continue
            both = life.digests.keys() & there.digests.keys() - life.altered - there.altered
            first = min((number for number in both if life.digests[number] != there.digests[number]), default=None)
            if first is not None:
                about = Finding(code=Code.FORKED, source=self._source.name, desk=name[0], life=name[1])
                yield _as(about, Code.FORKED, first, first)


def _as(about: Finding, code: Code, first: int | None = None, last: int | None = None) -> Finding:
    return Finding(
        code=code,
        source=about.source,
        desk=about.desk,
        life=about.life,
        first=about.first if first is None else first,
        last=last,
    )


def _extend(runs: list[tuple[int, int]], number: int) -> None:
    if runs and runs[-1][1] == number - 1:
        runs[-1] = (runs[-1][0], number)
    else:
        runs.append((number, number))


def _runs(numbers: Iterable[int]) -> list[tuple[int, int]]:
    runs: list[tuple[int, int]] = []
    for number in sorted(numbers):
        _extend(runs, number)
    return runs
