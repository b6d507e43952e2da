"""What F1 says of the section of the province."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the section."""
    return HelpText(
        title=translate("ProvinceHelp", "The line to the province"),
        purpose=translate(
            "ProvinceHelp",
            "See when the province was last reached and what waits, send it now, and enrol the desk with a one-time "
            "code.",
        ),
        keys=(
            HelpKey("Ctrl+S", translate("ProvinceHelp", "send what waits now")),
            HelpKey("Alt+C", translate("ProvinceHelp", "to the one-time code")),
            HelpKey("Ctrl+Enter", translate("ProvinceHelp", "enrol this desk")),
        ),
        notes=(
            translate("ProvinceHelp", "Nothing waits for the line: what is recorded here is sent by itself later."),
            translate(
                "ProvinceHelp",
                "A code is good once, for one desk, and says which machine of the province is the right one.",
            ),
        ),
    )
