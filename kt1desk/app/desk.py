"""One desk on this machine: its folder, its making, and everything that is open while it works."""

import secrets
from dataclasses import dataclass
from pathlib import Path

from argon2 import PasswordHasher
from sqlalchemy import Engine

from kt1desk.app.binding import forget_fork, noted_fork, read_mark, write_mark
from kt1desk.app.keys import DeskSecrets
from kt1desk.domain.events import NewLife
from kt1desk.domain.ids import DeskId, LifeId, OfficeCode
from kt1desk.domain.numbers import TRAINING_PREFIX
from kt1desk.domain.reference import Reference
from kt1desk.store.books import SqlBooks
from kt1desk.store.checking import Progress, silent
from kt1desk.store.lookups import SqlLookups
from kt1desk.store.opening import Report, create_store, open_store
from kt1desk.store.papers import SqlPapers
from kt1desk.store.pins import SqlPins
from kt1desk.store.print_jobs import SqlPrintJobs
from kt1desk.store.rebirth import (
    RESTORED,
    NextLife,
    begin_new_life,
    bind,
    end_of,
    machine_of,
    put_restored_in_place,
)
from kt1desk.store.reference import StoredEdition
from kt1desk.store.sync_books import SqlSyncBooks
from kt1desk.usecases.open_desk import NewPerson, OpenDesk, open_desk
from kt1desk.usecases.ports import Clock
from kt1desk.wire.agreement import AgreementKey
from kt1desk.wire.line import Head
from kt1desk.wire.signing import SigningKey

STORE_FILE = "desk.db"
LIVE_PREFIX = "MK"
"""What the province uses unless it set another; the hub lends blocks of the prefix it was set up with."""

_ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenDeskFiles:
    """A desk whose store is open. `close` it on the thread that owns the store."""

    desk: DeskId
    life: LifeId
    folder: Path
    keys: DeskSecrets
    engine: Engine
    signing: SigningKey
    agreement: AgreementKey
    books: SqlBooks
    pins: SqlPins
    lookups: SqlLookups
    edition: StoredEdition
    papers: SqlPapers
    sync: SqlSyncBooks
    prints: SqlPrintJobs

    def mark(self) -> None:
        """Remember beside the store how far it has come, now and then and at the end; raises as disks do."""
        write_mark(self.folder, self.life, self.sync.head())

    def close(self) -> None:
        """Let go of the file."""
        self.engine.dispose()


@dataclass(frozen=True, slots=True, kw_only=True)
class Surroundings:
    """What a desk is opened with, besides its keys."""

    folder: Path
    reference: Reference
    clock: Clock
    hasher: PasswordHasher
    machine: str = ""
    """What the store is bound to (`binding.machine_digest`); without it nothing is compared or bound."""

    @property
    def store(self) -> Path:
        """The encrypted store."""
        return self.folder / STORE_FILE


@dataclass(frozen=True, slots=True, kw_only=True)
class NewDesk:
    """What the first start asked for."""

    office: OfficeCode
    training: bool
    leader: NewPerson
    clerk: NewPerson


def new_desk_id(office: OfficeCode) -> DeskId:
    """Return a name no other desk bears: the office and 40 random bits."""
    return DeskId(f"{office}-{_random(8)}")


def make_desk(asked: NewDesk, desk: DeskId, keys: DeskSecrets, around: Surroundings) -> OpenDeskFiles:
    """Create the store in its still empty folder, and its first lines."""
    engine = create_store(around.store, keys.data_key, desk=desk, life=f"L{_random(8)}")
    opened = _assemble(engine, keys, around)
    open_desk(
        OpenDesk(
            desk=desk,
            office=asked.office,
            training=asked.training,
            prefix=TRAINING_PREFIX if asked.training else LIVE_PREFIX,
            public_key=opened.signing.public,
            leader=asked.leader,
            clerk=asked.clerk,
        ),
        books=opened.books,
        pins=opened.pins,
        clock=around.clock,
    )
    return opened


def open_desk_files(
    keys: DeskSecrets, around: Surroundings, report: Report, *, progress: Progress = silent
) -> OpenDeskFiles:
    """Open an existing store; a backup that waits to be restored is put in its place first.

    A store that came back, was copied, or of which the province holds other lines goes on in a new life before
    anything is written. Raises what `store.opening.open_store` and `store.rebirth.begin_new_life` raise.
    """
    put_restored_in_place(around.store)
    engine = open_store(around.store, keys.data_key, report, progress=progress)
    try:
        why = _why_a_new_life(engine, keys, around)
    except BaseException:
        engine.dispose()
        raise
    if why is not None:
        engine.dispose()
        engine = _reborn(keys, around, why, report)
    try:
        opened = _assemble(engine, keys, around)
        if around.machine:
            if machine_of(engine) != around.machine:
                bind(engine, around.machine)
            opened.mark()
        forget_fork(around.folder)
    except BaseException:
        engine.dispose()
        raise
    return opened


@dataclass(frozen=True, slots=True)
class _Why:
    why: NewLife
    common: Head | None = None


def _why_a_new_life(engine: Engine, keys: DeskSecrets, around: Surroundings) -> _Why | None:
    end = end_of(engine)
    machine = machine_of(engine)
    if machine == RESTORED:
        return _Why(NewLife.RESTORED)
    common = noted_fork(around.folder, end.life)
    if common is not None and common.number <= end.head.number:
        return _Why(NewLife.FORKED, common)
    if end.public_key and end.public_key != SigningKey(keys.signing_seed).public:
        return _Why(NewLife.RESTORED)
    if not around.machine:
        return None
    if machine not in {None, around.machine}:
        return _Why(NewLife.COPIED)
    mark = read_mark(around.folder)
    if mark is not None and (mark.number > end.head.number if mark.life == end.life else mark.life not in end.lives):
        return _Why(NewLife.RESTORED)
    return None


def _reborn(keys: DeskSecrets, around: Surroundings, why: _Why, report: Report) -> Engine:
    signing = SigningKey(keys.signing_seed)
    to = NextLife(
        life=LifeId(f"L{_random(8)}"),
        public_key=signing.public,
        sign=signing.sign,
        why=why.why,
        clock=around.clock,
    )
    begin_new_life(around.store, keys.data_key, why.common, to)
    return open_store(around.store, keys.data_key, report)


def _assemble(engine: Engine, keys: DeskSecrets, around: Surroundings) -> OpenDeskFiles:
    signing = SigningKey(keys.signing_seed)
    agreement = AgreementKey(keys.signing_seed)
    sync = SqlSyncBooks(engine, signing.sign, around.clock, agreement.public)
    edition = StoredEdition(engine, around.reference)
    return OpenDeskFiles(
        desk=sync.desk(),
        life=sync.life(),
        folder=around.folder,
        keys=keys,
        engine=engine,
        signing=signing,
        agreement=agreement,
        books=SqlBooks(engine, signing.sign, around.clock),
        pins=SqlPins(engine, around.hasher),
        lookups=SqlLookups(engine),
        edition=edition,
        papers=SqlPapers(engine, edition, signing.sign),
        sync=sync,
        prints=SqlPrintJobs(engine),
    )


def _random(length: int) -> str:
    return "".join(secrets.choice(_ALPHABET) for _ in range(length))
