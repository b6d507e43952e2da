"""What is half typed, without a store."""

from kt1desk.domain.half_typed import HalfTyped, Told, still_open
from kt1desk.domain.ids import StaffId
from tests.support.memory_books import MemoryBook, MemoryBooks


class MemoryHalfTyped:
    """Implements `usecases.half_typed_ports.HalfTypedItems` beside books in memory.

    `fails` is raised instead of reading or writing; `written` is all that was ever kept.
    """

    def __init__(self, books: MemoryBooks) -> None:
        self._books = books
        self._forms: dict[StaffId, tuple[HalfTyped, ...]] = {}
        self._shift = ""
        self.fails: Exception | None = None
        self.written: list[tuple[HalfTyped, ...]] = []

    def last_line(self) -> int:
        return len(self._books.facts)

    def keep(self, clerk: StaffId, forms: tuple[HalfTyped, ...]) -> None:
        self._fail()
        self.written.append(forms)
        if self._shift != self._open_shift():
            self._forms.clear()
        self._shift = self._open_shift()
        self._forms[clerk] = forms

    def of(self, clerk: StaffId) -> tuple[HalfTyped, ...]:
        self._fail()
        if self._shift != self._open_shift():
            return ()
        told = [Told(number, fact) for number, fact in enumerate(self._books.facts, start=1)]
        return still_open(self._forms.get(clerk, ()), clerk, told)

    def _fail(self) -> None:
        if self.fails is not None:
            raise self.fails

    def _open_shift(self) -> str:
        shift = MemoryBook(self._books.facts).shift()
        return "" if shift is None else shift.shift
