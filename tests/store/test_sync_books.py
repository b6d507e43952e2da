"""What sync needs of the store: marks that never claim too much, lines taken in once, numbers lent once."""

from datetime import timedelta

import msgspec
import pytest

from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import LabelConfirmed, NumberBlockLeased
from kt1desk.domain.ids import DeskId, LifeId, StaffId
from kt1desk.domain.numbers import SERIALS
from kt1desk.ledger.chain import following
from kt1desk.store.engine import reading
from kt1desk.store.sync_books import LOW_WATER
from kt1desk.store.tables import aside, cursor, desk_keys
from kt1desk.wire.aside import Aside, SetAside
from kt1desk.wire.codec import decode
from kt1desk.wire.line import EMPTY, NO_DIGEST, Head, Line, line_digest, read_header
from kt1desk.wire.protocol import DeskKey, Leased
from kt1desk.wire.signing import signature_holds
from tests.store.opened import DESK, LIFE, SIGNING, OpenedStore, count, open_again, rows_of
from tests.support.builders import HANH, accepted, number, registered
from tests.support.clock import MONDAY
from tests.support.lines import OTHER_DESK, OTHER_KEY, OTHER_LIFE, lines_of

FIRST = 5
"""The lines of a desk that has just opened."""
KEY_OF_OTHER = DeskKey(desk=OTHER_DESK, life=OTHER_LIFE, office="303800", public_key=OTHER_KEY.public)


def marks(store: OpenedStore) -> dict[str, object]:
    with reading(store.engine) as connection:
        return dict(connection.execute(cursor.select()).mappings().one())


def acknowledge(store: OpenedStore, number: int) -> None:
    digest = store.sync.digest_of(number)
    assert digest is not None
    store.sync.mark_acknowledged(number, digest, MONDAY)


def asides(store: OpenedStore) -> list[tuple[str, bytes]]:
    with reading(store.engine) as connection:
        return [(row.why, bytes(row.header)) for row in connection.execute(aside.select())]


def other_lines(*serials: int) -> tuple[Line, ...]:
    return tuple(lines_of(accepted(serial) for serial in serials))


def test_the_books_say_whose_they_are_and_how_far_they_go(store: OpenedStore) -> None:
    assert (store.sync.desk(), store.sync.life()) == (DESK, LIFE)
    head = store.sync.head()
    assert head.number == FIRST
    assert head.digest == store.sync.digest_of(FIRST) == line_digest(store.sync.unsent(100)[-1])
    assert (store.sync.digest_of(0), store.sync.digest_of(FIRST + 1)) == (NO_DIGEST, None)
    assert (store.sync.acknowledged(), store.sync.pulled_to(), store.sync.book_id()) == (0, 0, None)


def test_the_outbox_is_every_own_line_after_the_acknowledged_one_in_order(store: OpenedStore) -> None:
    store.sync.take_in(other_lines(501, 502), (KEY_OF_OTHER,), (), 2)
    numbers = [read_header(line).number for line in store.sync.unsent(100)]
    assert numbers == [1, 2, 3, 4, 5]
    assert store.sync.unsent(2) == store.sync.unsent(100)[:2]
    acknowledge(store, 3)
    assert [read_header(line).number for line in store.sync.unsent(100)] == [4, 5]
    acknowledge(store, FIRST)
    assert store.sync.unsent(100) == ()


def test_the_lines_of_a_desk_are_one_chain_signed_to_the_last(store: OpenedStore) -> None:
    for _ in range(3):
        store.accept()
    lines = store.sync.unsent(100)
    heads = [head for _, _, head in following(DESK, LIFE, EMPTY, lines)]
    assert heads[-1] == store.sync.head()
    assert all(signature_holds(SIGNING.public, line.signature, line_digest(line)) for line in lines)
    assert len({line.salt for line in lines}) == len(lines)


def test_a_line_says_when_it_was_recorded_and_what_the_clock_was_off_by(store: OpenedStore) -> None:
    store.sync.measured_offset(-2_500, MONDAY)
    store.clock.advance(timedelta(minutes=3))
    store.accept()
    header = read_header(store.sync.unsent(100)[-1])
    assert (header.recorded_at, header.clock_offset_ms) == (MONDAY + timedelta(minutes=3), -2_500)
    assert read_header(store.sync.unsent(1)[0]).clock_offset_ms is None


def test_the_mark_of_what_is_under_way_never_goes_back_nor_beyond_what_is_written(store: OpenedStore) -> None:
    for wanted, stands in ((3, 3), (2, 3), (3, 3), (99, FIRST)):
        store.sync.mark_sending(wanted)
        assert marks(store)["sending"] == stands
    store.accept()
    assert marks(store)["sending"] == FIRST


def test_an_acknowledgement_moves_the_mark_once_and_never_back(store: OpenedStore) -> None:
    for wanted, stands in ((3, 3), (3, 3), (2, 3), (FIRST, FIRST), (0, FIRST)):
        acknowledge(store, wanted)
        assert store.sync.acknowledged() == stands
    assert marks(store)["sending"] == FIRST


@pytest.mark.parametrize("digest", [b"", bytes(32), b"x" * 32])
def test_an_acknowledgement_of_a_line_that_is_not_ours_claims_nothing(store: OpenedStore, digest: bytes) -> None:
    acknowledge(store, 2)
    before = marks(store)
    for claimed in (3, FIRST, FIRST + 1, 10_000):
        store.sync.mark_acknowledged(claimed, digest, MONDAY)
    assert marks(store) == before


def test_a_new_hub_starts_from_what_it_holds_of_ours(store: OpenedStore) -> None:
    third = store.sync.digest_of(3)
    assert third is not None
    store.sync.take_in(other_lines(501), (), (), 7)
    acknowledge(store, FIRST)
    for held in (Head(number=3, digest=third), store.sync.head(), EMPTY):
        store.sync.reset_to(held, f"book-{held.number}")
        assert (store.sync.acknowledged(), marks(store)["sending"]) == (held.number, held.number)
        assert (store.sync.pulled_to(), store.sync.book_id()) == (0, f"book-{held.number}")


@pytest.mark.parametrize("number", [3, FIRST + 7])
def test_a_new_hub_that_holds_something_else_of_ours_holds_nothing_we_may_rely_on(
    store: OpenedStore, number: int
) -> None:
    acknowledge(store, FIRST)
    store.sync.reset_to(Head(number=number, digest=b"x" * 32), "book-2")
    assert (store.sync.acknowledged(), store.sync.book_id()) == (0, "book-2")
    assert store.lookups.truth_line().waiting == FIRST


def test_pulled_lines_are_kept_once_with_their_keys_and_the_position(store: OpenedStore) -> None:
    lines = other_lines(501, 502, 503)
    store.sync.take_in(lines[:2], (KEY_OF_OTHER,), (), 2)
    once = rows_of(store.engine), count(store.engine), marks(store)
    store.sync.take_in(lines[:2], (KEY_OF_OTHER,), (), 2)
    assert (rows_of(store.engine), count(store.engine), marks(store)) == once
    store.sync.take_in((*lines, *lines), (KEY_OF_OTHER,), (), 3)
    assert count(store.engine) == FIRST + 3
    assert (store.sync.pulled_to(), store.sync.keys()) == (3, (KEY_OF_OTHER,))
    assert store.lookups.truth_line().last_contact_at == MONDAY
    assert asides(store) == []


def test_the_first_key_of_a_desk_stands(store: OpenedStore) -> None:
    store.sync.take_in((), (KEY_OF_OTHER,), (), 1)
    changed = msgspec.structs.replace(KEY_OF_OTHER, public_key=SIGNING.public)
    store.sync.take_in((), (changed,), (), 2)
    assert store.sync.keys() == (KEY_OF_OTHER,)
    assert count(store.engine, desk_keys) == 1


def test_lines_may_come_with_gaps_and_the_gap_may_be_filled_later(store: OpenedStore) -> None:
    first, second, third = other_lines(501, 502, 503)
    store.sync.take_in((first, third), (), (), 1)
    store.sync.take_in((second,), (), (), 2)
    assert count(store.engine) == FIRST + 3
    assert all(store.lookups.item(number(serial)) is not None for serial in (501, 502, 503))


def test_another_content_under_a_number_that_stands_is_set_aside_once(store: OpenedStore) -> None:
    (line,), (forged,) = other_lines(501), other_lines(777)
    store.sync.take_in((line,), (), (), 1)
    before = rows_of(store.engine)
    for _ in range(2):
        store.sync.take_in((forged,), (), (), 2)
    assert asides(store) == [(Aside.OTHER_CONTENT.value, forged.header)]
    assert (rows_of(store.engine), count(store.engine)) == (before, FIRST + 1)
    assert store.sync.pulled_to() == 2


def test_of_two_contents_that_come_together_the_first_stands(store: OpenedStore) -> None:
    (line,), (forged,) = other_lines(501), other_lines(777)
    store.sync.take_in((line, forged), (), (), 1)
    assert asides(store) == [(Aside.OTHER_CONTENT.value, forged.header)]
    assert store.lookups.item(number(777)) is None


@pytest.mark.parametrize("first", [False, True])
def test_a_line_that_bears_our_name_and_was_not_written_here_never_joins_our_book(
    store: OpenedStore, first: bool
) -> None:
    foreign = lines_of((accepted(41_000 + place) for place in range(FIRST + 2)), desk=DeskId(DESK), life=LifeId(LIFE))
    wanted = foreign[0] if first else foreign[-1]
    head = store.sync.head()
    store.sync.take_in((wanted,), (), (), 1)
    assert asides(store) == [(Aside.OTHER_CONTENT.value, wanted.header)]
    assert (store.sync.head(), store.lookups.truth_line().waiting) == (head, FIRST)
    assert store.accept() == number(41_000)


def test_our_own_lines_that_come_back_change_nothing(store: OpenedStore) -> None:
    before = rows_of(store.engine), count(store.engine)
    store.sync.take_in(store.sync.unsent(100), (), (), 9)
    assert ((rows_of(store.engine), count(store.engine)), asides(store)) == (before, [])


def test_lines_of_an_earlier_life_of_this_desk_are_taken_in_beside_ours(store: OpenedStore) -> None:
    earlier = lines_of((accepted(501),), desk=DeskId(DESK), life=LifeId("L0"))
    head = store.sync.head()
    store.sync.take_in(tuple(earlier), (), (), 1)
    assert (store.sync.head(), store.sync.unsent(100)[-1]) == (head, store.sync.unsent(100)[FIRST - 1])
    assert store.lookups.item(number(501)) is not None


def test_what_was_set_aside_elsewhere_is_kept_once_with_its_reason(store: OpenedStore) -> None:
    lines = other_lines(501, 502, 503, 504, 505)
    set_aside = tuple(SetAside(line=line, why=why) for line, why in zip(lines, list(Aside)[:5], strict=True))
    for cursor_ in (1, 2):
        store.sync.take_in((), (), set_aside, cursor_)
    assert sorted(asides(store)) == sorted((one.why.value, one.line.header) for one in set_aside)
    assert store.lookups.item(number(501)) is None


def test_a_line_that_is_none_is_set_aside_and_blocks_no_other(store: OpenedStore) -> None:
    (line,) = other_lines(501)
    rubbish = Line(header=b"rubbish", signature=b"", salt=None, payload=None)
    store.sync.take_in((rubbish, line), (), (), 1)
    assert asides(store) == [(Aside.UNREADABLE.value, b"rubbish")]
    assert store.lookups.item(number(501)) is not None


def test_lines_and_position_are_taken_in_together_or_not_at_all(store: OpenedStore) -> None:
    (line,) = other_lines(501)
    before = marks(store)
    unfit = SetAside(line=line, why=Aside.KEY_UNKNOWN)
    with pytest.raises(OverflowError):
        store.sync.take_in((line,), (), (unfit,), 2**63)
    assert asides(store) == []
    assert (marks(store), count(store.engine)) == (before, FIRST)


def test_a_clerk_may_record_between_any_two_calls(store: OpenedStore) -> None:
    store.sync.mark_sending(FIRST)
    item_no = store.accept()
    acknowledge(store, FIRST)
    assert [read_header(line).number for line in store.sync.unsent(10)] == [FIRST + 1]
    line = store.lookups.item(item_no)
    assert line is not None
    assert line.truth.value == "HERE"


def leased(ordinal: int = 2, first: int = 50_000, last: int = 50_999, prefix: str = "ZK") -> Leased:
    return Leased(ordinal=ordinal, prefix=prefix, first=first, last=last)


def test_numbers_are_wanted_when_they_run_low_and_no_longer_when_they_came(store: OpenedStore) -> None:
    assert store.sync.numbers_wanted() is None
    store.accept()
    assert store.lookups.truth_line().numbers_left == LOW_WATER - 1
    assert store.sync.numbers_wanted() == 2
    store.sync.take_block(leased())
    assert store.sync.numbers_wanted() is None
    assert store.lookups.truth_line().numbers_left == LOW_WATER - 1 + 1_000


def test_a_desk_that_never_had_numbers_wants_the_first_block(unopened: OpenedStore) -> None:
    assert unopened.sync.numbers_wanted() == 1
    unopened.sync.take_block(leased(ordinal=1))
    assert unopened.sync.numbers_wanted() is None
    assert unopened.lookups.truth_line().numbers_left == 1_000


def test_a_block_is_recorded_once_as_a_fact_of_this_desk(store: OpenedStore) -> None:
    store.sync.take_block(leased())
    once = rows_of(store.engine), store.sync.head()
    store.sync.take_block(leased())
    store.sync.take_block(leased(first=80_000, last=80_999))
    assert (rows_of(store.engine), store.sync.head()) == once
    line = store.sync.unsent(100)[-1]
    assert line.payload is not None
    fact = decode(read_header(line).kind, line.payload)
    assert isinstance(fact, NumberBlockLeased)
    assert (fact.by, fact.ordinal, fact.block.first, fact.block.last) == (store.desk.leader, 2, 50_000, 50_999)


def test_a_block_taken_in_before_a_crash_is_there_after_it(store: OpenedStore) -> None:
    store.sync.take_block(leased())
    store.close()
    again = open_again(store.path)
    again.sync.take_block(leased())
    assert count(again.engine) == FIRST + 1
    again.close()


def test_a_training_book_takes_no_live_numbers(store: OpenedStore) -> None:
    with pytest.raises(RuleBroken) as broken:
        store.sync.take_block(leased(prefix="MK"))
    assert broken.value.rule is Rule.TRAINING_NUMBER
    assert count(store.engine) == FIRST


def test_a_live_book_takes_no_training_numbers(live: OpenedStore) -> None:
    with pytest.raises(RuleBroken) as broken:
        live.sync.take_block(leased(ordinal=1))
    assert broken.value.rule is Rule.TRAINING_NUMBER
    live.sync.take_block(leased(ordinal=1, prefix="MK"))
    assert live.lookups.truth_line().numbers_left == 1_000


@pytest.mark.parametrize(
    "block",
    [
        leased(first=50_001, last=50_000),
        leased(first=SERIALS - 10, last=SERIALS),
        leased(first=41_050, last=41_149),
        leased(first=40_000, last=41_000),
        leased(first=0, last=SERIALS - 1),
    ],
)
def test_serials_that_do_not_exist_or_are_ours_already_are_not_taken(store: OpenedStore, block: Leased) -> None:
    with pytest.raises(Unavailable) as unavailable:
        store.sync.take_block(block)
    assert unavailable.value.cause is Cause.HUB_RUBBISH
    assert count(store.engine) == FIRST


@pytest.mark.parametrize(("serial", "taken"), [(49_999, False), (50_000, True), (50_999, True), (51_000, False)])
def test_a_block_with_a_number_that_another_desk_used_is_not_taken(
    store: OpenedStore, serial: int, taken: bool
) -> None:
    confirmed = LabelConfirmed(at=MONDAY, by=HANH, item_no=number(serial))
    store.sync.take_in(tuple(lines_of((confirmed,))), (), (), 1)
    if taken:
        with pytest.raises(Unavailable):
            store.sync.take_block(leased())
    else:
        store.sync.take_block(leased())
    assert store.lookups.truth_line().numbers_left == (100 if taken else 1_100)


def test_the_last_block_of_all_can_be_used_to_its_end(store: OpenedStore) -> None:
    store.sync.take_block(leased(first=SERIALS - 2, last=SERIALS - 1))
    numbers = [store.accept() for _ in range(102)]
    assert numbers[-2:] == [number(SERIALS - 2), number(SERIALS - 1)]
    with pytest.raises(RuleBroken) as broken:
        store.accept()
    assert broken.value.rule is Rule.NO_NUMBER_BLOCK


def test_the_offset_and_the_contact_are_remembered(store: OpenedStore) -> None:
    store.sync.measured_offset(750, MONDAY)
    store.sync.note_contact(MONDAY + timedelta(seconds=1))
    told = store.lookups.truth_line()
    assert (told.clock_offset_ms, told.last_contact_at) == (750, MONDAY + timedelta(seconds=1))


def test_what_a_desk_said_before_it_was_of_the_province_counts_from_then_on(store: OpenedStore) -> None:
    ordinary = DeskKey(desk=OTHER_DESK, life=OTHER_LIFE, office="303800", public_key=OTHER_KEY.public)
    name = "Đặng Quốc Thịnh"
    fact = registered(store.desk.clerk, name, Role.CLERK, by=StaffId(f"{OTHER_DESK}.1"))
    store.sync.take_in(tuple(lines_of([fact])), (ordinary,), (), 1)
    before = {row.staff: row.name for row in store.lookups.staff()}
    store.sync.take_in((), (msgspec.structs.replace(ordinary, province=True),), (), 2)
    after = {row.staff: row.name for row in store.lookups.staff()}
    assert before[store.desk.clerk] != name
    assert after[store.desk.clerk] == name


def test_what_is_said_of_the_province_with_another_key_changes_nothing(store: OpenedStore) -> None:
    ordinary = DeskKey(desk=OTHER_DESK, life=OTHER_LIFE, office="303800", public_key=OTHER_KEY.public)
    store.sync.take_in((), (ordinary,), (), 1)
    foreign = msgspec.structs.replace(ordinary, public_key=SIGNING.public, province=True)
    store.sync.take_in((), (foreign,), (), 2)
    assert store.sync.keys() == (ordinary,)
