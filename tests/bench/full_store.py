"""A machine whose desk has 200,000 items, made once a run: recording them one after the other took four minutes."""

import contextlib
import sys
from collections.abc import Iterator
from pathlib import Path

from kt1desk.app.desk import OpenDeskFiles
from kt1desk.app.machine import Machine
from kt1desk.app.settings import load
from kt1desk.domain.events import Fact, NumberBlockLeased
from kt1desk.domain.numbers import TRAINING_PREFIX, NumberBlock
from tests.bench.copies import EVERY, copy_items
from tests.bench.filled_store import BLOCK, ON_HAND, SPARE_BLOCKS, FilledStore, record, years
from tests.journeys.at_the_window import MORNING, closed_desk, machine_in, set_up
from tests.support.clock import MONDAY, StandingClock
from tests.support.desks import Desk
from tests.support.openings import begin_shift

ITEMS = 200_000
SAMPLE = 1_000
_FIRST_FREE = 1_000
"""The numbers before it were lent when the desk was set up."""


def full_machine(folder: Path, items: int = ITEMS, sample: int = SAMPLE) -> Machine:
    """The machine in this folder; its desk works for years when it is asked for first.

    The first and the last items are recorded by the desk's books; those between are copies of the first.
    """
    machine = machine_in(folder / "full", StandingClock(MORNING))
    if load(machine.home.folder) is None:
        sys.stderr.write(f"bench: a store with {items:,} items …\n")
        set_up(machine)
        with full_store(machine) as filled:
            desk = filled.desk
            begin_shift(desk.clerk, books=desk.books, reference=desk.reference, clock=desk.clock)
            record(desk.books, _blocks(desk, items))
            times = items // sample - 2
            began = MONDAY - EVERY * (times + 1)
            record(desk.books, years(desk, sample, first=1, on_hand=0, until=began))
        copy_items(filled, sample, times)
        with full_store(machine) as filled:
            record(filled.desk.books, years(filled.desk, sample, first=items - sample + 1, on_hand=ON_HAND))
    return machine


@contextlib.contextmanager
def full_store(machine: Machine) -> Iterator[FilledStore]:
    """The store of that machine while its program does not run; the clerk is on duty."""
    with closed_desk(machine) as files:
        desk = _desk(files)
        yield FilledStore(
            engine=files.engine,
            path=machine.around_desk(desk.reference, files.folder.name).store,
            key=files.keys.data_key,
            signing=files.signing,
            desk=desk,
            on_duty=desk.clerk,
        )


def _desk(files: OpenDeskFiles) -> Desk:
    leader, clerk = (row.staff for row in files.lookups.staff()[:2])
    reference, clock = files.edition.now(), StandingClock(MORNING)
    return Desk(books=files.books, pins=files.pins, reference=reference, clock=clock, leader=leader, clerk=clerk)


def _blocks(desk: Desk, items: int) -> Iterator[Fact]:
    for place in range(items // BLOCK + SPARE_BLOCKS):
        first = _FIRST_FREE + place * BLOCK
        block = NumberBlock(prefix=TRAINING_PREFIX, first=first, last=first + BLOCK - 1)
        yield NumberBlockLeased(at=desk.clock(), by=desk.leader, ordinal=place + 2, block=block)
