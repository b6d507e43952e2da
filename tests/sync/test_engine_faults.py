"""Runs of sync with copied desks, restored hubs, hubs that refuse and hubs whose answers cannot be."""

from pathlib import Path

import msgspec
import pytest

from kt1desk.domain.errors import Cause, Unavailable
from kt1desk.sync.engine import End, Outcome, Step, run_sync
from kt1desk.wire import protocol
from kt1desk.wire.aside import Aside
from kt1desk.wire.line import EMPTY, NO_DIGEST
from kt1desk.wire.protocol import Hub, Refusal, Refused
from tests.support.cut_line import CutLine
from tests.support.hubs import DirectHub, enrolled, revoke
from tests.support.ledger_books import PlainDesk
from tests.support.lines import NOW, with_forged_signature


def sync(hub: Hub, desk: PlainDesk) -> Outcome:
    return run_sync(desk.books, hub, lambda: NOW, lambda _step, _lines: None)


def _twin(desk: PlainDesk) -> PlainDesk:
    """The same life of the same desk on another machine, without what was recorded since."""
    return PlainDesk(desk.author)


def test_a_copy_that_has_less_than_the_hub_is_quarantined(hub: DirectHub, desk: PlainDesk) -> None:
    desk.record(2)
    sync(hub.service, desk)
    twin = _twin(desk)
    line = CutLine(hub.service, ())
    outcome = sync(line, twin)
    assert (outcome.end, outcome.agrees, outcome.common) == (End.FORKED, False, EMPTY)
    assert set(line.calls) == {"hello", "check"}
    twin.close()


def test_a_copy_that_went_another_way_is_quarantined_and_sends_nothing(hub: DirectHub, desk: PlainDesk) -> None:
    sync(hub.service, desk)
    twin = _twin(desk)
    twin.record(3)
    line = CutLine(hub.service, ())
    assert sync(line, twin).end is End.FORKED
    assert set(line.calls) == {"hello", "check"}
    assert twin.mark("acknowledged") == 0
    twin.close()


def test_two_copies_that_part_during_a_run_are_found_out(hub: DirectHub, desk: PlainDesk) -> None:
    desk.record(1)
    twin = _twin(desk)

    def meanwhile(step: Step, _lines: int) -> None:
        if step is Step.PUSHING and not twin.recorded:
            twin.record(2)
            sync(hub.service, twin)

    outcome = run_sync(desk.books, hub.service, lambda: NOW, meanwhile)
    assert outcome.end is End.FORKED
    assert desk.mark("acknowledged") == 0
    twin.close()


def test_a_hub_restored_from_a_backup_is_sent_again_what_it_lost(
    hub: DirectHub, desk: PlainDesk, tmp_path: Path
) -> None:
    desk.record(2)
    sync(hub.service, desk)
    copy = hub.backup()
    desk.record(2)
    sync(hub.service, desk)
    hub.restore(copy, tmp_path / "numbers")
    outcome = sync(hub.service, desk)
    assert outcome.agrees
    assert outcome.pushed == 2


def test_after_a_restore_all_is_pulled_anew_because_positions_were_given_to_other_lines(
    hub: DirectHub, desk: PlainDesk, colleague: PlainDesk, tmp_path: Path
) -> None:
    sync(hub.service, desk)
    sync(hub.service, colleague)
    sync(hub.service, desk)
    copy = hub.backup()
    third = PlainDesk(enrolled(hub, desk.author.office))
    stranger = enrolled(hub, "999999")
    hub.service.push(protocol.Push(desk=stranger.desk, life=stranger.life, lines=stranger.writes_some(9)))
    sync(hub.service, desk)  # has read on past the stranger's lines, and sent nothing of its own
    hub.restore(copy, tmp_path / "numbers")
    hub.door(third.author).enrol(third.author.enrolling(hub.code(third.author.office).secret))
    third.record(2)
    sync(hub.service, third)
    assert sync(hub.service, desk).pulled >= 3
    assert third.whole_ledger().items() <= desk.whole_ledger().items()
    third.close()


def test_a_revoked_desk_is_told_so_and_sends_nothing(hub: DirectHub, desk: PlainDesk) -> None:
    desk.record(1)
    revoke(hub, desk.author)
    line = CutLine(hub.service, ())
    outcome = sync(line, desk)
    assert (outcome.end, outcome.refusal, outcome.unsent) == (End.REFUSED, Refusal.REVOKED, 1)
    assert line.calls == ["hello"]


class NoNumbersLeft(CutLine):
    def lease(self, asked: protocol.Lease) -> protocol.Leased:
        raise Refused(Refusal.NUMBERS_EXHAUSTED)


def test_facts_do_not_wait_for_numbers(hub: DirectHub, desk: PlainDesk, colleague: PlainDesk) -> None:
    colleague.record(1)
    sync(hub.service, colleague)
    desk.record(1)
    outcome = sync(NoNumbersLeft(hub.service, ()), desk)
    assert (outcome.end, outcome.refusal) == (End.AGREED, Refusal.NUMBERS_EXHAUSTED)
    assert (outcome.pushed, outcome.pulled) == (1, 2)


class Forgetful(CutLine):
    def push(self, asked: protocol.Push) -> protocol.Held:
        return protocol.Held(number=0, digest=NO_DIGEST)


class Standing(CutLine):
    def pull(self, asked: protocol.Pull) -> protocol.Page:
        return protocol.Page(lines=(), keys=(), cursor=asked.after, more=True)


class GoingBack(CutLine):
    def pull(self, asked: protocol.Pull) -> protocol.Page:
        return protocol.Page(lines=(), keys=(), cursor=asked.after - 1, more=False)


class LendingAnother(CutLine):
    def lease(self, asked: protocol.Lease) -> protocol.Leased:
        return msgspec.structs.replace(super().lease(asked), ordinal=asked.ordinal + 1)


class LendingNothing(CutLine):
    def lease(self, asked: protocol.Lease) -> protocol.Leased:
        return protocol.Leased(ordinal=asked.ordinal, prefix="ZK", first=2, last=1)


@pytest.mark.parametrize("lying", [Forgetful, Standing, GoingBack, LendingAnother, LendingNothing])
def test_an_answer_that_cannot_be_ends_the_run_and_not_in_a_loop(
    hub: DirectHub, desk: PlainDesk, lying: type[CutLine]
) -> None:
    desk.record(2)
    with pytest.raises(Unavailable) as failed:
        sync(lying(hub.service, ()), desk)
    assert failed.value.cause is Cause.HUB_RUBBISH
    assert sync(hub.service, desk).agrees


class LosingLines(CutLine):
    """Says at the end that it holds less than it acknowledged a moment ago."""

    def check(self, asked: protocol.Check) -> protocol.Held:
        return protocol.Held(number=0, digest=NO_DIGEST)


def test_a_hub_that_lost_lines_during_the_run_does_not_agree(hub: DirectHub, desk: PlainDesk) -> None:
    desk.record(2)
    outcome = sync(LosingLines(hub.service, ()), desk)
    assert (outcome.end, outcome.held, outcome.unsent) == (End.BEHIND, 0, 3)


class Tampering(CutLine):
    """Shows the first pulled line with a signature that is none."""

    def pull(self, asked: protocol.Pull) -> protocol.Page:
        page = super().pull(asked)
        first, *others = page.lines
        return msgspec.structs.replace(page, lines=(with_forged_signature(first), *others))


def test_a_bad_line_is_set_aside_and_the_others_are_taken(
    hub: DirectHub, desk: PlainDesk, colleague: PlainDesk
) -> None:
    colleague.record(3)
    sync(hub.service, colleague)
    outcome = sync(Tampering(hub.service, ()), desk)
    assert (outcome.end, outcome.pulled, outcome.set_aside) == (End.AGREED, 3, 1)
    assert desk.aside() == [Aside.SIGNATURE_WRONG]
