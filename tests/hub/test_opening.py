"""The hub's database is brought to this edition, and one of a newer edition is left alone."""

from collections.abc import Iterator

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, select, text

from kt1desk.hub.ledger_order import reading, writing
from kt1desk.hub.opening import DatabaseNewer, migrate, open_engine
from kt1desk.hub.tables import book, metadata


@pytest.fixture(params=["sqlite", "postgres"])
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    if request.param == "sqlite":
        url = f"sqlite:///{request.getfixturevalue('tmp_path') / 'hub.sqlite'}"
    else:
        url = request.getfixturevalue("postgres_url")
    engine = open_engine(url)
    yield engine
    engine.dispose()


def test_the_migrations_lead_to_the_tables_the_program_uses(engine: Engine) -> None:
    migrate(engine)
    with reading(engine) as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []


def test_a_second_start_changes_nothing(engine: Engine) -> None:
    migrate(engine)
    with reading(engine) as connection:
        before = connection.execute(select(book)).all()
    migrate(engine)
    with reading(engine) as connection:
        assert connection.execute(select(book)).all() == before
    assert len(before) == 1


def test_a_database_of_a_newer_hub_is_left_alone(engine: Engine) -> None:
    migrate(engine)
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = 'm9999'"))
    with pytest.raises(DatabaseNewer, match="m9999"):
        migrate(engine)
    with reading(engine) as connection:
        assert connection.execute(text("SELECT version_num FROM alembic_version")).scalar_one() == "m9999"


def test_sqlite_keeps_what_was_answered_even_through_a_power_cut(tmp_path_factory: pytest.TempPathFactory) -> None:
    engine = open_engine(f"sqlite:///{tmp_path_factory.mktemp('hub') / 'hub.sqlite'}")
    with reading(engine) as connection:
        full = 2
        assert connection.exec_driver_sql("PRAGMA synchronous").scalar_one() == full
        assert connection.exec_driver_sql("PRAGMA journal_mode").scalar_one() == "wal"
    engine.dispose()


def test_an_error_of_the_database_tells_no_payload(engine: Engine) -> None:
    with pytest.raises(Exception, match="nowhere") as failed, writing(engine) as connection:
        connection.execute(text("INSERT INTO nowhere VALUES (:name)"), {"name": "Trần Văn Minh"})
    assert "Minh" not in str(failed.value)
