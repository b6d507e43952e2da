"""The page of reprints over a real encrypted store, with the real verbs behind its keys and a printer of any temper."""

from dataclasses import dataclass, field, replace
from datetime import timedelta
from functools import partial

from pytestqt.qtbot import QtBot

from kt1desk.demo.hands import Hands
from kt1desk.demo.patience import Patience
from kt1desk.domain.acceptance import LateEntry
from kt1desk.domain.calendar import local_day
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.domain.events import Fact, LabelReprinted, SealStripReprinted
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.reprint.page import ReprintPage
from kt1desk.gui.pages.reprint.presenter import ReprintDoors
from kt1desk.gui.scan_reading import read_scan
from kt1desk.gui.sounds import Sound
from kt1desk.gui.work import Sent, Work
from kt1desk.store.print_jobs import SqlPrintJobs
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.approve import prove
from kt1desk.usecases.confirm_label import confirm_label
from kt1desk.usecases.label_rows import label_of, last_labels
from kt1desk.usecases.print_paper import PrintPaper, print_paper
from kt1desk.usecases.print_ports import Fate, Outcome, PrintJob
from kt1desk.usecases.reprint_label import reprint_label
from kt1desk.usecases.reprint_strip import reprint_strip
from tests.store.opened import OpenedStore
from tests.support.approving import dialog_over, leader
from tests.support.counter import QuietAlerts
from tests.support.desks import LEADER_PIN
from tests.support.forms import accept, confirm, form
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.packs import make, open_at
from tests.support.second_person import NobodyAnswers

PAGE = (1036, 594)
_WHY = {Fate.SENT: None, Fate.FAILED: Cause.PRINTER_NO_PAPER, Fate.UNKNOWN: Cause.PRINT_UNKNOWN}


@dataclass
class Printer:
    """`WayOut` that ends as it is told to."""

    fate: Fate = Fate.SENT
    names: list[str] = field(default_factory=list)

    def send(self, job: PrintJob) -> Outcome:
        self.names.append(job.name)
        return Outcome(fate=self.fate, where="Zebra", why=_WHY[self.fate])


class Desk:
    """The page and hands in front of it; the clerk acts, the leader stands by."""

    def __init__(
        self, store: OpenedStore, qtbot: QtBot, size: tuple[int, int] = PAGE, work: Work | None = None
    ) -> None:
        self.store, self.printer, self.alerts = store, Printer(), QuietAlerts()
        self.told: list[Fact] = []
        self.sounds: list[Sound] = []
        self.acts: StaffId = store.desk.clerk
        self.jobs = SqlPrintJobs(store.engine)
        notices = Notices()
        notices.recorded.connect(self.told.extend)
        self.page = ReprintPage(
            self.doors(),
            work=work or ImmediateTasks(),
            alerts=self.alerts,
            notices=notices,
            sound=self.sounds.append,
            dialog_over=dialog_over(leader(store.desk.leader, "Nguyễn Thị Hạnh")),
            clerk=lambda: self.acts,
        )
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        self.hands = Hands(self.page.windowHandle, Patience())
        self._qtbot = qtbot

    def doors(self) -> ReprintDoors:
        store, desk = self.store, self.store.desk
        books, reference, clock = store.books, desk.reference, desk.clock
        return ReprintDoors(
            labels=partial(last_labels, 5, lookups=store.lookups, jobs=self.jobs),
            label=partial(label_of, lookups=store.lookups, jobs=self.jobs),
            reasons=lambda: reference.reasons_on(ReasonUse.REPRINT, local_day(clock())),
            reprint=lambda asked: reprint_label(asked, books=books, reference=reference, clock=clock),
            reprint_strip=lambda asked: reprint_strip(
                asked, books=books, prints=self.jobs, reference=reference, clock=clock
            ),
            confirm=partial(confirm_label, books=books, clock=clock),
            print_label=self.print_label,
            print_strip=self.print_strip,
            prove=partial(prove, books=books, pins=store.pins, codes=NobodyAnswers(), reference=reference, clock=clock),
        )

    def print_label(self, item_no: ItemNo) -> Sent:
        """What `app.paper_desk` does, without drawing; the name says which copy it was."""
        copy = self.store.papers.label_paper(item_no).copy
        return self._print(PrintPaper(paper=PaperUse.LABEL, of=item_no, name=f"{item_no} {copy}", pdf=b""))

    def print_strip(self, item_no: ItemNo) -> Sent:
        """The same for the strip: one that may be out is refused."""
        copy = self.store.papers.strip_paper(item_no).copy
        if self.jobs.sent_before(PaperUse.SEAL_STRIP, item_no) >= copy:
            raise RuleBroken(Rule.STRIP_MAY_BE_OUT, item_no=item_no)
        return self._print(PrintPaper(paper=PaperUse.SEAL_STRIP, of=item_no, name=f"strip {item_no} {copy}", pdf=b""))

    def _print(self, asked: PrintPaper) -> Sent:
        ended = print_paper(asked, ledger=self.jobs, way=self.printer, clock=self.store.clock)
        if ended.why is not None:
            raise Unavailable(ended.why, printer=ended.where)
        return Sent(where=ended.where, saved=False)

    def accept(self, secrecy: Secrecy = Secrecy.NONE, *, confirmed: bool = True) -> ItemNo:
        """Accept an item whose label was printed, and scanned if `confirmed`."""
        item_no = accept(self.store.desk, secrecy, clerk=self.store.desk.clerk)
        self.print_label(item_no)
        self.printer.names.clear()
        if confirmed:
            confirm(self.store.desk, item_no, self.store.desk.clerk)
        return item_no

    def enter_late(self) -> ItemNo:
        """Enter what was accepted on paper, with the label of a pack."""
        desk = replace(self.store.desk, leader=self.store.desk.clerk)
        pack = make(desk, 1).numbers[0]
        desk.clock.advance(timedelta(hours=1))
        open_at(desk, pack, desk.clock())
        asked = replace(form(desk), late=LateEntry(item_no=pack, at=desk.clock()))
        return accept_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock).item_no

    def open(self) -> "Desk":
        self.page.show()
        self.page.activateWindow()
        self._qtbot.waitUntil(self.page.isActiveWindow)
        self.page.setFocus()
        return self

    def press(self, *keys: str) -> None:
        for key in keys:
            self.hands.press(key)

    def scan(self, text: str) -> None:
        self.page.take_scan(read_scan(text))

    def say_why(self, *, never_out: bool = False) -> None:
        """The third reason; the old label was destroyed, or never came out."""
        self.press("Alt+R", "Down", "Down", "Down", "Enter", "Down", *(("Down",) if never_out else ()))

    def vouch(self) -> None:
        """The leader comes to the desk."""
        self.press("Alt+N", "Down", "Alt+R", "Down")
        self.page.approval_dialog.proof_panel.pin_edit.setFocus()
        self.hands.type(LEADER_PIN)
        self.press("Ctrl+Enter")

    @property
    def reprints(self) -> list[LabelReprinted]:
        return [fact for fact in self.told if isinstance(fact, LabelReprinted)]

    @property
    def strip_reprints(self) -> list[SealStripReprinted]:
        return [fact for fact in self.told if isinstance(fact, SealStripReprinted)]

    @property
    def rows(self) -> list[tuple[str, ...]]:
        """The list in words, without its headings."""
        return list(self.page.table.cells.texts[1:])

    def may_leave(self, item_no: ItemNo) -> bool:
        with self.store.books.writing() as book:
            return book.custody(item_no).may_leave
