"""Weight, covers, seal and plain text of an item."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import AgencyId, OfficeCode
from kt1desk.domain.item import (
    NAME_LIMIT,
    Cover,
    CoverRule,
    ItemKind,
    Recipient,
    Scope,
    SealState,
    Secrecy,
    Sender,
    WeightLimits,
    check_cover,
    check_weight,
    clean_cover,
    clean_recipient,
    clean_sender,
    plain_text,
    scope_to,
)

LIMITS = WeightLimits(letter_warn_g=2_000, refuse_g=31_500)
COVER_RULES = {
    Secrecy.NONE: CoverRule(min_covers=1, seal_required=False),
    Secrecy.A: CoverRule(min_covers=2, seal_required=True),
}


@pytest.mark.parametrize("weight_g", [0, -1, -31_500])
def test_a_weight_that_is_not_positive_is_refused(weight_g: int) -> None:
    with pytest.raises(RuleBroken) as refused:
        check_weight(ItemKind.LETTER, weight_g, LIMITS)
    assert refused.value.rule is Rule.WEIGHT_NOT_POSITIVE
    assert refused.value.facts == {"weight_g": weight_g}


def test_more_than_the_limit_is_refused_and_the_limit_itself_is_not() -> None:
    assert check_weight(ItemKind.PARCEL, 31_500, LIMITS) is None
    with pytest.raises(RuleBroken) as refused:
        check_weight(ItemKind.PARCEL, 31_600, LIMITS)
    assert refused.value.rule is Rule.WEIGHT_TOO_HEAVY
    assert refused.value.facts == {"weight_g": 31_600, "limit_g": 31_500}


@pytest.mark.parametrize(
    ("kind", "weight_g", "warning"),
    [
        (ItemKind.LETTER, 2_000, None),
        (ItemKind.LETTER, 2_100, Rule.WEIGHT_HEAVY_FOR_LETTER),
        (ItemKind.PACK, 2_100, None),
        (ItemKind.PARCEL, 2_100, None),
    ],
)
def test_a_heavy_letter_is_warned_of_and_not_refused(kind: ItemKind, weight_g: int, warning: Rule | None) -> None:
    assert check_weight(kind, weight_g, LIMITS) is warning


@pytest.mark.parametrize(
    ("secrecy", "cover", "rule"),
    [
        (Secrecy.A, Cover(count=1, seal=SealState.INTACT, seal_no="7"), Rule.COVERS_TOO_FEW),
        (Secrecy.A, Cover(count=2, seal=SealState.NONE, seal_no=""), Rule.SEAL_REQUIRED),
        (Secrecy.A, Cover(count=2, seal=SealState.BROKEN, seal_no="7"), Rule.SEAL_BROKEN),
        (Secrecy.NONE, Cover(count=0, seal=SealState.NONE, seal_no=""), Rule.COVERS_TOO_FEW),
        (Secrecy.NONE, Cover(count=1, seal=SealState.BROKEN, seal_no="7"), Rule.SEAL_BROKEN),
        (Secrecy.B, Cover(count=1, seal=SealState.INTACT, seal_no="7"), Rule.NO_RULE_SET_ON_DAY),
    ],
)
def test_covers_and_seal_that_fall_short_are_refused(secrecy: Secrecy, cover: Cover, rule: Rule) -> None:
    with pytest.raises(RuleBroken) as refused:
        check_cover(secrecy, cover, COVER_RULES)
    assert refused.value.rule is rule


@pytest.mark.parametrize(
    ("secrecy", "cover"),
    [
        (Secrecy.A, Cover(count=2, seal=SealState.INTACT, seal_no="7")),
        (Secrecy.A, Cover(count=3, seal=SealState.INTACT, seal_no="")),
        (Secrecy.NONE, Cover(count=1, seal=SealState.NONE, seal_no="")),
    ],
)
def test_covers_and_seal_that_suffice_pass(secrecy: Secrecy, cover: Cover) -> None:
    check_cover(secrecy, cover, COVER_RULES)


def test_the_scope_follows_from_the_office_that_delivers() -> None:
    assert scope_to(OfficeCode("304800")) is Scope.INTRA
    assert scope_to(None) is Scope.INTER


def test_decomposed_vietnamese_is_stored_composed() -> None:
    decomposed = unicodedata.normalize("NFD", "Nguyễn Thị Hằng, Sở Nội vụ")
    assert decomposed != "Nguyễn Thị Hằng, Sở Nội vụ"
    assert plain_text(decomposed, NAME_LIMIT) == "Nguyễn Thị Hằng, Sở Nội vụ"


def test_spaces_of_every_kind_are_collapsed() -> None:
    assert plain_text("  Sở\u00a0 Nội\tvụ \n", NAME_LIMIT) == "Sở Nội vụ"


@pytest.mark.parametrize("text", ["Số 12/3 – ngõ 5 (tầng 2), “A&B”", "Phòng №7", "Đồng chí Ễ Ậ Ự ẵ ỡ ₫"])
def test_text_of_an_address_passes_unchanged(text: str) -> None:
    assert plain_text(text, NAME_LIMIT) == text


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("control", "Sở\x07 Nội vụ"),
        ("nul", "Sở\x00"),
        ("delete", "Sở\x7f"),
        ("escape", "\x1b[31mSở"),
        ("right-to-left override", "Sở \u202eụv iộN"),
        ("right-to-left letters", "Sở \u05d0\u05d1"),
        ("zero-width joiner", "Sở\u200d"),
        ("soft hyphen", "Sở\u00adNội"),
        ("byte order mark", "\ufeffSở"),
        ("emoji", "Sở 😀"),
        ("emoji made of a digit", "Sở 1\ufe0f\u20e3"),
        ("unassigned", "Sở \U000e0fff"),
        ("private use", "Sở \ue000"),
        ("lone surrogate", "Sở \ud800"),
        ("look-alike letter of another script", "S\u043e Noi vu"),
        ("mark on a letter that has no such form", "b\u0302"),
    ],
)
def test_text_that_a_label_cannot_show_truly_is_refused(name: str, text: str) -> None:
    with pytest.raises(RuleBroken) as refused:
        plain_text(text, NAME_LIMIT, field="sender_name")
    assert refused.value.rule is Rule.TEXT_NOT_PLAIN, name
    assert refused.value.facts["field"] == "sender_name"


def test_ten_thousand_characters_are_refused_with_the_limit() -> None:
    with pytest.raises(RuleBroken) as refused:
        plain_text("ậ" * 10_000, NAME_LIMIT, field="addressee")
    assert refused.value.rule is Rule.TEXT_TOO_LONG
    assert refused.value.facts == {"field": "addressee", "limit": NAME_LIMIT, "length": 10_000}


def test_the_limit_counts_letters_as_they_are_stored() -> None:
    assert plain_text(unicodedata.normalize("NFD", "ậ" * NAME_LIMIT), NAME_LIMIT) == "ậ" * NAME_LIMIT


def test_an_empty_text_is_refused_only_where_it_is_required() -> None:
    assert plain_text(" \t ", NAME_LIMIT) == ""
    with pytest.raises(RuleBroken) as refused:
        plain_text(" \t ", NAME_LIMIT, required=True)
    assert refused.value.rule is Rule.TEXT_EMPTY


@given(st.text(max_size=60))
def test_what_passes_is_composed_trimmed_and_passes_again(text: str) -> None:
    try:
        clean = plain_text(text, NAME_LIMIT)
    except RuleBroken:
        return
    assert unicodedata.is_normalized("NFC", clean)
    assert clean == clean.strip()
    assert "  " not in clean
    assert plain_text(clean, NAME_LIMIT) == clean


def test_a_sender_may_have_no_unit_but_needs_the_person_who_hands_in() -> None:
    sender = Sender(agency=AgencyId("TQ015"), name="Sở  Nội vụ", unit="", handed_in_by=" Trần Văn Bình ")
    assert clean_sender(sender) == Sender(
        agency=AgencyId("TQ015"), name="Sở Nội vụ", unit="", handed_in_by="Trần Văn Bình"
    )
    with pytest.raises(RuleBroken) as refused:
        clean_sender(Sender(agency=AgencyId("TQ015"), name="Sở Nội vụ", unit="", handed_in_by=" "))
    assert refused.value.rule is Rule.TEXT_EMPTY
    assert refused.value.facts == {"field": "handed_in_by"}


@pytest.mark.parametrize(
    ("agency", "name", "address", "missing"),
    [
        (None, "", "Hà Nội", "recipient_name"),
        (None, "Bộ Nội vụ", " ", "recipient_address"),
        (AgencyId("TQ032"), "", "", "recipient_name"),
    ],
)
def test_a_recipient_that_no_postman_could_find_is_refused(
    agency: AgencyId | None, name: str, address: str, missing: str
) -> None:
    with pytest.raises(RuleBroken) as refused:
        clean_recipient(Recipient(agency=agency, name=name, address=address, office=None, addressee=""))
    assert refused.value.rule is Rule.RECIPIENT_INCOMPLETE
    assert refused.value.facts == {"field": missing}


def test_a_known_agency_needs_no_address() -> None:
    recipient = Recipient(
        agency=AgencyId("TQ032"), name="Huyện ủy Na Hang", address="", office=OfficeCode("304800"), addressee=" Bí thư "
    )
    assert clean_recipient(recipient).addressee == "Bí thư"


def test_a_seal_number_is_plain_text() -> None:
    assert clean_cover(Cover(count=1, seal=SealState.INTACT, seal_no=" 00 41 ")).seal_no == "00 41"
    with pytest.raises(RuleBroken):
        clean_cover(Cover(count=1, seal=SealState.INTACT, seal_no="\u202e14"))
