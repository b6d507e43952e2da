"""Nobody's name and no item's number gets through, and what the program has to say about itself does."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.app.redaction import FRAMES, HIDDEN, Plain, error_name, fault_text, harmless, redacted, traceback_text
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import make_item_no, spell

ITEM_NO = make_item_no("ZK", 41_207)


def _raised(work: Callable[[], object]) -> Exception:
    try:
        work()
    except Exception as error:
        return error
    raise AssertionError("nothing was raised")


@given(st.integers(0, 99_999_999), st.sampled_from([str, str.lower, spell]))
def test_an_item_number_is_hidden_however_it_is_written(serial: int, written: Callable[[ItemNo], str]) -> None:
    number = make_item_no("ZK", serial)
    assert redacted(f"item {written(number)} is late") == f"item {HIDDEN} is late"


@pytest.mark.parametrize(
    "private",
    ["300000301200BNN41234001110025", "0912 345 678", "0912345678", "001203012345", "ZK00041207", "Tỉnh", "ủy", "đ"],
)
def test_bags_telephones_identity_cards_and_vietnamese_words_are_hidden(private: str) -> None:
    assert redacted(f"see {private} there") == f"see {HIDDEN} there"


@pytest.mark.parametrize(
    "plain", ["pushed 312 lines in 0.4 s", "office 300000", "Linux-6.1.0-18-amd64", "2024-11-25T03:04:05.123+00:00"]
)
def test_what_the_program_says_about_itself_stays(plain: str) -> None:
    assert redacted(plain) == plain


@pytest.mark.parametrize("value", [7, 1.5, True, None, date(2024, 11, 25), timedelta(seconds=3), Plain("1.2.3")])
def test_numbers_days_and_marked_text_are_written(value: object) -> None:
    assert harmless(value) == value


@pytest.mark.parametrize("value", ["Nguyen Van A", ITEM_NO, b"Nguyen", ["Nguyen"], {"name": "Nguyen"}, object()])
def test_text_and_things_are_not(value: object) -> None:
    assert harmless(value) == HIDDEN


def test_codes_and_errors_are_written_by_name() -> None:
    assert harmless(Rule.PIN_WRONG) == "pin_wrong"
    assert harmless(RuleBroken(Rule.TRAINING_NUMBER, text=ITEM_NO)) == "RuleBroken[training_number]"
    assert error_name(Unavailable(Cause.DISK_FULL, path="/home/nguyen.van.a")) == "Unavailable[disk_full]"
    assert error_name(OSError(28, "No space", "/home/nguyen.van.a")) == "OSError[28]"
    assert error_name(OSError("Nguyen Van A")) == "OSError"
    assert error_name(ValueError("Nguyen Van A")) == "ValueError"


def test_a_traceback_tells_places_and_kinds_and_nothing_that_was_typed() -> None:
    def inner() -> None:
        clerk = "Nguyen Van A"
        raise ValueError(f"{clerk} and {ITEM_NO}")

    def outer() -> None:
        try:
            inner()
        except ValueError as error:
            raise KeyError("Tran Thi B") from error

    text = traceback_text(_raised(outer))
    assert "test_redaction.py:" in text
    assert "in inner" in text
    assert text.index("ValueError") < text.index("\nthen\n") < text.index("KeyError")
    for private in ("Nguyen", "Tran", str(ITEM_NO), "/work", "/home", "\\"):
        assert private not in text


def test_an_error_that_was_replaced_on_purpose_is_not_told() -> None:
    def outer() -> None:
        try:
            int("Nguyen")
        except ValueError:
            raise KeyError from None

    assert "ValueError" not in traceback_text(_raised(outer))


def test_the_message_of_an_error_in_the_code_itself_is_told() -> None:
    def misspelt() -> None:
        getattr(datetime.now(UTC), "minit")  # noqa: B009  (the error is wanted)

    assert "has no attribute 'minit'" in traceback_text(_raised(misspelt))


def test_errors_that_name_each_other_come_to_an_end() -> None:
    first, second = ValueError(), KeyError()
    first.__cause__, second.__cause__ = second, first
    assert traceback_text(first) == "KeyError\nthen\nValueError"


def test_a_runaway_recursion_is_told_in_short() -> None:
    def again(depth: int) -> int:
        return again(depth - 1) if depth else 1 // depth

    text = traceback_text(_raised(lambda: again(200)))
    assert text.count("in again") == FRAMES
    assert "more)" in text


@pytest.mark.parametrize(
    ("filename", "told"),
    [
        (r"C:\Users\nguyen.van.a\AppData\Local\kt1desk\_internal\kt1desk\app\main.py", "kt1desk/app/main.py"),
        ("/home/nguyen/.venv/lib/python3.11/site-packages/httpx/_client.py", "httpx/_client.py"),
        ("/home/nguyen/kt1desk/.venv/lib/site-packages/httpx/_client.py", "httpx/_client.py"),
        ("/home/nguyen/lib/threading.py", "threading.py"),
    ],
)
def test_a_fault_tells_no_folder_of_the_user(filename: str, told: str) -> None:
    text = f'Fatal Python error: Segmentation fault\n\n  File "{filename}", line 3 in work\n'
    assert fault_text(text) == f'Fatal Python error: Segmentation fault\n\n  File "{told}", line 3 in work\n'
