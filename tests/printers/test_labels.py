"""A raw label puts on paper the very dots that were drawn, in either language, as fast as a clerk works."""

from concurrent.futures import ThreadPoolExecutor

import pytest
from PIL.Image import Image, frombytes
from PIL.ImageOps import invert

from kt1desk.documents.item_label import item_label, item_labels
from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.printers import tspl, zpl
from kt1desk.printers.correction import Correction, dots_of
from kt1desk.printers.raster import pictures
from kt1desk.printers.raw_label import Burn
from kt1desk.printers.vector import MOST_PAGES
from kt1desk.usecases.pictures import Picture
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.samples import full_item_paper, item_paper
from tests.support.blank_pages import pages
from tests.support.label_reading import tspl_labels, zpl_labels
from tests.support.pdf_reading import picture as laser_picture
from tests.support.pdf_reading import read_by_zbar, read_by_zxing

MOST_BYTES = {203: 14 * 1024, 300: 24 * 1024, 600: 58 * 1024}


def drawn(dpi: int, correction: Correction | None = None) -> Picture:
    (picture,) = pictures(item_label(full_item_paper(), PrinterDots(dpi=dpi)), dpi, correction or Correction())
    return picture


def image_of(picture: Picture) -> Image:
    packed = frombytes("1", (len(picture.rows[0]) * 8, picture.height), b"".join(picture.rows))
    return invert(packed.convert("L")).crop((0, 0, picture.width, picture.height))


def black(picture: Picture) -> set[tuple[int, int]]:
    return {
        (x, y)
        for y, row in enumerate(picture.rows)
        for x, dot in enumerate(f"{int.from_bytes(row, 'big'):0{len(row) * 8}b}")
        if dot == "1"
    }


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_a_printer_gets_the_same_dots_in_either_language(dpi: int) -> None:
    picture = drawn(dpi)
    assert zpl_labels(zpl.label_of(picture, Burn())) == [picture]
    assert tspl_labels(tspl.label_of(picture, Burn())) == [picture]


@pytest.mark.parametrize("dpi", [203, 300])
def test_the_dots_are_those_that_papers_are_measured_by(dpi: int) -> None:
    pdf = item_label(item_paper(), PrinterDots(dpi=dpi))
    (picture,) = pictures(pdf, dpi)
    shades = laser_picture(pdf, dpi)
    assert (picture.width, picture.height) == shades.size
    assert black(picture) == {
        (at % shades.width, at // shades.width) for at, shade in enumerate(shades.tobytes()) if shade < 128
    }


@pytest.mark.parametrize("dpi", [203, 300, 600])
def test_a_full_label_stays_small(dpi: int) -> None:
    assert len(zpl.label_of(drawn(dpi), Burn())) <= MOST_BYTES[dpi]


def test_every_label_of_a_job_is_printed_once() -> None:
    papers = [item_paper(), full_item_paper()]
    drawn_pages = pictures(item_labels(papers, PrinterDots(dpi=203)), 203)
    job = b"".join(zpl.label_of(page, Burn()) for page in drawn_pages)
    assert zpl_labels(job) == list(drawn_pages)
    assert job.count(b"^PQ1") == len(papers)


def test_darkness_speed_and_stock_go_with_each_label_and_nothing_else_is_changed() -> None:
    picture = drawn(203)
    told = zpl.label_of(picture, Burn(darkness=-5, speed=4, gap_mm=0))
    assert b"^MD-5" in told
    assert b"^PR4" in told
    assert b"^MNN" in told
    left = zpl.label_of(picture, Burn())
    assert b"^MD" not in left
    assert b"^PR" not in left
    assert b"^MNW" in left
    lines = tspl.label_of(picture, Burn(darkness=30, speed=4, gap_mm=2)).split(b"\r\n")
    assert lines[:4] == [b"SIZE 799 dot,479 dot", b"GAP 2 mm,0 mm", b"DENSITY 15", b"SPEED 4"]


@pytest.mark.parametrize(("right", "down"), [(24, 24), (-24, -24), (0, 7), (-3, 0)])
def test_a_picture_is_moved_by_whole_dots_and_keeps_its_size(right: int, down: int) -> None:
    plain, moved = drawn(203), drawn(203, Correction(right=right, down=down))
    assert (moved.width, moved.height) == (plain.width, plain.height)
    wanted = {(x + right, y + down) for x, y in black(plain)}
    assert black(moved) == {(x, y) for x, y in wanted if 0 <= x < plain.width and 0 <= y < plain.height}


@pytest.mark.parametrize("ppm", [-10_000, 10_000])
def test_a_feed_that_is_off_by_a_hundredth_is_put_right_and_the_bars_stay_as_they_are(ppm: int) -> None:
    pdf = item_label(item_paper(), PrinterDots(dpi=203))
    (plain,), (stretched,) = pictures(pdf, 203), pictures(pdf, 203, Correction(longer_ppm=ppm))
    assert max(y for _, y in black(stretched)) == pytest.approx(
        max(y for _, y in black(plain)) * (1 + ppm / 1e6), abs=1
    )
    assert set(stretched.rows) <= set(plain.rows)


def test_microns_become_the_nearest_dots() -> None:
    assert [dots_of(3_000, dpi) for dpi in (203, 300, 600)] == [24, 35, 71]
    assert dots_of(-3_000, 203) == -24


def test_a_job_of_ten_thousand_pages_is_refused() -> None:
    with pytest.raises(Unavailable, check=lambda error: error.cause is Cause.PRINT_TOO_LONG) as refused:
        pictures(pages(10_000), 203)
    assert refused.value.facts == {"pages": 10_000, "most": MOST_PAGES}
    assert len(pictures(pages(MOST_PAGES), 50)) == MOST_PAGES


def test_what_is_no_pdf_is_refused() -> None:
    with pytest.raises(Unavailable, check=lambda error: error.cause is Cause.PRINT_FAILED):
        pictures(b"no pdf", 203)


def test_a_moved_label_is_still_read() -> None:
    image = image_of(drawn(203, Correction(right=8, down=-8, longer_ppm=5_000)))
    number = full_item_paper().item_no
    assert [text for _, text in read_by_zxing(image)] == [number]
    assert [text for _, text in read_by_zbar(image)] == [number]


def test_one_thread_prints_while_another_previews() -> None:
    pdf = item_label(full_item_paper(), PrinterDots(dpi=203))
    with ThreadPoolExecutor(4) as threads:
        drawn_by_each = list(threads.map(lambda _: pictures(pdf, 203), range(24)))
    assert set(drawn_by_each) == {pictures(pdf, 203)}
