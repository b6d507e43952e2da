"""A sheet that is being written."""

from collections.abc import Mapping

from xlsxwriter.format import Format

class Worksheet:
    def set_column(
        self, first_col: int, last_col: int, width: float | None = None, cell_format: Format | None = None
    ) -> int: ...
    def write_string(self, row: int, col: int, string: str, cell_format: Format | None = None) -> int: ...
    def data_validation(
        self, first_row: int, first_col: int, last_row: int, last_col: int, options: Mapping[str, str | list[str]]
    ) -> int: ...
    def freeze_panes(self, row: int, col: int) -> None: ...
