"""Chance that can be drawn again: the same seed gives the same story."""

from random import Random


def dice(seed: object) -> Random:
    """Dice for one purpose; name the purpose in the seed, so that one more throw here moves nothing there."""
    return Random(str(seed))  # noqa: S311  # it draws stories and hides nothing
