"""The enrolment code: what is shown can be typed, what is mistyped is noticed."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.wire.enrol_code import (
    CodeMistyped,
    EnrolCode,
    NoCertificate,
    certificate_in,
    fingerprint_of,
    parse_code,
    secret_of,
)
from kt1desk.wire.spoken import ALPHABET

CODE = EnrolCode(secret=ALPHABET[:4] + ALPHABET[-4:], fingerprint=ALPHABET[10:25])
CODES = st.builds(
    EnrolCode,
    secret=st.text(ALPHABET, min_size=8, max_size=8),
    fingerprint=st.text(ALPHABET, min_size=15, max_size=15),
)


@given(CODES)
def test_a_shown_code_is_read_as_it_was_made(code: EnrolCode) -> None:
    assert parse_code(str(code)) == code


def test_a_code_is_shown_in_six_groups_of_four() -> None:
    assert [len(group) for group in str(CODE).split("-")] == [4] * 6


def test_spaces_case_and_look_alike_letters_do_not_matter() -> None:
    shown = str(CODE).replace("-", " ").lower().replace("0", "o").replace("1", "l")
    assert parse_code(f"  {shown}\n") == CODE


@given(CODES, st.integers(0, 23), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_noticed(code: EnrolCode, place: int, char: str) -> None:
    typed = str(code).replace("-", "")
    wrong = typed[:place] + char + typed[place + 1 :]
    if wrong == typed:
        return
    with pytest.raises(CodeMistyped):
        parse_code(wrong)


@given(CODES, st.integers(0, 23), st.integers(0, 23))
def test_two_characters_that_changed_places_are_always_noticed(code: EnrolCode, one: int, other: int) -> None:
    chars = list(str(code).replace("-", ""))
    if chars[one] == chars[other]:
        return
    chars[one], chars[other] = chars[other], chars[one]
    with pytest.raises(CodeMistyped):
        parse_code("".join(chars))


@pytest.mark.parametrize("typed", ["", "0123", str(CODE)[:-1], str(CODE) + "0", "U" * 24, "Đ" * 24, "ı" * 24, "٣" * 24])
def test_what_is_no_code_is_refused(typed: str) -> None:
    with pytest.raises(CodeMistyped):
        parse_code(typed)


@given(st.text(string.printable + "đêÂ", max_size=40))
def test_no_text_makes_the_reader_fail_otherwise(typed: str) -> None:
    try:
        parse_code(typed)
    except CodeMistyped:
        return


def test_a_secret_tells_all_its_forty_bits() -> None:
    assert secret_of(bytes(5)) == "00000000"
    assert secret_of(b"\xff" * 5) == "ZZZZZZZZ"
    assert secret_of(b"\x00\x00\x00\x00\x01") == "00000001"


def test_the_secret_does_not_stand_in_the_representation() -> None:
    assert CODE.secret not in repr(CODE)


def test_the_fingerprint_is_that_of_the_first_certificate_itself() -> None:
    pem = b"-----BEGIN CERTIFICATE-----\nYWJj\n-----END CERTIFICATE-----\n"
    # SHA-256 of b"abc" begins BA7816BF 8F01CFEA 4141
    bits = "".join(f"{byte:08b}" for byte in bytes.fromhex("ba7816bf8f01cfea4141"))
    assert certificate_in(pem) == b"abc"
    assert fingerprint_of(b"abc") == "".join(ALPHABET[int(bits[at : at + 5], 2)] for at in range(0, 75, 5))
    assert certificate_in(b"# a remark\r\n" + pem.replace(b"\n", b"\r\n") + pem.replace(b"YWJj", b"ZGVm")) == b"abc"


@pytest.mark.parametrize(
    "pem",
    [
        b"",
        b"hello",
        b"-----BEGIN CERTIFICATE-----\n\n-----END CERTIFICATE-----",
        b"-----BEGIN CERTIFICATE-----\n*\n-----END CERTIFICATE-----",
        b"-----BEGIN CERTIFICATE-----\nYWJj",
    ],
)
def test_what_holds_no_certificate_is_no_certificate(pem: bytes) -> None:
    with pytest.raises(NoCertificate):
        certificate_in(pem)
