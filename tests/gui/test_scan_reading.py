"""A scanner is told from hands, an item from a paper, a second reading from a second scan."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.gui.scan_reading import GAP_MS, Marks, Repeats, Scan, ScanKind, Strokes, read_scan
from kt1desk.wire.paper_proof import PaperKind
from tests.documents.samples import proof

NUMBER = "ZK000412077VN"


def _typed(text: str, gap_ms: int, marks: Marks | None = None) -> str | None:
    strokes, at = Strokes(marks), 1_000
    for char in text:
        strokes.typed(char, at)
        at += gap_ms
    return strokes.entered(at)


def test_a_number_read_by_a_scanner_is_an_item() -> None:
    assert read_scan(NUMBER) == Scan(kind=ScanKind.ITEM, text=NUMBER, item_no=read_scan(NUMBER).item_no)
    assert read_scan(NUMBER).item_no == NUMBER


@pytest.mark.parametrize("damaged", ["zk000412077vn", "ZK 00 041 207 7 VN", f"  {NUMBER}\t"])
def test_case_and_blanks_do_not_matter(damaged: str) -> None:
    assert read_scan(damaged).item_no == NUMBER


def test_what_an_input_method_made_of_a_number_is_undone() -> None:
    assert read_scan("Ê473124829VN").item_no == "EE473124829VN"


SIGNED = proof(PaperKind.SLIP, NUMBER).text


@pytest.mark.parametrize("text", [SIGNED, SIGNED.lower(), f"{SIGNED}\t", "KT1H:2024-330/2", "kt1s:zk000412077vn"])
def test_the_code_of_a_paper_is_never_the_item(text: str) -> None:
    assert read_scan(text).kind is ScanKind.PAPER
    assert read_scan(text).item_no is None


@pytest.mark.parametrize("text", [SIGNED, SIGNED.lower(), f"KT1S:2|{NUMBER}|"])
def test_the_code_of_a_slip_says_which_item_it_speaks_of(text: str) -> None:
    assert read_scan(text).of_item == NUMBER


@pytest.mark.parametrize(
    "text",
    ["KT1H:2|2024-330/2|D|L1|7", "KT1R:2|D.L1/R7|D|L1|7", "kt1s:zk000412077vn", "KT1S:2|ZK000412074VN|D", "KT1:|"],
)
def test_a_paper_that_is_of_no_item_names_none(text: str) -> None:
    assert read_scan(text) == Scan(kind=ScanKind.PAPER, text=text)


@pytest.mark.parametrize("text", ["ZK000412074VN", "593740590900AKA20069001010005", "hello world", "KT1 without colon"])
def test_anything_else_is_unreadable_and_kept_as_it_came(text: str) -> None:
    assert read_scan(text) == Scan(kind=ScanKind.UNREADABLE, text=text)


@pytest.mark.parametrize("gap_ms", [0, 5, 15, 30, GAP_MS])
def test_fast_strokes_and_enter_are_a_scan(gap_ms: int) -> None:
    assert _typed(NUMBER, gap_ms) == NUMBER


@pytest.mark.parametrize("gap_ms", [GAP_MS + 1, 90, 400])
def test_hands_are_no_scan(gap_ms: int) -> None:
    assert _typed(NUMBER, gap_ms) is None


def test_something_short_is_no_scan() -> None:
    assert _typed("1234567", 5) is None
    assert _typed("12345678", 5) == "12345678"


def test_what_was_typed_before_does_not_stand_in_front_of_the_scan() -> None:
    strokes = Strokes()
    strokes.typed("a", 0)
    strokes.typed("b", 200)
    for place, char in enumerate(NUMBER):
        assert strokes.typed(char, 400 + 10 * place) is (place == 0)
    assert strokes.entered(400 + 10 * len(NUMBER)) == NUMBER


def test_a_letter_that_an_input_method_takes_back_is_taken_back() -> None:
    strokes, at = Strokes(), 0
    for char in ("E", "E"):
        strokes.typed(char, at)
        at += 5
    strokes.taken_back(at)
    strokes.taken_back(at)
    for char in "Ê473124829VN":
        at += 5
        strokes.typed(char, at)
    assert strokes.entered(at + 5) == "Ê473124829VN"


def test_the_whole_text_of_a_paper_arrives_as_one_scan() -> None:
    assert _typed(SIGNED, 5) == SIGNED


def test_hands_that_correct_themselves_begin_anew() -> None:
    strokes = Strokes()
    strokes.typed("12345678", 0)
    strokes.taken_back(500)
    assert strokes.is_empty


def test_a_scanner_with_marks_is_known_by_them() -> None:
    marks = Marks(prefix="~", suffix="#")
    assert _typed(f"~{NUMBER}#", 5, marks) == NUMBER
    assert _typed(NUMBER, 5, marks) is None
    assert _typed(f"~{NUMBER}", 5, marks) is None


def test_a_short_seal_number_is_a_scan_behind_the_prefix_of_a_scanner_and_typing_without() -> None:
    assert _typed("~24119", 5, Marks(prefix="~")) == "24119"
    assert _typed("~24119", GAP_MS + 1, Marks(prefix="~")) is None
    assert _typed("~241", 5, Marks(prefix="~")) is None
    assert _typed("24119#", 5, Marks(suffix="#")) is None
    assert _typed("24119", 5) is None


def test_the_same_code_within_a_moment_is_a_repeat_and_later_it_is_a_scan() -> None:
    repeats, scan = Repeats(), read_scan(NUMBER)
    assert not repeats.is_repeat(scan, 0)
    assert repeats.is_repeat(scan, 1_499)
    assert not repeats.is_repeat(scan, 3_000)
    assert not repeats.is_repeat(read_scan("ZK000412063VN"), 3_001)
    assert not repeats.is_repeat(scan, 3_002)


@given(st.text(max_size=60))
def test_no_text_breaks_the_reading(text: str) -> None:
    scan = read_scan(text)
    assert (scan.item_no is not None) == (scan.kind is ScanKind.ITEM)
