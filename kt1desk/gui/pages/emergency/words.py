"""What the section of packs says of its own."""

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.void_reason import VoidReason
from kt1desk.gui.marking import mark
from kt1desk.gui.pages.emergency.form import Fault, FormFault
from kt1desk.gui.wording import sentence, translate

_FAULTS: dict[FormFault, str] = {
    FormFault.NOT_A_NUMBER: mark("PackFault", "Type how many numbers, in digits."),
    FormFault.NO_SEAL: mark("PackFault", "Type the number of the seal."),
    FormFault.MOMENT_UNREADABLE: mark("PackFault", "Type the moment as 16:30, or with the day as 26/11 16:30."),
    FormFault.NO_REASON: mark("PackFault", "Choose why no item will bear these numbers."),
}
_REASONS: dict[VoidReason, str] = {
    VoidReason.LABEL_SPOILED: mark("PackReason", "Its labels are spoiled or destroyed"),
    VoidReason.LABEL_LOST: mark("PackReason", "Its labels were lost"),
    VoidReason.LABEL_FOUND_USED: mark("PackReason", "They are on envelopes not in this book"),
}


def fault_words(fault: Fault) -> str:
    """What is wrong and what to do."""
    return sentence(fault) if isinstance(fault, RuleBroken) else translate("PackFault", _FAULTS[fault])


def reason_words(reason: VoidReason) -> str:
    """Why what is left is void."""
    return translate("PackReason", _REASONS[reason])
