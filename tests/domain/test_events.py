"""Facts: frozen, complete, and silent about what is inside an envelope."""

import dataclasses
from datetime import datetime

import pytest

from kt1desk.domain import events
from kt1desk.domain.events import (
    Fact,
    ItemFact,
    desk,
    emergency,
    handover,
    item,
    paper,
    people,
    reference,
    shift,
    transport,
    visit,
)
from kt1desk.domain.ids import StaffId
from tests.support.histories import MIX, Day

KINDS = [kind for name in events.__all__ if issubclass(kind := getattr(events, name), Fact)]
# domain.md, section 3: what must never be held.
NEVER = {"content", "subject", "abstract", "scan", "photo", "note", "remark", "document_no"}

PLAYED = Day().play((MIX[place * 7 % len(MIX)], place * 5 % 13) for place in range(2_000)).facts


def test_every_kind_of_fact_that_is_written_down_is_one_of_the_facts() -> None:
    modules = (desk, emergency, handover, item, paper, people, reference, shift, transport, visit)
    written = {
        kind
        for module in modules
        for kind in vars(module).values()
        if isinstance(kind, type) and issubclass(kind, Fact) and kind.__module__ == module.__name__
    }
    assert written | {Fact} == set(KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_a_fact_says_when_and_who(kind: type[Fact]) -> None:
    fields = {field.name: field for field in dataclasses.fields(kind)}
    assert (fields["at"].type, fields["by"].type) == (datetime, StaffId)
    assert all(field.kw_only for field in fields.values())
    assert "__slots__" in vars(kind)


def test_no_fact_can_be_edited() -> None:
    for fact in PLAYED:
        for field in dataclasses.fields(fact):
            with pytest.raises(dataclasses.FrozenInstanceError):
                setattr(fact, field.name, None)


@pytest.mark.parametrize("kind", KINDS)
def test_no_fact_has_a_place_for_what_is_inside(kind: type[Fact]) -> None:
    assert {field.name for field in dataclasses.fields(kind)} & NEVER == set()


@pytest.mark.parametrize("kind", KINDS)
def test_no_part_of_a_fact_can_be_left_out_unnoticed(kind: type[Fact]) -> None:
    with_default = [f.name for f in dataclasses.fields(kind) if f.default is not dataclasses.MISSING]
    assert with_default == []


def test_every_kind_with_an_item_is_played_by_the_histories_that_test_the_fold() -> None:
    played = {type(fact) for fact in PLAYED}
    of_items = {kind for kind in KINDS if issubclass(kind, ItemFact)} - {ItemFact}
    shared = {events.ItemsSentOut, events.BagClosed, events.DispatchClosed, events.ArrivalConfirmed}
    assert played >= of_items | shared | {
        events.ShiftOpened,
        events.ShiftHandedOver,
        events.ShiftPutInSafe,
        events.CaseClosed,
    }
