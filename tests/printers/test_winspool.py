"""The Windows spooler, as far as it can be played: what it is handed, and what is said when it does not take it."""

import pytest

from kt1desk.documents.item_label import item_label
from kt1desk.domain.errors import Cause
from kt1desk.printers.raster import pictures
from kt1desk.printers.raw_printer import RawPrinter
from kt1desk.printers.winspool import SpoolPrinter
from kt1desk.usecases.print_ports import Fate, Outcome, PrintJob
from kt1desk.usecases.printer_rows import Language
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.samples import full_item_paper
from tests.support.label_reading import zpl_labels
from tests.support.played_spooler import PlayedQueue, PlayedSpooler

DPI = 203
LABEL = item_label(full_item_paper(), PrinterDots(dpi=DPI))


def sent_to(spooler: PlayedSpooler, pdf: bytes = LABEL) -> Outcome:
    way = SpoolPrinter(RawPrinter(name="Zebra", language=Language.ZPL, dpi=DPI), "ZDesigner", spooler)
    return way.send(PrintJob(name="label", pdf=pdf))


def test_a_queue_is_handed_the_very_dots_once() -> None:
    queue = PlayedQueue()
    assert sent_to(PlayedSpooler(queue)) == Outcome(fate=Fate.SENT, where="Zebra")
    assert zpl_labels(queue.received) == list(pictures(LABEL, DPI))
    assert queue.steps == ["status", "begin label", "write", "end", "close"]


@pytest.mark.parametrize(("number", "cause"), [(1801, Cause.PRINTER_MISSING), (1722, Cause.PRINTING_STOPPED)])
def test_a_queue_that_cannot_be_opened_is_said(number: int, cause: Cause) -> None:
    outcome = sent_to(PlayedSpooler(PlayedQueue(), number))
    assert (outcome.fate, outcome.why, outcome.facts) == (Fate.FAILED, cause, {"printer": "Zebra"})


@pytest.mark.parametrize(
    ("state", "cause"),
    [
        (0x1, Cause.PRINTER_PAUSED),
        (0x10, Cause.PRINTER_NO_PAPER),
        (0x400000, Cause.PRINTER_OPEN),
        (0x80, Cause.PRINTER_SILENT),
    ],
)
def test_what_stands_in_the_way_is_named_and_nothing_is_handed_over(state: int, cause: Cause) -> None:
    queue = PlayedQueue(state=state)
    outcome = sent_to(PlayedSpooler(queue))
    assert (outcome.fate, outcome.why) == (Fate.FAILED, cause)
    assert queue.steps == ["status", "close"]


@pytest.mark.parametrize(
    ("queue", "fate"),
    [
        (PlayedQueue(fails_at="status"), Fate.FAILED),
        (PlayedQueue(fails_at="begin"), Fate.FAILED),
        (PlayedQueue(fails_at="write"), Fate.UNKNOWN),
        (PlayedQueue(takes=10), Fate.UNKNOWN),
        (PlayedQueue(fails_at="end"), Fate.UNKNOWN),
    ],
    ids=["status", "begin", "write", "half", "end"],
)
def test_a_spooler_that_breaks_off_has_got_nothing_or_it_is_not_known(queue: PlayedQueue, fate: Fate) -> None:
    assert sent_to(PlayedSpooler(queue)).fate is fate
    assert queue.steps[-1] == "close"
    assert sum(step == "write" for step in queue.steps) <= 1


def test_what_is_no_pdf_does_not_reach_the_spooler() -> None:
    queue = PlayedQueue()
    assert sent_to(PlayedSpooler(queue), b"no pdf").why is Cause.PRINT_FAILED
    assert queue.steps == []
