"""What may stand in a log or a crash report: codes, counts and places in the program, and nobody's name or number.

A name cannot be told from another word, so text is not searched for names: it is left out, unless its author marks
it as `Plain`. The search for numbers and for Vietnamese letters that follows is a second net.
"""

import re
import traceback
from datetime import date, time, timedelta
from enum import Enum

from kt1desk.domain.errors import RuleBroken, Unavailable

HIDDEN = "[hidden]"

FRAMES = 40
"""As many of the innermost frames of an error are told; a runaway recursion has a thousand."""

_PRIVATE = re.compile(
    r"\b[A-Z]{2}(?:[ .-]?\d){9}[ .-]?[A-Z]{2}\b"  # an item number in groups, as it is spelled for the eye
    r"|\w*\d{8,}\w*"  # the same in one word, a bag id, a number of an identity card
    r"|\b0\d{2,3}(?:[ .]\d{3}){2}\d?\b"  # a telephone number
    r"|\S*[^\x00-\x7F]\S*",  # a word with Vietnamese marks: nothing the program itself has to say
    re.IGNORECASE | re.ASCII,
)
_FAULT_PLACE = re.compile(r'File "([^"]*)"')
_SEPARATOR = re.compile(r"[\\/]")

# Their messages name parts of the program. A KeyError's or ValueError's may hold whatever a clerk typed.
_TELLING = {
    AttributeError,
    ImportError,
    IndexError,
    MemoryError,
    ModuleNotFoundError,
    NameError,
    RecursionError,
    TypeError,
    UnboundLocalError,
    ZeroDivisionError,
}


class Plain(str):
    """Text that the author of a log line knows to be harmless, such as a version."""

    __slots__ = ()


def redacted(text: str) -> str:
    """The text without anything that looks like an item, a bag, a telephone or a Vietnamese word."""
    return _PRIVATE.sub(HIDDEN, text)


def harmless(value: object) -> object:
    """The value as it may be written: numbers, days and codes as they are, errors by name, other things not at all."""
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, BaseException):
        return error_name(value)
    if value is None or isinstance(value, int | float | date | time | timedelta | Plain):
        return value
    return HIDDEN


def error_name(error: BaseException) -> str:
    """The kind of an error with its code, if it has one: Unavailable[disk_full], OSError[28]."""
    name = type(error).__name__
    match error:
        case RuleBroken():
            return f"{name}[{error.rule.value}]"
        case Unavailable():
            return f"{name}[{error.cause.value}]"
        case OSError(errno=int(number)):
            return f"{name}[{number}]"
        case _:
            return name


def traceback_text(error: BaseException) -> str:
    """Where an error came from, with the errors before it, the oldest first: no values, no folders of a user."""
    told: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        told.insert(0, _one(current))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return "\nthen\n".join(told)


def fault_text(text: str) -> str:
    """What `faulthandler` wrote when the process died, without the folders of a user."""
    return redacted(_FAULT_PLACE.sub(lambda match: f'File "{_place(match[1])}"', text))


def _one(error: BaseException) -> str:
    frames = traceback.extract_tb(error.__traceback__)
    lines = [f"  {_place(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames[-FRAMES:]]
    if len(frames) > FRAMES:
        lines.insert(0, f"  ({len(frames) - FRAMES} more)")
    message = f": {error}" if type(error) in _TELLING else ""
    return redacted("\n".join([*lines, error_name(error) + message]))


def _place(filename: str) -> str:
    """The path of a source file from its package on; what is above may be called after the user."""
    parts = _SEPARATOR.split(filename)
    for root in ("site-packages", "kt1desk"):
        if root in parts:
            last = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[last + (root == "site-packages") :])
    return parts[-1]
