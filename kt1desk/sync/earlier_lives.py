"""What earlier lives of this desk left unsent is brought to the hub by the present one; it may be cut anywhere."""

from dataclasses import dataclass

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.ids import DeskId, LifeId
from kt1desk.sync.batches import BATCH_LINES, batch
from kt1desk.sync.ports import SyncBooks
from kt1desk.wire import protocol
from kt1desk.wire.line import EMPTY, NO_DIGEST, Head
from kt1desk.wire.protocol import HeldLife, Hub, Refusal, Refused


@dataclass(frozen=True, slots=True, kw_only=True)
class Brought:
    """How many lines were pushed, and of which lives the hub holds other lines than this book."""

    pushed: int
    contradicted: tuple[LifeId, ...]


def bring_earlier_lives(books: SyncBooks, hub: Hub, others: tuple[HeldLife, ...]) -> Brought:
    """Push what the hub does not hold of the lives whose lines stand here; `others` is what it said it holds.

    A life that contradicts what the hub holds sends nothing and stops nothing. Raises what the hub's calls raise.
    """
    held = {one.life: Head(number=one.number, digest=one.digest) for one in others}
    pushed, contradicted = 0, []
    for life in books.earlier_lives():
        bringing = _Bringing(books, hub, books.desk(), life)
        try:
            pushed += bringing.all_after(held.get(life, EMPTY))
        except _Contradicted:
            contradicted.append(life)
    return Brought(pushed=pushed, contradicted=tuple(contradicted))


class _Contradicted(Exception):
    """The hub holds another line under a number of this life."""


class _Bringing:
    def __init__(self, books: SyncBooks, hub: Hub, desk: DeskId, life: LifeId) -> None:
        self._books = books
        self._hub = hub
        self._desk = desk
        self._life = life

    def all_after(self, held: Head) -> int:
        """Push every line after what is held; return how many."""
        self._must_agree(held)
        pushed = 0
        while lines := batch(self._books.lines_of(self._life, held.number, BATCH_LINES)):
            answer = self._push(protocol.Push(desk=self._desk, life=self._life, lines=lines, bearer=self._books.life()))
            if answer.number <= held.number:
                raise Unavailable(Cause.HUB_RUBBISH)
            pushed += answer.number - held.number
            held = Head(number=answer.number, digest=answer.digest)
            self._must_agree(held)
        return pushed

    def _push(self, asked: protocol.Push) -> protocol.Held:
        try:
            return self._hub.push(asked)
        except Refused as refused:
            if refused.refusal is Refusal.FORKED:
                raise _Contradicted from refused
            raise

    def _must_agree(self, held: Head) -> None:
        ours = self._books.digest_in(self._life, held.number)
        if ours is None:
            # The hub has more than stands here, which a pull will bring: what stands here must lie before it.
            last = self._last(held.number)
            answer = self._hub.check(
                protocol.Check(desk=self._desk, life=self._life, number=last.number, bearer=self._books.life())
            )
            ours, held = last.digest, Head(number=answer.number, digest=answer.digest)
        if ours != held.digest:
            raise _Contradicted

    def _last(self, before: int) -> Head:
        """Return the last line of an unbroken run from the start, which is shorter than `before`."""
        low, high = 0, before
        while low + 1 < high:
            middle = (low + high) // 2
            low, high = (low, middle) if self._books.digest_in(self._life, middle) is None else (middle, high)
        return Head(number=low, digest=self._books.digest_in(self._life, low) or NO_DIGEST)
