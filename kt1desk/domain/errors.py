"""The codes of broken rules and of missing surroundings; sentences for them live in `gui.wording`."""

from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum, auto

Detail = str | int | date | datetime
"""What may be told about an error. `datetime` is aware UTC; a `date` is a local day."""


class Rule(StrEnum):
    """A rule of the service that a request would break, or (`*_FOR_LETTER`) bend."""

    WEIGHT_NOT_POSITIVE = auto()
    WEIGHT_TOO_HEAVY = auto()
    WEIGHT_HEAVY_FOR_LETTER = auto()
    """A warning: the clerk may go on after a look at the scales."""

    ITEM_NO_MALFORMED = auto()
    ITEM_NO_CHECK_DIGIT = auto()
    BAG_ID_MALFORMED = auto()

    TEXT_EMPTY = auto()
    TEXT_TOO_LONG = auto()
    TEXT_NOT_PLAIN = auto()
    TEXT_NAMES_CLASS = auto()
    """The class of an item is a letter; its word may stand in no field, hence on no paper."""
    RECIPIENT_INCOMPLETE = auto()
    REASON_UNKNOWN = auto()

    AGENCY_UNKNOWN = auto()
    AGENCY_NOT_VALID_ON_DAY = auto()
    AGENCY_TAKEN_OVER = auto()
    OFFICE_UNKNOWN = auto()
    OFFICE_NOT_VALID_ON_DAY = auto()

    COMBINATION_NOT_ALLOWED = auto()
    COVERS_TOO_FEW = auto()
    SEAL_REQUIRED = auto()
    SEAL_BROKEN = auto()
    COVER_NOT_CHECKED = auto()
    TIMED_MOMENT_MISSING = auto()
    TIMED_TOO_LATE = auto()
    NO_TARIFF_ON_DAY = auto()
    NO_TRANSIT_ON_DAY = auto()
    NO_RULE_SET_ON_DAY = auto()
    NO_CALENDAR_ON_DAY = auto()
    NO_ISSUER_ON_DAY = auto()

    NOT_THE_PROVINCE = auto()
    AMENDMENT_BAD = auto()
    AMENDMENT_IN_THE_PAST = auto()
    AMENDMENT_CHANGES_NOTHING = auto()

    NO_NUMBER_BLOCK = auto()
    BLOCK_CODE_TYPO = auto()
    BLOCK_CODE_WRONG = auto()
    NUMBER_NOT_NEXT = auto()
    TRAINING_NUMBER = auto()
    PACK_SIZE = auto()
    PACK_SEAL_TAKEN = auto()
    PACK_SEAL_DIFFERS = auto()
    PACK_UNKNOWN = auto()
    PACK_OPEN = auto()
    PACK_USED_UP = auto()
    PACK_PRINTED_NO_MORE = auto()
    PACK_SEALED = auto()
    PACK_NUMBER_USED = auto()
    MOMENT_IN_FUTURE = auto()
    MOMENT_BEFORE_PACK = auto()
    ITEM_UNKNOWN = auto()
    ITEM_NOT_HELD_HERE = auto()
    LABEL_NOT_CONFIRMED = auto()
    LABEL_ALREADY_CONFIRMED = auto()
    LABEL_NOT_KNOWN_HERE = auto()
    LABEL_DID_COME_OUT = auto()
    REPRINT_NEEDS_WITNESS = auto()
    STRIP_MAY_BE_OUT = auto()
    """A further seal strip is printed with its reason."""
    STRIP_NOT_OUT = auto()
    """No strip that says this copy can have come out: it is sent without a reason."""
    WRITTEN_NUMBER_DIFFERS = auto()

    COURIER_UNLISTED = auto()
    COURIER_MAY_NOT_HAND_IN = auto()
    COURIER_EXPIRED = auto()
    COURIER_CLASS_NOT_COVERED = auto()
    COURIER_ENDS_IN_30 = auto()
    """A warning, like the next two: the visit goes on."""
    COURIER_ENDS_IN_7 = auto()
    AGENCY_HAS_NO_PERSONS = auto()
    VISIT_UNKNOWN = auto()
    VISIT_CLOSED = auto()
    VISIT_OF_ANOTHER = auto()
    VISIT_OF_ANOTHER_AGENCY = auto()
    VISIT_OF_ANOTHER_COURIER = auto()
    VISIT_IS_YOURS = auto()
    ITEM_NOT_OF_VISIT = auto()
    CORRECTION_CHANGES_NOTHING = auto()
    PAPER_UNKNOWN = auto()
    CALIBRATION_OUT_OF_RANGE = auto()
    CALIBRATION_SCALED_ACROSS = auto()
    PAYMENT_MISSING = auto()
    PAYMENT_NOT_DUE = auto()
    PAYMENT_WRONG_AMOUNT = auto()

    LIST_GONE = auto()
    LIST_EMPTY = auto()
    LIST_TOO_BIG = auto()
    LIST_TOO_LONG = auto()
    LIST_NOT_READABLE = auto()
    LIST_LOCKED = auto()
    LIST_HAS_MACROS = auto()
    LIST_NO_HEADINGS = auto()
    LIST_HEADING_TWICE = auto()
    CELL_IS_FORMULA = auto()
    CELL_IS_MERGED = auto()
    LISTED_RECIPIENT_MISSING = auto()
    LISTED_AGENCY_UNKNOWN = auto()
    LISTED_AGENCY_UNCLEAR = auto()
    LISTED_AGENCY_READ_AS = auto()
    """A warning, like LISTED_ROW_TWICE: the row may go ahead."""
    LISTED_ROW_TWICE = auto()
    LISTED_ADDRESS_LEFT_OUT = auto()
    """A warning: the agency of the table is called so, and the list may mean another one elsewhere."""
    LISTED_NUMBER_TWICE = auto()
    LISTED_LETTER_UNKNOWN = auto()
    LISTED_URGENCY_UNKNOWN = auto()
    LISTED_KIND_UNKNOWN = auto()

    NO_OPEN_SHIFT = auto()
    SHIFT_ALREADY_OPEN = auto()
    SHIFT_OF_ANOTHER = auto()
    SHEET_NOT_BALANCED = auto()
    STOCK_NOT_SEEN = auto()
    STOCK_REASON_MISSING = auto()
    SAFE_REASON_MISSING = auto()
    SEALS_NOT_READABLE = auto()
    SEALS_TWICE = auto()
    CHECK_NOT_ANSWERED = auto()
    CHECK_REASON_MISSING = auto()
    CHECK_AMOUNT_BAD = auto()
    SAME_PERSON = auto()
    COUNT_RUNNING = auto()
    """Two persons count blind: nothing that tells what is expected may be shown."""
    COUNT_ALREADY_BEGUN = auto()
    COUNT_NOT_BEGUN = auto()
    COUNT_NOT_REVEALED = auto()
    COUNT_ALREADY_REVEALED = auto()
    NOT_COUNTING = auto()
    LIST_ALTERED = auto()
    NOT_A_DIFFERENCE = auto()
    DIFFERENCE_OPEN = auto()
    WITNESS_MISSING = auto()
    CASE_NOT_OPEN = auto()
    CASE_OF_ANOTHER_DESK = auto()
    SIGNATURE_NOT_OWED = auto()

    LOOK_TOO_WIDE = auto()
    LOOK_REASON_MISSING = auto()

    STAFF_UNKNOWN = auto()
    ROLE_NOT_ALLOWED = auto()
    ROLE_OF_PROVINCE = auto()
    STAFF_LEFT = auto()
    STAFF_OF_ANOTHER_OFFICE = auto()
    NO_COMMITMENT = auto()
    COMMITMENT_EXPIRED = auto()
    NO_MORE_OVERRIDE = auto()
    DAY_IN_FUTURE = auto()
    DAY_TOO_LONG_AGO = auto()
    DAYS_IN_WRONG_ORDER = auto()
    PIN_WRONG = auto()
    PIN_DELAYED = auto()
    PIN_TOO_SHORT = auto()
    PIN_UNSET = auto()
    PIN_NOT_NEW = auto()

    APPROVER_NOT_COMMITTED = auto()
    WITNESS_MUST_BE_HERE = auto()
    CHALLENGE_OVER = auto()
    CHALLENGE_UNKNOWN = auto()
    NO_DESK_ANSWERS = auto()
    CODE_MISTYPED = auto()
    CODE_WRONG = auto()
    CODE_SPOILED = auto()
    APPROVAL_NOT_OPEN = auto()
    APPROVAL_OF_ANOTHER = auto()

    PASSPHRASE_TOO_SHORT = auto()
    RECOVERY_CODE_LENGTH = auto()
    RECOVERY_CODE_TYPO = auto()


class RuleBroken(Exception):
    """A request was refused: nothing was recorded."""

    def __init__(self, rule: Rule, **facts: Detail) -> None:
        super().__init__(rule, facts)
        self.rule = rule
        self.facts: Mapping[str, Detail] = facts

    def __str__(self) -> str:
        return self.rule.value


class Cause(StrEnum):
    """What the surroundings of the program lack."""

    DISK_FULL = auto()
    READ_ONLY = auto()
    STORE_LOCKED = auto()
    DESK_ALREADY_OPEN = auto()
    STORE_GONE = auto()
    STORE_DAMAGED = auto()
    STORE_NEWER = auto()
    STORE_NOT_OURS = auto()
    KEY_WRONG = auto()
    KEYRING_UNAVAILABLE = auto()
    KEYS_DAMAGED = auto()
    RECOVERY_CODE_NOT_KEPT = auto()
    BACKUP_PLACE_GONE = auto()
    BACKUP_PLACE_FULL = auto()
    BACKUP_PLACE_READ_ONLY = auto()
    BACKUP_DAMAGED = auto()
    BACKUP_NONE = auto()
    SETTINGS_DAMAGED = auto()
    SETTINGS_NEWER = auto()
    RESOURCES_MISSING = auto()
    RESOURCES_DAMAGED = auto()

    HUB_UNREACHABLE = auto()
    HUB_FOREIGN_CERTIFICATE = auto()
    HUB_ERROR = auto()
    HUB_RUBBISH = auto()
    HUB_REFUSED = auto()
    DESK_TAKEN_OVER = auto()
    FORMER_LIFE_CONTRADICTED = auto()
    """The province holds other lines of a life that ended here; both are kept."""

    PROGRAM_FAULT = auto()
    """A bug: the report is kept, what was recorded is safe."""

    PRINTER_MISSING = auto()
    PRINT_FAILED = auto()
    PRINT_TOO_LONG = auto()
    PRINT_UNKNOWN = auto()
    """Something may have come out, or may still: people look, the machine does not send again."""
    PRINTER_SILENT = auto()
    PRINTER_NO_PAPER = auto()
    PRINTER_OTHER_PAPER = auto()
    PRINTER_OPEN = auto()
    PRINTER_PAUSED = auto()
    PRINTING_STOPPED = auto()
    """The system's own print service does not run, or has stopped this printer."""
    PAPERS_NOT_KNOWN = auto()
    """The program ended while papers were on their way."""
    PAPERS_TAKEN_BACK = auto()
    """They waited in the system's queue when their shift had ended."""


class Unavailable(Exception):
    """Something outside the program (disk, store, hub, printer) does not do its part now."""

    def __init__(self, cause: Cause, **facts: Detail) -> None:
        super().__init__(cause, facts)
        self.cause = cause
        self.facts: Mapping[str, Detail] = facts

    def __str__(self) -> str:
        return self.cause.value
