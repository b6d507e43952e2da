"""A desk that came back from a backup, was copied or went two ways: nothing it wrote is lost and nothing is doubled."""

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import URL

from kt1desk.domain.errors import Unavailable
from kt1desk.domain.ids import LifeId
from kt1desk.hub.ledger_order import reading
from kt1desk.ledger.book import LedgerBook
from kt1desk.ledger.chain import head_after
from kt1desk.sync.engine import End, Outcome, run_sync
from kt1desk.wire.line import EMPTY, Head, read_header
from kt1desk.wire.protocol import Check, Lease, Push, Refusal, Refused
from tests.support.cut_line import CutLine, Fate
from tests.support.hubs import DirectHub, DistantHub, HubAtWork, direct_hub, distant_hub, enrolled
from tests.support.ledger_books import PlainDesk
from tests.support.lines import NOW, Author, next_office
from tests.support.postgres import fresh_database


@pytest.fixture(scope="module")
def sqlite_hub() -> Iterator[DirectHub]:
    with direct_hub("sqlite://") as hub:
        yield hub


@pytest.fixture(scope="module")
def postgres_hub(postgres_server: URL) -> Iterator[DirectHub]:
    with (
        fresh_database(postgres_server, "lives") as url,
        direct_hub(url.render_as_string(hide_password=False)) as hub,
    ):
        yield hub


@pytest.fixture(scope="module")
def https_hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[DistantHub]:
    with distant_hub(tmp_path_factory.mktemp("lives"), lambda: datetime.now(UTC)) as hub:
        yield hub


@pytest.fixture(params=["sqlite", "postgres", "https"])
def hub(request: pytest.FixtureRequest) -> Iterator[HubAtWork]:
    found: HubAtWork = request.getfixturevalue(f"{request.param}_hub")
    yield found
    if isinstance(found, DistantHub):
        found.hang_up()


def sync(hub: HubAtWork, desk: PlainDesk, line: tuple[Fate, ...] = ()) -> Outcome:
    return run_sync(desk.books, CutLine(hub.door(desk.author), line), lambda: NOW, lambda _step, _lines: None)


def copy_of(desk: PlainDesk) -> PlainDesk:
    """The same book on another machine, as it stands now."""
    twin = PlainDesk(desk.author)
    _copy(desk, twin)
    return twin


def reborn(desk: PlainDesk, after: Head | None = None) -> PlainDesk:
    """The book goes on in a new life: own lines past `after` (None: the last) are written anew, as the store does."""
    author = Author(desk.author.office, desk=desk.author.desk)
    fresh = PlainDesk(author)
    common = desk.books.head() if after is None else after
    _copy(desk, fresh, past=common.number)
    with desk.reading() as old, fresh.reading() as new:
        for placed in LedgerBook(old).of_desk(desk.author.desk, desk.author.life, common.number, 1_000_000):
            if b"number_block_leased" not in placed.line.header:
                fresh.append_raw(new, placed.kind, placed.line.payload or b"")
    fresh.recorded = list(desk.recorded)
    return fresh


def _copy(desk: PlainDesk, to: PlainDesk, past: int | None = None) -> None:
    with desk.reading() as old, to.reading() as new:
        for placed in LedgerBook(old).after(0, 1_000_000):
            own = (placed.desk, placed.life) == (desk.author.desk, desk.author.life)
            if past is None or not own or placed.number <= past:
                header = read_header(placed.line)
                LedgerBook(new).append([(placed.line, header, head_after(placed.line, header))], NOW)
    to.recorded = list(desk.recorded)


def admit(hub: HubAtWork, desk: PlainDesk) -> None:
    author = desk.author
    hub.door(author).enrol(author.enrolling(hub.code(author.office).secret))


def said_at(hub: HubAtWork, desk: PlainDesk) -> list[bytes]:
    """All payloads of all lives of a desk that the hub holds, without number blocks."""
    with reading(hub.engine) as connection:
        placed = LedgerBook(connection).after(0, 1_000_000)
    own = [one.line for one in placed if one.desk == desk.author.desk]
    return sorted(line.payload or b"" for line in own if b"number_block_leased" not in line.header)


def test_a_restored_desk_brings_what_its_earlier_life_left_unsent(hub: HubAtWork) -> None:
    old = PlainDesk(enrolled(hub, next_office()))
    old.record(3)
    sync(hub, old)
    old.record(4)
    new = reborn(old)
    admit(hub, new)
    assert sync(hub, new).agrees
    assert said_at(hub, new) == sorted(old.recorded)
    old.close()
    new.close()


def test_what_the_lost_machine_had_sent_after_the_backup_comes_back(hub: HubAtWork) -> None:
    old = PlainDesk(enrolled(hub, next_office()))
    old.record(3)
    backup = copy_of(old)
    old.record(2)
    sync(hub, old)
    new = reborn(backup)
    admit(hub, new)
    assert sync(hub, new).agrees
    assert {(life, number) for _, life, number in new.whole_ledger() if life == old.author.life} == {
        (old.author.life, number) for number in range(1, old.books.head().number + 1)
    }
    for desk in (old, backup, new):
        desk.close()


def test_a_fork_says_where_it_began_and_loses_nothing(hub: HubAtWork) -> None:
    desk = PlainDesk(enrolled(hub, next_office()))
    desk.record(9)
    twin = copy_of(desk)
    twin.record(5)
    desk.record(3)
    sync(hub, desk)
    outcome = sync(hub, twin)
    assert outcome.end is End.FORKED
    assert outcome.common == Head(number=9, digest=desk.books.digest_of(9) or b"")
    new = reborn(twin, outcome.common)
    admit(hub, new)
    assert sync(hub, new).agrees
    assert said_at(hub, new) == sorted([*desk.recorded, *twin.recorded[9:]])
    for one in (desk, twin, new):
        one.close()


def test_a_copy_that_has_less_ends_where_it_stands(hub: HubAtWork) -> None:
    desk = PlainDesk(enrolled(hub, next_office()))
    desk.record(4)
    twin = copy_of(desk)
    desk.record(1)
    sync(hub, desk)
    outcome = sync(hub, twin)
    assert (outcome.end, outcome.common) == (End.FORKED, twin.books.head())
    desk.close()
    twin.close()


def test_an_older_life_is_told_that_it_ended(hub: HubAtWork) -> None:
    old = PlainDesk(enrolled(hub, next_office()))
    old.record(1)
    new = reborn(old)
    admit(hub, new)
    outcome = sync(hub, old)
    assert (outcome.end, outcome.refusal) == (End.REFUSED, Refusal.LIFE_ENDED)
    with pytest.raises(Refused, match=Refusal.LIFE_ENDED):
        hub.door(old.author).push(Push(desk=old.author.desk, life=old.author.life, lines=()))
    with pytest.raises(Refused, match=Refusal.LIFE_ENDED):
        hub.door(old.author).lease(Lease(desk=old.author.desk, life=old.author.life, ordinal=1))
    with pytest.raises(Refused, match=Refusal.LIFE_ENDED):
        hub.door(old.author).enrol(old.author.enrolling(hub.code(old.author.office).secret))
    old.close()
    new.close()


def test_nobody_brings_lines_of_another_desk(hub: HubAtWork) -> None:
    office = next_office()
    one, other = enrolled(hub, office), enrolled(hub, office)
    asked = Push(desk=other.desk, life=other.life, lines=other.writes_some(1), bearer=one.life)
    with pytest.raises(Refused, match=f"{Refusal.NOT_YOURS}|{Refusal.UNKNOWN_DESK}"):
        hub.door(one).push(asked)


def test_an_ended_life_brings_nothing_of_its_successor(hub: HubAtWork) -> None:
    old = PlainDesk(enrolled(hub, next_office()))
    new = reborn(old)
    admit(hub, new)
    asked = Push(desk=new.author.desk, life=new.author.life, lines=(), bearer=old.author.life)
    with pytest.raises(Refused, match=Refusal.LIFE_ENDED):
        hub.door(old.author).push(asked)
    old.close()
    new.close()


def test_a_line_of_an_earlier_life_must_be_signed_by_that_life(hub: HubAtWork) -> None:
    old = PlainDesk(enrolled(hub, next_office()))
    new = reborn(old)
    admit(hub, new)
    forger = Author(old.author.office, desk=old.author.desk)
    forger.life = LifeId(old.author.life)
    asked = Push(desk=old.author.desk, life=old.author.life, lines=forger.writes_some(1), bearer=new.author.life)
    with pytest.raises(Refused, match=Refusal.SIGNATURE_WRONG):
        hub.door(new.author).push(asked)
    old.close()
    new.close()


def test_an_earlier_life_that_contradicts_the_hub_is_told_and_stops_nothing(hub: HubAtWork) -> None:
    desk = PlainDesk(enrolled(hub, next_office()))
    desk.record(4)
    twin = copy_of(desk)
    desk.record(2)
    sync(hub, desk)
    twin.record(1)
    new = reborn(twin)
    new.record(2)
    admit(hub, new)
    outcome = sync(hub, new)
    assert (outcome.end, outcome.unsent, outcome.contradicted) == (End.AGREED, 0, (desk.author.life,))
    assert not outcome.agrees
    for one in (desk, twin, new):
        one.close()


def test_check_tells_one_line_and_no_more_than_is_held(hub: HubAtWork) -> None:
    desk = PlainDesk(enrolled(hub, next_office()))
    desk.record(3)
    sync(hub, desk)
    door, author = hub.door(desk.author), desk.author
    asked = [door.check(Check(desk=author.desk, life=author.life, number=number)) for number in (0, 2, 99)]
    head = desk.books.head()
    assert [one.number for one in asked] == [0, 2, head.number]
    assert [one.digest for one in asked] == [EMPTY.digest, desk.books.digest_of(2), head.digest]
    desk.close()


@dataclass(frozen=True)
class Records:
    many: int


@dataclass(frozen=True)
class Syncs:
    line: tuple[Fate, ...]


@dataclass(frozen=True)
class BacksUp:
    """A copy is laid aside."""


@dataclass(frozen=True)
class Restored:
    """The machine is lost; the copy, if there is one, goes on in a new life."""


@dataclass(frozen=True)
class Moved:
    """The store goes on in a new life on another machine."""


@dataclass(frozen=True)
class GoesTwoWays:
    """A copy records in the same life, unnoticed until the province sees it."""

    many: int


LINES = st.lists(st.sampled_from([Fate.WHOLE, Fate.WHOLE, *Fate]), max_size=6).map(tuple)
STORIES = st.lists(
    st.one_of(
        st.builds(Records, many=st.integers(1, 3)),
        st.builds(Syncs, line=LINES),
        st.builds(Syncs, line=st.just(())),
        st.builds(BacksUp),
        st.builds(Restored),
        st.builds(Moved),
        st.builds(GoesTwoWays, many=st.integers(1, 3)),
    ),
    min_size=3,
    max_size=14,
)


@dataclass
class Story:
    """One desk through its lives. `sure`: what the hub held or a living machine wrote, which must never be lost."""

    hub: DirectHub
    desk: PlainDesk
    closing: ExitStack
    copy: PlainDesk | None = None
    sure: set[bytes] = field(default_factory=set)

    def goes_on(self, desk: PlainDesk) -> None:
        self.desk = desk
        self.closing.callback(desk.close)
        admit(self.hub, desk)

    def step(self, step: object) -> None:
        match step:
            case Records(many=many):
                self._record(self.desk, many)
            case Syncs(line=line):
                with suppress(Unavailable):
                    self.mended(sync(self.hub, self.desk, line))
            case BacksUp():
                self.copy = self._kept(copy_of(self.desk))
            case Restored() if self.copy is not None:
                lost = set(self.desk.recorded) - set(said_at(self.hub, self.desk)) - set(self.copy.recorded)
                self.sure -= lost
                self.goes_on(reborn(self.copy))
                self.copy = None
            case Moved():
                self.goes_on(reborn(self.desk))
                self.copy = None
            case GoesTwoWays(many=many):
                twin = self._kept(copy_of(self.desk))
                self._record(twin, many)
                with suppress(Unavailable):
                    sync(self.hub, self.desk)
                self.copy = None
                # The twin is now the machine at the counter; what the first one had not sent stays with it.
                self.sure -= set(self.desk.recorded) - set(said_at(self.hub, self.desk)) - set(twin.recorded)
                self.desk = twin
            case _:
                pass

    def mended(self, outcome: Outcome) -> None:
        if outcome.end is End.FORKED:
            self.goes_on(reborn(self.desk, outcome.common))

    def _record(self, desk: PlainDesk, many: int) -> None:
        before = len(desk.recorded)
        for _ in range(many):
            self._serial += 1
            desk.record_this(f'{{"no":{self._serial}}}'.encode())
        self.sure |= set(desk.recorded[before:])

    _serial: int = 0

    def _kept(self, desk: PlainDesk) -> PlainDesk:
        self.closing.callback(desk.close)
        return desk


def play(hub: DirectHub, story: list[object]) -> None:
    with ExitStack() as closing:
        first = PlainDesk(enrolled(hub, next_office()))
        closing.callback(first.close)
        told = Story(hub, first, closing)
        for step in story:
            told.step(step)
        for _ in range(3):
            outcome = sync(hub, told.desk)
            told.mended(outcome)
        assert (outcome.end, outcome.unsent) == (End.AGREED, 0)
        held = said_at(hub, told.desk)
        assert len(held) == len(set(held))
        missing = (told.sure | set(told.desk.recorded)) - set(held)
        # A life that parted unseen and then ended is told of; what it wrote stands in the book of the desk.
        assert bool(missing) <= bool(outcome.contradicted)
        assert missing <= {line.payload for line in told.desk.whole_ledger().values()}


@given(story=STORIES)
@settings(max_examples=80, deadline=None)
def test_any_lives_over_sqlite_lose_and_double_nothing(sqlite_hub: DirectHub, story: list[object]) -> None:
    play(sqlite_hub, story)


@given(story=STORIES)
@settings(max_examples=20, deadline=None)
def test_any_lives_over_postgresql_lose_and_double_nothing(postgres_hub: DirectHub, story: list[object]) -> None:
    play(postgres_hub, story)
