"""What must be acted upon and how it is settled, bound to the desk."""

from collections.abc import Callable
from functools import partial

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.app.doors import Prove
from kt1desk.domain.calendar import local_day
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.gui.pages.must_act.closing import CaseDoors
from kt1desk.gui.pages.must_act.page import MustActDoors
from kt1desk.gui.pages.must_act.reading import ReadingDoors
from kt1desk.gui.pages.must_act.signing import SignatureDoors
from kt1desk.store.cases import SqlOpenCases
from kt1desk.store.must_act import SqlMustAct
from kt1desk.store.owed_signatures import SqlOwedSignatures
from kt1desk.usecases.close_case import close_case
from kt1desk.usecases.countersign_handover import countersign_handover
from kt1desk.usecases.ports import Clock
from kt1desk.usecases.read_must_act import read_must_act


def must_act_doors(
    desk: OpenDeskFiles, must_act: SqlMustAct, clock: Clock, prove: Prove, holds_items: Callable[[], bool]
) -> MustActDoors:
    """Return the doors of F10; whoever does not hold items (`holds_items`) is shown none of this desk."""
    cases = SqlOpenCases(desk.engine)
    return MustActDoors(
        reading=ReadingDoors(
            rows=lambda: must_act.rows() if holds_items() else (),
            shift=desk.lookups.shift,
            read=partial(read_must_act, books=desk.books, clock=clock),
        ),
        cases=CaseDoors(
            cases=lambda: cases.rows() if holds_items() else (),
            shift=desk.lookups.shift,
            reasons=lambda: desk.edition.now().reasons_on(ReasonUse.CASE, local_day(clock())),
            prove=prove,
            close=lambda asked: close_case(asked, books=desk.books, reference=desk.edition.now(), clock=clock),
        ),
        signatures=SignatureDoors(
            owed=SqlOwedSignatures(desk.engine).rows,
            sign=partial(countersign_handover, books=desk.books, pins=desk.pins, clock=clock),
        ),
    )
