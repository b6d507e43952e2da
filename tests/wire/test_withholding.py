"""A plain export shows nothing that touches an item with a letter, and nothing it does not understand."""

import re
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.events import (
    ArrivalConfirmed,
    ArrivedItem,
    BagClosed,
    Fact,
    ItemAccepted,
    ItemRefused,
    ItemsSentOut,
    LabelConfirmed,
    NumberVoided,
    ShiftHandedOver,
)
from kt1desk.domain.ids import BagId, DispatchId, OfficeCode
from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import HeldItem, Place, SheetRow
from kt1desk.wire.codec import encode
from kt1desk.wire.line import Line
from kt1desk.wire.withholding import Withholding
from tests.support.builders import CENTRE, HANH, PLAIN_FORM, TU, accepted, handed_over, number, service, shift_opened
from tests.support.clock import MONDAY
from tests.support.histories import STEPS, Day
from tests.support.lines import chained, lines_of
from tests.wire.every_fact import FACTS

PLAIN_ITEM, RESTRICTED = number(1), number(2)
GROUND = (accepted(1), accepted(2, secrecy=Secrecy.A))


def _shown(*facts: Fact) -> list[bool]:
    """Which of the facts a plain export shows, after the two items were accepted."""
    return [not line.withheld for line in _exported(lines_of((*GROUND, *facts)))][len(GROUND) :]


def _exported(lines: list[Line]) -> list[Line]:
    withholding = Withholding()
    for line in lines:
        withholding.learn(line)
    return [withholding.shown(line) for line in lines]


def _held(*items: str) -> tuple[HeldItem, ...]:
    letters = {PLAIN_ITEM: Secrecy.NONE, RESTRICTED: Secrecy.A}
    return tuple(
        HeldItem(item_no=item, secrecy=letters[item], place=Place.WITH_CLERK) for item in letters if item in items
    )


def _handover(rows: tuple[SheetRow, ...], *items: str) -> ShiftHandedOver:
    return replace(handed_over(*_held(*items)), sheet=rows)


def test_an_acceptance_is_shown_unless_the_item_has_a_letter() -> None:
    first, second = _exported(lines_of(GROUND))
    assert (first.withheld, second.withheld) == (False, True)
    assert (second.salt, second.payload) == (None, None)


def test_every_fact_of_one_item_follows_its_acceptance() -> None:
    facts = [LabelConfirmed(at=MONDAY, by=HANH, item_no=item) for item in (PLAIN_ITEM, RESTRICTED, number(3))]
    assert _shown(*facts) == [True, False, False]  # nobody here knows the letter of the third
    assert _shown(NumberVoided(at=MONDAY, by=HANH, item_no=number(3), reason="SPOILED")) == [True]


def test_a_list_with_one_such_item_is_withheld_whole() -> None:
    for items, shown in (((PLAIN_ITEM,), True), ((PLAIN_ITEM, RESTRICTED), False)):
        bag = BagClosed(at=MONDAY, by=HANH, bag=BagId("B"), seal_no="1", items=items)
        round_list = ItemsSentOut(at=MONDAY, by=HANH, postman=TU, items=items)
        opened = shift_opened(*_held(*items))
        assert _shown(bag, round_list, opened, _handover((), *items)) == [shown] * 4


def test_a_sheet_that_counts_a_letter_is_withheld_and_one_of_noughts_is_not() -> None:
    noughts = tuple(SheetRow(secrecy=letter) for letter in Secrecy)
    one = (SheetRow(secrecy=Secrecy.B, accepted=1, dispatched=1),)
    assert _shown(_handover(noughts), _handover(one)) == [True, False]


def test_an_item_that_was_once_given_a_letter_keeps_it_here() -> None:
    came = ArrivalConfirmed(
        at=MONDAY,
        by=HANH,
        dispatch=DispatchId("D"),
        origin=OfficeCode("303800"),
        items=(ArrivedItem(item_no=PLAIN_ITEM, secrecy=Secrecy.C),),
    )
    lines = _exported(lines_of((*GROUND, came)))
    assert [line.withheld for line in lines] == [True, True, True]


def test_a_refusal_says_who_wanted_to_send_and_is_withheld_for_a_letter() -> None:
    refusals = [
        ItemRefused(
            at=MONDAY, by=HANH, office=CENTRE, sender=PLAIN_FORM.sender, service=service(letter), reason="NO_SEAL"
        )
        for letter in (Secrecy.NONE, Secrecy.C)
    ]
    assert _shown(*refusals) == [True, False]


def test_what_nobody_can_judge_is_withheld() -> None:
    lines = chained([("from_the_future.1", b"{}"), ("label_confirmed.1", b"rubbish")])
    assert [line.withheld for line in _exported(lines)] == [True, True]


def test_every_kind_of_fact_was_judged_and_is_shown_when_its_items_have_no_letter() -> None:
    for fact in FACTS:
        kind, payload = encode(fact)
        bare = re.sub(rb'"secrecy":"[ABC]"', b'"secrecy":"-"', payload)
        serials = {int(found) for found in re.findall(rb'"[A-Z]{2}([0-9]{8})[0-9]VN"', bare)}
        ground = [encode(accepted(serial)) for serial in serials]
        *_, last = _exported(chained([*ground, (kind, bare)]))
        assert not last.withheld, kind


@given(st.lists(st.tuples(st.sampled_from(sorted(STEPS)), st.integers(0, 50)), max_size=30))
def test_after_any_day_no_number_of_an_item_with_a_letter_stands_in_the_file(steps: list[tuple[str, int]]) -> None:
    facts = Day().play(steps).facts
    lines = lines_of(facts)
    withholding = Withholding()
    for line in lines:
        withholding.learn(line)
    restricted = {fact.item_no for fact in facts if isinstance(fact, ItemAccepted) and _lettered(fact)}
    shown = b"".join(withholding.shown(line).payload or b"" for line in lines)
    assert not [item_no for item_no in restricted if item_no.encode() in shown]


def _lettered(fact: ItemAccepted) -> bool:
    return fact.service.secrecy is not Secrecy.NONE
