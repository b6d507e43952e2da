"""What F1 says of the audit section."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the audit section."""
    return HelpText(
        title=translate("AuditHelp", "Audit"),
        purpose=translate(
            "AuditHelp",
            "Shows who looked at what and why, wrong and new PINs, what a second person allowed, copies and new"
            " lives of the book, and what contradicts itself.",
        ),
        keys=(
            HelpKey("Tab", translate("AuditHelp", "go to kinds and days; arrows choose")),
            HelpKey("↑ ↓", translate("AuditHelp", "move in the list")),
            HelpKey("Ctrl+R", translate("AuditHelp", "read anew")),
            HelpKey("Ctrl+E", translate("AuditHelp", "save what is shown as a list")),
            HelpKey("Ctrl+S", translate("AuditHelp", "make a support file without any name or number")),
        ),
        notes=(
            translate("AuditHelp", "Opening the list is itself written down, and so is reading it for other days."),
            translate("AuditHelp", "Nothing can be changed here. What contradicts itself is kept as it is."),
        ),
    )
