"""A sentence for each rule of the service: what was refused, and what to do."""

from kt1desk.domain.errors import Rule
from kt1desk.gui.marking import mark

RULES: dict[Rule, str] = {
    Rule.WEIGHT_NOT_POSITIVE: mark(
        "Rule", "The weight must be more than 0 g. Put the item on the scales and type what they show."
    ),
    Rule.WEIGHT_TOO_HEAVY: mark(
        "Rule", "{weight_g} g is above the limit of {limit_g} g. KT1 does not carry it; refuse it or have it divided."
    ),
    Rule.WEIGHT_HEAVY_FOR_LETTER: mark(
        "Rule", "Heavy for a letter. Look at the scales again, or choose pack. You may go on."
    ),
    Rule.ITEM_NO_MALFORMED: mark(
        "Rule", "“{text}” is not an item number: two letters, nine digits, VN. Scan the label again or retype it."
    ),
    Rule.ITEM_NO_CHECK_DIGIT: mark(
        "Rule", "The check digit of {text} is wrong, so a digit was misread or mistyped. Scan the label again."
    ),
    Rule.BAG_ID_MALFORMED: mark("Rule", "“{text}” is not a bag id of 29 characters. Scan the bag label again."),
    Rule.TEXT_EMPTY: mark("Rule", "{field}: something must stand here."),
    Rule.TEXT_TOO_LONG: mark(
        "Rule", "{field}: {length} characters, at most {limit} fit on the label. Shorten it as on the cover."
    ),
    Rule.TEXT_NOT_PLAIN: mark(
        "Rule", "{field}: a character ({code_point}) cannot stand on a label. Type letters, digits and signs only."
    ),
    Rule.TEXT_NAMES_CLASS: mark(
        "Rule",
        "{field}: the class is never named by a word. Choose the letter of the outer cover and take the word out.",
    ),
    Rule.RECIPIENT_INCOMPLETE: mark(
        "Rule", "The recipient is in no list: name and address are both needed. Still empty: {field}."
    ),
    Rule.REASON_UNKNOWN: mark("Rule", "This reason is not in the list that is valid today. Choose another one."),
    Rule.AGENCY_UNKNOWN: mark("Rule", "This agency is not in the list. Choose it from the answers under the field."),
    Rule.AGENCY_NOT_VALID_ON_DAY: mark(
        "Rule", "{name} is not in the list that is valid on {day}. Choose the agency that took over from it."
    ),
    Rule.AGENCY_TAKEN_OVER: mark("Rule", "{name} ended before {day}. Now: {successor}."),
    Rule.OFFICE_UNKNOWN: mark("Rule", "Office {office} is not in the list. Choose the agency again."),
    Rule.OFFICE_NOT_VALID_ON_DAY: mark(
        "Rule", "Office {office} does not work on {day}. Ask the provincial office which one took over."
    ),
    Rule.COMBINATION_NOT_ALLOWED: mark(
        "Rule", "Letter {secrecy} and {urgency} cannot be combined under the rules of {day}. Change one of them."
    ),
    Rule.COVERS_TOO_FEW: mark(
        "Rule",
        "Letter {secrecy} needs {needed} covers, {count} stands here. Put the number right, or give the item back for"
        " another cover.",
    ),
    Rule.SEAL_REQUIRED: mark(
        "Rule", "Letter {secrecy} needs an intact seal. Have the sender seal it in front of you, or refuse it."
    ),
    Rule.SEAL_BROKEN: mark("Rule", "The seal is broken. Do not take the item; refuse it with the reason."),
    Rule.COVER_NOT_CHECKED: mark(
        "Rule",
        "Not confirmed yet. Look at each point named here, then press Alt+B; where one does not hold, refuse the item.",
    ),
    Rule.TIMED_MOMENT_MISSING: mark("Rule", "A timed item needs the agreed hour and day of delivery. Type them."),
    Rule.TIMED_TOO_LATE: mark(
        "Rule",
        "{agreed_at} can no longer be kept: such an item must be accepted {notice_hours} hours before."
        " Agree on {earliest_at} or later, or choose express.",
    ),
    Rule.NO_TARIFF_ON_DAY: mark(
        "Rule", "No tariff is valid on {day}. Nothing was accepted; ask the provincial office for the new table."
    ),
    Rule.NO_TRANSIT_ON_DAY: mark(
        "Rule", "No transit time is valid on {day}. Nothing was accepted; ask the provincial office for the new table."
    ),
    Rule.NO_RULE_SET_ON_DAY: mark(
        "Rule", "No set of rules is valid on this day. Nothing was accepted; ask the provincial office for the new one."
    ),
    Rule.NO_CALENDAR_ON_DAY: mark(
        "Rule", "The calendar of working days ends before {day}. Ask the provincial office for the new one."
    ),
    Rule.NO_ISSUER_ON_DAY: mark(
        "Rule", "Who issues official papers on {day} is in no table. Ask the provincial office for the new one."
    ),
    Rule.NOT_THE_PROVINCE: mark(
        "Rule", "Only a desk that the province named for it changes the dated tables. Nothing was recorded."
    ),
    Rule.AMENDMENT_BAD: mark(
        "Rule", "{table}, {column}: the table could not be used with this row ({problem}). Nothing was recorded."
    ),
    Rule.AMENDMENT_IN_THE_PAST: mark(
        "Rule",
        "This changes what held from {day} on, before today. What was accepted meanwhile keeps what it was decided"
        " with. Confirm that the past is meant, or choose a later day.",
    ),
    Rule.AMENDMENT_CHANGES_NOTHING: mark("Rule", "Every row stands so already. Nothing was recorded."),
    Rule.NO_NUMBER_BLOCK: mark(
        "Rule",
        "This desk has no item numbers left, so nothing was accepted."
        " Connect to the province once, or call it: it reads you a code for new numbers. The form is kept.",
    ),
    Rule.BLOCK_CODE_TYPO: mark(
        "Rule",
        "This is no code for numbers: a character is missing or wrong. Nothing was recorded; let the province read "
        "it to you again, four characters at a time.",
    ),
    Rule.BLOCK_CODE_WRONG: mark(
        "Rule",
        "This code was not made for this desk as it stands. Nothing was recorded; read the lines above to the "
        "province again.",
    ),
    Rule.NUMBER_NOT_NEXT: mark(
        "Rule",
        "Only the next free number, {next_no}, can be voided. Nothing was recorded.",
    ),
    Rule.TRAINING_NUMBER: mark(
        "Rule", "{text} does not belong here: numbers of exercises and numbers of real items never mix."
    ),
    Rule.ITEM_UNKNOWN: mark("Rule", "{item_no} is not known at this desk. Look for it by its whole number (F3)."),
    Rule.ITEM_NOT_HELD_HERE: mark(
        "Rule", "{item_no} is not on hand at this desk. Nothing was recorded; see who holds it (F3)."
    ),
    Rule.WRITTEN_NUMBER_DIFFERS: mark(
        "Rule",
        "{typed} is another number; here belongs {item_no}. Is it the right envelope? Nothing was recorded.",
    ),
    Rule.COURIER_UNLISTED: mark(
        "Rule", "This person is not on the agency's register. Refuse, or have a second person allow it."
    ),
    Rule.COURIER_MAY_NOT_HAND_IN: mark(
        "Rule", "{name} is on the register to receive, not to hand in. Refuse, or have a second person allow it."
    ),
    Rule.COURIER_EXPIRED: mark(
        "Rule", "The register does not name {name} on {day}. Refuse, or have a second person allow it."
    ),
    Rule.COURIER_CLASS_NOT_COVERED: mark(
        "Rule", "{name} is not named for letter {secrecy}. Refuse the item, or have a second person allow it."
    ),
    Rule.COURIER_ENDS_IN_30: mark(
        "Rule", "The authority of this person ends within 30 days. Tell the agency. You may go on."
    ),
    Rule.COURIER_ENDS_IN_7: mark(
        "Rule", "The authority of this person ends within 7 days. Tell the agency today. You may go on."
    ),
    Rule.AGENCY_HAS_NO_PERSONS: mark(
        "Rule", "This agency has named nobody yet. Look at the letter of introduction. You may go on."
    ),
    Rule.VISIT_UNKNOWN: mark("Rule", "This desk knows no such visit. Choose one of the list or open a new one."),
    Rule.CALIBRATION_OUT_OF_RANGE: mark(
        "Rule",
        "More than {most} mm or 5 % off: the wrong paper is in the printer or lies beside its guides, or the ruler was"
        " misread. Set the paper right, print the test page and measure again.",
    ),
    Rule.CALIBRATION_SCALED_ACROSS: mark(
        "Rule",
        "Across the paper the page comes out at {percent} % of its width. Bars must not be stretched: switch off “fit"
        " to page” and any scaling in the printer's own settings, print the test page again and measure it.",
    ),
    Rule.PAPER_UNKNOWN: mark(
        "Rule", "This shift recorded no such paper. What is in the book is safe; look the visit or item up (F3)."
    ),
    Rule.VISIT_CLOSED: mark(
        "Rule", "This visit is closed and its slip stands. Open a new visit; what was recorded is safe."
    ),
    Rule.VISIT_OF_ANOTHER: mark("Rule", "{name} serves this visit. Take it over first, or open a new one."),
    Rule.VISIT_OF_ANOTHER_AGENCY: mark(
        "Rule", "This visit is of another agency. Open a visit for the agency that sends the item."
    ),
    Rule.VISIT_OF_ANOTHER_COURIER: mark(
        "Rule",
        "{name} handed this item in. For another courier give it back (Ctrl+B) and accept it in that one's visit.",
    ),
    Rule.VISIT_IS_YOURS: mark("Rule", "You serve this visit already. Go on with it."),
    Rule.ITEM_NOT_OF_VISIT: mark(
        "Rule", "{item_no} is not held in this visit, so it can no longer be changed here. It stays as recorded."
    ),
    Rule.CORRECTION_CHANGES_NOTHING: mark("Rule", "The item is recorded like this already. Change what is wrong."),
    Rule.PAYMENT_MISSING: mark(
        "Rule", "{due_vnd} VND are to be paid. Write down how, and the number of the receipt or contract."
    ),
    Rule.PAYMENT_NOT_DUE: mark("Rule", "Nothing is to be paid at the counter for this visit. Take the payment out."),
    Rule.PAYMENT_WRONG_AMOUNT: mark(
        "Rule", "{amount_vnd} VND were written down, {due_vnd} are to be paid. Count again and correct the amount."
    ),
    Rule.LIST_GONE: mark(
        "Rule", "The file cannot be opened. Nothing was taken. Look whether the stick is still there."
    ),
    Rule.LIST_EMPTY: mark("Rule", "No row is filled in under the headings. Nothing was taken. Choose another file."),
    Rule.LIST_TOO_BIG: mark(
        "Rule", "The file is far too big for a list of items. Nothing was read. Ask for a list in the template."
    ),
    Rule.LIST_TOO_LONG: mark(
        "Rule", "The list has more than {limit} rows. Nothing was taken. Ask for it in parts of {limit} rows at most."
    ),
    Rule.LIST_NOT_READABLE: mark(
        "Rule", "This file is no list in XLSX or CSV, or it is damaged. Nothing was taken. Save it anew as .xlsx."
    ),
    Rule.LIST_LOCKED: mark(
        "Rule", "The file is locked with a password. Nothing was read. Ask for it without one, or save it so."
    ),
    Rule.LIST_HAS_MACROS: mark(
        "Rule", "The file carries macros. Nothing was read or run. Save it as .xlsx without macros."
    ),
    Rule.LIST_NO_HEADINGS: mark(
        "Rule", "No row of headings with “{heading}” was found. Nothing was taken. Use the template."
    ),
    Rule.LIST_HEADING_TWICE: mark(
        "Rule", "The heading “{heading}” stands there twice. Nothing was taken. Keep the right column only."
    ),
    Rule.CELL_IS_FORMULA: mark(
        "Rule", "Column {column}: a formula or an error of one stands there; it is not calculated. Write the value."
    ),
    Rule.CELL_IS_MERGED: mark("Rule", "Column {column}: cells are merged there. Separate them and fill in each row."),
    Rule.LISTED_RECIPIENT_MISSING: mark("Rule", "The row names no recipient. Ask the courier, or type the item."),
    Rule.LISTED_AGENCY_UNKNOWN: mark(
        "Rule", "No agency of the register is called so. For one outside the province the address is needed."
    ),
    Rule.LISTED_AGENCY_UNCLEAR: mark("Rule", "Several agencies may be meant: {names}. Write the whole name."),
    Rule.LISTED_AGENCY_READ_AS: mark("Rule", "Read as “{name}”. Compare with the envelope."),
    Rule.LISTED_ADDRESS_LEFT_OUT: mark(
        "Rule", "Read as “{name}” of the register, without the address of the list. If it goes elsewhere: Alt+O."
    ),
    Rule.LISTED_ROW_TWICE: mark("Rule", "The same as row {line}. Count the envelopes."),
    Rule.LISTED_NUMBER_TWICE: mark("Rule", "The running number stands in row {line} already. Ask the courier."),
    Rule.LISTED_LETTER_UNKNOWN: mark("Rule", "The letter may be {words} or empty. Look at the envelope."),
    Rule.LISTED_URGENCY_UNKNOWN: mark("Rule", "The urgency may be {words} or empty."),
    Rule.LISTED_KIND_UNKNOWN: mark("Rule", "The kind may be {words} or empty."),
    Rule.NO_OPEN_SHIFT: mark("Rule", "No shift is open. Sign in and open one first."),
    Rule.SHIFT_ALREADY_OPEN: mark(
        "Rule", "The shift of {name} is still open. It ends by a handover (F7), and then yours begins."
    ),
    Rule.SHIFT_OF_ANOTHER: mark(
        "Rule", "{name} answers for this shift. Nothing was recorded; take the shift over first (F7)."
    ),
    Rule.SHEET_NOT_BALANCED: mark(
        "Rule", "The sheet does not balance, so the shift cannot be handed over. To be looked at by a person: {items}."
    ),
    Rule.STOCK_NOT_SEEN: mark(
        "Rule",
        "{count} items that the book has here were not scanned, the first is {item_no}. Scan them, or say of each why"
        " it is not there. Nothing was recorded yet.",
    ),
    Rule.STOCK_REASON_MISSING: mark("Rule", "{item_no} was not seen. Choose why; it is written down."),
    Rule.SAFE_REASON_MISSING: mark(
        "Rule",
        "The seal of the safe bag is not the one that was written down ({recorded}). Choose why, then count the items"
        " one by one; both numbers are written down.",
    ),
    Rule.SEALS_NOT_READABLE: mark(
        "Rule",
        "{text} is no range of seals. Type the first and the last number, e.g. TQ004501-TQ004600; several with ;",
    ),
    Rule.SEALS_TWICE: mark("Rule", "Seals stand twice: {seals} and {others}. A seal is unused, used or void."),
    Rule.CHECK_NOT_ANSWERED: mark(
        "Rule", "A row of the checklist waits: say whether it is there. What is filled in stays."
    ),
    Rule.CHECK_REASON_MISSING: mark(
        "Rule", "What is not there needs a reason. Choose one; the shift can begin all the same."
    ),
    Rule.CHECK_AMOUNT_BAD: mark("Rule", "Type how many or how much, in whole figures; 0 where there is none."),
    Rule.COUNT_RUNNING: mark(
        "Rule", "Two persons are counting: nothing that tells what should be here is shown. Finish or cancel the count."
    ),
    Rule.COUNT_ALREADY_BEGUN: mark(
        "Rule", "A handover is under way at this desk. Go on with it under F7, or cancel it."
    ),
    Rule.COUNT_NOT_BEGUN: mark("Rule", "No handover is under way. Begin one under F7; the shift goes on as it was."),
    Rule.COUNT_NOT_REVEALED: mark("Rule", "The list is not revealed yet. Both say first that everything is counted."),
    Rule.COUNT_ALREADY_REVEALED: mark("Rule", "The list is revealed already. Go on with the differences."),
    Rule.NOT_COUNTING: mark("Rule", "Only the two who count may do this. Nothing was changed."),
    Rule.LIST_ALTERED: mark(
        "Rule", "The fixed list does not match its seal code. Nobody signs: cancel this count and tell the province."
    ),
    Rule.NOT_A_DIFFERENCE: mark("Rule", "{item_no} is no difference any more. Nothing was written down."),
    Rule.DIFFERENCE_OPEN: mark(
        "Rule", "Not yet to be signed: {items}. Recount what is searched for, or give a reason and open a case."
    ),
    Rule.WITNESS_MISSING: mark(
        "Rule", "Items of letter {letters} change hands before a witness. Call the third person."
    ),
    Rule.CASE_NOT_OPEN: mark("Rule", "This difference is cleared already. Nothing was changed."),
    Rule.CASE_OF_ANOTHER_DESK: mark(
        "Rule", "This case was opened at another desk and is closed there. Nothing was changed."
    ),
    Rule.SIGNATURE_NOT_OWED: mark("Rule", "Nobody waits for your signature there. Nothing was changed."),
    Rule.SAME_PERSON: mark("Rule", "Two signatures are those of two persons. Choose somebody else."),
    Rule.LOOK_TOO_WIDE: mark(
        "Rule",
        "Type a whole number or at least {at_least} letters, or choose an agency, a holder, or at most {days} days."
        " Nothing was shown.",
    ),
    Rule.LOOK_REASON_MISSING: mark(
        "Rule", "This item is beyond your own holdings. Choose why you look; it is written down. Nothing was shown."
    ),
    Rule.STAFF_UNKNOWN: mark(
        "Rule", "This person is not in the staff register of this desk. Choose a name of the list."
    ),
    Rule.ROLE_NOT_ALLOWED: mark("Rule", "The role “{role}” does not allow this. Nothing was recorded."),
    Rule.ROLE_OF_PROVINCE: mark(
        "Rule", "Only the province names its officers and auditors. Choose another role, or ask the province."
    ),
    Rule.STAFF_LEFT: mark(
        "Rule", "{name} left on {left_on} and acts no more. Nothing was recorded; choose somebody else."
    ),
    Rule.STAFF_OF_ANOTHER_OFFICE: mark(
        "Rule", "A shift leader keeps the register of the own office only. Ask the province to change this person."
    ),
    Rule.NO_COMMITMENT: mark(
        "Rule",
        "No security commitment of {name} is in the register, so no shift can begin."
        " Have it signed and registered (F11), or let a shift leader allow it once.",
    ),
    Rule.COMMITMENT_EXPIRED: mark(
        "Rule",
        "The security commitment of {name} ended on {ended_on}, so no shift can begin."
        " Have the new one registered (F11), or let a shift leader allow it once.",
    ),
    Rule.NO_MORE_OVERRIDE: mark(
        "Rule", "{name} was allowed once without a valid commitment, on {day}. Now a new commitment is needed (F11)."
    ),
    Rule.DAY_IN_FUTURE: mark("Rule", "{field}: {day} has not come yet. Look at the paper again."),
    Rule.DAY_TOO_LONG_AGO: mark("Rule", "{field}: {day} is more than ten years ago. Look at the paper again."),
    Rule.DAYS_IN_WRONG_ORDER: mark("Rule", "{field}: {day} comes before the first day. Look at the paper again."),
    Rule.PIN_WRONG: mark("Rule", "Wrong PIN. Nothing is lost; type it again."),
    Rule.PIN_DELAYED: mark("Rule", "Too many wrong PINs. Try again at {until}; what was begun is kept."),
    Rule.PIN_TOO_SHORT: mark("Rule", "A PIN has at least {at_least} digits and not all of them the same."),
    Rule.PIN_UNSET: mark(
        "Rule", "This person has no PIN at this desk yet. A shift leader vouches (Ctrl+R), then it is set."
    ),
    Rule.PIN_NOT_NEW: mark("Rule", "The new PIN is the old one. Choose another."),
    Rule.APPROVER_NOT_COMMITTED: mark(
        "Rule", "{name} has no valid security commitment and cannot be the second person. Choose somebody else."
    ),
    Rule.WITNESS_MUST_BE_HERE: mark(
        "Rule", "Who allows this sees the old one destroyed, so nobody does by phone. Call them to the desk (F5)."
    ),
    Rule.CHALLENGE_OVER: mark(
        "Rule",
        "This call code was used, is older than 15 minutes, or is of another act. Nothing was done;"
        " F6 shows a new one to read out.",
    ),
    Rule.CHALLENGE_UNKNOWN: mark(
        "Rule", "No desk known here shows this call code. Have it read out again, and ask which desk is calling."
    ),
    Rule.NO_DESK_ANSWERS: mark(
        "Rule",
        "No other desk is known here that could answer a call. Let the second person come to the desk (F5),"
        " or connect to the province once.",
    ),
    Rule.CODE_MISTYPED: mark(
        "Rule", "A character is missing or wrong; this did not count as a try. Have the code read out again."
    ),
    Rule.CODE_WRONG: mark(
        "Rule",
        "The answer is not for this act, this person and this call code. Tries left: {left}."
        " Compare word by word on the phone.",
    ),
    Rule.CODE_SPOILED: mark(
        "Rule", "Three wrong answers: this call code is spoiled, nothing was done. F6 shows a new one to read out."
    ),
    Rule.APPROVAL_NOT_OPEN: mark("Rule", "This approval does not wait for a signature any more. Nothing more to do."),
    Rule.APPROVAL_OF_ANOTHER: mark(
        "Rule", "Only the person who approved by phone can sign for it. Nothing was recorded."
    ),
    Rule.PASSPHRASE_TOO_SHORT: mark("Rule", "A passphrase has at least {needed} characters. Several words are best."),
    Rule.RECOVERY_CODE_LENGTH: mark(
        "Rule", "The recovery code has {needed} characters, {given} were typed. Look at group {group} first."
    ),
    Rule.RECOVERY_CODE_TYPO: mark(
        "Rule", "A character of the recovery code is wrong. Compare group {group} with the paper first."
    ),
}

FIELDS: dict[str, str] = {
    "safe_seal": mark("Field", "Seal number of the safe bag"),
    "role": mark("Field", "Role"),
    "sender_name": mark("Field", "Sender"),
    "sender_unit": mark("Field", "Unit of the sender"),
    "handed_in_by": mark("Field", "Handed in by"),
    "recipient_name": mark("Field", "Name of the recipient"),
    "recipient_address": mark("Field", "Address of the recipient"),
    "addressee": mark("Field", "Addressee"),
    "seal_no": mark("Field", "Seal number"),
    "listed_number": mark("Field", "Running number"),
    "receipt_no": mark("Field", "Number of the receipt or contract"),
    "source": mark("Field", "Source"),
    "staff_name": mark("Field", "Name"),
    "about": mark("Field", "What it is about"),
    "trained_on": mark("Field", "Trained on"),
    "committed_on": mark("Field", "Commitment signed on"),
    "committed_to": mark("Field", "Commitment ends on"),
}
