"""One run of sync: what it sends, remembers and concludes."""

from datetime import timedelta

import pytest

from kt1desk.domain.errors import Unavailable
from kt1desk.sync.batches import BATCH_BYTES
from kt1desk.sync.engine import End, Outcome, Step, run_sync
from kt1desk.wire.protocol import Hub
from tests.support.cut_line import CutLine, Fate
from tests.support.hubs import DirectHub, direct_hub, enrolled
from tests.support.ledger_books import PlainDesk
from tests.support.lines import NOW, ticking


def sync(hub: Hub, desk: PlainDesk) -> Outcome:
    return run_sync(desk.books, hub, lambda: NOW, lambda _step, _lines: None)


def test_the_first_run_brings_all_to_the_province(hub: DirectHub, desk: PlainDesk) -> None:
    desk.record(3)
    outcome = sync(hub.service, desk)
    assert outcome == Outcome(end=End.AGREED, held=4, unsent=0, pushed=4, pulled=0, set_aside=0)
    assert outcome.agrees
    assert (desk.mark("sending"), desk.mark("acknowledged")) == (4, 4)


def test_the_block_leased_in_a_run_is_recorded_and_sent_in_the_same_run(hub: DirectHub, desk: PlainDesk) -> None:
    assert sync(hub.service, desk).pushed == 1
    assert desk.blocks() == [(1, 5)]
    desk.record(3)
    sync(hub.service, desk)
    assert desk.blocks() == [(1, 5), (6, 10)]


def test_steps_are_reported_in_their_order(hub: DirectHub, desk: PlainDesk, colleague: PlainDesk) -> None:
    colleague.record(2)
    sync(hub.service, colleague)
    desk.record(3)
    told: list[tuple[Step, int]] = []
    run_sync(desk.books, hub.service, lambda: NOW, lambda step, lines: told.append((step, lines)))
    assert told == [
        (Step.GREETING, 0),
        (Step.PUSHING, 3),
        (Step.LEASING, 0),
        (Step.PUSHING, 1),
        (Step.PULLING, 3),
        (Step.CHECKING, 0),
    ]


def test_many_lines_leave_and_arrive_in_batches(hub: DirectHub, desk: PlainDesk, colleague: PlainDesk) -> None:
    desk.record(250)
    line = CutLine(hub.service, ())
    assert sync(line, desk).agrees
    assert line.calls.count("push") == 4  # 100, 100, 50 and the number block
    line = CutLine(hub.service, ())
    assert sync(line, colleague).pulled == 251
    assert line.calls.count("pull") == 3


def test_a_batch_ends_before_it_grows_too_large(hub: DirectHub, desk: PlainDesk) -> None:
    sync(hub.service, desk)
    with desk.reading() as connection:
        for _ in range(3):
            desk.append_raw(connection, "large.1", bytes(BATCH_BYTES // 2))
        desk.append_raw(connection, "larger.1", bytes(BATCH_BYTES * 2))
    line = CutLine(hub.service, ())
    assert sync(line, desk).agrees
    assert line.calls.count("push") == 4


@pytest.mark.parametrize("lost", [Fate.REQUEST_LOST, Fate.ANSWER_LOST])
def test_what_was_under_way_when_the_line_broke_is_known_as_sent_and_not_as_held(
    hub: DirectHub, desk: PlainDesk, lost: Fate
) -> None:
    desk.record(3)
    with pytest.raises(Unavailable):
        sync(CutLine(hub.service, [Fate.WHOLE, lost]), desk)
    assert (desk.mark("sending"), desk.mark("acknowledged")) == (3, 0)


def test_lines_whose_answer_was_lost_are_not_sent_again(hub: DirectHub, desk: PlainDesk) -> None:
    desk.record(3)
    with pytest.raises(Unavailable):
        sync(CutLine(hub.service, [Fate.WHOLE, Fate.ANSWER_LOST]), desk)
    outcome = sync(hub.service, desk)
    assert (outcome.held, outcome.pushed) == (4, 1)  # only the number block


def test_a_clock_that_is_wrong_stops_nothing_and_is_measured() -> None:
    # The desk reads 01:30:00 when it asks and 01:30:02 when it has the answer; the hub says 01:32:00.
    with direct_hub("sqlite://", lambda: NOW + timedelta(minutes=2)) as ahead:
        other = PlainDesk(enrolled(ahead, "100000"))
        assert run_sync(other.books, ahead.service, ticking(step=timedelta(seconds=2)), lambda *_: None).agrees
        assert other.mark("offset_ms") == 119_000
        other.close()


def test_what_the_clerk_records_meanwhile_waits_and_is_said_to_wait(hub: DirectHub, desk: PlainDesk) -> None:
    def recording(step: Step, _lines: int) -> None:
        if step is Step.CHECKING:
            desk.record(1)

    outcome = run_sync(desk.books, hub.service, lambda: NOW, recording)
    assert (outcome.end, outcome.unsent, outcome.agrees) == (End.AGREED, 1, False)
