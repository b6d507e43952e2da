"""How far each label of the list at the counter is, whatever cut the program off between book and printer."""

from dataclasses import replace
from datetime import timedelta

from kt1desk.domain.acceptance import LateEntry
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.paper_stock import PaperUse
from kt1desk.domain.print_job import JobState
from kt1desk.store.print_jobs import SqlPrintJobs
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.label_rows import label_states
from kt1desk.usecases.print_ports import Fate, Outcome
from tests.store.opened import OpenedStore, record, reprinted
from tests.support.forms import confirm, form, write_by_hand
from tests.support.packs import make, open_at


def states(store: OpenedStore) -> dict[ItemNo, JobState | None]:
    return label_states(store.lookups.recent_items(60), SqlPrintJobs(store.engine))


def printed(store: OpenedStore, item_no: ItemNo, fate: Fate) -> None:
    jobs = SqlPrintJobs(store.engine)
    jobs.end(jobs.queue(PaperUse.LABEL, item_no, store.clock()), Outcome(fate=fate, where="Zebra"), store.clock())


def test_a_label_that_the_program_was_cut_off_before_was_never_sent(store: OpenedStore) -> None:
    cut_off, failed, sent = (store.accept() for _ in range(3))
    printed(store, failed, Fate.FAILED)
    printed(store, sent, Fate.SENT)
    assert states(store) == {cut_off: None, failed: JobState.FAILED, sent: JobState.SENT}


def test_a_copy_that_was_never_sent_is_not_taken_for_the_one_before_it(store: OpenedStore) -> None:
    item_no = store.accept()
    printed(store, item_no, Fate.SENT)
    confirm(store.desk, item_no)
    assert states(store) == {}
    store.clock.advance(timedelta(minutes=1))
    record(store, reprinted(store, item_no))
    assert states(store) == {item_no: None}


def test_a_label_is_told_of_however_many_papers_came_after_it(store: OpenedStore) -> None:
    item_no = store.accept()
    printed(store, item_no, Fate.UNKNOWN)
    jobs = SqlPrintJobs(store.engine)
    for _ in range(201):
        jobs.queue(PaperUse.SHEET, "1", store.clock())
    assert states(store) == {item_no: JobState.UNKNOWN}


def test_of_a_handwritten_label_the_printed_one_is_told_and_one_of_a_pack_is_on_its_cover(store: OpenedStore) -> None:
    item_no = store.accept()
    printed(store, item_no, Fate.FAILED)
    write_by_hand(store.desk, item_no)
    pack = make(store.desk, 1)
    store.clock.advance(timedelta(minutes=2))
    open_at(store.desk, pack.numbers[0], store.clock())
    late = replace(form(store.desk), late=LateEntry(item_no=pack.numbers[0], at=store.clock()))
    accept_item(late, books=store.desk.books, reference=store.desk.reference, clock=store.clock)
    assert states(store) == {item_no: JobState.FAILED}
