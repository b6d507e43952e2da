"""Say that one has read what must be acted upon, before the work of the own shift begins."""

from dataclasses import dataclass

from kt1desk.domain.clerk import Act
from kt1desk.domain.events import MustActRead
from kt1desk.domain.ids import StaffId
from kt1desk.usecases.duty import must_be_on_duty, open_shift_of
from kt1desk.usecases.ports import Books, Clock


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadMustAct:
    """The clerk on duty."""

    clerk: StaffId


def read_must_act(asked: ReadMustAct, *, books: Books, clock: Clock) -> MustActRead:
    """Record it. Raises what `must_be_on_duty` raises."""
    with books.writing() as book:
        must_be_on_duty(book, asked.clerk, Act.HOLD_A_SHIFT)
        read = MustActRead(at=clock(), by=asked.clerk, shift=open_shift_of(book).shift)
        book.record(read)
    return read
