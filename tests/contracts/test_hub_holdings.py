"""Who holds what in the province: every unfinished item is counted for exactly one holder, whatever the database."""

from collections.abc import Iterator
from datetime import UTC, timedelta
from pathlib import Path

import pytest
from sqlalchemy import URL

from kt1desk.domain.clerk import Role
from kt1desk.domain.custody import HolderKind
from kt1desk.domain.events import (
    ArrivalConfirmed,
    ArrivedItem,
    BagClosed,
    DispatchClosed,
    Fact,
    ItemDelivered,
    ItemsSentOut,
    LabelConfirmed,
    ShiftPutInSafe,
)
from kt1desk.domain.ids import BagId, DispatchId, OfficeCode, ShiftId, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.stock import HeldItem, Place
from kt1desk.hub.holding_words import in_words, item_in_words
from kt1desk.hub.holdings import Holding, Holdings, holdings, item_held
from tests.contracts.asking import push
from tests.support.builders import DUE, HANH, TU, accepted, number, registered
from tests.support.clock import MONDAY
from tests.support.histories import POSTMAN
from tests.support.hubs import DirectHub, direct_hub, enrolled
from tests.support.lines import Author, next_office
from tests.support.postgres import fresh_database

NAM = registered(POSTMAN, "Đỗ Văn Nam", Role.CLERK)
MISS_HANH = registered(HANH, "Nguyễn Thị Hạnh", Role.SHIFT_LEADER)
MR_TU = registered(TU, "Hoàng Văn Tú", Role.CLERK)
LATER = MONDAY + timedelta(hours=2)
VEHICLE = "22C-01234"
OUT = DispatchClosed(
    at=LATER,
    by=HANH,
    dispatch=DispatchId("D1"),
    destination=OfficeCode("303800"),
    vehicle=VEHICLE,
    bags=(),
    loose=(number(5),),
)


@pytest.fixture(params=["sqlite", "postgres"])
def hub(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[DirectHub]:
    """A hub of its own: what it says is about all that it holds."""
    if request.param == "sqlite":
        with direct_hub(f"sqlite:///{tmp_path / 'hub.sqlite'}") as found:
            yield found
        return
    server: URL = request.getfixturevalue("postgres_server")
    with (
        fresh_database(server, "hub_holdings") as url,
        direct_hub(url.render_as_string(hide_password=False)) as found,
    ):
        yield found


def said(hub: DirectHub, author: Author, *facts: Fact) -> None:
    push(hub, author, *author.writes(*facts))


def confirmed(*serials: int) -> list[Fact]:
    return [LabelConfirmed(at=MONDAY, by=HANH, item_no=number(serial)) for serial in serials]


def rows(present: Holdings) -> list[tuple[HolderKind, bool, str, str, int]]:
    return [(each.kind, each.out, each.holder, each.name, each.items) for each in present.held]


def a_morning(hub: DirectHub, author: Author) -> None:
    """Seven items: with two clerks, out, in a bag, on a vehicle, and one that is delivered."""
    said(
        hub,
        author,
        *(MISS_HANH, MR_TU, NAM),
        *(accepted(serial, at=MONDAY + timedelta(minutes=serial), secrecy=Secrecy.A) for serial in range(1, 7)),
        accepted(7, by=TU),
        *confirmed(3, 4, 5, 6),
        ItemsSentOut(at=LATER, by=HANH, postman=POSTMAN, items=(number(3),)),
        BagClosed(at=LATER, by=HANH, bag=BagId("BAG1"), seal_no="S1", items=(number(4),)),
        OUT,
        ItemDelivered(at=LATER, by=HANH, item_no=number(6), received_by="Đỗ Thị Lan", received_by_title="Văn thư"),
    )


def test_each_holder_has_a_row_with_what_is_held_longest_and_promised_first(hub: DirectHub) -> None:
    author = enrolled(hub, next_office())
    a_morning(hub, author)
    present = holdings(hub.engine)
    assert (present.items, present.training_items) == (6, 0)
    assert rows(present) == [
        (HolderKind.PERSON, False, TU, "Hoàng Văn Tú", 1),
        (HolderKind.PERSON, False, HANH, "Nguyễn Thị Hạnh", 2),
        (HolderKind.PERSON, True, POSTMAN, "Đỗ Văn Nam", 1),
        (HolderKind.BAG, False, "BAG1", "", 1),
        (HolderKind.VEHICLE, False, VEHICLE, "", 1),
    ]
    hers = present.held[1]
    assert (hers.office, hers.since, hers.due) == (author.office, MONDAY + timedelta(minutes=1), DUE)


def test_words_and_figures_name_no_letter_no_agency_and_no_number(hub: DirectHub) -> None:
    author = enrolled(hub, next_office())
    a_morning(hub, author)
    words = in_words(holdings(hub.engine))
    first, *lines = words.splitlines()
    assert first == "6 items not finished"
    assert lines[1].startswith(f"{author.office} Nguyễn Thị Hạnh ({HANH}): 2 items, the longest since 2024-11-25T")
    assert f"the earliest promise {DUE.isoformat(timespec='minutes')}" in lines[1]
    assert f"postman Đỗ Văn Nam ({POSTMAN}): 1 item," in lines[2]
    assert not any(number(serial) in words for serial in range(8))
    assert not any(secret in words for secret in ("TQ016", "TQ036", "Đỗ Thị Lan", "Ký hiệu"))
    assert set(Holding.__struct_fields__) == {
        *("training", "office", "kind", "out", "holder", "name", "items", "since", "due")
    }


def test_what_the_safe_holds_and_what_was_not_found_has_its_person(hub: DirectHub) -> None:
    author = enrolled(hub, next_office())
    stock = [HeldItem(item_no=number(serial), secrecy=Secrecy.NONE, place=Place.IN_SAFE) for serial in (1, 2)]
    said(
        hub,
        author,
        *(MISS_HANH, MR_TU, accepted(1), accepted(2)),
        ShiftPutInSafe(
            at=LATER,
            by=HANH,
            shift=ShiftId("S1"),
            outgoing=HANH,
            handover=None,
            items=tuple(stock),
            cases=(),
            sheet=(),
            unsent=0,
            witness=None,
            leader=TU,
            seal_no="TQ 004519",
        ),
    )
    assert rows(holdings(hub.engine)) == [(HolderKind.SAFE, False, TU, "Hoàng Văn Tú", 2)]
    assert f"safe, sealed by Hoàng Văn Tú ({TU}): 2 items" in in_words(holdings(hub.engine))


def test_exercises_are_counted_apart_though_the_numbers_are_the_same(hub: DirectHub) -> None:
    office = next_office()
    a_morning(hub, enrolled(hub, office))
    said(hub, enrolled(hub, office, training=True), accepted(1), accepted(6))
    present = holdings(hub.engine)
    assert (present.items, present.training_items) == (6, 2)
    assert [each.training for each in present.held] == [False] * 5 + [True]
    assert in_words(present).splitlines()[0] == "6 items not finished, 2 of exercises"
    assert f"{office} training" in in_words(present).splitlines()[-1]


def test_an_item_of_two_offices_is_with_the_one_where_it_arrived_though_that_was_heard_of_first(
    hub: DirectHub,
) -> None:
    centre, district = enrolled(hub, next_office()), enrolled(hub, next_office())
    arrived = ArrivalConfirmed(
        at=MONDAY,
        by=TU,
        dispatch=OUT.dispatch,
        origin=OfficeCode(centre.office),
        items=(ArrivedItem(item_no=number(5), secrecy=Secrecy.NONE),),
    )
    said(hub, district, MR_TU, arrived)
    a_morning(hub, centre)
    present = holdings(hub.engine)
    assert present.items == 6
    assert (HolderKind.VEHICLE, centre.office) not in {(each.kind, each.office) for each in present.held}
    (there,) = (each for each in present.held if each.office == district.office)
    assert (there.kind, there.holder, there.items) == (HolderKind.PERSON, TU, 1)
    (found,) = item_held(hub.engine, number(5))
    assert (found.office, found.holder, found.stage, found.disputes) == (district.office, TU, "ARRIVED", ())


def test_one_number_is_answered_with_its_holder_and_what_contradicts(hub: DirectHub) -> None:
    author, other = (enrolled(hub, office) for office in [next_office()] * 2)
    a_morning(hub, author)
    said(hub, other, accepted(1, by=TU), accepted(6))
    (first,) = item_held(hub.engine, number(1))
    assert (first.holder, first.name, first.held) == (HANH, "Nguyễn Thị Hạnh", True)
    assert first.since is not None
    assert first.since.astimezone(UTC) == MONDAY + timedelta(minutes=1)
    assert first.disputes == ("ACCEPTED_TWICE",)
    words = item_in_words(number(1), (first,))
    assert words.splitlines()[1] == "  contradiction: it was accepted twice"
    (over,) = item_held(hub.engine, number(6))
    assert (over.held, over.stage, over.holder, over.name) == (False, "DELIVERED", "", "")
    assert "the post holds it no more" in item_in_words(number(6), (over,))
    assert "Đỗ Thị Lan" not in item_in_words(number(6), (over,))
    assert item_held(hub.engine, number(99)) == ()
    assert item_in_words(number(99), ()) == f"{number(99)}: no desk has told of it"


def test_a_name_is_what_its_own_desk_or_the_province_says(hub: DirectHub) -> None:
    author, stranger = enrolled(hub, next_office()), enrolled(hub, next_office())
    province = enrolled(hub, next_office(), province=True)
    said(hub, author, MISS_HANH, accepted(1))
    said(hub, stranger, registered(HANH, "Ai Đó", Role.CLERK))
    assert [each.name for each in holdings(hub.engine).held] == ["Nguyễn Thị Hạnh"]
    said(hub, province, registered(HANH, "Nguyễn Thị Hạnh \x1b[2J", Role.CLERK))
    assert "\x1b" not in in_words(holdings(hub.engine))
    assert "Nguyễn Thị Hạnh ?[2J" in in_words(holdings(hub.engine))


def test_what_a_later_life_tells_of_an_item_goes_on_where_the_earlier_one_ended(hub: DirectHub) -> None:
    author = enrolled(hub, office := next_office())
    said(hub, author, accepted(1), *confirmed(1))
    later = enrolled(hub, office, desk=author.desk)
    said(hub, later, ItemsSentOut(at=LATER, by=HANH, postman=StaffId("TEST.7"), items=(number(1),)))
    assert rows(holdings(hub.engine)) == [(HolderKind.PERSON, True, "TEST.7", "", 1)]


def test_what_this_hub_cannot_read_is_passed_over(hub: DirectHub) -> None:
    author = enrolled(hub, next_office())
    push(hub, author, author.writes_raw("item_accepted.1", b"rubbish"), author.writes_raw("item_lost.1", b"{}"))
    said(hub, author, accepted(1))
    assert holdings(hub.engine).items == 1
