"""Three short sounds: right, wrong, repeated. Never waits for them; tells the screen as well."""

import shutil
import sys
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, Signal


class Sound(StrEnum):
    """What the sound says; the file of the same name is in resources/sounds."""

    RIGHT = "right"
    WRONG = "wrong"
    REPEAT = "repeat"


class Sounds(QObject):
    """`sounded` is the visual twin: it is emitted whether or not anything can be heard."""

    sounded = Signal(Sound)

    def __init__(self, resources: Path, *, on: bool = True, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._folder = resources / "sounds"
        self._player = _player() if on else ""

    @property
    def is_audible(self) -> bool:
        """False when switched off or when this machine has no player."""
        return bool(self._player)

    def play(self, sound: Sound) -> None:
        """Sound and show."""
        self.sounded.emit(sound)
        if self._player:
            _start(self._player, self._folder / f"{sound.value}.wav")


def _player() -> str:
    """What plays a file without this program waiting; "" for silence."""
    if sys.platform == "win32":
        return "winsound"
    return next((found for name in ("pw-play", "paplay", "aplay") if (found := shutil.which(name))), "")


def _start(player: str, file: Path) -> None:
    if sys.platform == "win32":
        import winsound

        winsound.PlaySound(str(file), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
    else:
        process = QProcess()
        process.setProgram(player)
        process.setArguments([str(file)])
        process.setStandardOutputFile(QProcess.nullDevice())
        process.setStandardErrorFile(QProcess.nullDevice())
        process.startDetached()
