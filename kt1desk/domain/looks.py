"""Looks at lists that tell who sends A/B/C items to whom: which lists, for what reason, and what is one at all."""

from enum import StrEnum

from kt1desk.domain.item import Secrecy


class RestrictedList(StrEnum):
    """A list or export that shows items beyond one's own holdings and present visit."""

    ITEMS_OF_OTHERS = "ITEMS_OF_OTHERS"
    """The search, over everything the desk knows."""

    HOLDINGS = "HOLDINGS"
    """Who holds what, beyond one's own stock."""

    AGENCY_MONTH = "AGENCY_MONTH"
    """How many items an agency sent in a month, those of a class among them, and for how much."""

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


class NarrowedBy(StrEnum):
    """By what a list was asked for. The book says this much; whom or what somebody looked for stands nowhere."""

    NUMBER = "NUMBER"
    WORDS = "WORDS"
    AGENCY = "AGENCY"
    DAYS = "DAYS"
    STAGE = "STAGE"
    HOLDER = "HOLDER"


def is_restricted(secrecy: Secrecy | None, *, own: bool) -> bool:
    """Tell whether seeing an item is a look.

    Items without a class are not restricted. `own`: the item is on hand here, or was accepted here in the open
    shift. A class that nobody has told yet (None) counts as one.
    """
    return secrecy is not Secrecy.NONE and not own
