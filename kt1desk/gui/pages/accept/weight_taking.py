"""Takes the weight from the scale into the form: only a steady one, and only when asked. No Qt."""

from collections.abc import Callable
from typing import Protocol

from kt1desk.gui.weighing import ScaleState, Weighed


class WeightScreen(Protocol):
    """The weight field; `ScaleLine` is one."""

    def weight_typed(self) -> str: ...

    def take_weight(self, grams: int) -> None: ...

    def refuse_weight(self, state: ScaleState) -> None:
        """Say at the field why nothing was taken; what stands in it stays."""

    def refuse_same(self) -> None:
        """Say at the field that the item whose weight was taken still lies there."""


_MOVED = frozenset(
    {ScaleState.MOVING, ScaleState.EMPTY, ScaleState.NEGATIVE, ScaleState.OVERLOAD, ScaleState.OTHER_UNIT}
)
_FLICKER_G = 1
"""So much the last figure of a scale may change while nothing is touched."""


class WeightTaking:
    """`weighed` is asked anew for every act, so that no old weight can be taken."""

    def __init__(self, screen: WeightScreen, weighed: Callable[[], Weighed]) -> None:
        self._screen = screen
        self._weighed = weighed
        self._taken: int | None = None
        self._told = False

    def follow(self, now: Weighed) -> None:
        """The scale says something else: when what lay there was moved, the next weight is that of another item."""
        taken = self._taken
        if taken is None:
            return
        is_other = now.state is ScaleState.STEADY and abs((now.grams or 0) - taken) > _FLICKER_G
        if is_other or now.state in _MOVED:
            self._taken, self._told = None, False

    def take(self) -> ScaleState:
        """The key: a steady weight goes into the field, in the place of what stood there.

        That of the item before, which still lies there, goes into an empty field only when the key is pressed again.
        """
        now = self._weighed()
        if now.state is not ScaleState.STEADY or not now.grams:
            self._screen.refuse_weight(now.state)
        elif self._taken is not None and not self._told and not self._screen.weight_typed():
            self._refuse_same()
        else:
            self._screen.take_weight(now.grams)
            self._taken, self._told = now.grams, False
        return now.state

    def entered(self) -> bool:
        """Enter in the field: an empty one takes the weight, but of no item twice.

        True while the clerk is to wait for it in the field.
        """
        if self._screen.weight_typed():
            return False
        if self._taken is not None and self._weighed().state is ScaleState.STEADY:
            self._refuse_same()
            return True
        return self.take() is ScaleState.MOVING

    def _refuse_same(self) -> None:
        self._told = True
        self._screen.refuse_same()
