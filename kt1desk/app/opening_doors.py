"""What a shift begins with, bound to the desk: what is asked on the day, and the verb that records it."""

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.app.doors import Prove
from kt1desk.domain.calendar import local_day
from kt1desk.domain.duty_check import checklist_of
from kt1desk.domain.emergency import checks_with_packs
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.gui.pages.sign_in.opening import OpeningDoors
from kt1desk.store.openings import opening_stock_of
from kt1desk.store.pack_book import SqlPackLookups
from kt1desk.usecases.open_shift import open_shift
from kt1desk.usecases.opening_rows import OpeningPlan
from kt1desk.usecases.pack_rows import sealed_packs
from kt1desk.usecases.ports import Clock


def opening_doors(desk: OpenDeskFiles, office: OfficeCode, clock: Clock, prove: Prove) -> OpeningDoors:
    """Return the doors of the step that opens a shift."""

    def plan() -> OpeningPlan:
        reference, today = desk.edition.now(), local_day(clock())
        seals = sealed_packs(SqlPackLookups(desk.engine).packs())
        return OpeningPlan(
            stock=opening_stock_of(desk.engine),
            checks=checks_with_packs(checklist_of(reference.duty_checks, office, today), sealed=bool(seals)),
            check_reasons=reference.reasons_on(ReasonUse.CHECKLIST, today),
            stock_reasons=reference.reasons_on(ReasonUse.STOCK, today),
            safe_reasons=reference.reasons_on(ReasonUse.SAFE, today),
            pack_seals=seals,
        )

    return OpeningDoors(
        plan=plan,
        open_shift=lambda asked: open_shift(asked, books=desk.books, reference=desk.edition.now(), clock=clock),
        prove=prove,
    )
