"""One run of sync: hello, earlier lives, push, lease, pull, check. Cut at any call, it is simply begun again."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

import msgspec

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.domain.ids import LifeId
from kt1desk.sync.batches import BATCH_LINES, batch
from kt1desk.sync.checking import sift
from kt1desk.sync.earlier_lives import bring_earlier_lives
from kt1desk.sync.ports import SyncBooks
from kt1desk.wire import protocol
from kt1desk.wire.line import NO_DIGEST, Head, read_header
from kt1desk.wire.protocol import Hub, Refusal, Refused
from kt1desk.wire.version import PROTOCOL

Clock = Callable[[], datetime]


class Step(StrEnum):
    """What a run is busy with."""

    GREETING = "GREETING"
    BRINGING = "BRINGING"
    """Lines that earlier lives of this desk left unsent."""

    PUSHING = "PUSHING"
    LEASING = "LEASING"
    PULLING = "PULLING"
    CHECKING = "CHECKING"


Report = Callable[[Step, int], None]
"""Told each step with the number of lines it is about."""


class End(StrEnum):
    """How a run ended that was not cut."""

    AGREED = "AGREED"
    """What the hub holds of this desk is the same as what the desk has, as far as it goes."""

    BEHIND = "BEHIND"
    """The hub lost what it had acknowledged in this very run; the next run sends it again."""

    FORKED = "FORKED"
    """The hub holds other lines under our numbers, or more than we have: this store is a copy of another. It sends
    nothing more; its facts are kept, and its book goes on in a new life after the last common line."""

    REFUSED = "REFUSED"
    """The hub says no and the run stopped there; `Outcome.refusal` says why."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """What a run did. `held` is what the hub last said it holds of this desk, `unsent` how many own lines lie after.

    With `end` AGREED a `refusal` is that of a number block: all else went on. With FORKED `common` is the last own
    line that the hub holds as well (number 0: none; None: the hub does not say). `contradicted` are earlier
    lives of which the hub holds other lines than this book: what stands here of them after that is here alone.
    """

    end: End
    held: int
    unsent: int
    pushed: int
    pulled: int
    set_aside: int
    refusal: Refusal | None = None
    common: Head | None = None
    contradicted: tuple[LifeId, ...] = ()

    @property
    def agrees(self) -> bool:
        """True when desk and hub have the same lines of this desk, none missing and none waiting."""
        return self.end is End.AGREED and self.unsent == 0 and not self.contradicted


def run_sync(books: SyncBooks, hub: Hub, clock: Clock, report: Report) -> Outcome:
    """Bring desk and hub to the same state.

    Raises `Unavailable` when the carrier fails or the hub answers what cannot be; what was reached until then is
    kept, and the next run goes on there.
    """
    return _Run(books, hub, clock, report).to_its_end()


class _Stop(Exception):
    """The run is over before its last step."""

    def __init__(self, end: End) -> None:
        super().__init__(end)
        self.end = end


class _Run:
    """The state of one run: counts for the outcome, nothing that must outlive a cut."""

    def __init__(self, books: SyncBooks, hub: Hub, clock: Clock, report: Report) -> None:
        self._books = books
        self._hub = hub
        self._clock = clock
        self._report = report
        self._desk = books.desk()
        self._life = books.life()
        self._held = 0
        self._pushed = 0
        self._pulled = 0
        self._aside = 0
        self._refusal: Refusal | None = None
        self._contradicted: tuple[LifeId, ...] = ()

    def to_its_end(self) -> Outcome:
        try:
            welcome = self._greet()
            self._bring(welcome.others)
            self._push()
            self._lease()
            self._pull()
            end = self._check()
        except _Stop as stop:
            end = stop.end
        except Refused as refused:
            self._refusal = refused.refusal
            end = End.FORKED if refused.refusal is Refusal.FORKED else End.REFUSED
        return Outcome(
            end=end,
            held=self._held,
            unsent=max(self._books.head().number - self._held, 0),
            pushed=self._pushed,
            pulled=self._pulled,
            set_aside=self._aside,
            refusal=self._refusal,
            common=self._common() if end is End.FORKED else None,
            contradicted=self._contradicted,
        )

    def _greet(self) -> protocol.Welcome:
        self._report(Step.GREETING, 0)
        asked_at = self._clock()
        welcome = self._hub.hello(
            protocol.Hello(
                desk=self._desk,
                life=self._life,
                protocol=PROTOCOL,
                number=self._books.head().number,
                at=asked_at,
                agreement_key=self._books.agreement_key(),
            )
        )
        answered_at = self._clock()
        self._books.note_contact(answered_at)
        offset = welcome.at - (asked_at + (answered_at - asked_at) / 2)
        self._books.measured_offset(round(offset / timedelta(milliseconds=1)), answered_at)
        held = Head(number=welcome.held, digest=welcome.held_digest)
        self._must_be_ours(held)
        if welcome.book_id != self._books.book_id() or held.number < self._books.acknowledged():
            self._books.reset_to(held, welcome.book_id)
        elif held.number > self._books.acknowledged():
            self._books.mark_acknowledged(held.number, held.digest, answered_at)
        if welcome.enrolled is not None:
            self._books.note_enrolled(welcome.enrolled)
        return welcome

    def _bring(self, others: tuple[protocol.HeldLife, ...]) -> None:
        if not self._books.earlier_lives():
            return
        self._report(Step.BRINGING, 0)
        brought = bring_earlier_lives(self._books, self._hub, others)
        self._pushed += brought.pushed
        self._contradicted = brought.contradicted

    def _must_be_ours(self, held: Head) -> None:
        self._held = held.number
        if self._books.digest_of(held.number) != held.digest:
            raise _Stop(End.FORKED)

    def _push(self) -> None:
        while lines := batch(self._books.unsent(BATCH_LINES)):
            self._report(Step.PUSHING, len(lines))
            before = self._held
            self._books.mark_sending(read_header(lines[-1]).number)
            answer = self._hub.push(protocol.Push(desk=self._desk, life=self._life, lines=lines))
            if answer.number <= before:
                raise Unavailable(Cause.HUB_RUBBISH, step=Step.PUSHING.value)
            held = Head(number=answer.number, digest=answer.digest)
            self._must_be_ours(held)
            self._books.mark_acknowledged(held.number, held.digest, self._clock())
            self._pushed += held.number - before

    def _lease(self) -> None:
        asked = None
        while (ordinal := self._books.numbers_wanted()) not in (None, asked):
            asked = ordinal
            self._report(Step.LEASING, 0)
            try:
                leased = self._hub.lease(protocol.Lease(desk=self._desk, life=self._life, ordinal=ordinal))
            except Refused as refused:
                # Facts of others and the check do not wait for numbers.
                self._refusal = refused.refusal
                return
            if leased.ordinal != ordinal or leased.first > leased.last:
                raise Unavailable(Cause.HUB_RUBBISH, step=Step.LEASING.value)
            self._books.take_block(leased)
            self._push()

    def _pull(self) -> None:
        keys = self._books.keys()
        known = {(key.desk, key.life): key for key in keys}
        more = True
        while more:
            after = self._books.pulled_to()
            page = self._hub.pull(protocol.Pull(desk=self._desk, life=self._life, after=after, limit=BATCH_LINES))
            more = page.more
            if page.cursor < after or (more and page.cursor == after):
                raise Unavailable(Cause.HUB_RUBBISH, step=Step.PULLING.value)
            self._report(Step.PULLING, len(page.lines))
            sifted = sift(page, known, own=(self._desk, self._life))
            self._books.take_in(sifted.lines, sifted.keys, sifted.aside, page.cursor)
            self._pulled += len(sifted.lines)
            self._aside += len(sifted.aside)

    def _check(self) -> End:
        self._report(Step.CHECKING, 0)
        answer = self._hub.check(protocol.Check(desk=self._desk, life=self._life))
        self._must_be_ours(Head(number=answer.number, digest=answer.digest))
        return End.AGREED if answer.number >= self._books.acknowledged() else End.BEHIND

    def _common(self) -> Head | None:
        """Find the last number under which book and hub have the same line: digests cover all before them."""
        asking = protocol.Check(desk=self._desk, life=self._life)
        same, end = 0, min(self._hub.check(asking).number, self._books.head().number)
        while same < end:
            middle = (same + end + 1) // 2
            answer = self._hub.check(msgspec.structs.replace(asking, number=middle))
            if answer.number != middle:
                return None
            same, end = (middle, end) if answer.digest == self._books.digest_of(middle) else (same, middle - 1)
        return Head(number=same, digest=self._books.digest_of(same) or NO_DIGEST)
