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


class WeightTaking:
    """`weighed` is asked anew for every act, so that no old weight can be taken."""

    def __init__(self, screen: WeightScreen, weighed: Callable[[], Weighed]) -> None:
        self._screen = screen
        self._weighed = weighed

    def take(self) -> ScaleState:
        """The key: a steady weight goes into the field, in the place of what stood there."""
        now = self._weighed()
        if now.state is ScaleState.STEADY and now.grams:
            self._screen.take_weight(now.grams)
        else:
            self._screen.refuse_weight(now.state)
        return now.state

    def entered(self) -> bool:
        """Enter in the field: an empty one takes the weight. True while the clerk is to wait for it in the field."""
        return not self._screen.weight_typed() and self.take() is ScaleState.MOVING
