"""The encrypted connection: SQLCipher with a raw key, durable commits, and its errors in our words."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool
from sqlcipher3 import dbapi2

from kt1desk.domain.errors import Cause, Unavailable

KEY_BYTES = 32
PAGE_BYTES = 4096
_PLAIN_SQLITE = b"SQLite format 3\0"
_PRAGMAS: dict[str, str | int] = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1}
_READING = "kt1desk_reading"

# The first that fits counts.
_CAUSES = {
    "SQLITE_FULL": Cause.DISK_FULL,
    "SQLITE_IOERR_SHMSIZE": Cause.DISK_FULL,
    "SQLITE_READONLY_DBMOVED": Cause.STORE_GONE,
    "SQLITE_READONLY": Cause.READ_ONLY,
    "SQLITE_PERM": Cause.READ_ONLY,
    "SQLITE_BUSY": Cause.STORE_LOCKED,
    "SQLITE_LOCKED": Cause.STORE_LOCKED,
    "SQLITE_CORRUPT": Cause.STORE_DAMAGED,
    "SQLITE_NOTADB": Cause.KEY_WRONG,
    "SQLITE_CANTOPEN": Cause.STORE_GONE,
    "SQLITE_IOERR": Cause.STORE_GONE,
}


def encrypted_engine(path: Path, key: bytes, *, wait_seconds: int = 10) -> Engine:
    """Return an engine over the file; nothing is read yet.

    Every connection is asserted to be in WAL with synchronous=FULL, so that a commit survives a power
    cut. A writing transaction begins IMMEDIATE: a second writer waits `wait_seconds` at the door, not inside.
    """
    if len(key) != KEY_BYTES:
        raise ValueError("a store key has 32 bytes")
    # Without `module=` the errors would be sqlcipher3's own and never SQLAlchemy's. The connection used last is
    # used next: SQLite drops the decrypted pages of a connection when another one has written.
    engine = create_engine(
        "sqlite://",
        creator=lambda: _connect(path, key, wait_seconds),
        module=dbapi2,
        poolclass=QueuePool,
        pool_size=2,
        pool_use_lifo=True,
        hide_parameters=True,  # an error in a report tells nobody's name
        pool_reset_on_return=None,  # `writing` and `reading` end what they begin
    )
    event.listen(engine, "begin", _begin)
    return engine


def _connect(path: Path, key: bytes, wait_seconds: int) -> dbapi2.Connection:
    connection = dbapi2.connect(str(path), timeout=wait_seconds, check_same_thread=False, isolation_level=None)
    try:
        connection.execute("PRAGMA cipher_log_level = NONE")
        connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
        for name, value in _PRAGMAS.items():
            _set_and_assert(connection, name, value)
    except BaseException:
        connection.close()
        raise
    return connection


def _set_and_assert(connection: dbapi2.Connection, name: str, value: str | int) -> None:
    connection.execute(f"PRAGMA {name} = {value}")
    (standing,) = connection.execute(f"PRAGMA {name}").fetchone()
    if standing != value:
        raise Unavailable(Cause.READ_ONLY, pragma=name)


def _begin(connection: Connection) -> None:
    connection.connection.cursor().execute("BEGIN" if is_reading(connection) else "BEGIN IMMEDIATE")


def is_reading(connection: Connection) -> bool:
    """Tell whether this connection was opened by `reading`."""
    return bool(connection.get_execution_options().get(_READING, False))


@contextmanager
def writing(engine: Engine) -> Iterator[Connection]:
    """Open a durable transaction: committed on leaving, rolled back on any error.

    Raises `Unavailable` when disk or file fail; nothing was changed then.
    """
    with in_our_words(), engine.begin() as connection:
        yield connection


@contextmanager
def reading(engine: Engine) -> Iterator[Connection]:
    """Open one consistent view of the store."""
    with in_our_words(), engine.connect().execution_options(**{_READING: True}) as connection, connection.begin():
        yield connection


@contextmanager
def in_our_words() -> Iterator[None]:
    """Turn what SQLite says of disk, file and key into `Unavailable`; a bug stays a bug."""
    try:
        yield
    except (DBAPIError, dbapi2.Error) as error:
        origin = error.orig if isinstance(error, DBAPIError) else error
        name = str(getattr(origin, "sqlite_errorname", ""))
        cause = next((cause for start, cause in _CAUSES.items() if name.startswith(start)), None)
        if cause is None:
            raise
        raise Unavailable(cause, code=name) from error


def look_at_file(path: Path) -> None:
    """Say plainly what is wrong with a file that cannot be one of our stores.

    Raises STORE_GONE, STORE_NOT_OURS (plain SQLite) or STORE_DAMAGED (empty, or cut off inside a page). Beside a
    -wal file the length proves nothing: a power cut while it is copied over leaves it odd, and SQLite heals that.
    """
    try:
        with path.open("rb") as file:
            start = file.read(len(_PLAIN_SQLITE))
        size = path.stat().st_size
    except OSError as error:
        raise Unavailable(Cause.STORE_GONE) from error
    if start == _PLAIN_SQLITE:
        raise Unavailable(Cause.STORE_NOT_OURS)
    if size == 0 or (size % PAGE_BYTES and not path.with_name(f"{path.name}-wal").exists()):
        raise Unavailable(Cause.STORE_DAMAGED)
