"""All ways out keep one contract: the same dots, once; nothing is raised; an honest end within ten seconds."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from kt1desk.documents.item_label import item_labels
from kt1desk.domain.errors import Cause
from kt1desk.gui.printing import QtPrinter
from kt1desk.printers.cups import Cups, CupsPrinter
from kt1desk.printers.folder import PaperFolder
from kt1desk.printers.network import Address, NetworkPrinter
from kt1desk.printers.raster import pictures
from kt1desk.printers.raw_printer import RawPrinter
from kt1desk.printers.winspool import SpoolPrinter
from kt1desk.usecases.pictures import Picture
from kt1desk.usecases.print_ports import LONGEST_WAIT_S, Fate, Outcome, PrintJob, WayOut
from kt1desk.usecases.printer_rows import Calibration, Language
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.samples import full_item_paper, item_paper
from tests.support.blank_pages import pages
from tests.support.fake_printer import FakePrinter, status
from tests.support.label_reading import tspl_labels, zpl_labels
from tests.support.played_spooler import PlayedQueue, PlayedSpooler
from tests.support.private_cups import PrivateCups

DPI = 203
NAME = "At the window"
LABELS = item_labels((full_item_paper(), item_paper()), PrinterDots(dpi=DPI))
JOB = PrintJob(name="label", pdf=LABELS)
RAW = RawPrinter(name=NAME, language=Language.ZPL, dpi=DPI)


@dataclass(frozen=True, slots=True)
class Out:
    """A way out, and the labels that came to its end."""

    way: WayOut
    labels: Callable[[], list[Picture]]


Make = Callable[[ExitStack, pytest.FixtureRequest], Out]


def network(language: Language, read: Callable[[bytes], list[Picture]]) -> Make:
    def make(stack: ExitStack, _request: pytest.FixtureRequest) -> Out:
        device = stack.enter_context(FakePrinter(status()))
        way = NetworkPrinter(device.address, replace(RAW, language=language))
        return Out(way, lambda: read(device.all_received()))

    return make


def raw_queue(stack: ExitStack, request: pytest.FixtureRequest) -> Out:
    spooler: PrivateCups = request.getfixturevalue("spooler")
    device = stack.enter_context(FakePrinter())
    spooler.add("contract", f"socket://{device.address.host}:{device.address.port}")
    return Out(CupsPrinter.raw(RAW, "contract", spooler.cups()), lambda: zpl_labels(device.all_received()))


def windows(_stack: ExitStack, _request: pytest.FixtureRequest) -> Out:
    queue = PlayedQueue()
    return Out(SpoolPrinter(RAW, "ZDesigner", PlayedSpooler(queue)), lambda: zpl_labels(queue.received))


def folder(_stack: ExitStack, request: pytest.FixtureRequest) -> Out:
    place: Path = request.getfixturevalue("tmp_path")

    def saved() -> list[Picture]:
        (file,) = place.iterdir()
        return list(pictures(file.read_bytes(), DPI))

    return Out(PaperFolder(place), saved)


WORKING: dict[str, Make] = {
    "network-zpl": network(Language.ZPL, zpl_labels),
    "network-tspl": network(Language.TSPL, tspl_labels),
    "queue": raw_queue,
    "windows": windows,
    "folder": folder,
}
GONE: dict[str, Callable[[Path], WayOut]] = {
    "network": lambda _: NetworkPrinter(_closed(), RAW),
    "queue": lambda place: CupsPrinter.raw(RAW, "gone", Cups(server=str(place / "no.sock"))),
    "driver": lambda place: CupsPrinter.driven(NAME, "gone", Calibration(), Cups(server=str(place / "no.sock"))),
    "windows": lambda _: SpoolPrinter(RAW, "gone", PlayedSpooler(PlayedQueue(), 1801)),
    "qt": lambda _: QtPrinter(name=NAME, target="gone", dpi=DPI, drawn=partial(pictures, dpi=DPI)),
}


def _closed() -> Address:
    with FakePrinter() as device:
        return device.address


def sent(way: WayOut, job: PrintJob = JOB) -> Outcome:
    """Every call is timed."""
    began = time.monotonic()
    outcome = way.send(job)
    assert time.monotonic() - began < LONGEST_WAIT_S
    return outcome


@pytest.fixture(params=list(WORKING.values()), ids=list(WORKING))
def out(request: pytest.FixtureRequest) -> Iterator[Out]:
    with ExitStack() as stack:
        make: Make = request.param
        yield make(stack, request)


@pytest.fixture(params=list(GONE.values()), ids=list(GONE))
def gone(request: pytest.FixtureRequest, qapp: QApplication, tmp_path: Path) -> WayOut:
    make: Callable[[Path], WayOut] = request.param
    return make(tmp_path)


def test_the_same_dots_come_to_the_end_of_every_way_once_and_are_called_sent(out: Out) -> None:
    assert sent(out.way).fate is Fate.SENT
    assert out.labels() == list(pictures(LABELS, DPI))


def test_a_printer_that_is_gone_is_named_and_nothing_goes_elsewhere(gone: WayOut) -> None:
    outcome = sent(gone)
    assert outcome.fate is Fate.FAILED
    assert outcome.why in {Cause.PRINTER_SILENT, Cause.PRINTER_MISSING, Cause.PRINTING_STOPPED}
    assert outcome.facts == {"printer": NAME}


def test_what_is_no_paper_of_ours_is_refused(gone: WayOut) -> None:
    assert sent(gone, replace(JOB, pdf=b"no pdf")).why is Cause.PRINT_FAILED
    outcome = sent(gone, replace(JOB, pdf=pages(10_000)))
    assert (outcome.fate, outcome.why, outcome.facts["pages"]) == (Fate.FAILED, Cause.PRINT_TOO_LONG, 10_000)


def test_no_outcome_can_say_that_paper_came_out() -> None:
    assert {fate.value for fate in Fate} == {"SENT", "FAILED", "UNKNOWN"}
