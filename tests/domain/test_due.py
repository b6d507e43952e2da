"""Due moments by J + n working days, and agreed moments."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.calendar import VIETNAM_TIME, DayStatus
from kt1desk.domain.dated import Period
from kt1desk.domain.due import HoursRow, Promise, Reach, TransitRow, due_moment, reach_of
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.item import Scope, Secrecy, Service, Urgency
from tests.support.reference import first_edition

CENTRE, NA_HANG = OfficeCode("300000"), OfficeCode("304800")
TABLES = first_edition().due
ALWAYS = Period(date(2017, 1, 1))
FIRST_DAY = datetime(2017, 8, 16, tzinfo=UTC)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VIETNAM_TIME)


def service(
    scope: Scope = Scope.INTRA,
    urgency: Urgency = Urgency.NORMAL,
    secrecy: Secrecy = Secrecy.NONE,
    agreed_at: datetime | None = None,
) -> Service:
    return Service(scope=scope, secrecy=secrecy, urgency=urgency, agreed_at=agreed_at)


def promise(asked: Service, accepted: str) -> Promise:
    recipient = NA_HANG if asked.scope is Scope.INTRA else None
    return due_moment(asked, local(accepted).astimezone(UTC), accepting=CENTRE, recipient=recipient, tables=TABLES)


NORMAL, EXPRESS = service(), service(urgency=Urgency.EXPRESS)
FAR, FAR_EXPRESS = service(Scope.INTER), service(Scope.INTER, Urgency.EXPRESS)


@pytest.mark.parametrize(
    ("asked", "accepted", "due"),
    [
        # an ordinary week: Monday 25/11/2024
        (NORMAL, "2024-11-25 08:15", "2024-11-27 12:00"),
        (EXPRESS, "2024-11-25 08:15", "2024-11-26 17:00"),
        (FAR, "2024-11-25 08:15", "2024-11-29 12:00"),
        (FAR_EXPRESS, "2024-11-25 08:15", "2024-11-28 12:00"),
        # out of hours: J is the date on the stamp, not the next working day
        (NORMAL, "2024-11-25 23:59", "2024-11-27 12:00"),
        (NORMAL, "2024-11-26 00:00", "2024-11-28 12:00"),
        (NORMAL, "2024-11-24 09:00", "2024-11-26 12:00"),
        (EXPRESS, "2024-11-23 03:30", "2024-11-25 17:00"),
        # over a weekend
        (NORMAL, "2024-11-29 16:00", "2024-12-03 12:00"),
        (FAR, "2024-11-28 16:00", "2024-12-04 12:00"),
        # Tết 2020 to 2026: accepted on the last working day before
        (NORMAL, "2020-01-22 10:00", "2020-01-31 12:00"),
        (NORMAL, "2021-02-09 10:00", "2021-02-18 12:00"),
        (NORMAL, "2022-01-28 10:00", "2022-02-08 12:00"),
        (NORMAL, "2023-01-19 10:00", "2023-01-30 12:00"),
        (NORMAL, "2024-02-07 10:00", "2024-02-16 12:00"),
        (NORMAL, "2025-01-24 10:00", "2025-02-04 12:00"),
        (NORMAL, "2026-02-13 10:00", "2026-02-24 12:00"),
        # accepted on New Year's Eve and on New Year's Day itself
        (NORMAL, "2024-02-09 23:00", "2024-02-16 12:00"),
        (EXPRESS, "2024-02-10 00:30", "2024-02-15 17:00"),
        (FAR, "2024-02-10 00:30", "2024-02-20 12:00"),
        # swaps: the example of the design, and Saturdays worked
        (NORMAL, "2024-04-26 10:00", "2024-05-03 12:00"),
        (EXPRESS, "2024-05-03 10:00", "2024-05-04 17:00"),
        (NORMAL, "2024-05-03 10:00", "2024-05-06 12:00"),
        (EXPRESS, "2024-05-04 10:00", "2024-05-06 17:00"),
        (NORMAL, "2018-12-28 10:00", "2019-01-03 12:00"),
        (EXPRESS, "2019-01-04 10:00", "2019-01-05 17:00"),
        (FAR, "2025-04-25 10:00", "2025-05-05 12:00"),
        (FAR, "2025-04-29 10:00", "2025-05-08 12:00"),
        (NORMAL, "2025-12-31 10:00", "2026-01-06 12:00"),
        (EXPRESS, "2026-01-09 10:00", "2026-01-10 17:00"),
        # National Day
        (NORMAL, "2024-08-30 10:00", "2024-09-05 12:00"),
        (NORMAL, "2020-09-01 10:00", "2020-09-04 12:00"),
    ],
)
def test_an_item_is_due_n_working_days_after_j(asked: Service, accepted: str, due: str) -> None:
    assert promise(asked, accepted).due_at == local(due)


def test_the_promise_keeps_the_arithmetic() -> None:
    kept = promise(NORMAL, "2024-04-26 10:00")
    assert (kept.accepted_on, kept.half_days, kept.working_days, kept.notice_hours) == (date(2024, 4, 26), 3, 1.5, 0)
    assert [(step.day.day, step.status, step.half_days) for step in kept.steps] == [
        (26, DayStatus.WORKING, 0),
        (27, DayStatus.WEEKEND, 0),
        (28, DayStatus.WEEKEND, 0),
        (29, DayStatus.SWAP_OFF, 0),
        (30, DayStatus.HOLIDAY, 0),
        (1, DayStatus.HOLIDAY, 0),
        (2, DayStatus.WORKING, 2),
        (3, DayStatus.WORKING, 1),
    ]
    assert kept.steps[4].name == "Ngày Chiến thắng"
    assert kept.legal_source == "TT 16/2017/TT-BTTTT"
    assert kept.due_at.tzinfo is UTC


def test_every_class_has_the_same_time_unless_a_row_says_otherwise() -> None:
    for secrecy in Secrecy:
        assert promise(service(secrecy=secrecy), "2024-11-25 08:15") == promise(NORMAL, "2024-11-25 08:15")
    quicker = TransitRow(
        period=ALWAYS, source="QĐ của tỉnh", scope=Scope.INTRA, urgency=Urgency.NORMAL, secrecy=Secrecy.A, half_days=2
    )
    tables = replace(TABLES, transit=(*TABLES.transit, quicker))
    at = local("2024-11-25 08:15")
    of_a = due_moment(service(secrecy=Secrecy.A), at, accepting=CENTRE, recipient=NA_HANG, tables=tables)
    of_b = due_moment(service(secrecy=Secrecy.B), at, accepting=CENTRE, recipient=NA_HANG, tables=tables)
    assert of_a.due_at == local("2024-11-26 17:00")
    assert of_a.legal_source == "QĐ của tỉnh"
    assert of_b.due_at == local("2024-11-27 12:00")


def test_the_day_ends_when_the_office_that_delivers_closes() -> None:
    early = HoursRow(period=ALWAYS, office=NA_HANG, half_day_ends=time(11, 30), day_ends=time(16, 30))
    tables = replace(TABLES, hours=(*TABLES.hours, early))
    at = local("2024-11-25 08:15")
    for asked, recipient, due in (
        (NORMAL, NA_HANG, "2024-11-27 11:30"),
        (EXPRESS, NA_HANG, "2024-11-26 16:30"),
        (EXPRESS, CENTRE, "2024-11-26 17:00"),
        (FAR, None, "2024-11-29 12:00"),
    ):
        assert due_moment(asked, at, accepting=NA_HANG, recipient=recipient, tables=tables).due_at == local(due)


@given(
    st.sampled_from([NORMAL, EXPRESS, FAR, FAR_EXPRESS]),
    st.integers(0, 18 * 365 * 24 * 60).map(lambda minutes: FIRST_DAY + timedelta(minutes=minutes)),
    st.integers(1, 20 * 24 * 60),
)
def test_a_promise_counts_working_days_only_and_never_runs_backwards(
    asked: Service, accepted_at: datetime, minutes: int
) -> None:
    recipient = NA_HANG if asked.scope is Scope.INTRA else None
    kept = due_moment(asked, accepted_at, accepting=CENTRE, recipient=recipient, tables=TABLES)
    days = [step.day for step in kept.steps]
    assert days == [kept.accepted_on + timedelta(days=n) for n in range(len(days))]
    assert sum(step.half_days for step in kept.steps) == kept.half_days
    assert kept.steps[0].half_days == 0
    assert kept.steps[-1].half_days > 0
    assert all((step.half_days > 0) == step.status.is_working for step in kept.steps[1:])
    assert kept.due_at.astimezone(VIETNAM_TIME).date() == days[-1]
    assert kept.due_at > accepted_at
    later_at = accepted_at + timedelta(minutes=minutes)
    later = due_moment(asked, later_at, accepting=CENTRE, recipient=recipient, tables=TABLES)
    assert later.due_at >= kept.due_at


@pytest.mark.parametrize(
    ("scope", "recipient", "reach"),
    [
        (Scope.INTRA, CENTRE, Reach.IN_TOWN),
        (Scope.INTRA, NA_HANG, Reach.OUT_OF_TOWN),
        (Scope.INTER, None, Reach.INTER),
        (Scope.INTER, CENTRE, Reach.INTER),
    ],
)
def test_in_town_is_what_the_accepting_office_delivers_itself(
    scope: Scope, recipient: OfficeCode | None, reach: Reach
) -> None:
    assert reach_of(scope, CENTRE, recipient) is reach


@pytest.mark.parametrize(
    ("scope", "recipient", "hours"),
    [(Scope.INTRA, CENTRE, 4), (Scope.INTRA, NA_HANG, 12), (Scope.INTER, None, 24)],
)
def test_an_agreed_moment_is_kept_or_refused_to_the_second(
    scope: Scope, recipient: OfficeCode | None, hours: int
) -> None:
    accepted_at = local("2024-11-25 08:00")
    earliest = accepted_at + timedelta(hours=hours)
    kept = due_moment(
        service(scope, Urgency.TIMED, agreed_at=earliest),
        accepted_at,
        accepting=CENTRE,
        recipient=recipient,
        tables=TABLES,
    )
    assert kept.due_at == earliest
    assert kept.due_at.tzinfo is UTC
    assert (kept.notice_hours, kept.half_days, kept.accepted_on) == (hours, 0, date(2024, 11, 25))
    assert [step.day for step in kept.steps] == [date(2024, 11, 25)]
    with pytest.raises(RuleBroken) as refused:
        due_moment(
            service(scope, Urgency.TIMED, agreed_at=earliest - timedelta(seconds=1)),
            accepted_at,
            accepting=CENTRE,
            recipient=recipient,
            tables=TABLES,
        )
    assert refused.value.rule is Rule.TIMED_TOO_LATE
    assert refused.value.facts == {
        "agreed_at": earliest - timedelta(seconds=1),
        "earliest_at": earliest,
        "notice_hours": hours,
    }


def test_an_agreed_moment_may_be_at_night_and_on_a_holiday() -> None:
    agreed = local("2024-02-10 02:00")
    kept = promise(service(urgency=Urgency.TIMED, agreed_at=agreed), "2024-02-09 10:00")
    assert kept.due_at == agreed
    assert kept.steps[0].status is DayStatus.HOLIDAY


def test_a_timed_item_without_moment_is_refused() -> None:
    with pytest.raises(RuleBroken) as refused:
        promise(service(urgency=Urgency.TIMED), "2024-11-25 08:00")
    assert refused.value.rule is Rule.TIMED_MOMENT_MISSING


@pytest.mark.parametrize(
    ("asked", "accepted", "rule"),
    [
        (NORMAL, "2017-08-14 10:00", Rule.NO_TRANSIT_ON_DAY),
        (
            service(urgency=Urgency.TIMED, agreed_at=local("2017-08-20 10:00")),
            "2017-08-14 10:00",
            Rule.NO_TRANSIT_ON_DAY,
        ),
        (NORMAL, "2035-12-31 10:00", Rule.NO_CALENDAR_ON_DAY),
    ],
)
def test_a_day_without_rows_gets_no_promise(asked: Service, accepted: str, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as refused:
        promise(asked, accepted)
    assert refused.value.rule is rule


def test_an_office_without_hours_gets_no_promise() -> None:
    with pytest.raises(RuleBroken) as refused:
        due_moment(
            NORMAL,
            local("2024-11-25 08:00"),
            accepting=CENTRE,
            recipient=NA_HANG,
            tables=replace(TABLES, hours=()),
        )
    assert refused.value.rule is Rule.NO_TRANSIT_ON_DAY
