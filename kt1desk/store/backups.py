"""A copy of a store in use, and the proof that a copy is whole and says what the store says."""

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import func, select

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.checking import Counted, Progress, full_check, never, silent
from kt1desk.store.engine import encrypted_engine, reading
from kt1desk.store.opening import back_up, open_store, rebuild_store
from kt1desk.store.tables import lines


def copy_store(store: Path, key: bytes, target: Path) -> None:
    """Write a consistent copy under the same key; the store stays in use, and nobody waits for it.

    Raises `Unavailable`: DISK_FULL, READ_ONLY, STORE_GONE.
    """
    engine = encrypted_engine(store, key)
    try:
        back_up(engine, target)
    finally:
        engine.dispose()


def verify_copy(
    copy: Path, store: Path, key: bytes, report: Progress = silent, cancelled: Callable[[], bool] = never
) -> Counted:
    """Read every page and line of a copy and compare it with the store it was made of, as far as the copy goes.

    Raises what `full_check` raises, and STORE_DAMAGED when the two say different things.
    """
    counted = full_check(copy, key, report, cancelled)
    engine = encrypted_engine(store, key)
    try:
        with reading(engine) as connection:
            live = LedgerBook(connection)
            same = counted.head.number == 0 or (
                live.holds(counted.desk, counted.life, counted.head.number) == counted.head.digest
            )
            # Positions are handed out without gaps in the order of commits: the copy is the beginning of the store.
            as_far = select(func.count()).select_from(lines).where(lines.c.position <= counted.lines)
            if not same or connection.execute(as_far).scalar_one() != counted.lines:
                raise Unavailable(Cause.STORE_DAMAGED, found="copy differs", number=counted.head.number)
    finally:
        engine.dispose()
    return counted


def drill_copy(copy: Path, key: bytes, report: Progress = silent) -> Counted:
    """Do with a copy what a restore does: open it (an old one is migrated), read it whole, fold every row anew."""
    engine = open_store(copy, key, lambda _step: None)
    try:
        rebuild_store(engine, silent)
    finally:
        engine.dispose()
    return full_check(copy, key, report)
