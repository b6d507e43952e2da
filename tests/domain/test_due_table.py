"""Due moments by a table: Tết 2020 to 2026, Saturdays worked instead, half days, hours at which nobody works.

The rows were worked out apart from the program and from a list of days off of their own, not from the shipped
calendar: a wrong date there shows here.
"""

from datetime import datetime, timedelta

import pytest

from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.item import Scope, Secrecy, Service, Urgency
from tests.support.reference import first_edition

CENTRE, NA_HANG = OfficeCode("300000"), OfficeCode("304800")
REFERENCE = first_edition()


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VIETNAM_TIME)


def due(scope: Scope, urgency: Urgency, accepted: str) -> str:
    promise = REFERENCE.promise(
        Service(scope=scope, secrecy=Secrecy.NONE, urgency=urgency),
        local(accepted),
        accepting=CENTRE,
        recipient=NA_HANG if scope is Scope.INTRA else None,
    )
    return f"{promise.due_at.astimezone(VIETNAM_TIME):%Y-%m-%d %H:%M}"


@pytest.mark.parametrize(
    ("accepted", "normal", "express", "far", "far_express"),
    [
        # Tết: on the last working day before, on New Year's Day itself, on the last day off
        ("2020-01-22 16:30", "2020-01-31 12:00", "2020-01-30 17:00", "2020-02-04 12:00", "2020-02-03 12:00"),
        ("2020-01-25 09:00", "2020-01-31 12:00", "2020-01-30 17:00", "2020-02-04 12:00", "2020-02-03 12:00"),
        ("2020-01-29 09:00", "2020-01-31 12:00", "2020-01-30 17:00", "2020-02-04 12:00", "2020-02-03 12:00"),
        ("2021-02-09 16:30", "2021-02-18 12:00", "2021-02-17 17:00", "2021-02-22 12:00", "2021-02-19 12:00"),
        ("2021-02-12 09:00", "2021-02-18 12:00", "2021-02-17 17:00", "2021-02-22 12:00", "2021-02-19 12:00"),
        ("2021-02-16 09:00", "2021-02-18 12:00", "2021-02-17 17:00", "2021-02-22 12:00", "2021-02-19 12:00"),
        ("2022-01-28 16:30", "2022-02-08 12:00", "2022-02-07 17:00", "2022-02-10 12:00", "2022-02-09 12:00"),
        ("2022-02-01 09:00", "2022-02-08 12:00", "2022-02-07 17:00", "2022-02-10 12:00", "2022-02-09 12:00"),
        ("2022-02-06 09:00", "2022-02-08 12:00", "2022-02-07 17:00", "2022-02-10 12:00", "2022-02-09 12:00"),
        ("2023-01-19 16:30", "2023-01-30 12:00", "2023-01-27 17:00", "2023-02-01 12:00", "2023-01-31 12:00"),
        ("2023-01-22 09:00", "2023-01-30 12:00", "2023-01-27 17:00", "2023-02-01 12:00", "2023-01-31 12:00"),
        ("2023-01-26 09:00", "2023-01-30 12:00", "2023-01-27 17:00", "2023-02-01 12:00", "2023-01-31 12:00"),
        ("2024-02-07 16:30", "2024-02-16 12:00", "2024-02-15 17:00", "2024-02-20 12:00", "2024-02-19 12:00"),
        ("2024-02-10 09:00", "2024-02-16 12:00", "2024-02-15 17:00", "2024-02-20 12:00", "2024-02-19 12:00"),
        ("2024-02-14 09:00", "2024-02-16 12:00", "2024-02-15 17:00", "2024-02-20 12:00", "2024-02-19 12:00"),
        ("2025-01-24 16:30", "2025-02-04 12:00", "2025-02-03 17:00", "2025-02-06 12:00", "2025-02-05 12:00"),
        ("2025-01-29 09:00", "2025-02-04 12:00", "2025-02-03 17:00", "2025-02-06 12:00", "2025-02-05 12:00"),
        ("2025-02-02 09:00", "2025-02-04 12:00", "2025-02-03 17:00", "2025-02-06 12:00", "2025-02-05 12:00"),
        ("2026-02-13 16:30", "2026-02-24 12:00", "2026-02-23 17:00", "2026-02-26 12:00", "2026-02-25 12:00"),
        ("2026-02-17 09:00", "2026-02-24 12:00", "2026-02-23 17:00", "2026-02-26 12:00", "2026-02-25 12:00"),
        ("2026-02-22 09:00", "2026-02-24 12:00", "2026-02-23 17:00", "2026-02-26 12:00", "2026-02-25 12:00"),
        # Saturdays worked instead: the day before, the day itself, and the day that was given for it
        ("2018-12-31 09:00", "2019-01-03 12:00", "2019-01-02 17:00", "2019-01-05 12:00", "2019-01-04 12:00"),
        ("2019-01-04 09:00", "2019-01-07 12:00", "2019-01-05 17:00", "2019-01-09 12:00", "2019-01-08 12:00"),
        ("2019-01-05 09:00", "2019-01-08 12:00", "2019-01-07 17:00", "2019-01-10 12:00", "2019-01-09 12:00"),
        ("2019-05-03 09:00", "2019-05-06 12:00", "2019-05-04 17:00", "2019-05-08 12:00", "2019-05-07 12:00"),
        ("2024-04-29 09:00", "2024-05-03 12:00", "2024-05-02 17:00", "2024-05-06 12:00", "2024-05-04 12:00"),
        ("2024-05-03 16:00", "2024-05-06 12:00", "2024-05-04 17:00", "2024-05-08 12:00", "2024-05-07 12:00"),
        ("2025-04-25 09:00", "2025-04-28 12:00", "2025-04-26 17:00", "2025-05-05 12:00", "2025-04-29 12:00"),
        ("2025-04-26 09:00", "2025-04-29 12:00", "2025-04-28 17:00", "2025-05-06 12:00", "2025-05-05 12:00"),
        ("2025-05-02 09:00", "2025-05-06 12:00", "2025-05-05 17:00", "2025-05-08 12:00", "2025-05-07 12:00"),
        ("2026-01-02 09:00", "2026-01-06 12:00", "2026-01-05 17:00", "2026-01-08 12:00", "2026-01-07 12:00"),
        ("2026-01-09 09:00", "2026-01-12 12:00", "2026-01-10 17:00", "2026-01-14 12:00", "2026-01-13 12:00"),
        ("2026-08-21 09:00", "2026-08-24 12:00", "2026-08-22 17:00", "2026-08-26 12:00", "2026-08-25 12:00"),
        ("2026-08-22 09:00", "2026-08-25 12:00", "2026-08-24 17:00", "2026-08-27 12:00", "2026-08-26 12:00"),
        ("2026-08-31 09:00", "2026-09-04 12:00", "2026-09-03 17:00", "2026-09-08 12:00", "2026-09-07 12:00"),
        # out of hours: early, in the evening, a minute before and at midnight, on a Saturday and a Sunday
        ("2024-11-27 05:00", "2024-11-29 12:00", "2024-11-28 17:00", "2024-12-03 12:00", "2024-12-02 12:00"),
        ("2024-11-27 19:30", "2024-11-29 12:00", "2024-11-28 17:00", "2024-12-03 12:00", "2024-12-02 12:00"),
        ("2024-11-27 23:59", "2024-11-29 12:00", "2024-11-28 17:00", "2024-12-03 12:00", "2024-12-02 12:00"),
        ("2024-11-28 00:00", "2024-12-02 12:00", "2024-11-29 17:00", "2024-12-04 12:00", "2024-12-03 12:00"),
        ("2024-11-30 10:00", "2024-12-03 12:00", "2024-12-02 17:00", "2024-12-05 12:00", "2024-12-04 12:00"),
        ("2024-12-01 10:00", "2024-12-03 12:00", "2024-12-02 17:00", "2024-12-05 12:00", "2024-12-04 12:00"),
        ("2024-12-01 23:59", "2024-12-03 12:00", "2024-12-02 17:00", "2024-12-05 12:00", "2024-12-04 12:00"),
        ("2024-12-02 00:00", "2024-12-04 12:00", "2024-12-03 17:00", "2024-12-06 12:00", "2024-12-05 12:00"),
    ],
)
def test_each_service_is_due_on_the_day_of_the_table(
    accepted: str, normal: str, express: str, far: str, far_express: str
) -> None:
    assert due(Scope.INTRA, Urgency.NORMAL, accepted) == normal
    assert due(Scope.INTRA, Urgency.EXPRESS, accepted) == express
    assert due(Scope.INTER, Urgency.NORMAL, accepted) == far
    assert due(Scope.INTER, Urgency.EXPRESS, accepted) == far_express


@pytest.mark.parametrize(
    ("scope", "recipient", "accepted", "earliest"),
    [
        # in town: 4 hours
        (Scope.INTRA, CENTRE, "2024-11-25 08:00", "2024-11-25 12:00"),
        (Scope.INTRA, CENTRE, "2024-11-25 22:30", "2024-11-26 02:30"),
        (Scope.INTRA, CENTRE, "2024-02-09 23:59", "2024-02-10 03:59"),
        # out of town: 12 hours
        (Scope.INTRA, NA_HANG, "2024-11-25 08:00", "2024-11-25 20:00"),
        (Scope.INTRA, NA_HANG, "2024-11-30 16:00", "2024-12-01 04:00"),
        (Scope.INTRA, NA_HANG, "2024-12-31 23:59", "2025-01-01 11:59"),
        # another province: 24 hours
        (Scope.INTER, None, "2024-11-25 08:00", "2024-11-26 08:00"),
        (Scope.INTER, None, "2024-02-28 10:00", "2024-02-29 10:00"),
        # under the rules before 2023 the same
        (Scope.INTRA, CENTRE, "2021-06-01 08:00", "2021-06-01 12:00"),
        (Scope.INTRA, NA_HANG, "2021-06-01 08:00", "2021-06-01 20:00"),
        (Scope.INTER, None, "2022-12-31 08:00", "2023-01-01 08:00"),
    ],
)
def test_an_agreed_moment_has_its_notice_by_the_clock_on_every_day(
    scope: Scope, recipient: OfficeCode | None, accepted: str, earliest: str
) -> None:
    def promised(agreed_at: datetime) -> datetime:
        service = Service(scope=scope, secrecy=Secrecy.NONE, urgency=Urgency.TIMED, agreed_at=agreed_at)
        return REFERENCE.promise(service, local(accepted), accepting=CENTRE, recipient=recipient).due_at

    assert promised(local(earliest)) == local(earliest)
    with pytest.raises(RuleBroken) as refused:
        promised(local(earliest) - timedelta(minutes=1))
    assert refused.value.rule is Rule.TIMED_TOO_LATE
    assert refused.value.facts["earliest_at"] == local(earliest)
