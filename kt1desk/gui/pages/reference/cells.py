"""Cells of the tables as they are shown and typed: days, choices, numbers."""

from datetime import date
from enum import StrEnum

from kt1desk.domain.amendments import Cells as Row
from kt1desk.domain.reference_tables import CERTAINTY, FIRST_DAY, LAST_DAY, SOURCE, Cells, Table
from kt1desk.gui.figures import day as day_words
from kt1desk.gui.pages.reference.table_words import column_name, value_word
from kt1desk.gui.wording import translate

_NOT_SAID = frozenset({FIRST_DAY, LAST_DAY, SOURCE, CERTAINTY})


def shown(table: Table, column: str, cell: str) -> str:
    """A cell in words."""
    kind = table.type_of(column)
    if kind is Cells.DAY:
        return shown_day(cell)
    if kind is Cells.YES_NO and cell in {"yes", "no"}:
        return translate("Cell", "yes") if cell == "yes" else translate("Cell", "no")
    if not isinstance(kind, Cells) and cell in set(kind):
        return value_word(kind(cell))
    return translate("Cell", "all") if cell == "*" else cell


def shown_day(cell: str) -> str:
    """01/07/2025; what is no day stays as it is."""
    try:
        return day_words(date.fromisoformat(cell))
    except ValueError:
        return cell


def key_words(table: Table, row: Row) -> str:
    """What a row is about."""
    words = [shown(table, column, row[column]) for column in _about(table) if row[column]]
    return " · ".join(words) or translate("Cell", "for all")


def _about(table: Table) -> tuple[str, ...]:
    """The columns of the key; a table of which one row holds at a time may have a name for it."""
    return table.key or tuple(column for column in table.columns[:1] if column == "id")


def said_words(table: Table, row: Row) -> str:
    """What it says; a column that a word cannot stand for alone is named."""
    said = []
    for column in table.columns:
        if column in _about(table) or column in _NOT_SAID or not row[column]:
            continue
        words = shown(table, column, row[column])
        plain = table.type_of(column) is Cells.TEXT or _is_choice(table, column)
        said.append(words if plain else f"{column_name(column)}: {words}")
    return " · ".join(said)


def valid_words(table: Table, row: Row) -> tuple[str, str]:
    """From when, until when."""
    first = shown_day(row[table.first_day])
    if table.first_day != FIRST_DAY:
        return first, ""
    if row[LAST_DAY]:
        return first, translate("Cell", "until {day}").format(day=shown_day(row[LAST_DAY]))
    return first, translate("Cell", "until further notice")


def choices(table: Table, column: str) -> tuple[tuple[str, str], ...]:
    """Code and word of everything that may stand in a column; none when it is not a choice."""
    kind = table.type_of(column)
    if kind is Cells.YES_NO:
        return (("yes", translate("Cell", "yes")), ("no", translate("Cell", "no")))
    if isinstance(kind, Cells):
        return ()
    return tuple((str(value), value_word(value)) for value in _members(kind))


def _members(kind: type[StrEnum]) -> tuple[StrEnum, ...]:
    return tuple(kind)


def _is_choice(table: Table, column: str) -> bool:
    kind = table.type_of(column)
    return not isinstance(kind, Cells)
