"""What F1 says of the dated tables."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the dated tables."""
    return HelpText(
        title=translate("ReferenceHelp", "Dated tables"),
        purpose=translate(
            "ReferenceHelp",
            "Shows offices, agencies, persons, prices, times and calendars as they hold on any day."
            " A desk of the province changes them for every desk.",
        ),
        keys=(
            HelpKey("↑ ↓", translate("ReferenceHelp", "choose a table; Tab leads to its rows")),
            HelpKey("Alt+D", translate("ReferenceHelp", "type another day; Enter shows what holds on it")),
            HelpKey("Alt+A", translate("ReferenceHelp", "show the rows of that day, or all of them")),
            HelpKey("Ctrl+N", translate("ReferenceHelp", "add a row")),
            HelpKey(
                "Ctrl+E", translate("ReferenceHelp", "change the chosen row; a later first day ends the row so far")
            ),
            HelpKey("Ctrl+L", translate("ReferenceHelp", "end the chosen row")),
            HelpKey("Ctrl+Enter", translate("ReferenceHelp", "check what would change, then record it")),
        ),
        notes=(
            translate(
                "ReferenceHelp", "No row is ever taken away: what ends gets a last day, and papers of its time keep it."
            ),
            translate(
                "ReferenceHelp", "What was accepted keeps the price, the rules and the moment it was decided with."
            ),
            translate("ReferenceHelp", "A row marked with a triangle is assumed until the province confirms it."),
        ),
    )
