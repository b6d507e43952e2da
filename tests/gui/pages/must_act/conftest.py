"""A desk with a real store and the page in front of it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.store.opened import OpenedStore, make_store, open_again


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    """The leader is on duty, nothing is on hand."""
    path = tmp_path / "desk.db"
    make_store(path)
    opened = open_again(path)
    yield opened
    opened.close()
