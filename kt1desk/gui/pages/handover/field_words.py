"""What is said in a handover: at its fields, of a scan and of the next step."""

from kt1desk.domain.comparing import NextStep
from kt1desk.domain.counting import CountAnswer
from kt1desk.domain.errors import RuleBroken
from kt1desk.gui.marking import mark
from kt1desk.gui.pages.handover.form import Fault, FormFault
from kt1desk.gui.wording import sentence, translate

_FAULTS: dict[FormFault, str] = {
    FormFault.NO_PIN: mark("HandoverFault", "Type your PIN: it is your signature."),
    FormFault.NOBODY_CHOSEN: mark("HandoverFault", "Choose who takes over."),
    FormFault.NO_REASON: mark("HandoverFault", "Choose a reason first."),
    FormFault.NO_SEAL: mark("HandoverFault", "Type the number on the seal of the safe bag."),
}
_ANSWERS: dict[CountAnswer, str] = {
    CountAnswer.COUNTED: mark("CountAnswer", "Counted"),
    CountAnswer.ALREADY_COUNTED: mark("CountAnswer", "Already counted"),
    CountAnswer.UNREADABLE: mark("CountAnswer", "Not an item number"),
}
_STEPS: dict[NextStep, str] = {
    NextStep.SEARCH_AGAIN: mark("NextStep", "Search again"),
    NextStep.RECOUNT: mark("NextStep", "Recount it"),
    NextStep.OPEN_CASE: mark("NextStep", "Open a case"),
}


def fault_words(fault: Fault) -> str:
    """What is wrong and what to do."""
    return sentence(fault) if isinstance(fault, RuleBroken) else translate("HandoverFault", _FAULTS[fault])


def answer_words(answer: CountAnswer) -> str:
    """What a scan is answered."""
    return translate("CountAnswer", _ANSWERS[answer])


def step_words(step: NextStep) -> str:
    """What is done about it."""
    return translate("NextStep", _STEPS[step])
