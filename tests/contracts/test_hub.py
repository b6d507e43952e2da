"""What every hub does, whatever its database and whatever carries it (`wire.protocol.Hub`)."""

from collections.abc import Callable
from dataclasses import replace

import msgspec
import pytest

from kt1desk.domain.events import ItemAccepted
from kt1desk.domain.ids import OfficeCode
from kt1desk.wire.line import EMPTY, Line, read_header
from kt1desk.wire.protocol import (
    Check,
    Enrol,
    Held,
    Hello,
    Hub,
    Lease,
    Leased,
    Page,
    Pull,
    Push,
    Refusal,
    Refused,
)
from kt1desk.wire.signing import SigningKey, signature_holds
from kt1desk.wire.version import PROTOCOL
from tests.support.builders import accepted
from tests.support.hubs import HubAtWork, enrolled, revoke
from tests.support.lines import (
    NOW,
    Author,
    label_confirmed,
    next_office,
    with_forged_signature,
    with_other_payload,
)

MANY = 1000


def push(hub: HubAtWork, author: Author, *lines: Line) -> Held:
    return hub.door(author).push(Push(desk=author.desk, life=author.life, lines=lines))


def held_of(hub: HubAtWork, author: Author) -> Held:
    return hub.door(author).check(Check(desk=author.desk, life=author.life))


def pull(hub: HubAtWork, author: Author, after: int = 0, limit: int = MANY) -> Page:
    return hub.door(author).pull(Pull(desk=author.desk, life=author.life, after=after, limit=limit))


def all_pulled(hub: HubAtWork, author: Author, limit: int = MANY) -> tuple[Line, ...]:
    lines: list[Line] = []
    after, more = 0, True
    while more:
        page = pull(hub, author, after, limit)
        lines += page.lines
        after, more = page.cursor, page.more
    return tuple(lines)


def lease(hub: HubAtWork, author: Author, ordinal: int) -> Leased:
    return hub.door(author).lease(Lease(desk=author.desk, life=author.life, ordinal=ordinal))


def hello(hub: HubAtWork, author: Author, protocol: int = PROTOCOL) -> Held:
    welcome = hub.door(author).hello(
        Hello(desk=author.desk, life=author.life, protocol=protocol, number=author.head.number, at=NOW)
    )
    return Held(number=welcome.held, digest=welcome.held_digest)


def accepted_for(author: Author, block: Leased, place: int, recipient: str | None) -> ItemAccepted:
    """An item accepted at the author's desk under the `place`-th number of its block."""
    fact = accepted(block.first + place)
    office = None if recipient is None else OfficeCode(recipient)
    return replace(fact, office=OfficeCode(author.office), recipient=replace(fact.recipient, office=office))


def exercise(hub: HubAtWork) -> Author:
    """A desk for exercises, whose numbers are those of tests, in an office of its own."""
    return enrolled(hub, next_office(), training=True)


# Enrolment


def test_an_enrolled_desk_is_welcomed_with_nothing_held(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    assert hello(hub, author) == Held(number=0, digest=EMPTY.digest)
    assert held_of(hub, author) == Held(number=0, digest=EMPTY.digest)


def test_a_repeated_enrolment_is_answered_as_the_first_was(hub: HubAtWork) -> None:
    author = Author(next_office())
    asked = author.enrolling(hub.code(author.office).secret)
    first = hub.door(author).enrol(asked)
    assert hub.door(author).enrol(asked) == first
    assert (first.desk, first.life, first.prefix) == (author.desk, author.life, "MK")


def test_a_training_desk_gets_the_training_prefix(hub: HubAtWork) -> None:
    author = Author(next_office(), training=True)
    answer = hub.door(author).enrol(author.enrolling(hub.code(author.office, training=True).secret))
    assert answer.prefix == "ZK"


def test_a_code_admits_one_desk_only(hub: HubAtWork) -> None:
    first, second = Author(office := next_office()), Author(office)
    code = hub.code(office)
    hub.door(first).enrol(first.enrolling(code.secret))
    with pytest.raises(Refused, match=Refusal.CODE_WRONG):
        hub.door(second).enrol(second.enrolling(code.secret))


def test_a_code_is_good_for_its_own_office_and_mode_alone(hub: HubAtWork) -> None:
    secret = hub.code(next_office()).secret
    for stranger in (Author(next_office()), Author(next_office(), training=True)):
        with pytest.raises(Refused, match=Refusal.CODE_WRONG):
            hub.door(stranger).enrol(stranger.enrolling(secret))


def test_the_sixth_try_finds_the_code_locked_even_with_the_right_secret(hub: HubAtWork) -> None:
    author = Author(next_office())
    code = hub.code(author.office)
    for _ in range(5):
        with pytest.raises(Refused, match=Refusal.CODE_WRONG):
            hub.door(author).enrol(author.enrolling("00000000"))
    for secret in (code.secret, "00000000"):
        with pytest.raises(Refused, match=Refusal.CODE_LOCKED):
            hub.door(author).enrol(author.enrolling(secret))
    hub.door(author).enrol(author.enrolling(hub.code(author.office).secret))


def test_four_wrong_tries_do_not_lock_the_code(hub: HubAtWork) -> None:
    author = Author(next_office())
    code = hub.code(author.office)
    for _ in range(4):
        with pytest.raises(Refused, match=Refusal.CODE_WRONG):
            hub.door(author).enrol(author.enrolling("00000000"))
    hub.door(author).enrol(author.enrolling(code.secret))


def test_a_known_desk_enrols_no_second_key_and_the_code_stays_good(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    code = hub.code(author.office)
    author.key = SigningKey(bytes(32))
    with pytest.raises(Refused, match=Refusal.NOT_YOURS):
        hub.door(author).enrol(author.enrolling(code.secret))
    another = Author(author.office)
    hub.door(another).enrol(another.enrolling(code.secret))


def test_a_desk_does_not_move_to_another_office(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    moved = Author(next_office(), desk=author.desk)
    with pytest.raises(Refused, match=Refusal.NOT_YOURS):
        hub.door(moved).enrol(moved.enrolling(hub.code(moved.office).secret))


# Strangers and the revoked


def _asks(hub: Hub, author: Author, line: Line) -> tuple[Callable[[], object], ...]:
    who = {"desk": author.desk, "life": author.life}
    return (
        lambda: hub.hello(Hello(**who, protocol=PROTOCOL, number=0, at=NOW)),
        lambda: hub.push(Push(**who, lines=(line,))),
        lambda: hub.pull(Pull(**who, after=0, limit=1)),
        lambda: hub.lease(Lease(**who, ordinal=1)),
        lambda: hub.check(Check(**who)),
    )


def test_a_stranger_is_told_nothing(hub: HubAtWork) -> None:
    stranger = Author(next_office())
    for ask in _asks(hub.door(stranger), stranger, stranger.line_after(EMPTY)):
        with pytest.raises(Refused, match=Refusal.UNKNOWN_DESK):
            ask()


def test_a_revoked_desk_is_shut_out_of_every_call(hub: HubAtWork) -> None:
    author = Author(next_office())
    enrolling: Enrol = author.enrolling(hub.code(author.office).secret)
    hub.door(author).enrol(enrolling)
    revoke(hub, author)
    for ask in _asks(hub.door(author), author, author.line_after(EMPTY)):
        with pytest.raises(Refused, match=Refusal.REVOKED):
            ask()
    with pytest.raises(Refused, match=Refusal.REVOKED):
        hub.door(author).enrol(enrolling)


def test_desks_of_other_versions_are_held_and_told_who_must_update(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    with pytest.raises(Refused, match=Refusal.VERSION_TOO_NEW):
        hello(hub, author, PROTOCOL + 1)
    with pytest.raises(Refused, match=Refusal.VERSION_TOO_OLD):
        hello(hub, author, PROTOCOL - 2)


# Push


def test_pushed_lines_are_held(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    held = push(hub, author, *author.writes_some(3))
    assert held == Held(number=3, digest=author.head.digest) == held_of(hub, author) == hello(hub, author)


def test_a_repeated_push_has_the_effect_of_one(hub: HubAtWork) -> None:
    author, reader = enrolled(hub, office := next_office()), enrolled(hub, office)
    lines = author.writes_some(3)
    assert push(hub, author, *lines) == push(hub, author, *lines) == push(hub, author, *lines[:2])
    assert all_pulled(hub, reader) == lines


def test_of_a_push_that_overlaps_only_the_new_lines_are_taken(hub: HubAtWork) -> None:
    author, reader = enrolled(hub, office := next_office()), enrolled(hub, office)
    lines = author.writes_some(4)
    push(hub, author, *lines[:2])
    assert push(hub, author, *lines[1:]).number == 4
    assert all_pulled(hub, reader) == lines


def test_a_push_of_nothing_tells_what_is_held(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    push(hub, author, *author.writes_some(2))
    assert push(hub, author) == Held(number=2, digest=author.head.digest)


def test_a_kind_the_hub_does_not_know_is_kept_as_it_came(hub: HubAtWork) -> None:
    author, reader = enrolled(hub, office := next_office()), enrolled(hub, office)
    lines = (author.writes_raw("from_the_future.7", b"\x00\xff"), author.writes_raw("label_confirmed.1", b"rubbish"))
    push(hub, author, *lines)
    assert all_pulled(hub, reader) == lines


def _refused(hub: HubAtWork, author: Author, refusal: Refusal, *lines: Line) -> None:
    before = held_of(hub, author)
    with pytest.raises(Refused, match=refusal):
        push(hub, author, *lines)
    assert held_of(hub, author) == before


def test_a_gap_is_refused_whole(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    lines = author.writes_some(4)
    _refused(hub, author, Refusal.GAP, lines[1])
    _refused(hub, author, Refusal.GAP, lines[0], lines[2], lines[3])


def test_other_content_under_a_held_number_is_a_fork(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    push(hub, author, *author.writes_some(1))
    first = author.head
    push(hub, author, *author.writes_some(1))
    _refused(hub, author, Refusal.FORKED, author.line_after(first, payload=b"something else"))


def test_a_line_after_another_history_is_a_fork(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    push(hub, author, *author.writes_some(2))
    _refused(hub, author, Refusal.FORKED, author.line_after(replace(author.head, digest=bytes(32))))


def test_an_altered_payload_is_refused_and_so_is_one_left_out(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    good, bad = author.writes_some(2)
    _refused(hub, author, Refusal.LINE_ALTERED, good, with_other_payload(bad))
    _refused(hub, author, Refusal.LINE_ALTERED, good, bad.without_payload())


def test_a_forged_signature_is_refused(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    first, last = author.writes_some(2)
    _refused(hub, author, Refusal.SIGNATURE_WRONG, first, with_forged_signature(last))


def test_lines_of_another_desk_or_another_life_are_refused(hub: HubAtWork) -> None:
    author, other = enrolled(hub, office := next_office()), enrolled(hub, office)
    next_life = Author(office, desk=author.desk)
    _refused(hub, author, Refusal.NOT_YOURS, *other.writes_some(1))
    _refused(hub, author, Refusal.NOT_YOURS, *next_life.writes_some(1))
    _refused(hub, author, Refusal.NOT_YOURS, *author.writes_some(1), *other.writes_some(1))


@pytest.mark.parametrize("header", [b"", b"{}", b"\xff", b'["kt1-line/1"]', b"[" * 100_000])
def test_an_unreadable_line_is_refused(hub: HubAtWork, header: bytes) -> None:
    author = enrolled(hub, next_office())
    good, bad = author.writes_some(2)
    _refused(hub, author, Refusal.LINE_UNREADABLE, good, msgspec.structs.replace(bad, header=header))


def test_a_name_no_database_takes_is_unreadable(hub: HubAtWork) -> None:
    author = enrolled(hub, next_office())
    _refused(hub, author, Refusal.LINE_UNREADABLE, author.line_after(EMPTY, kind="nul\x00.1"))


# Pull


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


# Numbers


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
