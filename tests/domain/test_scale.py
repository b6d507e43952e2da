"""Lines of a scale are read as weights, and nothing else is."""

from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.scale import LONGEST_LINE, Reading, ScaleFault, ScaleLines, read_line

STEADY = Reading(123, True)
NEGATIVE, OVERLOAD, OTHER_UNIT = ScaleFault.NEGATIVE, ScaleFault.OVERLOAD, ScaleFault.OTHER_UNIT


@pytest.mark.parametrize(
    ("line", "reading"),
    [
        ("ST,GS,+  0.1234kg", STEADY),
        ("ST,NT,+  0.123 kg", STEADY),
        ("US,GS,+00123.4  g", Reading(123, False)),
        ("ST,+00123.4  g", STEADY),
        ("ST , GS ,   123 g ", STEADY),
        ("ST,GS,+123.G", STEADY),
        ("ST,GS,+.123KG", STEADY),
        ("ST,GS,+  122.5 g", STEADY),
        ("ST,GS,+  122.4999 g", Reading(122, True)),
        ("ST,GS,+      0 g", Reading(0, True)),
        ("ST,GS,- 0.0000kg", Reading(0, True)),
        ("\x00\xff#1 ST,GS,+    123 g", STEADY),
        ("ST,GS,+  9ST,GS,+    123 g", STEADY),
        ("US,NT,-00012 g", Reading(None, False, NEGATIVE)),
        ("ST,GS,-  0.4 g", Reading(None, True, NEGATIVE)),
        ("UL,GS,-9999999kg", Reading(None, False, NEGATIVE)),
        ("OL,GS,+9999999kg", Reading(None, False, OVERLOAD)),
        ("OL,", Reading(None, False, OVERLOAD)),
        ("ST,GS,+  0.271lb", Reading(None, True, OTHER_UNIT)),
        ("ST,GS,+  4.34 oz", Reading(None, True, OTHER_UNIT)),
        ("ST,GS,+    123", Reading(None, True, OTHER_UNIT)),
        ("ST,TR,+    123 g", None),
        ("QT,+00000012  PC", None),
        ("BEST,GS,+    123 g", None),
        ("ST,GS,+  0,123kg", None),
        ("ST,GS,+  1 2 3 g", None),
        ("ST,GS,+  0.1.2kg", None),
        ("ST,GS,+    123 g!", None),
        ("ST,GS,+-   123 g", None),
        ("ST,GS,+       kg", None),
        ("ST,GS,+1234567890123 g", None),
        ("+    123 g", None),
        ("", None),
    ],
)
def test_a_line_is_read_or_passed_over(line: str, reading: Reading | None) -> None:
    assert read_line(line) == reading


@pytest.mark.parametrize("end", [b"\r\n", b"\r", b"\n", b"\n\r\n"])
def test_lines_end_as_they_like_and_rubbish_between_them_is_passed_over(end: bytes) -> None:
    lines = ScaleLines()
    sent = end.join([b",GS,+  9 g", b"ST,GS,+  0.1234kg", b"\xfe\x00", b"US,GS,+ 5 g", b"ST,GS,+ 7"])
    assert lines.feed(sent) == (STEADY, Reading(5, False))
    assert lines.feed(b"0 g" + end) == (Reading(70, True),)


def test_a_line_that_grows_without_end_is_dropped_as_a_whole() -> None:
    lines = ScaleLines()
    assert lines.feed(b"x" * 1_000_000 + b"ST,GS,+ 5 g\r\nST,GS,+ 6 g\r\n") == (Reading(6, True),)
    longest = b"x" * (LONGEST_LINE - 12) + b" ST,GS,+ 5 g"
    assert lines.feed(longest + b"\r\n") == (Reading(5, True),)
    assert lines.feed(b"x" + longest + b"\r\n") == ()


pieces = st.one_of(
    st.binary(max_size=80),
    st.sampled_from([b"ST,GS,+  0.1234kg\r\n", b"US,NT,-00012 g\r\n", b"OL,", b"ST,", b"\r", b"\n", b"+ 12 g"]),
)


@given(st.lists(pieces, max_size=12).map(b"".join), st.data())
def test_bytes_split_anywhere_give_the_same_readings_and_never_an_error(sent: bytes, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.lists(st.integers(0, len(sent)), max_size=6)))
    split, whole = ScaleLines(), ScaleLines().feed(sent)
    parts = [sent[start:end] for start, end in zip([0, *cuts], [*cuts, len(sent)], strict=True)]
    assert tuple(reading for part in parts for reading in split.feed(part)) == whole
    assert all((reading.grams is None) is (reading.fault is not None) for reading in whole)


@given(st.decimals(0, 60_000, places=4), st.sampled_from(["g", "kg"]))
def test_a_weight_is_rounded_half_up_to_whole_grams(value: Decimal, unit: str) -> None:
    exact = value * (1000 if unit == "kg" else 1)
    reading = read_line(f"ST,GS,+{value:f}{unit}")
    assert reading is not None
    assert reading.grams == int(exact.quantize(Decimal(1), ROUND_HALF_UP))
    assert abs(Decimal(reading.grams) - exact) <= Decimal("0.5")
