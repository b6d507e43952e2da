"""The sentences of what has just happened; none of them says that paper came out."""

from enum import StrEnum, auto
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from kt1desk.domain.numbers import spell
from kt1desk.gui.figures import clock, clock_s, money, short_day
from kt1desk.gui.marking import mark
from kt1desk.gui.pages.accept.form import LabelState, News, NewsKind
from kt1desk.gui.wording import sentence, translate, weekday


class Tone(StrEnum):
    """How it is to be taken."""

    RIGHT = auto()
    CAUTION = auto()
    WRONG = auto()


class Said(NamedTuple):
    """A message: its tone, what happened, what to do."""

    tone: Tone
    words: str
    more: str


_WORDS: dict[NewsKind, tuple[Tone, str, str]] = {
    NewsKind.ACCEPTED: (
        Tone.RIGHT,
        mark("AcceptNews", "{number} accepted"),
        mark("AcceptNews", "Due {due} · {price}. The label is on its way to the printer."),
    ),
    NewsKind.ENTERED_LATE: (
        Tone.RIGHT,
        mark("AcceptNews", "{number} entered late"),
        mark("AcceptNews", "Due {due} · {price}. Scan the label on the envelope; it is not printed again."),
    ),
    NewsKind.REFUSED: (
        Tone.CAUTION,
        mark("AcceptNews", "Refused and recorded"),
        mark("AcceptNews", "Give the item back to {where}. It has no number and is not in your custody."),
    ),
    NewsKind.REFUSAL_SENT: (
        Tone.CAUTION,
        mark("AcceptNews", "Refused and recorded; the slip was sent to {where}"),
        mark("AcceptNews", "Give the item back with its slip. It has no number and is not in your custody."),
    ),
    NewsKind.REFUSAL_SAVED: (
        Tone.CAUTION,
        mark("AcceptNews", "Refused and recorded; the slip is saved as a PDF"),
        mark("AcceptNews", "Give the item back with its slip. It has no number and is not in your custody. {where}"),
    ),
    NewsKind.REFUSAL_FAILED: (
        Tone.WRONG,
        mark("AcceptNews", "The slip of the refusal is missing"),
        mark(
            "AcceptNews",
            "The refusal is in the book. Give the item back; see to the printer, then F12 sends the slip again.",
        ),
    ),
    NewsKind.LABEL_SENT: (
        Tone.RIGHT,
        mark("AcceptNews", "{number}: label sent to {where}"),
        mark("AcceptNews", "Stick it on and scan it: only the scan confirms it."),
    ),
    NewsKind.LABEL_SAVED: (
        Tone.CAUTION,
        mark("AcceptNews", "{number}: label saved as a PDF"),
        mark("AcceptNews", "No printer is chosen (F11). Print this file, stick it on and scan it: {where}"),
    ),
    NewsKind.LABEL_FAILED: (
        Tone.WRONG,
        mark("AcceptNews", "{number}: label missing"),
        mark(
            "AcceptNews",
            "The item is accepted and in your custody. Ctrl+P sends the label again; Ctrl+Shift+W if it has to be"
            " written by hand.",
        ),
    ),
    NewsKind.LABEL_NOT_KNOWN: (
        Tone.CAUTION,
        mark("AcceptNews", "{number}: look for the label"),
        mark("AcceptNews", "If it came out, scan it. If not, F9 prints it again; it is never sent again by itself."),
    ),
    NewsKind.LABEL_CONFIRMED: (
        Tone.RIGHT,
        mark("AcceptNews", "{number}: label confirmed"),
        mark("AcceptNews", "The item may leave the desk."),
    ),
    NewsKind.LABEL_CONFIRMED_BEFORE: (
        Tone.CAUTION,
        mark("AcceptNews", "{number} was confirmed before"),
        mark("AcceptNews", "Confirmed at {time}. Nothing more to do."),
    ),
    NewsKind.LABEL_HANDWRITTEN: (
        Tone.RIGHT,
        mark("AcceptNews", "{number}: handwritten label recorded"),
        mark("AcceptNews", "The item may leave the desk. A printed label takes its place once it is scanned."),
    ),
    NewsKind.SCAN_IS_A_SLIP: (
        Tone.CAUTION,
        mark("AcceptNews", "That was the code of a paper"),
        mark("AcceptNews", "It proves nothing about the envelope. Scan the bars of the label itself."),
    ),
    NewsKind.SCAN_UNREADABLE: (
        Tone.WRONG,
        mark("AcceptNews", "“{where}” is no item number"),
        mark("AcceptNews", "Nothing was confirmed. Scan the bars of the label again."),
    ),
    NewsKind.SEAL_TAKEN: (
        Tone.RIGHT,
        mark("AcceptNews", "Seal number {where} is filled in"),
        mark("AcceptNews", "No label was confirmed. Alt+B says that cover and seal are checked."),
    ),
    NewsKind.SEAL_STANDS: (
        Tone.WRONG,
        mark("AcceptNews", "Seal number {where} is not filled in: another one stands there"),
        mark("AcceptNews", "Is it the right envelope? To replace the number go to it (Alt+I) and scan again."),
    ),
    NewsKind.SEAL_OF_ITEM_BEFORE: (
        Tone.WRONG,
        mark("AcceptNews", "Seal number {where} is that of the item before"),
        mark("AcceptNews", "Nothing was filled in. Scan the seal of the envelope at hand."),
    ),
    NewsKind.NOTHING_TO_REPEAT: (
        Tone.CAUTION,
        mark("AcceptNews", "No item before this one"),
        mark("AcceptNews", "Choose the recipient; from the next item on Ctrl+R repeats it."),
    ),
    NewsKind.NOTHING_TO_PRINT: (
        Tone.CAUTION,
        mark("AcceptNews", "Every label is confirmed"),
        mark("AcceptNews", "To print one again, mark its line first (Alt+Y)."),
    ),
    NewsKind.VISIT_CLOSED: (
        Tone.RIGHT,
        mark("AcceptNews", "The visit is closed"),
        mark("AcceptNews", "The form waits for the next courier."),
    ),
    NewsKind.PUT_ASIDE: (
        Tone.CAUTION,
        mark("AcceptNews", "An item that another clerk has half typed is put aside"),
        mark("AcceptNews", "It is not accepted yet; it comes back when that clerk signs in here."),
    ),
    NewsKind.LIST_SENT: (
        Tone.RIGHT,
        mark("AcceptNews", "The visit is closed; its list was sent to {where}"),
        mark("AcceptNews", "Both sign it; the courier takes it home. The form waits for the next courier."),
    ),
    NewsKind.LIST_SAVED: (
        Tone.RIGHT,
        mark("AcceptNews", "The visit is closed; its list is saved as a PDF"),
        mark("AcceptNews", "The form waits for the next courier. {where}"),
    ),
    NewsKind.LIST_FAILED: (
        Tone.WRONG,
        mark("AcceptNews", "The list of the visit is missing"),
        mark("AcceptNews", "The visit is closed and in the book. See to the printer and try again above."),
    ),
    NewsKind.AGAIN_SENT: (
        Tone.RIGHT,
        mark("AcceptNews", "The further copy was sent to {where}"),
        mark("AcceptNews", "It is marked as a reprint, and the book says so."),
    ),
    NewsKind.AGAIN_SAVED: (
        Tone.RIGHT,
        mark("AcceptNews", "The further copy is saved as a PDF"),
        mark("AcceptNews", "It is marked as a reprint, and the book says so. {where}"),
    ),
    NewsKind.AGAIN_FAILED: (
        Tone.WRONG,
        mark("AcceptNews", "The further copy is missing"),
        mark("AcceptNews", "The book already counts it. See to the printer, then F12 sends the same copy again."),
    ),
    NewsKind.RECEIPT_NOT_KNOWN: (
        Tone.CAUTION,
        mark("AcceptNews", "Look for the paper: nobody knows whether it came out"),
        mark("AcceptNews", "What it says is in the book. If it did not come, Ctrl+Shift+P prints a copy that says so."),
    ),
    NewsKind.NO_RECEIPT: (
        Tone.CAUTION,
        mark("AcceptNews", "No list and no slip in this shift yet"),
        mark("AcceptNews", "A list comes when a visit is closed (Ctrl+E), a slip with a refusal (Ctrl+T)."),
    ),
    NewsKind.SLIP_SENT: (
        Tone.RIGHT,
        mark("AcceptNews", "{number}: posting slip sent"),
        mark("AcceptNews", "The list of the visit names the item as well. {where}"),
    ),
    NewsKind.SLIPS_SENT: (
        Tone.RIGHT,
        mark("AcceptNews", "The visit is closed; posting slips sent: {count}"),
        mark("AcceptNews", "The form waits for the next courier. {where}"),
    ),
    NewsKind.SLIPS_SAVED: (
        Tone.RIGHT,
        mark("AcceptNews", "The visit is closed; posting slips saved as PDFs: {count}"),
        mark("AcceptNews", "The form waits for the next courier. {where}"),
    ),
    NewsKind.SLIPS_STOPPED: (
        Tone.WRONG,
        mark("AcceptNews", "The posting slips stopped at {number}"),
        mark(
            "AcceptNews",
            "The visit is closed. See to the printer, then F12 sends this slip and those after it.",
        ),
    ),
    NewsKind.SLIPS_NOT_KNOWN: (
        Tone.CAUTION,
        mark("AcceptNews", "{number}: look for the posting slip, nobody knows whether it came out"),
        mark("AcceptNews", "F12 goes on behind it. If it did not come, Ctrl+I prints a copy that says so."),
    ),
    NewsKind.SLIP_SAVED: (
        Tone.RIGHT,
        mark("AcceptNews", "{number}: posting slip saved as a PDF"),
        mark("AcceptNews", "The list of the visit names the item as well. {where}"),
    ),
    NewsKind.STRIP_SENT: (
        Tone.RIGHT,
        mark("AcceptNews", "{number}: seal strip sent"),
        mark("AcceptNews", "Stick it across the flap, the dashes on the seam. {where}"),
    ),
    NewsKind.STRIP_SAVED: (
        Tone.RIGHT,
        mark("AcceptNews", "{number}: seal strip saved as a PDF"),
        mark("AcceptNews", "Stick it across the flap, the dashes on the seam. {where}"),
    ),
    NewsKind.STRIP_MAY_BE_OUT: (
        Tone.CAUTION,
        mark("AcceptNews", "{number}: its seal strip was sent, nothing was printed now"),
        mark("AcceptNews", "To print it again press F9: why is asked, and the old one is destroyed."),
    ),
    NewsKind.NO_SLIP: (
        Tone.CAUTION,
        mark("AcceptNews", "No item to print a slip of"),
        mark("AcceptNews", "Accept an item first, or mark its line (Alt+Y)."),
    ),
    NewsKind.LABEL_MAY_BE_OUT: (
        Tone.CAUTION,
        mark("AcceptNews", "{number}: its label was sent, nothing was printed now"),
        mark(
            "AcceptNews",
            "If it is there, scan it. To print it again press F9: why is asked, and the old one is destroyed.",
        ),
    ),
    NewsKind.GIVEN_BACK: (
        Tone.CAUTION,
        mark("AcceptNews", "{number} is given back"),
        mark("AcceptNews", "Hand the item back and destroy its label. The number is spent."),
    ),
    NewsKind.NO_VISIT: (
        Tone.CAUTION,
        mark("AcceptNews", "Nothing to do in this visit"),
        mark("AcceptNews", "The first item of a courier begins one. To change an item, mark it first (Alt+Y)."),
    ),
    NewsKind.VISIT_GOES_ON: (
        Tone.CAUTION,
        mark("AcceptNews", "The visit of {where} goes on"),
        mark("AcceptNews", "What is listed here is accepted. What is not was not taken, and is still the courier's."),
    ),
    NewsKind.CORRECTING: (
        Tone.CAUTION,
        mark("AcceptNews", "{number} is being corrected"),
        mark("AcceptNews", "Record the correction first (Ctrl+Enter), or leave it (Esc): what is typed is kept."),
    ),
    NewsKind.CORRECTED: (
        Tone.RIGHT,
        mark("AcceptNews", "{number} is corrected"),
        mark(
            "AcceptNews",
            "Destroy the old label, and the slip if there is one; a new label is on its way.",
        ),
    ),
}
_LABELS: dict[LabelState, str] = {
    LabelState.SENDING: mark("AcceptLabel", "Label on its way"),
    LabelState.AWAITING_SCAN: mark("AcceptLabel", "Scan label"),
    LabelState.MISSING: mark("AcceptLabel", "Label missing"),
    LabelState.NOT_KNOWN: mark("AcceptLabel", "Look for label"),
    LabelState.CONFIRMED: mark("AcceptLabel", "Confirmed"),
    LabelState.HANDWRITTEN: mark("AcceptLabel", "Handwritten"),
    LabelState.GIVEN_BACK: mark("AcceptLabel", "Given back"),
}
_OLD_PAPERS = mark("AcceptNews", "Destroy the old label, and the slip if there is one.")
_SHOWN = 40


def label_words(state: LabelState) -> str:
    """How far a label is."""
    return translate("AcceptLabel", _LABELS[state])


def say(news: News) -> Said:
    """The message for `news`."""
    number = spell(news.item_no) if news.item_no else ""
    if news.fault is not None:
        words = QCoreApplication.translate("AcceptNews", "Not confirmed")
        more = sentence(news.fault)
        if news.kind is NewsKind.SCAN_STOPPED:
            words = QCoreApplication.translate("AcceptNews", "Stop: wrong label")
            seen = QCoreApplication.translate(
                "AcceptNews", "Esc says that you have seen it; until then no scan counts."
            )
            more = f"{more} {seen}"
        return Said(Tone.WRONG, words, more)
    tone, words, more = _WORDS[news.kind]
    if news.kind is NewsKind.LABEL_CONFIRMED_BEFORE and news.at is None:
        more = mark("AcceptNews", "Nothing more to do.")
    told = {
        "number": number,
        "where": news.where if len(news.where) <= _SHOWN or news.kind is not NewsKind.SCAN_UNREADABLE else "…",
        "count": news.count,
        "price": money(news.vnd),
        "due": f"{clock(news.at)} {weekday(news.at)} {short_day(news.at)}" if news.at else "",
        "time": clock_s(news.at) if news.at else "",
    }
    said, next_step = (translate("AcceptNews", each).format(**told) for each in (words, more))
    if news.replaces:
        next_step = f"{translate('AcceptNews', _OLD_PAPERS)} {next_step}"
    return Said(tone, said, next_step)
