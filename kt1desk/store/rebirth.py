"""A book that went back in time, or was copied, goes on in a new life: no number is written twice, no fact is lost."""

import os
import secrets
import shutil
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from sqlalchemy import Connection, Engine, insert, select

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.events import DeskEnrolled, DeskOpened, LifeBegan, NewLife, NumberBlockLeased
from kt1desk.domain.ids import DeskId, LifeId, StaffId
from kt1desk.domain.print_job import JobState
from kt1desk.ledger.book import LedgerBook, Placed, row_of
from kt1desk.ledger.chain import head_after
from kt1desk.store import projections
from kt1desk.store.checking import Progress, full_check, silent
from kt1desk.store.engine import encrypted_engine, in_our_words, reading, writing
from kt1desk.store.opening import create_store, remove_store
from kt1desk.store.projections import fact_of
from kt1desk.store.reading import own, standing_shift
from kt1desk.store.tables import binding, cursor, desk, half_typed, kept, lines, print_jobs, staff
from kt1desk.wire.codec import encode
from kt1desk.wire.line import EMPTY, NO_DIGEST, SALT_BYTES, Entry, Head, Sign, read_header, seal

RESTORED = "restored"
"""In the place of a machine in `binding`: whoever opens this store next has brought it back from a backup."""

_PAGE = 1_000
_SAYS_WHERE_FROM = 2
_OF_THE_LIFE = (DeskOpened, LifeBegan, DeskEnrolled, NumberBlockLeased)
"""These speak of one life alone: repeated in the next, they would be untrue, and lent numbers would be used twice."""


@dataclass(frozen=True, slots=True, kw_only=True)
class NextLife:
    """What the new life is called, who signs it, and why it begins."""

    life: LifeId
    public_key: str
    sign: Sign
    why: NewLife
    clock: Callable[[], datetime]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reborn:
    """`kept` is the file of the life before, untouched."""

    life: LifeId
    previous: LifeId
    repeated: int
    kept: Path


@dataclass(frozen=True, slots=True, kw_only=True)
class End:
    """How far a book has come: its life with its key and last line, and every life of this desk in it."""

    life: str
    public_key: str
    head: Head
    lives: frozenset[str]


def end_of(engine: Engine) -> End:
    """Return how far the book has come."""
    with reading(engine) as connection:
        here = own(connection)
        opened = connection.execute(select(desk.c.life, desk.c.public_key).where(desk.c.desk == here.desk)).all()
        keys = {row.life: row.public_key for row in opened}
        return End(life=here.life, public_key=keys.get(here.life, ""), head=here.head, lives=frozenset(keys))


def machine_of(engine: Engine) -> str | None:
    """Return the machine that a store is bound to; None for one that never was."""
    with reading(engine) as connection:
        found: str | None = connection.execute(select(binding.c.machine)).scalar()
        return found


def bind(engine: Engine, machine: str) -> None:
    """Bind the store to a machine."""
    with writing(engine) as connection:
        connection.execute(binding.delete())
        connection.execute(binding.insert().values(id=1, machine=machine))


def begin_new_life(store: Path, key: bytes, after: Head | None, to: NextLife, progress: Progress = silent) -> Reborn:
    """Let the book in `store`, which nobody has open, go on in a new life, and keep the old file beside it.

    The new book has every line of the old one in the same order, but own lines past `after` (None: the last one)
    are written anew, with the same facts, as lines of the new life. What speaks of the old life alone (its opening,
    its enrolment, the numbers lent to it) is not repeated: another copy may use those numbers. The open shift goes on.

    A power cut leaves the old book whole under its name until the last step puts the new one there. Raises
    `Unavailable` as opening does, STORE_LOCKED while somebody has the store open, and STORE_DAMAGED for an `after`
    that is no line of this book.
    """
    fresh = store.with_name(f"{store.stem}-new-life{store.suffix}")
    remove_store(fresh)
    engine = encrypted_engine(store, key)
    try:
        with in_our_words(), reading(engine) as old:
            previous, repeated, lines_in = _write(old, fresh, key, after=after, to=to, progress=progress)
    except BaseException:
        remove_store(fresh)
        raise
    finally:
        engine.dispose()
    counted = full_check(fresh, key)
    if counted.lines != lines_in:
        raise Unavailable(Cause.STORE_DAMAGED, found="new life")
    kept_file = free_name(store, f"{store.stem}-{previous}-{to.why.value.lower()}")
    swap_in(store, fresh, kept_file)
    return Reborn(life=to.life, previous=previous, repeated=repeated, kept=kept_file)


def swap_in(store: Path, fresh: Path, kept_file: Path, *, whatever_state: bool = False) -> None:
    """Put `fresh` in the place of `store`, which stays beside it as `kept_file`; one whole file has the name always.

    Raises STORE_LOCKED for a store with lines in its -wal file, as while it is open: they would be lost. With
    `whatever_state` that file is kept as well, for a damaged store can no longer be asked to clear it away.
    """
    wal = store.with_name(f"{store.name}-wal")
    left_over = wal.exists() and wal.stat().st_size > 0
    if left_over and not whatever_state:
        raise Unavailable(Cause.STORE_LOCKED, path=str(store))
    if store.exists():
        _second_name(store, kept_file)
    if left_over:
        wal.replace(kept_file.with_name(f"{kept_file.name}-wal"))
    fresh.replace(store)
    _make_durable(store.parent)


def _make_durable(folder: Path) -> None:
    # Windows opens no folder for fsync; NTFS journals the rename.
    if os.name == "posix":
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _second_name(store: Path, kept_file: Path) -> None:
    try:
        os.link(store, kept_file)
    except OSError:  # FAT knows no second name for a file
        making = kept_file.with_name(f"{kept_file.name}.making")
        shutil.copyfile(store, making)
        making.replace(kept_file)


def wait_for_restart(store: Path, whole: Path, key: bytes) -> None:
    """Let the store in the file `whole`, which nobody has open and which was checked, replace `store` when the desk is
    opened next; `whole` is gone then. Its life ends with its last line."""
    engine = encrypted_engine(whole, key)
    try:
        with in_our_words():
            bind(engine, RESTORED)
    finally:
        engine.dispose()
    whole.replace(_waiting(store))
    _make_durable(store.parent)


def put_restored_in_place(store: Path) -> Path | None:
    """Put a store that waits in its place and keep the one that stands there; return where it is kept."""
    waiting = _waiting(store)
    if not waiting.exists():
        return None
    kept_file = free_name(store, f"{store.stem}-before-restore")
    swap_in(store, waiting, kept_file, whatever_state=True)
    return kept_file


def _waiting(store: Path) -> Path:
    return store.with_name(f"{store.stem}-restored{store.suffix}")


def free_name(store: Path, stem: str) -> Path:
    """Return a name beside the store that no file bears."""
    number, name = 1, store.with_name(f"{stem}{store.suffix}")
    while name.exists():
        number += 1
        name = store.with_name(f"{stem}-{number}{store.suffix}")
    return name


def _write(
    old: Connection, fresh: Path, key: bytes, *, after: Head | None, to: NextLife, progress: Progress
) -> tuple[LifeId, int, int]:
    desk_id, previous = old.execute(select(cursor.c.desk, cursor.c.life)).one()
    common = LedgerBook(old).head(desk_id, previous) if after is None else after
    _must_be_ours(old, desk_id, previous, common)
    repeated = sum(1 for placed in _tail(old, desk_id, previous, common) if _is_repeated(placed))
    engine = create_store(fresh, key, desk=desk_id, life=to.life)
    try:
        with writing(engine) as connection:
            writer = _Writer(connection, DeskId(desk_id), to)
            ended, at_line = _ended(old, desk_id, LifeId(previous), common)
            began = LifeBegan(
                at=to.clock(),
                by=_who(old, desk_id),
                previous=ended,
                common=at_line.number,
                digest=at_line.digest.hex(),
                repeated=repeated,
                why=to.why,
            )
            writer.copy(old, LifeId(previous), common, (_opening(old, desk_id, previous, began, to), began))
            _copy_kept(old, connection)
            projections.rebuild(connection, progress)
            return LifeId(previous), repeated, LedgerBook(connection).count()
    finally:
        engine.dispose()


def _must_be_ours(old: Connection, desk_id: str, life: str, common: Head) -> None:
    held = NO_DIGEST if common.number == 0 else LedgerBook(old).holds(desk_id, life, common.number)
    if held != common.digest:
        raise Unavailable(Cause.STORE_DAMAGED, found="common line", number=common.number)


def _tail(old: Connection, desk_id: str, life: str, common: Head) -> Iterator[Placed]:
    number = common.number
    while page := LedgerBook(old).of_desk(desk_id, life, number, _PAGE):
        yield from page
        number = page[-1].number


def _is_repeated(placed: Placed) -> bool:
    fact = fact_of(placed)
    return fact is None or not isinstance(fact, _OF_THE_LIFE)


def _ended(old: Connection, desk_id: str, life: LifeId, common: Head) -> tuple[LifeId, Head]:
    """Which life ended where; a life of which not even the second line stands is passed over with its beginning."""
    second = LedgerBook(old).of_desk(desk_id, life, 1, 1) if common.number < _SAYS_WHERE_FROM else ()
    fact = fact_of(second[0]) if second else None
    if not isinstance(fact, LifeBegan):
        return life, common
    return fact.previous, Head(number=fact.common, digest=bytes.fromhex(fact.digest))


def _opening(old: Connection, desk_id: str, life: str, began: LifeBegan, to: NextLife) -> DeskOpened:
    """What the first line of the new life says: the same desk, another key."""
    first = LedgerBook(old).of_desk(desk_id, life, 0, 1)
    fact = fact_of(first[0]) if first else None
    if not isinstance(fact, DeskOpened):
        raise Unavailable(Cause.STORE_DAMAGED, found="first line", number=1)
    return DeskOpened(
        at=began.at,
        by=began.by,
        office=fact.office,
        training=fact.training,
        prefix=fact.prefix,
        public_key=to.public_key,
    )


def _who(old: Connection, desk_id: str) -> StaffId:
    """Who answers for the new life: the person on duty, else the first of the desk's people."""
    standing = standing_shift(old, own(old))
    if standing is not None:
        return standing.row.clerk
    of_desk = select(staff.c.staff).where(staff.c.desk == desk_id).order_by(staff.c.staff).limit(1)
    return StaffId(old.execute(of_desk).scalar_one())


class _Writer:
    """Copies lines in the order of the old book; the order decides what the facts of several desks add up to."""

    def __init__(self, connection: Connection, desk_id: DeskId, to: NextLife) -> None:
        self._connection = connection
        self._desk = desk_id
        self._to = to
        self._head = EMPTY
        self._rows: list[dict[str, object]] = []

    def copy(self, old: Connection, previous: LifeId, common: Head, opening: Sequence[DeskOpened | LifeBegan]) -> None:
        position, begun = 0, False
        while page := old.execute(
            select(lines).where(lines.c.position > position).order_by(lines.c.position).limit(_PAGE)
        ).all():
            for row in page:
                position = row.position
                if (row.desk, row.life) != (self._desk, previous) or row.number <= common.number:
                    self._insert(dict(row._mapping))
                    continue
                if not begun:
                    self._open(opening)
                    begun = True
                (placed,) = LedgerBook(old).at((position,))
                self._repeat(placed)
        if not begun:
            self._open(opening)
        self._flush()

    def _open(self, opening: Sequence[DeskOpened | LifeBegan]) -> None:
        for fact in opening:
            kind, payload = encode(fact)
            self._seal(Entry(kind=kind, payload=payload, recorded_at=fact.at, clock_offset_ms=None))

    def _repeat(self, placed: Placed) -> None:
        if not _is_repeated(placed):
            return
        if placed.line.payload is None:
            raise Unavailable(Cause.STORE_DAMAGED, found="payload", number=placed.number)
        was = read_header(placed.line)
        self._seal(
            Entry(
                kind=placed.kind,
                payload=placed.line.payload,
                recorded_at=was.recorded_at,
                clock_offset_ms=was.clock_offset_ms,
            )
        )

    def _seal(self, entry: Entry) -> None:
        line = seal(
            entry,
            self._head,
            desk=self._desk,
            life=self._to.life,
            salt=secrets.token_bytes(SALT_BYTES),
            sign=self._to.sign,
        )
        header = read_header(line)
        self._head = head_after(line, header)
        self._insert(row_of(line, header, self._head, self._to.clock()))

    def _insert(self, row: dict[str, object]) -> None:
        row.pop("position", None)
        self._rows.append(row)
        if len(self._rows) == _PAGE:
            self._flush()

    def _flush(self) -> None:
        if self._rows:
            self._connection.execute(insert(lines), self._rows)
        self._rows = []


def _copy_kept(old: Connection, connection: Connection) -> None:
    """PINs and other desks' keys go on; where sync stands, the machine and what is half typed belong to a life.

    A paper that failed for certain may have been sent again since the store was copied.
    """
    for table in kept.sorted_tables:
        if table in {cursor, binding, half_typed}:
            continue
        rows = [dict(row._mapping) for row in old.execute(select(table))]
        if rows:
            connection.execute(insert(table), rows)
    failed = print_jobs.c.state == JobState.FAILED
    connection.execute(print_jobs.update().where(failed).values(state=JobState.UNKNOWN))
