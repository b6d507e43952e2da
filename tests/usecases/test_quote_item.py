"""A quote says exactly what an acceptance at the same moment would record, or refuse."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import reduce

from hypothesis import given, settings
from hypothesis import strategies as st

from kt1desk.domain.acceptance import AcceptItem
from kt1desk.domain.errors import Rule
from kt1desk.domain.events import ItemAccepted
from kt1desk.domain.ids import AgencyId, OfficeCode
from kt1desk.domain.item import Cover, ItemKind, Recipient, Scope, SealState, Secrecy, Service, Urgency
from kt1desk.domain.timetable import Outlook
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.quote_item import Quote, quote_item
from tests.support.builders import ALL_CHECKS, CENTRE, PLAIN_FORM
from tests.support.clock import MONDAY, StandingClock
from tests.support.desks import open_a_desk
from tests.support.memory_books import MemoryBooks, MemoryPins
from tests.support.reference import first_edition
from tests.usecases.refusals import code_of

BOOKS = MemoryBooks()
DESK = open_a_desk(BOOKS, MemoryPins(), first_edition(), StandingClock())
DESK.lend_numbers(100_000, 199_999, ordinal=2)
AGENCIES = st.sampled_from(["TQ001", "TQ016", "TQ036", "TQ999", "", *(row.id for row in first_edition().agencies[-9:])])
TEXTS = st.sampled_from(["", "Va\u0306n thư", "x" * 200, "📮", "\u202e", " "]) | st.text(max_size=8)
OUTSIDE = Recipient(agency=None, name="Tỉnh ủy Hà Giang", address="Hà Giang", office=None, addressee="Văn phòng")

services = st.builds(
    Service,
    scope=st.sampled_from(Scope),
    secrecy=st.sampled_from(Secrecy),
    urgency=st.sampled_from(Urgency),
    agreed_at=st.sampled_from([None, -1, 3, 5, 13, 23, 25, 400]).map(
        lambda hours: None if hours is None else MONDAY + timedelta(hours=hours)
    ),
)
plain_forms = st.builds(
    lambda **parts: replace(PLAIN_FORM, clerk=DESK.leader, **parts),
    recipient=st.sampled_from([PLAIN_FORM.recipient, OUTSIDE, replace(OUTSIDE, office=OfficeCode("300000"))]),
    service=services,
    kind=st.sampled_from(ItemKind),
    weight_g=st.integers(1, 31_500),
    cover=st.just(Cover(count=2, seal=SealState.INTACT, seal_no="1", checks=ALL_CHECKS)),
)

Change = Callable[[AcceptItem], AcceptItem]


def _of_sender(agency: str, unit: str, handed_in_by: str) -> Change:
    sender = replace(PLAIN_FORM.sender, agency=AgencyId(agency), unit=unit, handed_in_by=handed_in_by)
    return lambda asked: replace(asked, sender=sender)


def _of_recipient(recipient: Recipient) -> Change:
    return lambda asked: replace(asked, recipient=recipient)


def _of_cover(cover: Cover) -> Change:
    return lambda asked: replace(asked, cover=cover)


def _of_weight(weight_g: int) -> Change:
    return lambda asked: replace(asked, weight_g=weight_g)


changes = (
    st.builds(_of_sender, agency=AGENCIES, unit=st.just("Văn thư"), handed_in_by=st.just("Minh"))
    | st.builds(_of_sender, agency=st.just("TQ016"), unit=TEXTS, handed_in_by=st.just("Minh") | TEXTS)
    | st.builds(
        Recipient,
        agency=st.none() | AGENCIES.map(AgencyId),
        name=TEXTS,
        address=TEXTS,
        office=st.sampled_from([None, OfficeCode("303800"), OfficeCode("999999")]),
        addressee=TEXTS,
    ).map(_of_recipient)
    | st.builds(
        Cover,
        count=st.integers(-1, 3),
        seal=st.sampled_from(SealState),
        seal_no=st.sampled_from(["", "TQ 1", "x" * 99]),
        checks=st.just(ALL_CHECKS),
    ).map(_of_cover)
    | (st.sampled_from([2_000, 2_001, 31_500, 31_501, 0, -1]) | st.integers()).map(_of_weight)
)
asked_forms = st.builds(
    lambda asked, made: reduce(lambda form, change: change(form), made, asked),
    plain_forms,
    st.lists(changes, max_size=2),
)
days = st.just(0) | st.integers(-4_000, 2_000)


def _fits_monday(asked: AcceptItem) -> bool:
    monday = StandingClock()
    return code_of(lambda: quote_item(asked, reference=DESK.reference, office=CENTRE, clock=monday)) is None


def quoted(asked: AcceptItem) -> Quote:
    return quote_item(asked, reference=DESK.reference, office=CENTRE, clock=DESK.clock)


def accepted(asked: AcceptItem) -> ItemAccepted:
    return accept_item(asked, books=DESK.books, reference=DESK.reference, clock=DESK.clock)


@settings(max_examples=300)
@given(asked_forms, days)
def test_a_quote_is_refused_exactly_where_the_acceptance_is_and_says_what_it_records(
    asked: AcceptItem, day: int
) -> None:
    DESK.clock.at = MONDAY + timedelta(days=day)
    before = len(BOOKS.facts)
    refusal = code_of(lambda: quoted(asked))
    assert len(BOOKS.facts) == before
    assert code_of(lambda: accepted(asked)) == refusal
    assert len(BOOKS.facts) == before + (refusal is None)
    if refusal is None:
        recorded, quote = BOOKS.facts[-1], quoted(asked)
        assert isinstance(recorded, ItemAccepted)
        assert (quote.price, quote.promise, quote.payer) == (recorded.price, recorded.promise, recorded.payer)
        assert recorded.service.scope is (Scope.INTER if recorded.recipient.office is None else Scope.INTRA)


@settings(max_examples=100)
@given(plain_forms.filter(_fits_monday))
def test_what_was_accepted_once_is_accepted_again_as_it_was_written_down(asked: AcceptItem) -> None:
    DESK.clock.at = MONDAY
    once = accepted(asked)
    again = accepted(
        replace(
            asked,
            sender=once.sender,
            recipient=once.recipient,
            service=once.service,
            cover=once.cover,
        )
    )
    assert replace(again, item_no=once.item_no) == once


def test_a_correction_keeps_its_day_and_travels_from_now_on() -> None:
    DESK.clock.at = MONDAY + timedelta(hours=17)  # 01:00 on Tuesday in Vietnam
    asked = replace(PLAIN_FORM, clerk=DESK.leader)
    corrected = quote_item(
        asked, reference=DESK.reference, office=CENTRE, clock=DESK.clock, accepted_at=MONDAY + timedelta(hours=5)
    )
    assert corrected.promise.accepted_on == date(2024, 11, 25)
    assert corrected.asked_on == date(2024, 11, 26)
    assert [leg.line for leg in corrected.transport.legs] == ["TQ-CH-1"]
    assert corrected.transport.legs[0].departs_at > DESK.clock.at


def test_a_heavy_letter_is_quoted_with_a_warning() -> None:
    DESK.clock.at = MONDAY
    heavy = replace(PLAIN_FORM, clerk=DESK.leader, weight_g=2_100)
    assert quoted(heavy).warnings == (Rule.WEIGHT_HEAVY_FOR_LETTER,)
    assert quoted(replace(heavy, kind=ItemKind.PACK)).warnings == ()


def test_a_quote_tells_how_the_item_travels_on_and_the_acceptance_never_waits_for_it() -> None:
    DESK.clock.at = MONDAY
    to_chiem_hoa = replace(PLAIN_FORM, clerk=DESK.leader)
    assert quoted(to_chiem_hoa).transport.outlook is Outlook.MAKES_IT
    assert [leg.line for leg in quoted(to_chiem_hoa).transport.legs] == ["TQ-CH-2"]
    in_town = replace(to_chiem_hoa.recipient, agency=AgencyId("TQ001"))
    assert quoted(replace(to_chiem_hoa, recipient=in_town)).transport.outlook is Outlook.DELIVERED_HERE
    assert quoted(replace(to_chiem_hoa, recipient=OUTSIDE)).transport.outlook is Outlook.ENDS_AT_CENTRE
    timed = Service(
        scope=Scope.INTRA, secrecy=Secrecy.NONE, urgency=Urgency.TIMED, agreed_at=MONDAY + timedelta(hours=18)
    )
    DESK.clock.at = MONDAY + timedelta(hours=6)
    late = replace(to_chiem_hoa, service=timed)
    assert quoted(late).transport.outlook is Outlook.MISSES_IT
    assert accepted(late).promise.due_at == timed.agreed_at
