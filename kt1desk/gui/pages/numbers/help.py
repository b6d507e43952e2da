"""What F1 says of the section of numbers."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the section."""
    return HelpText(
        title=translate("NumbersHelp", "Item numbers"),
        purpose=translate(
            "NumbersHelp",
            "See which numbers the province lent to this desk, take more of them by phone, and void one whose label "
            "was spoiled.",
        ),
        keys=(
            HelpKey("Alt+C", translate("NumbersHelp", "to the code from the province")),
            HelpKey("Ctrl+Enter", translate("NumbersHelp", "take the numbers of the code")),
            HelpKey("Ctrl+D", translate("NumbersHelp", "void the next free number")),
        ),
        notes=(
            translate("NumbersHelp", "With a line to the province new numbers come by themselves, in good time."),
            translate("NumbersHelp", "A code is good for one desk and one block; it is checked here, without a line."),
            translate("NumbersHelp", "No number is ever used twice. Voided numbers stand on the handover receipt."),
        ),
    )
