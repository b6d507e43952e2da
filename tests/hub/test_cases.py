"""The province sees which desks have open cases, how many and since when, through all lives of a desk."""

from datetime import datetime, timedelta

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.events import CaseClosed, OpenedCase, ShiftHandedOver, ShiftOpened
from kt1desk.domain.ids import CaseId, ShiftId, StaffId
from kt1desk.domain.numbers import make_item_no
from kt1desk.hub.reports import in_words, status
from kt1desk.wire import protocol
from tests.support.hubs import DirectHub, enrolled
from tests.support.lines import NOW, Author, next_office

HANH, TU = StaffId("hanh"), StaffId("tu")
ITEM = make_item_no("ZK", 41_001)


def _case(name: str) -> OpenedCase:
    return OpenedCase(
        case=CaseId(name), item_no=ITEM, outcome=Outcome.MISSING, reason="NOT_ON_THE_SHELF", reserved=True
    )


def _handed_over(at: datetime, *cases: str) -> ShiftHandedOver:
    return ShiftHandedOver(
        at=at,
        by=HANH,
        shift=ShiftId("2024-330/1"),
        outgoing=HANH,
        handover=None,
        items=(),
        cases=tuple(map(_case, cases)),
        sheet=(),
        unsent=0,
        witness=None,
        next_shift=ShiftId("2024-330/2"),
        incoming=TU,
    )


def _opened(at: datetime, *cases: str) -> ShiftOpened:
    return ShiftOpened(
        at=at,
        by=TU,
        shift=ShiftId("2024-331/1"),
        opening=(),
        on_duty=(),
        taken=None,
        cases=tuple(map(_case, cases)),
        checklist=(),
    )


def _closed(case: str) -> CaseClosed:
    return CaseClosed(at=NOW, by=TU, case=CaseId(case), item_no=ITEM, reserved=True, reason="FOUND", witness=HANH)


def _push(hub: DirectHub, author: Author, *facts: ShiftHandedOver | ShiftOpened | CaseClosed) -> None:
    lines = author.writes(*facts)
    hub.door(author).push(protocol.Push(desk=author.desk, life=author.life, lines=lines))


def test_open_cases_stand_by_desk_with_the_oldest_until_they_are_closed(hub: DirectHub) -> None:
    first, second = enrolled(hub, next_office()), enrolled(hub, next_office())
    old, older = NOW - timedelta(days=3), NOW - timedelta(days=9)
    _push(hub, first, _handed_over(old, "A-1", "A-2"), _closed("A-1"))
    _push(hub, second, _handed_over(older, "B-1"), _opened(old, "B-2", "B-3"))
    assert [(each.desk, each.open, each.oldest) for each in status(hub.engine).cases] == [
        (second.desk, 3, older),
        (first.desk, 1, old),
    ]
    words = in_words(status(hub.engine), NOW)
    assert f"{second.office} desk {second.desk}: 3 open cases" in words
    assert "9 days" in words
    _push(hub, first, _closed("A-2"))
    assert [each.desk for each in status(hub.engine).cases] == [second.desk]


def test_a_desk_cannot_close_the_case_of_another(hub: DirectHub) -> None:
    first, second = enrolled(hub, next_office()), enrolled(hub, next_office())
    _push(hub, first, _handed_over(NOW, "A-1"))
    _push(hub, second, _closed("A-1"))
    assert [each.desk for each in status(hub.engine).cases] == [first.desk]
