"""Garbage is collected between the tests, as the program's `Sweeper` does between events, and never inside a paint."""

import gc
from collections.abc import Iterator

import pytest


@pytest.fixture(autouse=True)
def swept() -> Iterator[None]:
    """Python would collect the windows of the test before at any allocation, also while Qt paints."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()
