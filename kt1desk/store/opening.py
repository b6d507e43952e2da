"""Open the store in order: key, refuse the newer, back up, migrate, rebuild what changed, check."""

import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum, auto
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, select, text
from sqlalchemy.engine.interfaces import DBAPICursor

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.store import projections
from kt1desk.store.checking import Progress, quick_check, silent
from kt1desk.store.engine import encrypted_engine, in_our_words, look_at_file, reading, writing
from kt1desk.store.tables import PROJECTION_VERSION, cursor


@dataclass(frozen=True, slots=True)
class Editions:
    """The migrations of a program: the folder Alembic reads, and the revisions it has, oldest first."""

    folder: Path
    known: tuple[str, ...]

    @property
    def head(self) -> str:
        """The revision this program works with."""
        return self.known[-1]


SHIPPED = Editions(
    Path(__file__).parent / "migrations", ("m0001", "m0002", "m0003", "m0004", "m0005", "m0006", "m0007")
)
"""A test holds the revisions against the files: asking Alembic would cost half a second at every start."""


class Step(StrEnum):
    """What opening is busy with."""

    BACKING_UP = auto()
    MIGRATING = auto()
    REBUILDING = auto()
    CHECKING = auto()


Report = Callable[[Step], None]


def create_store(path: Path, key: bytes, *, desk: str, life: str) -> Engine:
    """Make an empty store for one life of one desk and return it open; the file must not exist.

    The file has its name only when it is whole: what a power cut leaves is under another one and is thrown
    away by the next attempt. Raises `Unavailable`: READ_ONLY, DISK_FULL, STORE_GONE for a folder that is not there.
    """
    if path.exists():
        raise FileExistsError(path)
    making = path.with_name(f"{path.name}.making")
    remove_store(making)
    engine = encrypted_engine(making, key)
    try:
        with writing(engine) as connection:
            _migrate(connection, SHIPPED)
            projections.create(connection)
            connection.execute(
                cursor.insert().values(
                    id=1,
                    desk=desk,
                    life=life,
                    sending=0,
                    acknowledged=0,
                    pulled_to=0,
                    projection_version=PROJECTION_VERSION,
                )
            )
        engine.dispose()  # closing the last connection brings everything from the -wal file into this one
    except BaseException:
        engine.dispose()
        remove_store(making)
        raise
    making.rename(path)
    return encrypted_engine(path, key)


def remove_store(store: Path) -> None:
    """Remove a store file that nobody has open, and what SQLite leaves beside it."""
    for end in ("", "-wal", "-shm"):
        with contextlib.suppress(OSError):
            store.with_name(store.name + end).unlink(missing_ok=True)


def open_store(
    path: Path,
    key: bytes,
    report: Report,
    *,
    editions: Editions = SHIPPED,
    wait_seconds: int = 10,
    progress: Progress = silent,
) -> Engine:
    """Return the store open, migrated and looked at; another program's lock is waited for `wait_seconds`.

    The look does not grow with the book: every page and line is read by `checking.full_check`, behind the window.
    `progress` is told how far a rebuild is, when one is due.
    Raises `Unavailable`: STORE_GONE, STORE_NOT_OURS, STORE_DAMAGED, KEY_WRONG, STORE_NEWER (a newer
    program made it: nothing is touched), STORE_LOCKED, READ_ONLY, DISK_FULL.
    """
    look_at_file(path)
    engine = encrypted_engine(path, key, wait_seconds=wait_seconds)
    try:
        with in_our_words():
            _bring_up_to_date(engine, path, report, editions, progress)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _bring_up_to_date(engine: Engine, path: Path, report: Report, editions: Editions, progress: Progress) -> None:
    with reading(engine) as connection:
        revision = _revision(connection)
    if revision not in editions.known:
        raise Unavailable(Cause.STORE_NEWER, revision=revision)
    if revision != editions.head:
        report(Step.BACKING_UP)
        back_up(engine, path.with_name(f"{path.stem}-before-{editions.head}{path.suffix}"))
        report(Step.MIGRATING)
        _migrate_safely(engine, editions)
    report(Step.CHECKING)
    with writing(engine) as connection:
        # Only a write tells that the file can be written: better now than when an item lies on the counter.
        connection.execute(cursor.update().values(id=1))
        if connection.execute(select(cursor.c.projection_version)).scalar_one() != PROJECTION_VERSION:
            report(Step.REBUILDING)
            projections.rebuild(connection, progress)
    with reading(engine) as connection:
        quick_check(connection)


def rebuild_store(engine: Engine, progress: Progress) -> None:
    """Fold every row of the screens anew from the ledger, in one durable transaction."""
    with writing(engine) as connection:
        projections.rebuild(connection, progress)


def back_up(engine: Engine, target: Path) -> None:
    """Write a consistent copy under the same key; an older copy of that name is replaced at the end."""
    fresh = target.with_name(f"{target.name}.making")
    remove_store(fresh)
    try:
        with in_our_words(), engine.connect() as connection:
            # VACUUM cannot run inside a transaction, and SQLAlchemy would begin one.
            _driver(connection).execute("VACUUM INTO ?", (str(fresh),))
    except BaseException:
        remove_store(fresh)
        raise
    fresh.replace(target)


def _revision(connection: Connection) -> str:
    if not inspect(connection).has_table("alembic_version"):
        raise Unavailable(Cause.STORE_NOT_OURS)
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalars().all()
    if len(found) != 1:
        raise Unavailable(Cause.STORE_DAMAGED, found="alembic_version")
    return str(found[0])


def _migrate_safely(engine: Engine, editions: Editions) -> None:
    """Upgrade in one transaction with foreign keys off, then check them: with them on, Alembic's rebuild
    of a parent table would silently delete every child row (reproduced; see tech.md section 2)."""
    with engine.connect() as connection:
        _driver(connection).execute("PRAGMA foreign_keys = 0")
        try:
            with connection.begin():
                _migrate(connection, editions)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise Unavailable(Cause.STORE_DAMAGED, found="foreign_key_check")
        finally:
            connection.invalidate()


def _driver(connection: Connection) -> DBAPICursor:
    return connection.connection.cursor()


def _migrate(connection: Connection, editions: Editions) -> None:
    # Alembic takes half a second to import and is needed once a release.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(editions.folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, editions.head)
