"""Every Vietnamese letter is drawn, is told from every other, and is read back."""

import unicodedata

import pytest

from kt1desk.documents.dots import DotGrid
from kt1desk.documents.fonts import Face, loaded, printable, text_width
from kt1desk.documents.sheet import Sheet
from tests.support.pdf_reading import bitmap, text_of

_TONES = ("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323")
_VOWELS = "aăâeêioôơuưy"
_LOWER = "".join(
    letter
    for vowel in _VOWELS
    for tone in _TONES
    if not (letter := unicodedata.normalize("NFC", vowel + tone)).isascii()
)
ACCENTED = _LOWER + "đ" + (_LOWER + "đ").upper()
LEAST_ON_LABEL = 6.4
LEAST_ON_STAMP = 5.6


def test_there_are_134_accented_letters() -> None:
    assert len(ACCENTED) == len(set(ACCENTED)) == 134


@pytest.mark.parametrize("face", Face)
def test_each_face_has_every_accented_letter(face: Face) -> None:
    glyphs = loaded(face).face.charToGlyph
    assert [letter for letter in ACCENTED + "₫–—…·×½°“”" if not glyphs.get(ord(letter))] == []


@pytest.mark.parametrize("face", Face)
def test_every_accented_letter_is_read_back_from_the_paper(face: Face) -> None:
    sheet = Sheet(800, 100)
    for line in range(2):
        half = ACCENTED[67 * line : 67 * line + 67]
        sheet.line(half, at=10, baseline=30 + 40 * line, face=face, size=10)
    assert text_of(sheet.pdf()).replace(" ", "") == ACCENTED


@pytest.mark.parametrize("face", [Face.MEDIUM, Face.BOLD])
def test_no_two_letters_look_alike_in_the_smallest_type_of_a_label_at_203_dpi(face: Face) -> None:
    size, least = 16.0, LEAST_ON_LABEL
    grid = DotGrid(203)
    letters = ACCENTED + "aeiouyd" + "AEIOUYD"
    cell = grid.points(40)
    sheet = Sheet(cell * len(letters) - grid.points(0.01), grid.points(39.99))
    for i, letter in enumerate(letters):
        sheet.line(letter, at=cell * i + size, baseline=grid.points(28), face=face, size=least)
    image = bitmap(sheet.pdf(), grid.dpi)
    shapes = {letter: image.crop((40 * i, 0, 40 * i + 40, 40)).tobytes() for i, letter in enumerate(letters)}
    assert len(set(shapes.values())) == len(letters)


def test_text_that_came_decomposed_is_drawn_composed() -> None:
    sheet = Sheet(300, 40)
    sheet.line(unicodedata.normalize("NFD", "Đặng Thị Ngưỡng"), at=10, baseline=30, face=Face.MEDIUM, size=10)
    assert text_of(sheet.pdf()) == "Đặng Thị Ngưỡng"


@pytest.mark.parametrize(("text", "drawn"), [("№ 12", "No 12"), ("a\tb\n c", "a b c"), ("Ω", "?"), ("", "")])
def test_a_letter_that_the_faces_lack_becomes_a_near_one(text: str, drawn: str) -> None:
    assert printable(text) == drawn


def test_the_width_of_a_text_grows_with_its_size() -> None:
    assert text_width("Hỏa tốc", Face.BOLD, 20) == pytest.approx(2 * text_width("Hỏa tốc", Face.BOLD, 10))
