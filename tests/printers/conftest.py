"""One CUPS for all tests of a process that need a real one."""

from collections.abc import Iterator

import pytest

from tests.support.private_cups import PrivateCups, cups_or_skip, private_cups


@pytest.fixture(scope="session")
def spooler() -> Iterator[PrivateCups]:
    """It runs until the tests end."""
    with private_cups(cups_or_skip()) as server:
        yield server
