"""The open cases of a desk, and of whoever has its shift wherever they were opened."""

from datetime import timedelta

from kt1desk.domain.comparing import Outcome
from kt1desk.domain.events import CaseClosed, OpenedCase, ShiftHandedOver
from kt1desk.domain.ids import CaseId, HandoverId, ItemNo, ShiftId, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.numbers import make_item_no
from kt1desk.store.cases import SqlOpenCases
from kt1desk.store.must_act import SqlMustAct
from kt1desk.usecases.case_rows import OpenCase
from tests.gui.pages.must_act.at_the_desk import handed_over_without
from tests.store.opened import OpenedStore
from tests.support.clock import MONDAY
from tests.support.handing_over import TwoPersons
from tests.support.lines import Author

ELSEWHERE = make_item_no("ZK", 88_001)


def _cases(store: OpenedStore) -> tuple[OpenCase, ...]:
    return SqlOpenCases(store.engine).rows()


def _handed_over_elsewhere(outgoing: StaffId, incoming: StaffId) -> ShiftHandedOver:
    opened = OpenedCase(
        case=CaseId("300000-B.L1/H9-1"),
        item_no=ELSEWHERE,
        outcome=Outcome.MISSING,
        reason="NOT_ON_THE_SHELF",
        reserved=True,
    )
    return ShiftHandedOver(
        at=MONDAY - timedelta(hours=3),
        by=outgoing,
        shift=ShiftId("2024-330/1"),
        outgoing=outgoing,
        handover=HandoverId("300000-B.L1/H9"),
        items=(),
        cases=(opened,),
        sheet=(),
        unsent=0,
        witness=None,
        next_shift=ShiftId("2024-330/2"),
        incoming=incoming,
    )


def test_a_case_is_shown_with_who_answers_meanwhile_until_two_persons_close_it(store: OpenedStore) -> None:
    missing = store.accept(Secrecy.A)
    ended = handed_over_without(store.desk, missing)
    [case] = _cases(store)
    assert (case.case, case.item_no, case.letter, case.outcome) == (
        ended.cases[0].case,
        missing,
        "A",
        Outcome.MISSING,
    )
    assert (case.reserved, case.answers_name, case.opened_at, case.here) == (True, "Nguyễn Thị Hạnh", ended.at, True)
    desk = store.desk
    with store.books.writing() as book:
        book.record(
            CaseClosed(
                at=store.clock(),
                by=desk.clerk,
                case=case.case,
                item_no=missing,
                reserved=True,
                reason="FOUND",
                witness=desk.leader,
            )
        )
    assert _cases(store) == ()


def test_a_case_of_another_desk_is_shown_where_its_person_has_the_shift_and_nowhere_else(store: OpenedStore) -> None:
    other, desk = Author("300000", training=True), store.desk
    handed_over = _handed_over_elsewhere(desk.leader, desk.clerk)
    store.sync.take_in(other.writes(handed_over), (), (), 1)
    [case] = _cases(store)
    assert (case.item_no, case.here, case.answers_name) == (ELSEWHERE, False, "Nguyễn Thị Hạnh")
    assert ELSEWHERE in {row.item_no for row in SqlMustAct(store.engine, store.clock, timedelta()).rows()}
    TwoPersons(desk).counted().sign()
    assert _cases(store) == ()


def test_while_two_persons_count_blind_no_case_and_nothing_to_act_upon_is_told(store: OpenedStore) -> None:
    missing: ItemNo = store.accept()
    handed_over_without(store.desk, missing)
    both = TwoPersons(store.desk)
    both.begin()
    assert _cases(store) == ()
    assert SqlMustAct(store.engine, store.clock, timedelta()).rows() == ()
    both.reveal()
    assert len(_cases(store)) == 1
