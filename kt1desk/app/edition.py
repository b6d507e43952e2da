"""The first edition of the reference tables, read from resources/reference once at start."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Generic, TypeVar

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.reference import TABLES, Reference, parse_reference

T = TypeVar("T")

MADE_ON = date(2026, 11, 23)
"""The local day on which this edition of the program was made; a desk's clock that shows an earlier one is wrong."""


def load_reference(resources: Path) -> Reference:
    """Return the tables; raise `Unavailable` (RESOURCES_MISSING, or the bad row by file and line)."""
    folder = resources / "reference"
    try:
        tables = {name: (folder / name).read_text(encoding="utf-8") for name in TABLES}
    except (OSError, UnicodeDecodeError) as error:
        raise Unavailable(Cause.RESOURCES_MISSING, path=str(folder)) from error
    return parse_reference(tables)


class OfEdition(Generic[T]):
    """What is made of the tables, such as an index: once, and anew after the province changed them."""

    def __init__(self, now: Callable[[], Reference], make: Callable[[Reference], T]) -> None:
        self._now = now
        self._make = make
        self._made: tuple[Reference, T] | None = None

    def get(self) -> T:
        """Return what is made of the tables of now."""
        now = self._now()
        if self._made is None or self._made[0] is not now:
            self._made = (now, self._make(now))
        return self._made[1]
