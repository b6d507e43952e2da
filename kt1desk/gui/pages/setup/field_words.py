"""What is said at the fields of the first start."""

from kt1desk.domain.errors import RuleBroken
from kt1desk.gui.marking import mark
from kt1desk.gui.pages.setup.form import Fault, FormFault, SetupField
from kt1desk.gui.wording import sentence, translate

_FAULTS: dict[FormFault, str] = {
    FormFault.NOT_CHOSEN: mark("SetupFault", "Choose one of them."),
    FormFault.NOTHING_TYPED: mark("SetupFault", "Something must stand here."),
    FormFault.NOT_THE_SAME: mark("SetupFault", "Not the same as above. Type it once more."),
    FormFault.SAME_NAME: mark("SetupFault", "Leader and clerk are two persons; both sign at a handover."),
    FormFault.NOT_A_DAY: mark("SetupFault", "Not a day. Type it as 25/11/2024."),
    FormFault.TOO_SIMPLE: mark("SetupFault", "Too few different signs. Take four or five words that nobody guesses."),
    FormFault.NOT_AN_ADDRESS: mark("SetupFault", "Not an address. Type it as on the sheet, e.g. hub.example.vn:8443."),
    FormFault.CODE_LENGTH: mark("SetupFault", "The code has 24 signs in six groups. Compare it with the sheet."),
    FormFault.CODE_MISTYPED: mark(
        "SetupFault", "A sign of the code is mistyped; the province was not asked. Compare it."
    ),
    FormFault.CODE_REFUSED: mark(
        "SetupFault",
        "The province does not know this code, or it was used before. The desk is made and safe:"
        " ask for a new code, or choose “later”.",
    ),
    FormFault.GROUP_WRONG: mark("SetupFault", "Not this group. Look at the code above once more."),
}
_ONCE_MORE = mark("SetupFault", "Type it once more, so that no slip locks you out.")
_FROM_PAPER = mark("SetupFault", "Type this group from your paper.")
_DAY_OF_PAPER = mark("SetupFault", "Type the day on the signed paper; without a commitment nobody opens a shift.")
_EMPTY: dict[SetupField, str] = {
    SetupField.LEADER_COMMITTED_ON: _DAY_OF_PAPER,
    SetupField.CLERK_COMMITTED_ON: _DAY_OF_PAPER,
    SetupField.LEADER_PIN_AGAIN: _ONCE_MORE,
    SetupField.CLERK_PIN_AGAIN: _ONCE_MORE,
    SetupField.PASSPHRASE_AGAIN: _ONCE_MORE,
    SetupField.FIRST_GROUP: _FROM_PAPER,
    SetupField.SECOND_GROUP: _FROM_PAPER,
}


def fault_words(fault: Fault, field: SetupField | None) -> str:
    """What is wrong and what to do."""
    if isinstance(fault, RuleBroken):
        return sentence(fault)
    if fault is FormFault.NOTHING_TYPED and field in _EMPTY:
        return translate("SetupFault", _EMPTY[field])
    return translate("SetupFault", _FAULTS[fault])
