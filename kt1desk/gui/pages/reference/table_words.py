"""The words of the dated tables: their names, their columns, and the codes that stand in cells."""

from enum import StrEnum

from kt1desk.domain.calendar import RowKind
from kt1desk.domain.due import Reach
from kt1desk.domain.duty_check import CheckKind
from kt1desk.domain.item import PayerClass, Scope, Secrecy, Urgency
from kt1desk.domain.persons import OutOfHours
from kt1desk.domain.places import OfficeKind
from kt1desk.domain.rule_set import Form, LawSubject, ReasonUse
from kt1desk.domain.tariff import PriceCode, TariffKind
from kt1desk.gui import wording
from kt1desk.gui.marking import mark
from kt1desk.gui.wording import translate

TABLE_NAMES: dict[str, str] = {
    "offices.csv": mark("Table", "Offices"),
    "destinations.csv": mark("Table", "Offices outside the province"),
    "agencies.csv": mark("Table", "Agencies"),
    "persons.csv": mark("Table", "Authorised persons"),
    "contact_points.csv": mark("Table", "Contact points out of hours"),
    "roster.csv": mark("Table", "When contact points are stale"),
    "issuers.csv": mark("Table", "Issuer and place on papers"),
    "timetable.csv": mark("Table", "Transport between the offices"),
    "office_hours.csv": mark("Table", "Office hours"),
    "calendar.csv": mark("Table", "Holidays and swapped days"),
    "transit.csv": mark("Table", "Transit times"),
    "timed_notice.csv": mark("Table", "Notice of timed items"),
    "tariff.csv": mark("Table", "Tariff"),
    "surcharges.csv": mark("Table", "Surcharges"),
    "vat.csv": mark("Table", "Value added tax"),
    "payers.csv": mark("Table", "Who pays"),
    "rule_sets.csv": mark("Table", "Rule sets"),
    "combinations.csv": mark("Table", "Letters and urgencies"),
    "weight_limits.csv": mark("Table", "Limits of weight"),
    "covers.csv": mark("Table", "Covers and seals"),
    "cover_checks.csv": mark("Table", "Checks of cover and seal"),
    "duty_checks.csv": mark("Table", "Checklist of the counter"),
    "witnesses.csv": mark("Table", "Witness of a handover"),
    "reasons.csv": mark("Table", "Reasons"),
    "forms.csv": mark("Table", "Forms"),
    "laws.csv": mark("Table", "Legal texts"),
}
COLUMN_NAMES: dict[str, str] = {
    "address": mark("Column", "Address"),
    "agency": mark("Column", "Agency (code)"),
    "aliases": mark("Column", "Short names, divided by ;"),
    "amount_vnd": mark("Column", "Amount, VND"),
    "arrives": mark("Column", "Arrives"),
    "asked": mark("Column", "Asked here"),
    "body": mark("Column", "Issuing body"),
    "certainty": mark("Column", "Certainty"),
    "citation": mark("Column", "Legal text"),
    "classes": mark("Column", "Letters allowed (A B C, - for none)"),
    "code": mark("Column", "Code"),
    "confirmed_on": mark("Column", "Confirmed on"),
    "day": mark("Column", "Day"),
    "day_ends": mark("Column", "The day ends"),
    "departs": mark("Column", "Departs"),
    "destination": mark("Column", "To office"),
    "form": mark("Column", "Form"),
    "grams": mark("Column", "Up to, g"),
    "half_day_ends": mark("Column", "Half a day ends"),
    "half_days": mark("Column", "Half working days"),
    "hours": mark("Column", "Hours"),
    "id": mark("Column", "Code"),
    "kind": mark("Column", "Kind"),
    "letter_warn_g": mark("Column", "Warn of a letter above, g"),
    "line": mark("Column", "Line"),
    "may_hand_in": mark("Column", "May hand in"),
    "may_receive": mark("Column", "May receive"),
    "min_covers": mark("Column", "Covers at least"),
    "name": mark("Column", "Name"),
    "name_en": mark("Column", "Name in English"),
    "name_vi": mark("Column", "Name in Vietnamese"),
    "office_code": mark("Column", "Office (code; * for all)"),
    "origin": mark("Column", "From office"),
    "payer_class": mark("Column", "Payer class"),
    "pays": mark("Column", "Pays"),
    "percent": mark("Column", "Per cent"),
    "phone": mark("Column", "Telephone"),
    "place": mark("Column", "Place"),
    "postcode5": mark("Column", "Postal code"),
    "province": mark("Column", "Province"),
    "rank": mark("Column", "Call in this order"),
    "reach": mark("Column", "Reach"),
    "refuse_g": mark("Column", "Refuse above, g"),
    "scope": mark("Column", "Scope"),
    "seal_required": mark("Column", "Seal needed"),
    "secrecy": mark("Column", "Letter"),
    "source": mark("Column", "Source of this row"),
    "specimen_no": mark("Column", "Specimen signature no."),
    "stale_after_days": mark("Column", "Stale after, days"),
    "subject": mark("Column", "Subject"),
    "successor": mark("Column", "Successor (code)"),
    "title": mark("Column", "Title"),
    "urgency": mark("Column", "Urgency"),
    "use": mark("Column", "Used for"),
    "valid_from": mark("Column", "First day"),
    "valid_to": mark("Column", "Last day"),
    "weekdays": mark("Column", "Weekdays (1 is Monday)"),
}
_VALUES: dict[StrEnum, str] = {
    OfficeKind.CENTRE: mark("Value", "Centre"),
    OfficeKind.DISTRICT: mark("Value", "District"),
    RowKind.HOLIDAY: mark("Value", "Holiday"),
    RowKind.SWAP_OFF: mark("Value", "Off by swap"),
    RowKind.SWAP_WORK: mark("Value", "Worked by swap"),
    Reach.IN_TOWN: mark("Value", "In town"),
    Reach.OUT_OF_TOWN: mark("Value", "Out of town"),
    Reach.INTER: mark("Value", "Between provinces"),
    ReasonUse.REFUSAL: mark("Value", "Refusal"),
    ReasonUse.UNDELIVERED: mark("Value", "Not delivered"),
    ReasonUse.APPROVAL: mark("Value", "Second person"),
    ReasonUse.CORRECTION: mark("Value", "Correction"),
    ReasonUse.REPRINT: mark("Value", "Label again"),
    ReasonUse.CHECKLIST: mark("Value", "Checklist: not there"),
    ReasonUse.STOCK: mark("Value", "Stock not seen"),
    ReasonUse.SAFE: mark("Value", "Safe bag not as it lay"),
    ReasonUse.DIFFERENCE: mark("Value", "Difference of a handover"),
    ReasonUse.CASE: mark("Value", "Difference cleared"),
    ReasonUse.VOID: mark("Value", "Given back at the counter"),
    CheckKind.THERE: mark("Value", "There or not"),
    CheckKind.COUNT: mark("Value", "How many"),
    CheckKind.CASH: mark("Value", "Money"),
    CheckKind.SEALS: mark("Value", "Seal numbers"),
    CheckKind.DEVICE: mark("Value", "Tried just now"),
    TariffKind.BAND: mark("Value", "Band"),
    TariffKind.STEP: mark("Value", "Each further"),
    PayerClass.CENTRAL: mark("Value", "Annex I"),
    PayerClass.LOCAL: mark("Value", "Annex II"),
    PayerClass.PERMITTED: mark("Value", "Permitted"),
    Form.POSTING_SLIP: mark("Value", "Posting slip"),
    Form.ITEM_LABEL: mark("Value", "Item label"),
    Form.MANIFEST: mark("Value", "Manifest"),
    Form.BAG_LABEL: mark("Value", "Bag label"),
    Form.BAG_BILL: mark("Value", "Bag bill"),
    Form.SHIFT_SHEET: mark("Value", "Handover receipt"),
    Form.NOTICE: mark("Value", "Notice"),
    Form.DELIVERY_ADVICE: mark("Value", "Delivery advice"),
    Form.INCIDENT: mark("Value", "Incident record"),
    LawSubject.SERVICE: mark("Value", "The service"),
    LawSubject.SERVICE_RULES: mark("Value", "Rules of the service"),
    LawSubject.TARIFF: mark("Value", "Tariff"),
    LawSubject.SECRECY: mark("Value", "State secrets"),
    LawSubject.SECRECY_RULES: mark("Value", "Rules of state secrets"),
}
_CERTAINTIES: dict[str, str] = {
    "found": mark("Certainty", "In a published text"),
    "decreed": mark("Certainty", "Decreed"),
}
_PROBLEMS: dict[str, str] = {
    "cell_empty": mark("Problem", "Something must stand here."),
    "not_plain_text": mark("Problem", "Letters, digits and signs only, and no class by its word."),
    "not_a_date": mark("Problem", "Type the day as 01/07/2025."),
    "not_a_time": mark("Problem", "Type the time as 17:00."),
    "not_a_number": mark("Problem", "Type a whole number that can be true."),
    "not_a_choice": mark("Problem", "Type one of the values named below the field."),
    "ends_before_it_begins": mark("Problem", "It ends before it begins."),
    "holds_twice": mark("Problem", "Another row holds on these days; end that one first."),
    "refers_to_nothing": mark("Problem", "No row has this code."),
    "day_does_not_fit": mark("Problem", "A day off by swap is a weekday, a day worked by swap is at a weekend."),
}


def table_name(table: str) -> str:
    """The name of a table."""
    return translate("Table", TABLE_NAMES[table])


def column_name(column: str) -> str:
    """The name of a column."""
    return translate("Column", COLUMN_NAMES[column])


def value_word(value: StrEnum) -> str:
    """A code as it is said in the trade."""
    match value:
        case Secrecy():
            return wording.letter(value)
        case Urgency():
            return wording.urgency(value)
        case Scope():
            return wording.scope(value)
        case OutOfHours():
            return wording.out_of_hours(value)
        case PriceCode():
            return wording.price_part(value)
        case _:
            return translate("Value", _VALUES[value])


def certainty_words(certainty: str) -> str:
    """How sure a row is; whatever is not sure waits for the province."""
    sure = _CERTAINTIES.get(certainty)
    return translate("Certainty", sure) if sure else translate("Certainty", "To be confirmed")


def problem_words(problem: str) -> str:
    """What is wrong with a cell."""
    return translate("Problem", _PROBLEMS.get(problem, "")) or translate("Problem", "The table cannot be read so.")
