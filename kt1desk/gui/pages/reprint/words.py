"""The sentences of the page of reprints; none of them says that paper came out."""

from typing import NamedTuple

from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.numbers import spell
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.print_job import JobState
from kt1desk.gui.figures import clock, clock_s
from kt1desk.gui.marking import mark
from kt1desk.gui.pages.reprint.form import Fault, FormFault, News, NewsKind
from kt1desk.gui.widgets.cell_delegate import Cell, Tone
from kt1desk.gui.widgets.message import Tone as MessageTone
from kt1desk.gui.wording import sentence, translate
from kt1desk.usecases.label_rows import LabelRow

FAULTS: dict[FormFault, str] = {
    FormFault.NO_LABEL: mark("Reprint", "Choose a label: by its line, by its number or by a scan."),
    FormFault.NO_REASON: mark("Reprint", "Choose why it is printed again."),
    FormFault.NO_OLD_LABEL: mark("Reprint", "Say what became of the old label or strip."),
}
OLD_LABELS: dict[OldLabel, str] = {
    OldLabel.DESTROYED: mark("Reprint", "Taken off and destroyed"),
    OldLabel.NEVER_CAME_OUT: mark("Reprint", "It never came out of the printer"),
}
STATES: dict[JobState | None, tuple[str, Tone, str]] = {
    None: ("circle-x", "wrong", mark("Reprint", "not sent yet")),
    JobState.QUEUED: ("send", "", mark("Reprint", "on its way")),
    JobState.SENT: ("circle-dashed", "caution", mark("Reprint", "sent, waits for its scan")),
    JobState.CONFIRMED: ("circle-check", "right", mark("Reprint", "confirmed by its scan")),
    JobState.FAILED: ("circle-x", "wrong", mark("Reprint", "nothing came out")),
    JobState.UNKNOWN: ("triangle-alert", "caution", mark("Reprint", "not known, look for it")),
    JobState.EXPIRED: ("triangle-alert", "caution", mark("Reprint", "taken back from the queue")),
}
BY_HAND: tuple[str, Tone, str] = ("pencil", "right", mark("Reprint", "written by hand, number typed back"))
NEWS: dict[NewsKind, tuple[MessageTone, str, str]] = {
    NewsKind.SENDING: (
        "caution",
        mark("Reprint", "{number}: {copy} is on its way to the printer"),
        mark("Reprint", "It is in the book."),
    ),
    NewsKind.SENT: (
        "right",
        mark("Reprint", "{number}: label sent to {where}, {copy}"),
        mark("Reprint", "Stick it on and scan it: until then the item cannot leave."),
    ),
    NewsKind.SAVED: (
        "right",
        mark("Reprint", "{number}: label saved as a PDF, {copy}"),
        mark("Reprint", "Until it was scanned the item cannot leave. {where}"),
    ),
    NewsKind.FAILED: (
        "wrong",
        mark("Reprint", "{number}: nothing came out"),
        mark("Reprint", "{copy} is in the book. See to the printer, then Ctrl+P sends it again."),
    ),
    NewsKind.NOT_KNOWN: (
        "caution",
        mark("Reprint", "{number}: look for the label, nobody knows whether it came out"),
        mark("Reprint", "If it did, scan it. If not, print again: it never came out. Nothing is sent by itself."),
    ),
    NewsKind.STRIP_SENT: (
        "right",
        mark("Reprint", "{number}: seal strip sent to {where}"),
        mark("Reprint", "Stick it across the flap, the dashes on the seam."),
    ),
    NewsKind.STRIP_SAVED: (
        "right",
        mark("Reprint", "{number}: seal strip saved as a PDF"),
        mark("Reprint", "Stick it across the flap, the dashes on the seam. {where}"),
    ),
    NewsKind.CONFIRMED: (
        "right",
        mark("Reprint", "{number}: label confirmed"),
        mark("Reprint", "Scanned at {time}. It is off the list of missing labels."),
    ),
    NewsKind.OTHER_LABEL: (
        "wrong",
        mark("Reprint", "That is {where}, and {number} is awaited"),
        mark("Reprint", "Is the new label on the right cover? Nothing was confirmed. Esc leaves {number} waiting."),
    ),
    NewsKind.PAPER: (
        "caution",
        mark("Reprint", "That was the code of a paper"),
        mark("Reprint", "It proves nothing about the cover. Scan the bars of the label itself."),
    ),
    NewsKind.UNREADABLE: (
        "wrong",
        mark("Reprint", "“{where}” is no item number"),
        mark("Reprint", "Nothing was confirmed. Scan the bars of the label again, or type the number (Alt+N)."),
    ),
}


def fault_words(fault: Fault) -> str:
    """What is wrong with a field."""
    return sentence(fault) if isinstance(fault, RuleBroken) else translate("Reprint", FAULTS[fault])


def old_label_choices() -> tuple[tuple[object, str, str], ...]:
    """What may have become of the old label."""
    return tuple((each, translate("Reprint", OLD_LABELS[each]), "") for each in OldLabel)


def state_cell(row: LabelRow) -> Cell:
    """How far a label is, when and where it went."""
    by_hand = row.item.label_handwritten
    icon, tone, words = BY_HAND if by_hand else STATES[row.state]
    job = None if by_hand else row.job
    told = "" if job is None else " · ".join(part for part in (clock(job.queued_at), job.where) if part)
    return Cell(text=translate("Reprint", words), icon=icon, tone=tone, note=told)


def copy_mark(copy: int) -> str:
    """What stands on the label, in whatever language the screen is."""
    return f"BẢN IN LẠI {copy}"


class Said(NamedTuple):
    """A message: its tone, what happened, what to do."""

    tone: MessageTone
    words: str
    more: str


def say(news: News) -> Said:
    """The words of what has just happened."""
    if news.fault is not None:
        return Said("wrong", sentence(news.fault), "")
    tone, words, more = NEWS[news.kind]
    facts = {
        "number": "" if news.number is None else spell(news.number),
        "copy": copy_mark(news.copy),
        "where": news.where,
        "time": "" if news.at is None else clock_s(news.at),
    }
    return Said(tone, translate("Reprint", words).format(**facts), translate("Reprint", more).format(**facts))
