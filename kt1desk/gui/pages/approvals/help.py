"""What F1 says of the approvals page."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the approvals page."""
    return HelpText(
        title=translate("ApprovalsHelp", "Approvals"),
        purpose=translate(
            "ApprovalsHelp",
            "Sign in person for what you allowed by phone, and answer a clerk who calls because nobody else is there.",
        ),
        keys=(
            HelpKey("Enter", translate("ApprovalsHelp", "to the next field")),
            HelpKey("Ctrl+S", translate("ApprovalsHelp", "sign for the approval that is marked")),
            HelpKey("Ctrl+Enter", translate("ApprovalsHelp", "make the answer to a call")),
        ),
        notes=(
            translate("ApprovalsHelp", "Write down what you hear word by word: a code for one act opens no other."),
            translate("ApprovalsHelp", "The call code shows which desk calls. Ask back if it is not the one you know."),
            translate("ApprovalsHelp", "Only the person who allowed an act by phone can sign for it."),
        ),
    )
