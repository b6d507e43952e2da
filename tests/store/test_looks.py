"""Restricted reads: what a look finds, the life of an item, the audit list; and what stays hidden without one."""

from datetime import UTC, date, datetime, timedelta

import pytest

from kt1desk.domain.approval import Approvable, ApprovalWay
from kt1desk.domain.custody import Dispute, Stage
from kt1desk.domain.events import (
    ActApproved,
    ApprovalCountersigned,
    ItemDelivered,
    LabelConfirmed,
    PinRefused,
    PinSet,
    ReceiptReprinted,
    RestrictedListSeen,
)
from kt1desk.domain.ids import AgencyId, ApprovalId, ItemNo, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.item_search import ItemQuery, ItemsAsked
from kt1desk.domain.looks import LookReason, NarrowedBy, RestrictedList
from kt1desk.domain.old_label import OldLabel
from kt1desk.store.agency_months import SqlAgencyMonths
from kt1desk.store.engine import reading, writing
from kt1desk.store.looks import SqlLooks, _narrowed
from kt1desk.store.moments import written
from kt1desk.store.projections import rebuild
from kt1desk.store.tables import aside
from kt1desk.usecases.readmodels import Truth
from kt1desk.wire.protocol import DeskKey
from tests.store.opened import OpenedStore, record, reprinted, strip_reprinted
from tests.support.builders import accepted, number
from tests.support.clock import MONDAY
from tests.support.handing_over import hand_over
from tests.support.lines import OTHER_DESK, OTHER_KEY, OTHER_LIFE, lines_of

DAY = date(2024, 11, 25)


@pytest.fixture
def looks(store: OpenedStore) -> SqlLooks:
    return SqlLooks(store.engine)


def _delivered(store: OpenedStore, item_no: ItemNo) -> ItemDelivered:
    return ItemDelivered(
        at=MONDAY + timedelta(hours=1),
        by=store.desk.leader,
        item_no=item_no,
        received_by="Đỗ Thị Lan",
        received_by_title="Văn thư",
    )


def test_the_search_finds_by_number_and_by_words_without_marks_newest_first(
    store: OpenedStore, looks: SqlLooks
) -> None:
    first, second = store.accept(Secrecy.A), store.accept()
    record(store, _delivered(store, first))
    assert [line.item_no for line in looks.items_matching(ItemsAsked(text=first), 10, None).items] == [first]
    assert {line.item_no for line in looks.items_matching(ItemsAsked(text="chiem hoa"), 10, None).items} == {
        first,
        second,
    }
    assert looks.items_matching(ItemsAsked(text="ham yen"), 10, None).items == ()


def _numbers(looks: SqlLooks, asked: ItemsAsked, limit: int = 10, after: ItemNo | None = None) -> list[ItemNo]:
    return [line.item_no for line in looks.items_matching(asked, limit, after).items]


def test_a_full_page_says_that_there_are_more_and_the_next_goes_on_behind_it(
    store: OpenedStore, looks: SqlLooks
) -> None:
    numbers = [store.accept() for _ in range(3)]
    words = ItemsAsked(text="chiem hoa")
    first = looks.items_matching(words, 2, None)
    assert first.more
    assert [line.item_no for line in first.items] == numbers[:0:-1]
    rest = looks.items_matching(words, 2, numbers[1])
    assert not rest.more
    assert [line.item_no for line in rest.items] == numbers[:1]
    assert not looks.items_matching(words, 3, None).more


def test_the_search_is_narrowed_by_agency_day_stage_and_holder(store: OpenedStore, looks: SqlLooks) -> None:
    first, second = store.accept(Secrecy.A), store.accept()
    record(store, _delivered(store, first))
    agency = looks.items_matching(ItemsAsked(text=first), 1, None).items[0].sender_agency
    assert agency is not None
    assert _numbers(looks, ItemsAsked(agency=agency)) == [second, first]
    assert _numbers(looks, ItemsAsked(agency=AgencyId("NOBODY"))) == []
    assert _numbers(looks, ItemsAsked(stage=Stage.DELIVERED)) == [first]
    assert _numbers(looks, ItemsAsked(holder=store.desk.leader)) == [second]
    assert _numbers(looks, ItemsAsked(holder="Đỗ Thị Lan", stage=Stage.DELIVERED)) == [first]


def test_days_are_local_days_with_both_ends(store: OpenedStore, looks: SqlLooks) -> None:
    midnight = datetime(2024, 11, 25, 17, tzinfo=UTC)  # 00:00 on 26/11 in Vietnam
    before, at = (accepted(n, at=midnight - timedelta(seconds=1 - k)) for k, n in enumerate((701, 702)))
    record(store, before, at)
    assert _numbers(looks, ItemsAsked(first=DAY, last=DAY)) == [before.item_no]
    assert _numbers(looks, ItemsAsked(first=DAY + timedelta(days=1))) == [at.item_no]
    assert _numbers(looks, ItemsAsked(last=DAY + timedelta(days=1))) == [at.item_no, before.item_no]


@pytest.mark.parametrize(
    "asked",
    [
        ItemsAsked(text="na hang"),
        ItemsAsked(agency=AgencyId("X")),
        ItemsAsked(first=DAY, last=DAY),
        ItemsAsked(stage=Stage.RETURNED),
        ItemsAsked(holder="X"),
    ],
)
def test_a_search_reads_one_index_and_no_row(store: OpenedStore, asked: ItemsAsked) -> None:
    statement = str(_narrowed(asked, ItemQuery(asked.text), None).compile(compile_kwargs={"literal_binds": True}))
    with reading(store.engine) as connection:
        plan = [row[-1] for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}")]
    assert len(plan) == 1
    assert "USING COVERING INDEX items_by_time" in plan[0]


@pytest.mark.parametrize("letter", [Secrecy.A, Secrecy.B, Secrecy.C])
def test_an_item_with_a_class_is_hidden_once_it_is_neither_on_hand_nor_of_this_shift(
    store: OpenedStore, letter: Secrecy
) -> None:
    item_no = store.accept(letter)
    record(store, _delivered(store, item_no))
    assert store.lookups.item(item_no) is not None
    store.clock.advance(timedelta(hours=2))
    hand_over(store.desk)
    assert store.lookups.item(item_no) is None
    assert store.lookups.recent_items(10) == ()


def test_an_item_on_hand_is_not_hidden_whenever_it_was_accepted(store: OpenedStore) -> None:
    item_no = store.accept(Secrecy.A)
    store.clock.advance(timedelta(hours=2))
    hand_over(store.desk)
    assert store.lookups.item(item_no) is not None
    assert [line.item_no for line in store.lookups.recent_items(10)] == [item_no]


def test_an_item_without_a_class_is_never_hidden(store: OpenedStore) -> None:
    item_no = store.accept()
    record(store, _delivered(store, item_no))
    store.clock.advance(timedelta(hours=2))
    hand_over(store.desk)
    assert store.lookups.item(item_no) is not None


def test_what_another_desk_has_on_hand_is_hidden(store: OpenedStore, looks: SqlLooks) -> None:
    # Recorded long before this shift began, and held by nobody of this desk any more.
    item = accepted(777, secrecy=Secrecy.B, at=MONDAY - timedelta(days=3))
    record(store, item, _delivered(store, item.item_no))
    assert store.lookups.item(item.item_no) is None
    assert looks.life_story(item.item_no).restricted


def test_a_life_story_tells_all_facts_in_order_with_names_and_how_far_they_came(
    store: OpenedStore, looks: SqlLooks
) -> None:
    item_no, other = store.accept(Secrecy.B), store.accept()
    confirmed = LabelConfirmed(at=MONDAY + timedelta(minutes=1), by=store.desk.leader, item_no=item_no)
    record(store, confirmed, LabelConfirmed(at=MONDAY, by=store.desk.leader, item_no=other))
    record(
        store,
        ActApproved(
            at=MONDAY + timedelta(minutes=2),
            by=store.desk.leader,
            approval=ApprovalId("x.1"),
            act=Approvable.REPRINT_LABEL,
            about=item_no,
            asked_by=store.desk.clerk,
            reason="LABEL_SPOILED",
            way=ApprovalWay.IN_PERSON,
            answered_at=None,
        ),
    )
    store.clock.advance(timedelta(hours=1))
    hand_over(store.desk)
    record(store, _delivered(store, item_no))
    story = looks.life_story(item_no)
    assert [line.kind for line in story.lines] == [
        "ItemAccepted",
        "LabelConfirmed",
        "ActApproved",
        "ShiftHandedOver",
        "ItemDelivered",
    ]
    assert {line.who for line in story.lines} == {"Nguyễn Thị Hạnh"}
    assert (story.lines[2].other, story.lines[3].other) == ("Hoàng Văn Tú", "Hoàng Văn Tú")
    assert story.lines[0].telling.outside == "Trần Văn Minh"
    assert story.lines[-1].telling.outside == "Đỗ Thị Lan"
    assert {line.truth for line in story.lines} == {Truth.HERE}
    assert story.restricted


def test_a_label_printed_again_stands_in_the_life_of_its_item_and_in_the_audit(
    store: OpenedStore, looks: SqlLooks
) -> None:
    item_no = store.accept(Secrecy.B)
    record(store, reprinted(store, item_no))
    last = looks.life_story(item_no).lines[-1]
    assert (last.kind, last.telling.code, last.telling.old_label) == ("LabelReprinted", "2", OldLabel.DESTROYED)
    (line,) = (line for line in looks.audit(DAY, DAY, 10).lines if line.kind == "LabelReprinted")
    assert (line.about, line.count, line.what, line.why) == (item_no, 2, "DESTROYED", "CAME_OFF")


def test_a_seal_strip_printed_again_stands_in_the_life_of_its_item_and_in_the_audit(
    store: OpenedStore, looks: SqlLooks
) -> None:
    item_no = store.accept(Secrecy.B)
    record(store, strip_reprinted(store, item_no))
    last = looks.life_story(item_no).lines[-1]
    assert (last.kind, last.telling.code, last.telling.reason) == ("SealStripReprinted", "2", "COVER_REDONE")
    (line,) = (line for line in looks.audit(DAY, DAY, 10).lines if line.kind == "SealStripReprinted")
    assert (line.about, line.count, line.what, line.why) == (item_no, 2, "DESTROYED", "COVER_REDONE")


def test_a_paper_printed_again_stands_in_the_audit(store: OpenedStore, looks: SqlLooks) -> None:
    record(store, ReceiptReprinted(at=MONDAY, by=store.desk.leader, document="300000-TEST.L1/V9", copy=2))
    (line,) = (line for line in looks.audit(DAY, DAY, 10).lines if line.kind == "ReceiptReprinted")
    assert (line.about, line.count, line.who) == ("300000-TEST.L1/V9", 2, "Nguyễn Thị Hạnh")


def test_a_life_is_whole_whoever_told_of_it_and_whenever(store: OpenedStore, looks: SqlLooks) -> None:
    item_no = store.accept(Secrecy.A)
    store.accept()
    record(store, _delivered(store, item_no))
    allowed = ActApproved(
        at=MONDAY + timedelta(hours=2),
        by=store.desk.leader,
        approval=ApprovalId("x.9"),
        act=Approvable.REPRINT_LABEL,
        about=item_no,
        asked_by=store.desk.clerk,
        reason="LABEL_SPOILED",
        way=ApprovalWay.IN_PERSON,
        answered_at=None,
    )
    record(store, allowed)
    elsewhere = LabelConfirmed(at=MONDAY + timedelta(hours=3), by=store.desk.clerk, item_no=item_no)
    key = DeskKey(desk=OTHER_DESK, life=OTHER_LIFE, office="303800", public_key=OTHER_KEY.public)
    store.sync.take_in(tuple(lines_of([elsewhere])), (key,), (), 1)
    assert [line.kind for line in looks.life_story(item_no).lines] == [
        "ItemAccepted",
        "ItemDelivered",
        "ActApproved",
        "LabelConfirmed",
    ]


def test_nothing_is_told_of_a_number_nobody_knows(looks: SqlLooks) -> None:
    story = looks.life_story(number(7))
    assert (story.item, story.restricted, story.lines) == (None, False, ())


def _looked(store: OpenedStore, *, exported: bool = False) -> RestrictedListSeen:
    return RestrictedListSeen(
        at=store.clock(),
        by=store.desk.leader,
        list=RestrictedList.ITEMS_OF_OTHERS,
        reason=LookReason.COMPLAINT,
        count=4,
        exported=exported,
        narrowed_by=(NarrowedBy.AGENCY, NarrowedBy.DAYS),
    )


def test_the_audit_list_says_who_looked_at_what_and_why_newest_first(store: OpenedStore, looks: SqlLooks) -> None:
    record(store, _looked(store))
    store.clock.advance(timedelta(minutes=1))
    record(store, _looked(store, exported=True))
    newest, oldest = looks.audit(DAY, DAY, 10).lines[:2]
    assert (newest.who, newest.what, newest.why, newest.count) == (
        "Nguyễn Thị Hạnh",
        "ITEMS_OF_OTHERS",
        "COMPLAINT",
        4,
    )
    assert newest.narrowed_by == (NarrowedBy.AGENCY, NarrowedBy.DAYS)
    assert newest.about == ""
    assert (newest.more, oldest.more) == ("EXPORTED", "")


def test_an_approval_says_its_way_and_whether_it_was_countersigned(store: OpenedStore, looks: SqlLooks) -> None:
    given = ActApproved(
        at=MONDAY,
        by=store.desk.leader,
        approval=ApprovalId("x.1"),
        act=Approvable.RESET_PIN,
        about=store.desk.clerk,
        asked_by=store.desk.clerk,
        reason="PIN_FORGOTTEN",
        way=ApprovalWay.BY_PHONE,
        answered_at=None,
    )
    record(store, given)
    (line,) = (line for line in looks.audit(DAY, DAY, 10).lines if line.kind == "ActApproved")
    assert (line.more, line.asked_by, line.about, line.countersigned_at) == (
        "BY_PHONE",
        "Hoàng Văn Tú",
        "Hoàng Văn Tú",
        None,
    )
    later = MONDAY + timedelta(hours=9)
    record(store, ApprovalCountersigned(at=later, by=store.desk.leader, approval=given.approval))
    (line,) = (line for line in looks.audit(DAY, DAY, 10).lines if line.kind == "ActApproved")
    assert line.countersigned_at == later


def test_only_the_days_asked_for_are_listed_by_local_midnight(store: OpenedStore, looks: SqlLooks) -> None:
    late = MONDAY + timedelta(hours=15, minutes=59)  # 22:59 + 1 h of the same local day is 23:59
    record(store, PinRefused(at=late, by=store.desk.clerk, tries=3))
    record(store, PinRefused(at=late + timedelta(minutes=2), by=store.desk.clerk, tries=4))
    kinds = [line.count for line in looks.audit(DAY, DAY, 10).lines if line.kind == "PinRefused"]
    assert kinds == [3]
    kinds = [line.count for line in looks.audit(DAY, DAY + timedelta(days=1), 10).lines if line.kind == "PinRefused"]
    assert kinds == [4, 3]


def test_what_does_not_fit_on_the_list_is_said(store: OpenedStore, looks: SqlLooks) -> None:
    record(store, *(PinSet(at=MONDAY, by=store.desk.leader, staff=StaffId(f"x.{n}")) for n in range(3)))
    assert looks.audit(DAY, DAY, 2).more
    assert len(looks.audit(DAY, DAY, 2).lines) == 2


def test_contradictions_and_set_aside_lines_are_listed_whatever_their_day(store: OpenedStore, looks: SqlLooks) -> None:
    item_no = store.accept(Secrecy.A)
    record(store, _delivered(store, item_no), _delivered(store, item_no))
    values = {"why": "SIGNATURE_WRONG", "header": b"h", "signature": b"s", "salt": None, "payload": None}
    with writing(store.engine) as connection:
        connection.execute(aside.insert(), [{**values, "digest": b"d", "at": written(MONDAY)}])
    seen = looks.audit(DAY - timedelta(days=900), DAY - timedelta(days=800), 10)
    assert seen.lines == ()
    (disputed,) = seen.disputed
    assert (disputed.item_no, disputed.letter, seen.disputed_count) == (item_no, "A", 1)
    assert Dispute.MOVED_AFTER_END in disputed.disputes
    assert [(line.why, line.at) for line in seen.aside] == [("SIGNATURE_WRONG", MONDAY)]
    assert seen.aside_count == 1


def test_the_audit_list_is_the_same_after_a_rebuild(store: OpenedStore, looks: SqlLooks) -> None:
    record(store, _looked(store, exported=True), PinSet(at=MONDAY, by=store.desk.leader, staff=store.desk.clerk))
    before = looks.audit(DAY, DAY, 10)
    with writing(store.engine) as connection:
        rebuild(connection)
    assert looks.audit(DAY, DAY, 10) == before


def test_a_month_of_an_agency_counts_items_of_a_class_only_for_a_look(store: OpenedStore, looks: SqlLooks) -> None:
    plain, secret = store.accept(), store.accept(Secrecy.A)
    sender = looks.items_matching(ItemsAsked(text=plain), 1, None).items[0]
    assert sender.sender_agency is not None
    paid = looks.items_matching(ItemsAsked(text=secret), 1, None).items[0].to_pay_vnd
    shown = SqlAgencyMonths(store.engine).without_classes(sender.sender_agency, DAY, DAY)
    whole = looks.agency_month(sender.sender_agency, DAY, DAY)
    assert (shown.items, shown.to_pay_vnd, shown.with_classes) == (1, sender.to_pay_vnd, False)
    assert (whole.items, whole.to_pay_vnd, whole.with_classes) == (2, sender.to_pay_vnd + paid, True)
    tomorrow = DAY + timedelta(days=1)
    assert looks.agency_month(sender.sender_agency, tomorrow, tomorrow).items == 0


def test_only_what_somebody_of_the_post_still_holds_is_held(store: OpenedStore, looks: SqlLooks) -> None:
    gone, kept = store.accept(Secrecy.A), store.accept(Secrecy.B)
    record(store, _delivered(store, gone))
    assert [line.item_no for line in looks.items_held(10).items] == [kept]
    store.accept()
    assert looks.items_held(1).more
