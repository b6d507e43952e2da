"""Sync's way to the store: each small step is handed to the one thread that owns it."""

from collections.abc import Callable
from datetime import datetime
from typing import TypeVar

from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.sync.ports import SyncBooks
from kt1desk.wire.aside import SetAside
from kt1desk.wire.line import Head, Line
from kt1desk.wire.protocol import DeskKey, Enrolled, Leased

T = TypeVar("T")


class _Steps:
    def __init__(self, books: SyncBooks, in_books: Callable[[Callable[[], object]], object]) -> None:
        self._books = books
        self._in_books = in_books

    def _run(self, step: Callable[[], T]) -> T:
        done: list[T] = []
        self._in_books(lambda: done.append(step()))
        return done[0]


class OutgoingOnBooksThread(_Steps):
    """What goes to the province: the outbox and its marks."""

    def desk(self) -> DeskId:
        return self._books.desk()

    def life(self) -> LifeId:
        return self._books.life()

    def head(self) -> Head:
        return self._run(self._books.head)

    def digest_of(self, number: int) -> bytes | None:
        return self._run(lambda: self._books.digest_of(number))

    def acknowledged(self) -> int:
        return self._run(self._books.acknowledged)

    def unsent(self, limit: int) -> tuple[Line, ...]:
        return self._run(lambda: self._books.unsent(limit))

    def earlier_lives(self) -> tuple[LifeId, ...]:
        return self._run(self._books.earlier_lives)

    def digest_in(self, life: LifeId, number: int) -> bytes | None:
        return self._run(lambda: self._books.digest_in(life, number))

    def lines_of(self, life: LifeId, after: int, limit: int) -> tuple[Line, ...]:
        return self._run(lambda: self._books.lines_of(life, after, limit))

    def mark_sending(self, number: int) -> None:
        self._run(lambda: self._books.mark_sending(number))

    def mark_acknowledged(self, number: int, digest: bytes, at: datetime) -> None:
        self._run(lambda: self._books.mark_acknowledged(number, digest, at))

    def note_contact(self, at: datetime) -> None:
        self._run(lambda: self._books.note_contact(at))

    def measured_offset(self, ms: int, at: datetime) -> None:
        self._run(lambda: self._books.measured_offset(ms, at))


class BooksOnTheirThread(OutgoingOnBooksThread):
    """`sync.ports.SyncBooks`, every step on the books thread, so that no lock is ever reasoned about."""

    def agreement_key(self) -> str | None:
        return self._books.agreement_key()

    def note_enrolled(self, enrolled: Enrolled) -> None:
        self._run(lambda: self._books.note_enrolled(enrolled))

    def book_id(self) -> str | None:
        return self._run(self._books.book_id)

    def reset_to(self, held: Head, book_id: str) -> None:
        self._run(lambda: self._books.reset_to(held, book_id))

    def pulled_to(self) -> int:
        return self._run(self._books.pulled_to)

    def keys(self) -> tuple[DeskKey, ...]:
        return self._run(self._books.keys)

    def take_in(
        self, lines: tuple[Line, ...], keys: tuple[DeskKey, ...], aside: tuple[SetAside, ...], cursor: int
    ) -> None:
        self._run(lambda: self._books.take_in(lines, keys, aside, cursor))

    def numbers_wanted(self) -> int | None:
        return self._run(self._books.numbers_wanted)

    def take_block(self, leased: Leased) -> None:
        self._run(lambda: self._books.take_block(leased))
