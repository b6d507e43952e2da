"""Of the scale is said what is so now; a weight of a second ago is none."""

import pytest

from kt1desk.gui.weighing import FRESH_S, ScaleState, Weighed, Weighing

LINE = b"ST,GS,+  0.1234kg\r\n"


class _Seconds:
    def __init__(self) -> None:
        self.s = 100.0

    def __call__(self) -> float:
        return self.s


@pytest.mark.parametrize(
    ("sent", "said"),
    [
        (LINE, Weighed(ScaleState.STEADY, 123)),
        (b"US,GS,+ 50 g\r\n" + LINE + b"US,GS", Weighed(ScaleState.STEADY, 123)),
        (LINE + b"US,GS,+ 50 g\r\n", Weighed(ScaleState.MOVING, 50)),
        (b"ST,GS,+ 0.4 g\r\n", Weighed(ScaleState.EMPTY)),
        (b"ST,NT,- 12 g\r\n", Weighed(ScaleState.NEGATIVE)),
        (b"OL,GS,+99999 g\r\n", Weighed(ScaleState.OVERLOAD)),
        (b"ST,GS,+0.27lb\r\n", Weighed(ScaleState.OTHER_UNIT)),
        (b"\xf8\x00rubbish\r\n", Weighed(ScaleState.UNREADABLE)),
        (b"", Weighed(ScaleState.SILENT)),
    ],
)
def test_the_last_line_says_what_the_scale_is_doing(sent: bytes, said: Weighed) -> None:
    weighing = Weighing(_Seconds())
    assert weighing.now() == Weighed(ScaleState.UNPLUGGED)
    weighing.plugged()
    weighing.heard(sent)
    assert weighing.now() == said


def test_a_reading_grows_old_even_while_rubbish_comes() -> None:
    clock = _Seconds()
    weighing = Weighing(clock)
    weighing.plugged()
    weighing.heard(LINE)
    clock.s += FRESH_S
    weighing.heard(b"?")
    assert weighing.now() == Weighed(ScaleState.STEADY, 123)
    clock.s += 0.01
    assert weighing.now() == Weighed(ScaleState.UNREADABLE)
    clock.s += FRESH_S
    assert weighing.now() == Weighed(ScaleState.SILENT)


def test_nothing_outlives_the_plug() -> None:
    weighing = Weighing(_Seconds())
    weighing.plugged()
    weighing.heard(LINE + b"ST,GS,+")
    weighing.unplugged()
    weighing.heard(LINE)
    assert weighing.now() == Weighed(ScaleState.UNPLUGGED)
    weighing.plugged()
    weighing.heard(b" 5 g\r\n")
    assert weighing.now() == Weighed(ScaleState.UNREADABLE)
