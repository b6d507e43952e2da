"""The chain: each line is held to the one before it."""

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.ledger.chain import Break, ChainBroken, following
from kt1desk.wire.line import EMPTY, Head, Line, line_digest
from tests.support.lines import Author, with_forged_signature, with_other_payload

AUTHOR = Author("100000")
OTHER = Author("100000")
LINES = AUTHOR.writes_some(6)
FOREIGN = OTHER.writes_some(6)


def followed(*lines: Line, head: Head = EMPTY) -> list[Head]:
    return [after for _, _, after in following(AUTHOR.desk, AUTHOR.life, head, lines)]


def break_of(*lines: Line, head: Head = EMPTY) -> tuple[Break, int]:
    with pytest.raises(ChainBroken) as broken:
        followed(*lines, head=head)
    return broken.value.kind, broken.value.number


def test_a_whole_chain_follows() -> None:
    heads = followed(*LINES)
    assert [head.number for head in heads] == [1, 2, 3, 4, 5, 6]
    assert [head.digest for head in heads] == [line_digest(line) for line in LINES]
    assert followed(*LINES[3:], head=heads[2]) == heads[3:]


def test_withheld_payloads_do_not_break_it() -> None:
    assert followed(*(line.without_payload() for line in LINES)) == followed(*LINES)


def test_signatures_are_another_matter() -> None:
    assert followed(*(with_forged_signature(line) for line in LINES)) == followed(*LINES)


def test_a_missing_line_is_a_gap() -> None:
    assert break_of(*LINES[:2], *LINES[3:]) == (Break.GAP, 4)
    assert break_of(LINES[1]) == (Break.GAP, 2)


def test_a_repeated_line_is_a_gap() -> None:
    assert break_of(LINES[0], LINES[0]) == (Break.GAP, 1)


def test_another_history_is_a_fork() -> None:
    assert break_of(LINES[1], head=Head(number=1, digest=bytes(32))) == (Break.FORKED, 2)


def test_a_line_of_another_desk_is_foreign() -> None:
    assert break_of(LINES[0], FOREIGN[1]) == (Break.FOREIGN, 2)


def test_an_altered_payload_is_noticed() -> None:
    assert break_of(LINES[0], with_other_payload(LINES[1])) == (Break.ALTERED, 2)
    assert break_of(msgspec.structs.replace(LINES[0], salt=bytes(range(16)))) == (Break.ALTERED, 1)
    assert break_of(msgspec.structs.replace(LINES[0], salt=None)) == (Break.ALTERED, 1)
    assert break_of(msgspec.structs.replace(LINES[0], payload=None)) == (Break.ALTERED, 1)


def test_a_header_that_is_none_is_unreadable() -> None:
    assert break_of(LINES[0], msgspec.structs.replace(LINES[1], header=b"?")) == (Break.UNREADABLE, 2)


@given(st.integers(0, 5), st.data())
def test_no_byte_of_a_header_changes_unnoticed(place: int, data: st.DataObject) -> None:
    header = bytearray(LINES[place].header)
    at = data.draw(st.integers(0, len(header) - 1))
    header[at] ^= data.draw(st.integers(1, 255))
    lines = list(LINES)
    lines[place] = msgspec.structs.replace(lines[place], header=bytes(header))
    try:
        heads = followed(*lines)
    except ChainBroken:
        return
    # In the last line nothing follows that could name it: its digest, which is signed, differs.
    assert place == len(LINES) - 1
    assert heads[-1] != followed(*LINES)[-1]
