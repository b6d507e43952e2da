"""Lines that were written once are read for ever: one golden line of each kind stands in tests/wire/golden.

A file holds four lines of text: the header, the payload, the salt and the signature in hex. A golden file is never
changed; a fact that changes gets a new kind and a new file, and the old one must still be read. A new kind's file is
written by `python -m tests.wire.test_golden`, which leaves those that stand alone.
"""

from pathlib import Path

import msgspec
import pytest

from kt1desk.domain.events import Fact, ItemAccepted, ItemCorrected, ItemRedirected
from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.wire.codec import KINDS, PayloadBad, UnknownKind, decode, encode
from kt1desk.wire.line import EMPTY, Entry, Line, line_digest, payload_fits, read_header, seal
from kt1desk.wire.old_kinds import OLD_KINDS
from kt1desk.wire.signing import SigningKey, signature_holds
from tests.wire.every_fact import AT, FACTS

GOLDEN = Path(__file__).parent / "golden"
KEY = SigningKey(bytes(range(32)))
FILES = sorted(GOLDEN.glob("*.txt"))
FACT_OF = {encode(fact)[0]: fact for fact in FACTS}


def sealed(fact: Fact) -> Line:
    kind, payload = encode(fact)
    entry = Entry(kind=kind, payload=payload, recorded_at=AT, clock_offset_ms=1500)
    return seal(entry, EMPTY, desk=DeskId("golden"), life=LifeId("g1"), salt=bytes(range(16)), sign=KEY.sign)


def written(line: Line) -> bytes:
    parts = (line.header, line.payload or b"", (line.salt or b"").hex().encode(), line.signature.hex().encode())
    return b"".join(part + b"\n" for part in parts)


def read(path: Path) -> Line:
    header, payload, salt, signature, end = path.read_bytes().split(b"\n")
    assert end == b""
    return Line(
        header=header,
        signature=bytes.fromhex(signature.decode()),
        salt=bytes.fromhex(salt.decode()),
        payload=payload,
    )


def write_missing() -> None:
    GOLDEN.mkdir(exist_ok=True)
    for kind, fact in FACT_OF.items():
        path = GOLDEN / f"{kind}.txt"
        if not path.exists():
            path.write_bytes(written(sealed(fact)))


def test_every_kind_has_its_fact_here_and_its_golden_line() -> None:
    assert set(FACT_OF) == set(KINDS) - set(OLD_KINDS)
    assert {path.stem for path in FILES} == set(KINDS)


@pytest.mark.parametrize("kind", sorted(FACT_OF))
def test_a_fact_is_still_written_as_it_was_when_its_kind_was_made(kind: str) -> None:
    assert written(sealed(FACT_OF[kind])) == (GOLDEN / f"{kind}.txt").read_bytes()


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_golden_line_still_stands_and_still_says_what_it_said(path: Path) -> None:
    line = read(path)
    header = read_header(line)
    assert header.kind == path.stem
    assert payload_fits(line, header)
    assert signature_holds(KEY.public, line.signature, line_digest(line))
    fact = decode(header.kind, line.payload or b"")
    assert not isinstance(fact, UnknownKind)
    if path.stem in FACT_OF:
        assert fact == FACT_OF[path.stem]


@pytest.mark.parametrize("kind", ["item_accepted.1", "item_accepted.2", "item_corrected.1"])
def test_what_was_recorded_before_there_were_checks_says_that_none_was_confirmed(kind: str) -> None:
    fact = decode(kind, read(GOLDEN / f"{kind}.txt").payload or b"")
    assert isinstance(fact, ItemAccepted | ItemCorrected)
    assert fact.cover.checks == ()


@pytest.mark.parametrize("kind", ["item_accepted.3", "item_corrected.2", "item_redirected.1"])
def test_what_was_recorded_before_there_were_destinations_names_none(kind: str) -> None:
    fact = decode(kind, read(GOLDEN / f"{kind}.txt").payload or b"")
    assert isinstance(fact, ItemAccepted | ItemCorrected | ItemRedirected)
    assert fact.recipient.destination is None


def test_a_kind_from_the_future_is_kept_unread() -> None:
    assert decode("item_accepted.9", b"\xff") == UnknownKind(kind="item_accepted.9")


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_payload_that_lacks_a_part_or_is_cut_is_said_to_be_bad(path: Path) -> None:
    kind, payload = path.stem, read(path).payload or b""
    parts = msgspec.json.decode(payload, type=dict[str, msgspec.Raw])
    for name in parts:
        with pytest.raises(PayloadBad):
            decode(kind, msgspec.json.encode({key: part for key, part in parts.items() if key != name}))
    for bad in (payload[:-1], b"", b"null", b"[]", b"\xff", payload.replace(b'"at":"2024-', b'"at":"soon-')):
        with pytest.raises(PayloadBad):
            decode(kind, bad)


def test_a_payload_nested_without_end_is_bad_and_not_fatal() -> None:
    payload = read(GOLDEN / "label_confirmed.1.txt").payload or b""
    deep = payload[:-1] + b',"more":' + b"[" * 100_000 + b"]" * 100_000 + b"}"
    with pytest.raises(PayloadBad):
        decode("label_confirmed.1", deep)


if __name__ == "__main__":
    write_missing()
