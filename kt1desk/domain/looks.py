"""Looks at lists that tell who sends A/B/C items to whom: which lists, and for what reason."""

from enum import StrEnum


class RestrictedList(StrEnum):
    """A list or export that shows items beyond one's own holdings and present visit."""

    ITEMS_OF_OTHERS = "ITEMS_OF_OTHERS"
    """The search, over everything the desk knows."""

    LIFE_STORY = "LIFE_STORY"
    LEDGER_EXPORT = "LEDGER_EXPORT"
    AUDIT = "AUDIT"


class LookReason(StrEnum):
    """Why somebody looks; fixed codes, no free text."""

    SENDER_ASKS = "SENDER_ASKS"
    RECIPIENT_ASKS = "RECIPIENT_ASKS"
    COMPLAINT = "COMPLAINT"
    SEARCH_FOR_ITEM = "SEARCH_FOR_ITEM"
    INSPECTION = "INSPECTION"
    RECONCILIATION = "RECONCILIATION"
