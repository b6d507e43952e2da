"""A hub for one test."""

from collections.abc import Iterator

import pytest

from tests.support.hubs import DirectHub, direct_hub


@pytest.fixture
def hub() -> Iterator[DirectHub]:
    with direct_hub("sqlite://") as hub:
        yield hub
