"""What F1 says of the staff register."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the staff register."""
    return HelpText(
        title=translate("StaffHelp", "Staff register"),
        purpose=translate("StaffHelp", "Shows who may work here, how their security commitment stands, who has a PIN."),
        keys=(
            HelpKey("↑ ↓", translate("StaffHelp", "choose a person")),
            HelpKey("Ctrl+E", translate("StaffHelp", "change the line of the person chosen")),
            HelpKey("Ctrl+N", translate("StaffHelp", "register a new person")),
            HelpKey("Ctrl+R", translate("StaffHelp", "set a PIN that a second person vouches for")),
        ),
        notes=(
            translate("StaffHelp", "Without a valid commitment nobody opens a shift or takes one over."),
            translate(
                "StaffHelp", "Nobody changes their own role or commitment; another shift leader or the province does."
            ),
            translate("StaffHelp", "Every line is recorded with the name of who wrote it, and goes to the province."),
        ),
    )
