"""What the suites of the ports run over: books in memory and in the encrypted store; hubs of each kind, shared by all
tests, each with offices of its own."""

import shutil
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import URL

from tests.store.opened import make_store, open_again
from tests.support.clock import StandingClock
from tests.support.desks import Desk, open_a_desk
from tests.support.hubs import DistantHub, HubAtWork, direct_hub, distant_hub
from tests.support.memory_books import MemoryBooks, MemoryPins
from tests.support.postgres import fresh_database
from tests.support.reference import first_edition


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("books") / "desk.db"
    make_store(path)
    return path


@pytest.fixture(params=["memory", "sqlcipher"])
def desk(request: pytest.FixtureRequest, made: Path, tmp_path: Path) -> Iterator[Desk]:
    if request.param == "memory":
        yield open_a_desk(MemoryBooks(), MemoryPins(), first_edition(), StandingClock())
        return
    store = open_again(Path(shutil.copy(made, tmp_path / "desk.db")))
    yield store.desk
    store.close()


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
