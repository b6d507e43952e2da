"""Labels on A4 take the next free place of their sheet, and every page that is sent is in the print ledger."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from kt1desk.app.outlets import Outlet, SheetInPrinter
from kt1desk.app.paper_desk import PaperDesk
from kt1desk.app.started_sheets import FILE, StartedSheets
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.item import Secrecy
from kt1desk.domain.paper_stock import PLACES, PaperStock, PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.usecases.print_ports import Fate, Outcome, PrintJob
from kt1desk.usecases.readmodels import PrinterDots
from tests.documents.samples import recovery_paper
from tests.store.opened import OpenedStore, make_store, open_again, record, strip_reprinted
from tests.support.immediate_tasks import at_once
from tests.support.memory_prints import MemoryPrintJobs
from tests.support.pdf_reading import text_boxes, text_of

MM = 72 / 25.4
A4 = PrinterDots(dpi=300, stock=PaperStock.A4)


@dataclass
class Tray:
    """A printer that keeps what it was sent and ends each job as told."""

    fate: Fate = Fate.SENT
    jobs: list[PrintJob] = field(default_factory=list)

    def send(self, job: PrintJob) -> Outcome:
        self.jobs.append(job)
        return Outcome(fate=self.fate, where="tray", why=None if self.fate is Fate.SENT else Cause.PRINT_FAILED)


@dataclass
class Room:
    """A desk whose labels go to a tray of A4 sheets."""

    store: OpenedStore
    folder: Path
    tray: Tray = field(default_factory=Tray)
    prints: MemoryPrintJobs = field(default_factory=MemoryPrintJobs)

    @property
    def sheets(self) -> StartedSheets:
        return StartedSheets(self.folder)

    def desk(self) -> PaperDesk:
        outlet = Outlet(way=self.tray, dots=A4, sheet=SheetInPrinter(printer="HP", sheets=self.sheets))
        return PaperDesk(
            lambda: dict.fromkeys(PaperUse, outlet),
            papers=PdfPapers(),
            lookups=self.store.papers,
            prints=self.prints,
            in_books=at_once,
            clock=self.store.clock,
        )

    def place_of(self, job: PrintJob) -> int:
        """Where the label stands on its sheet."""
        box = next(box for box in text_boxes(job.pdf) if box.text == "KT1")
        return int(box.top / MM // 74) * 2 + int(box.left / MM // 105) + 1


@pytest.fixture
def store(tmp_path: Path) -> Iterator[OpenedStore]:
    make_store(tmp_path / "desk.db")
    opened = open_again(tmp_path / "desk.db")
    yield opened
    opened.close()


@pytest.fixture
def room(store: OpenedStore, tmp_path: Path) -> Room:
    return Room(store, tmp_path)


def test_each_label_takes_the_next_place_after_a_restart_too_and_then_a_new_sheet(room: Room) -> None:
    item = room.store.accept(Secrecy.NONE)
    room.sheets.start_at("HP", 6)
    for _ in range(4):
        room.desk().print_label(item)
    assert [room.place_of(job) for job in room.tray.jobs] == [6, 7, 8, 1]
    assert room.sheets.free_place("HP") == 2
    assert room.sheets.free_place("another") == 1


@pytest.mark.parametrize(("fate", "free"), [(Fate.FAILED, 3), (Fate.UNKNOWN, 4)])
def test_a_place_is_free_again_only_where_nothing_can_have_come_out(room: Room, fate: Fate, free: int) -> None:
    item = room.store.accept(Secrecy.NONE)
    room.sheets.start_at("HP", 3)
    room.tray.fate = fate
    with pytest.raises(Unavailable):
        room.desk().print_label(item)
    assert room.sheets.free_place("HP") == free


@pytest.mark.parametrize("written", [b"", b"[]", b'{"HP": 9}', b'{"HP": "x"}', b"\xff\x00"])
def test_a_file_that_tells_no_places_keeps_no_label_waiting(
    room: Room, written: bytes, caplog: pytest.LogCaptureFixture
) -> None:
    (room.folder / FILE).write_bytes(written)
    sheets = room.sheets
    assert caplog.messages
    caplog.clear()
    assert sheets.free_place("HP") == 1
    sheets.start_at("HP", PLACES)
    assert room.sheets.free_place("HP") == PLACES


@pytest.mark.parametrize(
    "send",
    [lambda desk: desk.print_test_page(PaperUse.LABEL), lambda desk: desk.print_recovery_sheet(recovery_paper())],
)
def test_a_test_page_and_a_recovery_sheet_are_in_the_print_ledger_and_take_no_place(
    room: Room, send: Callable[[PaperDesk], object]
) -> None:
    send(room.desk())
    (row,) = room.prints.recent(5)
    assert (row.state, row.where) == (JobState.SENT, "tray")
    assert room.sheets.free_place("HP") == 1
    room.tray.fate = Fate.FAILED
    with pytest.raises(Unavailable):
        send(room.desk())
    assert room.prints.recent(1)[0].state is JobState.FAILED


def test_the_print_ledger_knows_nothing_of_a_recovery_code(room: Room) -> None:
    paper = recovery_paper()
    room.desk().print_recovery_sheet(paper)
    (row,) = room.prints.recent(1)
    assert paper.code not in repr(row)
    assert row.of == paper.desk


def test_a_slip_says_which_copy_it_is_once_one_may_have_come_out(room: Room) -> None:
    item = room.store.accept(Secrecy.B)
    desk = room.desk()
    room.tray.fate = Fate.FAILED
    with pytest.raises(Unavailable):
        desk.print_slip(item)
    room.tray.fate = Fate.SENT
    for _ in range(2):
        desk.print_slip(item)
    assert ["BẢN IN LẠI 2" in text_of(job.pdf) for job in room.tray.jobs] == [False, False, True]
    assert [job.name for job in room.tray.jobs] == [item, item, f"{item}-2"]
    assert room.prints.sent_before(PaperUse.SLIP, item) == 2


@pytest.mark.parametrize("first", [Fate.SENT, Fate.UNKNOWN])
def test_a_strip_that_may_be_out_is_not_sent_again_before_the_book_says_so(room: Room, first: Fate) -> None:
    item, desk = room.store.accept(Secrecy.B), room.desk()
    room.tray.fate = Fate.FAILED
    with pytest.raises(Unavailable):
        desk.print_strip(item)
    room.tray.fate = first
    with suppress(Unavailable):
        desk.print_strip(item)
    with pytest.raises(RuleBroken) as broken:
        desk.print_strip(item)
    assert (broken.value.rule, broken.value.facts) == (Rule.STRIP_MAY_BE_OUT, {"item_no": item})
    record(room.store, strip_reprinted(room.store, item))
    room.tray.fate = Fate.FAILED
    with pytest.raises(Unavailable):
        desk.print_strip(item)
    room.tray.fate = Fate.SENT
    desk.print_strip(item)
    assert ["BẢN IN LẠI 2" in text_of(job.pdf) for job in room.tray.jobs] == [False, False, True, True]
    assert [job.name for job in room.tray.jobs] == [f"seal-{item}"] * 2 + [f"seal-{item}-2"] * 2
    with pytest.raises(RuleBroken):
        desk.print_strip(item)
