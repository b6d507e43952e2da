"""Reads for the screens: only what the store knows at this moment, recomputed each time."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from kt1desk.domain.custody import Stage
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import BagClosed, DispatchClosed, ItemDelivered, ItemsSentOut
from kt1desk.domain.ids import AgencyId, BagId, DispatchId, ItemNo, StaffId
from kt1desk.domain.item import ItemKind, Recipient, Scope, Secrecy, Urgency
from kt1desk.domain.stock import Place, SheetRow
from kt1desk.store.lookups import SqlLookups
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.readmodels import Truth, TruthLine
from tests.store.opened import OpenedStore, record, reprinted
from tests.support.builders import CENTRE, accepted, number
from tests.support.clock import MONDAY
from tests.support.forms import confirm, form
from tests.support.handing_over import hand_over
from tests.support.lines import lines_of

POSTMAN = StaffId("300000-TEST.9")


def accept_for(store: OpenedStore, recipient: str, sender: str = "TQ016") -> ItemNo:
    asked = form(store.desk)
    asked = replace(
        asked,
        sender=replace(asked.sender, agency=AgencyId(sender)),
        recipient=replace(asked.recipient, agency=AgencyId(recipient)),
    )
    return accept_item(asked, books=store.books, reference=store.desk.reference, clock=store.clock).item_no


def delivered(store: OpenedStore, item_no: ItemNo) -> ItemDelivered:
    return ItemDelivered(
        at=store.clock(), by=store.desk.leader, item_no=item_no, received_by="Lan", received_by_title=""
    )


def acknowledge(store: OpenedStore, number: int) -> None:
    digest = store.sync.digest_of(number)
    assert digest is not None
    store.sync.mark_acknowledged(number, digest, store.clock())


def truth_of(store: OpenedStore, item_no: ItemNo) -> Truth:
    line = store.lookups.item(item_no)
    assert line is not None
    return line.truth


def test_a_desk_that_has_just_opened_holds_nothing_and_says_so(store: OpenedStore) -> None:
    assert store.lookups.truth_line() == TruthLine(
        on_hand=0,
        due_next_at=None,
        due_next_count=0,
        labels_missing=0,
        waiting=5,
        waiting_since=MONDAY,
        last_contact_at=None,
        clock_offset_ms=None,
        numbers_left=100,
        enrolled=False,
    )


def test_the_truth_line_counts_what_is_on_hand_due_and_unlabelled(store: OpenedStore) -> None:
    first, _, _ = store.accept(), store.accept(), store.accept()
    asked = form(store.desk)
    express = replace(asked, service=replace(asked.service, urgency=Urgency.EXPRESS))
    soonest = accept_item(express, books=store.books, reference=store.desk.reference, clock=store.clock)
    confirm(store.desk, first)
    told = store.lookups.truth_line()
    assert (told.on_hand, told.labels_missing, told.numbers_left) == (4, 3, 96)
    assert (told.due_next_at, told.due_next_count) == (soonest.promise.due_at, 1)
    record(store, delivered(store, soonest.item_no))
    told = store.lookups.truth_line()
    assert (told.on_hand, told.due_next_count) == (3, 3)


def test_labels_that_are_missing_age_from_the_oldest_acceptance(store: OpenedStore) -> None:
    first = store.accept()
    begun = store.clock.at
    store.clock.advance(timedelta(minutes=25))
    store.accept()
    assert store.lookups.truth_line().label_missing_since == begun
    confirm(store.desk, first)
    assert store.lookups.truth_line().label_missing_since == begun + timedelta(minutes=25)


def test_a_label_printed_again_is_missing_from_that_moment_on(store: OpenedStore) -> None:
    item_no = store.accept()
    confirm(store.desk, item_no)
    store.clock.advance(timedelta(hours=2))
    record(store, reprinted(store, item_no))
    told = store.lookups.truth_line()
    assert (told.labels_missing, told.label_missing_since) == (1, store.clock.at)
    line = store.lookups.item(item_no)
    assert line is not None
    assert (line.label_confirmed, line.label_copy, line.reprinted_at) == (False, 2, store.clock.at)


def test_what_waits_counts_from_the_oldest_fact_the_province_has_not(store: OpenedStore) -> None:
    store.clock.advance(timedelta(hours=2))
    store.accept()
    store.clock.advance(timedelta(hours=1))
    store.accept()
    told = store.lookups.truth_line()
    assert (told.waiting, told.waiting_since) == (7, MONDAY)
    acknowledge(store, 5)
    told = store.lookups.truth_line()
    assert (told.waiting, told.waiting_since) == (2, MONDAY + timedelta(hours=2))
    acknowledge(store, 7)
    told = store.lookups.truth_line()
    assert (told.waiting, told.waiting_since) == (0, None)
    store.clock.advance(timedelta(hours=1))
    store.accept()
    told = store.lookups.truth_line()
    assert (told.waiting, told.waiting_since) == (1, store.clock())


def test_contact_and_clock_offset_are_told_when_they_are_known(store: OpenedStore) -> None:
    store.sync.note_contact(MONDAY + timedelta(minutes=5))
    store.sync.measured_offset(-1_500, MONDAY)
    store.sync.reset_to(store.sync.head(), "book-1")
    told = store.lookups.truth_line()
    assert (told.last_contact_at, told.clock_offset_ms, told.enrolled, told.waiting) == (
        MONDAY + timedelta(minutes=5),
        -1_500,
        True,
        0,
    )


def test_an_item_is_here_then_sent_then_at_the_province_and_here_again_after_the_next_fact(
    store: OpenedStore,
) -> None:
    item_no = store.accept()
    number = store.sync.head().number
    seen = [truth_of(store, item_no)]
    store.sync.mark_sending(number)
    seen.append(truth_of(store, item_no))
    acknowledge(store, number)
    seen.append(truth_of(store, item_no))
    confirm(store.desk, item_no)
    seen.append(truth_of(store, item_no))
    assert seen == [Truth.HERE, Truth.SENT, Truth.AT_PROVINCE, Truth.HERE]


def test_an_item_is_not_sent_because_another_one_is(store: OpenedStore) -> None:
    first = store.accept()
    store.sync.mark_sending(store.sync.head().number)
    second = store.accept()
    assert (truth_of(store, first), truth_of(store, second)) == (Truth.SENT, Truth.HERE)


def test_a_hub_that_was_restored_from_a_backup_takes_back_what_was_at_the_province(store: OpenedStore) -> None:
    item_no = store.accept()
    held = store.sync.head()
    acknowledge(store, held.number)
    digest = store.sync.digest_of(3)
    assert digest is not None
    store.sync.reset_to(replace(held, number=3, digest=digest), "book-2")
    assert truth_of(store, item_no) is Truth.HERE
    assert store.lookups.truth_line().waiting == 3


def test_what_another_desk_says_of_our_item_does_not_bring_our_own_facts_to_the_province(store: OpenedStore) -> None:
    item_no = store.accept()
    redirected = lines_of((delivered(store, item_no),))
    store.sync.take_in(tuple(redirected), (), (), 1)
    assert truth_of(store, item_no) is Truth.HERE


def test_an_item_of_another_desk_is_at_the_province_because_it_came_from_there(store: OpenedStore) -> None:
    store.sync.take_in(tuple(lines_of((accepted(501),))), (), (), 1)
    assert truth_of(store, number(501)) is Truth.AT_PROVINCE
    assert store.lookups.items_on_hand() == ()
    assert store.lookups.truth_line().on_hand == 0


def test_items_on_hand_come_in_the_order_in_which_they_are_due(store: OpenedStore) -> None:
    plain = [store.accept(), store.accept()]
    asked = form(store.desk)
    express = replace(asked, service=replace(asked.service, urgency=Urgency.EXPRESS))
    soonest = accept_item(express, books=store.books, reference=store.desk.reference, clock=store.clock).item_no
    assert [line.item_no for line in store.lookups.items_on_hand()] == [soonest, *plain]


def test_the_newest_acceptance_is_the_first_of_the_recent_ones(store: OpenedStore) -> None:
    store.desk.lend_numbers(30_000, 30_009, ordinal=2)  # a later block may hold lower numbers
    numbers = [store.accept() for _ in range(102)]
    store.clock.advance(timedelta(days=-1))
    numbers.append(store.accept())
    assert [line.item_no for line in store.lookups.recent_items(5)] == numbers[:-6:-1]
    record(store, delivered(store, numbers[-1]))
    assert store.lookups.recent_items(1)[0].stage is Stage.DELIVERED
    assert store.lookups.recent_items(0) == ()


def test_nothing_is_recent_before_the_first_acceptance(store: OpenedStore) -> None:
    assert store.lookups.recent_items(5) == ()
    assert store.lookups.recent_recipients("TQ016", 5) == ()


def test_a_sender_s_recipients_come_newest_first_and_each_once(store: OpenedStore) -> None:
    for recipient in ("TQ036", "TQ037", "TQ036", "TQ038"):
        accept_for(store, recipient)
    accept_for(store, "TQ039", sender="TQ001")
    outside = Recipient(agency=None, name="Tỉnh ủy Hà Giang", address="Hà Giang", office=None, addressee="")
    asked = replace(form(store.desk), recipient=outside)
    accept_item(asked, books=store.books, reference=store.desk.reference, clock=store.clock)
    assert store.lookups.recent_recipients("TQ016", 5) == ("TQ038", "TQ036", "TQ037")
    assert store.lookups.recent_recipients("TQ016", 2) == ("TQ038", "TQ036")
    assert store.lookups.recent_recipients("TQ001", 5) == ("TQ039",)


def test_recipients_asked_for_once_stay_up_to_date(store: OpenedStore) -> None:
    asked_once, fresh = store.lookups, SqlLookups(store.engine)
    for recipient in ("TQ036", "TQ037", "TQ036"):
        accept_for(store, recipient)
        newest, *_ = asked_once.recent_recipients("TQ016", 5)
        assert newest == recipient
    assert asked_once.recent_recipients("TQ016", 5) == fresh.recent_recipients("TQ016", 5) == ("TQ036", "TQ037")


def test_a_line_shows_what_was_accepted_and_who_holds_it_now(store: OpenedStore) -> None:
    item_no = store.accept(Secrecy.C)
    line = store.lookups.item(item_no)
    assert line is not None
    assert (line.letter, line.stage, line.place) == ("C", Stage.ACCEPTED, Place.WITH_CLERK)
    assert (line.sender_name, line.recipient_name) == ("Sở Thông tin và Truyền thông", "Huyện ủy Chiêm Hóa")
    assert (line.office, line.weight_g, line.accepted_at) == ("303800", 120, MONDAY)
    assert (line.service.scope, line.service.agreed_at) == (Scope.INTRA, None)
    assert (line.holder_name, line.label_confirmed) == ("Nguyễn Thị Hạnh", False)
    assert line.due_at == datetime(2024, 11, 27, 5, 0, tzinfo=UTC)
    hand_over(store.desk)
    line = store.lookups.item(item_no)
    assert line is not None
    assert line.holder_name == "Hoàng Văn Tú"


def test_a_timed_item_keeps_its_agreed_moment(store: OpenedStore) -> None:
    agreed = MONDAY + timedelta(hours=13)
    asked = form(store.desk)
    timed = replace(asked, service=replace(asked.service, urgency=Urgency.TIMED, agreed_at=agreed))
    item_no = accept_item(timed, books=store.books, reference=store.desk.reference, clock=store.clock).item_no
    line = store.lookups.item(item_no)
    assert line is not None
    assert (line.due_at, line.service.agreed_at) == (agreed, agreed)


def test_an_item_without_a_class_has_no_letter(store: OpenedStore) -> None:
    line = store.lookups.item(store.accept())
    assert line is not None
    assert line.letter == ""


def test_a_number_nobody_accepted_is_not_found(store: OpenedStore) -> None:
    assert store.lookups.item(number(7)) is None


def test_the_draft_of_a_handover_shows_sheet_list_and_what_is_still_to_do(store: OpenedStore) -> None:
    a, b, c, d = (store.accept(letter) for letter in (Secrecy.A, Secrecy.NONE, Secrecy.NONE, Secrecy.NONE))
    for item_no in (b, c, d):
        confirm(store.desk, item_no)
    at, by = store.clock(), store.desk.leader
    record(store, BagClosed(at=at, by=by, bag=BagId("BAG1"), seal_no="1", items=(b,)))
    record(store, ItemsSentOut(at=at, by=by, postman=POSTMAN, items=(c,)))
    gone = DispatchClosed(
        at=at, by=by, dispatch=DispatchId("D1"), destination=CENTRE, vehicle="22C", bags=(), loose=(d,)
    )
    record(store, gone)
    draft = store.lookups.handover_draft()
    assert (draft.balances, draft.strays, draft.labels_missing, draft.unsent) == (True, (), 1, 15)
    assert [(item.item_no, item.letter, item.place) for item in draft.items] == [
        (a, "A", Place.WITH_CLERK),
        (b, "", Place.IN_BAG),
        (c, "", Place.WITH_POSTMAN),
    ]
    rows = {row.secrecy: row for row in draft.sheet}
    assert rows[Secrecy.A] == SheetRow(secrecy=Secrecy.A, kind=ItemKind.LETTER, accepted=1, with_clerk=1)
    without = SheetRow(secrecy=Secrecy.NONE, kind=ItemKind.LETTER, accepted=3, dispatched=1, in_bags=1, with_postman=1)
    assert rows[Secrecy.NONE] == without
    assert draft.shift.clerk_name == "Nguyễn Thị Hạnh"


def test_a_draft_names_the_items_that_are_in_doubt(store: OpenedStore) -> None:
    store.accept()
    record(store, delivered(store, number(7)))
    draft = store.lookups.handover_draft()
    assert (draft.balances, draft.strays) == (False, (number(7),))


def test_the_next_draft_starts_with_what_was_handed_over(store: OpenedStore) -> None:
    store.accept()
    hand_over(store.desk)
    draft = store.lookups.handover_draft()
    assert draft.shift.shift == "2024-330/2"
    assert [(row.start, row.accepted, row.on_hand) for row in draft.sheet] == [(1, 0, 1)]


def test_without_a_shift_there_is_no_draft_and_nobody_on_duty(unopened: OpenedStore) -> None:
    assert unopened.lookups.shift() is None
    with pytest.raises(RuleBroken) as broken:
        unopened.lookups.handover_draft()
    assert broken.value.rule is Rule.NO_OPEN_SHIFT
    with unopened.books.writing() as book:
        assert book.shift() is None
        with pytest.raises(RuleBroken):
            book.sheet()


def test_everybody_who_may_sign_in_here_is_listed(store: OpenedStore) -> None:
    assert [(row.staff, row.name) for row in store.lookups.staff()] == [
        ("300000-TEST.1", "Nguyễn Thị Hạnh"),
        ("300000-TEST.2", "Hoàng Văn Tú"),
    ]
