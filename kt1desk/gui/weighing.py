"""What may be said of the scale at this moment; an old weight is none. No Qt."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum, auto
from typing import Final

from kt1desk.domain.scale import Reading, ScaleFault, ScaleLines

FRESH_S: Final = 1.0
"""A scale sends several lines in a second; after so long without one nobody knows what lies on it."""


class ScaleState(StrEnum):
    """What the scale is doing; only a STEADY one has a weight to give."""

    STEADY = auto()
    MOVING = auto()
    EMPTY = auto()
    NEGATIVE = auto()
    OVERLOAD = auto()
    OTHER_UNIT = auto()
    SILENT = auto()
    """The port is there, but the scale says nothing: it is off, or does not send by itself."""
    UNREADABLE = auto()
    """Something comes, but no line of the protocol: most likely the speed is not the one of the settings."""
    UNPLUGGED = auto()
    """The port is not there, or another program holds it."""


@dataclass(frozen=True, slots=True)
class Weighed:
    """The scale at one moment; `grams` is set while STEADY or MOVING."""

    state: ScaleState
    grams: int | None = None


_FAULTS = {
    ScaleFault.NEGATIVE: ScaleState.NEGATIVE,
    ScaleFault.OVERLOAD: ScaleState.OVERLOAD,
    ScaleFault.OTHER_UNIT: ScaleState.OTHER_UNIT,
}


class Weighing:
    """Written by the thread that reads, asked by the one that shows: each field is replaced whole."""

    def __init__(self, clock_s: Callable[[], float]) -> None:
        self._clock_s = clock_s
        self._lines: ScaleLines | None = None
        self._reading: tuple[float, Reading] | None = None
        self._noise_at: float | None = None

    def plugged(self) -> None:
        """The port is open; half a line from before is none."""
        self._reading = self._noise_at = None
        self._lines = ScaleLines()

    def unplugged(self) -> None:
        """The port is gone, and what was read from it with it."""
        self._lines = self._reading = self._noise_at = None

    def heard(self, data: bytes) -> None:
        """Some bytes came."""
        lines, at = self._lines, self._clock_s()
        if lines is None or not data:
            return
        self._noise_at = at
        for reading in lines.feed(data)[-1:]:
            self._reading = (at, reading)

    def now(self) -> Weighed:
        """What may be said of the scale."""
        last, noise_at, at = self._reading, self._noise_at, self._clock_s()
        if self._lines is None:
            return Weighed(ScaleState.UNPLUGGED)
        if last is not None and at - last[0] <= FRESH_S:
            return weighed(last[1])
        noisy = noise_at is not None and at - noise_at <= FRESH_S
        return Weighed(ScaleState.UNREADABLE if noisy else ScaleState.SILENT)


def weighed(reading: Reading) -> Weighed:
    """What one line says of the scale."""
    if reading.fault is not None:
        return Weighed(_FAULTS[reading.fault])
    if not reading.stable:
        return Weighed(ScaleState.MOVING, reading.grams)
    return Weighed(ScaleState.STEADY if reading.grams else ScaleState.EMPTY, reading.grams or None)
