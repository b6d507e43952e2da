"""What F1 says of the section of printers."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the section of printers."""
    return HelpText(
        title=translate("PrintersHelp", "Printers"),
        purpose=translate(
            "PrintersHelp",
            "Says for each paper where it is printed and on what. A printer that is missing stops the paper and says"
            " so; it never goes to another one.",
        ),
        keys=(
            HelpKey("↑ ↓", translate("PrintersHelp", "choose a paper")),
            HelpKey("Ctrl+S", translate("PrintersHelp", "save what stands in the form")),
            HelpKey("Ctrl+P", translate("PrintersHelp", "see the paper to the dot; +, - and 0 change its size")),
            HelpKey("Ctrl+T", translate("PrintersHelp", "save, and send a test page with rulers")),
            HelpKey("Ctrl+K", translate("PrintersHelp", "type what the ruler shows on the test page")),
        ),
        notes=(
            translate(
                "PrintersHelp",
                "On A4 sheets of labels each label takes the next free place; say here where a started sheet goes on.",
            ),
            translate(
                "PrintersHelp", "What is typed stays when you look at another paper; it counts once it is saved."
            ),
            translate("PrintersHelp", "Calibrate each printer once for each stock; measure again after a repair."),
            translate(
                "PrintersHelp", "Raw queue and network send dots in the printer's own language, past any driver."
            ),
        ),
    )
