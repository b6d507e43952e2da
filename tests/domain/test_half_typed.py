"""A form that is kept while it is typed is offered again only as long as no fact can be about its item."""

from dataclasses import replace
from itertools import count

from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.events import ItemAccepted, ItemRefused
from kt1desk.domain.half_typed import HalfTyped, Told, still_open
from kt1desk.domain.ids import AgencyId, StaffId
from tests.support.builders import accepted

ME, OTHER = StaffId("me"), StaffId("other")
MINH, LAN = "Trần Văn Minh", "Lê Thị Lan"
HERE, ELSEWHERE = AgencyId("TQ041"), AgencyId("TQ002")


def form(*, courier: str = MINH, agency: AgencyId | None = HERE, at_hand: bool = False, after: int = 10) -> HalfTyped:
    return HalfTyped(begun_after=after, at_hand=at_hand, agency=agency, courier=courier, text=f"{courier} {agency}")


def taken(*, courier: str = MINH, agency: AgencyId = HERE, by: StaffId = ME) -> ItemAccepted:
    fact = accepted(500)
    return replace(fact, by=by, sender=replace(fact.sender, agency=agency, handed_in_by=courier))


def refused(of: ItemAccepted) -> ItemRefused:
    return ItemRefused(
        at=of.at, by=of.by, office=of.office, sender=of.sender, service=of.service, reason="COVER_DAMAGED"
    )


def offered(kept: HalfTyped, fact: ItemAccepted | ItemRefused, number: int = 11) -> bool:
    return still_open((kept,), ME, (Told(number, fact),)) == (kept,)


def test_what_was_recorded_before_the_form_was_begun_takes_nothing_away() -> None:
    assert offered(form(at_hand=True), taken(), number=10)


def test_an_item_of_the_courier_that_was_taken_or_refused_since_may_be_the_one_in_the_form() -> None:
    for fact in (taken(), refused(taken()), taken(by=OTHER), taken(courier="  tran van MINH ")):
        assert not offered(form(), fact)


def test_what_waits_for_another_courier_stays() -> None:
    assert offered(form(), taken(courier=LAN))
    assert offered(form(), taken(agency=ELSEWHERE))


def test_a_form_without_an_agency_or_a_courier_yet_may_have_become_anything() -> None:
    assert not offered(form(agency=None), taken(agency=ELSEWHERE))
    assert not offered(form(courier=" "), taken(courier=LAN))


def test_the_form_at_hand_may_have_gone_on_to_another_courier_after_it_was_kept() -> None:
    assert not offered(form(at_hand=True, courier="Tr", agency=None), taken())
    assert offered(form(at_hand=True), taken(courier=LAN, by=OTHER))


@given(st.lists(st.sampled_from(["begin", "keep", "keep what went", "take", "refuse"]), max_size=30))
def test_however_a_counter_is_worked_at_and_cut_off_no_item_in_the_book_is_offered_again(acts: list[str]) -> None:
    """A form is begun, kept now and then (once it is in the book, too, for a write may come late), and recorded."""
    lines, serial, in_book = list[Told](), count(), set[str]()
    here = gone = replace(form(at_hand=True, after=0), text="item 0")
    kept: tuple[HalfTyped, ...] = ()
    for act in acts:
        match act:
            case "begin":
                here = replace(here, begun_after=len(lines), text=f"item {next(serial)} of {len(lines)}")
            case "keep":
                kept = (here,)
            case "keep what went":
                kept = (gone,)
            case _:
                lines.append(Told(len(lines) + 1, taken() if act == "take" else refused(taken())))
                in_book.add(here.text)
                gone, here = here, replace(here, begun_after=len(lines), text=f"item {next(serial)} of {len(lines)}")
    shown = still_open(kept, ME, lines)
    assert not {each.text for each in shown} & in_book
    assert kept != (here,) or shown == (here,)
