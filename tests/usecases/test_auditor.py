"""An auditor reads and nothing else: every verb that records is refused by role, whatever a screen offers."""

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import replace

import pytest

from kt1desk import usecases
from kt1desk.domain.amendments import AmendedTables
from kt1desk.domain.clerk import Role
from kt1desk.domain.errors import Rule
from kt1desk.domain.ids import CaseId, StaffId, VisitId
from kt1desk.domain.numbers import make_item_no
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.void_reason import VoidReason
from kt1desk.usecases.amend_reference import AmendReference, amend_reference
from kt1desk.usecases.begin_handover import BeginHandover, begin_handover
from kt1desk.usecases.close_case import CloseCase, clear_case, close_case
from kt1desk.usecases.close_visit import CloseVisit, close_visit
from kt1desk.usecases.correct_item import CorrectItem, correct_item
from kt1desk.usecases.duty import duty_without_commitment
from kt1desk.usecases.make_pack import MakePack, make_pack
from kt1desk.usecases.open_pack import OpenPack, open_pack
from kt1desk.usecases.open_shift import OpenShift, open_shift
from kt1desk.usecases.open_visit import OpenVisit, open_visit
from kt1desk.usecases.read_must_act import ReadMustAct, read_must_act
from kt1desk.usecases.refuse_item import RefuseItem, refuse_item
from kt1desk.usecases.register_staff import RegisterStaff, register_staff
from kt1desk.usecases.reprint_handover import ReprintHandover, reprint_handover
from kt1desk.usecases.reprint_label import ReprintLabel, reprint_label
from kt1desk.usecases.reprint_receipt import ReprintReceipt, reprint_receipt
from kt1desk.usecases.reprint_strip import ReprintStrip, reprint_strip
from kt1desk.usecases.resume_visit import ResumeVisit, resume_visit
from kt1desk.usecases.set_pin import SetPin, new_pin_for, set_pin
from kt1desk.usecases.void_item import VoidItem, void_item
from kt1desk.usecases.void_number import void_number
from kt1desk.usecases.void_pack import VoidPack, void_pack
from kt1desk.usecases.write_label import WriteLabel, write_label
from tests.support.builders import CENTRE, PLAIN_FORM, number, registered
from tests.support.desks import COMMITMENT, LEADER_PIN, Desk
from tests.support.forms import accept, confirm
from tests.support.handing_over import SALT
from tests.support.memory_books import MemoryBooks
from tests.support.memory_prints import MemoryPrintJobs
from tests.support.second_person import stands_by
from tests.usecases.refusals import refused

AUDITOR, AUDITOR_PIN = StaffId("300000-TEST.3"), "864209"


def _refuse(desk: Desk) -> None:
    asked = RefuseItem(clerk=AUDITOR, sender=PLAIN_FORM.sender, service=PLAIN_FORM.service, reason="SEAL_BROKEN")
    refuse_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock)


def _take_over(desk: Desk) -> None:
    asked = BeginHandover(by=desk.leader, incoming=AUDITOR)
    begin_handover(asked, books=desk.books, clock=desk.clock, salt=lambda: SALT)


def _clear(desk: Desk) -> None:
    case = CaseId("300000-TEST.L1/H9-1")
    proof = stands_by(
        clear_case(make_item_no("ZK", 41_000), AUDITOR),
        desk.leader,
        LEADER_PIN,
        books=desk.books,
        pins=desk.pins,
        clock=desk.clock,
    )
    asked = CloseCase(clerk=AUDITOR, case=case, reason="FOUND", cleared_with=proof)
    close_case(asked, books=desk.books, reference=desk.reference, clock=desk.clock)


def _register(desk: Desk) -> None:
    asked = RegisterStaff(
        by=AUDITOR,
        staff=None,
        name="Lê Văn Sáu",
        role=Role.CLERK,
        office=CENTRE,
        trained_on=None,
        commitment=COMMITMENT,
        left_on=None,
    )
    register_staff(asked, books=desk.books, clock=desk.clock)


def _vouch(desk: Desk) -> None:
    proof = stands_by(new_pin_for(desk.clerk), AUDITOR, AUDITOR_PIN, books=desk.books, pins=desk.pins, clock=desk.clock)
    set_pin(
        SetPin(staff=desk.clerk, new_pin="864209", vouched=proof), books=desk.books, pins=desk.pins, clock=desk.clock
    )


def _no_tables() -> AmendedTables:
    raise AssertionError("nobody reads the tables for an auditor's amendment")


def _amend(desk: Desk) -> None:
    asked = AmendReference(clerk=AUDITOR, table="reasons", rows=(), source="TT 16/2017")
    amend_reference(asked, books=desk.books, tables=_no_tables, clock=desk.clock)


REFUSED: dict[str, Callable[[Desk], object]] = {
    "accept_item": lambda desk: accept(desk, clerk=AUDITOR),
    "confirm_label": lambda desk: confirm(desk, number(41_000), AUDITOR),
    "write_label": lambda desk: write_label(
        WriteLabel(clerk=AUDITOR, item_no=number(41_000), typed=number(41_000)), books=desk.books, clock=desk.clock
    ),
    "make_pack": lambda desk: make_pack(
        MakePack(clerk=AUDITOR, count=2, seal_no="TQ 004700"), books=desk.books, clock=desk.clock
    ),
    "open_pack": lambda desk: open_pack(
        OpenPack(clerk=AUDITOR, pack=number(41_000), seal_no="TQ 004700", opened_at=desk.clock()),
        books=desk.books,
        clock=desk.clock,
    ),
    "void_pack": lambda desk: void_pack(
        VoidPack(clerk=AUDITOR, pack=number(41_000), reason=VoidReason.LABEL_LOST), books=desk.books, clock=desk.clock
    ),
    "refuse_item": _refuse,
    "open_shift": lambda desk: open_shift(
        OpenShift(clerk=AUDITOR), books=desk.books, reference=desk.reference, clock=desk.clock
    ),
    "begin_handover": _take_over,
    "close_case": _clear,
    "read_must_act": lambda desk: read_must_act(ReadMustAct(clerk=AUDITOR), books=desk.books, clock=desk.clock),
    "register_staff": _register,
    "set_pin": _vouch,
    "amend_reference": _amend,
    "void_number": lambda desk: void_number(
        number(41_000), VoidReason.LABEL_LOST, AUDITOR, books=desk.books, clock=desk.clock
    ),
}
VISIT = VisitId("300000-TEST.L1/V9")
REFUSED |= {
    "open_visit": lambda desk: open_visit(
        OpenVisit(clerk=AUDITOR, agency=PLAIN_FORM.sender.agency, person="", name="Trần Văn Minh"),
        books=desk.books,
        reference=desk.reference,
        clock=desk.clock,
    ),
    "resume_visit": lambda desk: resume_visit(
        ResumeVisit(clerk=AUDITOR, visit=VISIT), books=desk.books, clock=desk.clock
    ),
    "close_visit": lambda desk: close_visit(CloseVisit(clerk=AUDITOR, visit=VISIT), books=desk.books, clock=desk.clock),
    "reprint_receipt": lambda desk: reprint_receipt(
        ReprintReceipt(clerk=AUDITOR, document=VISIT), books=desk.books, clock=desk.clock
    ),
    "reprint_label": lambda desk: reprint_label(
        ReprintLabel(clerk=AUDITOR, item_no=number(41_000), reason="CAME_OFF", old_label=OldLabel.DESTROYED),
        books=desk.books,
        reference=desk.reference,
        clock=desk.clock,
    ),
    "reprint_strip": lambda desk: reprint_strip(
        ReprintStrip(clerk=AUDITOR, item_no=number(41_000), reason="CAME_OFF", old_strip=OldLabel.DESTROYED),
        books=desk.books,
        prints=MemoryPrintJobs(),
        reference=desk.reference,
        clock=desk.clock,
    ),
    "reprint_handover": lambda desk: reprint_handover(
        ReprintHandover(by=AUDITOR, document="2024-330/1"), books=desk.books, clock=desk.clock
    ),
    "correct_item": lambda desk: correct_item(
        CorrectItem(
            form=replace(PLAIN_FORM, clerk=AUDITOR), visit=VISIT, item_no=number(41_000), reason="WEIGHT_WRONG"
        ),
        books=desk.books,
        reference=desk.reference,
        clock=desk.clock,
    ),
    "void_item": lambda desk: void_item(
        VoidItem(clerk=AUDITOR, visit=VISIT, item_no=number(41_000), reason="COURIER_TOOK_BACK"),
        books=desk.books,
        reference=desk.reference,
        clock=desk.clock,
    ),
}
"""What needs a visit: refused before anybody asks whether it exists."""
OPEN = {
    *("sign_in", "change_pin", "quote_item", "read_list"),
    *("export_ledger", "see_agency_month", "see_holdings", "see_audit", "see_life_story", "see_restricted_list"),
    "see_handover",
}
"""An auditor signs in, keeps the own PIN and looks; a look is written down. A quote and a list that is read are not."""

BY_ROLE_ELSEWHERE = {
    *("print_paper", "expire_papers", "open_desk", "approve", "answer_by_phone", "countersign", "take_block_code"),
    *("count_item", "reveal_count", "explain_difference", "cancel_handover", "hand_over_shift", "countersign_handover"),
}
"""There is no auditor before a desk is open; a paper is of what an act or a look gave; who counts and signs was asked
when the handover began; approvals ask `must_be_second_person`, the block code Act.ACCEPT."""


@pytest.fixture
def audited(desk: Desk) -> Desk:
    """An auditor with a PIN is at the desk."""
    with desk.books.writing() as book:
        book.record(registered(AUDITOR, "Vũ Minh Tâm", Role.AUDITOR, by=desk.leader))
    desk.pins.set(AUDITOR, AUDITOR_PIN)
    return desk


@pytest.mark.parametrize("verb", sorted(REFUSED))
def test_an_auditor_records_nothing(audited: Desk, books: MemoryBooks, verb: str) -> None:
    with refused(books, Rule.ROLE_NOT_ALLOWED) as broken:
        REFUSED[verb](audited)
    assert broken.value.facts["role"] == Role.AUDITOR.value


def test_an_auditor_lets_nobody_in(unopened: Desk, books: MemoryBooks) -> None:
    with unopened.books.writing() as book:
        book.record(registered(AUDITOR, "Vũ Minh Tâm", Role.AUDITOR, by=unopened.leader))
    unopened.pins.set(AUDITOR, AUDITOR_PIN)
    _without_commitment(unopened)
    allowed = stands_by(
        duty_without_commitment(unopened.clerk),
        AUDITOR,
        AUDITOR_PIN,
        books=unopened.books,
        pins=unopened.pins,
        clock=unopened.clock,
    )
    with refused(books, Rule.ROLE_NOT_ALLOWED):
        open_shift(
            OpenShift(clerk=unopened.clerk, allowed=allowed),
            books=unopened.books,
            reference=unopened.reference,
            clock=unopened.clock,
        )


def test_every_verb_says_what_an_auditor_may() -> None:
    names = {module.name for module in pkgutil.iter_modules(usecases.__path__)}
    verbs = {name for name in names if hasattr(importlib.import_module(f"kt1desk.usecases.{name}"), name)}
    assert verbs == set(REFUSED) | OPEN | BY_ROLE_ELSEWHERE


def _without_commitment(desk: Desk) -> None:
    line = registered(desk.clerk, "Hoàng Văn Tú", Role.CLERK, by=desk.leader)
    with desk.books.writing() as book:
        book.record(replace(line, committed_on=None, committed_to=None))
