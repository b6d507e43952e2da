"""What F1 says of the section of emergency packs."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the section."""
    return HelpText(
        title=translate("PackHelp", "Emergency packs"),
        purpose=translate(
            "PackHelp",
            "For the hours in which the machine fails: labels with numbers and blank slips, printed in advance and"
            " sealed in an envelope.",
        ),
        keys=(
            HelpKey("Ctrl+N", translate("PackHelp", "a new pack: how many numbers, and the seal of its envelope")),
            HelpKey("Ctrl+Enter", translate("PackHelp", "record what stands in the form")),
            HelpKey(
                "Ctrl+P", translate("PackHelp", "print the papers of the marked pack once more, while it is sealed")
            ),
            HelpKey("Ctrl+O", translate("PackHelp", "the marked pack was opened: its seal, and when")),
            HelpKey("Ctrl+D", translate("PackHelp", "void what is left of the marked pack, with a reason")),
        ),
        notes=(
            translate("PackHelp", "The program gives none of these numbers out; each is used once, on its own label."),
            translate("PackHelp", "Look at the seal at the beginning of each shift; a broken one is told at once."),
        ),
    )
