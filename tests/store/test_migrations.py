"""From one edition of the file to the next, and what no edition lets anybody do to the ledger."""

import ast
import re
import shutil
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, MetaData
from sqlalchemy.exc import DBAPIError

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.store.engine import reading, writing
from kt1desk.store.opening import SHIPPED, Editions, Step, create_store, open_store
from kt1desk.store.tables import kept, ledger_metadata, projected
from tests.store.opened import DESK, KEY, LIFE, OpenedStore, count, open_again, over, rows_of

# The next two numbers after those that are shipped.
NEXT, AFTER_NEXT = (f"m{int(SHIPPED.head[1:]) + more:04d}" for more in (1, 2))


def migration(revision: str, after: str, upgrade: str) -> str:
    """The file of a migration."""
    return f'''"""A scratch one."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{after}"
branch_labels = None
depends_on = None


def upgrade() -> None:
{upgrade}'''


ADDED = migration(
    NEXT,
    SHIPPED.head,
    """
    with op.batch_alter_table("sync_cursor", recreate="always") as cursor:
        cursor.add_column(sa.Column("set_by", sa.Text(), nullable=False, server_default="next"))
""",
)
FAILING = f"{ADDED}    op.drop_table('no_such_table')\n"
# Alembic's own fault to guard against: rebuilding a parent table with foreign keys on deletes its children.
CHILDREN = migration(
    AFTER_NEXT,
    NEXT,
    """
    op.create_table(
        "marks", sa.Column("of", sa.Integer(), sa.ForeignKey("sync_cursor.id", ondelete="CASCADE"), primary_key=True)
    )
    op.execute("INSERT INTO marks VALUES (1)")
    with op.batch_alter_table("sync_cursor", recreate="always") as cursor:
        cursor.add_column(sa.Column("more", sa.Text()))
""",
)


def editions(folder: Path, *versions: str) -> Editions:
    """The shipped migrations and further ones, in a folder of their own."""
    made = folder / "100% migrations"
    shutil.copytree(SHIPPED.folder, made, ignore=shutil.ignore_patterns("__pycache__"))
    further = dict(zip((NEXT, AFTER_NEXT), versions, strict=False))
    for name, text in further.items():
        (made / "versions" / f"{name}_scratch.py").write_text(text, encoding="utf-8")
    return Editions(made, (*SHIPPED.known, *further))


def open_with(path: Path, known: Editions, steps: list[Step] | None = None) -> Engine:
    return open_store(path, KEY, (steps if steps is not None else []).append, editions=known, wait_seconds=0)


def columns_of(engine: Engine, table: str) -> list[str]:
    found = MetaData()
    with reading(engine) as connection:
        found.reflect(connection, only=[table])
    return [column.name for column in found.tables[table].columns]


def test_the_revisions_the_program_knows_are_the_files_it_ships() -> None:
    files = sorted(path.name for path in (SHIPPED.folder / "versions").glob("m*.py"))
    assert [name.split("_")[0] for name in files] == list(SHIPPED.known)
    assert all(re.fullmatch(r"m\d{4}_[a-z0-9_]+\.py", name) for name in files)
    assert SHIPPED.head == SHIPPED.known[-1]


def test_a_migration_says_in_one_sentence_what_it_does_and_imports_nothing_of_ours() -> None:
    for path in (SHIPPED.folder / "versions").glob("m*.py"):
        tree = ast.parse(path.read_text(encoding="utf-8"))
        assert re.fullmatch(r"[A-ZĐ].*\.", ast.get_docstring(tree) or ""), path.name
        imported = {
            (node.module or "").split(".")[0] if isinstance(node, ast.ImportFrom) else alias.name.split(".")[0]
            for node in ast.walk(tree)
            if isinstance(node, ast.Import | ast.ImportFrom)
            for alias in node.names
        }
        assert imported <= {"alembic", "sqlalchemy", "json"}, path.name


def test_what_the_migrations_make_is_what_the_program_works_with(tmp_path: Path) -> None:
    whole = MetaData()
    for metadata in (ledger_metadata, kept, projected):
        for table in metadata.sorted_tables:
            table.to_metadata(whole)
    engine = create_store(tmp_path / "desk.db", KEY, desk=DESK, life=LIFE)
    with reading(engine) as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, whole) == []
    engine.dispose()


@pytest.mark.parametrize(
    "tampering",
    [
        "UPDATE lines SET payload = NULL",
        "UPDATE lines SET received_at = '' WHERE number = 1",
        "UPDATE OR REPLACE lines SET number = 2 WHERE number = 1",
        "UPDATE OR IGNORE lines SET kind = 'x'",
        "DELETE FROM lines",
        "DELETE FROM lines WHERE number = (SELECT max(number) FROM lines)",
        "INSERT OR REPLACE INTO lines SELECT * FROM lines WHERE number = 1",
        "INSERT OR REPLACE INTO lines SELECT position + 1000, desk, life, number, kind, header, digest, signature, "
        "salt, payload, received_at FROM lines WHERE number = 1",
        "INSERT OR REPLACE INTO lines SELECT position, desk, 'other', number, kind, header, digest, signature, "
        "salt, payload, received_at FROM lines WHERE number = 1",
        "REPLACE INTO lines SELECT * FROM lines WHERE number = 1",
        "INSERT INTO lines SELECT * FROM lines WHERE number = 1 ON CONFLICT DO UPDATE SET kind = 'x'",
    ],
)
def test_no_statement_changes_takes_or_replaces_a_line(store: OpenedStore, tampering: str) -> None:
    with reading(store.engine) as connection:
        before = connection.exec_driver_sql("SELECT * FROM lines").all()
    with pytest.raises(DBAPIError, match=r"a line of the ledger (never changes|never goes|is never replaced)"):
        _execute(store.engine, tampering)
    with reading(store.engine) as connection:
        assert connection.exec_driver_sql("SELECT * FROM lines").all() == before


def _execute(engine: Engine, statement: str) -> None:
    with writing(engine) as connection:
        connection.exec_driver_sql(statement)


def test_an_upgrade_keeps_every_row_and_leaves_a_copy_of_the_store_as_it_was(
    store: OpenedStore, tmp_path: Path
) -> None:
    store.accept()
    store.sync.mark_sending(3)
    before, lines = rows_of(store.engine), count(store.engine)
    store.close()
    was = store.path.read_bytes()
    steps: list[Step] = []
    engine = open_with(store.path, editions(tmp_path, ADDED), steps)
    assert steps == [Step.BACKING_UP, Step.MIGRATING, Step.CHECKING]
    upgraded = over(engine, store.path, store.clock)
    assert (rows_of(engine), count(engine)) == (before, lines)
    assert columns_of(engine, "sync_cursor")[-1] == "set_by"
    upgraded.accept()
    upgraded.close()
    copy = open_again(tmp_path / f"desk-before-{NEXT}.db")
    assert (rows_of(copy.engine), count(copy.engine)) == (before, lines)
    assert "set_by" not in columns_of(copy.engine, "sync_cursor")
    copy.close()
    assert was != store.path.read_bytes()


def test_an_upgraded_store_is_newer_to_the_program_of_before(store: OpenedStore, tmp_path: Path) -> None:
    store.close()
    open_with(store.path, editions(tmp_path, ADDED)).dispose()
    with pytest.raises(Unavailable) as unavailable:
        open_again(store.path)
    assert unavailable.value.cause is Cause.STORE_NEWER


def test_an_upgrade_that_fails_leaves_the_store_as_it_was(store: OpenedStore, tmp_path: Path) -> None:
    store.accept()
    before = rows_of(store.engine)
    store.close()
    with pytest.raises(DBAPIError, match="no_such_table"):
        open_with(store.path, editions(tmp_path, FAILING))
    again = open_again(store.path)
    assert rows_of(again.engine) == before
    assert "set_by" not in columns_of(again.engine, "sync_cursor")
    again.close()


def test_an_upgrade_that_finds_no_room_for_its_copy_changes_nothing(store: OpenedStore, tmp_path: Path) -> None:
    store.close()
    was = store.path.read_bytes()
    (tmp_path / f"desk-before-{NEXT}.db.making").mkdir()
    with pytest.raises(Unavailable):
        open_with(store.path, editions(tmp_path, ADDED))
    assert store.path.read_bytes() == was


def test_rebuilding_a_table_does_not_delete_the_rows_that_refer_to_it(store: OpenedStore, tmp_path: Path) -> None:
    store.close()
    engine = open_with(store.path, editions(tmp_path, ADDED, CHILDREN))
    with reading(engine) as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM marks").scalar() == 1
        assert connection.exec_driver_sql("PRAGMA foreign_keys").scalar() == 1
    engine.dispose()


def test_the_triggers_outlive_an_upgrade(store: OpenedStore, tmp_path: Path) -> None:
    store.close()
    engine = open_with(store.path, editions(tmp_path, ADDED))
    with pytest.raises(DBAPIError, match="never goes"):
        _execute(engine, "DELETE FROM lines")
    engine.dispose()
