"""A store for each test: a copy of one that is made once."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.opened import OpenedStore, make_store, make_unopened, open_again


@pytest.fixture(scope="session")
def made_store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The closed file of a desk whose leader is on duty; never opened, only copied."""
    path = tmp_path_factory.mktemp("made") / "desk.db"
    make_store(path)
    return path


@pytest.fixture
def store_file(made_store: Path, tmp_path: Path) -> Path:
    """A copy of that file."""
    return Path(shutil.copy(made_store, tmp_path / "desk.db"))


@pytest.fixture
def store(store_file: Path) -> Iterator[OpenedStore]:
    """The same, open."""
    opened = open_again(store_file)
    yield opened
    opened.close()


@pytest.fixture
def unopened(tmp_path: Path) -> Iterator[OpenedStore]:
    """A store whose book is open but where nobody is on duty yet and no number was lent."""
    opened = make_unopened(tmp_path / "unopened.db")
    yield opened
    opened.close()


@pytest.fixture
def live(tmp_path: Path) -> Iterator[OpenedStore]:
    """The same, of a desk with real items."""
    opened = make_unopened(tmp_path / "live.db", live_prefix="MK")
    yield opened
    opened.close()
