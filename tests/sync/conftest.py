"""A hub and a desk for one test."""

from collections.abc import Iterator

import pytest

from tests.support.hubs import DirectHub, direct_hub, enrolled
from tests.support.ledger_books import PlainDesk
from tests.support.lines import next_office


@pytest.fixture
def hub() -> Iterator[DirectHub]:
    with direct_hub("sqlite://") as hub:
        yield hub


@pytest.fixture
def desk(hub: DirectHub) -> Iterator[PlainDesk]:
    desk = PlainDesk(enrolled(hub, next_office()))
    yield desk
    desk.close()


@pytest.fixture
def colleague(hub: DirectHub, desk: PlainDesk) -> Iterator[PlainDesk]:
    colleague = PlainDesk(enrolled(hub, desk.author.office))
    yield colleague
    colleague.close()
