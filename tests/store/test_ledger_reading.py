"""The ledger of a store as others read it: all lives in order, the keys as the province told them."""

from kt1desk.store.ledger_reading import SqlLedger
from kt1desk.wire.export import SignerKey
from kt1desk.wire.line import read_header
from kt1desk.wire.protocol import DeskKey
from tests.store.opened import OpenedStore
from tests.support.lines import OTHER_DESK, OTHER_KEY, OTHER_LIFE, label_confirmed, lines_of


def _learn_of_another(store: OpenedStore) -> None:
    lines = lines_of(label_confirmed(serial) for serial in range(3))
    key = DeskKey(desk=OTHER_DESK, life=OTHER_LIFE, office="303800", public_key=OTHER_KEY.public)
    store.sync.take_in((lines[2], lines[0]), (key,), (), 1)


def test_every_life_comes_in_the_order_of_its_numbers(store: OpenedStore) -> None:
    _learn_of_another(store)
    headers = [read_header(line) for line in SqlLedger(store.engine).lines()]
    own = [header.number for header in headers if header.desk != OTHER_DESK]
    assert own == list(range(1, store.sync.head().number + 1))
    assert [header.number for header in headers if header.desk == OTHER_DESK] == [1, 3]
    desks = [header.desk for header in headers]
    assert sorted(desks) == desks


def test_keys_are_those_of_the_province_and_what_a_first_line_says_of_itself(store: OpenedStore) -> None:
    _learn_of_another(store)
    ledger = SqlLedger(store.engine)
    assert ledger.owner() == (store.sync.desk(), store.sync.life())
    keys = {(key.desk, key.life): key for key in ledger.signer_keys()}
    assert keys[OTHER_DESK, OTHER_LIFE] == SignerKey(
        desk=OTHER_DESK, life=OTHER_LIFE, office="303800", public_key=OTHER_KEY.public
    )
    assert keys[ledger.owner()].office == "300000"
    told = DeskKey(desk=store.sync.desk(), life=store.sync.life(), office="300000", public_key=OTHER_KEY.public)
    store.sync.take_in((), (told,), (), 2)
    assert {key.public_key for key in ledger.signer_keys()} == {OTHER_KEY.public}
