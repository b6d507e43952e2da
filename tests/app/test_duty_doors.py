"""The doors of F10 over an open desk: a case is told in the truth line until two persons close it there."""

import secrets
from collections.abc import Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kt1desk.app.desk import NewDesk, OpenDeskFiles, Surroundings, make_desk, new_desk_id
from kt1desk.app.doors import Doors, Prove
from kt1desk.app.duty_doors import must_act_doors
from kt1desk.app.keys import DeskSecrets
from kt1desk.domain.approval import InPerson
from kt1desk.domain.events import NumberBlockLeased
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.numbers import NumberBlock
from kt1desk.store.must_act import SqlMustAct
from kt1desk.usecases.approve import prove
from kt1desk.usecases.close_case import CloseCase, clear_case
from kt1desk.usecases.open_desk import NewPerson
from kt1desk.usecases.read_must_act import ReadMustAct
from tests.gui.pages.must_act.at_the_desk import handed_over_without
from tests.support.builders import CENTRE
from tests.support.clock import StandingClock
from tests.support.desks import CLERK_PIN, COMMITMENT, LEADER_PIN, Desk
from tests.support.forms import accept
from tests.support.handing_over import TwoPersons
from tests.support.openings import begin_shift
from tests.support.reference import first_edition
from tests.support.second_person import ALONE, NobodyAnswers

CLOCK = StandingClock()


@pytest.fixture
def files(tmp_path: Path) -> Iterator[OpenDeskFiles]:
    around = Surroundings(
        folder=tmp_path,
        reference=first_edition(),
        clock=CLOCK,
        hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1),
    )
    keys = DeskSecrets(data_key=secrets.token_bytes(32), signing_seed=secrets.token_bytes(32))
    people = NewDesk(
        office=CENTRE,
        training=True,
        leader=NewPerson(name="Nguyễn Thị Hạnh", pin=LEADER_PIN, commitment=COMMITMENT),
        clerk=NewPerson(name="Hoàng Văn Tú", pin=CLERK_PIN, commitment=COMMITMENT),
    )
    made = make_desk(people, new_desk_id(CENTRE), keys, around)
    yield made
    made.close()


@pytest.fixture
def desk(files: OpenDeskFiles) -> Desk:
    """The leader is on duty."""
    leader, clerk = (row.staff for row in files.lookups.staff())
    desk = Desk(
        books=files.books, pins=files.pins, reference=files.edition.now(), clock=CLOCK, leader=leader, clerk=clerk
    )
    block = NumberBlock(prefix="ZK", first=41_000, last=41_099)
    with files.books.writing() as book:
        book.record(NumberBlockLeased(at=CLOCK(), by=leader, ordinal=1, block=block))
    begin_shift(leader, books=files.books, reference=desk.reference, clock=CLOCK)
    return desk


@pytest.fixture
def proving(files: OpenDeskFiles, desk: Desk) -> Prove:
    return partial(
        prove, books=files.books, pins=files.pins, codes=NobodyAnswers(), reference=desk.reference, clock=CLOCK
    )


def must_act(files: OpenDeskFiles) -> SqlMustAct:
    return SqlMustAct(files.engine, CLOCK, timedelta(minutes=15))


@pytest.fixture
def missing(desk: Desk) -> ItemNo:
    accept(desk)
    item_no = accept(desk)
    handed_over_without(desk, item_no)
    return item_no


def test_a_case_stands_in_the_truth_line_until_two_persons_close_it(
    files: OpenDeskFiles, desk: Desk, proving: Prove, missing: ItemNo
) -> None:
    line = Doors(files, CENTRE, CLOCK).truth_line
    doors = must_act_doors(files, must_act(files), CLOCK, proving, lambda: True).cases
    [case] = doors.cases()
    assert (line().cases_open, line().case_since) == (1, case.opened_at)
    vouched = doors.prove(clear_case(missing, desk.clerk), InPerson(approver=desk.leader, reason=ALONE, pin=LEADER_PIN))
    reason = doors.reasons()[0].code
    doors.close(CloseCase(clerk=desk.clerk, case=case.case, reason=reason, cleared_with=vouched))
    assert doors.cases() == ()
    assert (line().cases_open, line().case_since) == (0, None)


def test_the_truth_line_tells_of_no_case_while_two_persons_count(
    files: OpenDeskFiles, desk: Desk, missing: ItemNo
) -> None:
    TwoPersons(desk).begin()
    line = Doors(files, CENTRE, CLOCK).truth_line()
    assert (line.counting, line.cases_open, line.waiting, line.numbers_left) == (True, 0, 0, 0)


def test_the_list_is_read_and_shown_to_those_alone_who_hold_items(
    files: OpenDeskFiles, desk: Desk, proving: Prove, missing: ItemNo
) -> None:
    doors = must_act_doors(files, must_act(files), CLOCK, proving, lambda: True).reading
    shift = doors.shift()
    assert shift is not None
    assert (shift.clerk, shift.read_at) == (desk.clerk, None)
    assert missing in {row.item_no for row in doors.rows()}
    read = doors.read(ReadMustAct(clerk=desk.clerk))
    after = doors.shift()
    assert after is not None
    assert after.read_at == read.at
    others = must_act_doors(files, must_act(files), CLOCK, proving, lambda: False)
    assert (others.reading.rows(), others.cases.cases()) == ((), ())
