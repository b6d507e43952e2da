"""Amend a dated table: the province says what holds from a day on, for every desk."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime

from kt1desk.domain.amendments import AmendedTables, Cells, RowChange, changes
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act
from kt1desk.domain.csv_table import CELL_LIMIT, ReferenceBad
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import ReferenceAmended
from kt1desk.domain.ids import StaffId
from kt1desk.domain.item import plain_text
from kt1desk.domain.reference_tables import TABLES
from kt1desk.usecases.ports import Books, Clock

TablesNow = Callable[[], AmendedTables]


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendReference:
    """Rows to set, as cells by column; `source` is the decree or letter. `past_is_meant`: also before today."""

    clerk: StaffId
    table: str
    rows: tuple[Cells, ...]
    source: str
    past_is_meant: bool = False


def preview_amendment(asked: AmendReference, *, tables: TablesNow, clock: Clock) -> tuple[RowChange, ...]:
    """Return what would change; raise what `amend_reference` raises of the rows, the past excepted."""
    return _previewed(_fact(asked, clock()), tables())


def amend_reference(asked: AmendReference, *, books: Books, tables: TablesNow, clock: Clock) -> ReferenceAmended:
    """Record the amendment and return it.

    Raises ROLE_NOT_ALLOWED, STAFF_LEFT, NOT_THE_PROVINCE, TEXT_EMPTY (no source), AMENDMENT_BAD (`table`, `line`,
    `column`, `problem`), AMENDMENT_CHANGES_NOTHING, AMENDMENT_IN_THE_PAST (`day`: the first one touched).
    """
    with books.writing() as book:
        at = clock()
        today = local_day(at)
        clerk = book.clerk(asked.clerk)
        clerk.must_be_allowed(Act.AMEND_REFERENCE)
        clerk.must_be_here(today)
        if not book.is_of_province():
            raise RuleBroken(Rule.NOT_THE_PROVINCE)
        amended = _fact(asked, at)
        found = _previewed(amended, tables())
        past = past_day(found, today)
        if past is not None and not asked.past_is_meant:
            raise RuleBroken(Rule.AMENDMENT_IN_THE_PAST, day=past)
        book.record(amended)
    return amended


def past_day(found: tuple[RowChange, ...], today: date) -> date | None:
    """Return the first day before today on which something else would hold."""
    touched = [change.touches_from for change in found if change.touches_from is not None]
    return min((day for day in touched if day < today), default=None)


def _fact(asked: AmendReference, at: datetime) -> ReferenceAmended:
    source = plain_text(asked.source, CELL_LIMIT, field="source", required=True)
    table = TABLES[asked.table]
    return ReferenceAmended(
        at=at,
        by=asked.clerk,
        table=table.name,
        columns=table.columns,
        rows=tuple(
            tuple(plain_text(cells.get(column, ""), CELL_LIMIT, field=column) for column in table.columns)
            for cells in asked.rows
        ),
        source=source,
    )


def _previewed(amended: ReferenceAmended, tables: AmendedTables) -> tuple[RowChange, ...]:
    try:
        found = changes(tables, amended)
    except ReferenceBad as bad:
        raise RuleBroken(Rule.AMENDMENT_BAD, **bad.facts) from bad
    if not found:
        raise RuleBroken(Rule.AMENDMENT_CHANGES_NOTHING)
    return found
