"""The approval dialog over a page under test, with people and reasons to choose from."""

from PySide6.QtWidgets import QWidget

from kt1desk.domain.approval import ApprovalAsked
from kt1desk.domain.clerk import Role
from kt1desk.domain.ids import StaffId
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.gui.approval.dialog import ApprovalDialog, DialogOver
from kt1desk.gui.approval.presenter import ApprovalDoors
from kt1desk.usecases.approval_rows import KnownPerson
from tests.support.builders import CENTRE
from tests.support.clock import MONDAY
from tests.support.counter import QuietAlerts
from tests.support.immediate_tasks import ImmediateTasks
from tests.support.reference import first_edition

CHALLENGE = "K7Q2 M9XD"


def leader(staff: str, name: str, *, pin_here: bool = True) -> KnownPerson:
    """Somebody who may allow."""
    return KnownPerson(
        staff=StaffId(staff), name=name, role=Role.SHIFT_LEADER, office=CENTRE, approves=True, pin_here=pin_here
    )


def dialog_over(*people: KnownPerson) -> DialogOver:
    """Return what makes the dialog over a page; everybody in `people` may be chosen."""
    reasons = first_edition().reasons_on(ReasonUse.APPROVAL, MONDAY.date())

    def challenge(_asked: ApprovalAsked) -> str:
        return CHALLENGE

    def over(page: QWidget) -> ApprovalDialog:
        return ApprovalDialog(
            ApprovalDoors(people=lambda: people, reasons=lambda: reasons, challenge=challenge),
            work=ImmediateTasks(),
            alerts=QuietAlerts(),
            pause_scans=lambda _paused: None,
            parent=page,
        )

    return over
