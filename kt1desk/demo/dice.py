"""Chance that falls the same way every time, on every machine: the demo of today is the demo of tomorrow."""

import hashlib
from collections.abc import Sequence
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """Draws from SHA-256 of a name and a counter; `random` promises its sequences for no future version."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._thrown = 0

    def below(self, count: int) -> int:
        """A whole number from 0 to `count` - 1."""
        self._thrown += 1
        digest = hashlib.sha256(f"{self._name}:{self._thrown}".encode()).digest()
        return int.from_bytes(digest[:8]) % count

    def one_of(self, choices: Sequence[T]) -> T:
        """One of the choices."""
        return choices[self.below(len(choices))]

    def shuffled(self, things: Sequence[T]) -> tuple[T, ...]:
        """The same things in another order."""
        left = list(things)
        return tuple(left.pop(self.below(len(left))) for _ in range(len(left)))


def shared_out(total: int, shares: Sequence[tuple[T, int]]) -> tuple[T, ...]:
    """`total` things by percentages that add up to 100: what is over goes to the largest remainders."""
    parts = [(thing, *divmod(total * percent, 100)) for thing, percent in shares]
    over = total - sum(whole for _, whole, _ in parts)
    largest = sorted(range(len(parts)), key=lambda place: -parts[place][2])[:over]
    return tuple(
        thing for place, (thing, whole, _) in enumerate(parts) for _ in range(whole + (1 if place in largest else 0))
    )
