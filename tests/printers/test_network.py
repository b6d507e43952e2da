"""A label printer on the network, whatever its temper: one honest end within ten seconds, and nothing sent twice."""

import socket
import threading
import time
from datetime import UTC, datetime

import pytest

from kt1desk.documents.item_label import item_label
from kt1desk.domain.errors import Cause
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.printers.network import Address, NetworkPrinter, Place
from kt1desk.printers.raster import pictures
from kt1desk.printers.raw_printer import RawPrinter
from kt1desk.printers.vector import MOST_PAGES
from kt1desk.usecases.pictures import Picture
from kt1desk.usecases.print_paper import PrintPaper, print_paper
from kt1desk.usecases.print_ports import LONGEST_WAIT_S, Fate, Outcome, PrintJob
from kt1desk.usecases.printer_rows import Language
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.samples import full_item_paper
from tests.support.blank_pages import pages
from tests.support.fake_printer import FakePrinter, status
from tests.support.label_reading import tspl_labels, zpl_labels
from tests.support.memory_prints import MemoryPrintJobs

DPI = 203
LABEL = item_label(full_item_paper(), PrinterDots(dpi=DPI))
NAME = "Zebra at the window"
PRINTER = RawPrinter(name=NAME, language=Language.ZPL, dpi=DPI)
QUICK = 3.0
"""Seconds for a device that says nothing: no need to wait as long as for a real one."""


def drawn() -> list[Picture]:
    return list(pictures(LABEL, DPI))


def sent_to(
    address: Address, language: Language = Language.ZPL, pdf: bytes = LABEL, longest_wait_s: float = LONGEST_WAIT_S
) -> Outcome:
    way = NetworkPrinter(address, RawPrinter(name=NAME, language=language, dpi=DPI), longest_wait_s)
    began = time.monotonic()
    outcome = way.send(PrintJob(name="label", pdf=pdf))
    assert time.monotonic() - began < longest_wait_s
    assert outcome.where == NAME
    return outcome


def refused(outcome: Outcome) -> Cause | None:
    assert outcome.fate is Fate.FAILED
    assert outcome.facts["printer"] == NAME
    return outcome.why


def test_a_ready_printer_gets_the_label_once_and_nobody_says_that_it_was_printed() -> None:
    with FakePrinter(status()) as device:
        assert sent_to(device.address) == Outcome(fate=Fate.SENT, where=NAME)
        assert zpl_labels(device.all_received()) == drawn()
    assert (device.connections, device.questions) == (1, 2)


@pytest.mark.parametrize("copies", [0, 2], ids=["accepts and loses", "prints twice"])
def test_what_came_out_of_a_printer_only_a_scan_can_tell(copies: int) -> None:
    jobs = MemoryPrintJobs()
    with FakePrinter(status(), prints=copies) as device:
        way = NetworkPrinter(device.address, RawPrinter(name=NAME, language=Language.ZPL, dpi=DPI))
        asked = PrintPaper(paper=PaperUse.LABEL, of="ZK000412077VN", name="label", pdf=LABEL)
        outcome = print_paper(asked, ledger=jobs, way=way, clock=lambda: datetime(2024, 11, 25, tzinfo=UTC))
        assert zpl_labels(device.all_received()) == drawn(), "one label was asked for, once"
    assert device.came_out == copies
    assert outcome.fate is Fate.SENT
    assert [row.state for row in jobs.recent(5)] == [JobState.SENT], "sent, never printed"


def test_a_printer_of_the_other_language_is_asked_nothing() -> None:
    with FakePrinter() as device:
        assert sent_to(device.address, Language.TSPL).fate is Fate.SENT
        assert tspl_labels(device.all_received()) == drawn()


@pytest.mark.parametrize("host", ["a..b", "x" * 70, "", "in window", "127.0.0.1\x00"])
def test_a_name_that_no_network_can_have_is_said_like_a_printer_that_is_off(host: str) -> None:
    assert refused(sent_to(Address(host=host))) is Cause.PRINTER_SILENT


def test_a_name_that_nobody_answers_for_keeps_no_job_longer_than_its_time() -> None:
    answered = threading.Event()

    def hangs(_address: Address) -> tuple[Place, ...]:
        answered.wait(20)
        return ()

    way = NetworkPrinter(Address(host="zebra"), PRINTER, longest_wait_s=1, look_up=hangs)
    began = time.monotonic()
    outcome = way.send(PrintJob(name="label", pdf=LABEL))
    answered.set()
    assert time.monotonic() - began < 1
    assert refused(outcome) is Cause.PRINTER_SILENT


def test_a_name_with_places_that_are_silent_is_tried_at_the_next_and_all_of_them_within_its_time() -> None:
    with FakePrinter() as gone:
        nowhere = gone.address
    with FakePrinter(status()) as device:
        hosts = (nowhere, device.address)
        places: tuple[Place, ...] = tuple((socket.AF_INET, (each.host, each.port)) for each in hosts)
        way = NetworkPrinter(Address(host="zebra"), PRINTER, look_up=lambda _address: places)
        assert way.send(PrintJob(name="label", pdf=LABEL)).fate is Fate.SENT
        assert zpl_labels(device.all_received()) == drawn()


def test_a_printer_that_is_off_is_said_to_be_silent() -> None:
    with FakePrinter() as device:
        address = device.address
    assert refused(sent_to(address)) is Cause.PRINTER_SILENT


@pytest.mark.parametrize(
    ("answer", "cause"),
    [
        (status(paper_out=1), Cause.PRINTER_NO_PAPER),
        (status(ribbon_out=1), Cause.PRINTER_NO_PAPER),
        (status(head_up=1), Cause.PRINTER_OPEN),
        (status(paused=1), Cause.PRINTER_PAUSED),
        (status(label_dots=400), Cause.PRINTER_OTHER_PAPER),
        (status(label_dots=1_225), Cause.PRINTER_OTHER_PAPER),
    ],
)
def test_what_stands_in_the_way_is_named_and_nothing_is_sent(answer: bytes, cause: Cause) -> None:
    with FakePrinter(answer) as device:
        assert refused(sent_to(device.address)) is cause
        assert device.all_received() == b""


def test_both_sizes_are_told_when_the_stock_is_another() -> None:
    with FakePrinter(status(label_dots=400)) as device:
        facts = sent_to(device.address).facts
    assert facts == {"printer": NAME, "found": "50 mm", "wanted": "60 mm"}


@pytest.mark.parametrize("answer", [b"?\r\n", b"\x02rubbish\x03" * 3, status(paper_out=7), b""])
def test_rubbish_or_silence_for_an_answer_means_not_known_and_the_label_is_sent_once(answer: bytes) -> None:
    with FakePrinter(answer) as device:
        assert sent_to(device.address, longest_wait_s=QUICK).fate is Fate.SENT
        assert zpl_labels(device.all_received()) == drawn()


def test_a_printer_that_was_never_measured_is_not_said_to_hold_other_paper() -> None:
    with FakePrinter(status(label_dots=0)) as device:
        assert sent_to(device.address).fate is Fate.SENT


@pytest.mark.parametrize("after", [status(paper_out=1), status(head_up=1), b""])
def test_trouble_after_the_label_went_out_leaves_it_unknown_and_it_is_not_sent_again(after: bytes) -> None:
    with FakePrinter(status(), after) as device:
        outcome = sent_to(device.address)
        assert zpl_labels(device.all_received()) == drawn()
    assert (outcome.fate, outcome.why) == (Fate.UNKNOWN, Cause.PRINT_UNKNOWN)
    assert device.connections == 1


def test_a_printer_that_hangs_up_when_asked_has_got_nothing() -> None:
    with FakePrinter(reads_only=1) as device:
        assert refused(sent_to(device.address)) is Cause.PRINTER_SILENT


def test_a_printer_that_hangs_up_after_one_byte_of_a_label_leaves_it_unknown() -> None:
    with FakePrinter(reads_only=1) as device:
        assert sent_to(device.address, Language.TSPL).fate is Fate.UNKNOWN
    assert device.connections == 1


def test_a_printer_that_accepts_and_never_reads_has_been_sent_to_at_most() -> None:
    with FakePrinter(reads_only=0) as device:
        assert sent_to(device.address, longest_wait_s=QUICK).fate is Fate.SENT


def test_a_long_job_that_nobody_takes_ends_unknown_in_time() -> None:
    with FakePrinter(reads_only=0) as device:
        outcome = sent_to(device.address, Language.TSPL, pages(MOST_PAGES))
    assert outcome.fate is Fate.UNKNOWN


def test_a_printer_that_drips_is_not_waited_for() -> None:
    with FakePrinter(drips=True) as device:
        assert sent_to(device.address, longest_wait_s=QUICK).fate is Fate.SENT


def test_a_job_that_is_too_long_or_no_pdf_is_refused_without_a_connection() -> None:
    with FakePrinter(status()) as device:
        assert refused(sent_to(device.address, pdf=pages(10_000))) is Cause.PRINT_TOO_LONG
        assert refused(sent_to(device.address, pdf=b"no pdf")) is Cause.PRINT_FAILED
    assert device.connections == 0


@pytest.mark.parametrize(
    ("target", "host", "port"),
    [
        ("192.168.1.20", "192.168.1.20", 9100),
        ("192.168.1.20:6101", "192.168.1.20", 6101),
        ("zebra.local", "zebra.local", 9100),
        ("[fe80::1]", "fe80::1", 9100),
        ("[fe80::1]:6101", "fe80::1", 6101),
    ],
)
def test_an_address_is_read_as_it_is_written(target: str, host: str, port: int) -> None:
    assert Address.of(target) == Address(host=host, port=port)
