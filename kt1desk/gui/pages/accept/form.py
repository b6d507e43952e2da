"""The acceptance form as it stands on the screen: typed texts, choices, and what may be wrong with them."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum, auto

from kt1desk.domain.due import Promise
from kt1desk.domain.errors import Rule, RuleBroken
from kt1desk.domain.ids import ItemNo, StaffId, VisitId
from kt1desk.domain.item import Flags, ItemKind, PayerClass, Scope, SealState, Secrecy, Urgency
from kt1desk.domain.places import Destination
from kt1desk.domain.search import spelled
from kt1desk.domain.tariff import Price
from kt1desk.domain.timetable import NextTransport
from kt1desk.usecases.readmodels import AgencyHit, ItemLine
from kt1desk.usecases.visit_rows import OpenVisitRow

NOBODY = VisitId("")
"""Chosen among the visits for a courier who has none yet."""


class AcceptField(StrEnum):
    """The fields in the order in which Enter visits them."""

    LATE_NO = auto()
    LATE_AT = auto()
    HANDED_IN_BY = auto()
    SENDER = auto()
    SENDER_UNIT = auto()
    RECIPIENT = auto()
    RECIPIENT_NAME = auto()
    RECIPIENT_ADDRESS = auto()
    DESTINATION = auto()
    ADDRESSEE = auto()
    LETTER = auto()
    URGENCY = auto()
    AGREED = auto()
    KIND = auto()
    WEIGHT = auto()
    COVERS = auto()
    SEAL = auto()
    SEAL_NO = auto()
    CHECKS = auto()
    FLAGS = auto()


class FormFault(StrEnum):
    """What is wrong with a field before any rule of the service is asked."""

    NOTHING_TYPED = auto()
    NOT_CHOSEN = auto()
    """Text was typed, but no agency of the list was taken."""
    LETTER_NOT_CHOSEN = auto()
    NOT_A_NUMBER = auto()
    MOMENT_UNREADABLE = auto()


Fault = RuleBroken | FormFault


class LabelState(StrEnum):
    """How far the label of an item is. Nothing here says that paper came out."""

    SENDING = auto()
    AWAITING_SCAN = auto()
    MISSING = auto()
    NOT_KNOWN = auto()
    """The printer broke off, or the program ended on the way: somebody has to look."""
    CONFIRMED = auto()
    HANDWRITTEN = auto()
    """Confirmed by its number, typed back; it bears no bars."""
    GIVEN_BACK = auto()
    """The item went home with its courier; its label is to be destroyed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Whose:
    """The courier before a clerk: a namesake before another clerk is somebody else."""

    clerk: StaffId
    agency: str
    courier: str


@dataclass(frozen=True, slots=True, kw_only=True)
class AcceptForm:
    """One sealed item as far as it is filled in. `secrecy` None: nobody has looked at the cover yet.

    `person` is the id of who hands in, as long as the name still is the one that was taken from the register.
    `sender` and `recipient` are set only while the text still is the name that was taken from the list.
    `late`: accepted on paper while the machine failed, and entered with number and moment of the slip.
    `checks` are the codes of what was confirmed of cover and seal.
    `outside`: the recipient stands in no list and is written by hand, outside the province, with the office there.
    `carried` are the fields that a repeat has filled: Enter passes over them. They say nothing of the item.
    """

    late: bool = False
    late_no: str = ""
    late_at: str = ""
    handed_in_by: str = ""
    person: str = ""
    sender: AgencyHit | None = None
    sender_text: str = ""
    sender_unit: str = ""
    outside: bool = False
    recipient: AgencyHit | None = None
    recipient_text: str = ""
    recipient_name: str = ""
    recipient_address: str = ""
    destination: Destination | None = None
    destination_text: str = ""
    addressee: str = ""
    secrecy: Secrecy | None = None
    urgency: Urgency = Urgency.NORMAL
    agreed: str = ""
    kind: ItemKind = ItemKind.LETTER
    weight: str = ""
    covers: str = "1"
    seal: SealState = SealState.NONE
    seal_no: str = ""
    checks: tuple[str, ...] = ()
    flags: Flags = field(default_factory=Flags)
    carried: frozenset[AcceptField] = field(default=frozenset(), compare=False)

    @property
    def scope(self) -> Scope | None:
        """Follows from the recipient; None while there is none."""
        if self.outside:
            return Scope.INTER
        if self.recipient is None:
            return None
        return Scope.INTER if self.recipient.office is None else Scope.INTRA

    def whose(self, clerk: StaffId) -> Whose:
        """Who hands the item in: what is put aside comes back with its courier, and to its clerk alone."""
        agency = self.sender_text if self.sender is None else self.sender.agency
        return Whose(clerk=clerk, agency=agency, courier=spelled(self.handed_in_by))

    @property
    def sender_alone(self) -> "AcceptForm":
        """The form of another item of who stands at the counter, of which nothing is known yet."""
        return AcceptForm(
            late=self.late,
            handed_in_by=self.handed_in_by,
            person=self.person,
            sender=self.sender,
            sender_text=self.sender_text,
            sender_unit=self.sender_unit,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class ShownQuote:
    """The promise and the price of the form as it stands."""

    promise: Promise
    price: Price
    payer: PayerClass
    scope: Scope
    urgency: Urgency
    secrecy: Secrecy
    transport: NextTransport
    asked_on: date
    warnings: tuple[Rule, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RunLine:
    """One item of the list at the right and the state of its label."""

    item: ItemLine
    label: LabelState


@dataclass(frozen=True, slots=True, kw_only=True)
class Run:
    """The items of the shift, newest first; `own` came from who stands at the counter.

    `is_cut`: the shift has older ones that are not listed.
    """

    courier: str = ""
    own: frozenset[ItemNo] = frozenset()
    lines: tuple[RunLine, ...] = ()
    is_cut: bool = False

    @property
    def counted(self) -> tuple[RunLine, ...]:
        """The lines that the heading adds up: the courier's, or the whole shift's before there are any."""
        lines = [line for line in self.lines if not self.own or line.item.item_no in self.own]
        return tuple(line for line in lines if line.label is not LabelState.GIVEN_BACK)


class SealReach(StrEnum):
    """From where a scan would fill in the seal number."""

    AT_IT = auto()
    FROM_AFAR = auto()
    COVERED = auto()
    """Something lies over the form."""


class NewsKind(StrEnum):
    """Something that happened and that the clerk should read; the sentence is the view's."""

    ACCEPTED = auto()
    ENTERED_LATE = auto()
    REFUSED = auto()
    REFUSAL_SENT = auto()
    REFUSAL_SAVED = auto()
    REFUSAL_FAILED = auto()
    LABEL_SENT = auto()
    LABEL_SAVED = auto()
    LABEL_FAILED = auto()
    LABEL_NOT_KNOWN = auto()
    LABEL_CONFIRMED = auto()
    LABEL_CONFIRMED_BEFORE = auto()
    LABEL_HANDWRITTEN = auto()
    SCAN_REFUSED = auto()
    SCAN_STOPPED = auto()
    SCAN_IS_A_SLIP = auto()
    SCAN_UNREADABLE = auto()
    NOTHING_TO_REPEAT = auto()
    NOTHING_TO_PRINT = auto()
    VISIT_CLOSED = auto()
    PUT_ASIDE = auto()
    LIST_SENT = auto()
    LIST_SAVED = auto()
    LIST_FAILED = auto()
    AGAIN_SENT = auto()
    AGAIN_SAVED = auto()
    AGAIN_FAILED = auto()
    RECEIPT_NOT_KNOWN = auto()
    NO_RECEIPT = auto()
    SLIP_SENT = auto()
    SLIPS_SENT = auto()
    SLIPS_SAVED = auto()
    SLIPS_STOPPED = auto()
    SLIPS_NOT_KNOWN = auto()
    SLIP_SAVED = auto()
    STRIP_SENT = auto()
    STRIP_SAVED = auto()
    STRIP_MAY_BE_OUT = auto()
    NO_SLIP = auto()
    LABEL_MAY_BE_OUT = auto()
    GIVEN_BACK = auto()
    NO_VISIT = auto()
    VISIT_GOES_ON = auto()
    SEAL_TAKEN = auto()
    SEAL_STANDS = auto()
    SEAL_OF_ITEM_BEFORE = auto()
    CORRECTING = auto()
    CORRECTED = auto()


@dataclass(frozen=True, slots=True, kw_only=True)
class News:
    """One message with what it speaks of: `at` is the due moment or the moment of the confirmation.

    `replaces`: a label of before the correction is still about.
    """

    kind: NewsKind
    item_no: ItemNo | None = None
    at: datetime | None = None
    vnd: int = 0
    count: int = 0
    where: str = ""
    fault: RuleBroken | None = None
    replaces: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class StandingVisit:
    """A visit whose courier has not left, the agency as the form names it, and what is to be said of the courier."""

    row: OpenVisitRow
    agency: AgencyHit
    warnings: tuple[Rule, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Leaving:
    """What is looked at once more before the courier leaves; `due_vnd` is to be paid at the counter.

    `specimen_no`: the signature under the list is compared with that specimen; "" where the register names none.

    `half_done`: an item in the form is not accepted yet; it stays there. `labels_missing` of those kept nobody has
    scanned yet.
    """

    visit: VisitId
    courier: str
    specimen_no: str
    agency: str
    kept: int
    voided: int
    due_vnd: int
    half_done: bool
    labels_missing: int = 0
