"""What a run of sync needs from the desk's books: each call is one durable transaction, safe to repeat."""

from datetime import datetime
from typing import Protocol

from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.wire.aside import SetAside
from kt1desk.wire.line import Head, Line
from kt1desk.wire.protocol import DeskKey, Enrolled, Leased


class OutgoingBooks(Protocol):
    """What goes to the province, and what is noted of a contact with it."""

    def desk(self) -> DeskId: ...

    def life(self) -> LifeId: ...

    def head(self) -> Head:
        """Return the last line of this life of this desk; `EMPTY` when there is none."""

    def digest_of(self, number: int) -> bytes | None:
        """Return the digest of this life's own line `number`; `NO_DIGEST` for 0, None when there is none."""

    def acknowledged(self) -> int:
        """Return the last own number the hub is known to hold; 0 when none."""

    def unsent(self, limit: int) -> tuple[Line, ...]:
        """Return up to `limit` own lines after the acknowledged one, in order."""

    def mark_sending(self, number: int) -> None:
        """Remember, before they leave, that the own lines up to `number` are under way; never goes back."""

    def mark_acknowledged(self, number: int, digest: bytes, at: datetime) -> None:
        """Remember that the hub holds the own lines up to `number`; never goes back.

        `digest` is the hub's digest of that line, already compared with ours; `at` is the desk's clock.
        """

    def earlier_lives(self) -> tuple[LifeId, ...]:
        """Return the earlier lives of this desk of which lines stand in the store, oldest first."""

    def digest_in(self, life: LifeId, number: int) -> bytes | None:
        """Return the digest of line `number` of an earlier life; `NO_DIGEST` for 0, None when it is not here."""

    def lines_of(self, life: LifeId, after: int, limit: int) -> tuple[Line, ...]:
        """Return up to `limit` lines of an earlier life that follow line `after` without a gap."""

    def agreement_key(self) -> str | None:
        """Return this life's public agreement key (`wire.agreement`); None for a desk without one."""

    def measured_offset(self, ms: int, at: datetime) -> None:
        """Remember hub clock minus desk clock in milliseconds, measured at `at` (desk clock)."""

    def note_contact(self, at: datetime) -> None:
        """Remember that the hub answered at `at` (desk clock)."""


class SyncBooks(OutgoingBooks, Protocol):
    """The desk's side of sync. The clerk may record between any two calls."""

    def note_enrolled(self, enrolled: Enrolled) -> None:
        """Record that the province admitted this life, unless the book says the same already.

        Without the hub's agreement key (an older hub) nothing is recorded.
        """

    def book_id(self) -> str | None:
        """Return the id of the hub's book the marks refer to; None before the first contact."""

    def reset_to(self, held: Head, book_id: str) -> None:
        """Start anew with a hub that is new to us or was restored from a backup: in one transaction the
        acknowledged mark becomes `held.number` (forwards or back), the mark of what is under way the same,
        the pull position 0, and `book_id` is remembered."""

    def pulled_to(self) -> int:
        """Return the position of the hub's book up to which lines were taken in; 0 at first."""

    def keys(self) -> tuple[DeskKey, ...]:
        """Return the keys of other desks and lives that were taken in so far."""

    def take_in(
        self, lines: tuple[Line, ...], keys: tuple[DeskKey, ...], aside: tuple[SetAside, ...], cursor: int
    ) -> None:
        """Keep pulled lines, the keys they were checked with and those set aside, and move the pull position
        to `cursor`, all in one transaction.

        Signatures and payload digests were checked. Of a key that is known only `province` may change. A line
        already held is skipped; one whose number is held with another digest is set aside as OTHER_CONTENT. An
        aside line that is set aside already is skipped. Lines come from other desks and from earlier lives of this
        desk, perhaps with gaps; a kind that is unknown or whose payload does not decode is kept and not projected.
        """

    def numbers_wanted(self) -> int | None:
        """Return the ordinal of the next number block (from 1) when numbers run low, else None."""

    def take_block(self, leased: Leased) -> None:
        """Record the block as a fact of this desk; a block that is recorded already changes nothing."""
