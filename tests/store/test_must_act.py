"""The list of what must be acted upon, read from a real store."""

from datetime import timedelta

from kt1desk.domain.events import AttemptFailed, IncidentOpened, ItemDelivered, ItemsSentOut, LabelConfirmed
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Secrecy
from kt1desk.domain.must_act import MustAct
from kt1desk.store.engine import writing
from kt1desk.store.moments import written
from kt1desk.store.must_act import SqlMustAct
from kt1desk.store.tables import aside
from kt1desk.usecases.must_act_rows import MustActRow
from tests.store.opened import OpenedStore, record
from tests.support.clock import MONDAY

_QUARTER = timedelta(minutes=15)


def _rows(store: OpenedStore, *kinds: MustAct) -> list[MustActRow]:
    listed = SqlMustAct(store.engine, store.clock, _QUARTER).rows()
    return [row for row in listed if row.kind in kinds]


def _labelled(store: OpenedStore, secrecy: Secrecy = Secrecy.NONE) -> ItemNo:
    item_no = store.accept(secrecy)
    record(store, LabelConfirmed(at=store.clock(), by=store.desk.leader, item_no=item_no))
    return item_no


def test_an_item_on_hand_is_there_with_its_letter_and_its_missing_label(store: OpenedStore) -> None:
    item_no = store.accept(Secrecy.A)
    label, deliver = _rows(store, MustAct.CONFIRM_LABEL, MustAct.DELIVER)
    assert (label.item_no, label.letter, deliver.item_no, deliver.waits) == (item_no, "A", item_no, False)
    assert label.moment == deliver.moment > MONDAY


def test_what_left_is_not_on_the_list(store: OpenedStore) -> None:
    item_no = _labelled(store)
    gone = ItemDelivered(
        at=store.clock(), by=store.desk.leader, item_no=item_no, received_by="Đỗ Thị Lan", received_by_title=""
    )
    record(store, gone)
    assert _rows(store, MustAct.CONFIRM_LABEL, MustAct.DELIVER) == []


def test_an_open_case_stands_since_it_was_opened(store: OpenedStore) -> None:
    item_no = _labelled(store)
    opened_at = MONDAY + timedelta(minutes=12)
    record(
        store,
        IncidentOpened(
            at=opened_at,
            by=store.desk.leader,
            item_no=item_no,
            case="BB-2024-7",
            reason="TORN",
            witness=store.desk.clerk,
            weight_g=120,
        ),
    )
    (case,) = _rows(store, MustAct.CLOSE_CASE)
    assert (case.item_no, case.moment, case.waits) == (item_no, opened_at, True)


def test_what_the_postman_brought_back_is_tried_again(store: OpenedStore) -> None:
    item_no = _labelled(store)
    at, leader = MONDAY + timedelta(minutes=30), store.desk.leader
    record(
        store,
        ItemsSentOut(at=MONDAY, by=leader, postman=store.desk.clerk, items=(item_no,)),
        AttemptFailed(at=at, by=leader, item_no=item_no, reason="CLOSED", kept_by=leader),
    )
    (again,) = _rows(store, MustAct.TRY_AGAIN)
    assert (again.item_no, again.moment, again.waits) == (item_no, at, True)
    assert _rows(store, MustAct.DELIVER) == []


def test_the_backlog_and_what_was_set_aside_are_counted_with_their_age(store: OpenedStore) -> None:
    store.clock.advance(_QUARTER)
    (backlog,) = _rows(store, MustAct.SEND_BACKLOG)
    assert (backlog.count, backlog.item_no) == (store.sync.head().number, None)
    values = {"why": "SIGNATURE_WRONG", "header": b"h", "signature": b"s", "salt": None, "payload": None}
    with writing(store.engine) as connection:
        connection.execute(aside.insert(), [{**values, "digest": b"d", "at": written(MONDAY)}])
    (laid,) = _rows(store, MustAct.CLEAR_ASIDE)
    assert (laid.count, laid.moment) == (1, MONDAY)


def test_what_the_province_has_does_not_wait(store: OpenedStore) -> None:
    head = store.sync.head()
    store.sync.mark_acknowledged(head.number, head.digest, MONDAY)
    assert _rows(store, MustAct.SEND_BACKLOG) == []


def test_what_waits_for_the_province_since_just_now_is_nothing_to_act_upon_and_the_truth_line_tells_it(
    store: OpenedStore,
) -> None:
    waiting = store.lookups.truth_line()
    assert (waiting.waiting, waiting.waiting_since) == (store.sync.head().number, MONDAY)
    for minutes, told in ((14, []), (1, [MONDAY])):
        store.clock.advance(timedelta(minutes=minutes))
        assert [row.moment for row in _rows(store, MustAct.SEND_BACKLOG)] == told
