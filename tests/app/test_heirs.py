"""The doors of an open desk know who took over from an agency that has ended, in the search of F2 and on its card."""

import secrets
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from argon2 import PasswordHasher

from kt1desk.app.desk import NewDesk, OpenDeskFiles, Surroundings, make_desk, new_desk_id
from kt1desk.app.doors import Doors
from kt1desk.app.keys import DeskSecrets
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.usecases.open_desk import NewPerson
from tests.support.builders import CENTRE
from tests.support.clock import StandingClock
from tests.support.desks import CLERK_PIN, COMMITMENT, LEADER_PIN
from tests.support.reference import DISTRICT, HEIR, first_edition, with_heir

OLD, NEW = "Huyện ủy Na Hang", "Đảng ủy xã Na Hang"


def new_term() -> datetime:
    """The day after the districts ended."""
    return datetime(2025, 7, 1, 1, 0, tzinfo=UTC)


@pytest.fixture
def files(tmp_path: Path) -> Iterator[OpenDeskFiles]:
    around = Surroundings(
        folder=tmp_path,
        reference=with_heir(),
        clock=StandingClock(),
        hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1),
    )
    people = NewDesk(
        office=CENTRE,
        training=True,
        leader=NewPerson(name="Nguyễn Thị Hạnh", pin=LEADER_PIN, commitment=COMMITMENT),
        clerk=NewPerson(name="Hoàng Văn Tú", pin=CLERK_PIN, commitment=COMMITMENT),
    )
    keys = DeskSecrets(data_key=secrets.token_bytes(32), signing_seed=secrets.token_bytes(32))
    made = make_desk(people, new_desk_id(CENTRE), keys, around)
    yield made
    made.close()


def test_the_search_offers_who_took_over_once_the_name_means_nobody_else(files: OpenDeskFiles) -> None:
    def found(doors: Doors) -> list[tuple[str, str]]:
        return [(hit.name, hit.instead_of) for hit in doors.find_agencies(OLD, None)]

    assert found(Doors(files, CENTRE, StandingClock())) == [(OLD, "")]
    assert found(Doors(files, CENTRE, new_term)) == [(NEW, OLD)]


def test_the_card_of_an_agency_that_has_ended_is_that_of_who_took_over(files: OpenDeskFiles) -> None:
    card = Doors(files, CENTRE, new_term).agency_card(DISTRICT)
    assert (card.agency, card.name, card.instead_of) == (HEIR, NEW, OLD)
    before = Doors(files, CENTRE, StandingClock()).agency_card(DISTRICT)
    assert (before.agency, before.instead_of) == (DISTRICT, "")


def test_where_no_table_tells_who_took_over_the_name_finds_nobody_and_the_card_says_so(files: OpenDeskFiles) -> None:
    ended = next(row for row in first_edition().agencies if row.period.valid_to and row.id != DISTRICT)
    doors = Doors(files, CENTRE, new_term)
    assert doors.find_agencies(ended.name, None) == ()
    with pytest.raises(RuleBroken, check=lambda error: error.rule is Rule.AGENCY_NOT_VALID_ON_DAY):
        doors.agency_card(ended.id)
