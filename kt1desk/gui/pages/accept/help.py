"""What F1 says of the acceptance page."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the acceptance page."""
    return HelpText(
        title=translate("AcceptHelp", "Accept an item"),
        purpose=translate(
            "AcceptHelp", "Takes a sealed item: from Ctrl+Enter on you answer for it, and its clock runs."
        ),
        keys=(
            HelpKey(
                "Enter", translate("AcceptHelp", "to the next field; Alt with the letter shown goes straight to one")
            ),
            HelpKey("Ctrl+Enter", translate("AcceptHelp", "accept the item and send its label")),
            HelpKey("Alt+B", translate("AcceptHelp", "cover and seal checked: confirms every point named beside it")),
            HelpKey("Ctrl+R", translate("AcceptHelp", "sender, recipient and service as for the item before")),
            HelpKey("Ctrl+1–4", translate("AcceptHelp", "take the usual item that stands beside the key")),
            HelpKey("Ctrl+K", translate("AcceptHelp", "the card of the sender: who may hand in, whom to call")),
            HelpKey("Ctrl+W", translate("AcceptHelp", "take the weight from the scale, once it is steady")),
            HelpKey(
                "Ctrl+E",
                translate(
                    "AcceptHelp", "the courier leaves: close the visit, print its list; Alt+P: a slip of each item"
                ),
            ),
            HelpKey(
                "Ctrl+Shift+E",
                translate("AcceptHelp", "enter late what was accepted on paper, with number and moment of its slip"),
            ),
            HelpKey("Ctrl+J", translate("AcceptHelp", "the agency's list from a file; Ctrl+G puts a row off")),
            HelpKey(
                "Ctrl+O",
                translate("AcceptHelp", "go on with another visit that stands open, or another courier comes first"),
            ),
            HelpKey("Ctrl+D", translate("AcceptHelp", "correct the marked item of this visit, with a reason")),
            HelpKey("Ctrl+B", translate("AcceptHelp", "give the marked item of this visit back, with a reason")),
            HelpKey("Ctrl+T", translate("AcceptHelp", "refuse the item, with a reason")),
            HelpKey(
                "Ctrl+P",
                translate("AcceptHelp", "send a label of which nothing came out; F9 prints every other one again"),
            ),
            HelpKey(
                "Ctrl+Shift+W", translate("AcceptHelp", "no printer: write the label by hand, type its number back")
            ),
            HelpKey("Ctrl+Shift+I", translate("AcceptHelp", "send a seal strip of the marked or the newest item")),
            HelpKey("Ctrl+Shift+P", translate("AcceptHelp", "print a list or a slip of this shift again")),
            HelpKey("Shift+F3", translate("AcceptHelp", "which labels nobody has scanned yet")),
            HelpKey("Ctrl+I", translate("AcceptHelp", "send a posting slip of the marked or the newest item")),
        ),
        notes=_notes(),
    )


def _notes() -> tuple[str, ...]:
    return (
        translate("AcceptHelp", "Type a few letters of an agency without marks, or its code: “so tttt”, “dang uy”."),
        translate(
            "AcceptHelp",
            "While you type who hands in, the register is offered: ↓ marks a person, Enter takes name and agency."
            " Any other name stays as typed.",
        ),
        translate(
            "AcceptHelp", "Stick the label on, then scan it. Only the scan confirms it; without it the item stays."
        ),
        translate(
            "AcceptHelp",
            "Recipient: a digit or ↓ offers those to whom this sender sent last, Enter takes the marked one;"
            " addressee and service come along.",
        ),
        translate("AcceptHelp", "A seal number may be scanned wherever you are; to replace one, go to it first."),
        translate("AcceptHelp", "Weight and letter are typed anew for every item."),
        translate(
            "AcceptHelp",
            "What is half typed comes back to you after a lock, another clerk or a power cut; after a power cut letter,"
            " weight and check are asked for anew.",
        ),
        translate("AcceptHelp", "Never write what a document is about anywhere."),
    )
