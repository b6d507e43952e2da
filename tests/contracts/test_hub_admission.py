"""What every hub does at its door, whatever its database and whatever carries it (`wire.protocol.Hub`)."""

from collections.abc import Callable

import pytest

from kt1desk.wire.line import EMPTY, Line
from kt1desk.wire.protocol import (
    Check,
    Enrol,
    Held,
    Hello,
    Hub,
    Lease,
    Pull,
    Push,
    Refusal,
    Refused,
)
from kt1desk.wire.signing import SigningKey
from kt1desk.wire.version import PROTOCOL
from tests.contracts.asking import held_of, hello
from tests.support.hubs import HubAtWork, enrolled, revoke
from tests.support.lines import (
    NOW,
    Author,
    next_office,
)


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


def _asks(hub: Hub, author: Author, line: Line) -> tuple[Callable[[], object], ...]:
    who = {"desk": author.desk, "life": author.life}
    return (
        lambda: hub.hello(Hello(**who, protocol=PROTOCOL, number=0, at=NOW)),
        lambda: hub.push(Push(desk=author.desk, life=author.life, lines=(line,))),
        lambda: hub.pull(Pull(**who, after=0, limit=1)),
        lambda: hub.lease(Lease(**who, ordinal=1)),
        lambda: hub.check(Check(desk=author.desk, life=author.life)),
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
