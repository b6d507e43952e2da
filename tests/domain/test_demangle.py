"""What Telex and VNI input methods do to a scanned number is undone, or nothing is."""

import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from kt1desk.domain.numbers import demangle, make_item_no

LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
PREFIXES = st.text(LETTERS, min_size=2, max_size=2)
SERIALS = st.integers(0, 99_999_999)
TONES = {"1": "\u0301", "2": "\u0300", "3": "\u0309", "4": "\u0303", "5": "\u0323"}
SHAPES = {"6": ("AEO", "\u0302"), "7": ("OU", "\u031b"), "8": ("A", "\u0306")}


def telex(pair: str) -> str:
    """What a Telex input method shows for two letters (the table of its users' guides)."""
    table = {"AA": "Â", "EE": "Ê", "OO": "Ô", "DD": "Đ", "AW": "Ă", "OW": "Ơ", "UW": "Ư", "WW": "W"}
    if pair in table:
        return table[pair]
    first, second = (letter if letter != "W" else "Ư" for letter in pair)
    tones = {"S": "\u0301", "F": "\u0300", "R": "\u0309", "X": "\u0303", "J": "\u0323"}
    if second in tones and first in "AEIOUYƯ":
        return unicodedata.normalize("NFC", first + tones[second])
    return first + second


def vni(number: str, vowel_at: int) -> str:
    """What a VNI input method shows when the digits that follow fit the vowel at that place of the prefix."""
    head, digits = list(number[:2]), number[2:]
    marked, toned = False, False
    while True:
        key = digits[0]
        if key in TONES and not toned:
            head[vowel_at] += TONES[key]
            toned = True
        elif key in SHAPES and not marked and number[vowel_at] in SHAPES[key][0]:
            head[vowel_at] += SHAPES[key][1]
            marked = True
        else:
            return unicodedata.normalize("NFC", "".join(head) + digits)
        digits = digits[1:]


@pytest.mark.parametrize(
    ("seen", "number"),
    [
        ("Ê473124829VN", "EE473124829VN"),
        ("ê473124829vn", "EE473124829VN"),
        ("E\u0302473124829VN", "EE473124829VN"),
        ("Đ473124829VN", "DD473124829VN"),
        ("Â473124829VN", "AA473124829VN"),
        ("Ô473124829VN", "OO473124829VN"),
        ("Ă473124829VN", "AW473124829VN"),
        ("Ư473124829VN", "UW473124829VN"),
        ("MƯ473124829VN", "MW473124829VN"),
        ("Á473124829VN", "AS473124829VN"),
        ("RR473124829GB", "RR473124829GB"),
        (" rr 473 124 829 gb ", "RR473124829GB"),
    ],
)
def test_a_telex_mangled_number_is_read(seen: str, number: str) -> None:
    assert demangle(seen) == number


@pytest.mark.parametrize(
    ("seen", "number"),
    [
        ("MÁ23456785VN", "MA123456785VN"),
        ("MÂ00000007VN", "MA600000007VN"),
        ("ĐA00000005VN", "DA900000005VN"),
        ("MẤ2345675VN", "MA162345675VN"),
        ("MẨ0020005VN", None),  # 36002000 and 63002000 have the same check digit
    ],
)
def test_a_vni_mangled_number_is_read_when_its_check_digit_holds(seen: str, number: str | None) -> None:
    assert demangle(seen) == number


@given(PREFIXES, SERIALS)
def test_every_number_survives_telex(prefix: str, serial: int) -> None:
    number = make_item_no(prefix, serial)
    seen = telex(prefix) + number[2:]
    assume(seen != "W" + number[2:])  # Telex swallows one of two W: a letter is gone and nothing says which
    assert demangle(seen) == number


@given(st.sampled_from("BCGHKLMNPRSTVX"), st.sampled_from("AEIOUY"), st.booleans(), SERIALS)
def test_every_number_survives_vni_or_is_given_up(consonant: str, vowel: str, vowel_first: bool, serial: int) -> None:
    prefix = vowel + consonant if vowel_first else consonant + vowel
    number = make_item_no(prefix, serial)
    assert demangle(vni(number, prefix.index(vowel))) in {number, None}


@given(st.sampled_from("AEO"), st.integers(0, 999_999))
def test_a_number_that_lost_one_digit_to_vni_is_always_read(vowel: str, rest: int) -> None:
    number = make_item_no(f"M{vowel}", 10_000_000 + rest)  # "1" is a tone, the "0" after it is not
    assert demangle(vni(number, 1)) == number


@given(st.text(LETTERS.translate(str.maketrans("", "", "AEIOUYDW")), min_size=2, max_size=2), SERIALS)
def test_a_prefix_without_vowel_and_without_d_and_w_is_never_altered(prefix: str, serial: int) -> None:
    assert telex(prefix) == prefix
    assert demangle(make_item_no(prefix, serial)) == make_item_no(prefix, serial)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Ê",
        "Ê473124820VN",
        "Ê47312482VN",
        "ß473124829VN",
        "ıı473124829VN",
        "Ш473124829VN",
        "Sở Nội vụ",
        "RR473124820GB",
        "ậ" * 10_000,
    ],
)
def test_what_cannot_be_read_with_certainty_is_not_read(text: str) -> None:
    assert demangle(text) is None


@given(st.text(max_size=20))
def test_any_text_is_read_as_a_right_number_or_not_at_all(text: str) -> None:
    number = demangle(text)
    assert number is None or demangle(number) == number
