"""What the screen says of the rows of a list."""

from kt1desk.domain.item import Secrecy
from kt1desk.domain.item_list import ListColumn
from kt1desk.gui.marking import mark
from kt1desk.gui.pages.accept.listed import RowState, ShownRow, Turn
from kt1desk.gui.widgets.cell_delegate import Cell, Tone
from kt1desk.gui.wording import kind, sentence, translate, urgency
from kt1desk.usecases.list_rows import ListVerdict

HEADINGS: tuple[str, ...] = (
    mark("ListHeading", "Row"),
    mark("ListHeading", "Recipient"),
    mark("ListHeading", "Service"),
    mark("ListHeading", "What becomes of it"),
)
COLUMNS: dict[ListColumn, str] = {
    ListColumn.NUMBER: mark("ListColumn", "Running number"),
    ListColumn.RECIPIENT: mark("ListColumn", "Recipient"),
    ListColumn.ADDRESS: mark("ListColumn", "Address"),
    ListColumn.ADDRESSEE: mark("ListColumn", "Addressee"),
    ListColumn.LETTER: mark("ListColumn", "Letter"),
    ListColumn.URGENCY: mark("ListColumn", "Urgency"),
    ListColumn.KIND: mark("ListColumn", "Kind"),
}
STATES: dict[RowState, tuple[str, str, Tone]] = {
    RowState.KEPT_OUT: (mark("RowState", "Kept out"), "circle-x", "wrong"),
    RowState.READY: (mark("RowState", "Can go ahead"), "circle-check", "right"),
    RowState.IN_FORM: (mark("RowState", "In the form"), "arrow-right", ""),
    RowState.ACCEPTED: (mark("RowState", "Accepted"), "check", "muted"),
    RowState.REFUSED: (mark("RowState", "Refused"), "x", "muted"),
    RowState.PUT_OFF: (mark("RowState", "Put off"), "clock", "caution"),
}
_LOOK_CLOSELY = mark("RowState", "Go ahead, with a look")
_NO_LETTER = mark("ListTurn", "The list names no letter.")
_LETTER = mark("ListTurn", "The list says letter {letter}.")
_CHOOSE = mark("ListTurn", "Choose it from the cover, and weigh.")
_OTHER_LETTER = mark("ListTurn", "The letter chosen is another one: ask the courier which is right.")
_OTHER_RECIPIENT = mark("ListTurn", "The form names another recipient: the row stays in the list.")


def row_cells(shown: ShownRow) -> tuple[Cell, ...]:
    """One line of the table: which row, to whom, how, and what becomes of it."""
    row = shown.row
    words, icon, tone = STATES[shown.state]
    if shown.state is RowState.READY and row.doubts:
        words, icon, tone = _LOOK_CLOSELY, "triangle-alert", "caution"
    kept_out = shown.state is RowState.KEPT_OUT
    why = next(iter(row_reasons(row)), "")
    return (
        Cell(text=str(row.line), note=_number(row)),
        Cell(text=row.recipient_name or "–", note=" · ".join(filter(None, (row.recipient_address, row.addressee)))),
        Cell(text="–")
        if kept_out
        else Cell(
            text=urgency(row.urgency),
            badge="" if row.secrecy is Secrecy.NONE else row.secrecy.value,
            note=kind(row.kind),
        ),
        Cell(text=translate("RowState", words), icon=icon, tone=tone, note=why, strong=kept_out),
    )


def row_reasons(row: ListVerdict) -> tuple[str, ...]:
    """Every reason why a row is kept out or looked at twice, each with the column it stands in."""
    column = translate("ListReason", "{column}: {why}")
    faults = (
        column.format(column=translate("ListColumn", COLUMNS[where]), why=sentence(fault))
        for where, fault in row.faults.items()
    )
    return (*faults, *(sentence(doubt) for doubt in row.doubts))


def turn_words(turn: Turn) -> tuple[str, str, bool]:
    """Which row the form speaks of, what is to be looked at, and whether something does not agree."""
    row = turn.row
    which = translate("ListTurn", "List: {place} of {of} · row {line}").format(
        place=turn.place, of=turn.of, line=row.line
    )
    said = _NO_LETTER if row.secrecy is Secrecy.NONE else _LETTER
    more = [translate("ListTurn", said).format(letter=row.secrecy.value)]
    if turn.other_recipient:
        more = [translate("ListTurn", _OTHER_RECIPIENT)]
    else:
        more.append(translate("ListTurn", _OTHER_LETTER if turn.other_letter else _CHOOSE))
    more += [sentence(doubt) for doubt in row.doubts]
    differs = turn.other_letter or turn.other_recipient
    return " · ".join(filter(None, (which, _number(row)))), " ".join(more), differs or bool(row.doubts)


def _number(row: ListVerdict) -> str:
    """The sender's own running number."""
    return translate("ListTurn", "No. {number}").format(number=row.number) if row.number else ""
