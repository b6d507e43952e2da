"""Pulled lines are checked one by one."""

import msgspec
import pytest

from kt1desk.sync.checking import KeyOf, Sifted, sift
from kt1desk.wire.aside import Aside
from kt1desk.wire.line import Line
from kt1desk.wire.protocol import DeskKey, Page
from tests.support.lines import Author, with_forged_signature, with_other_payload

OWN = Author("100000")
AUTHOR = Author("100000")
OTHER = Author("100000")
LINES = AUTHOR.writes_some(3)


def key_of(author: Author, signer: Author | None = None) -> DeskKey:
    key = (signer or author).key.public
    return DeskKey(desk=author.desk, life=author.life, office=author.office, public_key=key)


def sifted(*lines: Line, keys: tuple[DeskKey, ...] = (key_of(AUTHOR),), known: tuple[DeskKey, ...] = ()) -> Sifted:
    page = Page(lines=lines, keys=keys, cursor=9, more=False)
    book: dict[KeyOf, DeskKey] = {(key.desk, key.life): key for key in known}
    return sift(page, book, (OWN.desk, OWN.life))


def test_good_lines_and_new_keys_pass() -> None:
    found = sifted(*LINES)
    assert (found.lines, found.keys, found.aside) == (LINES, (key_of(AUTHOR),), ())


def test_a_single_line_needs_no_neighbours() -> None:
    assert sifted(LINES[2]).lines == (LINES[2],)


def test_a_known_key_is_not_told_again_and_serves_where_the_page_names_none() -> None:
    found = sifted(*LINES, keys=(), known=(key_of(AUTHOR),))
    assert (found.lines, found.keys) == (LINES, ())


def test_a_withheld_payload_is_no_fault() -> None:
    withheld = tuple(line.without_payload() for line in LINES)
    assert sifted(*withheld).lines == withheld


@pytest.mark.parametrize(
    ("bad", "why"),
    [
        (with_forged_signature(LINES[1]), Aside.SIGNATURE_WRONG),
        (msgspec.structs.replace(LINES[1], signature=LINES[0].signature), Aside.SIGNATURE_WRONG),
        (with_other_payload(LINES[1]), Aside.PAYLOAD_ALTERED),
        (msgspec.structs.replace(LINES[1], header=b"?"), Aside.UNREADABLE),
        (OTHER.writes_some(1)[0], Aside.KEY_UNKNOWN),
        (OWN.writes_some(1)[0], Aside.OWN_LIFE),
    ],
    ids=lambda value: value if isinstance(value, str) else "line",
)
def test_a_bad_line_is_set_aside_and_its_neighbours_pass(bad: Line, why: Aside) -> None:
    found = sifted(LINES[0], bad, LINES[2])
    assert found.lines == (LINES[0], LINES[2])
    assert [(one.line, one.why) for one in found.aside] == [(bad, why)]


def test_a_hub_cannot_put_another_key_in_the_place_of_a_known_one() -> None:
    forged = Author(AUTHOR.office, desk=AUTHOR.desk)
    forged.life = AUTHOR.life
    found = sifted(LINES[0], *forged.writes_some(1), keys=(key_of(AUTHOR, forged),), known=(key_of(AUTHOR),))
    assert found.lines == (LINES[0],)
    assert [one.why for one in found.aside] == [Aside.KEY_CHANGED]
    assert found.keys == ()


def test_no_key_makes_a_line_of_our_own_life_welcome() -> None:
    found = sifted(*OWN.writes_some(1), keys=(key_of(OWN),))
    assert [one.why for one in found.aside] == [Aside.OWN_LIFE]
    assert found.keys == ()


def test_a_desk_that_is_newly_of_the_province_is_told_again_with_its_key() -> None:
    promoted = msgspec.structs.replace(key_of(AUTHOR), province=True)
    found = sifted(*LINES, keys=(promoted,), known=(key_of(AUTHOR),))
    assert (found.lines, found.keys) == (LINES, (promoted,))


def test_another_key_never_makes_a_desk_one_of_the_province() -> None:
    foreign = msgspec.structs.replace(key_of(AUTHOR, OTHER), province=True)
    found = sifted(*LINES, keys=(foreign,), known=(key_of(AUTHOR),))
    assert found.keys == ()
