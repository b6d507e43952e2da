"""A handover page over the real verbs and books in memory, hands and a scanner in front of it."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kt1desk.demo.hands import Hands
from kt1desk.demo.patience import Patience
from kt1desk.domain.calendar import local_day
from kt1desk.domain.events import HandoverBegun, ReceiptReprinted, ShiftHandedOver
from kt1desk.domain.ids import HandoverId, ItemNo, ShiftId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.handover.form import Side
from kt1desk.gui.pages.handover.page import HandoverPage
from kt1desk.gui.pages.handover.presenter import HandoverDoors
from kt1desk.gui.pages.handover.reprinting import PrintsDoors
from kt1desk.gui.pages.handover.signing import SignDoors
from kt1desk.gui.scanner import Scanner
from kt1desk.gui.sounds import Sound
from kt1desk.gui.work import Sent
from kt1desk.usecases.begin_handover import begin_handover
from kt1desk.usecases.cancel_handover import cancel_handover
from kt1desk.usecases.count_item import count_item
from kt1desk.usecases.explain_difference import explain_difference
from kt1desk.usecases.hand_over_shift import hand_over_shift
from kt1desk.usecases.handover_rows import HandoverPrintRow
from kt1desk.usecases.readmodels import ShiftRow, StaffRow
from kt1desk.usecases.reprint_handover import ReprintHandover, reprint_handover
from kt1desk.usecases.reveal_count import reveal_count
from kt1desk.usecases.see_handover import see_handover
from tests.support import desks as support
from tests.support.approving import dialog_over, leader
from tests.support.builders import PLAIN_FORM
from tests.support.counter import Counter, QuietAlerts, open_a_counter
from tests.support.desks import CLERK_PIN, LEADER_PIN
from tests.support.handing_over import SALT
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.second_person import taken_at_their_word

LETTERS = (Secrecy.NONE, Secrecy.C, Secrecy.B, Secrecy.NONE)


def handover_doors(counter: Counter) -> HandoverDoors:
    """What the page may do at this counter."""
    return doors_over(
        counter.desk,
        shift=counter.shift,
        staff=counter.staff,
        print_slip=lambda handover: counter.send(handover, counter.count_slips),
        print_receipt=counter.print_receipt,
        prints=lambda: handover_prints(counter),
        print_again=lambda row, copy: counter.send((row.document, copy), counter.again),
    )


def handover_prints(counter: Counter) -> tuple[HandoverPrintRow, ...]:
    """Slips and receipts as a store lists them, newest first."""
    rows = []
    for fact in reversed(counter.memory.facts):
        if isinstance(fact, HandoverBegun | ShiftHandedOver):
            document = fact.handover if isinstance(fact, HandoverBegun) else fact.shift
            receipt = counter.book.receipt(document)
            names = (counter.book.clerk(fact.outgoing).name, counter.book.clerk(fact.incoming).name)
            copies = 0 if receipt is None else receipt.copies
            row = HandoverPrintRow(
                document=document, fact=fact, outgoing_name=names[0], incoming_name=names[1], copies=copies
            )
            rows.append(row)
    return tuple(rows)


def doors_over(
    desk: support.Desk,
    *,
    shift: Callable[[], ShiftRow | None],
    staff: Callable[[], tuple[StaffRow, ...]],
    print_slip: Callable[[HandoverId], Sent],
    print_receipt: Callable[[ShiftId, int], Sent],
    prints: Callable[[], tuple[HandoverPrintRow, ...]],
    print_again: Callable[[HandoverPrintRow, int], Sent],
) -> HandoverDoors:
    """The same over any books."""
    books, clock = desk.books, desk.clock

    def reprint(asked: ReprintHandover) -> ReceiptReprinted:
        return reprint_handover(asked, books=books, clock=clock)

    return HandoverDoors(
        see=lambda: see_handover(books=books, reference=desk.reference, clock=clock),
        shift=shift,
        staff=staff,
        reasons=lambda: desk.reference.reasons_on(ReasonUse.DIFFERENCE, local_day(clock())),
        begin=lambda asked: begin_handover(asked, books=books, clock=clock, salt=lambda: SALT),
        count=lambda asked: count_item(asked, books=books, clock=clock),
        reveal=lambda asked: reveal_count(asked, books=books, clock=clock),
        explain=lambda asked: explain_difference(asked, books=books, reference=desk.reference, clock=clock),
        cancel=lambda asked: cancel_handover(asked, books=books, clock=clock),
        print_slip=print_slip,
        prints=PrintsDoors(prints=prints, reprint=reprint, print_again=print_again),
        signing=SignDoors(
            prove=taken_at_their_word,
            hand_over=lambda asked: hand_over_shift(
                asked, books=books, pins=desk.pins, reference=desk.reference, clock=clock
            ),
            print_receipt=print_receipt,
            reprint=reprint,
        ),
    )


def take_in(counter: Counter, items: int) -> None:
    """Accept plain letters of several classes."""
    for place in range(items):
        service = replace(PLAIN_FORM.service, secrecy=LETTERS[place % len(LETTERS)])
        counter.accept(replace(PLAIN_FORM, clerk=counter.desk.leader, service=service))


@dataclass
class Desk:
    """The page, hands and a scanner in front of it, the counter behind it."""

    counter: Counter
    notices: Notices = field(default_factory=Notices)
    alerts: QuietAlerts = field(default_factory=QuietAlerts)
    now_answers: list[StaffRow] = field(default_factory=list)
    sounds: list[Sound] = field(default_factory=list)

    def open(self, qtbot: QtBot, app: QApplication, size: tuple[int, int] = (1140, 640)) -> "Desk":
        self.scanner = Scanner(app)
        self.page = HandoverPage(
            handover_doors(self.counter),
            work=ImmediateTasks(),
            alerts=self.alerts,
            notices=self.notices,
            sound=self.sounds.append,
            dialog_over=dialog_over(leader("duc", "Trần Đức Mạnh")),
            turned=self.scanner.forget_last,
            clerk=lambda: self.counter.desk.leader,
            handed_over=self.now_answers.append,
        )
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.setFocus()
        self.hands = Hands(self.page.windowHandle, Patience())
        self.scanner.setParent(self.page)
        self.scanner.scanned.connect(self.page.take_scan)
        return self

    def told(self, kind: type) -> list[object]:
        return [fact for fact in self.counter.memory.facts if isinstance(fact, kind)]

    def begin(self) -> None:
        self.hands.press("Ctrl+Enter")
        assert self.page.step == 1

    def count(self, side: Side, items: list[ItemNo]) -> None:
        self.hands.press("Alt+G" if side is Side.OUTGOING else "Alt+N")
        for item_no in items:
            self.hands.scan(item_no)
        self.hands.press("Ctrl+Enter")

    def count_both(self, outgoing: list[ItemNo], incoming: list[ItemNo]) -> None:
        self.count(Side.OUTGOING, outgoing)
        self.count(Side.INCOMING, incoming)
        assert self.page.step == 2

    def sign(self) -> None:
        self.hands.press("Ctrl+Enter")
        assert self.page.step == 3
        self.hands.type(LEADER_PIN)
        self.hands.press("Enter")
        self.hands.type(CLERK_PIN)
        self.hands.press("Ctrl+Enter")


def at_the_desk(items: int = 4) -> Desk:
    counter = open_a_counter()
    take_in(counter, items)
    return Desk(counter)


def shelf(desk: Desk) -> list[ItemNo]:
    return [held.item_no for held in desk.counter.book.on_hand()]
