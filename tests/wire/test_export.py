"""An exported ledger reads back as it was written, and no byte of it can be another without being noticed."""

import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kt1desk.wire.export import CHUNK_BYTES, End, ExportBad, ExportFile, Why
from kt1desk.wire.line import Line
from kt1desk.wire.signing import signature_check
from kt1desk.wire.verifying import RIGHT, Code
from tests.support.ledger_files import SPOKEN, brief, exported, found_in, key_of, source_of
from tests.support.lines import Author

AUTHOR, OTHER = Author("300000"), Author("303800")
LINES = AUTHOR.writes_some(12)
OTHERS = OTHER.writes_some(3)
PLAIN = exported(AUTHOR, (*LINES, *OTHERS), others=[OTHER])
SEALED = exported(AUTHOR, (*LINES, *OTHERS), others=[OTHER], sealed=True)
BIG = AUTHOR.writes_raw("from_the_future.1", bytes(3 * CHUNK_BYTES))


def _is_caught(path: Path, content: bytes) -> bool:
    try:
        found = found_in(source_of(path, content))
    except ExportBad:
        return True
    return any(finding.code not in RIGHT for finding in found)


@pytest.mark.parametrize("content", [PLAIN, SEALED], ids=["plain", "sealed"])
def test_the_lines_come_back_as_they_were_as_often_as_they_are_read(content: bytes, tmp_path: Path) -> None:
    file = source_of(tmp_path / "x", content).file
    for _ in range(2):
        assert tuple(file.lines()) == (*LINES, *OTHERS)
        assert file.end(signature_check(AUTHOR.key.public)) is End.WHOLE
    assert file.end(signature_check(OTHER.key.public)) is End.ALTERED
    assert file.opening.keys == (key_of(AUTHOR), key_of(OTHER))
    assert brief(found_in(source_of(tmp_path / "x", content))) == [(Code.INTACT, 1, 12), (Code.INTACT, 1, 3)]


@pytest.mark.parametrize("content", [PLAIN, SEALED], ids=["plain", "sealed"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=400, deadline=None)
@given(place=st.integers(min_value=0), flip=st.integers(min_value=1, max_value=255))
def test_every_byte_that_is_changed_is_caught(content: bytes, tmp_path: Path, place: int, flip: int) -> None:
    place %= len(content)
    changed = content[:place] + bytes([content[place] ^ flip]) + content[place + 1 :]
    assert _is_caught(tmp_path / "x", changed)


@pytest.mark.parametrize("content", [PLAIN, SEALED], ids=["plain", "sealed"])
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=150, deadline=None)
@given(place=st.integers(min_value=0))
def test_a_file_that_ends_too_early_or_goes_on_is_caught(content: bytes, tmp_path: Path, place: int) -> None:
    assert _is_caught(tmp_path / "x", content[: place % len(content)])
    assert _is_caught(tmp_path / "x", content + bytes([place % 256]))


def test_a_plain_file_that_breaks_off_says_after_which_line(tmp_path: Path) -> None:
    whole = exported(AUTHOR, LINES)
    found = found_in(source_of(tmp_path / "x", whole[: len(whole) - 101 - 20]))
    assert (found[0].code, found[0].first, found[0].last) == (Code.CUT_OFF, None, 11)


@pytest.mark.parametrize("sealed", [False, True])
def test_lines_larger_than_a_chunk_are_kept(sealed: bool, tmp_path: Path) -> None:
    lines: tuple[Line, ...] = (*LINES, BIG)
    assert tuple(source_of(tmp_path / "x", exported(AUTHOR, lines, sealed=sealed)).file.lines()) == lines


def test_a_sealed_file_that_was_cut_between_two_chunks_is_cut_off(tmp_path: Path) -> None:
    whole = exported(AUTHOR, (*LINES, BIG), sealed=True)
    head = 20 + 3 + 16
    source = source_of(tmp_path / "x", whole[: head + 2 * (CHUNK_BYTES + 16)])
    assert tuple(source.lines()) == LINES
    assert source.end(None) is End.CUT


def test_chunks_that_changed_places_are_noticed(tmp_path: Path) -> None:
    whole = exported(AUTHOR, (*LINES, BIG), sealed=True)
    head, size = 20 + 3 + 16, CHUNK_BYTES + 16
    first, second, third = (whole[head + size * n : head + size * (n + 1)] for n in range(3))
    source = source_of(tmp_path / "x", whole[:head] + first + third + second + whole[head + 3 * size :])
    assert tuple(source.lines()) == LINES
    assert source.end(None) is End.ALTERED


def test_a_sealed_file_says_nothing_and_opens_with_its_passphrase_in_any_spelling(tmp_path: Path) -> None:
    assert b"item_no" in PLAIN
    assert b"item_no" not in SEALED
    path = tmp_path / "x"
    path.write_bytes(SEALED)
    assert tuple(ExportFile(path, lambda: unicodedata.normalize("NFD", SPOKEN)).lines()) == (*LINES, *OTHERS)
    with pytest.raises(ExportBad) as bad:
        ExportFile(path, lambda: SPOKEN + " ")
    assert bad.value.why is Why.KEY_OR_DAMAGE


@pytest.mark.parametrize(
    ("content", "why"),
    [(b"", Why.EMPTY), (b"hello", Why.NOT_OURS), (PLAIN[:19], Why.NOT_OURS), (SEALED[:30], Why.KEY_OR_DAMAGE)],
    ids=["nothing", "other words", "plain, cut short", "sealed, cut short"],
)
def test_what_is_no_export_is_said_to_be_none(content: bytes, why: Why, tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(content)
    with pytest.raises(ExportBad) as bad:
        ExportFile(path, lambda: SPOKEN)
    assert bad.value.why is why


def test_a_plain_file_is_read_without_a_passphrase(tmp_path: Path) -> None:
    def never() -> str:
        raise AssertionError("nobody needs a passphrase for this")

    path = tmp_path / "x"
    path.write_bytes(PLAIN)
    assert len(tuple(ExportFile(path, never).lines())) == 15
