"""The tables as the province amended them: a fold over the shipped edition that takes any history.

A row is told by its key and its first day. The last line that sets it wins; none is ever removed. An amendment
that would leave a table unusable is left out whole, by every desk alike, and named for the audit.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from kt1desk.domain.csv_table import Problem, ReferenceBad, write_table
from kt1desk.domain.events import ReferenceAmended
from kt1desk.domain.reference_tables import (
    AGENCIES,
    CERTAINTY,
    LAST_DAY,
    OFFICES,
    SOURCE,
    TABLES,
    Table,
    check_references,
)

Cells = Mapping[str, str]
Identity = tuple[str, ...]

_ONE_DAY = timedelta(days=1)
_DOES_NOT_MATTER = frozenset({LAST_DAY, CERTAINTY, SOURCE})


@dataclass(frozen=True, slots=True, kw_only=True)
class RowVersion:
    """What a row was set to, and by which line; None: so it was shipped."""

    cells: Cells
    by: ReferenceAmended | None


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingRow:
    """A row with all it ever said, the oldest first."""

    table: str
    identity: Identity
    versions: tuple[RowVersion, ...]

    @property
    def cells(self) -> Cells:
        """What it says now, by column."""
        return self.versions[-1].cells

    @property
    def about(self) -> Identity:
        """Its key without the day: what other rows of other days have in common with it."""
        return TABLES[self.table].key_of(self.cells)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeftOut:
    """An amendment that could not be followed, and why."""

    amendment: ReferenceAmended
    problem: Problem
    column: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AmendedTables:
    """An edition with its amendments: `texts` for `parse_reference`, rows with their history, what was left out."""

    texts: Mapping[str, str]
    rows: Mapping[str, tuple[StandingRow, ...]]
    left_out: tuple[LeftOut, ...]

    def row(self, table: str, identity: Identity) -> StandingRow | None:
        """The row of that name."""
        return next((row for row in self.rows[table] if row.identity == identity), None)

    def with_one_more(self, amendment: ReferenceAmended) -> "AmendedTables":
        """The same with one more line; raises ReferenceBad when it would be left out."""
        folding = _Folding(self)
        folding.take(amendment)
        return folding.result(self.left_out)


def shipped(texts: Mapping[str, str]) -> AmendedTables:
    """The edition before any amendment; `texts` by file name. Raises ReferenceBad when one cannot be read."""
    rows: dict[str, tuple[StandingRow, ...]] = {}
    for name, table in TABLES.items():
        if name not in texts:
            raise ReferenceBad(Problem.TABLE_MISSING, table=name, line=0)
        rows[name] = tuple(
            StandingRow(
                table=name,
                identity=table.identity(line.cells),
                versions=(RowVersion(cells=_whole(table, line.cells), by=None),),
            )
            for line in table.lines(texts[name])
        )
    return AmendedTables(texts=dict(texts), rows=rows, left_out=())


def fold(edition: AmendedTables, amendments: Iterable[ReferenceAmended]) -> AmendedTables:
    """Follow the amendments in the order of the ledger. Total: what cannot be followed is left out and named.

    Columns and tables of a later program are passed over; columns that an earlier one did not have are empty.
    """
    folding, left_out = _Folding(edition), list(edition.left_out)
    for amendment in amendments:
        try:
            folding.take(amendment)
        except ReferenceBad as bad:
            column = str(bad.facts["column"])
            left_out.append(LeftOut(amendment=amendment, problem=bad.problem, column=column))
    return folding.result(tuple(left_out))


def amended(texts: Mapping[str, str], amendments: Iterable[ReferenceAmended]) -> Mapping[str, str]:
    """The CSV texts after the amendments; see `fold`."""
    return fold(shipped(texts), amendments).texts


class _Folding:
    """Works on copies; each table is written and read anew when it was amended, so that no bad one stays."""

    def __init__(self, edition: AmendedTables) -> None:
        self._texts = dict(edition.texts)
        self._rows = {name: {row.identity: row for row in rows} for name, rows in edition.rows.items()}

    def take(self, amendment: ReferenceAmended) -> None:
        """Raises ReferenceBad and changes nothing when the table could not be used afterwards."""
        table = TABLES.get(amendment.table)
        if table is None:
            return
        standing = dict(self._rows[table.name])
        for cells in _rows_of(table, amendment):
            identity = table.identity(cells)
            before = standing[identity].versions if identity in standing else ()
            if before and before[-1].cells == cells:
                continue
            version = RowVersion(cells=cells, by=amendment)
            standing[identity] = StandingRow(table=table.name, identity=identity, versions=(*before, version))
        text = write_table(table.columns, (row.cells for row in standing.values()))
        table.check(text)
        check_references(table, text, self._named(OFFICES), self._named(AGENCIES, standing, table))
        self._rows[table.name] = standing
        self._texts[table.name] = text

    def result(self, left_out: tuple[LeftOut, ...]) -> AmendedTables:
        rows = {name: tuple(standing.values()) for name, standing in self._rows.items()}
        return AmendedTables(texts=self._texts, rows=rows, left_out=left_out)

    def _named(
        self, of: Table, standing: Mapping[Identity, StandingRow] | None = None, amended_table: Table | None = None
    ) -> frozenset[str]:
        """What other rows may refer to; a table that refers to itself may name its new rows."""
        rows = standing if standing is not None and of is amended_table else self._rows[of.name]
        return frozenset(identity[0] for identity in rows)


def _rows_of(table: Table, amendment: ReferenceAmended) -> Iterable[Cells]:
    if len(set(amendment.columns)) != len(amendment.columns):
        raise ReferenceBad(Problem.CELLS_DO_NOT_MATCH, table=table.name, line=0)
    for row in amendment.rows:
        if len(row) != len(amendment.columns):
            raise ReferenceBad(Problem.CELLS_DO_NOT_MATCH, table=table.name, line=0)
        yield _whole(table, dict(zip(amendment.columns, row, strict=True)))


def _whole(table: Table, cells: Cells) -> Cells:
    """The cells of this program's columns, without edges; what is not there is empty."""
    return {column: cells.get(column, "").strip() for column in table.columns}


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChange:
    """What one row would be and was (None: there was none).

    From `touches_from` on something else would hold (None: on no day). `before` and `after` have the same columns.
    """

    before: Cells | None
    after: Cells
    touches_from: date | None


def changes(edition: AmendedTables, amendment: ReferenceAmended) -> tuple[RowChange, ...]:
    """What an amendment would change; rows that stand so already are not among it. Raises ReferenceBad."""
    table = TABLES[amendment.table]
    after = edition.with_one_more(amendment)
    found = []
    for row in after.rows[table.name]:
        before = edition.row(table.name, row.identity)
        if before is None or before.cells != row.cells:
            cells = None if before is None else before.cells
            found.append(RowChange(before=cells, after=row.cells, touches_from=_touched_from(table, cells, row.cells)))
    return tuple(found)


def _touched_from(table: Table, before: Cells | None, after: Cells) -> date | None:
    """The first day on which something else would hold. To confirm a row or to name its source changes no day."""
    differ = set(after) if before is None else {each for each in after if after[each] != before[each]}
    if before is None or differ - _DOES_NOT_MATTER:
        return date.fromisoformat(after[table.first_day])
    if LAST_DAY not in differ:
        return None
    ends = [date.fromisoformat(cells[LAST_DAY]) for cells in (before, after) if cells[LAST_DAY]]
    last = min(ends)
    return last if last == date.max else last + _ONE_DAY


def ended(cells: Cells, last_day: date) -> Cells:
    """The row, holding for the last time on `last_day`."""
    return {**cells, LAST_DAY: last_day.isoformat()}


def succeeded(table: Table, before: Cells, after: Cells) -> tuple[Cells, ...]:
    """The rows that let `after` take over from `before` on its first day; one row when they begin on the same day."""
    try:
        first_before, first_after = (date.fromisoformat(cells[table.first_day]) for cells in (before, after))
    except ValueError:
        return (after,)  # no day: the table says so when it is read
    if LAST_DAY not in before or first_after <= first_before or table.key_of(before) != table.key_of(after):
        return (after,)
    return (ended(before, first_after - _ONE_DAY), after)
