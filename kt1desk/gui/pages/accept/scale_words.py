"""What is said of the scale: its state beside the weight, and why a weight was not taken."""

from kt1desk.gui.figures import weight
from kt1desk.gui.marking import mark
from kt1desk.gui.weighing import ScaleState, Weighed
from kt1desk.gui.widgets.text import Tone
from kt1desk.gui.wording import translate

SIGNS: dict[ScaleState, tuple[str, Tone]] = {
    ScaleState.STEADY: ("circle-check", "right"),
    ScaleState.MOVING: ("circle-dashed", "muted"),
    ScaleState.EMPTY: ("circle-dot", "muted"),
    ScaleState.NEGATIVE: ("triangle-alert", "caution"),
    ScaleState.OVERLOAD: ("triangle-alert", "caution"),
    ScaleState.OTHER_UNIT: ("triangle-alert", "caution"),
    ScaleState.SILENT: ("circle-x", "wrong"),
    ScaleState.UNREADABLE: ("circle-x", "wrong"),
    ScaleState.UNPLUGGED: ("circle-x", "wrong"),
}
"""Icon and tone of each state."""

_STATES: dict[ScaleState, str] = {
    ScaleState.STEADY: mark("ScaleLine", "Scale: {weight}, steady"),
    ScaleState.MOVING: mark("ScaleLine", "Scale: moving"),
    ScaleState.EMPTY: mark("ScaleLine", "Scale: 0 g, nothing on it"),
    ScaleState.NEGATIVE: mark("ScaleLine", "Scale: negative, set it to zero"),
    ScaleState.OVERLOAD: mark("ScaleLine", "Scale: too heavy for it"),
    ScaleState.OTHER_UNIT: mark("ScaleLine", "Scale: not in g or kg"),
    ScaleState.SILENT: mark("ScaleLine", "Scale: no answer"),
    ScaleState.UNREADABLE: mark("ScaleLine", "Scale: not understood"),
    ScaleState.UNPLUGGED: mark("ScaleLine", "Scale: not connected"),
}

_REFUSALS: dict[ScaleState, str] = {
    ScaleState.MOVING: mark("ScaleRefusal", "The scale is still moving. Wait until it is steady, then press {key}."),
    ScaleState.EMPTY: mark("ScaleRefusal", "Nothing lies on the scale. Put the item on it, then press {key}."),
    ScaleState.NEGATIVE: mark(
        "ScaleRefusal", "The scale shows less than nothing. Empty it, set it to zero and weigh again."
    ),
    ScaleState.OVERLOAD: mark("ScaleRefusal", "The item is too heavy for this scale. Use another one and type it."),
    ScaleState.OTHER_UNIT: mark("ScaleRefusal", "The scale does not show g or kg. Set it to g, or type the weight."),
    ScaleState.SILENT: mark(
        "ScaleRefusal", "The scale does not answer. See that it is on and sends by itself, or type the weight."
    ),
    ScaleState.UNREADABLE: mark(
        "ScaleRefusal", "The scale is not understood. Its speed must be that of the settings; or type the weight."
    ),
    ScaleState.UNPLUGGED: mark("ScaleRefusal", "The scale is not connected. Put its plug in, or type the weight."),
}

_SAME = mark(
    "ScaleRefusal", "The item before still lies on the scale. Lay this one on it; {key} takes that weight all the same."
)


def state_words(now: Weighed) -> str:
    """The scale at this moment, in a few words."""
    return translate("ScaleLine", _STATES[now.state]).format(weight=weight(now.grams or 0))


def same_words(key: str) -> str:
    """The weight of the item before is not taken by itself."""
    return translate("ScaleRefusal", _SAME).format(key=key)


def refusal_words(state: ScaleState, key: str) -> str:
    """Why no weight was taken, and what to do."""
    return translate("ScaleRefusal", _REFUSALS[state]).format(key=key)
