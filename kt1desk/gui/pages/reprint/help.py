"""What F1 says of the page of reprints."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the page."""
    return HelpText(
        title=translate("ReprintHelp", "Print a label again"),
        purpose=translate(
            "ReprintHelp",
            "Prints the label of an item that is here once more, with its reason, and waits for its scan.",
        ),
        keys=(
            HelpKey("↑ ↓", translate("ReprintHelp", "choose one of the last five labels; Enter goes on")),
            HelpKey("Alt+N", translate("ReprintHelp", "type the number of any item that is here; or scan its label")),
            HelpKey("Alt+R", translate("ReprintHelp", "why it is printed again")),
            HelpKey("Alt+O", translate("ReprintHelp", "what became of the old label or strip")),
            HelpKey("Ctrl+Enter", translate("ReprintHelp", "print again; of A and B before a second person")),
            HelpKey("Ctrl+P", translate("ReprintHelp", "send a copy again that nothing came out of")),
            HelpKey(
                "Ctrl+Shift+I",
                translate("ReprintHelp", "the seal strip; a further one with reason and second person as a label"),
            ),
            HelpKey("Esc", translate("ReprintHelp", "leave the label, then go back")),
        ),
        notes=(
            translate(
                "ReprintHelp",
                "No scan tells two labels of one number apart: take the old one off and destroy it before you print."
                " Of letters A and B the second person sees it, at the desk and not by phone.",
            ),
            translate(
                "ReprintHelp",
                "The new label says which copy it is. Until it was scanned the item stands among the"
                " missing labels and cannot leave.",
            ),
            translate(
                "ReprintHelp",
                "“Not known” means that the printer did not say whether the label came out. Look for it: it is never"
                " sent again by itself.",
            ),
        ),
    )
