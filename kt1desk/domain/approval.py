"""Approval by a second person: what needs one, and how it may be given."""

from enum import StrEnum


class Approvable(StrEnum):
    """An act that one person alone may not do."""

    OPEN_SHIFT_WITHOUT_COMMITMENT = "OPEN_SHIFT_WITHOUT_COMMITMENT"
    RESET_PIN = "RESET_PIN"
    CORRECT_RECORD = "CORRECT_RECORD"
    REPRINT_LABEL = "REPRINT_LABEL"
    RESTORE_STORE = "RESTORE_STORE"


class ApprovalWay(StrEnum):
    """At the desk with a PIN, or by phone with a one-time code that is countersigned later."""

    IN_PERSON = "IN_PERSON"
    BY_PHONE = "BY_PHONE"
