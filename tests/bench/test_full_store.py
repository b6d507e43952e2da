"""A store whose items were copied is the store that its ledger tells."""

from pathlib import Path

from sqlalchemy import Connection, select

from kt1desk.store.checking import full_check
from kt1desk.store.engine import writing
from kt1desk.store.projections import rebuild
from kt1desk.store.tables import items, number_blocks
from tests.bench.full_store import full_machine, full_store

SAMPLE = 200
COUNT = 800


def rows_of(connection: Connection) -> list[list[object]]:
    return [list(connection.execute(select(table))) for table in (items, number_blocks)]


def test_copied_items_stand_as_if_they_had_been_recorded(tmp_path: Path) -> None:
    machine = full_machine(tmp_path, COUNT, SAMPLE)
    with full_store(machine) as filled:
        assert full_check(filled.path, filled.key).head.number > 3 * COUNT - 100
        with writing(filled.engine) as connection:
            copied = rows_of(connection)
            rebuild(connection)
            assert rows_of(connection) == copied
        assert len(copied[0]) == COUNT
