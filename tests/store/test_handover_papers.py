"""The papers of a handover from the facts: the checklist of the opening, the slip of a count, a proof that holds."""

from dataclasses import replace
from datetime import timedelta

import pytest
from msgspec.structs import replace as changed

from kt1desk.documents.count_slip import count_slip
from kt1desk.documents.shift_sheet import shift_sheet
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import HandoverBegun, StaffRegistered
from kt1desk.domain.ids import HandoverId, LifeId, ShiftId
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.engine import reading
from kt1desk.usecases.reprint_handover import ReprintHandover, reprint_handover
from kt1desk.wire.line import Line
from kt1desk.wire.paper_proof import read_proof
from kt1desk.wire.verifying import Code, Paper, Ring, Verification
from tests.store.opened import DESK, LIFE, SIGNING, OpenedStore, facts_told, record
from tests.support.builders import CENTRE
from tests.support.clock import MONDAY
from tests.support.handing_over import TwoPersons, hand_over
from tests.support.ledger_files import ListSource, brief
from tests.support.lines import Author
from tests.support.openings import SEALS


def lines_of_store(store: OpenedStore) -> tuple[Line, ...]:
    with reading(store.engine) as connection:
        return tuple(placed.line for placed in LedgerBook(connection).of_desk(DESK, LIFE, 0, 1_000))


def author() -> Author:
    """The desk of the store, as a verifier knows it."""
    known = Author("300000", training=True, desk=DESK)
    known.life, known.key = LifeId(LIFE), SIGNING
    return known


def test_the_receipt_shows_the_checklist_of_the_opening(store: OpenedStore) -> None:
    store.accept()
    paper = store.papers.handover_paper(hand_over(store.desk).shift)
    assert paper.checked is not None
    assert (paper.checked.shift, paper.checked.at, paper.checked.by_name) == (paper.shift, MONDAY, "Nguyễn Thị Hạnh")
    answers = {row.answer.code: row.answer for row in paper.checked.rows}
    assert answers["CASH"].amount == 1_250_000
    assert answers["SEALS"].seals == SEALS
    assert paper.differences == ()


def test_the_code_of_a_receipt_is_true_of_its_book_and_names_one_that_was_altered(store: OpenedStore) -> None:
    store.accept()
    receipt = store.papers.handover_paper(hand_over(store.desk).shift).proof
    paper = Paper(name="receipt", signed=read_proof(receipt.text))
    book = lines_of_store(store)
    whole = Verification(Ring(None)).findings([ListSource(author(), book)], [paper])
    assert [code for code, _, _ in brief(whole)] == [Code.INTACT, Code.INTACT]
    line = book[receipt.number - 1]
    payload = (line.payload or b"").replace(b'"unsent":', b'"unsent":1')
    spoilt = (*book[: receipt.number - 1], changed(line, payload=payload), *book[receipt.number :])
    found = brief(Verification(Ring(None)).findings([ListSource(author(), spoilt)], [paper]))
    assert (Code.ALTERED, receipt.number, receipt.number) in found
    cut = brief(Verification(Ring(None)).findings([ListSource(author(), book[: receipt.number - 1])], [paper]))
    assert any(code is not Code.INTACT and first == receipt.number for code, first, _ in cut)


def test_the_slip_of_a_count_is_read_from_the_line_that_fixed_it(store: OpenedStore) -> None:
    number = store.sync.head().number + 1
    begun = HandoverBegun(
        at=MONDAY,
        by=store.desk.leader,
        handover=HandoverId(f"{DESK}.{LIFE}/H{number}"),
        office=CENTRE,
        shift=ShiftId("2024-330/1"),
        outgoing=store.desk.leader,
        incoming=store.desk.clerk,
        into_safe=False,
        digest="0f" * 16,
    )
    record(store, begun)
    slip = store.papers.count_slip(begun.handover).slip
    assert (slip.digest, slip.counting_name, slip.absent_name) == (begun.digest, "Nguyễn Thị Hạnh", "")
    assert slip.incoming_name == "Hoàng Văn Tú"
    for other in (f"{DESK}.{LIFE}/H{number - 1}", f"{DESK}.{LIFE}/H", "nonsense"):
        with pytest.raises(RuleBroken) as broken:
            store.papers.count_slip(HandoverId(other))
        assert broken.value.rule is Rule.PAPER_UNKNOWN


def test_the_last_slips_and_receipts_are_listed_with_their_copies(store: OpenedStore) -> None:
    store.accept()
    ended = hand_over(store.desk)
    asked = ReprintHandover(by=store.desk.clerk, document=ended.shift)
    for _ in range(2):
        reprint_handover(asked, books=store.books, clock=store.clock)
    [receipt, slip] = store.papers.handover_prints(9)
    assert (receipt.document, receipt.fact, receipt.copies) == (ended.shift, ended, 3)
    assert (slip.document, slip.copies) == (ended.handover, 1)
    assert (receipt.outgoing_name, receipt.incoming_name) == ("Nguyễn Thị Hạnh", "Hoàng Văn Tú")
    store.clock.advance(timedelta(hours=6))
    TwoPersons(store.desk).begin()
    assert [type(row.fact) for row in store.papers.handover_prints(9)] == [HandoverBegun] * 2, "nothing tells the stock"


def test_a_receipt_printed_years_later_has_the_bytes_of_the_first_but_for_its_mark(store: OpenedStore) -> None:
    store.accept()
    ended = hand_over(store.desk)
    first = store.papers.handover_paper(ended.shift), store.papers.count_slip(HandoverId(str(ended.handover)))
    store.clock.advance(timedelta(days=900))
    record(store, changed_name(store))
    again = store.papers.handover_paper(ended.shift), store.papers.count_slip(HandoverId(str(ended.handover)))
    assert again == first
    assert shift_sheet(again[0]) == shift_sheet(first[0])
    assert count_slip(again[1]) == count_slip(first[1])


def changed_name(store: OpenedStore) -> StaffRegistered:
    """Whoever handed over is called otherwise by now."""
    known = next(fact for fact in facts_told(store) if isinstance(fact, StaffRegistered))
    return replace(known, at=store.clock(), name="Nguyễn Thị Hạnh Dung")
