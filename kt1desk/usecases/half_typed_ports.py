"""Where what is half typed at the counter waits for its clerk, through a power cut too."""

from typing import Protocol

from kt1desk.domain.half_typed import HalfTyped
from kt1desk.domain.ids import StaffId


class HalfTypedItems(Protocol):
    """Beside the book, and no part of it: no line tells of it, nobody else is shown it, and it ends with the shift."""

    def last_line(self) -> int:
        """Return the number of the last line of this book: what is begun from now on is about none of its items."""

    def keep(self, clerk: StaffId, forms: tuple[HalfTyped, ...]) -> None:
        """Keep these, durably, in the place of what was kept of this clerk; what is of another shift goes."""

    def of(self, clerk: StaffId) -> tuple[HalfTyped, ...]:
        """Return what was kept of this clerk in the open shift, in its order, as far as `still_open`."""
