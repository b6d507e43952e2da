"""What the verbs and screens of item numbers need from the outside."""

from contextlib import AbstractContextManager
from typing import Protocol

from kt1desk.domain.ids import ShiftId
from kt1desk.domain.numbers import NumberBlock
from kt1desk.usecases.number_rows import NumbersView, VoidedRow
from kt1desk.usecases.ports import Book


class NumberBook(Book, Protocol):
    """The desk's book, open for writing, that can read codes of the province."""

    def next_ordinal(self) -> int:
        """Return which block of this life the next one is, from 1."""

    def block_said_by(self, code: str) -> NumberBlock:
        """Return the block that a code lends to this desk, this life and the next ordinal.

        Raises BLOCK_CODE_TYPO for what is no code, BLOCK_CODE_WRONG for one that the province did not make for
        these, or whose numbers this book knows to be taken.
        """


class NumberBooks(Protocol):
    """Opens the book; one writer at a time."""

    def writing(self) -> AbstractContextManager[NumberBook]:
        """Begin one durable transaction: committed on leaving, rolled back on any error."""


class NumberLookups(Protocol):
    """Reads for the section of numbers and for the handover."""

    def numbers(self) -> NumbersView: ...

    def voided_since(self, shift: ShiftId) -> tuple[VoidedRow, ...]:
        """Return the numbers voided from the beginning of a shift of this desk to its end, in order."""
