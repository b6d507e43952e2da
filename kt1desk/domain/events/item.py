"""Facts in the life of one item, from the counter to the recipient."""

from dataclasses import dataclass
from datetime import date, datetime

from kt1desk.domain.due import Promise
from kt1desk.domain.events.fact import Fact
from kt1desk.domain.ids import ApprovalId, DeskId, ItemNo, LifeId, OfficeCode, RuleSetId, StaffId, VisitId
from kt1desk.domain.item import Cover, Flags, ItemKind, PayerClass, Recipient, Sender, Service
from kt1desk.domain.old_label import OldLabel
from kt1desk.domain.tariff import Price


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFact(Fact):
    """A fact about exactly one item."""

    item_no: ItemNo


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemAccepted(ItemFact):
    """The sealed item crossed the counter: custody, J and the balance start here.

    It keeps the price, the promise and the rule set it was decided with, so that its papers
    reprint as they were. `accepted_on` is J, the local date of the date stamp (TT 16/2017). `visit` is the
    courier's; None only in what was recorded before there were visits. `approval` names the `ActApproved` of the
    same transaction where the courier is not named for the class. `pack` names the emergency pack of an item that was
    accepted on paper, at the moment `at`, and entered late.
    """

    visit: VisitId | None
    approval: ApprovalId | None
    pack: ItemNo | None
    office: OfficeCode
    accepted_on: date
    sender: Sender
    recipient: Recipient
    service: Service
    kind: ItemKind
    weight_g: int
    cover: Cover
    flags: Flags
    payer: PayerClass
    price: Price
    promise: Promise
    rule_set: RuleSetId


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRefused(Fact):
    """An item was not taken. It never got a number and was never in custody."""

    office: OfficeCode
    sender: Sender
    service: Service
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelConfirmed(ItemFact):
    """The label was scanned back from the envelope: only now may the item leave the desk."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelReprinted(ItemFact):
    """A new label of the same number goes to the printer: until it was scanned the item may not leave again.

    `copy` is what the label says, 2 for the first further one. `approval` names the `ActApproved` of the same
    transaction where a second person saw what became of the old label.
    """

    reason: str
    old_label: OldLabel
    copy: int
    approval: ApprovalId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class SealStripReprinted(ItemFact):
    """A further seal strip of the same number goes to the printer: whoever has one can close a cover anew.

    `copy` is what the strip says, 2 for the first further one. `approval` names the `ActApproved` of the same
    transaction where a second person saw what became of the old strip. No strip is scanned, so nothing waits for it.
    """

    reason: str
    old_strip: OldLabel
    copy: int
    approval: ApprovalId | None


@dataclass(frozen=True, slots=True, kw_only=True)
class LabelHandwritten(ItemFact):
    """No printer made the label: it was written by hand, and the number on it was typed back with its check digit.

    A printed label that is scanned later takes its place.
    """


@dataclass(frozen=True, slots=True, kw_only=True)
class LineName:
    """A line of the ledger, named so that another one can speak of it."""

    desk: DeskId
    life: LifeId
    number: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemCorrected(ItemFact):
    """What was recorded of an item was wrong; `corrects` names the line and everything is said again.

    The old line stays. Custody does not change by a correction; class, price and promise do.
    """

    corrects: LineName
    sender: Sender
    recipient: Recipient
    service: Service
    kind: ItemKind
    weight_g: int
    cover: Cover
    flags: Flags
    payer: PayerClass
    price: Price
    promise: Promise
    rule_set: RuleSetId
    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemVoided(ItemFact):
    """The acceptance was taken back before the courier left, and the item with it (`received_by`)."""

    reason: str
    received_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberVoided(ItemFact):
    """A number of the desk's blocks that no item will ever bear: its label was spoiled or lost."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemsSentOut(Fact):
    """A postman took these items on a round."""

    postman: StaffId
    items: tuple[ItemNo, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class AttemptFailed(ItemFact):
    """The postman came back with the item. The transit clock stopped at the first attempt."""

    reason: str
    kept_by: StaffId


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDelivered(ItemFact):
    """The recipient signed for it."""

    received_by: str
    received_by_title: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemReturned(ItemFact):
    """Given back to the sender (chuyển hoàn)."""

    reason: str
    received_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemWithdrawn(ItemFact):
    """The sender took it back before delivery (rút lại)."""

    received_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemRedirected(ItemFact):
    """The address was changed before delivery (chuyển tiếp); the holder stays."""

    recipient: Recipient
    asked_by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemUnclaimed(ItemFact):
    """Neither delivered nor returned (vô thừa nhận); `by` keeps it until it is disposed of."""

    reason: str


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentOpened(ItemFact):
    """A broken seal or torn cover was found: delivery is blocked until the case is closed."""

    case: str
    reason: str
    witness: StaffId
    weight_g: int


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentClosed(ItemFact):
    """The case is cleared by two persons."""

    case: str
    result: str
    witness: StaffId
    closed_at: datetime
