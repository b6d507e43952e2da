"""The papers of a handover from the facts: the checklist of the opening, the slip of a count, a proof that holds."""

import pytest
from msgspec.structs import replace as changed

from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.events import HandoverBegun
from kt1desk.domain.ids import HandoverId, LifeId, ShiftId
from kt1desk.ledger.book import LedgerBook
from kt1desk.store.engine import reading
from kt1desk.wire.line import Line
from kt1desk.wire.paper_proof import read_proof
from kt1desk.wire.verifying import Code, Paper, Ring, Verification
from tests.store.opened import DESK, LIFE, SIGNING, OpenedStore, record
from tests.support.builders import CENTRE
from tests.support.clock import MONDAY
from tests.support.handing_over import hand_over
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
