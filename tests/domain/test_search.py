"""Agencies found by a few letters without marks."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.dated import Period
from kt1desk.domain.ids import AgencyId
from kt1desk.domain.item import PayerClass
from kt1desk.domain.places import Agency
from kt1desk.domain.search import AgencyIndex, fold
from tests.support.reference import first_edition

DAY = date(2024, 11, 25)
INDEX = AgencyIndex(first_edition().agencies)


def found(text: str, day: date = DAY, recent: tuple[str, ...] = (), limit: int = 8) -> list[str]:
    return [agency.name for agency in INDEX.find(text, day, [AgencyId(used) for used in recent], limit)]


def agency(number: int, name: str, *aliases: str) -> Agency:
    return Agency(
        id=AgencyId(f"X{number}"),
        name=name,
        aliases=aliases,
        address="",
        postcode5="",
        office=None,
        payer=PayerClass.LOCAL,
        successor=None,
        period=Period(date(2017, 1, 1)),
    )


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Sở TT&TT", "so tttt"),
        ("ĐẢNG ỦY", "dang uy"),
        ("đảng  ủy", "dang uy"),
        ("Sở Lao động - Thương binh", "so lao dong thuong binh"),
        ("VP ĐBQH-HĐND", "vp dbqh hdnd"),
        ("e\u0302\u0301", "e"),
        (" . ", ""),
    ],
)
def test_folding_leaves_letters_and_single_spaces(text: str, folded: str) -> None:
    assert fold(text) == folded


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("so tttt", "Sở Thông tin và Truyền thông"),
        ("sở tt&tt", "Sở Thông tin và Truyền thông"),
        ("so tt va tt", "Sở Thông tin và Truyền thông"),
        ("dang uy", "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh"),
        ("huyen uy na hang", "Huyện ủy Na Hang"),
        ("ubnd ham yen", "UBND huyện Hàm Yên"),
        ("uy ban nhan dan huyen ham yen", "UBND huyện Hàm Yên"),
        ("cong an chiem hoa", "Công an huyện Chiêm Hóa"),
        ("na hang cong an", "Công an huyện Na Hang"),
        ("vp dbqh", "Văn phòng Đoàn ĐBQH và HĐND tỉnh Tuyên Quang"),
        ("vp ubnd", "Văn phòng UBND tỉnh Tuyên Quang"),
        ("ubnd tinh", "Văn phòng UBND tỉnh Tuyên Quang"),
        ("tu", "Văn phòng Tỉnh ủy Tuyên Quang"),
        ("tinh uy", "Văn phòng Tỉnh ủy Tuyên Quang"),
        ("tp tuyen quang", "UBND thành phố Tuyên Quang"),
        ("so vhttdl", "Sở Văn hóa, Thể thao và Du lịch"),
        ("so ld", "Sở Lao động - Thương binh và Xã hội"),
        ("bo cong an", "Bộ Công an"),
        ("tand", "Tòa án nhân dân tỉnh Tuyên Quang"),
        ("kho bac", "Kho bạc Nhà nước Tuyên Quang"),
        ("SO NOI VU", "Sở Nội vụ"),
        ("TQ041", "UBND huyện Yên Sơn"),
        (" tq041 ", "UBND huyện Yên Sơn"),
        ("  sở   nội vụ ", "Sở Nội vụ"),
        ("s\u01a1\u0309 n\u00f4\u0323i vu\u0323", "Sở Nội vụ"),
    ],
)
def test_a_few_letters_find_the_agency_first(text: str, first: str) -> None:
    assert found(text)[0] == first


def test_every_agency_is_found_first_by_its_name_with_and_without_marks() -> None:
    for entry in first_edition().agencies:
        assert found(entry.name)[0] == entry.name
        assert found(fold(entry.name))[0] == entry.name


def test_marks_that_were_typed_count() -> None:
    assert found("thanh")[0] == "Thanh tra tỉnh Tuyên Quang"
    assert found("thành")[0] == "Thành ủy Tuyên Quang"


@pytest.mark.parametrize("text", ["zzz", "&", "...", "\u0301", "ubnd ha noi", "sở " * 3_000])
def test_what_fits_nothing_finds_nothing(text: str) -> None:
    assert found(text) == []


def test_agencies_of_the_districts_are_not_offered_after_their_last_day() -> None:
    assert found("huyen uy na hang", date(2025, 6, 30)) == ["Huyện ủy Na Hang"]
    assert found("huyen uy na hang", date(2025, 7, 1)) == []
    assert found("cong an", date(2025, 7, 1)) == ["Công an tỉnh Tuyên Quang", "Bộ Công an"]


def test_without_a_day_those_that_ended_are_found_as_well() -> None:
    after_the_districts = date(2025, 7, 1)
    assert "Huyện ủy Na Hang" not in found("huyen uy na hang", after_the_districts)
    assert INDEX.find("huyen uy na hang", None)[0].name == "Huyện ủy Na Hang"


def test_the_kinds_of_fit_are_ranked() -> None:
    index = AgencyIndex(
        [
            agency(1, "Ban Quản lý", "ab cd"),
            agency(2, "Xa Ab Cde"),
            agency(3, "Ac Bd Cdx"),
            agency(4, "Ab Cde"),
            agency(5, "Ab Cd"),
            agency(6, "Cda Abx"),
        ]
    )
    assert [hit.id for hit in index.find("ab cd", DAY)] == ["X1", "X5", "X4", "X2", "X3", "X6"]


def test_initials_leave_out_linking_words_only() -> None:
    index = AgencyIndex([agency(1, "Alpha Beta Gamma"), agency(2, "Alpha và Gamma Delta")])
    assert [hit.id for hit in index.find("ag", DAY)] == ["X2"]


def test_among_equals_the_one_used_last_comes_first_and_never_before_a_closer_one() -> None:
    recent = ("TQ049", "TQ045")
    assert found("cong an huyen", recent=recent)[:3] == [
        "Công an huyện Sơn Dương",
        "Công an huyện Lâm Bình",
        "Công an huyện Na Hang",
    ]
    assert found("cong an tinh tuyen quang", recent=recent)[0] == "Công an tỉnh Tuyên Quang"
    assert found("cong an huyen", recent=("TQ045", "TQ049", "TQ045"))[0] == "Công an huyện Lâm Bình"


def test_before_anything_is_typed_the_recent_ones_are_offered() -> None:
    assert found("") == []
    assert found("  ", recent=("TQ045", "TQ016", "gone")) == ["Công an huyện Lâm Bình", "Sở Thông tin và Truyền thông"]


def test_one_letter_brings_the_recent_ones_that_fit_before_all_others() -> None:
    recent = ("TQ045", "TQ016")
    assert found("c", recent=recent)[0] == "Công an huyện Lâm Bình"
    assert found("t", recent=recent)[0] == "Sở Thông tin và Truyền thông"
    assert found("t")[0] != "Sở Thông tin và Truyền thông"


def test_no_more_are_offered_than_asked_for() -> None:
    assert len(found("so", limit=3)) == 3
    assert len(found("so")) == 8


@given(st.text(max_size=30))
def test_any_text_is_answered(text: str) -> None:
    assert len(found(text, limit=5)) <= 5


@given(st.sampled_from(first_edition().agencies), st.data())
def test_the_beginnings_of_its_words_always_find_an_agency(entry: Agency, data: st.DataObject) -> None:
    words = fold(entry.name).split()
    typed = " ".join(word[: data.draw(st.integers(1, len(word)))] for word in words)
    assert entry.name in found(typed, limit=len(first_edition().agencies))
