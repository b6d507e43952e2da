"""The sentences about labels and seal strips: scanned or not, printed again or not."""

from kt1desk.domain.errors import Rule
from kt1desk.gui.marking import mark

LABEL_RULES: dict[Rule, str] = {
    Rule.LABEL_NOT_CONFIRMED: mark(
        "Rule", "The label of {item_no} has not been scanned back, so the item cannot leave. Scan it on the envelope."
    ),
    Rule.LABEL_ALREADY_CONFIRMED: mark("Rule", "The label of {item_no} was confirmed before. Nothing more to do."),
    Rule.LABEL_NOT_KNOWN_HERE: mark(
        "Rule", "What the label of {item_no} says is not known here yet. Fetch from the province (F11), then try again."
    ),
    Rule.LABEL_DID_COME_OUT: mark(
        "Rule", "The label of {item_no} was confirmed before, so there is one. Take it off the cover and destroy it."
    ),
    Rule.REPRINT_NEEDS_WITNESS: mark(
        "Rule",
        "Of letter {letter} label and seal strip are printed again before a second person. Nothing was recorded.",
    ),
    Rule.STRIP_MAY_BE_OUT: mark(
        "Rule", "A seal strip of {item_no} went out before. F9 prints it again with its reason."
    ),
    Rule.STRIP_NOT_OUT: mark("Rule", "No such strip of {item_no} came out yet: send it first. Nothing was recorded."),
}
