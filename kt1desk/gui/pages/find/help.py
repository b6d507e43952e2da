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
            HelpKey(
                "Ctrl+F", translate("FindHelp", "narrow by agency, days, stage and holder; ↓ offers, Esc takes it back")
            ),
            HelpKey("Ctrl+B", translate("FindHelp", "look beyond your own holdings; why is asked first")),
            HelpKey("Ctrl+M", translate("FindHelp", "older ones, when a look found more than one page; another look")),
            HelpKey(
                "Ctrl+K",
                translate("FindHelp", "the card of the agency that is chosen, else of the sender of the item"),
            ),
            HelpKey(
                "Ctrl+H", translate("FindHelp", "who holds what, since when; Ctrl+B there shows everything, as a look")
            ),
            HelpKey("Ctrl+U", translate("FindHelp", "what must be acted upon at this desk, the earliest first")),
            HelpKey("Ctrl+G", translate("FindHelp", "from those two lists to the open cases (F10)")),
            HelpKey(
                "Ctrl+Shift+W",
                translate("FindHelp", "no printer: write the missing label by hand, type its number back"),
            ),
            HelpKey("Ctrl+Enter", translate("FindHelp", "the whole life of the item that is chosen")),
            HelpKey(
                "Ctrl+P", translate("FindHelp", "print the life that is shown; of a restricted item it is written down")
            ),
            HelpKey("Esc", translate("FindHelp", "empty the search, then go back")),
        ),
        notes=(
            translate("FindHelp", "Type a number, or a few letters without marks: “so tttt”, “na hang”."),
            translate(
                "FindHelp",
                "Items with a letter that others hold, or that left before this shift, are shown only to those who may"
                " look, and who looked and why is written into the book.",
            ),
            translate("FindHelp", "Scan a label from anywhere on this page: its item is shown."),
            translate("FindHelp", "“At the province” means that the province has acknowledged exactly these facts."),
        ),
    )
