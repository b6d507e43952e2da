"""What F1 says of the page of what must be acted upon."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the page."""
    return HelpText(
        title=translate("MustActHelp", "What must be acted upon"),
        purpose=translate(
            "MustActHelp",
            "What this desk has to do, the earliest moment first, and the cases that two persons have to close.",
        ),
        keys=(
            HelpKey("↑ ↓", translate("MustActHelp", "choose a line")),
            HelpKey("Enter", translate("MustActHelp", "on an open case or an owed signature: go to it")),
            HelpKey("Ctrl+G", translate("MustActHelp", "the open cases; also from the lists of F3")),
            HelpKey("Ctrl+S", translate("MustActHelp", "handovers that whoever was absent has still to sign for")),
            HelpKey("Alt+L", translate("MustActHelp", "in a case: why it is closed")),
            HelpKey(
                "Ctrl+Enter", translate("MustActHelp", "close the case that is marked, with a second person; sign")
            ),
            HelpKey(
                "Ctrl+Enter",
                translate("MustActHelp", "on the list, at the beginning of your shift: I have read it, work begins"),
            ),
            HelpKey("Esc", translate("MustActHelp", "back to the list")),
        ),
        notes=(
            translate(
                "MustActHelp",
                "Whoever opens or takes over a shift reads the list first and says so by one key; it is written into"
                " the book, and until then no other job is offered.",
            ),
            translate(
                "MustActHelp",
                "A case stands for a number that did not agree when a shift was handed over or opened. An item that is"
                " kept back can be sent on again once its case is closed.",
            ),
            translate(
                "MustActHelp",
                "The clerk on duty closes a case at the desk where it was opened. Whoever closes a kept back item"
                " answers for it from then on: look at it and compare its label first.",
            ),
        ),
    )
