"""One-time codes in time and number."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from kt1desk.hub.codes import VALID_FOR
from kt1desk.hub.ledger_order import reading
from kt1desk.hub.tables import codes
from kt1desk.wire.protocol import Refusal, Refused
from tests.support.hubs import DirectHub, direct_hub
from tests.support.lines import NOW, Author, next_office


class MovableClock:
    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


def test_a_code_is_good_for_seven_days() -> None:
    clock = MovableClock()
    with direct_hub("sqlite://", clock) as hub:
        early, late = Author(office := next_office()), Author(office)
        first, second = hub.code(office), hub.code(office)
        clock.now += VALID_FOR - timedelta(seconds=1)
        hub.service.enrol(early.enrolling(first.secret))
        clock.now += timedelta(seconds=1)
        with pytest.raises(Refused, match=Refusal.CODE_WRONG):
            hub.service.enrol(late.enrolling(second.secret))


def test_a_repeat_is_answered_even_after_the_code_ran_out() -> None:
    clock = MovableClock()
    with direct_hub("sqlite://", clock) as hub:
        author = Author(next_office())
        asked = author.enrolling(hub.code(author.office).secret)
        first = hub.service.enrol(asked)
        clock.now += VALID_FOR * 2
        assert hub.service.enrol(asked) == first


def test_two_codes_of_one_office_admit_two_desks(hub: DirectHub) -> None:
    office = next_office()
    codes_made = [hub.code(office) for _ in range(2)]
    for code in reversed(codes_made):
        author = Author(office)
        hub.service.enrol(author.enrolling(code.secret))


def test_wrong_tries_at_one_office_lock_no_other(hub: DirectHub) -> None:
    one, other = Author(next_office()), Author(next_office())
    code = hub.code(other.office)
    hub.code(one.office)
    for _ in range(9):
        with pytest.raises(Refused):
            hub.service.enrol(one.enrolling("00000000"))
    hub.service.enrol(other.enrolling(code.secret))


def test_the_database_does_not_hold_the_secret(hub: DirectHub) -> None:
    code = hub.code(next_office())
    with reading(hub.engine) as connection:
        row = connection.execute(select(codes)).one()
    assert code.secret not in str(tuple(row))
    assert code.secret.encode() not in row.secret_digest


def test_no_two_codes_share_a_secret(hub: DirectHub) -> None:
    secrets = {hub.code("100000").secret for _ in range(20)}
    assert len(secrets) == 20
