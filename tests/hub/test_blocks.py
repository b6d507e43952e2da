"""Number blocks: lowest first, per prefix, and what a restored hub does about those it forgot."""

from pathlib import Path

import pytest

from kt1desk.domain.events import NumberBlockLeased
from kt1desk.domain.numbers import SERIALS, NumberBlock
from kt1desk.hub import blocks
from kt1desk.hub.ledger_order import writing_in_order
from kt1desk.hub.service import HubService, Rules
from kt1desk.wire.protocol import Lease, Leased, Push, Refusal, Refused
from tests.support.hubs import DirectHub, enrolled
from tests.support.lines import CLERK, NOW, Author, next_office


def lease(hub: DirectHub, author: Author, ordinal: int) -> Leased:
    return hub.service.lease(Lease(desk=author.desk, life=author.life, ordinal=ordinal))


def span(leased: Leased) -> tuple[str, int, int]:
    return leased.prefix, leased.first, leased.last


def say_leased(hub: DirectHub, author: Author, ordinal: int, block: NumberBlock) -> None:
    fact = NumberBlockLeased(at=NOW, by=CLERK, ordinal=ordinal, block=block)
    hub.service.push(Push(desk=author.desk, life=author.life, lines=author.writes(fact)))


def test_blocks_are_lent_lowest_first_and_each_prefix_counts_for_itself(hub: DirectHub) -> None:
    live, training = enrolled(hub, "100000"), enrolled(hub, "100000", training=True)
    assert span(lease(hub, live, 1)) == ("MK", 1, 5)
    assert span(lease(hub, training, 1)) == ("ZK", 1, 5)
    assert span(lease(hub, live, 2)) == ("MK", 6, 10)


def test_a_new_life_of_a_desk_gets_blocks_of_its_own(hub: DirectHub) -> None:
    author = enrolled(hub, "100000", training=True)
    lease(hub, author, 1)
    assert span(lease(hub, enrolled(hub, "100000", training=True, desk=author.desk), 1)) == ("ZK", 6, 10)


def test_a_province_that_changes_its_prefix_keeps_that_of_the_desks_it_has(hub: DirectHub) -> None:
    old = enrolled(hub, office := next_office())
    changed = HubService(hub.engine, Rules(live_prefix="ML", block_size=7), lambda: NOW)
    new = Author(office)
    assert changed.enrol(new.enrolling(hub.code(office).secret)).prefix == "ML"
    assert span(changed.lease(Lease(desk=old.desk, life=old.life, ordinal=1))) == ("MK", 1, 7)
    assert span(changed.lease(Lease(desk=new.desk, life=new.life, ordinal=1))) == ("ML", 1, 7)


def test_the_last_serials_are_not_exceeded(hub: DirectHub) -> None:
    author = enrolled(hub, "100000", training=True)
    say_leased(hub, author, 1, NumberBlock(prefix="ZK", first=SERIALS - 7, last=SERIALS - 6))
    assert lease(hub, author, 2).last == SERIALS - 1
    with pytest.raises(Refused, match=Refusal.NUMBERS_EXHAUSTED):
        lease(hub, author, 3)


def test_a_block_that_a_restored_hub_forgot_is_learnt_from_the_desk(hub: DirectHub, tmp_path: Path) -> None:
    author, other = enrolled(hub, "100000"), enrolled(hub, "100000")
    copy = hub.backup()
    forgotten = lease(hub, author, 1)
    hub.restore(copy, tmp_path / "numbers")
    assert lease(hub, other, 1).first > blocks.SKIPPED_AFTER_RESTORE
    say_leased(hub, author, 1, NumberBlock(prefix="MK", first=forgotten.first, last=forgotten.last))
    assert lease(hub, author, 1) == forgotten
    assert lease(hub, author, 2).first > blocks.SKIPPED_AFTER_RESTORE


def test_a_backup_restored_twice_lends_nothing_twice(hub: DirectHub, tmp_path: Path) -> None:
    author, other = enrolled(hub, "100000"), enrolled(hub, "100000")
    copy = hub.backup()
    hub.restore(copy, tmp_path / "numbers")
    first = lease(hub, author, 1)
    hub.restore(copy, tmp_path / "numbers")
    assert lease(hub, other, 1).first > first.last


@pytest.mark.parametrize(
    "block",
    [
        NumberBlock(prefix="ZK", first=3, last=4),
        NumberBlock(prefix="ZK", first=5, last=6),
        NumberBlock(prefix="MK", first=100, last=105),
        NumberBlock(prefix="ZK", first=0, last=10),
        NumberBlock(prefix="ZK", first=200, last=100),
        NumberBlock(prefix="ZK", first=100, last=100 + blocks.LARGEST_BLOCK),
        NumberBlock(prefix="ZK", first=SERIALS - 1, last=SERIALS),
        NumberBlock(prefix="ZK", first=10**30, last=10**30),
    ],
)
def test_what_a_desk_says_of_blocks_is_kept_and_believed_only_if_it_can_be(hub: DirectHub, block: NumberBlock) -> None:
    author, liar = enrolled(hub, "100000", training=True), enrolled(hub, "100000", training=True)
    lease(hub, author, 1)
    say_leased(hub, liar, 1, block)
    assert liar.head.number == 1
    assert span(lease(hub, liar, 1)) == ("ZK", 6, 10)


def test_a_block_out_of_its_order_is_not_learnt(hub: DirectHub) -> None:
    liar = enrolled(hub, "100000", training=True)
    say_leased(hub, liar, 5, NumberBlock(prefix="ZK", first=100, last=104))
    with pytest.raises(Refused, match=Refusal.BLOCK_OUT_OF_ORDER):
        lease(hub, liar, 6)


def test_skipping_near_the_end_stays_within_eight_digits(hub: DirectHub) -> None:
    with writing_in_order(hub.engine) as connection:
        passed = blocks.skip_after_restore(connection, {"ZK": SERIALS - 10}, "book", NOW)
    assert passed == {"ZK": SERIALS - 1}
    with pytest.raises(Refused, match=Refusal.NUMBERS_EXHAUSTED):
        lease(hub, enrolled(hub, "100000", training=True), 1)
