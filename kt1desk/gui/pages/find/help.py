"""What F1 says of the search page."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the search page."""
    return HelpText(
        title=translate("FindHelp", "Find an item"),
        purpose=translate(
            "FindHelp",
            "Shows what is on hand at this desk and what was accepted in this shift, the most urgent first.",
        ),
        keys=(
            HelpKey("↑ ↓", translate("FindHelp", "choose an item; its details stand below")),
            HelpKey("Tab", translate("FindHelp", "go to the parts of the list; arrows choose one")),
            HelpKey("Esc", translate("FindHelp", "empty the search, then go back")),
        ),
        notes=(
            translate("FindHelp", "Type a number, or a few letters without marks: “so tttt”, “na hang”."),
            translate("FindHelp", "Scan a label from anywhere on this page: its item is shown."),
            translate("FindHelp", "“At the province” means that the province has acknowledged exactly these facts."),
        ),
    )
