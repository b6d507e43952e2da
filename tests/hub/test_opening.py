"""The hub's database is brought to this edition, and one of a newer edition is left alone."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from sqlalchemy import Engine, select, text

from kt1desk.domain.events import PinChanged
from kt1desk.domain.ids import LifeId
from kt1desk.hub import opening
from kt1desk.hub.desks import everyone
from kt1desk.hub.ledger_order import reading, writing
from kt1desk.hub.opening import DatabaseNewer, migrate, open_engine
from kt1desk.hub.tables import PROVINCE, audience, book, metadata
from kt1desk.ledger.book import LedgerBook
from kt1desk.ledger.chain import head_after
from kt1desk.wire.line import read_header
from tests.support.lines import CLERK, NOW, Author

MIGRATIONS = Path(opening.__file__).parent / "migrations"


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


def test_a_hub_of_the_first_edition_tells_standing_lines_by_the_rules_of_this_one(engine: Engine) -> None:
    with writing(engine) as connection:
        config = Config()
        config.set_main_option("script_location", str(MIGRATIONS))
        config.attributes["connection"] = connection
        command.upgrade(config, "m0001")
        connection.execute(book.insert().values(id=1, book_id="before"))
        old = Author("300000", desk="D1")
        old.life, later = LifeId("L1"), Author("300000", desk="D1")
        for hour, author in enumerate((old, later)):
            connection.execute(
                text(
                    "INSERT INTO desks (desk, life, office, training, public_key, prefix, enrolled_at, declared) "
                    "VALUES (:desk, :life, '300000', :training, :key, 'MK', :at, 0)"
                ),
                {
                    "desk": author.desk,
                    "life": author.life,
                    "training": False,
                    "key": author.key.public,
                    "at": f"2024-11-25T0{hour}:00:00+00:00",
                },
            )
        (line,) = old.writes(PinChanged(at=NOW, by=CLERK))
        header = read_header(line)
        LedgerBook(connection).append([(line, header, head_after(line, header))], NOW)
    migrate(engine)
    with reading(engine) as connection:
        assert connection.execute(select(book.c.book_id)).scalar_one() != "before"
        assert connection.execute(select(audience.c.office)).scalars().all() == [PROVINCE]
        ended = {one.life: one.ended for one in everyone(connection)}
    assert ended == {old.life: True, later.life: False}
