"""Numbers at a real store: blocks taken by code without a line, numbers voided, none ever used twice."""

from collections.abc import Iterator
from dataclasses import dataclass

import pytest

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo, ShiftId
from kt1desk.domain.void_reason import VoidReason
from kt1desk.hub import desks
from kt1desk.hub.blocks import Lending
from kt1desk.hub.ledger_order import writing_in_order
from kt1desk.hub.phone_blocks import block_code
from kt1desk.hub.service import HubService
from kt1desk.store.numbers import SqlNumberBooks, SqlNumberLookups
from kt1desk.store.sync_books import SqlSyncBooks
from kt1desk.sync.engine import run_sync
from kt1desk.usecases.take_block_code import take_block_code
from kt1desk.usecases.void_number import void_number
from kt1desk.wire.agreement import AgreementKey
from kt1desk.wire.protocol import Enrol, Lease
from tests.store.opened import DESK, LIFE, SIGNING, OpenedStore
from tests.support.builders import CENTRE
from tests.support.hubs import RULES, DirectHub, direct_hub
from tests.support.lines import NOW

HUB_KEY, OWN_KEY = AgreementKey(bytes([1]) * 32), AgreementKey(bytes([2]) * 32)


@dataclass
class Province:
    hub: DirectHub
    service: HubService

    def block(self, ordinal: int | None = None, *, size: int = 20) -> str:
        with writing_in_order(self.hub.engine) as connection:
            desk = desks.admitted(connection, DESK, LIFE)
            return block_code(connection, desk, ordinal, Lending(size=size, at=NOW), HUB_KEY)


@pytest.fixture
def province() -> Iterator[Province]:
    with direct_hub("sqlite://") as hub:
        yield Province(hub, HubService(hub.engine, RULES, lambda: NOW, HUB_KEY.public))


@pytest.fixture
def enrolled(store: OpenedStore, province: Province) -> OpenedStore:
    """The desk after its first contact: it leased nothing, for it has numbers enough."""
    secret = province.hub.code(CENTRE, training=True).secret
    province.service.enrol(
        Enrol(
            secret=secret,
            office=CENTRE,
            desk=DESK,
            life=LIFE,
            public_key=SIGNING.public,
            training=True,
            agreement_key=OWN_KEY.public,
        )
    )
    contact(store, province)
    return store


def contact(store: OpenedStore, province: Province) -> None:
    books = SqlSyncBooks(store.engine, SIGNING.sign, store.clock, OWN_KEY.public)
    assert run_sync(books, province.service, store.clock, lambda _step, _lines: None).agrees


def books_of(store: OpenedStore) -> SqlNumberBooks:
    return SqlNumberBooks(store.engine, SIGNING.sign, store.clock, OWN_KEY)


def take(store: OpenedStore, code: str) -> None:
    take_block_code(code, store.desk.clerk, books=books_of(store), clock=store.clock)


def void(store: OpenedStore, item_no: ItemNo) -> None:
    void_number(item_no, VoidReason.LABEL_SPOILED, store.desk.leader, books=store.books, clock=store.clock)


def test_the_admission_is_recorded_once_however_often_it_is_said(enrolled: OpenedStore, province: Province) -> None:
    before = enrolled.sync.head()
    contact(enrolled, province)
    assert enrolled.sync.head() == before
    assert SqlNumberLookups(enrolled.engine).numbers().request.enrolled


def test_a_code_lends_numbers_without_a_line(enrolled: OpenedStore, province: Province) -> None:
    asked = SqlNumberLookups(enrolled.engine).numbers()
    take(enrolled, province.block(asked.request.ordinal).lower().replace("-", " "))
    after = SqlNumberLookups(enrolled.engine).numbers()
    assert after.left == asked.left + 20
    assert after.request.ordinal == asked.request.ordinal + 1


def test_a_lease_over_the_line_tells_the_block_that_was_said_in_a_code(
    enrolled: OpenedStore, province: Province
) -> None:
    ordinal = SqlNumberLookups(enrolled.engine).numbers().request.ordinal
    code = province.block(ordinal)
    leased = province.service.lease(Lease(desk=DESK, life=LIFE, ordinal=ordinal))
    assert leased.last - leased.first + 1 == 20
    assert province.block(ordinal) == code


def test_the_same_code_lends_nothing_twice(enrolled: OpenedStore, province: Province) -> None:
    code = province.block(SqlNumberLookups(enrolled.engine).numbers().request.ordinal)
    take(enrolled, code)
    with pytest.raises(RuleBroken) as refused:
        take(enrolled, code)
    assert refused.value.rule is Rule.BLOCK_CODE_WRONG


def test_a_mistyped_code_is_told_from_a_wrong_one(enrolled: OpenedStore) -> None:
    with pytest.raises(RuleBroken) as refused:
        take(enrolled, "0000-0000-0000-0000-0001")
    assert refused.value.rule is Rule.BLOCK_CODE_TYPO
    with pytest.raises(RuleBroken) as refused:
        take(enrolled, "0000-0000-0000-0000-0000")
    assert refused.value.rule is Rule.BLOCK_CODE_WRONG


def test_a_desk_that_never_enrolled_takes_no_code(store: OpenedStore) -> None:
    assert not SqlNumberLookups(store.engine).numbers().request.enrolled
    with pytest.raises(RuleBroken) as refused:
        take(store, "0000-0000-0000-0000-0000")
    assert refused.value.rule is Rule.BLOCK_CODE_WRONG


def test_a_voided_number_is_never_used_and_is_listed(store: OpenedStore) -> None:
    lookups = SqlNumberLookups(store.engine)
    first = lookups.numbers().next_no
    assert first is not None
    void(store, first)
    assert store.accept() != first
    (row,) = lookups.numbers().voided
    assert (row.item_no, row.by_name, row.reason) == (first, "Nguyễn Thị Hạnh", "LABEL_SPOILED")


def test_only_the_next_number_can_be_voided(store: OpenedStore) -> None:
    used = store.accept()
    with pytest.raises(RuleBroken) as refused:
        void(store, used)
    assert refused.value.rule is Rule.NUMBER_NOT_NEXT


def test_a_block_whose_last_number_was_voided_is_used_up(store: OpenedStore) -> None:
    lookups = SqlNumberLookups(store.engine)
    while (next_no := lookups.numbers().next_no) is not None:
        void(store, next_no)
    assert lookups.numbers().left == 0
    with pytest.raises(RuleBroken) as refused:
        store.accept()
    assert refused.value.rule is Rule.NO_NUMBER_BLOCK


def test_each_shift_lists_the_numbers_voided_in_it(store: OpenedStore) -> None:
    lookups = SqlNumberLookups(store.engine)
    first = lookups.numbers().next_no
    shift = store.lookups.shift()
    assert first is not None
    assert shift is not None
    void(store, first)
    assert [row.item_no for row in lookups.voided_since(shift.shift)] == [first]
    assert lookups.voided_since(ShiftId("1999-001/1")) == ()
