"""What a raw label needs beside its picture, whatever language the printer speaks."""

from collections.abc import Callable
from dataclasses import dataclass

from kt1desk.usecases.pictures import Picture


@dataclass(frozen=True, slots=True, kw_only=True)
class Burn:
    """How a label is burnt. `darkness` -30 to 30, `speed` in inches a second; 0 leaves what the printer is set to."""

    darkness: int = 0
    speed: int = 0
    gap_mm: int = 3


Encode = Callable[[Picture, Burn], bytes]
"""One label with its size and everything it needs, so that nothing of the job before it stays in force."""
