"""What a refusal is: its code, and that nothing was recorded."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

import pytest

from kt1desk.domain.errors import Rule, RuleBroken
from tests.support.memory_books import MemoryBooks


@contextmanager
def refused(books: MemoryBooks, rule: Rule) -> Iterator[pytest.ExceptionInfo[RuleBroken]]:
    """The block is refused by `rule` and leaves the book as it was."""
    before = list(books.facts)
    with pytest.raises(RuleBroken) as broken:
        yield broken
    assert broken.value.rule is rule
    assert books.facts == before


def code_of(work: Callable[[], object]) -> tuple[Rule, dict[str, object]] | None:
    """The rule and the facts by which `work` is refused; None when it is not."""
    try:
        work()
    except RuleBroken as broken:
        return broken.rule, dict(broken.facts)
    return None
