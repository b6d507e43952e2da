"""A program with an item half typed until it is killed; started by tests.torture.test_half_typed_kills.

A copy says "kept" once that is durable. Where it is asked for "accepted" it accepts the item, says so, and never comes
to take away what it kept.
"""

from pathlib import Path
from threading import Event

from kt1desk.domain.half_typed import HalfTyped
from kt1desk.store.half_typed import SqlHalfTyped
from tests.store.opened import open_again
from tests.support.forms import accept, form
from tests.torture.warm import let_copies_work, say

KEPT, ACCEPTED = "kept", "accepted"


def half_typed(begun_after: int) -> HalfTyped:
    """The item, as far as it was typed."""
    return HalfTyped(begun_after=begun_after, at_hand=True, agency=None, courier="Trần", text="Văn phòng Huyện ủy")


def _work_until_killed(path: Path, task: str) -> None:
    store = open_again(path)
    items, clerk = SqlHalfTyped(store.engine), form(store.desk).clerk
    items.keep(clerk, (half_typed(items.last_line()),))
    say(KEPT)
    if task == ACCEPTED:
        accept(store.desk, clerk=clerk)
        say(ACCEPTED)
    Event().wait()


if __name__ == "__main__":
    let_copies_work(_work_until_killed)
