"""The property that sync is for: whatever happens to line and power, nothing is lost and nothing is doubled."""

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import URL, select

from kt1desk.domain.errors import Unavailable
from kt1desk.hub.ledger_order import reading
from kt1desk.hub.tables import desks
from kt1desk.ledger.book import LedgerBook
from kt1desk.sync.engine import Outcome, run_sync
from kt1desk.wire.line import Line
from tests.support.cut_line import CutLine, Fate
from tests.support.hubs import DirectHub, direct_hub, enrolled
from tests.support.ledger_books import PlainDesk
from tests.support.lines import NOW, next_office
from tests.support.postgres import fresh_database
from tests.support.story_desk import OpenDesk, PowerCut, StoryDesk

Ledger = dict[tuple[str, str, int], Line]


@dataclass(frozen=True)
class Records:
    """A clerk at one desk records facts."""

    desk: int
    many: int


@dataclass(frozen=True)
class Syncs:
    """One desk syncs while the line and the power do as they like."""

    desk: int
    line: tuple[Fate, ...]
    power: tuple[Fate, ...]


@dataclass(frozen=True)
class BacksUp:
    """The province copies its database."""


@dataclass(frozen=True)
class Restored:
    """The province's machine is lost, and its last copy takes its place."""


# Most calls are whole: where everything is cut, nothing ever gets far enough to be doubled.
FATES = st.one_of(
    st.just(()),
    st.lists(st.sampled_from([Fate.WHOLE, Fate.WHOLE, *Fate]), max_size=8).map(tuple),
)
STEPS = st.one_of(
    st.builds(Records, desk=st.integers(0, 2), many=st.integers(1, 4)),
    st.builds(Syncs, desk=st.integers(0, 2), line=FATES, power=FATES),
)
STORIES = st.lists(STEPS, min_size=4, max_size=30)
STORIES_WITH_LOSS = st.lists(st.one_of(STEPS, STEPS, st.builds(BacksUp), st.builds(Restored)), min_size=6, max_size=30)


@pytest.fixture(scope="module")
def sqlite_hub() -> Iterator[DirectHub]:
    with direct_hub("sqlite://") as hub:
        yield hub


@pytest.fixture(scope="module")
def postgres_hub(postgres_server: URL) -> Iterator[DirectHub]:
    with (
        fresh_database(postgres_server, "stories") as url,
        direct_hub(url.render_as_string(hide_password=False)) as hub,
    ):
        yield hub


@given(many=st.integers(2, 3), story=STORIES_WITH_LOSS)
@settings(max_examples=150, deadline=None)
def test_any_story_over_sqlite_ends_with_equal_ledgers(sqlite_hub: DirectHub, many: int, story: list[object]) -> None:
    play(sqlite_hub, PlainDesk, many, story)


@given(many=st.integers(2, 3), story=STORIES)
@settings(max_examples=25, deadline=None)
def test_any_story_over_postgresql_ends_with_equal_ledgers(
    postgres_hub: DirectHub, many: int, story: list[object]
) -> None:
    play(postgres_hub, PlainDesk, many, story)


def play(hub: DirectHub, open_desk: OpenDesk, many: int, story: list[object]) -> None:
    """Live through a story at desks of one office, then let all be quiet, and compare."""
    office = next_office()
    with ExitStack() as closing:
        at_work = [open_desk(enrolled(hub, office)) for _ in range(many)]
        for desk in at_work:
            closing.callback(desk.close)
        copies = Copies(hub, Path(closing.enter_context(TemporaryDirectory())))
        for step in story:
            live_through(hub, copies, at_work, step)
        quiet_round(hub, at_work)
        at_hub = ledger_at(hub, office)
        for desk in at_work:
            assert desk.whole_ledger() == at_hub
            assert desk.aside() == []
            assert lines_said(at_hub, desk) == desk.recorded
        no_number_is_lent_twice(at_work)


class Copies:
    """The province's backup: the last that was made, else one from the day the desks were enrolled."""

    def __init__(self, hub: DirectHub, folder: Path) -> None:
        self._hub = hub
        self._remembered = folder / "numbers.json"
        self._last = None if hub.engine.dialect.name == "postgresql" else hub.backup()

    def make(self) -> None:
        self._last = self._hub.backup()

    def restore(self) -> None:
        assert self._last is not None
        self._hub.restore(self._last, self._remembered)


def live_through(hub: DirectHub, copies: Copies, at_work: list[StoryDesk], step: object) -> None:
    match step:
        case BacksUp():
            copies.make()
        case Restored():
            copies.restore()
        case Records(desk=number, many=many):
            at_work[number % len(at_work)].record(many)
        case Syncs(desk=number, line=line, power=power):
            desk = at_work[number % len(at_work)]
            desk.power_fails(power)
            with suppress(Unavailable, PowerCut):  # a cut run is simply left; a later one goes on
                assert sync(hub, desk, line).refusal is None
            desk.power_fails(())


def sync(hub: DirectHub, desk: StoryDesk, line: tuple[Fate, ...] = ()) -> Outcome:
    return run_sync(desk.books, CutLine(hub.door(desk.author), line), lambda: NOW, lambda _step, _lines: None)


def quiet_round(hub: DirectHub, at_work: list[StoryDesk]) -> None:
    for desk in (*at_work, *at_work):
        outcome = sync(hub, desk)
        assert outcome.agrees
        assert outcome.refusal is None


def ledger_at(hub: DirectHub, office: str) -> Ledger:
    with reading(hub.engine) as connection:
        lives = connection.execute(select(desks.c.desk, desks.c.life).where(desks.c.office == office)).all()
        book = LedgerBook(connection)
        placed = [line for life in lives for line in book.of_desk(life.desk, life.life, 0, 1_000_000)]
    ledger = {(line.desk, line.life, line.number): line.line for line in placed}
    assert len(ledger) == len(placed)
    return ledger


def lines_said(ledger: Ledger, desk: StoryDesk) -> list[bytes]:
    """What a desk says in a ledger, in order, but for its number blocks."""
    own = [line for (name, _, _), line in sorted(ledger.items(), key=lambda item: item[0]) if name == desk.author.desk]
    return [line.payload or b"" for line in own if b"number_block_leased" not in line.header]


def no_number_is_lent_twice(at_work: list[StoryDesk]) -> None:
    serials = [serial for desk in at_work for first, last in desk.blocks() for serial in range(first, last + 1)]
    assert len(serials) == len(set(serials))
