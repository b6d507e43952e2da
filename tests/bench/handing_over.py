"""A handover of 500 items over the encrypted store: the answer to a scan on the page, the reveal, the receipt."""

import shutil
import time
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from kt1desk.documents.shift_sheet import shift_sheet
from kt1desk.domain.events import ItemCounted
from kt1desk.domain.ids import ItemNo
from kt1desk.gui.notices import Notices
from kt1desk.gui.pages.handover.page import HandoverPage
from kt1desk.gui.scan_reading import read_scan
from kt1desk.gui.work import Sent
from kt1desk.usecases.see_handover import see_handover
from tests.bench.figures import Baseline, Bound, Figure, Of
from tests.bench.timing import Times, Work, interleaved, seconds_of
from tests.gui.pages.handover.at_the_desk import doors_over
from tests.store.opened import OpenedStore, make_store, open_again, record
from tests.support.approving import dialog_over, leader
from tests.support.builders import accepted, number
from tests.support.counter import QuietAlerts
from tests.support.handing_over import TwoPersons
from tests.support.immediate_tasks import ImmediateTasks

_ITEMS = 500
_FIRST, _MORE = 50_000, 60_000
_ROUNDS, _WARM = 120, 10
_REVEALS, _RECEIPTS = 9, 7
_MS = 1_000
_AT_MOST = 1.5


def handing_over(folder: Path) -> list[Figure]:
    """From the last letter of a scan to the picture; from both having counted to the comparison; both copies as PDF."""
    app = QApplication.instance()
    app = app if isinstance(app, QApplication) else QApplication([])
    begun, counted = _begun(folder / "begun.db"), folder / "counted.db"
    shutil.copy(begun, counted)
    with _opened(counted) as store:
        _count(store, [number(_FIRST + place) for place in range(_ITEMS)])
    reveals = Times(tuple(_reveal(Path(shutil.copy(counted, folder / "revealed.db"))) for _ in range(_REVEALS)))
    with _opened(counted) as full, _opened(begun) as empty:
        pages = [_page(store) for store in (empty, full)]
        works = {name: _scans(page, app) for name, page in zip(("none", "many"), pages, strict=True)}
        scans = interleaved(works, _ROUNDS, warm=_WARM)
        for page in pages:
            page.close()
    with _opened(folder / "revealed.db") as store:
        shift = TwoPersons(store.desk).sign().shift
        receipts = interleaved(
            {"": lambda: shift_sheet(store.papers.handover_paper(shift))}, _RECEIPTS, clock=time.thread_time
        )[""]
    return [
        Figure(
            name="scan with 500 counted",
            what="from a scan on the handover page, over the durable commit, to the painted answer; aim 50 ms",
            unit="ms",
            value=scans["many"].median(_MS),
            p95=scans["many"].p95(_MS),
            baseline=Baseline(what="the same with none counted", value=scans["none"].median(_MS)),
            bound=Bound(of=Of.RATIO, at_most=_AT_MOST),
        ),
        _reported("reveal", "reveal 500 items that both counted, and read the comparison; aim 200 ms", reveals),
        _reported("receipt from the store", "both copies of 500 items from the store as PDF; aim 300 ms", receipts),
    ]


def _reported(name: str, what: str, times: Times) -> Figure:
    return Figure(name=name, what=what, unit="ms", value=times.median(_MS), p95=times.p95(_MS))


def _begun(path: Path) -> Path:
    """Two count; nobody has scanned yet."""
    make_store(path)
    with _opened(path) as store:
        by = store.desk.leader
        record(store, *(accepted(_FIRST + place, by=by, at=store.clock()) for place in range(_ITEMS)))
        TwoPersons(store.desk).begin()
    return path


@contextmanager
def _opened(path: Path) -> Iterator[OpenedStore]:
    store = open_again(path)
    try:
        yield store
    finally:
        store.close()


def _count(store: OpenedStore, items: Iterable[ItemNo]) -> None:
    both = TwoPersons(store.desk)
    handover = both.begin().handover
    sides = [(by, item_no) for item_no in items for by in (both.outgoing, both.incoming)]
    record(store, *(ItemCounted(at=store.clock(), by=by, handover=handover, item_no=item_no) for by, item_no in sides))


def _reveal(path: Path) -> float:
    with _opened(path) as store:
        desk = store.desk

        def reveal() -> None:
            TwoPersons(desk).reveal()
            see_handover(books=desk.books, reference=desk.reference, clock=desk.clock)

        return seconds_of(reveal)


def _page(store: OpenedStore) -> HandoverPage:
    page = HandoverPage(
        doors_over(
            store.desk,
            shift=store.lookups.shift,
            staff=store.lookups.staff,
            print_slip=lambda _: Sent(where="", saved=False),
            print_receipt=lambda *_: Sent(where="", saved=False),
            prints=lambda: (),
            print_again=lambda *_: Sent(where="", saved=False),
        ),
        work=ImmediateTasks(),
        alerts=QuietAlerts(),
        notices=Notices(),
        sound=lambda _: None,
        dialog_over=dialog_over(leader("duc", "Trần Đức Mạnh")),
        turned=lambda: None,
        clerk=lambda: store.desk.leader,
        handed_over=lambda _: None,
    )
    page.resize(1140, 640)
    page.show()
    return page


def _scans(page: HandoverPage, app: QApplication) -> Work:
    """Each call scans a number that nobody has counted yet."""
    numbers = iter([number(_MORE + place) for place in range(_ROUNDS + _WARM)])

    def scan() -> None:
        page.take_scan(read_scan(next(numbers)))
        page.repaint()
        app.processEvents()

    return scan
