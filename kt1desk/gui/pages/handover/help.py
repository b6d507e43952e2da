"""What F1 says of the handover page."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the handover page."""
    return HelpText(
        title=translate("HandoverHelp", "Hand the shift over"),
        purpose=translate(
            "HandoverHelp",
            "Everything on hand goes to the next person; both sign with their own PIN, then the paper comes.",
        ),
        keys=(
            HelpKey("Enter", translate("HandoverHelp", "to the next field")),
            HelpKey("Ctrl+Enter", translate("HandoverHelp", "sign; both PINs must be right")),
            HelpKey("Esc", translate("HandoverHelp", "leave; nothing has been handed over")),
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
