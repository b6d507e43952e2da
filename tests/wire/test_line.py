"""A line: what is hashed, what is signed, what may be withheld."""

import hashlib
import json
from datetime import UTC, datetime

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.wire.line import (
    EMPTY,
    NO_DIGEST,
    Entry,
    Header,
    Line,
    LineBad,
    line_digest,
    payload_digest,
    payload_fits,
    read_header,
    seal,
)
from kt1desk.wire.signing import SigningKey, signature_holds

KEY = SigningKey(bytes(range(32)))
SALT = bytes(range(16))
AT = datetime(2024, 11, 25, 1, 30, 0, 250000, tzinfo=UTC)
ENTRY = Entry(kind="label_confirmed.1", payload=b'{"a":1}', recorded_at=AT, clock_offset_ms=-1250)
LINE = seal(ENTRY, EMPTY, desk=DeskId("desk"), life=LifeId("life"), salt=SALT, sign=KEY.sign)

# Computed once, when the layout was made. They never change: books of today are checked against them in ten years.
HEADER = (
    b'["kt1-line/1","desk","life",1,"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=","label_confirmed.1",'
    b'"2024-11-25T01:30:00.250000Z",-1250,"'
)


def test_the_layout_of_a_line_is_final() -> None:
    assert LINE.header.startswith(HEADER)
    assert LINE.salt == SALT
    assert LINE.payload == ENTRY.payload
    digest = hashlib.sha256(SALT + ENTRY.payload).digest()
    assert payload_digest(SALT, ENTRY.payload) == digest == read_header(LINE).payload_digest
    assert line_digest(LINE) == hashlib.sha256(LINE.header).digest()
    assert signature_holds(KEY.public, LINE.signature, hashlib.sha256(LINE.header).digest())


def test_a_header_is_plain_json_that_any_program_can_read() -> None:
    assert json.loads(LINE.header)[:4] == ["kt1-line/1", "desk", "life", 1]


def test_a_header_says_what_was_sealed() -> None:
    header = read_header(LINE)
    assert (header.desk, header.life, header.number, header.previous) == ("desk", "life", 1, NO_DIGEST)
    assert (header.kind, header.recorded_at, header.clock_offset_ms) == (ENTRY.kind, AT, -1250)


def test_a_payload_may_be_withheld_whole_and_the_line_still_stands() -> None:
    withheld = LINE.without_payload()
    assert withheld.withheld
    assert not LINE.withheld
    assert (withheld.salt, withheld.payload) == (None, None)
    assert line_digest(withheld) == line_digest(LINE)
    assert payload_fits(withheld, read_header(withheld))


@pytest.mark.parametrize("change", [{"payload": b"{}"}, {"salt": bytes(16)}, {"payload": None}, {"salt": None}])
def test_another_payload_does_not_fit(change: dict[str, bytes | None]) -> None:
    assert payload_fits(LINE, read_header(LINE))
    assert not payload_fits(msgspec.structs.replace(LINE, **change), read_header(LINE))


def _header(**change: object) -> bytes:
    fields = {name: getattr(read_header(LINE), name) for name in Header.__struct_fields__}
    encoded = {**fields, "recorded_at": "2024-11-25T01:30:00Z", **change}
    return msgspec.json.encode(["kt1-line/1", *encoded.values()])


def test_a_header_within_its_bounds_is_read() -> None:
    assert read_header(Line(header=_header(), signature=b"", salt=None, payload=None)).number == 1


@pytest.mark.parametrize(
    "header",
    [
        _header(number=0),
        _header(number=-1),
        _header(number=2**31),
        _header(number="1"),
        _header(desk=""),
        _header(desk="a b"),
        _header(desk="bàn"),
        _header(desk="a\x00"),
        _header(life="a\n"),
        _header(life="x" * 65),
        _header(kind=""),
        _header(previous=bytes(31)),
        _header(payload_digest=bytes(33)),
        _header(recorded_at="2024-11-25T01:30:00"),
        _header(recorded_at="yesterday"),
        _header()[:-1],
        _header().replace(b"kt1-line/1", b"kt1-line/2"),
        b"",
        b"null",
        b"\xff",
        b'["kt1-line/1","\xff"',
        b"[" * 100_000,
    ],
)
def test_what_is_out_of_bounds_is_no_line(header: bytes) -> None:
    with pytest.raises(LineBad):
        read_header(Line(header=header, signature=b"", salt=None, payload=None))


@given(st.binary(max_size=300))
def test_no_bytes_make_the_reader_fail_otherwise(header: bytes) -> None:
    with pytest.raises(LineBad):
        read_header(Line(header=header, signature=b"", salt=None, payload=None))


@given(st.data())
def test_no_damage_to_a_header_makes_the_reader_fail_otherwise(data: st.DataObject) -> None:
    header = bytearray(LINE.header)
    for _ in range(data.draw(st.integers(1, 4))):
        header[data.draw(st.integers(0, len(header) - 1))] = data.draw(st.integers(0, 255))
    try:
        read_header(Line(header=bytes(header), signature=b"", salt=None, payload=None))
    except LineBad:
        return
