"""The sentences about emergency packs and what is entered late."""

from kt1desk.domain.errors import Rule
from kt1desk.gui.marking import mark

PACK_RULES: dict[Rule, str] = {
    Rule.PACK_SIZE: mark("Rule", "A pack has 1 to {most} numbers. Nothing was recorded."),
    Rule.PACK_SEAL_TAKEN: mark(
        "Rule", "Seal {seal_no} is on another pack already. Type the number of the seal that this envelope will bear."
    ),
    Rule.PACK_SEAL_DIFFERS: mark(
        "Rule",
        "This pack was sealed with {seal_no}. If the envelope bears another seal somebody opened it: count its labels"
        " before two persons, then void the pack. Nothing was recorded.",
    ),
    Rule.PACK_UNKNOWN: mark("Rule", "{item_no} is in no emergency pack of this desk. Nothing was recorded."),
    Rule.PACK_OPEN: mark("Rule", "This pack was opened before, at {opened_at}. Nothing more to do."),
    Rule.PACK_USED_UP: mark(
        "Rule", "No number of this pack is left: each is on an item or void. Nothing was recorded, nothing is printed."
    ),
    Rule.PACK_PRINTED_NO_MORE: mark(
        "Rule",
        "This pack was opened at {opened_at}: its labels may be on covers, so none is printed again. Void what is left,"
        " then make a new pack.",
    ),
    Rule.PACK_SEALED: mark(
        "Rule",
        "The pack with seal {seal_no} was not opened yet. Record when it was (F11, Emergency), then enter the item.",
    ),
    Rule.PACK_NUMBER_USED: mark(
        "Rule",
        "{item_no} is on an item already, or void. Is it the right slip? If it was voided by mistake, accept the item"
        " anew, its new label over the old one. Nothing was recorded.",
    ),
    Rule.MOMENT_IN_FUTURE: mark("Rule", "This moment is still to come: it is {now}. Type when it really was."),
    Rule.MOMENT_BEFORE_PACK: mark("Rule", "This cannot be: it begins at {earliest}. Type when it really was."),
}
