"""Sounds are short, made quieter by themselves, and always shown as well."""

import wave
from array import array
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kt1desk.app.paths import resources
from kt1desk.gui.sounds import Sound, Sounds, make_quieter


def loudest(file: Path) -> int:
    with wave.open(str(file), "rb") as sound:
        return max(map(abs, array("h", sound.readframes(sound.getnframes()))))


@pytest.mark.parametrize("sound", list(Sound))
def test_half_the_volume_is_half_the_amplitude(sound: Sound, tmp_path: Path) -> None:
    whole = resources() / "sounds" / f"{sound.value}.wav"
    make_quieter(whole, tmp_path / "half.wav", 50)
    assert loudest(tmp_path / "half.wav") == pytest.approx(loudest(whole) / 2, rel=0.01)


@pytest.mark.parametrize("sound", list(Sound))
def test_a_sound_is_over_before_the_next_scan(sound: Sound) -> None:
    with wave.open(str(resources() / "sounds" / f"{sound.value}.wav"), "rb") as file:
        assert file.getnframes() / file.getframerate() < 0.6


def test_a_silent_desk_still_shows_each_sound(qtbot: QtBot) -> None:
    sounds = Sounds(resources(), volume=0)
    assert not sounds.is_audible
    with qtbot.waitSignal(sounds.sounded) as shown:
        sounds.play(Sound.WRONG)
    assert shown.args == [Sound.WRONG]
