"""Through a real CUPS: the same dots past its driver, the true size by its driver, and an honest end."""

import os
import shutil
import subprocess
import time
from collections.abc import Callable
from dataclasses import replace
from itertools import groupby
from pathlib import Path

import pypdfium2
import pytest

from kt1desk.documents.barcode import modules_of
from kt1desk.documents.item_label import item_label
from kt1desk.documents.posting_slip import posting_slip
from kt1desk.domain.errors import Cause
from kt1desk.printers.cups import Cups, CupsPrinter
from kt1desk.printers.raster import pictures
from kt1desk.printers.raw_printer import RawPrinter
from kt1desk.printers.vector import vector
from kt1desk.usecases.pictures import Picture
from kt1desk.usecases.print_ports import Fate, PrintJob, TakenBack
from kt1desk.usecases.printer_rows import Calibration, Language
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.samples import full_item_paper
from tests.support.blank_pages import pages
from tests.support.fake_printer import FakePrinter
from tests.support.label_reading import tspl_labels, zpl_labels
from tests.support.pdf_reading import bitmap, read_by_zbar, read_by_zxing, row_runs
from tests.support.private_cups import PDF_PRINTER, PrivateCups

DPI = 300
MM = 72 / 25.4
LABEL = item_label(full_item_paper(), PrinterDots(dpi=DPI))
JOB = PrintJob(name="label", pdf=LABEL)


def raw(queue: str, cups: Cups, language: Language = Language.ZPL) -> CupsPrinter:
    return CupsPrinter.raw(RawPrinter(name="At the window", language=language, dpi=DPI), queue, cups)


def driven(queue: str, cups: Cups, calibration: Calibration | None = None) -> CupsPrinter:
    return CupsPrinter.driven("At the window", queue, calibration or Calibration(), cups)


def device_of(device: FakePrinter) -> str:
    return f"socket://{device.address.host}:{device.address.port}"


def as_pdf(printed: bytes, folder: Path) -> bytes:
    """What the virtual printer put on paper; it speaks PostScript."""
    (folder / "printed.ps").write_bytes(printed)
    program = shutil.which("gs") or pytest.fail("Ghostscript comes with cups-filters")
    subprocess.run(
        [
            program,
            "-q",
            "-dBATCH",
            "-dNOPAUSE",
            "-dSAFER",
            "-sDEVICE=pdfwrite",
            "-sOutputFile=printed.pdf",
            "printed.ps",
        ],
        cwd=folder,
        check=True,
        timeout=30,
    )
    return (folder / "printed.pdf").read_bytes()


def printed_by_driver(
    spooler: PrivateCups, folder: Path, pdf: bytes, calibration: Calibration | None = None
) -> tuple[bytes, tuple[float, float]]:
    """The file that came out of the virtual printer, and the size of its page in millimetres."""
    with FakePrinter() as device:
        spooler.add("virtual", device_of(device), PDF_PRINTER)
        outcome = driven("virtual", spooler.cups(), calibration).send(PrintJob(name="paper", pdf=pdf))
        assert outcome.fate is Fate.SENT
        printed = as_pdf(device.all_received(), folder)
    page = pypdfium2.PdfDocument(printed)[0]
    return printed, (page.get_width() / MM, page.get_height() / MM)


@pytest.mark.parametrize(("language", "read"), [(Language.ZPL, zpl_labels), (Language.TSPL, tspl_labels)])
def test_a_raw_queue_passes_the_very_dots(
    spooler: PrivateCups, language: Language, read: Callable[[bytes], list[Picture]]
) -> None:
    with FakePrinter() as device:
        spooler.add("raw", device_of(device))
        outcome = raw("raw", spooler.cups(), language).send(JOB)
        assert (outcome.fate, outcome.where, outcome.spooled) == (Fate.SENT, "At the window", "")
        assert read(device.all_received()) == list(pictures(LABEL, DPI))
    assert device.connections == 1


def test_a_label_comes_out_of_the_driver_in_its_own_size_with_every_bar_in_its_place(
    spooler: PrivateCups, tmp_path: Path
) -> None:
    printed, size = printed_by_driver(spooler, tmp_path, LABEL)
    assert size == pytest.approx((100, 60), abs=0.5)
    drawn, found = bitmap(LABEL, DPI), bitmap(printed, DPI)
    number = full_item_paper().item_no
    assert [text for _, text in read_by_zxing(found)] == [number]
    assert [text for _, text in read_by_zbar(found)] == [number]
    row = round(48 / 25.4 * DPI)
    bars = len(list(groupby(modules_of(number))))
    assert bars > 60
    drawn_runs, found_runs = row_runs(drawn, row)[1 : bars + 1], row_runs(found, row)[1 : bars + 1]
    # The virtual printer writes PostScript with two decimals: an edge may fall on the next dot.
    assert [dots for _, dots in found_runs] == pytest.approx([dots for _, dots in drawn_runs], abs=1)
    assert sum(dots for _, dots in found_runs) == pytest.approx(sum(dots for _, dots in drawn_runs), abs=1)


def test_a_slip_comes_out_on_a5(spooler: PrivateCups, tmp_path: Path) -> None:
    _, size = printed_by_driver(spooler, tmp_path, posting_slip(full_item_paper()))
    assert size == pytest.approx((148, 210), abs=0.6)


def test_what_a_calibration_puts_right_is_on_the_paper(spooler: PrivateCups, tmp_path: Path) -> None:
    plain, _ = printed_by_driver(spooler, tmp_path, LABEL)
    moved, size = printed_by_driver(spooler, tmp_path, LABEL, Calibration(right_um=-2_000, down_um=1_000))
    assert size == pytest.approx((100, 60), abs=0.5)
    edges = [bitmap(pdf, DPI).convert("L").point(lambda shade: 255 - shade).getbbox() for pdf in (plain, moved)]
    assert edges[0] is not None
    assert edges[1] is not None
    assert [(edges[1][at] - edges[0][at]) / DPI * 25.4 for at in (0, 1)] == pytest.approx([-2, 1], abs=0.15)


def test_a_page_is_made_longer_from_its_upper_edge_down() -> None:
    longer = vector(LABEL, Calibration(longer_ppm=10_000)).pdf
    boxes = [bitmap(pdf, DPI).convert("L").point(lambda shade: 255 - shade).getbbox() for pdf in (LABEL, longer)]
    assert boxes[0] is not None
    assert boxes[1] is not None
    assert boxes[1] == pytest.approx((boxes[0][0], boxes[0][1] * 1.01, boxes[0][2], boxes[0][3] * 1.01), abs=1)


def test_a_queue_that_is_missing_is_said_and_no_other_one_is_used(spooler: PrivateCups) -> None:
    for way in (raw("renamed", spooler.cups()), driven("renamed", spooler.cups())):
        outcome = way.send(JOB)
        assert (outcome.fate, outcome.why) == (Fate.FAILED, Cause.PRINTER_MISSING)
        assert outcome.facts == {"printer": "At the window"}
    assert spooler.waiting() == ""


def test_a_queue_that_was_stopped_gets_nothing_that_could_come_out_next_week(spooler: PrivateCups) -> None:
    spooler.add("stopped", "socket://127.0.0.1:9")
    spooler.run("cupsdisable", "stopped")
    outcome = raw("stopped", spooler.cups()).send(JOB)
    assert (outcome.fate, outcome.why) == (Fate.FAILED, Cause.PRINTING_STOPPED)
    assert spooler.waiting() == ""


def test_a_queue_that_takes_no_jobs_is_said(spooler: PrivateCups) -> None:
    spooler.add("full", "socket://127.0.0.1:9")
    spooler.run("cupsreject", "full")
    assert raw("full", spooler.cups()).send(JOB).why is Cause.PRINTING_STOPPED


def test_a_label_that_its_printer_does_not_take_is_taken_back_and_not_known(spooler: PrivateCups) -> None:
    with FakePrinter() as device:
        address = device_of(device)
    spooler.add("off", address)
    outcome = raw("off", spooler.cups(longest_wait_s=8)).send(JOB)
    assert (outcome.fate, outcome.why) == (Fate.UNKNOWN, Cause.PRINT_UNKNOWN)
    assert "off-" not in spooler.waiting()


def test_a_sheet_that_waits_for_its_driver_is_told_with_its_place_in_the_queue(spooler: PrivateCups) -> None:
    with FakePrinter() as device:
        address = device_of(device)
    spooler.add("slow", address, PDF_PRINTER)
    told: list[str] = []
    outcome = driven("slow", spooler.cups(longest_wait_s=8)).send(replace(JOB, spooled=told.append))
    assert outcome.fate is Fate.SENT
    assert outcome.spooled in spooler.waiting()
    assert told == [outcome.spooled]
    assert spooler.cups().take_back(outcome.spooled) is TakenBack.TAKEN
    assert "slow-" not in spooler.waiting()


def test_of_a_job_that_is_done_nobody_says_that_it_was_taken_back(spooler: PrivateCups, tmp_path: Path) -> None:
    with FakePrinter() as device:
        spooler.add("quick", device_of(device))
        assert raw("quick", spooler.cups()).send(JOB).fate is Fate.SENT
    assert spooler.cups().take_back("quick-1") is TakenBack.GONE
    assert Cups(server=str(tmp_path / "no.sock")).take_back("quick-1") is TakenBack.NOT_ASKED


def test_a_spooler_that_is_stopped_is_said(tmp_path: Path) -> None:
    outcome = raw("any", Cups(server=str(tmp_path / "no.sock"))).send(JOB)
    assert (outcome.fate, outcome.why) == (Fate.FAILED, Cause.PRINTING_STOPPED)


def test_a_machine_without_a_spooler_is_said(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert raw("any", Cups()).send(JOB).why is Cause.PRINTING_STOPPED


def test_a_spooler_that_hangs_is_not_waited_for(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "lpstat").write_text("#!/bin/sh\nexec sleep 30\n")
    (tmp_path / "lpstat").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert raw("any", Cups(longest_wait_s=1)).send(JOB).why is Cause.PRINTING_STOPPED


def played(folder: Path, monkeypatch: pytest.MonkeyPatch, *, seconds: float) -> None:
    """Programs of a spooler that answers each question after so long, and never says that a job is done."""
    answers = {
        "lpstat": "case $* in *-r*) echo scheduler is running;; *-o*) echo any-1;; esac",
        "lp": "cat >/dev/null; echo 'request id is any-1 (0 file(s))'",
        "cancel": "exit 1",
    }
    for program, answer in answers.items():
        (folder / program).write_text(f"#!/bin/sh\nsleep {seconds}\n{answer}\n")
        (folder / program).chmod(0o755)
    monkeypatch.setenv("PATH", f"{folder}:{os.environ['PATH']}")


@pytest.mark.parametrize("way", [raw, driven])
def test_a_spooler_that_is_slow_at_each_step_keeps_no_job_longer_than_its_time(
    way: Callable[[str, Cups], CupsPrinter], monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    played(tmp_path, monkeypatch, seconds=0.7)
    began = time.monotonic()
    way("any", Cups(longest_wait_s=5)).send(JOB)
    assert time.monotonic() - began < 5


def test_a_label_that_could_not_be_taken_back_is_asked_for_again_with_the_shift(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    played(tmp_path, monkeypatch, seconds=0)
    outcome = raw("any", Cups(longest_wait_s=3)).send(JOB)
    assert (outcome.fate, outcome.spooled) == (Fate.UNKNOWN, "any-1")


def test_a_job_that_is_too_long_or_no_pdf_is_refused_before_the_spooler_hears_of_it(tmp_path: Path) -> None:
    nowhere = Cups(server=str(tmp_path / "no.sock"))
    for way in (raw("any", nowhere), driven("any", nowhere)):
        assert way.send(replace(JOB, pdf=pages(10_000))).why is Cause.PRINT_TOO_LONG
        assert way.send(replace(JOB, pdf=b"no pdf")).why is Cause.PRINT_FAILED
