"""What F1 says of the safekeeping section."""

from kt1desk.gui.help_text import HelpKey, HelpText
from kt1desk.gui.wording import translate


def help_text() -> HelpText:
    """The help of the safekeeping section."""
    return HelpText(
        title=translate("SafekeepingHelp", "Backups and keys"),
        purpose=translate(
            "SafekeepingHelp",
            "Shows the backups in both places and tries them. Backups are made every night and at each shift close,"
            " read back and verified.",
        ),
        keys=(
            HelpKey("↑ ↓", translate("SafekeepingHelp", "choose a backup")),
            HelpKey("Ctrl+B", translate("SafekeepingHelp", "back up to both places now")),
            HelpKey("Ctrl+D", translate("SafekeepingHelp", "restore the newest of each place on trial")),
            HelpKey("Ctrl+R", translate("SafekeepingHelp", "restore the chosen one; needs a leader's PIN")),
            HelpKey("Ctrl+N", translate("SafekeepingHelp", "a new recovery code and its sheet")),
            HelpKey("Ctrl+P", translate("SafekeepingHelp", "another passphrase for this machine")),
        ),
        notes=(
            translate("SafekeepingHelp", "A backup is opened only with the recovery code from the province's safe."),
            translate("SafekeepingHelp", "A restore deletes nothing: the present book is kept beside the new one."),
        ),
    )
