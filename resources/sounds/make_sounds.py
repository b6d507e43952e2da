"""Writes right.wav, wrong.wav, repeat.wav and taken.wav beside itself: `python make_sounds.py`.

Made, not recorded: a rising pair for right, a low double for wrong, one soft tone for repeated, a short triple for
what was filled in. They differ in rhythm as well as in pitch, so that a bad loudspeaker does not make them alike.
"""

import math
import struct
import wave
from pathlib import Path

RATE = 22_050
Tone = tuple[float, int]
"""Hertz (0: silence) and milliseconds."""

SOUNDS: dict[str, tuple[float, tuple[Tone, ...]]] = {
    "right": (0.45, ((880.0, 70), (1318.5, 110))),
    "wrong": (0.60, ((220.0, 170), (0.0, 60), (185.0, 260))),
    "repeat": (0.25, ((523.25, 90),)),
    "taken": (0.35, ((659.25, 35), (0.0, 35), (659.25, 35), (0.0, 35), (659.25, 35))),
}


def tone(hertz: float, ms: int, loudness: float) -> bytes:
    """One tone with soft edges, 16-bit mono."""
    count = RATE * ms // 1000
    edge = max(1, min(count // 4, RATE // 125))
    samples = []
    for n in range(count):
        fade = min(1.0, n / edge, (count - n) / edge)
        wavy = math.sin(math.tau * hertz * n / RATE) + 0.25 * math.sin(2 * math.tau * hertz * n / RATE)
        samples.append(round(32_000 * loudness * fade * wavy / 1.25))
    return struct.pack(f"<{count}h", *samples)


def write(folder: Path) -> None:
    """Write each sound."""
    for name, (loudness, tones) in SOUNDS.items():
        with wave.open(str(folder / f"{name}.wav"), "wb") as file:
            file.setnchannels(1)
            file.setsampwidth(2)
            file.setframerate(RATE)
            file.writeframes(b"".join(tone(hertz, ms, loudness) for hertz, ms in tones))


if __name__ == "__main__":
    write(Path(__file__).parent)
