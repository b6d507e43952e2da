"""The throw-away server gives each test an empty database of its own."""

import pytest
import sqlalchemy
from sqlalchemy import URL, text

from tests.support.postgres import fresh_database


def test_each_fresh_database_is_empty_and_gone_afterwards(postgres_server: URL) -> None:
    for _ in range(2):
        with fresh_database(postgres_server, "twice") as url:
            engine = sqlalchemy.create_engine(url)
            with engine.begin() as connection:
                connection.execute(text("CREATE TABLE line (number integer)"))
            engine.dispose()


@pytest.mark.parametrize("turn", [1, 2])
def test_a_test_that_asks_for_a_url_gets_an_empty_database(turn: int, postgres_url: str) -> None:
    engine = sqlalchemy.create_engine(postgres_url)
    with engine.begin() as connection:
        connection.execute(text("CREATE TABLE line (number integer)"))
    engine.dispose()
