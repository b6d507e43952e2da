"""What a printer says of itself is read exactly, and anything else is not known."""

import pytest

from kt1desk.printers.status import NOT_KNOWN, State, is_whole, read
from tests.support.fake_printer import status


@pytest.mark.parametrize(
    ("answer", "state"),
    [
        (status(), State.READY),
        (status(paper_out=1), State.NO_PAPER),
        (status(ribbon_out=1), State.NO_RIBBON),
        (status(head_up=1, paper_out=1), State.HEAD_OPEN),
        (status(paused=1), State.PAUSED),
        (status(paper_out=1, paused=1), State.NO_PAPER),
    ],
)
def test_a_state_is_read(answer: bytes, state: State) -> None:
    assert is_whole(answer)
    assert read(answer).state is state


def test_the_length_of_the_stock_is_read() -> None:
    assert read(status(label_dots=503)).label_dots == 503


@pytest.mark.parametrize(
    "answer",
    [
        b"",
        b"\x02",
        status()[:-9],
        b"OK\r\n",
        b"\x00" * 200,
        status().replace(b"\x02", b"<"),
        b"\x0230,0\x03\r\n" * 3,
        status(paper_out=7),
        status().replace(b"030,0,0,", b"030,,0,"),
        b"\xff\xfe\x02\x03\x02\x03\x02\x03",
    ],
)
def test_anything_else_is_not_known(answer: bytes) -> None:
    assert read(answer) == NOT_KNOWN
