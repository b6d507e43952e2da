"""A desk over books in memory: the verbs are tested without a file; tests/contracts holds the two books together."""

import pytest

from tests.support.clock import StandingClock
from tests.support.desks import Desk, open_a_book, open_a_desk
from tests.support.memory_books import MemoryBooks, MemoryPins
from tests.support.reference import first_edition


@pytest.fixture
def books() -> MemoryBooks:
    return MemoryBooks()


@pytest.fixture
def desk(books: MemoryBooks) -> Desk:
    """A desk with 100 numbers, its leader on duty."""
    return open_a_desk(books, MemoryPins(), first_edition(), StandingClock())


@pytest.fixture
def unopened(books: MemoryBooks) -> Desk:
    """A desk whose book is open and where nobody is on duty."""
    return open_a_book(books, MemoryPins(), first_edition(), StandingClock())
