"""Readings of a test page put right what a printer does to its stock, whatever that is within 3 mm and 1 %."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.paper_stock import MEASURES, PaperStock
from kt1desk.usecases.calibration import MARK_UM, Readings, across_marks_um, between_marks_um, calibrated
from kt1desk.usecases.printer_rows import Calibration

STOCK = PaperStock.LABEL_100_60
TENTH_UM = 100
BEFORE = Calibration(right_um=700, down_um=-1500, longer_ppm=-8000)


def on_paper(drawn_um: int, printer: tuple[int, int], sent: Calibration) -> int:
    """Where a row drawn at a height lies on paper, read to a tenth of a millimetre."""
    offset_um, ppm = printer
    row = drawn_um * (1 + sent.longer_ppm / 1e6) + sent.down_um
    return round((row * (1 + ppm / 1e6) + offset_um) / TENTH_UM) * TENTH_UM


def measured(across_um: int, printer: tuple[int, int], sent: Calibration) -> Readings:
    top = on_paper(MARK_UM, printer, sent)
    second = on_paper(MARK_UM + between_marks_um(STOCK), printer, sent)
    left = round((MARK_UM + sent.right_um + across_um) / TENTH_UM) * TENTH_UM
    return Readings(from_left_um=left, from_top_um=top, between_um=second - top, across_um=across_marks_um(STOCK))


def refuses(readings: Readings) -> None:
    with pytest.raises(RuleBroken) as broken:
        calibrated(Calibration(), STOCK, readings)
    assert broken.value.rule is Rule.CALIBRATION_OUT_OF_RANGE
    assert broken.value.facts == {"most": 4}


SHIFTS = st.integers(-3000, 3000)
PPM = st.integers(-10_000, 10_000)


@given(across=SHIFTS, down=SHIFTS, ppm=PPM, sent=st.sampled_from([Calibration(), BEFORE]))
def test_one_page_measured_brings_every_printer_within_three_tenths(
    across: int, down: int, ppm: int, sent: Calibration
) -> None:
    found = calibrated(sent, STOCK, measured(across, (down, ppm), sent))
    again = measured(across, (down, ppm), found)
    assert abs(again.from_left_um - MARK_UM) <= 300
    assert abs(again.from_top_um - MARK_UM) <= 300
    assert abs(again.between_um - between_marks_um(STOCK)) <= 300


def test_a_printer_that_prints_right_is_left_alone() -> None:
    right = Readings(
        from_left_um=MARK_UM, from_top_um=MARK_UM, between_um=between_marks_um(STOCK), across_um=across_marks_um(STOCK)
    )
    assert calibrated(Calibration(), STOCK, right) == Calibration()
    moved = Calibration(right_um=-1200, down_um=300, longer_ppm=4000)
    assert calibrated(moved, STOCK, right) == moved


@pytest.mark.parametrize("between", [0, -1, between_marks_um(STOCK) // 2, between_marks_um(STOCK) * 2])
def test_a_length_that_no_printer_makes_is_refused(between: int) -> None:
    wrong = Readings(from_left_um=MARK_UM, from_top_um=MARK_UM, between_um=between, across_um=across_marks_um(STOCK))
    refuses(wrong)


def test_a_mark_that_stands_elsewhere_altogether_is_refused() -> None:
    wrong = Readings(
        from_left_um=MARK_UM * 4,
        from_top_um=MARK_UM,
        between_um=between_marks_um(STOCK),
        across_um=across_marks_um(STOCK),
    )
    refuses(wrong)


@pytest.mark.parametrize("stock", [stock for stock in PaperStock if MEASURES[stock].gap])
def test_a_label_is_moved_as_far_as_its_bars_stay_whole_and_no_farther(stock: PaperStock) -> None:
    def read(left_um: int) -> Readings:
        between, across = between_marks_um(stock), across_marks_um(stock)
        return Readings(from_left_um=left_um, from_top_um=MARK_UM, between_um=between, across_um=across)

    for far, is_right in ((4_000, True), (4_100, False), (-4_000, True), (-4_100, False)):
        if is_right:
            assert calibrated(Calibration(), stock, read(MARK_UM + far)).right_um == -far
        else:
            with pytest.raises(RuleBroken):
                calibrated(Calibration(), stock, read(MARK_UM + far))


@pytest.mark.parametrize(("across", "percent"), [(76_800, 96), (83_200, 104), (0, 0)])
def test_a_driver_that_scales_the_page_across_is_told_and_nothing_is_stretched(across: int, percent: int) -> None:
    """It would shrink the bars too, and along the paper it would look like a feed that is put right."""
    read = Readings(from_left_um=MARK_UM, from_top_um=MARK_UM, between_um=between_marks_um(STOCK), across_um=across)
    with pytest.raises(RuleBroken) as broken:
        calibrated(Calibration(), STOCK, read)
    assert (broken.value.rule, broken.value.facts) == (Rule.CALIBRATION_SCALED_ACROSS, {"percent": percent})


def test_a_ruler_may_be_off_by_half_a_millimetre_across() -> None:
    off = across_marks_um(STOCK) + 500
    read = Readings(from_left_um=MARK_UM, from_top_um=MARK_UM, between_um=between_marks_um(STOCK), across_um=off)
    assert calibrated(Calibration(), STOCK, read) == Calibration()
