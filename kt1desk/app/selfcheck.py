"""`kt1desk --self-check`: does this installation hold together? Run on every built program."""

import os
import secrets
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

from argon2 import PasswordHasher

from kt1desk.app.desk import NewDesk, OpenDeskFiles, Surroundings, make_desk, new_desk_id, open_desk_files
from kt1desk.app.edition import load_reference
from kt1desk.app.keys import DeskSecrets
from kt1desk.app.paths import resources
from kt1desk.documents.papers import PdfPapers
from kt1desk.domain.acceptance import AcceptItem
from kt1desk.domain.calendar import local_day
from kt1desk.domain.clerk import Commitment
from kt1desk.domain.duty_check import DutyAnswer, checklist_of
from kt1desk.domain.events import NumberBlockLeased
from kt1desk.domain.ids import ItemNo
from kt1desk.domain.item import Cover, Flags, ItemKind, Recipient, Scope, SealState, Secrecy, Sender, Service, Urgency
from kt1desk.domain.numbers import TRAINING_PREFIX, NumberBlock
from kt1desk.domain.reference import Reference
from kt1desk.domain.rule_set import ReasonUse
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.open_desk import NewPerson
from kt1desk.usecases.open_shift import OpenShift, open_shift
from kt1desk.usecases.readmodels import PrinterDots

Say = Callable[[str], object]


def self_check(say: Say = sys.stdout.write) -> int:
    """Go through everything that a build can lose; say each step and return 0 only when all hold."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="kt1desk-check-", ignore_cleanup_errors=True) as scratch:
        steps = _steps(Path(scratch))
        while True:
            try:
                done = next(steps, None)
            except Exception as error:
                say(f"FAILED  {type(error).__name__}: {error}\n")
                return 1
            if done is None:
                say("kt1desk: the installation holds together\n")
                return 0
            say(f"ok      {done}\n")


def _steps(scratch: Path) -> Iterator[str]:
    place = resources()
    reference = load_reference(place)
    yield f"reference tables ({len(reference.agencies)} agencies)"
    desk = _scratch_desk(scratch, reference)
    yield "encrypted store made, closed, opened and checked"
    try:
        item_no = _accept_one(desk, reference)
        yield f"an item accepted with synchronous=FULL ({item_no})"
        paper = desk.papers.item_paper(item_no)
        papers = PdfPapers()
        _must_be_pdf(papers.label(paper, PrinterDots(dpi=203)))
        _must_be_pdf(papers.posting_slip(paper))
        yield "label and posting slip drawn"
    finally:
        desk.close()
    yield _window(place)


def _scratch_desk(scratch: Path, reference: Reference) -> OpenDeskFiles:
    around = Surroundings(
        folder=scratch,
        reference=reference,
        clock=lambda: datetime.now(UTC),
        hasher=PasswordHasher(time_cost=1, memory_cost=8, parallelism=1),
    )
    keys = DeskSecrets(data_key=secrets.token_bytes(32), signing_seed=secrets.token_bytes(32))
    today = local_day(around.clock())
    office = reference.offices_on(today)[0].code
    commitment = Commitment(signed_on=today, to=None)
    asked = NewDesk(
        office=office,
        training=True,
        leader=NewPerson(name="Nguyễn Thị Kiểm", pin="246810", commitment=commitment),
        clerk=NewPerson(name="Trần Văn Tra", pin="135790", commitment=commitment),
    )
    make_desk(asked, new_desk_id(office), keys, around).close()
    return open_desk_files(keys, around, lambda _: None)


def _accept_one(desk: OpenDeskFiles, reference: Reference) -> ItemNo:
    def clock() -> datetime:
        return datetime.now(UTC)

    clerk = desk.lookups.staff()[0].staff
    with desk.books.writing() as book:
        block = NumberBlock(prefix=TRAINING_PREFIX, first=1, last=9)
        book.record(NumberBlockLeased(at=clock(), by=clerk, ordinal=1, block=block))
    today = local_day(clock())
    with desk.books.writing() as book:
        rows = checklist_of(reference.duty_checks, book.office(), today)
    reason = reference.reasons_on(ReasonUse.CHECKLIST, today)[0].code
    nothing_there = tuple(DutyAnswer(code=row.code, there=False, reason=reason) for row in rows)
    opening = OpenShift(clerk=clerk, answers=nothing_there)
    open_shift(opening, books=desk.books, reference=reference, clock=clock)
    agency = next(one for one in reference.agencies if one.period.holds_on(today) and one.office is not None)
    checks = tuple(row.code for row in reference.cover_checks_on(today))
    asked = AcceptItem(
        clerk=clerk,
        sender=Sender(agency=agency.id, name="", unit="", handed_in_by="Lê Thị Gửi"),
        recipient=Recipient(agency=agency.id, name="", address="", office=None, addressee=""),
        service=Service(scope=Scope.INTRA, secrecy=Secrecy.NONE, urgency=Urgency.NORMAL),
        kind=ItemKind.LETTER,
        weight_g=50,
        cover=Cover(count=1, seal=SealState.INTACT, seal_no="", checks=checks),
        flags=Flags(),
    )
    return accept_item(asked, books=desk.books, reference=reference, clock=clock).item_no


def _must_be_pdf(pdf: bytes) -> None:
    if not pdf.startswith(b"%PDF-") or b"%%EOF" not in pdf[-16:]:
        raise ValueError("a paper is not a whole PDF")


def _window(place: Path) -> str:
    from PySide6.QtWidgets import QApplication

    from kt1desk.app.desktop import Desktop
    from kt1desk.gui.shell import Shell

    running = QApplication.instance()
    app = running if isinstance(running, QApplication) else QApplication(["kt1desk"])
    desktop = Desktop(app, "vi")
    desktop.frame.show()
    desktop.settle(Shell())
    app.processEvents()
    size = desktop.frame.size()
    desktop.close()
    return f"window, theme, fonts and translations from {place.name} ({size.width()} x {size.height()})"
