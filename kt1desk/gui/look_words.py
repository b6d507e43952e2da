"""The words of looks, of the life of an item and of the audit list, for each code they show."""

from kt1desk.domain.events import BackupPlace, NewLife
from kt1desk.domain.looks import LookReason, NarrowedBy, RestrictedList
from kt1desk.domain.old_label import OldLabel
from kt1desk.gui.marking import mark

LOOK_REASONS: dict[LookReason, str] = {
    LookReason.SENDER_ASKS: mark("LookReason", "The sender asks"),
    LookReason.RECIPIENT_ASKS: mark("LookReason", "The recipient asks"),
    LookReason.COMPLAINT: mark("LookReason", "A complaint is looked into"),
    LookReason.SEARCH_FOR_ITEM: mark("LookReason", "An item is searched for"),
    LookReason.INSPECTION: mark("LookReason", "Inspection"),
    LookReason.RECONCILIATION: mark("LookReason", "Reconciliation"),
}
RESTRICTED_LISTS: dict[RestrictedList, str] = {
    RestrictedList.ITEMS_OF_OTHERS: mark("RestrictedList", "items beyond their own holdings"),
    RestrictedList.HOLDINGS: mark("RestrictedList", "who holds what"),
    RestrictedList.AGENCY_MONTH: mark("RestrictedList", "the month of an agency"),
    RestrictedList.LIFE_STORY: mark("RestrictedList", "the life of an item"),
    RestrictedList.LEDGER_EXPORT: mark("RestrictedList", "the whole book"),
    RestrictedList.AUDIT: mark("RestrictedList", "the audit list"),
}
NARROWED_BY: dict[NarrowedBy, str] = {
    NarrowedBy.NUMBER: mark("NarrowedBy", "number"),
    NarrowedBy.WORDS: mark("NarrowedBy", "words"),
    NarrowedBy.AGENCY: mark("NarrowedBy", "agency"),
    NarrowedBy.DAYS: mark("NarrowedBy", "days"),
    NarrowedBy.STAGE: mark("NarrowedBy", "stage"),
    NarrowedBy.HOLDER: mark("NarrowedBy", "holder"),
}
STORY: dict[str, str] = {
    "ItemAccepted": mark("Story", "Accepted from {outside}"),
    "LabelConfirmed": mark("Story", "Label scanned back from the cover"),
    "LabelReprinted": mark("Story", "Label printed again, copy {code}: {reason}; {old_label}"),
    "SealStripReprinted": mark("Story", "Seal strip printed again, copy {code}: {reason}; {old_label}"),
    "LabelHandwritten": mark("Story", "Label written by hand, its number typed back"),
    "ItemCorrected": mark("Story", "Record corrected: {reason}"),
    "ItemVoided": mark("Story", "Acceptance taken back, item given to {outside}: {reason}"),
    "NumberVoided": mark("Story", "Number declared void: {reason}"),
    "EmergencyPackMade": mark("Story", "Printed in advance for the emergency pack, seal {code}"),
    "ItemsSentOut": mark("Story", "Given to the postman {other}"),
    "AttemptFailed": mark("Story", "Not delivered: {reason}; kept by {other}"),
    "ItemDelivered": mark("Story", "Delivered to {outside}"),
    "ItemReturned": mark("Story", "Returned to {outside}: {reason}"),
    "ItemWithdrawn": mark("Story", "Withdrawn by {outside}"),
    "ItemRedirected": mark("Story", "Redirected to {code}, as {outside} asked"),
    "ItemUnclaimed": mark("Story", "Unclaimed: {reason}"),
    "IncidentOpened": mark("Story", "Incident {code} opened with {other} as witness: {reason}"),
    "IncidentClosed": mark("Story", "Incident {code} closed: {reason}"),
    "BagClosed": mark("Story", "Put into bag {code}"),
    "DispatchClosed": mark("Story", "Dispatched to office {code}"),
    "ArrivalConfirmed": mark("Story", "Arrived from office {code}"),
    "ShiftOpened": mark("Story", "Taken over with the stock of the shift"),
    "ShiftHandedOver": mark("Story", "Handed over to {other}"),
    "ShiftPutInSafe": mark("Story", "Put into the safe by {other}, seal {code}"),
    "CaseClosed": mark("Story", "Difference {code} cleared with {other}: {reason}"),
    "ActApproved": mark("Story", "A second person allowed {other}: {allowed}; {reason}"),
}
AUDIT: dict[str, str] = {
    "RestrictedListSeen": mark("Audit", "Looked at {list}: {lines} lines"),
    "RestrictedListExported": mark("Audit", "Exported {list}: {lines} lines"),
    "PinRefused": mark("Audit", "Wrong PINs in this name: {lines} in a row"),
    "PinSet": mark("Audit", "Vouched for {about}, who chose a new PIN"),
    "PinChanged": mark("Audit", "Changed their own PIN"),
    "ActApproved": mark("Audit", "Allowed {asked_by}: {allowed} ({about})"),
    "LabelReprinted": mark("Audit", "Printed the label of {about} again, copy {lines}"),
    "SealStripReprinted": mark("Audit", "Printed the seal strip of {about} again, copy {lines}"),
    "ReceiptReprinted": mark("Audit", "Printed paper {about} again, copy {lines}"),
    "PhoneApprovalGiven": mark("Audit", "Read a code over the phone: {allowed} ({about})"),
    "ApprovalCountersigned": mark("Audit", "Signed in person for what they had allowed by phone"),
    "BackupVerified": mark("Audit", "Copy made, opened and counted: {lines} lines, {place}"),
    "LifeBegan": mark("Audit", "The book went on in a new life: {life}; {lines} facts written again"),
}
OLD_LABELS: dict[OldLabel, str] = {
    OldLabel.DESTROYED: mark("OldLabel", "the old one was destroyed"),
    OldLabel.NEVER_CAME_OUT: mark("OldLabel", "the old one never came out"),
}
BACKUP_PLACES: dict[BackupPlace, str] = {
    BackupPlace.FIRST: mark("BackupPlace", "first place"),
    BackupPlace.SECOND: mark("BackupPlace", "second place"),
}
NEW_LIVES: dict[NewLife, str] = {
    NewLife.RESTORED: mark("NewLife", "restored from a copy"),
    NewLife.COPIED: mark("NewLife", "found on another machine"),
    NewLife.FORKED: mark("NewLife", "the province holds other lines under the same numbers"),
}
ASIDE: dict[str, str] = {
    "UNREADABLE": mark("Aside", "It cannot be read; the sender may have a newer program."),
    "KEY_UNKNOWN": mark("Aside", "The key of its desk is not known here."),
    "KEY_CHANGED": mark("Aside", "Its desk was known by another key."),
    "SIGNATURE_WRONG": mark("Aside", "Its signature is not that of its desk."),
    "PAYLOAD_ALTERED": mark("Aside", "What it says is not what was signed."),
    "OWN_LIFE": mark("Aside", "It claims to be of this very desk."),
    "OTHER_CONTENT": mark("Aside", "The book holds another line under its number."),
}
"""By the codes of `wire.aside.Aside`, which screens do not see; a test holds the two together."""

UNKNOWN = mark("Audit", "Another kind of entry ({kind}); a newer program names it")
"""For a kind that was added after this program was made."""
