"""The list that is fixed before a count: the digest binds it, and tells nothing of it."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.ids import HandoverId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.sealed_list import digest_of, spell_digest
from kt1desk.domain.stock import HeldItem, Place
from tests.support.builders import number

H1 = HandoverId("300000-TEST.L1/H813")
SALT, OTHER_SALT = "0f" * 32, "0e" * 32

items = st.lists(
    st.builds(
        HeldItem,
        item_no=st.integers(1, 99).map(number),
        secrecy=st.sampled_from(Secrecy),
        place=st.sampled_from(Place),
    ),
    max_size=20,
    unique_by=lambda item: item.item_no,
).map(tuple)


@given(items)
def test_the_order_of_a_list_is_no_part_of_it(listed: tuple[HeldItem, ...]) -> None:
    assert digest_of(H1, reversed(listed), SALT) == digest_of(H1, listed, SALT)


@given(items, items)
def test_two_lists_with_one_digest_are_one_list(one: tuple[HeldItem, ...], other: tuple[HeldItem, ...]) -> None:
    assert (digest_of(H1, one, SALT) == digest_of(H1, other, SALT)) == (set(one) == set(other))


@given(items.filter(bool), st.data())
def test_nothing_about_an_item_can_be_changed_afterwards(listed: tuple[HeldItem, ...], data: st.DataObject) -> None:
    at = data.draw(st.sampled_from(range(len(listed))))
    item = listed[at]
    for changed in (
        replace(item, item_no=number(100)),
        replace(item, secrecy=next(letter for letter in Secrecy if letter is not item.secrecy)),
        replace(item, place=next(place for place in Place if place is not item.place)),
    ):
        assert digest_of(H1, (*listed[:at], changed, *listed[at + 1 :]), SALT) != digest_of(H1, listed, SALT)
    assert digest_of(H1, (*listed[:at], *listed[at + 1 :]), SALT) != digest_of(H1, listed, SALT)


@given(items)
def test_the_same_list_has_another_digest_with_another_salt_and_in_another_handover(
    listed: tuple[HeldItem, ...],
) -> None:
    told = {
        digest_of(H1, listed, SALT),
        digest_of(H1, listed, OTHER_SALT),
        digest_of(HandoverId("300000-TEST.L1/H814"), listed, SALT),
    }
    assert len(told) == 3


@given(items)
def test_a_digest_has_128_bits_whatever_the_length_of_the_list(listed: tuple[HeldItem, ...]) -> None:
    digest = digest_of(H1, listed, SALT)
    assert len(bytes.fromhex(digest)) == 16
    groups = spell_digest(digest).split("·")
    assert ([len(group) for group in groups], "".join(groups).lower()) == ([4] * 8, digest)
