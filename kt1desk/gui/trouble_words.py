"""For each failing of the surroundings: what happened, what is still safe, what to do."""

from dataclasses import dataclass

from kt1desk.domain.errors import Cause
from kt1desk.gui.marking import mark


@dataclass(frozen=True, slots=True)
class Trouble:
    """Three answers a clerk needs, in this order."""

    happened: str
    safe: str
    todo: str


CAUSES: dict[Cause, Trouble] = {
    Cause.DISK_FULL: Trouble(
        mark("Cause", "The disk is full; the last act was not recorded."),
        mark("Cause", "All that was recorded before is safe. The form is still as you typed it."),
        mark("Cause", "Free some space (empty the recycle bin), then try again. Do not take the item before."),
    ),
    Cause.READ_ONLY: Trouble(
        mark("Cause", "The folder of the desk's book cannot be written to."),
        mark("Cause", "The book is unharmed; the last act was not recorded."),
        mark("Cause", "Ask whoever looks after this machine for the right to write, then try again."),
    ),
    Cause.STORE_LOCKED: Trouble(
        mark("Cause", "Another program is using the desk's book, perhaps a second kt1desk."),
        mark("Cause", "The book is unharmed; the last act was not recorded."),
        mark("Cause", "Close the other window, then try again."),
    ),
    Cause.DESK_ALREADY_OPEN: Trouble(
        mark("Cause", "This desk is already open in another window."),
        mark("Cause", "Nothing was changed."),
        mark("Cause", "Go on in the other window; this one closes by itself."),
    ),
    Cause.STORE_GONE: Trouble(
        mark("Cause", "The file of the desk's book cannot be reached: the disk is gone or does not answer."),
        mark("Cause", "All that was recorded before is safe; the last act was not recorded."),
        mark("Cause", "Look at the disk and its cable. Call whoever looks after this machine before you restart it."),
    ),
    Cause.STORE_DAMAGED: Trouble(
        mark("Cause", "The file of the desk's book is damaged."),
        mark("Cause", "The province holds all that was sent; the backups beside the file are untouched."),
        mark("Cause", "Do not delete anything. Call the provincial office to restore the last backup."),
    ),
    Cause.STORE_NEWER: Trouble(
        mark("Cause", "The desk's book was made by a newer version of kt1desk."),
        mark("Cause", "Nothing was changed."),
        mark("Cause", "Install the newer version, then start again."),
    ),
    Cause.STORE_NOT_OURS: Trouble(
        mark("Cause", "The file in the place of the desk's book is no book of kt1desk."),
        mark("Cause", "Nothing was changed in it."),
        mark("Cause", "Put the right file back, or call the provincial office."),
    ),
    Cause.KEY_WRONG: Trouble(
        mark("Cause", "This passphrase or recovery code does not open the desk's book."),
        mark("Cause", "The book is closed and unharmed."),
        mark("Cause", "Type it again; mind capital letters and the input method."),
    ),
    Cause.RECOVERY_CODE_NOT_KEPT: Trouble(
        mark("Cause", "Nobody has the recovery code of this desk on paper: the set-up was cut off while it was shown."),
        mark(
            "Cause", "The book is whole and open, but cannot be opened again if this machine or the passphrase is lost."
        ),
        mark(
            "Cause",
            "A shift leader makes a new code now: F11, section Backups, Ctrl+N. It goes into the province's safe.",
        ),
    ),
    Cause.KEYRING_UNAVAILABLE: Trouble(
        mark("Cause", "The key store of this machine does not answer."),
        mark("Cause", "The book is closed and unharmed."),
        mark("Cause", "Sign in to the machine again, or use the desk passphrase or the recovery code."),
    ),
    Cause.KEYS_DAMAGED: Trouble(
        mark("Cause", "The file with the locked keys of this desk is damaged or missing: {path}."),
        mark("Cause", "The book itself is unharmed and closed."),
        mark("Cause", "Do not delete anything. Call the provincial office to put the file back from a backup."),
    ),
    Cause.BACKUP_PLACE_GONE: Trouble(
        mark("Cause", "A place for backups does not answer: {path}."),
        mark("Cause", "The desk's book is unharmed and in use; earlier backups there are as they were."),
        mark("Cause", "Connect the disk or the network drive, then back up again. Go on working."),
    ),
    Cause.BACKUP_PLACE_FULL: Trouble(
        mark("Cause", "There is no room left in a place for backups: {path}."),
        mark("Cause", "The desk's book is unharmed and in use; earlier backups there are as they were."),
        mark("Cause", "Free some space there or name another folder, then back up again."),
    ),
    Cause.BACKUP_PLACE_READ_ONLY: Trouble(
        mark("Cause", "A place for backups cannot be written to: {path}."),
        mark("Cause", "The desk's book is unharmed and in use; earlier backups there are as they were."),
        mark("Cause", "Ask whoever looks after this machine for the right to write there, then back up again."),
    ),
    Cause.BACKUP_DAMAGED: Trouble(
        mark("Cause", "A backup cannot be used: {path} is cut short, changed, or no backup of this program."),
        mark("Cause", "The desk's book is unharmed; nothing was restored."),
        mark("Cause", "Take another backup, and make a new one now. Keep the damaged file for the technician."),
    ),
    Cause.BACKUP_NONE: Trouble(
        mark("Cause", "There is no backup of this desk in {path}."),
        mark("Cause", "The desk's book is unharmed."),
        mark("Cause", "Make one now."),
    ),
    Cause.SETTINGS_DAMAGED: Trouble(
        mark("Cause", "The settings of this machine cannot be read: {path}."),
        mark("Cause", "Nothing was changed; the desk's book is not touched by this."),
        mark("Cause", "Put the last version of the file back, or call whoever looks after this machine."),
    ),
    Cause.SETTINGS_NEWER: Trouble(
        mark("Cause", "The settings of this machine were made by a newer version of kt1desk."),
        mark("Cause", "Nothing was changed."),
        mark("Cause", "Install the newer version, then start again."),
    ),
    Cause.RESOURCES_DAMAGED: Trouble(
        mark("Cause", "A part of the program is damaged: {path}."),
        mark("Cause", "The desk's book is not touched by this."),
        mark("Cause", "Install kt1desk again; the book stays where it is."),
    ),
    Cause.RESOURCES_MISSING: Trouble(
        mark("Cause", "A part of the program is missing: {path}."),
        mark("Cause", "The desk's book is not touched by this."),
        mark("Cause", "Install kt1desk again; the book stays where it is."),
    ),
    Cause.HUB_UNREACHABLE: Trouble(
        mark("Cause", "The province cannot be reached."),
        mark("Cause", "All is recorded here and is sent by itself later; go on working."),
        mark("Cause", "If it lasts, check the line or the network cable."),
    ),
    Cause.HUB_FOREIGN_CERTIFICATE: Trouble(
        mark("Cause", "Another machine answers in the place of the province; nothing was sent to it."),
        mark("Cause", "All is recorded here; go on working."),
        mark("Cause", "Tell the provincial office at once. Do not change the address yourself."),
    ),
    Cause.HUB_ERROR: Trouble(
        mark("Cause", "The machine at the province has a fault of its own."),
        mark("Cause", "All is recorded here and is sent by itself later; go on working."),
        mark("Cause", "Nothing to do at the counter. If it lasts a day, tell the provincial office."),
    ),
    Cause.HUB_RUBBISH: Trouble(
        mark("Cause", "The answer from the province cannot be read; something on the line changes it."),
        mark("Cause", "All is recorded here and nothing of it is taken for sent."),
        mark("Cause", "Tell the provincial office if it lasts; go on working."),
    ),
    Cause.HUB_REFUSED: Trouble(
        mark("Cause", "The province does not take the book of this desk."),
        mark("Cause", "All is recorded here; nothing is lost."),
        mark("Cause", "Call the provincial office for a one-time code and enrol this desk anew: F11, Province."),
    ),
    Cause.DESK_TAKEN_OVER: Trouble(
        mark("Cause", "Another machine took this desk over; the province takes nothing more from this one."),
        mark("Cause", "All that was recorded here stays in this book; nothing is lost."),
        mark("Cause", "Accept nothing more here. Call the provincial office and keep this machine as it is."),
    ),
    Cause.FORMER_LIFE_CONTRADICTED: Trouble(
        mark("Cause", "The province holds other entries of a former life of this book than this desk does."),
        mark("Cause", "Both are kept as they are and nothing was overwritten; the work here goes on."),
        mark("Cause", "Tell the provincial office: the two books have to be compared by people."),
    ),
    Cause.PROGRAM_FAULT: Trouble(
        mark("Cause", "kt1desk made a mistake of its own; the last act may not have been done."),
        mark("Cause", "All that is in the book is safe, and so is what you typed."),
        mark("Cause", "Look whether the act is in the list before you repeat it. A report without names was kept."),
    ),
    Cause.PRINTER_MISSING: Trouble(
        mark("Cause", "The printer “{printer}” is not there. Nothing was sent to any other printer."),
        mark("Cause", "The item is recorded; only its paper is missing."),
        mark("Cause", "Switch the printer on or connect it, then send the paper again."),
    ),
    Cause.PRINT_FAILED: Trouble(
        mark("Cause", "The paper could not be sent to “{printer}”."),
        mark("Cause", "The item is recorded; only its paper is missing."),
        mark("Cause", "Look at paper, cover and cable of the printer, then send it again."),
    ),
    Cause.PRINT_TOO_LONG: Trouble(
        mark("Cause", "The paper has {pages} pages; at most {most} go to a printer at once."),
        mark("Cause", "What the paper is about is recorded; nothing was sent."),
        mark("Cause", "Print a shorter span of it."),
    ),
    Cause.PRINT_UNKNOWN: Trouble(
        mark(
            "Cause",
            "It is not known whether the paper came out of “{printer}”: the printer broke off or reports trouble.",
        ),
        mark("Cause", "What the paper is about is recorded. It is not sent again by itself."),
        mark("Cause", "Look at the printer. If nothing came out, send it again; if it did, scan the label."),
    ),
    Cause.PRINTER_SILENT: Trouble(
        mark("Cause", "The printer “{printer}” does not answer."),
        mark("Cause", "What the paper is about is recorded; nothing was sent."),
        mark("Cause", "Switch it on, look at its cable, then send the paper again."),
    ),
    Cause.PRINTER_NO_PAPER: Trouble(
        mark("Cause", "The printer “{printer}” is out of paper or ribbon."),
        mark("Cause", "What the paper is about is recorded; nothing was sent."),
        mark("Cause", "Put paper or ribbon in, then send the paper again."),
    ),
    Cause.PRINTER_OTHER_PAPER: Trouble(
        mark("Cause", "The paper in “{printer}” is of another size: {found}, not {wanted}."),
        mark("Cause", "What the paper is about is recorded; nothing was sent."),
        mark("Cause", "Put the right paper in and let the printer measure it, then send the paper again."),
    ),
    Cause.PRINTER_OPEN: Trouble(
        mark("Cause", "The head of the printer “{printer}” is open."),
        mark("Cause", "What the paper is about is recorded; nothing was sent."),
        mark("Cause", "Close it, then send the paper again."),
    ),
    Cause.PRINTER_PAUSED: Trouble(
        mark("Cause", "The printer “{printer}” is paused."),
        mark("Cause", "What the paper is about is recorded; nothing was sent."),
        mark("Cause", "Press the pause key on the printer, then send the paper again."),
    ),
    Cause.PRINTING_STOPPED: Trouble(
        mark("Cause", "The print service of this machine does not take papers for “{printer}”."),
        mark("Cause", "What the paper is about is recorded; nothing was sent."),
        mark("Cause", "Ask whoever looks after this machine to start it, then send the paper again."),
    ),
    Cause.PAPERS_NOT_KNOWN: Trouble(
        mark(
            "Cause", "Papers that were on their way when the program was cut off: {papers}. Look whether they came out."
        ),
        mark("Cause", "What they are about is recorded. Nothing is sent again by itself."),
        mark("Cause", "F9 has the labels and strips; lists, slips and receipts again: Ctrl+Shift+P in F2 or F7."),
    ),
    Cause.PAPERS_TAKEN_BACK: Trouble(
        mark(
            "Cause",
            "Papers that still waited for the printer when their shift had ended: {papers}. They were taken back.",
        ),
        mark("Cause", "What they are about is recorded, and none of them comes out later."),
        mark("Cause", "See to the printer. F9 has the labels and strips, F7 the receipts of handovers (Ctrl+Shift+P)."),
    ),
}
