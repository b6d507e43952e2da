"""A real store that went two ways, or was taken over, and a real hub: its book goes on and nothing is lost."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import NewLife
from kt1desk.domain.ids import LifeId
from kt1desk.hub.ledger_order import reading
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.rebirth import NextLife, begin_new_life
from kt1desk.store.sync_books import SqlSyncBooks
from kt1desk.sync.engine import End, Outcome, run_sync
from kt1desk.wire.line import Head
from kt1desk.wire.protocol import Enrol, Refusal
from kt1desk.wire.signing import SEED_BYTES, SigningKey
from tests.store.opened import DESK, KEY, SIGNING, OpenedStore, copy_of, open_again
from tests.support.builders import CENTRE
from tests.support.hubs import DirectHub, direct_hub

NEW_KEY = SigningKey(bytes([7]) * SEED_BYTES)


@dataclass
class Machine:
    """A store with the key that signs for it."""

    store: OpenedStore
    key: SigningKey
    hub: DirectHub

    @property
    def books(self) -> SqlSyncBooks:
        return SqlSyncBooks(self.store.engine, self.key.sign, self.store.clock)

    def admit(self) -> None:
        secret = self.hub.code(CENTRE, training=True).secret
        key, life = self.key.public, self.books.life()
        asked = Enrol(secret=secret, office=CENTRE, desk=DESK, life=life, public_key=key, training=True)
        self.hub.service.enrol(asked)

    def sync(self) -> Outcome:
        return run_sync(self.books, self.hub.service, self.store.clock, lambda _step, _lines: None)

    def reborn(self, after: Head | None, why: NewLife) -> "Machine":
        self.store.close()
        to = NextLife(life=LifeId("L2"), public_key=NEW_KEY.public, sign=NEW_KEY.sign, why=why, clock=self.store.clock)
        begin_new_life(self.store.path, KEY, after, to)
        fresh = Machine(open_again(self.store.path, self.store.clock), NEW_KEY, self.hub)
        fresh.admit()
        return fresh


@pytest.fixture
def hub() -> Iterator[DirectHub]:
    with direct_hub("sqlite://") as hub:
        yield hub


@pytest.fixture
def twins(made_store: Path, hub: DirectHub) -> Iterator[tuple[Machine, Machine]]:
    """Two machines with the same store; the first was admitted and has sent half of it."""
    with copy_of(made_store) as one, copy_of(made_store) as other:
        first, second = Machine(one, SIGNING, hub), Machine(other, SIGNING, hub)
        first.admit()
        yield first, second


def accepted_at(hub: DirectHub) -> int:
    with reading(hub.engine) as connection:
        return sum(one.kind.startswith("item_accepted.") for one in LedgerBook(connection).after(0, 10_000))


def lives_at(hub: DirectHub) -> set[str]:
    with reading(hub.engine) as connection:
        return {one.life for one in LedgerBook(connection).after(0, 10_000)}


def test_a_store_that_went_another_way_goes_on_after_the_common_line(
    hub: DirectHub, twins: tuple[Machine, Machine]
) -> None:
    first, second = twins
    first.store.accept()
    assert first.sync().agrees
    common = second.books.head()
    second.store.accept()
    second.store.accept()
    outcome = second.sync()
    assert (outcome.end, outcome.common) == (End.FORKED, common)
    fresh = second.reborn(outcome.common, NewLife.FORKED)
    assert fresh.sync().agrees
    assert accepted_at(hub) == 3
    fresh.store.close()


def test_a_copy_takes_the_desk_over_with_what_was_not_sent(hub: DirectHub, twins: tuple[Machine, Machine]) -> None:
    first, second = twins
    fresh = second.reborn(None, NewLife.COPIED)
    assert fresh.sync().agrees
    first.store.accept()
    outcome = first.sync()
    assert (outcome.end, outcome.refusal) == (End.REFUSED, Refusal.LIFE_ENDED)
    assert lives_at(hub) == {"L1", "L2"}
    fresh.store.close()


def test_a_new_life_has_numbers_of_its_own_only(hub: DirectHub, twins: tuple[Machine, Machine]) -> None:
    _, second = twins
    fresh = second.reborn(None, NewLife.RESTORED)
    with pytest.raises(RuleBroken) as refused:
        fresh.store.accept()
    assert refused.value.rule is Rule.NO_NUMBER_BLOCK
    assert fresh.sync().agrees
    fresh.store.accept()
    fresh.store.close()
