"""Decides what the tables show, and leads an amendment from its form to the book."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol

from kt1desk.domain.amendments import (
    AmendedTables,
    Cells,
    Identity,
    RowChange,
    RowVersion,
    StandingRow,
    succeeded,
)
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Act, Role, may
from kt1desk.domain.dated import is_sure
from kt1desk.domain.errors import RuleBroken
from kt1desk.domain.events import ReferenceAmended
from kt1desk.domain.ids import StaffId
from kt1desk.domain.reference_tables import CERTAINTY, TABLES, Table
from kt1desk.gui.pages.reference.days import holds_on, typed_day
from kt1desk.gui.pages.reference.states import Change, Checked, ReadOnly, TableLine, Typed
from kt1desk.gui.work import Alerts, Work, pass_on
from kt1desk.usecases.amend_reference import AmendReference, past_day


class ReferenceScreen(Protocol):
    """What the presenter shows; `ReferenceView` is one."""

    def show_tables(self, lines: tuple[TableLine, ...], chosen: str) -> None: ...

    def show_rows(self, table: Table, rows: tuple[StandingRow, ...], chosen: Identity | None) -> None: ...

    def show_history(self, table: Table, versions: tuple[RowVersion, ...]) -> None: ...

    def show_day(self, day: date) -> None: ...

    def show_day_wrong(self) -> None: ...

    def show_read_only(self, why: ReadOnly | None) -> None: ...

    def show_left_out(self, count: int) -> None: ...

    def open_form(self, change: Change, table: Table, cells: Cells) -> None: ...

    def close_form(self) -> None: ...

    def show_checked(self, checked: Checked) -> None: ...

    def show_refused(self, error: RuleBroken) -> None: ...

    def show_recorded(self, table: Table) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceDoors:
    """What this page reads and does; called off the screen's thread."""

    tables: Callable[[], AmendedTables]
    is_of_province: Callable[[], bool]
    preview: Callable[[AmendReference], tuple[RowChange, ...]]
    amend: Callable[[AmendReference], ReferenceAmended]


@dataclass(frozen=True, slots=True, kw_only=True)
class Acting:
    """Who acts now, and when now is."""

    clerk: Callable[[], StaffId]
    role: Callable[[], Role]
    clock: Callable[[], datetime]


class ReferencePresenter:
    """Keeps what was read; one form at a time."""

    def __init__(
        self,
        screen: ReferenceScreen,
        doors: ReferenceDoors,
        acting: Acting,
        *,
        work: Work,
        alerts: Alerts,
        recorded: Callable[[ReferenceAmended], None],
    ) -> None:
        self._screen = screen
        self._doors = doors
        self._acting = acting
        self._work = work
        self._alerts = alerts
        self._recorded = recorded
        self._tables: AmendedTables | None = None
        self._table = TABLES[next(iter(TABLES))]
        self._row: Identity | None = None
        self._day: date | None = local_day(acting.clock())
        self._on_day = self._day
        self._form: Change | None = None

    def refresh(self) -> None:
        """Read anew; table and row stay chosen, a form stays open."""
        self._work.books(lambda: (self._doors.tables(), self._doors.is_of_province()), self._show, self._failed)

    def choose_table(self, table: str) -> None:
        """Show another table."""
        self._table, self._row = TABLES[table], None
        self._show_rows()

    def ask_day(self, text: str) -> None:
        """Show what holds on a day, typed as 1/7/2025; empty means today."""
        try:
            day = date.fromisoformat(typed_day(text)) if text.strip() else local_day(self._acting.clock())
        except ValueError:
            self._screen.show_day_wrong()
            return
        self._day = self._on_day = day
        self._screen.show_day(day)
        self._show_rows()

    def show_all(self, everything: bool) -> None:
        """Show the rows of every day, or of the chosen one."""
        self._day = None if everything else self._on_day
        self._show_rows()

    def choose_row(self, identity: Identity | None) -> None:
        """Show all that was ever said of what a row is about."""
        self._row = identity
        row = self._chosen()
        if self._tables is None or row is None:
            self._screen.show_history(self._table, ())
            return
        related = (each for each in self._tables.rows[self._table.name] if each.about == row.about)
        versions = [version for each in related for version in each.versions]
        self._screen.show_history(self._table, tuple(versions))

    def begin(self, change: Change) -> None:
        """Open the form: empty, or with the cells of the chosen row."""
        row = self._chosen()
        if change is Change.ADD:
            cells: Cells = dict.fromkeys(self._table.columns, "") | {CERTAINTY: "found"}
        elif row is not None:
            cells = row.cells
        else:
            return
        self._form = change
        self._screen.open_form(change, self._table, cells)

    def check(self, typed: Typed) -> None:
        """Say what would change; nothing is recorded."""
        asked = self._asked(typed)
        self._work.books(lambda: self._doors.preview(asked), self._checked, self._refused)

    def record(self, typed: Typed) -> None:
        """Put it into the book."""
        asked = self._asked(typed)
        self._work.books(lambda: self._doors.amend(asked), self._amended, self._refused)

    def leave(self) -> None:
        """Close the form; nothing was recorded."""
        self._form = None
        self._screen.close_form()

    def _asked(self, typed: Typed) -> AmendReference:
        row = self._chosen()
        rows: tuple[Cells, ...] = (typed.cells,)
        if self._form is Change.CHANGE and row is not None:
            rows = succeeded(self._table, row.cells, typed.cells)
        return AmendReference(
            clerk=self._acting.clerk(),
            table=self._table.name,
            rows=rows,
            source=typed.source,
            past_is_meant=typed.past_is_meant,
        )

    def _show(self, read: tuple[AmendedTables, bool]) -> None:
        self._tables, province = read
        lines = tuple(_line(name, rows) for name, rows in self._tables.rows.items())
        self._screen.show_tables(lines, self._table.name)
        self._screen.show_left_out(len(self._tables.left_out))
        self._screen.show_read_only(self._why_not(province))
        self._show_rows()

    def _why_not(self, province: bool) -> ReadOnly | None:
        if not province:
            return ReadOnly.NOT_THE_PROVINCE
        return None if may(self._acting.role(), Act.AMEND_REFERENCE) else ReadOnly.ROLE

    def _show_rows(self) -> None:
        if self._tables is None:
            return
        rows = self._tables.rows[self._table.name]
        day = self._day
        shown = tuple(row for row in rows if day is None or holds_on(self._table, row.cells, day))
        if self._row not in {row.identity for row in shown}:
            self._row = shown[0].identity if shown else None
        self._screen.show_rows(self._table, shown, self._row)
        self.choose_row(self._row)

    def _chosen(self) -> StandingRow | None:
        if self._tables is None or self._row is None:
            return None
        return self._tables.row(self._table.name, self._row)

    def _checked(self, changes: tuple[RowChange, ...]) -> None:
        past = past_day(changes, local_day(self._acting.clock()))
        self._screen.show_checked(Checked(changes=changes, past=past))

    def _amended(self, fact: ReferenceAmended) -> None:
        self.leave()
        self._screen.show_recorded(self._table)
        self._recorded(fact)
        self.refresh()

    def _refused(self, error: Exception) -> None:
        if isinstance(error, RuleBroken):
            self._screen.show_refused(error)
            return
        self._failed(error)

    def _failed(self, error: Exception) -> None:
        pass_on(error, self._alerts, self.refresh)


def _line(name: str, rows: tuple[StandingRow, ...]) -> TableLine:
    to_confirm = sum(not is_sure(row.cells[CERTAINTY]) for row in rows)
    return TableLine(table=name, rows=len(rows), to_confirm=to_confirm)
