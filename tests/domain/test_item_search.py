"""What items are asked for: by what it is said, and what is too wide."""

from datetime import date, timedelta

import pytest

from kt1desk.domain.custody import Stage
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.item_search import DAYS_AT_MOST, ItemQuery, ItemsAsked
from kt1desk.domain.looks import NarrowedBy
from tests.support.builders import number

DAY = date(2024, 11, 1)
AGENCY = AgencyId("SYT")


@pytest.mark.parametrize(
    ("asked", "by"),
    [
        (ItemsAsked(text="cong an"), (NarrowedBy.WORDS,)),
        (ItemsAsked(text=number(7)), (NarrowedBy.NUMBER,)),
        (ItemsAsked(agency=AGENCY, first=DAY), (NarrowedBy.AGENCY, NarrowedBy.DAYS)),
        (ItemsAsked(stage=Stage.RETURNED, holder="T.3"), (NarrowedBy.STAGE, NarrowedBy.HOLDER)),
        (ItemsAsked(), ()),
    ],
)
def test_a_search_says_by_what_it_was_narrowed(asked: ItemsAsked, by: tuple[NarrowedBy, ...]) -> None:
    assert asked.narrowed_by == by


@pytest.mark.parametrize(
    "asked",
    [
        ItemsAsked(text="cong"),
        ItemsAsked(text=number(7)),
        ItemsAsked(agency=AGENCY),
        ItemsAsked(holder="T.3"),
        ItemsAsked(first=DAY, last=DAY + timedelta(days=DAYS_AT_MOST - 1)),
    ],
)
def test_words_a_number_an_agency_a_holder_or_a_month_are_about_something(asked: ItemsAsked) -> None:
    asked.must_be_about_something()


@pytest.mark.parametrize(
    "asked",
    [
        ItemsAsked(),
        ItemsAsked(text="ab"),
        ItemsAsked(stage=Stage.DELIVERED),
        ItemsAsked(first=DAY),
        ItemsAsked(last=DAY),
        ItemsAsked(first=DAY, last=DAY + timedelta(days=DAYS_AT_MOST)),
    ],
)
def test_a_stage_alone_or_more_than_a_month_is_too_wide(asked: ItemsAsked) -> None:
    with pytest.raises(RuleBroken, check=lambda error: error.rule is Rule.LOOK_TOO_WIDE):
        asked.must_be_about_something()


def test_words_fit_beginnings_of_both_names_without_marks() -> None:
    query = ItemQuery("cong an na")
    assert query.fits(number(1), "Công an tỉnh", "Huyện ủy Na Hang")
    assert not query.fits(number(1), "Công an tỉnh", "Sở Y tế")
