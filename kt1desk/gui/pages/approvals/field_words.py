"""What is said at the fields of the approvals page."""

from kt1desk.domain.errors import RuleBroken
from kt1desk.gui.marking import mark
from kt1desk.gui.pages.approvals.form import Fault, FormFault
from kt1desk.gui.wording import sentence, translate

_FAULTS: dict[FormFault, str] = {
    FormFault.NOTHING_CHOSEN: mark("ApprovalsFault", "Choose what you sign for."),
    FormFault.NO_PIN: mark("ApprovalsFault", "Type your PIN: it is your signature."),
    FormFault.NO_CHALLENGE: mark("ApprovalsFault", "Type the call code that is read out to you."),
    FormFault.NO_DESK: mark("ApprovalsFault", "Choose the desk that calls."),
    FormFault.NO_ACT: mark("ApprovalsFault", "Choose what is asked."),
    FormFault.NO_ABOUT: mark("ApprovalsFault", "Type whom or what it is about."),
    FormFault.NO_ASKER: mark("ApprovalsFault", "Choose who asks."),
    FormFault.NOBODY_CHOSEN: mark("ApprovalsFault", "Choose who answers."),
}


def fault_words(fault: Fault) -> str:
    """What is wrong and what to do."""
    return sentence(fault) if isinstance(fault, RuleBroken) else translate("ApprovalsFault", _FAULTS[fault])
