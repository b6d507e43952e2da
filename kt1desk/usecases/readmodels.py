"""Frozen rows that screens and papers show. They hold codes and values, never sentences.

The class of an item is only ever its letter here ("" when there is none), so neither a screen nor
a paper could name it by a word.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from kt1desk.domain.clerk import Role
from kt1desk.domain.clock_watch import ClockKnown
from kt1desk.domain.custody import HolderKind, Stage
from kt1desk.domain.due import Promise
from kt1desk.domain.ids import AgencyId, ItemNo, OfficeCode, ShiftId, StaffId
from kt1desk.domain.item import Cover, Flags, ItemKind, PayerClass, Service
from kt1desk.domain.paper_stock import PaperStock
from kt1desk.domain.stock import Place, SheetRow
from kt1desk.domain.tariff import Price
from kt1desk.usecases.handover_papers import CheckedList, CountSlip, DifferenceRow
from kt1desk.usecases.number_rows import VoidedRow


class Truth(StrEnum):
    """How far the facts of an item are known to have travelled (H5). Never guessed."""

    HERE = "HERE"
    SENT = "SENT"
    AT_PROVINCE = "AT_PROVINCE"
    SEEN_BY_OTHER = "SEEN_BY_OTHER"


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeRow:
    """An office as papers and the set-up name it."""

    code: OfficeCode
    name: str
    address: str
    phone: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IssuerRow:
    """Who issued a paper on its day, and the place written before the date (NĐ 30/2020, annex I)."""

    body: str
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffRow:
    """A person of this desk's office, or of every office. `has_pin`: at this machine."""

    staff: StaffId
    name: str
    role: Role
    left_on: date | None = None
    has_pin: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class AgencyHit:
    """One answer of the search as typed. `office` is None outside the province.

    `used_before`: the sender for whom was searched has sent to it; `instead_of`: it took over from the agency of that
    name. It is the same agency without.
    """

    agency: AgencyId
    name: str
    address: str
    office: OfficeCode | None
    office_name: str
    used_before: bool = field(default=False, compare=False)
    instead_of: str = field(default="", compare=False)


@dataclass(frozen=True, slots=True, kw_only=True)
class ShiftRow:
    """The open shift and who answers for it. `read_at`: when they read what must be acted upon; None: not yet."""

    shift: ShiftId
    opened_at: datetime
    clerk: StaffId
    clerk_name: str
    read_at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemLine:
    """One item in a list. `holder` is a staff id, a bag, a vehicle or whoever signed, since `since`.

    `label_copy` is what its last label says, `reprinted_at` when that one went to the printer if it is not the first.
    `strip_copy` is what its last seal strip says. `label_handwritten`: the confirmed label was written by hand.
    `late`: it was accepted on paper and entered late.
    """

    item_no: ItemNo
    letter: str
    service: Service
    sender_agency: AgencyId | None
    sender_name: str
    recipient_agency: AgencyId | None
    recipient_name: str
    office: OfficeCode | None
    weight_g: int
    accepted_at: datetime
    due_at: datetime
    to_pay_vnd: int
    stage: Stage
    place: Place | None
    holder_kind: HolderKind
    holder: str
    holder_name: str
    since: datetime | None
    late: bool
    label_confirmed: bool
    label_handwritten: bool
    truth: Truth
    label_copy: int = 1
    reprinted_at: datetime | None = None
    strip_copy: int = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TruthLine:
    """The bottom line of the window: only what the store knows at this moment.

    `waiting_since` is the moment of the oldest fact the province has not acknowledged.
    `clock_offset_ms` is hub minus desk at the last contact, None when it was never measured. `clock` is what the
    desk's clock may be compared with; `approvals_open` counts approvals by phone that nobody signed for yet.
    `counting`: two persons count blind, and no figure here tells how much is expected: neither what is on hand nor how
    many records or numbers were used.
    `cases_open` counts the cases that stand at this desk, the oldest since `case_since`.
    `label_missing_since`: since when a label on hand waits longest for its scan, accepted or printed again then.
    """

    on_hand: int
    due_next_at: datetime | None
    due_next_count: int
    labels_missing: int
    waiting: int
    waiting_since: datetime | None
    last_contact_at: datetime | None
    clock_offset_ms: int | None
    numbers_left: int
    enrolled: bool
    approvals_open: int = 0
    clock: ClockKnown | None = None
    label_missing_since: datetime | None = None
    counting: bool = False
    cases_open: int = 0
    case_since: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proof:
    """Where a paper stands in the book: enough to find out later whether the book was altered.

    `number` is the ledger number of the fact the paper prints, `head` the hex digest of that line, `text` the
    signed text of the QR code that says all this (`wire.paper_proof`).
    """

    desk: str
    life: str
    number: int
    head: str
    text: str

    @property
    def short_head(self) -> str:
        """The first 12 hex digits in groups of four, as printed."""
        return "·".join(self.head[i : i + 4].upper() for i in (0, 4, 8))


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemPaper:
    """All that an item's papers may show; label and posting slip are drawn from it.

    `office_to` is None for a recipient outside the province. `copy` counts prints from 1. `late`: it was
    accepted on paper and entered late.
    """

    item_no: ItemNo
    letter: str
    service: Service
    kind: ItemKind
    weight_g: int
    cover: Cover
    flags: Flags
    sender_name: str
    sender_unit: str
    handed_in_by: str
    recipient_name: str
    recipient_address: str
    addressee: str
    issuer: IssuerRow
    office_from: OfficeRow
    office_to: OfficeRow | None
    accepted_at: datetime
    accepted_on: date
    clerk_name: str
    payer: PayerClass
    price: Price
    promise: Promise
    proof: Proof
    training: bool
    copy: int
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverItem:
    """One line of the list of items on hand; `late`: it was accepted on paper and entered late."""

    item_no: ItemNo
    letter: str
    recipient_name: str
    place: Place
    due_at: datetime
    late: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverPaper:
    """The handover receipt: what both persons signed; `voided` in this shift, in the order of the book.

    `next_shift` None: the stock was put into the safe bag under `seal_no`, and the incoming person is who sealed it.
    """

    shift: ShiftId
    next_shift: ShiftId | None
    seal_no: str
    issuer: IssuerRow
    office: OfficeRow
    opened_at: datetime
    handed_over_at: datetime
    outgoing_name: str
    incoming_name: str
    sheet: tuple[SheetRow, ...]
    items: tuple[HandoverItem, ...]
    voided: tuple[VoidedRow, ...]
    unsent: int
    proof: Proof
    training: bool
    copy: int
    differences: tuple[DifferenceRow, ...] = ()
    checked: CheckedList | None = None
    on_duty: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class CountSlipPaper:
    """The slip that both hold while they count."""

    slip: CountSlip
    issuer: IssuerRow
    office: OfficeRow
    training: bool
    copy: int


@dataclass(frozen=True, slots=True, kw_only=True)
class HandoverDraft:
    """What the handover screen shows before anybody signs."""

    shift: ShiftRow
    sheet: tuple[SheetRow, ...]
    balances: bool
    strays: tuple[ItemNo, ...]
    items: tuple[HandoverItem, ...]
    labels_missing: int
    unsent: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RecoveryPaper:
    """The sheet for the province's safe. It exists in memory and on paper only."""

    desk: str
    issuer: IssuerRow
    office: OfficeRow
    code: str
    made_at: datetime
    training: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class PrinterDots:
    """The grid of the printer that a label is drawn for, and what lies in it; bars are whole dots of the grid.

    `place`: where on an A4 sheet of labels the first one stands.
    """

    dpi: int
    stock: PaperStock = PaperStock.LABEL_100_60
    place: int = 1
