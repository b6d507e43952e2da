"""Who took over from an agency that has ended: through mergers, and nobody where the register goes round in a ring."""

from dataclasses import replace
from datetime import date

from kt1desk.domain.dated import Period
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.succession import succession
from tests.support.reference import DISTRICT, HEIR, first_edition, with_heir

DAY_AFTER = date(2025, 7, 1)


def test_who_took_over_is_found_through_several_mergers_and_of_one_that_stands_nobody_did() -> None:
    reference = with_heir()
    merged = next(row for row in reference.agencies if row.id == HEIR)
    last = replace(merged, id=AgencyId("TQ901"), name="Đảng ủy phường Na Hang", period=Period(date(2030, 1, 1)))
    ended = replace(merged, period=Period(DAY_AFTER, date(2029, 12, 31)), successor=last.id)
    later = (*(row for row in reference.agencies if row.id != HEIR), ended, last)
    for day, heir in ((date(2029, 12, 31), ended), (date(2030, 1, 1), last)):
        over = succession(later, DISTRICT, day)
        assert over is not None
        assert (over.ended.id, over.heir) == (DISTRICT, heir)
    assert succession(later, DISTRICT, date(2025, 6, 30)) is None
    assert succession(first_edition().agencies, DISTRICT, DAY_AFTER) is None


def test_two_that_are_said_to_have_taken_over_from_each_other_have_no_heir() -> None:
    reference = with_heir()
    ended = Period(date(2017, 2, 25), date(2025, 6, 30))
    both = tuple(
        replace(row, period=ended, successor=DISTRICT if row.id == HEIR else HEIR)
        if row.id in {DISTRICT, HEIR}
        else row
        for row in reference.agencies
    )
    assert succession(both, DISTRICT, DAY_AFTER) is None
