"""What verifying finds: each damage under its name and number, with the last signatures and with every one."""

from collections.abc import Sequence
from dataclasses import replace as with_changes

import pytest
from msgspec.structs import replace

from kt1desk.domain.events import LifeBegan, NewLife
from kt1desk.wire.export import SignerKey
from kt1desk.wire.line import EMPTY, Head, Line, line_digest
from kt1desk.wire.paper_proof import PaperKind, PaperProof, proof_text, read_proof
from kt1desk.wire.verifying import Code, Paper, Ring, Verification
from tests.support.ledger_files import ListSource, brief, found_in, key_of
from tests.support.lines import CLERK, NOW, Author, with_forged_signature, with_other_payload

Found = list[tuple[Code, int | None, int | None]]

AUTHOR, OTHER = Author("300000"), Author("303800")
LINES = AUTHOR.writes_some(9)
EVERY = pytest.mark.parametrize("every", [False, True])


def _changed(place: int, line: Line) -> list[Line]:
    return [*LINES[: place - 1], line, *LINES[place:]]


def _with_other_header(line: Line) -> Line:
    return replace(line, header=line.header.replace(b"label_confirmed.1", b"label_confirmed.2"))


def _found(lines: Sequence[Line], *, every: bool) -> Found:
    return brief(found_in(ListSource(AUTHOR, lines), every=every))


@EVERY
def test_an_untouched_ledger_is_intact(every: bool) -> None:
    assert _found(LINES, every=every) == [(Code.INTACT, 1, 9)]
    assert _found((), every=every) == []


@EVERY
@pytest.mark.parametrize("place", [1, 4, 9])
def test_an_altered_payload_or_header_is_found_where_it_stands(place: int, every: bool) -> None:
    line = LINES[place - 1]
    unsalted = replace(line, salt=None)
    for spoilt in (with_other_payload(line), _with_other_header(line), unsalted, replace(line, header=b"{}")):
        assert _found(_changed(place, spoilt), every=every) == [(Code.ALTERED, place, place)]


@EVERY
@pytest.mark.parametrize("place", [1, 4, 9])
def test_an_altered_number_is_an_altered_line_and_no_gap(place: int, every: bool) -> None:
    line = LINES[place - 1]
    renumbered = replace(line, header=line.header.replace(f",{place},".encode(), b",77,", 1))
    assert renumbered != line
    assert _found(_changed(place, renumbered), every=every) == [(Code.ALTERED, place, place)]


def test_a_forged_signature_inside_a_run_is_found_when_every_one_is_checked() -> None:
    spoilt = _changed(4, with_forged_signature(LINES[3]))
    assert _found(spoilt, every=False) == [(Code.INTACT, 1, 9)]  # the digest of line 4 is vouched for by line 9
    assert _found(spoilt, every=True) == [(Code.ALTERED, 4, 4)]
    last = _changed(9, with_forged_signature(LINES[8]))
    assert _found(last, every=False) == _found(last, every=True) == [(Code.ALTERED, 9, 9)]


@EVERY
def test_a_ledger_written_anew_without_the_key_is_altered_from_where_it_was(every: bool) -> None:
    forger = Author("300000", desk=AUTHOR.desk)
    forger.life = AUTHOR.life
    forger.head = Head(number=4, digest=line_digest(LINES[3]))
    assert _found((*LINES[:4], *forger.writes_some(3)), every=every) == [(Code.ALTERED, 5, 7)]


@EVERY
def test_missing_lines_are_named(every: bool) -> None:
    assert _found((*LINES[:3], *LINES[5:]), every=every) == [(Code.MISSING, 4, 5)]
    assert _found(LINES[2:], every=every) == [(Code.MISSING, 1, 2)]


def test_a_run_before_a_gap_needs_a_signature_of_its_own() -> None:
    lines = (*LINES[:2], with_forged_signature(LINES[2]), *LINES[5:])
    assert _found(lines, every=False) == [(Code.ALTERED, 3, 3), (Code.MISSING, 4, 5)]


@EVERY
def test_withheld_contents_are_named_and_the_ledger_is_intact(every: bool) -> None:
    lines = [line.without_payload() if place in (2, 3, 7) else line for place, line in enumerate(LINES, 1)]
    assert _found(lines, every=every) == [(Code.INTACT, 1, 9), (Code.WITHHELD, 2, 3), (Code.WITHHELD, 7, 7)]


@EVERY
def test_two_signed_lines_of_one_number_are_a_fork(every: bool) -> None:
    fork = AUTHOR.line_after(Head(number=4, digest=line_digest(LINES[3])))
    assert _found((*LINES[:4], fork, *LINES[5:]), every=every) == [(Code.FORKED, 5, 5)]
    assert _found((*LINES, fork), every=every) == [(Code.FORKED, 5, 5)]


def test_of_other_desks_single_lines_are_enough_but_each_run_must_be_signed() -> None:
    strangers = OTHER.writes_some(6)
    held = (*LINES, *strangers[1:3], *strangers[4:])
    source = ListSource(AUTHOR, held, others=[OTHER])
    assert brief(found_in(source)) == [(Code.INTACT, 1, 9), (Code.INTACT, 1, 6)]
    assert found_in(source)[1].lines == 4
    spoilt = (*LINES, strangers[1], with_forged_signature(strangers[2]), *strangers[4:])
    assert brief(found_in(ListSource(AUTHOR, spoilt, others=[OTHER])))[1:] == [(Code.ALTERED, 3, 3)]


def test_who_is_not_on_the_list_or_has_another_key_there_is_an_unknown_signer() -> None:
    source = ListSource(AUTHOR, LINES)
    own, other = key_of(AUTHOR), key_of(OTHER)
    assert brief(found_in(source, listed=[own, other])) == [(Code.INTACT, 1, 9)]
    assert brief(found_in(source, listed=[other])) == [(Code.UNKNOWN_SIGNER, None, None)]
    swapped = SignerKey(desk=own.desk, life=own.life, office=own.office, public_key=other.public_key)
    assert brief(found_in(source, listed=[swapped])) == [(Code.UNKNOWN_SIGNER, None, None)]
    assert brief(found_in(source, listed=[])) == [(Code.UNKNOWN_SIGNER, None, None)]


def test_a_key_that_the_file_does_not_bring_is_taken_from_the_list() -> None:
    stranger = OTHER.writes_some(1)
    source = ListSource(AUTHOR, (*LINES, with_forged_signature(stranger[0])))
    found = brief(found_in(source, listed=[key_of(AUTHOR), key_of(OTHER)]))
    assert found[1][0] is Code.ALTERED
    assert brief(found_in(source))[1] == (Code.UNKNOWN_SIGNER, None, None)


def test_two_ledgers_are_a_fork_where_they_first_differ() -> None:
    head = Head(number=6, digest=line_digest(LINES[5]))
    first = AUTHOR.line_after(head)
    second = AUTHOR.line_after(Head(number=7, digest=line_digest(first)))
    found = found_in(ListSource(AUTHOR, LINES, name="a"), ListSource(AUTHOR, (*LINES[:6], first, second), name="b"))
    assert brief(found) == [(Code.INTACT, 1, 9), (Code.INTACT, 1, 8), (Code.FORKED, 7, 7)]
    assert found[-1].source == "b"


def test_an_altered_line_is_no_fork_with_the_true_one() -> None:
    spoilt = _changed(4, _with_other_header(LINES[3]))
    found = found_in(ListSource(AUTHOR, LINES), ListSource(AUTHOR, spoilt))
    assert brief(found) == [(Code.INTACT, 1, 9), (Code.ALTERED, 4, 4)]


def _paper(number: int, digest: bytes, author: Author = AUTHOR) -> Paper:
    stated = PaperProof(
        kind=PaperKind.SLIP,
        document="ZK000412077VN",
        desk=author.desk,
        life=author.life,
        number=number,
        digest=digest,
        signer_desk=author.desk,
        signer_life=author.life,
    )
    return Paper(name="paper", signed=read_proof(proof_text(stated, author.sign)))


def _judged(paper: Paper, lines: Sequence[Line] | None = None, listed: Sequence[SignerKey] | None = None) -> Found:
    sources = [] if lines is None else [ListSource(AUTHOR, lines)]
    return [one for one in brief(Verification(Ring(listed)).findings(sources, [paper])) if one[:2] != (Code.INTACT, 1)]


def test_a_paper_agrees_with_its_line_or_says_what_became_of_it() -> None:
    five = _paper(5, line_digest(LINES[4]))
    assert _judged(five, LINES) == [(Code.INTACT, 5, None)]
    assert _judged(five, LINES[:4]) == [(Code.CUT_OFF, 5, 4)]
    assert _judged(_paper(5, bytes(32)), LINES) == [(Code.FORKED, 5, 5)]
    assert _judged(five, _changed(5, _with_other_header(LINES[4]))) == [(Code.ALTERED, 5, 5), (Code.INTACT, 5, None)]


def test_a_paper_alone_needs_a_key_of_its_signer() -> None:
    five = _paper(5, line_digest(LINES[4]))
    assert _judged(five) == [(Code.UNKNOWN_SIGNER, 5, None)]
    assert _judged(five, listed=[key_of(AUTHOR)]) == [(Code.INTACT, 5, None)]
    assert _judged(five, listed=[key_of(OTHER)]) == [(Code.UNKNOWN_SIGNER, 5, None)]


def test_a_forged_paper_is_altered_whatever_it_says() -> None:
    forger = Author("300000", desk=AUTHOR.desk)
    forger.life = AUTHOR.life
    assert _judged(_paper(5, line_digest(LINES[4]), forger), LINES) == [(Code.ALTERED, 5, None)]


def test_a_paper_of_a_desk_that_no_ledger_is_of_says_so() -> None:
    stranger = _paper(1, bytes(32), OTHER)
    assert (Code.OTHER_DESK, 1, None) in _judged(stranger, LINES, [key_of(AUTHOR), key_of(OTHER)])


@pytest.mark.parametrize(("common", "found"), [(9, []), (11, [(Code.CUT_OFF, 11, 9)])])
def test_the_next_life_says_how_far_the_one_before_it_goes(common: int, found: Found) -> None:
    heir = Author("300000", desk=AUTHOR.desk)
    began = LifeBegan(
        at=NOW, by=CLERK, previous=AUTHOR.life, common=common, digest="0f" * 32, repeated=0, why=NewLife.RESTORED
    )
    source = ListSource(heir, (*LINES, *heir.writes(began)), others=[AUTHOR])
    assert brief(found_in(source)) == [(Code.INTACT, 1, 9), (Code.INTACT, 1, 1), *found]


def test_the_first_line_names_no_line_before_it() -> None:
    cut = AUTHOR.line_after(with_changes(EMPTY, digest=bytes([1]) * 32))
    assert _found((cut, *LINES[1:]), every=False)[0][0] is not Code.INTACT
