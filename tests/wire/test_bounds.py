"""Facts of other hands keep to the bounds that databases and comparisons need."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass, replace
from datetime import datetime

import pytest

from kt1desk.domain.events import Fact
from kt1desk.wire.codec import PayloadBad, decode, encode
from tests.wire.every_fact import FACTS


def spoilt(value: object) -> Iterator[object]:
    """The value once for each moment and figure in it, with just that one out of bounds."""
    if isinstance(value, bool):
        return
    if isinstance(value, datetime):
        yield value.replace(tzinfo=None)
    elif isinstance(value, int):
        yield 2**63
        yield -(2**63) - 1
    elif isinstance(value, tuple):
        for place, part in enumerate(value):
            yield from ((*value[:place], bad, *value[place + 1 :]) for bad in spoilt(part))
    elif is_dataclass(value) and not isinstance(value, type):
        for field in fields(value):
            yield from (replace(value, **{field.name: bad}) for bad in spoilt(getattr(value, field.name)))


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: type(fact).__name__)
def test_no_moment_without_offset_and_no_figure_beyond_64_bits_is_read(fact: Fact) -> None:
    tried = list(spoilt(fact))
    assert tried
    for bad in tried:
        assert isinstance(bad, Fact)
        with pytest.raises(PayloadBad):
            decode(*encode(bad))


@pytest.mark.parametrize("fact", FACTS, ids=lambda fact: type(fact).__name__)
def test_what_keeps_to_the_bounds_is_read(fact: Fact) -> None:
    assert decode(*encode(fact)) == fact
