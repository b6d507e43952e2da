"""The page of what must be acted upon over a real encrypted store, with the real verbs behind its keys."""

from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial

from pytestqt.qtbot import QtBot

from kt1desk.demo.hands import Hands
from kt1desk.demo.patience import Patience
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Role
from kt1desk.domain.comparing import NextStep
from kt1desk.domain.events import Fact, ShiftEnded
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.must_act.closing import CaseDoors
from kt1desk.gui.pages.must_act.page import MustActDoors, MustActPage
from kt1desk.gui.pages.must_act.reading import ReadingDoors
from kt1desk.gui.pages.must_act.signing import SignatureDoors
from kt1desk.store.cases import SqlOpenCases
from kt1desk.store.must_act import SqlMustAct
from kt1desk.store.owed_signatures import SqlOwedSignatures
from kt1desk.usecases.approval_rows import KnownPerson
from kt1desk.usecases.approve import prove
from kt1desk.usecases.begin_handover import BeginHandover, begin_handover
from kt1desk.usecases.close_case import close_case
from kt1desk.usecases.countersign_handover import countersign_handover
from kt1desk.usecases.explain_difference import ExplainDifference, explain_difference
from kt1desk.usecases.hand_over_shift import HandOverShift
from kt1desk.usecases.read_must_act import read_must_act
from kt1desk.usecases.reveal_count import RevealCount, reveal_count
from tests.store.opened import OpenedStore, record
from tests.support.approving import dialog_over, leader
from tests.support.builders import registered
from tests.support.counter import QuietAlerts
from tests.support.desks import LEADER_PIN
from tests.support.desks import Desk as BookedDesk
from tests.support.forms import accept
from tests.support.handing_over import SALT, TwoPersons, hand_over
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.second_person import NobodyAnswers

PAGE = (1036, 594)
THIRD_PIN = "864209"


def must_act(store: OpenedStore) -> SqlMustAct:
    """The list of this desk; what waits for the province is on it at once."""
    return SqlMustAct(store.engine, store.clock, timedelta())


def must_act_doors(store: OpenedStore) -> MustActDoors:
    """What the page may do at this desk."""
    desk = store.desk
    books, reference, clock = store.books, desk.reference, desk.clock
    return MustActDoors(
        reading=ReadingDoors(
            rows=must_act(store).rows,
            shift=store.lookups.shift,
            read=partial(read_must_act, books=books, clock=clock),
        ),
        cases=CaseDoors(
            cases=SqlOpenCases(store.engine).rows,
            shift=store.lookups.shift,
            reasons=lambda: reference.reasons_on(ReasonUse.CASE, local_day(clock())),
            prove=partial(prove, books=books, pins=store.pins, codes=NobodyAnswers(), reference=reference, clock=clock),
            close=lambda asked: close_case(asked, books=books, reference=reference, clock=clock),
        ),
        signatures=SignatureDoors(
            owed=SqlOwedSignatures(store.engine).rows,
            sign=partial(countersign_handover, books=books, pins=store.pins, clock=clock),
        ),
    )


@dataclass
class Desk:
    """The page and hands in front of it; the clerk acts, the leader stands by."""

    store: OpenedStore
    told: list[Fact] = field(default_factory=list)
    acts: StaffId | None = None
    colleagues: tuple[KnownPerson, ...] = ()

    def open(self, qtbot: QtBot, size: tuple[int, int] = PAGE) -> "Desk":
        desk, notices = self.store.desk, Notices()
        notices.recorded.connect(self.told.extend)
        self.page = MustActPage(
            must_act_doors(self.store),
            work=ImmediateTasks(),
            alerts=QuietAlerts(),
            notices=notices,
            dialog_over=dialog_over(leader(desk.leader, "Nguyễn Thị Hạnh"), *self.colleagues),
            clock=desk.clock,
            clerk=lambda: self.acts or desk.clerk,
            reason_name=self._reason_name,
        )
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.page.setFocus()
        self.hands = Hands(self.page.windowHandle, Patience())
        return self

    def _reason_name(self, code: str) -> str:
        return {row.code: row.name_en for row in self.store.desk.reference.reasons}[code]


def handed_over_without(desk: BookedDesk, missing: ItemNo, *, extra: str = "") -> ShiftEnded:
    """The leader hands over to the clerk; one item is not there, and one may be too much."""
    both = TwoPersons(desk)
    both.begin()
    both.count_everything(but=(missing,))
    if extra:
        for by in (both.outgoing, both.incoming):
            both.scan(by, extra)
    both.reveal()
    for item_no, reason in ((missing, "NOT_ON_THE_SHELF"), (ItemNo(extra), "OF_ANOTHER_DESK")):
        if item_no:
            said = ExplainDifference(by=both.outgoing, item_no=item_no, reason=reason, step=NextStep.OPEN_CASE)
            explain_difference(said, books=desk.books, reference=desk.reference, clock=desk.clock)
    return both.sign()


def handed_over_in_absence(store: OpenedStore) -> StaffId:
    """The clerk is ill: the leader and a third person count two items and the third takes over. Returns the third."""
    desk, third = store.desk, StaffId("300000-TEST.3")
    hand_over(desk)
    item_nos = (accept(desk, clerk=desk.clerk), accept(desk, clerk=desk.clerk))
    record(store, registered(third, "Đặng Quốc Thịnh", Role.CLERK, by=desk.leader))
    store.pins.set(third, THIRD_PIN)
    begin_handover(
        BeginHandover(by=desk.leader, incoming=third), books=store.books, clock=desk.clock, salt=lambda: SALT
    )
    both = TwoPersons(desk)
    for by in (desk.leader, third):
        for item_no in item_nos:
            both.scan(by, item_no)
    reveal_count(RevealCount(by=third), books=store.books, clock=desk.clock)
    both.sign(HandOverShift(outgoing_pin=LEADER_PIN, incoming_pin=THIRD_PIN))
    return third
