"""What a ZPL printer says of itself when asked by ~HS; whatever is no such answer means: not known."""

import re
from dataclasses import dataclass
from enum import StrEnum

ASK = b"~HS\n"

_LINE = re.compile(rb"\x02([0-9,]+)\x03")
_LINES = 3
_FIRST, _SECOND = 12, 11


class State(StrEnum):
    """What stands between the printer and a label."""

    READY = "READY"
    NO_PAPER = "NO_PAPER"
    NO_RIBBON = "NO_RIBBON"
    HEAD_OPEN = "HEAD_OPEN"
    PAUSED = "PAUSED"
    NOT_KNOWN = "NOT_KNOWN"


@dataclass(frozen=True, slots=True, kw_only=True)
class Status:
    """`label_dots` is the length of the stock in it as it measured it, 0 when it never did."""

    state: State
    label_dots: int = 0


NOT_KNOWN = Status(state=State.NOT_KNOWN)


def is_whole(answer: bytes) -> bool:
    """Whether everything that can be told has come."""
    return len(_LINE.findall(answer)) >= _LINES


def read(answer: bytes) -> Status:
    """Read the three lines: an open head also reports paper out, so the head comes first."""
    lines = [tuple(field for field in line.decode().split(",")) for line in _LINE.findall(answer)]
    if len(lines) < _LINES or len(lines[0]) < _FIRST or len(lines[1]) < _SECOND or "" in lines[0] + lines[1]:
        return NOT_KNOWN
    (_, no_paper, paused, dots, *_rest), (_, _, head_up, no_ribbon, *_) = lines[0], lines[1]
    flags = {State.HEAD_OPEN: head_up, State.NO_PAPER: no_paper, State.NO_RIBBON: no_ribbon, State.PAUSED: paused}
    if any(flag not in {"0", "1"} for flag in flags.values()):
        return NOT_KNOWN
    state = next((state for state, flag in flags.items() if flag == "1"), State.READY)
    return Status(state=state, label_dots=int(dots))
