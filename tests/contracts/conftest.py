"""The hubs that the suite of the port runs over. All tests share one of each kind, each with offices of its own."""

from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import URL

from tests.support.hubs import DistantHub, HubAtWork, direct_hub, distant_hub
from tests.support.postgres import fresh_database


@pytest.fixture(scope="session")
def sqlite_hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[HubAtWork]:
    with direct_hub(f"sqlite:///{tmp_path_factory.mktemp('hub') / 'hub.sqlite'}") as hub:
        yield hub


@pytest.fixture(scope="session")
def postgres_hub(postgres_server: URL) -> Iterator[HubAtWork]:
    with (
        fresh_database(postgres_server, "hub_suite") as url,
        direct_hub(url.render_as_string(hide_password=False)) as hub,
    ):
        yield hub


@pytest.fixture(scope="session")
def https_hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DistantHub]:
    with distant_hub(tmp_path_factory.mktemp("hub"), lambda: datetime.now(UTC)) as hub:
        yield hub


@pytest.fixture(params=["sqlite", "postgres", "https"])
def hub(request: pytest.FixtureRequest) -> Iterator[HubAtWork]:
    found = request.getfixturevalue(f"{request.param}_hub")
    yield found
    if isinstance(found, DistantHub):
        found.hang_up()
