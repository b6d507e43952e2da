"""The list of what must be acted upon: ranked by moment, whole, and the same whatever the order it was read in."""

from datetime import UTC, datetime, timedelta
from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kt1desk.domain.custody import Stage
from kt1desk.domain.item import Secrecy, Urgency
from kt1desk.domain.must_act import MustAct, Pending, Unsettled, Urgent, Waiting, must_act
from kt1desk.domain.numbers import make_item_no

NOW = datetime(2024, 11, 25, 7, tzinfo=UTC)
_MOMENTS = st.integers(-2_000, 2_000).map(lambda minutes: NOW + timedelta(minutes=minutes))
_WAITING = st.none() | st.builds(Waiting, count=st.integers(0, 500), since=_MOMENTS)
_PENDING = st.builds(
    Pending,
    item_no=st.integers(41_000, 41_400).map(lambda serial: make_item_no("ZK", serial)),
    secrecy=st.sampled_from(Secrecy),
    urgency=st.sampled_from(Urgency),
    stage=st.sampled_from([Stage.ACCEPTED, Stage.ARRIVED, Stage.OUT_FOR_DELIVERY, Stage.ATTEMPT_FAILED]),
    due_at=_MOMENTS,
    since=_MOMENTS,
    label_confirmed=st.booleans(),
    case_since=st.none() | _MOMENTS,
)
_HELD = st.lists(_PENDING, max_size=12, unique_by=lambda item: item.item_no)
_OF_ITEM = {MustAct.DELIVER, MustAct.DELIVER_TIMED, MustAct.TRY_AGAIN}


def _item(serial: int, minutes: int, *, confirmed: bool = True, urgency: Urgency = Urgency.NORMAL) -> Pending:
    return Pending(
        item_no=make_item_no("ZK", serial),
        secrecy=Secrecy.C,
        urgency=urgency,
        stage=Stage.ACCEPTED,
        due_at=NOW + timedelta(minutes=minutes),
        since=NOW - timedelta(hours=1),
        label_confirmed=confirmed,
        case_since=None,
    )


@given(held=_HELD, aside=_WAITING, backlog=_WAITING, mixed=st.randoms(use_true_random=False))
def test_the_list_is_ranked_by_moment_whatever_order_it_was_read_in(
    held: list[Pending], aside: Waiting | None, backlog: Waiting | None, mixed: Random
) -> None:
    ranked = must_act(held, aside=aside, backlog=backlog)
    assert [each.moment for each in ranked] == sorted(each.moment for each in ranked)
    shuffled = list(held)
    mixed.shuffle(shuffled)
    assert must_act(shuffled, aside=aside, backlog=backlog) == ranked


@given(held=_HELD, aside=_WAITING, backlog=_WAITING)
def test_nothing_on_hand_and_nothing_that_waits_is_left_out_or_told_twice(
    held: list[Pending], aside: Waiting | None, backlog: Waiting | None
) -> None:
    ranked = must_act(held, aside=aside, backlog=backlog)

    def about(*kinds: MustAct) -> list[str]:
        return sorted(each.item.item_no for each in ranked if each.item is not None and each.kind in kinds)

    assert about(*_OF_ITEM) == sorted(item.item_no for item in held)
    assert about(MustAct.CONFIRM_LABEL) == sorted(item.item_no for item in held if not item.label_confirmed)
    assert about(MustAct.CLOSE_CASE) == sorted(item.item_no for item in held if item.case_since)
    waiting = {each.kind: each.count for each in ranked if each.item is None}
    assert waiting == {
        kind: of.count
        for kind, of in ((MustAct.CLEAR_ASIDE, aside), (MustAct.SEND_BACKLOG, backlog))
        if of is not None and of.count
    }


@given(held=_HELD)
def test_a_label_stands_before_the_item_that_it_holds_back(held: list[Pending]) -> None:
    ranked = must_act(held, aside=None, backlog=None)
    places = {(each.item.item_no, each.kind): place for place, each in enumerate(ranked) if each.item is not None}
    for (item_no, kind), place in places.items():
        if kind in _OF_ITEM and (item_no, MustAct.CONFIRM_LABEL) in places:
            assert places[item_no, MustAct.CONFIRM_LABEL] < place


def test_what_is_late_comes_first_then_what_is_due_next() -> None:
    late, soon, later = _item(3, -30), _item(1, 20, urgency=Urgency.TIMED), _item(2, 300, confirmed=False)
    ranked = must_act([later, late, soon], aside=None, backlog=Waiting(count=4, since=NOW - timedelta(minutes=10)))
    assert [_told(each) for each in ranked] == [
        (MustAct.DELIVER, late),
        (MustAct.SEND_BACKLOG, None),
        (MustAct.DELIVER_TIMED, soon),
        (MustAct.CONFIRM_LABEL, later),
        (MustAct.DELIVER, later),
    ]


def test_an_empty_desk_has_nothing_to_act_upon() -> None:
    assert must_act([], aside=None, backlog=Waiting(count=0, since=NOW)) == ()


def _told(urgent: Urgent) -> tuple[MustAct, Pending | Unsettled | None]:
    return urgent.kind, urgent.item


def test_a_case_about_an_item_that_is_not_here_stands_in_its_place_by_age() -> None:
    gone = Unsettled(item_no=make_item_no("ZK", 41_399), secrecy=Secrecy.A, case_since=NOW - timedelta(days=2))
    ranked = must_act([_item(41_001, -30)], elsewhere=[gone], aside=None, backlog=None)
    assert [(each.kind, each.waits, each.item and each.item.item_no) for each in ranked] == [
        (MustAct.CLOSE_CASE, True, gone.item_no),
        (MustAct.DELIVER, False, make_item_no("ZK", 41_001)),
    ]
