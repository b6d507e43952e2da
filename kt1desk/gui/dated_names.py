"""The name of a row of the dated tables, in the language of the screen."""

from typing import Protocol

from PySide6.QtCore import QLocale


class NamedTwice(Protocol):
    """A row that bears its name in both languages."""

    @property
    def name_vi(self) -> str: ...

    @property
    def name_en(self) -> str: ...


def name_of(row: NamedTwice) -> str:
    """Its name as the screen speaks now."""
    return row.name_vi if QLocale().language() is QLocale.Language.Vietnamese else row.name_en
