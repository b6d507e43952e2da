"""The examination notices what it is there for."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Connection

from kt1desk.ledger.tables import lines
from kt1desk.store.engine import writing
from kt1desk.store.tables import items, shifts
from tests.store.opened import make_store, open_again
from tests.torture.marks import lost
from tests.torture.verdict import Violation, examine


@pytest.fixture(scope="module")
def worked(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[str]]:
    """A store with two items, and the marks of its lines."""
    path = tmp_path_factory.mktemp("worked") / "desk.db"
    make_store(path)
    store = open_again(path)
    store.accept()
    store.accept()
    store.close()
    return path, examine(path, [], untold=None, folded_again=True)


def test_a_store_that_is_as_it_was_told_passes(worked: tuple[Path, list[str]]) -> None:
    path, marks = worked
    assert examine(path, marks, untold=0, folded_again=True) == marks


def test_a_fact_that_was_told_and_is_not_there_is_a_violation(worked: tuple[Path, list[str]]) -> None:
    path, marks = worked
    with pytest.raises(Violation, match=f"lost, number {len(marks) + 1} of"):
        examine(path, [*marks, "never"], untold=0, folded_again=False)


def test_more_facts_than_could_be_under_way_are_a_violation(worked: tuple[Path, list[str]]) -> None:
    path, marks = worked
    examine(path, marks[:-1], untold=1, folded_again=False)
    with pytest.raises(Violation, match="were told"):
        examine(path, marks[:-2], untold=1, folded_again=False)


def test_what_was_told_must_stand_in_the_order_in_which_it_was_told() -> None:
    assert lost(["a", "c"], ["a", "b", "c"]) == []
    assert lost(["c", "a"], ["a", "b", "c"]) == ["a"]
    assert lost(["a", "a"], ["a", "b"]) == ["a"]


def _drop_guards(connection: Connection) -> None:
    """What a hand with a hex editor need not obey."""
    names = connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'trigger'").scalars().all()
    for name in names:
        connection.exec_driver_sql(f'DROP TRIGGER "{name}"')


def _without_last_signature(connection: Connection) -> None:
    _drop_guards(connection)
    last = connection.execute(lines.select().order_by(lines.c.position.desc()).limit(1)).one()
    connection.execute(lines.update().where(lines.c.position == last.position).values(signature=bytes(64)))


def _without_first_line(connection: Connection) -> None:
    _drop_guards(connection)
    connection.execute(lines.delete().where(lines.c.number == 1))


def _without_an_item(connection: Connection) -> None:
    connection.execute(items.delete().where(items.c.item_no == connection.execute(items.select()).scalars().first()))


def _with_another_clerk(connection: Connection) -> None:
    connection.execute(shifts.update().values(clerk="300000-TEST.2"))


@pytest.mark.parametrize(
    ("damage", "said"),
    [
        (_without_last_signature, "signature"),
        (_without_first_line, "GAP"),
        (_without_an_item, "items were accepted"),
        (_with_another_clerk, "other rows stand in shifts"),
    ],
)
def test_damage_is_a_violation(
    worked: tuple[Path, list[str]], tmp_path: Path, damage: Callable[[Connection], None], said: str
) -> None:
    path = Path(shutil.copy(worked[0], tmp_path / "desk.db"))
    store = open_again(path)
    with writing(store.engine) as connection:
        damage(connection)
    store.close()
    with pytest.raises(Violation, match=said):
        examine(path, [], untold=None, folded_again=True)


def test_a_file_that_does_not_open_is_a_violation(tmp_path: Path) -> None:
    (tmp_path / "desk.db").write_bytes(bytes(8192))
    with pytest.raises(Violation, match="does not open"):
        examine(tmp_path / "desk.db", [], untold=None, folded_again=False)
