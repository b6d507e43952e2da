"""The words of the trade for each code that a screen shows; none of them names a class."""

from kt1desk.domain.approval import Approvable
from kt1desk.domain.clerk import Act, Role, Standing
from kt1desk.domain.comparing import Outcome
from kt1desk.domain.custody import Dispute, HolderKind, Stage
from kt1desk.domain.item import ItemKind, PayerClass, Scope, SealState, Secrecy, Urgency
from kt1desk.domain.must_act import MustAct
from kt1desk.domain.persons import OutOfHours
from kt1desk.domain.stock import Place
from kt1desk.domain.tariff import PriceCode
from kt1desk.gui.marking import mark
from kt1desk.usecases.readmodels import Truth

STAGES: dict[Stage, str] = {
    Stage.UNKNOWN: mark("Stage", "Not known"),
    Stage.ACCEPTED: mark("Stage", "Accepted"),
    Stage.BAGGED: mark("Stage", "In a closed bag"),
    Stage.DISPATCHED: mark("Stage", "Dispatched"),
    Stage.ARRIVED: mark("Stage", "Arrival confirmed"),
    Stage.OUT_FOR_DELIVERY: mark("Stage", "With the postman"),
    Stage.ATTEMPT_FAILED: mark("Stage", "Delivery failed"),
    Stage.DELIVERED: mark("Stage", "Delivered"),
    Stage.RETURNED: mark("Stage", "Returned to the sender"),
    Stage.WITHDRAWN: mark("Stage", "Withdrawn"),
    Stage.VOIDED: mark("Stage", "Voided"),
    Stage.UNCLAIMED: mark("Stage", "Unclaimed"),
}
PLACES: dict[Place, str] = {
    Place.WITH_CLERK: mark("Place", "With the clerk"),
    Place.IN_BAG: mark("Place", "In closed bags"),
    Place.WITH_POSTMAN: mark("Place", "With a postman"),
    Place.RESERVED: mark("Place", "Reserved"),
    Place.IN_SAFE: mark("Place", "In the safe"),
}
HOLDERS: dict[HolderKind, str] = {
    HolderKind.PERSON: mark("Holder", "Person"),
    HolderKind.BAG: mark("Holder", "Bag"),
    HolderKind.VEHICLE: mark("Holder", "Vehicle"),
    HolderKind.RESERVED: mark("Holder", "Kept back by"),
    HolderKind.SAFE: mark("Holder", "Safe"),
    HolderKind.OUTSIDE: mark("Holder", "Handed out"),
    HolderKind.NOBODY_KNOWN: mark("Holder", "Nobody known"),
}
TRUTHS: dict[Truth, str] = {
    Truth.HERE: mark("Truth", "Only here"),
    Truth.SENT: mark("Truth", "Sent"),
    Truth.AT_PROVINCE: mark("Truth", "At the province"),
    Truth.SEEN_BY_OTHER: mark("Truth", "Seen by the other office"),
}
LETTERS: dict[Secrecy, str] = {
    Secrecy.NONE: mark("Letter", "No letter"),
    Secrecy.A: mark("Letter", "Letter A"),
    Secrecy.B: mark("Letter", "Letter B"),
    Secrecy.C: mark("Letter", "Letter C"),
}
URGENCIES: dict[Urgency, str] = {
    Urgency.NORMAL: mark("Urgency", "Normal"),
    Urgency.EXPRESS: mark("Urgency", "Express"),
    Urgency.TIMED: mark("Urgency", "Timed"),
}
SCOPES: dict[Scope, str] = {
    Scope.INTRA: mark("Scope", "Within the province"),
    Scope.INTER: mark("Scope", "Between provinces"),
}
KINDS: dict[ItemKind, str] = {
    ItemKind.LETTER: mark("ItemKind", "Letter"),
    ItemKind.PACK: mark("ItemKind", "Pack"),
    ItemKind.PARCEL: mark("ItemKind", "Parcel"),
}
SEALS: dict[SealState, str] = {
    SealState.NONE: mark("Seal", "No seal"),
    SealState.INTACT: mark("Seal", "Intact"),
    SealState.BROKEN: mark("Seal", "Broken"),
}
PAYERS: dict[PayerClass, str] = {
    PayerClass.CENTRAL: mark("Payer", "Annex I: free of charge"),
    PayerClass.LOCAL: mark("Payer", "Annex II: paid by the local budget"),
    PayerClass.PERMITTED: mark("Payer", "Permitted: paid by the agency"),
}
MUST_ACT: dict[MustAct, str] = {
    MustAct.CLEAR_ASIDE: mark("MustAct", "Look at the records that were set aside (F11, Audit)"),
    MustAct.SEND_BACKLOG: mark("MustAct", "Send the province what it does not have (F11, Province)"),
    MustAct.COUNTERSIGN: mark("MustAct", "Have whoever was absent sign for the handover (F10)"),
    MustAct.CLOSE_CASE: mark("MustAct", "Settle the open case"),
    MustAct.CONFIRM_LABEL: mark("MustAct", "Scan the label back from the cover"),
    MustAct.DELIVER_TIMED: mark("MustAct", "Deliver at the agreed moment"),
    MustAct.DELIVER: mark("MustAct", "Send on or deliver"),
    MustAct.TRY_AGAIN: mark("MustAct", "Delivery failed: try again or decide"),
}
OUTCOMES: dict[Outcome, str] = {
    Outcome.AGREED: mark("Outcome", "Agreed"),
    Outcome.MISSING: mark("Outcome", "Missing"),
    Outcome.EXTRA: mark("Outcome", "Extra"),
    Outcome.WRONG_STATE: mark("Outcome", "In the wrong place"),
    Outcome.SEEN_BY_ONE: mark("Outcome", "Seen by one only"),
}
OUT_OF_HOURS: dict[OutOfHours, str] = {
    OutOfHours.NIGHT: mark("OutOfHours", "Night"),
    OutOfHours.WEEKEND: mark("OutOfHours", "Weekend"),
    OutOfHours.HOLIDAY: mark("OutOfHours", "Holiday"),
}
PRICES: dict[PriceCode, str] = {
    PriceCode.BASE: mark("Price", "weight"),
    PriceCode.EXTRA_WEIGHT: mark("Price", "further weight"),
    PriceCode.EXPRESS: mark("Price", "express"),
    PriceCode.TIMED: mark("Price", "timed"),
    PriceCode.SECRECY_A: mark("Price", "letter A"),
    PriceCode.SECRECY_B: mark("Price", "letter B"),
    PriceCode.SECRECY_C: mark("Price", "letter C"),
}
ROLES: dict[Role, str] = {
    Role.CLERK: mark("Role", "Counter clerk"),
    Role.SHIFT_LEADER: mark("Role", "Shift leader"),
    Role.PROVINCE: mark("Role", "Province officer"),
    Role.AUDITOR: mark("Role", "Auditor"),
}
ACTS: dict[Act, str] = {
    Act.ACCEPT: mark("Act", "accept items"),
    Act.HOLD_A_SHIFT: mark("Act", "hold a shift"),
    Act.REGISTER_STAFF: mark("Act", "register staff"),
    Act.SEE_OWN_STOCK: mark("Act", "see what is on hand"),
    Act.APPROVE: mark("Act", "allow as the second person"),
    Act.AMEND_REFERENCE: mark("Act", "change the dated tables"),
    Act.SEE_RESTRICTED: mark("Act", "look beyond the own items"),
    Act.EXPORT_RESTRICTED: mark("Act", "print or save lists beyond the own items"),
    Act.AUDIT: mark("Act", "check the book"),
    Act.KEEP_STORE: mark("Act", "back the book up"),
    Act.RESTORE_STORE: mark("Act", "restore the book"),
}
APPROVABLES: dict[Approvable, str] = {
    Approvable.OPEN_SHIFT_WITHOUT_COMMITMENT: mark("Approvable", "Shift without a commitment"),
    Approvable.RESET_PIN: mark("Approvable", "Set a new PIN"),
    Approvable.CORRECT_RECORD: mark("Approvable", "Correct a record"),
    Approvable.REPRINT_LABEL: mark("Approvable", "Print a label again, having seen the old one destroyed"),
    Approvable.REPRINT_LABEL_NEVER_OUT: mark("Approvable", "Print a label again that never came out"),
    Approvable.REPRINT_STRIP: mark("Approvable", "Print a seal strip again, having seen the old one destroyed"),
    Approvable.REPRINT_STRIP_NEVER_OUT: mark("Approvable", "Print a seal strip again that never came out"),
    Approvable.RESTORE_STORE: mark("Approvable", "Restore the book"),
    Approvable.CLOSE_CASE: mark("Approvable", "Clear a difference of a handover"),
    Approvable.WITNESS_HANDOVER: mark("Approvable", "Be the witness of a handover"),
    Approvable.HAND_IN_UNLISTED: mark("Approvable", "Take from a courier not on the register"),
}
STANDINGS: dict[Standing, str] = {
    Standing.VALID: mark("Standing", "Commitment valid"),
    Standing.ENDS_IN_30: mark("Standing", "Ends within 30 days"),
    Standing.ENDS_IN_7: mark("Standing", "Ends within 7 days"),
    Standing.EXPIRED: mark("Standing", "Commitment expired"),
    Standing.NONE: mark("Standing", "No commitment"),
    Standing.LEFT: mark("Standing", "Left"),
}
DISPUTES: dict[Dispute, str] = {
    Dispute.NEVER_ACCEPTED: mark("Dispute", "Moved, but never accepted"),
    Dispute.ACCEPTED_TWICE: mark("Dispute", "Accepted twice"),
    Dispute.MOVED_AFTER_END: mark("Dispute", "Moved after it was handed out"),
    Dispute.LEFT_UNCONFIRMED: mark("Dispute", "Left with its label not confirmed"),
    Dispute.VOID_BUT_USED: mark("Dispute", "Its number was declared void, and it is used"),
}
WEEKDAYS: tuple[str, ...] = (
    mark("Weekday", "Monday"),
    mark("Weekday", "Tuesday"),
    mark("Weekday", "Wednesday"),
    mark("Weekday", "Thursday"),
    mark("Weekday", "Friday"),
    mark("Weekday", "Saturday"),
    mark("Weekday", "Sunday"),
)
