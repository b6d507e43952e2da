"""Open the store in order: key, refuse the newer, back up, migrate, rebuild what changed, check."""

from collections.abc import Callable
from enum import StrEnum, auto
from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, select, text
from sqlalchemy.engine.interfaces import DBAPICursor

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.store import projections
from kt1desk.store.engine import encrypted_engine, in_our_words, look_at_file, writing
from kt1desk.store.tables import PROJECTION_VERSION, cursor

HEAD = "m0001"
"""The newest revision in migrations/versions; a test holds it against the files."""

KNOWN = frozenset({HEAD})
_QUICK_PAGES = 100


class Step(StrEnum):
    """What opening is busy with."""

    BACKING_UP = auto()
    MIGRATING = auto()
    REBUILDING = auto()
    CHECKING = auto()


Report = Callable[[Step], None]


def create_store(path: Path, key: bytes, *, desk: str, life: str) -> Engine:
    """Make an empty store for one life of one desk and return it open; the file must not exist."""
    if path.exists():
        raise FileExistsError(path)
    engine = encrypted_engine(path, key)
    with writing(engine) as connection:
        _migrate(connection)
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
    return engine


def open_store(path: Path, key: bytes, report: Report) -> Engine:
    """Return the store open, migrated and checked.

    Raises `Unavailable`: STORE_GONE, STORE_NOT_OURS, STORE_DAMAGED, KEY_WRONG, STORE_NEWER (a newer
    program made it: nothing is touched), STORE_LOCKED, READ_ONLY, DISK_FULL.
    """
    look_at_file(path)
    engine = encrypted_engine(path, key)
    try:
        with in_our_words():
            _bring_up_to_date(engine, path, report)
    except BaseException:
        engine.dispose()
        raise
    return engine


def _bring_up_to_date(engine: Engine, path: Path, report: Report) -> None:
    with engine.connect() as connection:
        revision = _revision(connection)
    if revision not in KNOWN:
        raise Unavailable(Cause.STORE_NEWER, revision=revision)
    if revision != HEAD:
        report(Step.BACKING_UP)
        back_up(engine, path.with_name(f"{path.stem}-before-{HEAD}{path.suffix}"))
        report(Step.MIGRATING)
        _migrate_safely(engine)
    with writing(engine) as connection:
        if connection.execute(select(cursor.c.projection_version)).scalar_one() != PROJECTION_VERSION:
            report(Step.REBUILDING)
            projections.rebuild(connection)
    report(Step.CHECKING)
    with engine.connect() as connection:
        found = connection.exec_driver_sql(f"PRAGMA quick_check({_QUICK_PAGES})").scalar()
    if found != "ok":
        raise Unavailable(Cause.STORE_DAMAGED, found=str(found)[:80])


def back_up(engine: Engine, target: Path) -> None:
    """Write a consistent copy under the same key; an older copy of that name is replaced at the end."""
    fresh = target.with_suffix(".making")
    fresh.unlink(missing_ok=True)
    with in_our_words(), engine.connect() as connection:
        # VACUUM cannot run inside a transaction, and SQLAlchemy would begin one.
        _driver(connection).execute("VACUUM INTO ?", (str(fresh),))
    fresh.replace(target)


def _revision(connection: Connection) -> str:
    if not inspect(connection).has_table("alembic_version"):
        raise Unavailable(Cause.STORE_NOT_OURS)
    return str(connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one())


def _migrate_safely(engine: Engine) -> None:
    """Upgrade in one transaction with foreign keys off, then check them: with them on, Alembic's rebuild
    of a parent table would silently delete every child row (reproduced; see tech.md section 2)."""
    with engine.connect() as connection:
        _driver(connection).execute("PRAGMA foreign_keys = 0")
        try:
            with connection.begin():
                _migrate(connection)
                if connection.exec_driver_sql("PRAGMA foreign_key_check").first() is not None:
                    raise Unavailable(Cause.STORE_DAMAGED, found="foreign_key_check")
        finally:
            connection.invalidate()


def _driver(connection: Connection) -> DBAPICursor:
    return connection.connection.cursor()


def _migrate(connection: Connection) -> None:
    # Alembic takes half a second to import and is needed once a release.
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(Path(__file__).parent / "migrations"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
