"""The next transport of an item, and whether it keeps the promise."""

from dataclasses import replace
from datetime import date, datetime, time

import pytest

from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.domain.dated import Period
from kt1desk.domain.ids import OfficeCode
from kt1desk.domain.timetable import NextTransport, Outlook, TransportRun, next_transport
from tests.support.reference import first_edition

CENTRE, NA_HANG, LAM_BINH, YEN_SON = map(OfficeCode, ("300000", "304800", "306410", "301910"))
RUNS = first_edition().runs


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=VIETNAM_TIME)


def transport(
    accepting: OfficeCode,
    recipient: OfficeCode | None,
    accepted: str,
    due: str = "2024-12-24 17:00",
    runs: tuple[TransportRun, ...] = RUNS,
) -> NextTransport:
    return next_transport(
        runs,
        accepting=accepting,
        recipient=recipient,
        centre=CENTRE,
        leaves_after=local(accepted),
        due_at=local(due),
    )


def way(found: NextTransport) -> list[str]:
    legs = [
        (leg.line, leg.departs_at.astimezone(VIETNAM_TIME), leg.arrives_at.astimezone(VIETNAM_TIME))
        for leg in found.legs
    ]
    return [f"{line} {departs:%d/%m %H:%M} {arrives:%H:%M}" for line, departs, arrives in legs]


@pytest.mark.parametrize(
    ("accepting", "recipient", "accepted", "legs"),
    [
        # from the centre to a district: until the minute the run leaves, then the next one
        (CENTRE, NA_HANG, "2024-11-25 05:59", ["TQ-NH-1 25/11 06:00 08:30"]),
        (CENTRE, NA_HANG, "2024-11-25 06:00", ["TQ-NH-2 25/11 13:00 15:30"]),
        (CENTRE, NA_HANG, "2024-11-25 12:59", ["TQ-NH-2 25/11 13:00 15:30"]),
        (CENTRE, NA_HANG, "2024-11-25 13:00", ["TQ-NH-1 26/11 06:00 08:30"]),
        # in the evening, at midnight, on a Sunday and at Tết: the service runs on every day
        (CENTRE, NA_HANG, "2024-11-25 23:59", ["TQ-NH-1 26/11 06:00 08:30"]),
        (CENTRE, NA_HANG, "2024-11-26 00:00", ["TQ-NH-1 26/11 06:00 08:30"]),
        (CENTRE, NA_HANG, "2024-11-24 09:00", ["TQ-NH-2 24/11 13:00 15:30"]),
        (CENTRE, NA_HANG, "2024-02-10 09:00", ["TQ-NH-2 10/02 13:00 15:30"]),
        # from a district to the centre
        (NA_HANG, CENTRE, "2024-11-25 08:15", ["TQ-NH-1 25/11 08:45 11:15"]),
        (NA_HANG, CENTRE, "2024-11-25 16:00", ["TQ-NH-1 26/11 08:45 11:15"]),
        # from district to district by way of the centre, the same day or only on the next
        (NA_HANG, YEN_SON, "2024-11-25 08:15", ["TQ-NH-1 25/11 08:45 11:15", "TQ-YS-2 25/11 13:00 13:30"]),
        (NA_HANG, YEN_SON, "2024-11-25 08:45", ["TQ-NH-2 25/11 15:45 18:15", "TQ-YS-1 26/11 06:00 06:30"]),
        # one that reaches the centre at 13:15 has missed the run of 13:00
        (LAM_BINH, YEN_SON, "2024-11-25 08:15", ["TQ-LB-1 25/11 09:45 13:15", "TQ-YS-1 26/11 06:00 06:30"]),
        # out of the province: as far as the centre
        (NA_HANG, None, "2024-11-25 08:15", ["TQ-NH-1 25/11 08:45 11:15"]),
    ],
)
def test_the_next_transport_is_the_one_that_arrives_first(
    accepting: OfficeCode, recipient: OfficeCode | None, accepted: str, legs: list[str]
) -> None:
    assert way(transport(accepting, recipient, accepted)) == legs


@pytest.mark.parametrize(
    ("due", "outlook"),
    [
        ("2024-11-25 15:31", Outlook.MAKES_IT),
        ("2024-11-25 15:30", Outlook.MISSES_IT),
        ("2024-11-25 12:00", Outlook.MISSES_IT),
        ("2024-11-26 17:00", Outlook.MAKES_IT),
    ],
)
def test_only_an_arrival_before_the_promised_moment_keeps_it(due: str, outlook: Outlook) -> None:
    assert transport(CENTRE, NA_HANG, "2024-11-25 08:15", due).outlook is outlook


def test_what_the_accepting_office_delivers_itself_waits_for_no_transport() -> None:
    for office in (CENTRE, NA_HANG):
        found = transport(office, office, "2024-11-25 23:00", "2024-11-25 23:01")
        assert found == NextTransport(outlook=Outlook.DELIVERED_HERE)


def test_beyond_the_centre_nothing_is_claimed() -> None:
    assert transport(CENTRE, None, "2024-11-25 08:15") == NextTransport(outlook=Outlook.ENDS_AT_CENTRE)
    assert transport(NA_HANG, None, "2024-11-25 08:15").outlook is Outlook.ENDS_AT_CENTRE


def test_one_that_reaches_the_centre_after_the_moment_misses_it_wherever_it_goes_then() -> None:
    assert transport(NA_HANG, None, "2024-11-25 08:15", "2024-11-25 11:00").outlook is Outlook.MISSES_IT


def test_an_office_that_no_line_reaches_is_said_to_have_none() -> None:
    without = tuple(run for run in RUNS if NA_HANG not in {run.origin, run.destination})
    nothing = NextTransport(outlook=Outlook.NO_TRANSPORT)
    assert transport(CENTRE, NA_HANG, "2024-11-25 08:15", runs=without) == nothing
    assert transport(NA_HANG, YEN_SON, "2024-11-25 08:15", runs=without) == nothing
    assert transport(NA_HANG, None, "2024-11-25 08:15", runs=without) == nothing
    assert transport(CENTRE, NA_HANG, "2017-08-01 08:15") == nothing


def test_a_province_without_a_centre_of_the_day_knows_direct_lines_only() -> None:
    found = next_transport(
        RUNS,
        accepting=NA_HANG,
        recipient=YEN_SON,
        centre=None,
        leaves_after=local("2024-11-25 08:15"),
        due_at=local("2024-11-27 12:00"),
    )
    assert found.outlook is Outlook.NO_TRANSPORT


def run(weekdays: str, departs: str, arrives: str, *, first: date = date(2024, 1, 1)) -> TransportRun:
    return TransportRun(
        line="X-1",
        origin=CENTRE,
        destination=NA_HANG,
        weekdays=frozenset(map(int, weekdays)),
        departs=time.fromisoformat(departs),
        arrives=time.fromisoformat(arrives),
        period=Period(first),
    )


@pytest.mark.parametrize(
    ("accepted", "leg"),
    [
        ("2024-11-25 08:15", "X-1 25/11 09:00 10:00"),  # Monday
        ("2024-11-25 09:00", "X-1 28/11 09:00 10:00"),  # to Thursday
        ("2024-11-28 09:00", "X-1 02/12 09:00 10:00"),  # over the weekend to Monday
    ],
)
def test_a_line_of_some_days_of_the_week_is_waited_for(accepted: str, leg: str) -> None:
    assert way(transport(CENTRE, NA_HANG, accepted, runs=(run("14", "09:00", "10:00"),))) == [leg]


def test_a_line_of_one_day_a_week_is_found_a_week_ahead() -> None:
    weekly = run("1", "09:00", "10:00")
    assert way(transport(CENTRE, NA_HANG, "2024-11-25 09:00", runs=(weekly,))) == ["X-1 02/12 09:00 10:00"]


def test_a_line_counts_only_on_days_on_which_it_holds() -> None:
    new = run("1234567", "09:00", "10:00", first=date(2024, 11, 27))
    assert way(transport(CENTRE, NA_HANG, "2024-11-25 08:15", runs=(new,))) == ["X-1 27/11 09:00 10:00"]
    ended = replace(new, period=Period(date(2024, 1, 1), date(2024, 11, 24)))
    assert transport(CENTRE, NA_HANG, "2024-11-25 08:15", runs=(ended,)).outlook is Outlook.NO_TRANSPORT


def test_a_slow_run_that_leaves_first_gives_way_to_a_quick_one() -> None:
    slow, quick = run("1234567", "09:00", "15:00"), replace(run("1234567", "10:00", "12:00"), line="X-2")
    assert way(transport(CENTRE, NA_HANG, "2024-11-25 08:15", runs=(slow, quick))) == ["X-2 25/11 10:00 12:00"]
