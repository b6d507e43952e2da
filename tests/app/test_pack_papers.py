"""The papers of an emergency pack are drawn from the book as it stands at that moment, and go where each belongs."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from pathlib import Path

import pytest

from kt1desk.app.outlets import Outlet
from kt1desk.app.pack_papers import PackPapers
from kt1desk.app.paper_desk import PaperDesk
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.errors import Rule, RuleBroken, Unavailable
from kt1desk.domain.events import EmergencyPackMade, NumberVoided
from kt1desk.domain.ids import DeskId, ItemNo
from kt1desk.domain.numbers import spell
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.void_reason import VoidReason
from kt1desk.store.pack_book import SqlPackLookups
from kt1desk.usecases.print_ports import Fate, Outcome, PrintJob
from kt1desk.usecases.readmodels import PrinterDots
from kt1desk.usecases.void_pack import VoidPack, void_pack
from tests.store.opened import DESK, OpenedStore, make_store, open_again, record
from tests.support.builders import CENTRE
from tests.support.immediate_tasks import at_once
from tests.support.memory_prints import MemoryPrintJobs
from tests.support.packs import make, open_at
from tests.support.pdf_reading import page_count, text_of


@dataclass
class Tray:
    """Keeps what it was sent; `saved`: as a file."""

    where: str
    saved: bool = False
    fate: Fate = Fate.SENT
    jobs: list[PrintJob] = field(default_factory=list)

    def send(self, job: PrintJob) -> Outcome:
        self.jobs.append(job)
        return Outcome(fate=self.fate, where=self.where, saved=self.saved)


@dataclass
class Room:
    """A desk with a pack, its labels on a label printer, its sheets in a folder."""

    store: OpenedStore
    pack: EmergencyPackMade
    labels: Tray = field(default_factory=lambda: Tray(where="Zebra"))
    sheets: Tray = field(default_factory=lambda: Tray(where="/papers/pack.pdf", saved=True))

    prints: MemoryPrintJobs = field(default_factory=MemoryPrintJobs)

    @property
    def papers(self) -> PackPapers:
        outlets = {use: Outlet(way=self.sheets, dots=PrinterDots(dpi=203)) for use in PaperUse}
        outlets[PaperUse.LABEL] = Outlet(way=self.labels, dots=PrinterDots(dpi=203))
        store, desk = self.store, self.store.desk
        return PackPapers(
            PaperDesk(
                lambda: outlets,
                papers=PdfPapers(),
                lookups=store.papers,
                prints=self.prints,
                in_books=at_once,
                clock=store.clock,
            ),
            SqlPackLookups(store.engine),
            in_books=at_once,
            reference=lambda: desk.reference,
            desk=DeskId(DESK),
            office=CENTRE,
            training=True,
        )

    def refused(self) -> Rule:
        with pytest.raises(RuleBroken) as broken:
            self.papers.send(self.pack.numbers[0])
        assert (self.labels.jobs, self.sheets.jobs) == ([], [])
        return broken.value.rule


@pytest.fixture
def room(tmp_path: Path) -> Iterator[Room]:
    make_store(tmp_path / "desk.db")
    store = open_again(tmp_path / "desk.db")
    yield Room(store, make(store.desk, 3))
    store.close()


def test_sheets_and_labels_go_each_where_they_belong(room: Room) -> None:
    sent = room.papers.send(room.pack.numbers[0])
    assert (sent.sheets.where, sent.sheets.saved) == ("/papers/pack.pdf", True)
    assert (sent.labels.where, sent.labels.saved) == ("Zebra", False)
    assert [page_count(job.pdf) for job in (*room.sheets.jobs, *room.labels.jobs)] == [4, 3]


def test_a_further_print_of_sheets_or_labels_is_marked_on_all_of_them(room: Room) -> None:
    room.labels.fate = Fate.FAILED
    with pytest.raises(Unavailable):
        room.papers.send(room.pack.numbers[0])
    room.labels.fate = Fate.SENT
    room.papers.send(room.pack.numbers[0])
    marked = [("IN LẠI 2" in text_of(job.pdf)) for job in (*room.sheets.jobs, *room.labels.jobs)]
    assert marked == [False, True, False, True]
    names = [job.name for job in (*room.sheets.jobs, *room.labels.jobs)]
    assert len(set(names)) == len(names)  # a further print in a folder leaves the file before it


def test_a_number_that_was_voided_meanwhile_gets_neither_slip_nor_label(room: Room) -> None:
    store, (_, spoiled, _) = room.store, room.pack.numbers
    record(store, NumberVoided(at=store.clock(), by=store.desk.leader, item_no=spoiled, reason="LABEL_SPOILED"))
    room.papers.send(room.pack.numbers[0])
    assert [page_count(job.pdf) for job in (*room.sheets.jobs, *room.labels.jobs)] == [3, 2]
    assert spell(spoiled) not in text_of(room.labels.jobs[0].pdf)


def test_a_pack_that_was_voided_while_its_papers_waited_is_refused_with_its_reason(room: Room) -> None:
    store = room.store
    asked = VoidPack(clerk=store.desk.leader, pack=room.pack.numbers[0], reason=VoidReason.LABEL_LOST)
    void_pack(asked, books=store.books, clock=store.clock)
    assert room.refused() is Rule.PACK_USED_UP


def test_of_a_pack_that_was_opened_meanwhile_no_label_is_printed_again(room: Room) -> None:
    store = room.store
    store.clock.advance(timedelta(hours=1))
    open_at(store.desk, room.pack.numbers[0], store.clock())
    assert room.refused() is Rule.PACK_PRINTED_NO_MORE


def test_a_pack_of_nobody_has_no_papers(room: Room) -> None:
    with pytest.raises(RuleBroken) as broken:
        room.papers.send(ItemNo("ZK000770015VN"))
    assert broken.value.rule is Rule.PACK_UNKNOWN
