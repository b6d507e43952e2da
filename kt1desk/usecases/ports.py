"""What use cases and screens need from the outside, named for what it is to them."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from typing import Protocol

from kt1desk.domain.balance import Sheet
from kt1desk.domain.clerk import Clerk
from kt1desk.domain.custody import ItemCustody
from kt1desk.domain.events import Fact, ItemAccepted, ItemRefused
from kt1desk.domain.ids import AgencyId, HandoverId, ItemNo, OfficeCode, ShiftId, StaffId, VisitId
from kt1desk.domain.paper_stock import PaperStock
from kt1desk.domain.stock import HeldItem
from kt1desk.usecases.bag_paper import BagPaper
from kt1desk.usecases.handover_ports import HandoverBook
from kt1desk.usecases.handover_rows import HandoverPrintRow
from kt1desk.usecases.look_rows import LifeStoryPaper
from kt1desk.usecases.opening_rows import Unattended
from kt1desk.usecases.pack_ports import PackBook
from kt1desk.usecases.pack_rows import PackPaper
from kt1desk.usecases.people_ports import PeopleBook
from kt1desk.usecases.readmodels import (
    CountSlipPaper,
    HandoverDraft,
    HandoverPaper,
    ItemLine,
    ItemPaper,
    PrinterDots,
    RecoveryPaper,
    ShiftRow,
    StaffRow,
    TruthLine,
)
from kt1desk.usecases.refusal_paper import RefusalPaper
from kt1desk.usecases.visit_paper import VisitPaper
from kt1desk.usecases.visit_ports import VisitBook
from kt1desk.usecases.visit_rows import ReceiptRow

Clock = Callable[[], datetime]
"""The aware present moment, UTC."""

NewSalt = Callable[[], str]
"""Hex digits that nobody can guess, `domain.sealed_list.SALT_BYTES` long."""


class Book(PeopleBook, VisitBook, HandoverBook, PackBook, Protocol):
    """The desk's book, open for writing: everything in it happens or nothing does."""

    def record(self, *facts: Fact) -> None:
        """Append facts to the ledger and bring the projections up to date."""

    def next_item_no(self) -> ItemNo:
        """Return the lowest unused number of this life's blocks; raise NO_NUMBER_BLOCK without one."""

    def office(self) -> OfficeCode:
        """Return the office this desk belongs to."""

    def shift(self) -> ShiftRow | None:
        """Return the open shift."""

    def unattended(self) -> Unattended:
        """Return what the next opening of a shift needs to know, were it the next fact."""

    def next_shift_id(self, at: datetime) -> ShiftId:
        """Return the id that the shift beginning at `at` bears (year-day/ordinal of that day)."""

    def sheet(self) -> Sheet:
        """Return the balanced sheet of the open shift, from the ledger alone."""

    def on_hand(self) -> tuple[HeldItem, ...]:
        """Return what the custody of each item says is held at this desk, by item number."""

    def custody(self, item_no: ItemNo) -> ItemCustody:
        """Return the item as its facts tell it; unknown when there are none."""

    def clerk(self, staff: StaffId) -> Clerk:
        """Return a registered person; raise STAFF_UNKNOWN."""

    def unsent(self) -> int:
        """Return how many facts of this desk the province has not acknowledged."""


class Books(Protocol):
    """Opens the book; one writer at a time."""

    def writing(self) -> AbstractContextManager[Book]:
        """Begin one durable transaction: committed on leaving, rolled back on any error."""


class Lookups(Protocol):
    """Reads for screens; nothing here changes anything."""

    def staff(self) -> tuple[StaffRow, ...]: ...

    def shift(self) -> ShiftRow | None: ...

    def truth_line(self) -> TruthLine: ...

    def recent_items(self, limit: int) -> tuple[ItemLine, ...]:
        """Return the items last accepted at this desk, newest first, without those that are a look."""

    def items_on_hand(self) -> tuple[ItemLine, ...]: ...

    def item(self, item_no: ItemNo) -> ItemLine | None:
        """Return an item that has no class, is on hand here or was accepted in this shift; others are a look."""

    def recent_recipients(self, sender: str, limit: int) -> tuple[str, ...]:
        """Return agency ids to which this sender sent last, newest first."""

    def handover_draft(self) -> HandoverDraft:
        """Return the sheet and list of the open shift; raise NO_OPEN_SHIFT."""


class Acceptances(Protocol):
    """What was accepted here, as it was recorded."""

    def last_of(self, sender: AgencyId, limit: int) -> tuple[ItemAccepted, ...]:
        """Return the last acceptances of a sender, newest first, of at most `limit` items.

        Without those that are a look, and those that were corrected or went back.
        """


class PaperLookups(Protocol):
    """Reads for papers, from the recorded facts, so that a paper reprints as it was."""

    def item_paper(self, item_no: ItemNo) -> ItemPaper:
        """Return what the slip shows, from the recorded fact; raise ITEM_UNKNOWN."""

    def label_paper(self, item_no: ItemNo) -> ItemPaper:
        """Return the same for the label, which says what copy it is."""

    def strip_paper(self, item_no: ItemNo) -> ItemPaper:
        """Return the same for the seal strip, which says what copy it is."""

    def visit_paper(self, visit: VisitId) -> VisitPaper:
        """Return the list of a closed visit, from the recorded facts; raise VISIT_UNKNOWN while it is open, too."""

    def refusal_paper(self, refused: ItemRefused) -> RefusalPaper:
        """Return the slip of a refusal of the open shift, from its line; raise PAPER_UNKNOWN."""

    def receipts(self) -> tuple[ReceiptRow, ...]:
        """Return what couriers took home in the open shift, newest first; another shift's are a look."""

    def handover_paper(self, shift: ShiftId) -> HandoverPaper:
        """Return the receipt of the handover that ended `shift`; raise NO_OPEN_SHIFT when none did."""

    def count_slip(self, handover: HandoverId) -> CountSlipPaper:
        """Return what is fixed before a count; raise PAPER_UNKNOWN when this desk began no such handover."""

    def handover_prints(self, count: int) -> tuple[HandoverPrintRow, ...]:
        """Return the last slips and receipts of this desk, newest first; no receipts while two count blind."""


class Pins(Protocol):
    """The PINs of this machine (argon2id); they never leave it."""

    def set(self, staff: StaffId, pin: str) -> None: ...

    def verify(self, staff: StaffId, pin: str, at: datetime) -> None:
        """Raise PIN_UNSET, PIN_WRONG (with tries, and the moment from which it may be tried again) or PIN_DELAYED."""


class Papers(Protocol):
    """Draws papers; bytes of a PDF."""

    def label(self, paper: ItemPaper, dots: PrinterDots) -> bytes: ...

    def seal_strip(self, paper: ItemPaper, dots: PrinterDots) -> bytes: ...

    def bag_label(self, paper: BagPaper, dots: PrinterDots) -> bytes: ...

    def posting_slip(self, paper: ItemPaper, stock: PaperStock = PaperStock.A5) -> bytes: ...

    def visit_slip(self, paper: VisitPaper) -> bytes: ...

    def refusal_slip(self, paper: RefusalPaper) -> bytes: ...

    def pack_papers(self, paper: PackPaper) -> bytes: ...

    def pack_labels(self, paper: PackPaper, dots: PrinterDots) -> bytes: ...

    def handover_receipt(self, paper: HandoverPaper) -> bytes: ...

    def count_slip(self, paper: CountSlipPaper) -> bytes: ...

    def recovery_sheet(self, paper: RecoveryPaper) -> bytes: ...

    def story_sheet(self, paper: LifeStoryPaper) -> bytes: ...

    def test_page(self, stock: PaperStock, dots: PrinterDots) -> bytes: ...
