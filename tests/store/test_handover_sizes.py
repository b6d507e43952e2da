"""Handovers of nothing and of 2,000 items: the verbs and the paper, over the encrypted store."""

import re

from kt1desk.documents.shift_sheet import shift_sheet
from kt1desk.domain.events import ItemCounted, ShiftHandedOver
from kt1desk.domain.item import Secrecy
from kt1desk.usecases.see_handover import see_handover
from tests.store.opened import OpenedStore, record
from tests.support.builders import accepted
from tests.support.handing_over import TwoPersons, hand_over
from tests.support.pdf_reading import page_count, page_texts, text_of

MANY = 2_000
_LETTERS = (Secrecy.NONE, Secrecy.C, Secrecy.NONE, Secrecy.B)
_NUMBER = re.compile(r"ZK \d\d \d{3} \d{3} \d VN")


def test_a_shift_without_an_item_is_handed_over_with_its_paper(store: OpenedStore) -> None:
    ended = hand_over(store.desk)
    assert (ended.items, ended.cases) == ((), ())
    pdf = shift_sheet(store.papers.handover_paper(ended.shift))
    assert page_count(pdf) == 2, "one page a copy"
    assert "Không có bưu gửi nào tồn cuối ca." in text_of(pdf)
    with store.books.writing() as book:
        assert book.sheet().balances
        assert book.on_hand() == ()


def test_a_shift_with_2000_items_is_handed_over_with_its_paper(store: OpenedStore) -> None:
    serials = range(50_000, 50_000 + MANY)
    record(store, *(accepted(serial, secrecy=_LETTERS[serial % 4], by=store.desk.leader) for serial in serials))
    both = TwoPersons(store.desk)
    begun = both.begin()
    *most, last = both.on_the_shelf()
    assert len(most) == MANY - 1
    for by in (both.outgoing, both.incoming):
        scans = [ItemCounted(at=store.clock(), by=by, handover=begun.handover, item_no=item_no) for item_no in most]
        record(store, *scans)  # each in its own transaction would take the test a minute
        both.scan(by, last)
    both.reveal()
    seen = see_handover(books=store.books, reference=store.desk.reference, clock=store.clock)
    assert seen is not None
    assert seen.result is not None
    assert (seen.result.agreed, seen.result.differences, seen.result.balances) == (MANY, (), True)
    ended = both.sign()
    assert isinstance(ended, ShiftHandedOver)
    assert len(ended.items) == MANY

    pages = page_texts(shift_sheet(store.papers.handover_paper(ended.shift)))
    for copy in (pages[: len(pages) // 2], pages[len(pages) // 2 :]):
        numbers = _NUMBER.findall(" ".join(copy))
        assert len(numbers) == len(set(numbers)) == MANY
        assert "NGƯỜI NHẬN" in copy[-1]
