"""The scale is heard over a real port: a pseudo-terminal with pyserial at its other end."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from kt1desk.app.serial_port import SerialPort
from kt1desk.gui.scale import Scale
from kt1desk.gui.weighing import ScaleState, Weighed
from tests.support.pretended_scale import PretendedScale

pytestmark = pytest.mark.skipif(not hasattr(os, "openpty"), reason="pseudo-terminals are there on POSIX only")


@pytest.fixture
def device(tmp_path: Path) -> Iterator[PretendedScale]:
    device = PretendedScale(tmp_path)
    yield device
    device.pull_out()


@pytest.fixture
def scale(qtbot: QtBot, device: PretendedScale) -> Iterator[Scale]:
    scale = Scale(lambda: SerialPort(str(device.port), 9600), backoff_s=(0.02,))
    yield scale
    scale.close()
    assert scale.now() == Weighed(ScaleState.UNPLUGGED)


def _until(qtbot: QtBot, scale: Scale, said: Weighed, device: PretendedScale | None = None, line: bytes = b"") -> None:
    """Wait until that is said of the scale, while it sends its line again and again."""

    def is_said() -> bool:
        if device is not None:
            device.send(line)
        return scale.now() == said

    qtbot.waitUntil(is_said, timeout=5_000)


def test_each_state_of_the_scale_is_heard(qtbot: QtBot, device: PretendedScale, scale: Scale) -> None:
    spy = QSignalSpy(scale.changed)
    device.plug_in()
    _until(qtbot, scale, Weighed(ScaleState.SILENT))
    _until(qtbot, scale, Weighed(ScaleState.MOVING, 119), device, b"US,GS,+ 0.1190kg\r\n")
    _until(qtbot, scale, Weighed(ScaleState.STEADY, 123), device, b"ST,GS,+ 0.1234kg\r\n")
    _until(qtbot, scale, Weighed(ScaleState.NEGATIVE), device, b"ST,NT,-00012 g\r\n")
    qtbot.waitUntil(lambda: spy.count() > 0 and spy.at(spy.count() - 1) == [Weighed(ScaleState.NEGATIVE)])


def test_a_scale_that_falls_silent_has_no_weight_any_more(qtbot: QtBot, device: PretendedScale, scale: Scale) -> None:
    device.plug_in()
    _until(qtbot, scale, Weighed(ScaleState.STEADY, 123), device, b"ST,GS,+ 0.1234kg\r\n")
    _until(qtbot, scale, Weighed(ScaleState.SILENT))


def test_rubbish_is_told_from_silence(qtbot: QtBot, device: PretendedScale, scale: Scale) -> None:
    device.plug_in()
    _until(qtbot, scale, Weighed(ScaleState.UNREADABLE), device, b"\xf8\xe0\x00\x1c")
    _until(qtbot, scale, Weighed(ScaleState.STEADY, 5), device, b"\r\nST,GS,+ 5 g\r\n")


def test_a_plug_that_is_pulled_takes_the_weight_with_it_and_one_put_in_again_is_found(
    qtbot: QtBot, device: PretendedScale, scale: Scale
) -> None:
    assert scale.now() == Weighed(ScaleState.UNPLUGGED)
    for grams in (123, 45):
        device.plug_in()
        _until(qtbot, scale, Weighed(ScaleState.STEADY, grams), device, f"ST,GS,+ {grams} g\r\n".encode())
        device.pull_out()
        _until(qtbot, scale, Weighed(ScaleState.UNPLUGGED))


def test_a_port_that_is_not_there_or_held_by_another_is_told_as_gone(device: PretendedScale) -> None:
    with pytest.raises(OSError, match="cannot be opened"):
        SerialPort(str(device.port), 9600)
    device.plug_in()
    port = SerialPort(str(device.port), 9600)
    with pytest.raises(OSError, match="cannot be opened"):
        SerialPort(str(device.port), 9600)
    assert port.read() == b""
    port.close()
    port.close()
