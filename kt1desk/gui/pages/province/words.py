"""What the section of the province says of a field."""

from kt1desk.gui.marking import mark
from kt1desk.gui.pages.province.form import ProvinceFault
from kt1desk.gui.wording import translate

_FAULTS = {
    ProvinceFault.NOTHING_TYPED: mark("ProvinceFault", "Type it as on the sheet from the province."),
    ProvinceFault.NOT_AN_ADDRESS: mark(
        "ProvinceFault", "Not an address. Type it as on the sheet, e.g. hub.example.vn:8443."
    ),
    ProvinceFault.CODE_LENGTH: mark("ProvinceFault", "The code has 24 signs in six groups. Compare it with the sheet."),
    ProvinceFault.CODE_MISTYPED: mark(
        "ProvinceFault", "A sign of the code is mistyped; the province was not asked. Compare it."
    ),
    ProvinceFault.CODE_REFUSED: mark(
        "ProvinceFault",
        "The province does not know this code, or it was used before. Nothing changed here: ask for a new code.",
    ),
}


def fault_words(fault: ProvinceFault) -> str:
    """What is wrong, and what to do."""
    return translate("ProvinceFault", _FAULTS[fault])
