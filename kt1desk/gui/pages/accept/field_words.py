"""What each field of the acceptance form is called, and what is said when it is not filled in."""

from kt1desk.domain.errors import RuleBroken
from kt1desk.gui.marking import mark
from kt1desk.gui.pages.accept.form import AcceptField, Fault, FormFault
from kt1desk.gui.wording import sentence, translate

LABELS: dict[AcceptField, str] = {
    AcceptField.LATE_NO: mark("AcceptField", "Number on the emergency label"),
    AcceptField.LATE_AT: mark("AcceptField", "Really accepted at"),
    AcceptField.HANDED_IN_BY: mark("AcceptField", "Handed in by"),
    AcceptField.SENDER: mark("AcceptField", "Sender agency"),
    AcceptField.SENDER_UNIT: mark("AcceptField", "Unit"),
    AcceptField.RECIPIENT: mark("AcceptField", "Recipient agency"),
    AcceptField.RECIPIENT_NAME: mark("AcceptField", "Recipient outside the province"),
    AcceptField.RECIPIENT_ADDRESS: mark("AcceptField", "Address"),
    AcceptField.DESTINATION: mark("AcceptField", "Office there"),
    AcceptField.ADDRESSEE: mark("AcceptField", "Addressee on the outer cover"),
    AcceptField.LETTER: mark("AcceptField", "Letter"),
    AcceptField.URGENCY: mark("AcceptField", "Urgency"),
    AcceptField.AGREED: mark("AcceptField", "Agreed day and hour"),
    AcceptField.KIND: mark("AcceptField", "Kind"),
    AcceptField.WEIGHT: mark("AcceptField", "Weight (g)"),
    AcceptField.COVERS: mark("AcceptField", "Covers"),
    AcceptField.SEAL: mark("AcceptField", "Seal"),
    AcceptField.SEAL_NO: mark("AcceptField", "Seal number"),
    AcceptField.CHECKS: mark("AcceptField", "Cover and seal"),
    AcceptField.FLAGS: mark("AcceptField", "Marks"),
}

KEYS: dict[AcceptField, str] = {
    AcceptField.LATE_NO: "Alt+A",
    AcceptField.LATE_AT: "Alt+H",
    AcceptField.HANDED_IN_BY: "Alt+N",
    AcceptField.SENDER: "Alt+S",
    AcceptField.SENDER_UNIT: "Alt+D",
    AcceptField.RECIPIENT: "Alt+R",
    AcceptField.RECIPIENT_NAME: "Alt+R",
    AcceptField.RECIPIENT_ADDRESS: "Alt+E",
    AcceptField.DESTINATION: "Alt+G",
    AcceptField.ADDRESSEE: "Alt+T",
    AcceptField.LETTER: "Alt+K",
    AcceptField.URGENCY: "Alt+U",
    AcceptField.AGREED: "Alt+M",
    AcceptField.KIND: "Alt+L",
    AcceptField.WEIGHT: "Alt+W",
    AcceptField.COVERS: "Alt+C",
    AcceptField.SEAL: "Alt+P",
    AcceptField.SEAL_NO: "Alt+I",
}

_EMPTY: dict[AcceptField, str] = {
    AcceptField.LATE_NO: mark("AcceptFault", "Scan the label on the envelope, or type its number."),
    AcceptField.LATE_AT: mark("AcceptFault", "Type day and hour that the slip says, e.g. 26/11 09:40."),
    AcceptField.HANDED_IN_BY: mark("AcceptFault", "Type the name of the person at the counter."),
    AcceptField.SENDER: mark("AcceptFault", "Type a few letters and choose the sender."),
    AcceptField.RECIPIENT: mark("AcceptFault", "Type a few letters and choose the recipient."),
    AcceptField.RECIPIENT_NAME: mark("AcceptFault", "Type the name as on the outer cover."),
    AcceptField.RECIPIENT_ADDRESS: mark("AcceptFault", "Type the address as on the outer cover."),
    AcceptField.DESTINATION: mark("AcceptFault", "Type a few letters of the province and choose the office."),
    AcceptField.AGREED: mark("AcceptFault", "Type day and hour, e.g. 26/11 16:30."),
    AcceptField.WEIGHT: mark("AcceptFault", "Type what the scales show."),
    AcceptField.COVERS: mark("AcceptFault", "Type the number of covers."),
}
_FAULTS: dict[FormFault, str] = {
    FormFault.NOTHING_TYPED: mark("AcceptFault", "Something must stand here."),
    FormFault.NOT_CHOSEN: mark("AcceptFault", "Choose it from the answers under the field."),
    FormFault.LETTER_NOT_CHOSEN: mark("AcceptFault", "Look at the outer cover: A, B, C or none (–)."),
    FormFault.NOT_A_NUMBER: mark("AcceptFault", "A whole number, e.g. 120."),
    FormFault.MOMENT_UNREADABLE: mark("AcceptFault", "Not a day and hour. Type e.g. 26/11 16:30."),
}


def label(field: AcceptField) -> str:
    """The name of a field."""
    return translate("AcceptField", LABELS[field])


def fault_words(fault: Fault, field: AcceptField | None) -> str:
    """What is wrong and what to do, headed by the name of the field."""
    words, name = _words(fault, field), label(field) if field else ""
    return f"{name}: {words}" if name and not words.startswith(name) else words


def _words(fault: Fault, field: AcceptField | None) -> str:
    if isinstance(fault, RuleBroken):
        return sentence(fault)
    if fault is FormFault.NOTHING_TYPED and field in _EMPTY:
        return translate("AcceptFault", _EMPTY[field])
    return translate("AcceptFault", _FAULTS[fault])
