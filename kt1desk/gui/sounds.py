"""Three short sounds: right, wrong, repeated. Never waits for them; tells the screen as well."""

import array
import shutil
import sys
import wave
from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, Signal


class Sound(StrEnum):
    """What the sound says; the file of the same name is in resources/sounds."""

    RIGHT = "right"
    WRONG = "wrong"
    REPEAT = "repeat"
    TAKEN = "taken"


class Sounds(QObject):
    """`sounded` is the visual twin: it is emitted whether or not anything can be heard."""

    sounded = Signal(Sound)

    def __init__(self, resources: Path, *, volume: int = 100, parent: QObject | None = None) -> None:
        """`volume` is in per cent of the sounds as they are made; 0 is silence."""
        super().__init__(parent)
        self._player = _player() if volume > 0 else ""
        # The players of the three systems share no way to set a volume, so the sounds themselves are made quieter.
        self._made = QTemporaryDir()
        self._folder = Path(self._made.path())
        for sound in Sound if self._player else ():
            name = f"{sound.value}.wav"
            make_quieter(resources / "sounds" / name, self._folder / name, volume)

    @property
    def is_audible(self) -> bool:
        """False when switched off or when this machine has no player."""
        return bool(self._player)

    def play(self, sound: Sound) -> None:
        """Sound and show."""
        self.sounded.emit(sound)
        if self._player:
            _start(self._player, self._folder / f"{sound.value}.wav")


def make_quieter(source: Path, target: Path, volume: int) -> None:
    """Copy a 16-bit WAV at `volume` per cent."""
    with wave.open(str(source), "rb") as loud:
        samples = array.array("h", loud.readframes(loud.getnframes()))
        parameters = loud.getparams()
    with wave.open(str(target), "wb") as quiet:
        quiet.setparams(parameters)
        quiet.writeframes(array.array("h", (sample * volume // 100 for sample in samples)).tobytes())


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
