"""What is offered first for a few letters: as spelled, then without marks, then initials, then who was used last."""

from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.ids import AgencyId
from kt1desk.domain.search import AgencyIndex, fold, spelled
from tests.support.reference import first_edition

DAY = date(2024, 11, 25)
INDEX = AgencyIndex(first_edition().agencies)


def found(text: str, *recent: str) -> list[str]:
    return [agency.name for agency in INDEX.find(text, DAY, [AgencyId(used) for used in recent])]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a name that begins so stands before one that only has the word
        ("ubnd", ["UBND thành phố Tuyên Quang", "UBND huyện Na Hang", "UBND huyện Lâm Bình"]),
        # initials of the whole name are as good as the name
        ("stttt", ["Sở Thông tin và Truyền thông"]),
        ("so tttt", ["Sở Thông tin và Truyền thông"]),
        ("tttt", ["Sở Thông tin và Truyền thông"]),
        ("bca", ["Bộ Công an"]),
        ("snv", ["Sở Nội vụ", "Sở Ngoại vụ"]),
        # the beginning of one word before initials
        ("hu na hang", ["Huyện ủy Na Hang", "UBND huyện Na Hang"]),
        # outside the province
        ("vpcp", ["Văn phòng Chính phủ"]),
    ],
)
def test_the_closest_is_offered_first(text: str, names: list[str]) -> None:
    assert found(text)[: len(names)] == names


def test_who_was_used_last_comes_first_among_equals_only() -> None:
    yen_son, so_noi_vu = "TQ041", "TQ017"
    assert found("ubnd", yen_son)[0] == "UBND huyện Yên Sơn"
    assert found("bca", yen_son, so_noi_vu)[0] == "Bộ Công an"
    assert found("ubnd na hang", yen_son)[0] == "UBND huyện Na Hang"


def test_marks_that_were_typed_are_closer_than_marks_that_were_left_out() -> None:
    thanh_uy, thanh_tra = "TQ030", "TQ027"
    assert found("thành", thanh_tra)[0] == "Thành ủy Tuyên Quang"
    assert found("thanh", thanh_uy)[0] == "Thanh tra tỉnh Tuyên Quang"


def test_an_agency_outside_the_province_has_an_address_and_no_office_here() -> None:
    outside = [agency for agency in first_edition().agencies if agency.office is None]
    assert outside
    assert all(agency.address for agency in outside)
    assert {found(agency.name)[0] for agency in outside} == {agency.name for agency in outside}


WORDS = st.sampled_from(
    ["sở", "so", "và", "va", "thông", "tin", "t", "tttt", "ubnd", "ủy", "ban", "nhân", "dân", "u", "b-n"]
)
NAMES = st.lists(WORDS, min_size=1, max_size=6).map(" ".join)
TYPED = st.lists(WORDS | st.text("stuvbnd -&", min_size=1, max_size=4), min_size=1, max_size=5).map(" ".join)


@given(st.lists(NAMES, min_size=1, max_size=8), TYPED, st.lists(st.sampled_from("01234567"), unique=True, max_size=3))
def test_whatever_fits_is_looked_at(names: list[str], typed: str, used: list[str]) -> None:
    some = first_edition().agencies[0]
    agencies = [replace(some, id=AgencyId(str(at)), name=name, aliases=(names[-1],)) for at, name in enumerate(names)]
    index = AgencyIndex(agencies)
    wanted, folded = spelled(typed), fold(typed)
    fits = [entry.closeness(wanted, folded) for entry in index._entries] if wanted and folded else []
    order = {agency: place for place, agency in enumerate(used)}
    expected = sorted((close, order.get(str(at), 9), at) for at, close in enumerate(fits) if close is not None)
    for limit in (3, 8):
        found = index.find(typed, some.period.valid_from, [AgencyId(agency) for agency in used], limit)
        assert [agency.id for agency in found] == [str(at) for _, _, at in expected[:limit]]
