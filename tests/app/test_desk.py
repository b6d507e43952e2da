"""A desk is made, closed and opened again with nothing lost, and with the right key only."""

import secrets
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kt1desk.app.desk import LIVE_PREFIX, NewDesk, Surroundings, make_desk, new_desk_id, open_desk_files
from kt1desk.app.keys import DeskSecrets
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Cause, Rule, RuleBroken, Unavailable
from kt1desk.usecases.open_desk import NewPerson
from kt1desk.wire.protocol import Leased
from tests.support.builders import CENTRE
from tests.support.clock import StandingClock
from tests.support.desks import COMMITMENT
from tests.support.reference import first_edition


@pytest.fixture
def around(tmp_path: Path) -> Surroundings:
    return Surroundings(
        folder=tmp_path,
        reference=first_edition(),
        clock=StandingClock(),
        hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1),
    )


@pytest.fixture
def keys() -> DeskSecrets:
    return DeskSecrets(data_key=secrets.token_bytes(32), signing_seed=secrets.token_bytes(32))


def asked(*, training: bool) -> NewDesk:
    return NewDesk(
        office=CENTRE,
        training=training,
        leader=NewPerson(name="Nguyễn Thị Hạnh", pin="246810", commitment=COMMITMENT),
        clerk=NewPerson(name="Hoàng Văn Tú", pin="135790", commitment=COMMITMENT),
    )


def test_a_made_desk_is_the_same_after_it_was_closed(around: Surroundings, keys: DeskSecrets) -> None:
    made = make_desk(asked(training=True), new_desk_id(CENTRE), keys, around)
    head = made.sync.head()
    made.close()
    opened = open_desk_files(keys, around, lambda _: None)
    assert (opened.desk, opened.life, opened.sync.head()) == (made.desk, made.life, head)
    assert [(one.name, one.role) for one in opened.lookups.staff()] == [
        ("Nguyễn Thị Hạnh", Role.SHIFT_LEADER),
        ("Hoàng Văn Tú", Role.CLERK),
    ]
    opened.close()


def test_the_file_says_nothing_without_its_key(around: Surroundings, keys: DeskSecrets) -> None:
    make_desk(asked(training=True), new_desk_id(CENTRE), keys, around).close()
    assert "Hạnh".encode() not in around.store.read_bytes()
    other = DeskSecrets(data_key=secrets.token_bytes(32), signing_seed=keys.signing_seed)
    with pytest.raises(Unavailable) as refused:
        open_desk_files(other, around, lambda _: None)
    assert refused.value.cause is Cause.KEY_WRONG


@pytest.mark.parametrize(("training", "lent", "foreign"), [(True, "ZK", LIVE_PREFIX), (False, LIVE_PREFIX, "ZK")])
def test_a_desk_takes_only_numbers_of_its_own_kind(
    around: Surroundings, keys: DeskSecrets, training: bool, lent: str, foreign: str
) -> None:
    desk = make_desk(asked(training=training), new_desk_id(CENTRE), keys, around)
    with pytest.raises(RuleBroken) as broken:
        desk.sync.take_block(Leased(ordinal=1, prefix=foreign, first=1, last=200))
    assert broken.value.rule is Rule.TRAINING_NUMBER
    desk.sync.take_block(Leased(ordinal=1, prefix=lent, first=1, last=200))
    assert desk.lookups.truth_line().numbers_left == 200
    desk.close()


def test_two_desks_of_an_office_never_bear_one_name() -> None:
    assert len({new_desk_id(CENTRE) for _ in range(500)}) == 500
