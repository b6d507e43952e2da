"""What is said at the fields of a handover."""

from kt1desk.domain.errors import RuleBroken
from kt1desk.gui.marking import mark
from kt1desk.gui.pages.handover.form import Fault, FormFault
from kt1desk.gui.wording import sentence, translate

_FAULTS: dict[FormFault, str] = {
    FormFault.NO_PIN: mark("HandoverFault", "Type your PIN: it is your signature."),
    FormFault.NOBODY_CHOSEN: mark("HandoverFault", "Choose who takes over."),
}


def fault_words(fault: Fault) -> str:
    """What is wrong and what to do."""
    return sentence(fault) if isinstance(fault, RuleBroken) else translate("HandoverFault", _FAULTS[fault])
