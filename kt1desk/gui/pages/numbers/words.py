"""What the section of numbers says of its own."""

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.void_reason import VoidReason
from kt1desk.gui.marking import mark
from kt1desk.gui.pages.numbers.form import Fault, FormFault
from kt1desk.gui.wording import sentence, translate

_FAULTS: dict[FormFault, str] = {
    FormFault.NO_CODE: mark("NumbersFault", "Type the code that the province reads to you."),
    FormFault.NO_REASON: mark("NumbersFault", "Choose why no item will bear this number."),
}
_REASONS: dict[VoidReason, str] = {
    VoidReason.LABEL_SPOILED: mark("VoidReason", "Its label was spoiled"),
    VoidReason.LABEL_LOST: mark("VoidReason", "Its label was lost"),
    VoidReason.LABEL_FOUND_USED: mark("VoidReason", "It is on an envelope already"),
}


def fault_words(fault: Fault) -> str:
    """What is wrong and what to do."""
    return sentence(fault) if isinstance(fault, RuleBroken) else translate("NumbersFault", _FAULTS[fault])


def void_reason(code: str) -> str:
    """Why a number was voided; a code of a later program is shown as it is."""
    try:
        return translate("VoidReason", _REASONS[VoidReason(code)])
    except ValueError:
        return code
