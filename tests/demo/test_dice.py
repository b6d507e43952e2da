"""Chance that falls the same way every time, and parts that add up."""

import pytest

from kt1desk.demo.dice import Dice, shared_out


def test_the_same_name_throws_the_same() -> None:
    one, other = Dice("a"), Dice("a")
    assert [one.below(6) for _ in range(20)] == [other.below(6) for _ in range(20)]


def test_every_side_comes_up() -> None:
    dice = Dice("sides")
    assert {dice.below(6) for _ in range(200)} == set(range(6))


def test_shuffling_loses_and_doubles_nothing() -> None:
    things = tuple(range(50))
    shuffled = Dice("shuffle").shuffled(things)
    assert shuffled != things
    assert sorted(shuffled) == list(things)


@pytest.mark.parametrize("total", [1, 2, 5, 6, 7, 13, 40, 99, 500])
def test_shares_add_up_to_the_total(total: int) -> None:
    shares = (("none", 50), ("C", 30), ("B", 12), ("A", 8))
    parts = shared_out(total, shares)
    assert len(parts) == total
    for name, percent in shares:
        assert abs(parts.count(name) - total * percent / 100) < 1
