"""The check of the whole finds what the look at the start cannot, and keeps nobody from writing."""

from pathlib import Path

import pytest
from sqlcipher3 import dbapi2

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.store.backups import copy_store, drill_copy, verify_copy
from kt1desk.store.checking import Cancelled, full_check
from kt1desk.store.opening import open_store
from tests.store.opened import KEY, OpenedStore

_GUARDS = ("lines_never_change", "lines_never_go", "lines_are_never_replaced")


def tamper(path: Path, *statements: str) -> None:
    """Do with the file what only somebody with its key can do."""
    raw = dbapi2.connect(str(path), isolation_level=None, timeout=0)
    raw.execute(f"PRAGMA key = \"x'{KEY.hex()}'\"")
    for guard in _GUARDS:
        raw.execute(f"DROP TRIGGER {guard}")
    for statement in statements:
        raw.execute(statement)
    raw.close()


def found(path: Path) -> object:
    with pytest.raises(Unavailable) as unavailable:
        full_check(path, KEY, wait_seconds=0)
    assert unavailable.value.cause is Cause.STORE_DAMAGED
    return unavailable.value.facts["found"]


def test_a_whole_store_is_counted_with_progress(store: OpenedStore) -> None:
    store.accept()
    told: list[tuple[int, int]] = []
    counted = full_check(store.path, KEY, lambda done, total: told.append((done, total)))
    assert (counted.head, counted.lines) == (store.sync.head(), store.sync.head().number)
    assert told[-1] == (counted.lines, counted.lines)


@pytest.mark.parametrize(
    ("tampering", "what"),
    [
        ("UPDATE lines SET payload = x'7b7d' WHERE number = 2", "payload"),
        ("UPDATE lines SET header = (SELECT header FROM lines WHERE number = 3) WHERE number = 2", "line"),
        ("UPDATE lines SET header = x'00' WHERE number = 2", "line"),
        ("UPDATE lines SET kind = 'other.1' WHERE number = 2", "line"),
        ("DELETE FROM lines WHERE number = 2", "gap"),
        ("DELETE FROM lines WHERE number = 1", "gap"),
    ],
)
def test_what_somebody_with_the_key_changed_is_found(store: OpenedStore, tampering: str, what: str) -> None:
    for _ in range(30):
        store.accept()
    store.close()
    tamper(store.path, tampering)
    open_store(store.path, KEY, lambda _: None, wait_seconds=0).dispose()
    assert found(store.path) == what


def test_the_end_of_the_chain_is_looked_at_before_the_window(store: OpenedStore) -> None:
    store.accept()
    store.close()
    tamper(store.path, "UPDATE lines SET payload = x'7b7d' WHERE number = (SELECT max(number) FROM lines)")
    with pytest.raises(Unavailable) as unavailable:
        open_store(store.path, KEY, lambda _: None, wait_seconds=0)
    assert unavailable.value.cause is Cause.STORE_DAMAGED


def test_a_check_that_nobody_wants_any_more_ends(store: OpenedStore) -> None:
    with pytest.raises(Cancelled):
        full_check(store.path, KEY, cancelled=lambda: True)


def test_while_the_check_reads_the_counter_writes(store: OpenedStore) -> None:
    written: list[str] = []

    def accept_meanwhile(_done: int, _total: int) -> None:
        written.append(store.accept())

    counted = full_check(store.path, KEY, accept_meanwhile)
    assert len(written) == 1
    assert store.sync.head().number == counted.lines + 1


def test_a_copy_is_made_beside_the_use_and_compared_with_the_store(store: OpenedStore, tmp_path: Path) -> None:
    store.accept()
    copy = tmp_path / "copy.db"
    copy_store(store.path, KEY, copy)
    store.accept()
    counted = verify_copy(copy, store.path, KEY)
    assert counted.lines == store.sync.head().number - 1
    assert drill_copy(copy, KEY) == counted


def test_a_copy_of_another_book_is_not_taken_for_one_of_this(
    store: OpenedStore, store_file: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "copy.db"
    copy_store(store.path, KEY, copy)
    other = open_store(copy, KEY, lambda _: None)
    other.dispose()
    tamper(store_file, "UPDATE lines SET digest = x'00' WHERE number = (SELECT max(number) FROM lines)")
    with pytest.raises(Unavailable) as unavailable:
        verify_copy(copy, store_file, KEY)
    assert unavailable.value.cause is Cause.STORE_DAMAGED
