"""Projections: what is folded as it happens and what is folded again from the ledger are the same rows."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kt1desk.domain.clerk import Role
from kt1desk.domain.custody import Dispute
from kt1desk.domain.events import Fact, LabelConfirmed, NumberBlockLeased
from kt1desk.domain.ids import LifeId, OfficeCode, ShiftId, StaffId
from kt1desk.domain.item import Secrecy
from kt1desk.domain.numbers import NumberBlock
from kt1desk.domain.stock import HeldItem, Place, SheetRow
from kt1desk.store.engine import reading, writing
from kt1desk.store.projections import rebuild
from kt1desk.store.tables import PROJECTION_VERSION, cursor, items
from kt1desk.usecases.readmodels import Truth
from kt1desk.wire.codec import encode
from kt1desk.wire.line import Line
from tests.store.opened import DESK, LIFE, OpenedStore, Rows, copy_of, count, record, rows_of
from tests.support.builders import HANH, accepted, number, registered, shift_opened
from tests.support.clock import MONDAY
from tests.support.handing_over import hand_over
from tests.support.histories import Day, steps
from tests.support.lines import OTHER_LIFE, chained, lines_of


def rebuilt(store: OpenedStore) -> Rows:
    with writing(store.engine) as connection:
        rebuild(connection)
    return rows_of(store.engine)


def pull(store: OpenedStore, lines: list[Line]) -> None:
    store.sync.take_in(tuple(lines), (), (), 1)


def pull_facts(store: OpenedStore, *facts: Fact) -> None:
    pull(store, lines_of(facts))


@settings(max_examples=60)
@given(steps, steps, st.integers(1, 9), st.booleans())
def test_folding_again_gives_the_rows_that_were_folded_as_it_happened(
    made_store: Path, ours: list[tuple[str, int]], theirs: list[tuple[str, int]], page: int, they_begin: bool
) -> None:
    mine = Day(first_serial=200).play(ours).facts
    pulled = lines_of(Day(first_serial=500).play(theirs).facts)
    with copy_of(made_store) as store:
        if they_begin:
            pull(store, pulled[:page])
            pulled = pulled[page:]
        for start in range(0, max(len(mine), len(pulled)), page):
            record(store, *mine[start : start + page])
            pull(store, pulled[start : start + page])
        live = rows_of(store.engine)
        assert rebuilt(store) == live


@settings(max_examples=30)
@given(steps)
def test_recording_facts_one_by_one_or_all_at_once_gives_the_same_rows(
    made_store: Path, taken: list[tuple[str, int]]
) -> None:
    facts = Day(first_serial=200).play(taken).facts
    with copy_of(made_store) as one, copy_of(made_store) as other:
        record(one, *facts)
        for fact in facts:
            record(other, fact)
        assert rows_of(one.engine) == rows_of(other.engine)


@settings(max_examples=30)
@given(st.data(), steps)
def test_lines_that_come_in_any_order_with_any_gap_are_folded_without_a_word(
    made_store: Path, data: st.DataObject, taken: list[tuple[str, int]]
) -> None:
    lines = lines_of(Day(first_serial=500).play(taken).facts)
    some = data.draw(st.lists(st.sampled_from(lines), unique_by=lambda line: line.header))
    with copy_of(made_store) as store:
        pull(store, some)
        assert rebuilt(store) == rows_of(store.engine)


def _unreadable() -> list[tuple[str, tuple[str, bytes]]]:
    kind, payload = encode(accepted(501))
    big = b"9" * 30
    return [
        ("a kind from the future", ("item_teleported.1", b'{"at":"2024-11-25T01:00:00Z"}')),
        ("a version from the future", ("item_accepted.9", payload)),
        ("bytes that are no JSON", (kind, b"\xff\x00")),
        ("nothing", (kind, b"")),
        ("a fact that lacks a part", (kind, payload.replace(b'"weight_g":120,', b""))),
        ("a class that is none", (kind, payload.replace(b'"secrecy":"-"', b'"secrecy":"Z"'))),
        ("a weight no column holds", (kind, payload.replace(b'"weight_g":120', b'"weight_g":' + big))),
        ("a price no column holds", (kind, payload.replace(b'"to_pay_vnd":15000', b'"to_pay_vnd":' + big))),
        (
            "a moment without a zone",
            (kind, payload.replace(b'"at":"2024-11-25T01:00:00Z"', b'"at":"2024-11-25T01:00:00"')),
        ),
        ("a moment before all time", (kind, payload.replace(b"2024-11-26T10:00:00Z", b"0001-01-01T00:00:00+07:00"))),
    ]


UNREADABLE = dict(_unreadable())


@pytest.mark.parametrize("what", UNREADABLE)
def test_a_line_that_cannot_be_read_is_kept_and_passed_over(store: OpenedStore, what: str) -> None:
    assert UNREADABLE[what] != encode(accepted(501))
    before, lines = rows_of(store.engine), count(store.engine)
    pull(store, chained([UNREADABLE[what], encode(accepted(502))]))
    assert count(store.engine) == lines + 2
    after = rows_of(store.engine)
    assert [row[0] for row in after["items"]] == [number(502)]
    assert {name: rows for name, rows in after.items() if name != "items"} == {
        name: rows for name, rows in before.items() if name != "items"
    }
    assert rebuilt(store) == after


@pytest.mark.parametrize("item_no", ["", "x", "MK000000005VN' OR 1", "ZK" + "9" * 5_000, "số\u0000hiệu"])
def test_a_number_that_is_none_harms_nothing(store: OpenedStore, item_no: str) -> None:
    kind, payload = encode(accepted(501))
    strange = payload.replace(f'"{number(501)}"'.encode(), f'"{item_no}"'.replace("\x00", "\\u0000").encode())
    pull(store, chained([(kind, strange), encode(accepted(502))]))
    assert {row[0] for row in rows_of(store.engine)["items"]} == {item_no, number(502)}
    assert store.accept() == number(41_000)


def test_a_withheld_line_is_kept_and_passed_over(store: OpenedStore) -> None:
    first, second, third = lines_of((accepted(501), accepted(502), accepted(503)))
    pull(store, [first, second.without_payload(), third])
    assert [row[0] for row in rows_of(store.engine)["items"]] == [number(501), number(503)]
    assert rebuilt(store) == rows_of(store.engine)


def test_a_line_that_an_older_program_could_not_read_is_read_after_the_update(store: OpenedStore) -> None:
    store.accept()
    with writing(store.engine) as connection:  # what an older program would have made of the same ledger
        connection.execute(items.delete())
        connection.execute(cursor.update().values(projection_version=PROJECTION_VERSION - 1))
    assert [row[0] for row in rebuilt(store)["items"]] == [number(41_000)]
    with reading(store.engine) as connection:
        assert connection.execute(cursor.select()).mappings().one()["projection_version"] == PROJECTION_VERSION


def test_nobody_of_another_desk_becomes_one_of_ours(store: OpenedStore) -> None:
    before = store.lookups.staff()
    usurper = registered(store.desk.clerk, "Kẻ Lạ", Role.PROVINCE, by=HANH, at=MONDAY)
    stranger = replace(usurper, staff=StaffId("303800-OTHER.1"), role=Role.SHIFT_LEADER, office=OfficeCode("303800"))
    pull_facts(store, usurper, stranger)
    assert store.lookups.staff() == before
    with store.books.writing() as book:
        assert book.clerk(store.desk.clerk).role is Role.CLERK


def test_a_person_of_ours_may_be_renamed_by_us(store: OpenedStore) -> None:
    record(store, registered(store.desk.clerk, "Hoàng Tú", Role.SHIFT_LEADER, by=HANH, at=MONDAY))
    assert [row.name for row in store.lookups.staff()] == ["Nguyễn Thị Hạnh", "Hoàng Tú"]


@pytest.mark.parametrize("life", [OTHER_LIFE, LIFE])
def test_numbers_lent_to_another_desk_are_never_used_here(store: OpenedStore, life: str) -> None:
    block = NumberBlock(prefix="ZK", first=41_050, last=99_999)
    leased = NumberBlockLeased(at=MONDAY, by=HANH, ordinal=2, block=block)
    pull(store, lines_of((leased,), life=LifeId(life)))
    assert store.lookups.truth_line().numbers_left == 100
    for _ in range(100):
        last = store.accept()
    assert last == number(41_099)
    assert store.lookups.truth_line().numbers_left == 0


def test_a_shift_of_another_desk_or_of_an_earlier_life_is_not_the_open_shift_here(store: OpenedStore) -> None:
    ours = store.lookups.shift()
    assert ours is not None
    opened = shift_opened(shift=ours.shift)
    long_before = [*(accepted(serial) for serial in range(501, 520)), opened]
    pull(store, lines_of(long_before))
    pull(store, lines_of(long_before, desk=store.sync.desk(), life=LifeId("L0")))
    assert store.lookups.shift() == ours
    hand_over(store.desk)
    standing = store.lookups.shift()
    assert standing is not None
    assert (standing.shift, standing.clerk) == (ShiftId("2024-330/3"), store.desk.clerk)


def test_an_item_of_another_desk_is_not_on_hand_here_whatever_we_say_of_it(store: OpenedStore) -> None:
    pull_facts(store, accepted(501))
    record(store, LabelConfirmed(at=MONDAY, by=HANH, item_no=number(501)))
    line = store.lookups.item(number(501))
    assert line is not None
    assert (line.label_confirmed, line.truth) == (True, Truth.HERE)
    assert store.lookups.items_on_hand() == ()
    assert store.lookups.handover_draft().balances
    pull_facts(store, accepted(501), LabelConfirmed(at=MONDAY, by=HANH, item_no=number(501)))
    assert store.lookups.items_on_hand() == ()


def test_a_second_acceptance_of_a_number_does_not_replace_the_first(store: OpenedStore) -> None:
    item_no = store.accept()
    before = store.papers.item_paper(item_no)
    again = replace(accepted(41_000, secrecy=Secrecy.A), weight_g=999)
    pull_facts(store, again)
    record(store, again)
    line = store.lookups.item(item_no)
    assert line is not None
    assert (line.weight_g, line.letter) == (120, "")
    assert store.papers.item_paper(item_no) == before
    with store.books.writing() as book:
        assert book.custody(item_no).disputes == (Dispute.ACCEPTED_TWICE,)


def test_what_is_taken_over_at_the_first_shift_is_counted_once(store: OpenedStore) -> None:
    store.accept()
    held = HeldItem(item_no=number(41_000), secrecy=accepted(1).service.secrecy, place=Place.WITH_CLERK)
    record(
        store,
        shift_opened(held, by=store.desk.clerk, shift=ShiftId("2024-330/9")),
    )
    draft = store.lookups.handover_draft()
    assert draft.shift.clerk == store.desk.clerk
    assert draft.sheet[0] == SheetRow(secrecy=held.secrecy, start=1, with_clerk=1)


def test_what_we_record_ourselves_must_fit_its_row(store: OpenedStore) -> None:
    lines = count(store.engine)
    with pytest.raises(ValueError, match="time zone"):
        record(store, replace(accepted(41_000), at=MONDAY.replace(tzinfo=None)))
    with pytest.raises(OverflowError):
        record(store, replace(accepted(41_000), weight_g=2**63))
    assert count(store.engine) == lines


def test_rows_are_bound_to_the_line_they_came_from(store: OpenedStore) -> None:
    item_no = store.accept()
    with reading(store.engine) as connection:
        row = connection.execute(items.select().where(items.c.item_no == item_no)).mappings().one()
    head = store.sync.head().number
    assert (row["accept_desk"], row["accept_life"], row["accept_number"]) == (DESK, LIFE, head)
    assert (row["desk"], row["own_number"]) == (DESK, head)
    assert datetime.fromisoformat(row["accepted_at"]) == MONDAY.astimezone(UTC)
