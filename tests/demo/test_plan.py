"""The day is planned as it was asked for: classes, urgencies, real agencies, promises that can be kept."""

from collections import Counter
from datetime import datetime, timedelta

import pytest

from kt1desk.demo import cast
from kt1desk.demo.plan import CENTRE, DAY, Known, PlannedItem, Visit, Written, plan_day, reach_to
from kt1desk.domain.calendar import VIETNAM_TIME
from kt1desk.domain.due import Reach
from kt1desk.domain.item import NAME_LIMIT, Cover, SealState, Secrecy, Urgency, check_cover, plain_text
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.domain.search import AgencyIndex
from kt1desk.gui.moment_reading import read_moment
from tests.support.reference import first_edition

COUNTS = (1, 2, 6, 40, 133)
BY_THE_END = datetime(2024, 11, 25, 8, 30, tzinfo=VIETNAM_TIME)
"""An hour after the demo's morning: longer than anybody watches."""
NOTICE = {Reach.IN_TOWN: 4, Reach.OUT_OF_TOWN: 12, Reach.INTER: 24}


def items_of(visits: tuple[Visit, ...]) -> list[PlannedItem]:
    return [item for visit in visits for item in visit.items]


@pytest.mark.parametrize("count", COUNTS)
def test_as_many_items_as_asked_and_some_refused(count: int) -> None:
    visits = plan_day(first_edition(), count)
    assert len(items_of(visits)) == count
    assert any(visit.refusal for visit in visits)
    assert all(visit.items for visit in visits)


def test_the_same_number_gives_the_same_day() -> None:
    assert plan_day(first_edition(), 40) == plan_day(first_edition(), 40)


def test_forty_items_have_the_mix_of_the_province() -> None:
    items = items_of(plan_day(first_edition(), 40))
    letters = Counter(item.secrecy for item in items)
    assert letters == {Secrecy.NONE: 20, Secrecy.C: 12, Secrecy.B: 5, Secrecy.A: 3}
    urgencies = Counter(item.urgency for item in items)
    assert urgencies[Urgency.EXPRESS] == 13
    assert urgencies[Urgency.TIMED] >= 3
    outside = [item for item in items if isinstance(item.recipient, Written) or item.recipient.agency.office is None]
    assert len(outside) == 8
    assert sum(isinstance(item.recipient, Written) for item in items) == 1


@pytest.mark.parametrize("count", COUNTS)
def test_every_agency_is_real_of_that_day_and_found_by_the_letters_typed(count: int) -> None:
    reference = first_edition()
    index = AgencyIndex(reference.agencies)
    visits = plan_day(reference, count)
    known = [visit.sender for visit in visits]
    known += [item.recipient for item in items_of(visits) if isinstance(item.recipient, Known)]
    for each in known:
        assert reference.agency(each.agency.id, DAY) == each.agency
        assert each.agency in index.find(each.letters, DAY)
        assert each.letters.isascii()
    assert all(visit.sender.agency.office == CENTRE for visit in visits)
    names = {agency.name for agency in reference.agencies}
    assert cast.BY_HAND[0] in names


@pytest.mark.parametrize("count", COUNTS)
def test_nobody_sends_to_themselves_and_every_cover_is_acceptable(count: int) -> None:
    rules = first_edition().cover_rules(DAY)
    for visit in plan_day(first_edition(), count):
        for item in visit.items:
            if isinstance(item.recipient, Known):
                assert item.recipient.agency.id != visit.sender.agency.id
            seal = SealState.INTACT if item.seal_no else SealState.NONE
            check_cover(item.secrecy, Cover(count=item.covers, seal=seal, seal_no=item.seal_no), rules)


@pytest.mark.parametrize("count", COUNTS)
def test_every_agreed_moment_leaves_the_notice_that_the_rule_asks_for(count: int) -> None:
    for item in items_of(plan_day(first_edition(), count)):
        assert bool(item.agreed) == (item.urgency is Urgency.TIMED)
        if item.agreed:
            moment = read_moment(item.agreed, BY_THE_END)
            reach = reach_to(item.recipient.agency) if isinstance(item.recipient, Known) else Reach.INTER
            assert moment is not None
            assert moment - BY_THE_END >= timedelta(hours=NOTICE[reach])


@pytest.mark.parametrize("count", COUNTS)
def test_every_reason_of_a_refusal_is_one_of_the_table(count: int) -> None:
    codes = {row.code for row in first_edition().reasons_on(ReasonUse.REFUSAL, DAY)}
    assert {visit.refusal.reason for visit in plan_day(first_edition(), count) if visit.refusal} <= codes


def test_every_text_of_the_cast_may_stand_in_the_form() -> None:
    texts = (*cast.COURIERS, *cast.UNITS, *(title for _, title in cast.ADDRESSEES), cast.ANY_ADDRESSEE, *cast.BY_HAND)
    assert [plain_text(text, NAME_LIMIT) for text in texts] == list(texts)
    assert len(set(cast.COURIERS)) == len(cast.COURIERS)
