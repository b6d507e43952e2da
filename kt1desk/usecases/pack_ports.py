"""What the verbs and screens of emergency packs need from the outside."""

from typing import Protocol

from kt1desk.domain.emergency import Pack
from kt1desk.domain.ids import ItemNo
from kt1desk.usecases.pack_rows import PackRow


class PackBook(Protocol):
    """The part of the book that knows emergency packs; `ports.Book` has it too."""

    def packs(self) -> tuple[Pack, ...]:
        """Return the packs of this desk, of whichever life, oldest first."""

    def next_item_nos(self, count: int) -> tuple[ItemNo, ...]:
        """Return the lowest unused numbers of this life's blocks; raise NO_NUMBER_BLOCK where there are not as many."""


class PackLookups(Protocol):
    """Reads for the section of packs."""

    def packs(self) -> tuple[PackRow, ...]:
        """Return the packs of this desk, newest first."""
