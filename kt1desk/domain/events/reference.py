"""Facts about the dated tables of the province."""

from dataclasses import dataclass

from kt1desk.domain.events.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class ReferenceAmended(Fact):
    """The province set rows of one dated table, all of them or none.

    `table` is the file name of the edition ("tariff.csv"), `columns` the columns of the table when this was
    written, each row of `rows` one cell for each of them. A row takes the place of the standing one with the
    same key and the same first day; no row is ever removed: what ends gets a last day. `source` is the decree
    or letter that says so.
    """

    table: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    source: str
