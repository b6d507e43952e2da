"""Text shrinks, wraps, and ends in "…"; it never leaves its frame."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.documents.fitting import ELLIPSIS, Part, fit, fit_stack
from kt1desk.documents.fonts import Face, printable, text_width
from tests.documents.samples import LONGEST_AGENCIES

_WIDTHS = st.floats(min_value=40, max_value=500)
_LETTERS = "aâăáàảãạeêéioôơuưyđbcghklmnpqrstvx0123456789-,. ỦĂ"
_TEXTS = st.one_of(st.text(_LETTERS, max_size=260), st.lists(st.sampled_from(LONGEST_AGENCIES)).map(" ".join))


@st.composite
def _parts(draw: st.DrawFn) -> Part:
    least = draw(st.floats(min_value=4, max_value=9))
    return Part(
        text=draw(_TEXTS),
        face=draw(st.sampled_from(Face)),
        size=least + draw(st.floats(min_value=0, max_value=8)),
        least=least,
        max_lines=draw(st.integers(min_value=1, max_value=4)),
        prose=draw(st.booleans()),
    )


@given(_parts(), _WIDTHS)
def test_fitted_text_stays_within_its_width_and_lines(part: Part, width: float) -> None:
    fitted = fit(part, width)
    assert part.least - 1e-9 <= fitted.size <= part.size + 1e-9
    assert len(fitted.lines) <= part.max_lines
    assert all(text_width(line, part.face, fitted.size) <= width + 1e-6 for line in fitted.lines)


@given(_parts(), _WIDTHS)
def test_fitted_text_is_whole_or_says_that_it_is_not(part: Part, width: float) -> None:
    fitted = fit(part, width)
    squeezed = printable(part.text).replace(" ", "")
    shown = "".join(fitted.lines).replace(" ", "")
    if fitted.cut:
        assert shown.endswith(ELLIPSIS)
        assert squeezed.startswith(shown.removesuffix(ELLIPSIS))
    else:
        assert shown == squeezed


@given(st.lists(_parts(), max_size=4), _WIDTHS, st.floats(min_value=20, max_value=200))
def test_a_stack_stays_within_its_height(parts: list[Part], width: float, height: float) -> None:
    stack = fit_stack(parts, width, height)
    assert sum(one.height for one in stack) <= height
    assert all(one.width <= width + 1e-6 for one in stack)


def _part(text: str, *, max_lines: int = 1, prose: bool = False) -> Part:
    return Part(text=text, face=Face.REGULAR, size=10, least=6, max_lines=max_lines, prose=prose)


def test_a_little_too_long_text_shrinks_onto_one_line() -> None:
    text = "Văn phòng Đoàn ĐBQH và HĐND"
    fitted = fit(_part(text, max_lines=2), text_width(text, Face.REGULAR, 9))
    assert fitted.lines == (text,)
    assert fitted.size == pytest.approx(9)


def test_a_much_too_long_text_wraps_in_the_largest_type_that_fits() -> None:
    text = "Sở Nông nghiệp và Phát triển nông thôn"
    fitted = fit(_part(text, max_lines=2), text_width(text, Face.REGULAR, 6))
    assert len(fitted.lines) == 2
    assert fitted.size == 10


def test_a_sentence_wraps_before_it_shrinks() -> None:
    text = "Biên bản lập thành 02 bản có giá trị như nhau"
    fitted = fit(_part(text, max_lines=2, prose=True), text_width(text, Face.REGULAR, 9.5))
    assert (len(fitted.lines), fitted.size) == (2, 10)


def test_a_hopelessly_long_text_ends_in_an_ellipsis_at_the_least_size() -> None:
    fitted = fit(_part("Ủy ban Mặt trận Tổ quốc " * 20, max_lines=2), 120)
    assert fitted.cut
    assert fitted.size == 6
    assert fitted.lines[-1].endswith(ELLIPSIS)


def test_a_word_longer_than_a_line_is_broken() -> None:
    fitted = fit(_part("x" * 60, max_lines=4), 100)
    assert "".join(fitted.lines) == "x" * 60
    assert len(fitted.lines) > 1


def test_an_empty_text_takes_no_room() -> None:
    assert fit(_part("  "), 100).height == 0
    assert fit_stack((_part(""), _part("Sở Y tế")), 100, 20)[0].lines == ("Sở Y tế",)


def test_of_a_stack_too_high_the_last_texts_are_left_out() -> None:
    stack = fit_stack([_part(f"dòng {i}") for i in range(5)], 100, 18)
    assert [one.lines[0] for one in stack] == ["dòng 0", "dòng 1"]
