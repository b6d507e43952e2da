"""What a scale says: lines of the common continuous protocol, such as "ST,GS,+  0.1234kg"."""

import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from enum import StrEnum, auto
from typing import Final

LONGEST_LINE: Final = 64
"""Signs of the longest line that is looked at; twice what any scale of this kind sends."""

_ENDS = b"\r\n"
# Rubbish may stand before the head (a plug was put in, a line was cut off), never behind the unit: then it is no unit.
# TR is the weight that was tared away: nobody's item, and not read.
_LINE = re.compile(
    r"(?:.*[^A-Z])?(?P<head>ST|US|OL|UL) *,(?: *(?:GS|NT) *,)?(?P<rest>[^,]*)",
    re.DOTALL,
)
_VALUE = re.compile(r" *(?P<sign>[+-]?) *(?P<number>\d{1,9}(?:\.\d{0,9})?|\.\d{1,9}) *(?P<unit>[A-Za-z%]*) *")
_GRAMS = {"g": Decimal(1), "kg": Decimal(1000)}


class ScaleFault(StrEnum):
    """Why a line of the scale is no weight."""

    NEGATIVE = auto()
    """Less than nothing lies on it: it was not set to zero, or something was taken off after that."""
    OVERLOAD = auto()
    OTHER_UNIT = auto()
    """Neither grams nor kilograms; nothing is converted by guess."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One line of a scale. `grams` is whole and never negative; None where there is a fault."""

    grams: int | None
    stable: bool
    fault: ScaleFault | None = None


class ScaleLines:
    """Bytes in, readings out; whatever is no line of the protocol is passed over, and no line grows without end."""

    def __init__(self) -> None:
        self._line = bytearray()
        self._too_long = False

    def feed(self, data: bytes) -> tuple[Reading, ...]:
        """The readings whose lines end in `data`; a line may begin in one piece and end in another."""
        found: list[Reading] = []
        for byte in data:
            if byte not in _ENDS:
                self._grown(byte)
            elif (reading := self._ended()) is not None:
                found.append(reading)
        return tuple(found)

    def _grown(self, byte: int) -> None:
        if len(self._line) < LONGEST_LINE:
            self._line.append(byte)
        else:
            self._too_long = True

    def _ended(self) -> Reading | None:
        line = None if self._too_long else self._line.decode("latin-1")
        self._line.clear()
        self._too_long = False
        return None if line is None else read_line(line)


def read_line(line: str) -> Reading | None:
    """Read one line without its end; None when it is none of the protocol."""
    parts = _LINE.fullmatch(line)
    if parts is None:
        return None
    if parts["head"] in {"OL", "UL"}:
        return Reading(None, False, ScaleFault.OVERLOAD if parts["head"] == "OL" else ScaleFault.NEGATIVE)
    value = _VALUE.fullmatch(parts["rest"])
    if value is None:
        return None
    return _read_value(value, stable=parts["head"] == "ST")


def _read_value(value: re.Match[str], *, stable: bool) -> Reading:
    factor = _GRAMS.get(value["unit"].lower())
    if factor is None:
        return Reading(None, stable, ScaleFault.OTHER_UNIT)
    grams = Decimal(value["number"]) * factor
    if value["sign"] == "-" and grams:
        return Reading(None, stable, ScaleFault.NEGATIVE)
    return Reading(int(grams.to_integral_value(ROUND_HALF_UP)), stable)
