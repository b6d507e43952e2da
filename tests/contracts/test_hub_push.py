"""What every hub takes in and what it refuses, whatever its database and whatever carries it."""

from dataclasses import replace

import msgspec
import pytest

from kt1desk.wire.line import EMPTY, Line
from kt1desk.wire.protocol import (
    Held,
    Refusal,
    Refused,
)
from tests.contracts.asking import all_pulled, held_of, hello, push
from tests.support.hubs import HubAtWork, enrolled
from tests.support.lines import (
    Author,
    next_office,
    with_forged_signature,
    with_other_payload,
)


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
