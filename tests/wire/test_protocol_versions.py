"""A desk of the version before is understood, and what it does not send is read as it was meant then."""

import msgspec

from kt1desk.wire.protocol import Check, Enrol, Enrolled, Hello, Push, Welcome
from kt1desk.wire.version import HISTORY, PROTOCOL, SPOKEN
from tests.support.lines import NOW

KEY = "A" * 43 + "="


def test_this_version_and_the_one_before_are_spoken() -> None:
    assert {PROTOCOL, PROTOCOL - 1} == SPOKEN
    assert set(HISTORY) == set(range(1, PROTOCOL + 1))


def read(kind: type[msgspec.Struct], said: dict[str, object]) -> msgspec.Struct:
    return msgspec.msgpack.decode(msgspec.msgpack.encode(said), type=kind)


def test_requests_of_the_first_version_are_read() -> None:
    whose: dict[str, object] = {"desk": "D1", "life": "L1"}
    first = {"secret": "S", "office": "300000", "public_key": KEY, "training": False, **whose}
    assert read(Enrol, first) == msgspec.convert(first | {"agreement_key": None}, Enrol)
    hello = {"protocol": 1, "number": 3, "at": NOW, **whose}
    assert read(Hello, hello) == Hello(desk="D1", life="L1", protocol=1, number=3, at=NOW, agreement_key=None)
    assert read(Push, {"lines": (), **whose}) == Push(desk="D1", life="L1", lines=(), bearer=None)
    assert read(Check, whose) == Check(desk="D1", life="L1", number=None, bearer=None)


def test_answers_to_the_first_version_only_gained_fields() -> None:
    enrolled = Enrolled(desk="D1", life="L1", book_id="B", prefix="MK", province=True, agreement_key=KEY)
    welcome = Welcome(protocol=1, book_id="B", held=0, held_digest=bytes(32), at=NOW, enrolled=enrolled)
    told = msgspec.msgpack.decode(msgspec.msgpack.encode(welcome))
    assert {"protocol", "book_id", "held", "held_digest", "at"} < set(told)
    assert {"desk", "life", "book_id", "prefix"} < set(told["enrolled"])
