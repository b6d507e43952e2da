"""What every hub shows to whom, and the numbers it lends, whatever its database and whatever carries it."""

import pytest

from kt1desk.wire.line import read_header
from kt1desk.wire.protocol import (
    Refusal,
    Refused,
)
from kt1desk.wire.signing import signature_holds
from tests.contracts.asking import accepted_for, all_pulled, exercise, lease, pull, push
from tests.support.hubs import HubAtWork, enrolled
from tests.support.lines import (
    label_confirmed,
    next_office,
)


def test_a_desk_sees_the_lines_of_its_colleagues_and_not_its_own(hub: HubAtWork) -> None:
    one, two, three = (enrolled(hub, office) for office in [next_office()] * 3)
    of_one, of_two = one.writes_some(2), two.writes_some(2)
    push(hub, one, *of_one)
    push(hub, two, *of_two)
    assert all_pulled(hub, three) == (*of_one, *of_two)
    assert all_pulled(hub, one) == of_two


def test_pulled_lines_come_with_the_keys_of_their_authors(hub: HubAtWork) -> None:
    author, reader = enrolled(hub, office := next_office()), enrolled(hub, office)
    push(hub, author, *author.writes_some(1))
    (key,) = pull(hub, reader).keys
    assert (key.desk, key.life, key.office) == (author.desk, author.life, office)
    assert signature_holds(key.public_key, author.key.sign(b"x"), b"x")


def test_a_book_is_read_page_by_page(hub: HubAtWork) -> None:
    author, reader = enrolled(hub, office := next_office()), enrolled(hub, office)
    lines = author.writes_some(7)
    push(hub, author, *lines)
    first = pull(hub, reader, limit=3)
    assert (first.lines, first.more) == (lines[:3], True)
    assert pull(hub, reader, limit=3) == first
    assert all_pulled(hub, reader, limit=3) == all_pulled(hub, reader, limit=7) == lines


def test_the_cursor_moves_past_what_one_need_not_know(hub: HubAtWork) -> None:
    stranger, reader = enrolled(hub, next_office()), enrolled(hub, next_office())
    before = pull(hub, reader)
    push(hub, stranger, *stranger.writes_some(3))
    page = pull(hub, reader, after=before.cursor)
    assert (page.lines, page.keys, page.more) == ((), (), False)
    assert page.cursor >= before.cursor + 3
    assert pull(hub, reader, after=page.cursor).cursor == page.cursor


def test_a_new_life_of_a_desk_sees_what_its_earlier_life_wrote(hub: HubAtWork) -> None:
    author = enrolled(hub, office := next_office())
    lines = author.writes_some(2)
    push(hub, author, *lines)
    assert all_pulled(hub, enrolled(hub, office, desk=author.desk)) == lines


def test_training_and_live_desks_never_see_each_other(hub: HubAtWork) -> None:
    live, training = enrolled(hub, office := next_office()), enrolled(hub, office, training=True)
    push(hub, live, *live.writes_some(1))
    push(hub, training, *training.writes_some(1))
    assert all_pulled(hub, live) == all_pulled(hub, training) == ()


def test_another_office_sees_the_facts_of_items_it_delivers_and_no_others(hub: HubAtWork) -> None:
    author, receiver, stranger = (exercise(hub) for _ in range(3))
    block = lease(hub, author, 1)
    lines = author.writes(
        accepted_for(author, block, 0, receiver.office),
        accepted_for(author, block, 1, author.office),
        accepted_for(author, block, 2, None),
        label_confirmed(block.first),
        label_confirmed(block.first + 1),
    )
    push(hub, author, *lines)
    assert all_pulled(hub, receiver) == (lines[0], lines[3])
    assert all_pulled(hub, stranger) == ()


def test_the_accepting_office_sees_what_the_other_does_with_its_item(hub: HubAtWork) -> None:
    author, receiver = exercise(hub), exercise(hub)
    block = lease(hub, author, 1)
    push(hub, author, *author.writes(accepted_for(author, block, 0, receiver.office)))
    answer = receiver.writes(label_confirmed(block.first))
    push(hub, receiver, *answer)
    assert all_pulled(hub, author) == answer


def test_nobody_makes_an_item_his_own_by_a_number_that_was_not_lent_to_him(hub: HubAtWork) -> None:
    author, receiver, thief = (exercise(hub) for _ in range(3))
    block = lease(hub, author, 1)
    push(hub, thief, *thief.writes(accepted_for(thief, block, 0, thief.office)))
    lines = author.writes(accepted_for(author, block, 0, receiver.office))
    push(hub, author, *lines)
    assert all_pulled(hub, thief) == ()
    assert lines[0] in all_pulled(hub, receiver)


def test_a_repeated_lease_gives_the_same_block(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    first = lease(hub, author, 1)
    assert lease(hub, author, 1) == first
    assert lease(hub, author, 2) != first
    assert lease(hub, author, 1) == first


def test_no_two_blocks_share_a_number(hub: HubAtWork) -> None:
    one, two = enrolled(hub, office := next_office()), enrolled(hub, office)
    leased = [lease(hub, author, ordinal) for ordinal in (1, 2) for author in (one, two)]
    serials = [serial for block in leased for serial in range(block.first, block.last + 1)]
    assert len(set(serials)) == len(serials) == 4 * 5
    assert {block.prefix for block in leased} == {"MK"}


def test_a_block_out_of_order_is_refused(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    with pytest.raises(Refused, match=Refusal.BLOCK_OUT_OF_ORDER):
        lease(hub, author, 2)
    lease(hub, author, 1)
    with pytest.raises(Refused, match=Refusal.BLOCK_OUT_OF_ORDER):
        lease(hub, author, 3)


def test_a_training_desk_is_lent_training_numbers(hub: HubAtWork) -> None:
    assert lease(hub, enrolled(hub, next_office(), training=True), 1).prefix == "ZK"


def test_headers_are_pulled_byte_for_byte(hub: HubAtWork) -> None:
    author, reader = enrolled(hub, office := next_office()), enrolled(hub, office)
    (line,) = author.writes_some(1)
    push(hub, author, line)
    (pulled,) = all_pulled(hub, reader)
    assert pulled == line
    assert read_header(pulled).desk == author.desk
