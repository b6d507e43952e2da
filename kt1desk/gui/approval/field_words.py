"""What is said at the fields of an approval."""

from kt1desk.domain.errors import RuleBroken
from kt1desk.gui.approval.form import Fault, FormFault
from kt1desk.gui.marking import mark
from kt1desk.gui.wording import sentence, translate

_FAULTS: dict[FormFault, str] = {
    FormFault.NOBODY_CHOSEN: mark("ApprovalFault", "Choose who allows it."),
    FormFault.NO_REASON: mark("ApprovalFault", "Choose the reason."),
    FormFault.NO_PIN: mark("ApprovalFault", "The second person types the PIN: it is a signature."),
    FormFault.NO_CODE: mark("ApprovalFault", "Type the answer that is read out over the phone."),
}


def fault_words(fault: Fault) -> str:
    """What is wrong and what to do."""
    return sentence(fault) if isinstance(fault, RuleBroken) else translate("ApprovalFault", _FAULTS[fault])
