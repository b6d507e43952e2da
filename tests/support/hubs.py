"""Hubs to be tested: over SQLite, over PostgreSQL, and over HTTPS against a real process."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from sqlalchemy import Engine

from kt1desk.hub import codes, desks
from kt1desk.hub.ledger_order import writing_in_order
from kt1desk.hub.opening import migrate, open_engine
from kt1desk.hub.restoring import declare_restored
from kt1desk.hub.service import Clock, HubService, Rules
from kt1desk.sync.http_hub import HttpHub
from kt1desk.wire.enrol_code import EnrolCode
from kt1desk.wire.protocol import Hub
from tests.support.hub_process import hub_process
from tests.support.lines import NOW, Author

RULES = Rules(live_prefix="MK", block_size=5)
SOME_PEM = b"-----BEGIN CERTIFICATE-----\nYWJj\n-----END CERTIFICATE-----\n"


class HubAtWork(Protocol):
    """One hub, whatever carries it."""

    @property
    def engine(self) -> Engine: ...

    def door(self, author: Author) -> Hub:
        """The hub as this desk reaches it."""
        ...

    def code(self, office: str, *, training: bool = False, province: bool = False) -> EnrolCode: ...


class DirectHub:
    """A `HubService` without a carrier."""

    def __init__(self, engine: Engine, clock: Clock = lambda: NOW) -> None:
        self.engine = engine
        self.service = HubService(engine, RULES, clock)
        self._clock = clock

    def door(self, author: Author) -> Hub:
        return self.service

    def code(self, office: str, *, training: bool = False, province: bool = False) -> EnrolCode:
        return _code(self.engine, office, training, SOME_PEM, self._clock, province=province)

    def backup(self) -> sqlite3.Connection:
        """A copy of a hub over SQLite as it is now."""
        copy = sqlite3.connect(":memory:")
        with self._driver() as driver:
            driver.backup(copy)
        return copy

    def restore(self, copy: sqlite3.Connection, remembered: Path) -> None:
        """Bring a hub over SQLite back to a copy and say so, as the province must."""
        with self._driver() as driver:
            copy.backup(driver)
        declare_restored(self.engine, RULES.live_prefix, remembered, self._clock())

    @contextmanager
    def _driver(self) -> Iterator[sqlite3.Connection]:
        pooled = self.engine.raw_connection()
        driver = pooled.driver_connection
        assert isinstance(driver, sqlite3.Connection)
        yield driver
        pooled.close()


class DistantHub:
    """A hub process, reached over HTTPS; codes are made in its database, as the province does."""

    def __init__(self, engine: Engine, address: str, authority_pem: str, clock: Clock) -> None:
        self.engine = engine
        self.address = address
        self.authority_pem = authority_pem
        self._clock = clock
        self._lines: dict[Author, HttpHub] = {}

    def door(self, author: Author) -> Hub:
        if author not in self._lines:
            self._lines[author] = HttpHub(
                self.address,
                desk=author.desk,
                life=author.life,
                sign=author.sign,
                authority_pem=self.authority_pem,
            )
        return self._lines[author]

    def code(self, office: str, *, training: bool = False, province: bool = False) -> EnrolCode:
        return _code(self.engine, office, training, self.authority_pem.encode(), self._clock, province=province)

    def hang_up(self) -> None:
        while self._lines:
            self._lines.popitem()[1].close()


def _code(engine: Engine, office: str, training: bool, pem: bytes, clock: Clock, *, province: bool) -> EnrolCode:
    with writing_in_order(engine) as connection:
        return codes.make_code(
            connection, office=office, training=training, authority_pem=pem, at=clock(), province=province
        )


@contextmanager
def direct_hub(url: str, clock: Clock = lambda: NOW) -> Iterator[DirectHub]:
    """A service over a database that is migrated here."""
    engine = open_engine(url)
    try:
        migrate(engine)
        yield DirectHub(engine, clock)
    finally:
        engine.dispose()


@contextmanager
def distant_hub(data: Path, clock: Clock) -> Iterator[DistantHub]:
    """A hub process over SQLite in `data`."""
    settings = {"KT1DESK_HUB_BLOCK_SIZE": str(RULES.block_size)}
    with hub_process(data, settings) as process:
        engine = open_engine(f"sqlite:///{data / 'hub.sqlite'}")
        try:
            yield DistantHub(engine, process.address, process.authority_pem, clock)
        finally:
            engine.dispose()


def enrolled(
    hub: HubAtWork, office: str, *, training: bool = False, desk: str | None = None, province: bool = False
) -> Author:
    """A desk of this office that the hub knows."""
    author = Author(office, training=training, desk=desk)
    hub.door(author).enrol(author.enrolling(hub.code(office, training=training, province=province).secret))
    return author


def revoke(hub: HubAtWork, author: Author) -> None:
    """Shut a desk out, as the province does."""
    with writing_in_order(hub.engine) as connection:
        desks.revoke(connection, author.desk, author.life, NOW)
