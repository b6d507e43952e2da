"""The counter's verbs in one line each, for tests that are about something else."""

from dataclasses import replace

from kt1desk.domain.acceptance import AcceptItem
from kt1desk.domain.events import LabelConfirmed, LabelHandwritten
from kt1desk.domain.ids import ItemNo, StaffId
from kt1desk.domain.item import Cover, SealState, Secrecy
from kt1desk.usecases.accept_item import accept_item
from kt1desk.usecases.confirm_label import ConfirmLabel, confirm_label
from kt1desk.usecases.write_label import WriteLabel, write_label
from tests.support.builders import ALL_CHECKS, PLAIN_FORM, service
from tests.support.desks import Desk


def form(desk: Desk, secrecy: Secrecy = Secrecy.NONE, clerk: StaffId | None = None) -> AcceptItem:
    """A form that every class may be accepted with."""
    covers = Cover(count=2, seal=SealState.INTACT, seal_no="TQ 004512", checks=ALL_CHECKS)
    return replace(PLAIN_FORM, clerk=clerk or desk.leader, service=service(secrecy), cover=covers)


def accept(desk: Desk, secrecy: Secrecy = Secrecy.NONE, clerk: StaffId | None = None) -> ItemNo:
    """Accept one item."""
    asked = form(desk, secrecy, clerk)
    return accept_item(asked, books=desk.books, reference=desk.reference, clock=desk.clock).item_no


def confirm(desk: Desk, item_no: ItemNo, clerk: StaffId | None = None) -> LabelConfirmed:
    """Scan its label."""
    scan = ConfirmLabel(clerk=clerk or desk.leader, item_no=item_no)
    return confirm_label(scan, books=desk.books, clock=desk.clock)


def write_by_hand(
    desk: Desk, item_no: ItemNo, typed: str | None = None, clerk: StaffId | None = None
) -> LabelHandwritten:
    """Write its label by hand and type back what stands there, its own number by default."""
    asked = WriteLabel(clerk=clerk or desk.leader, item_no=item_no, typed=item_no if typed is None else typed)
    return write_label(asked, books=desk.books, clock=desk.clock)
