"""What F1 says of the handover page."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the handover page."""
    return HelpText(
        title=translate("HandoverHelp", "Hand the shift over"),
        purpose=translate(
            "HandoverHelp",
            "Two persons count blind what is here; what both have seen goes over with two PINs, the rest stays behind.",
        ),
        keys=(
            HelpKey("Ctrl+Enter", translate("HandoverHelp", "go on: fix, counted everything, to the PINs, sign")),
            HelpKey("Space", translate("HandoverHelp", "the other person scans")),
            HelpKey("Alt+G, Alt+N", translate("HandoverHelp", "the one who gives scans, the one who takes scans")),
            HelpKey("Enter", translate("HandoverHelp", "from a difference to its reason, and into the book")),
            HelpKey("Ctrl+Shift+P", translate("HandoverHelp", "print a slip or a receipt again")),
            HelpKey("Ctrl+Del", translate("HandoverHelp", "cancel; the counts stay as an attempt")),
            HelpKey("Esc", translate("HandoverHelp", "leave; the count stands and goes on later")),
        ),
        notes=(
            translate("HandoverHelp", "The figures come from the book: nobody can type them."),
            translate(
                "HandoverHelp", "A sheet that does not balance cannot be signed; it names the numbers to look for."
            ),
            translate(
                "HandoverHelp", "What is not yet at the province does not stop you: it is printed on the receipt."
            ),
        ),
    )
