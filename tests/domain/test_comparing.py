"""Book, outgoing and incoming side: each of the seven combinations has one outcome."""

from itertools import product

import pytest

from kt1desk.domain.comparing import Outcome, Seen, outcome_of

ALL = {(book, out, inc) for book, out, inc in product((True, False), repeat=3) if book or out or inc}
TABLE = {
    (True, True, True): (Outcome.AGREED, Outcome.AGREED),
    (True, True, False): (Outcome.SEEN_BY_ONE, Outcome.SEEN_BY_ONE),
    (True, False, True): (Outcome.SEEN_BY_ONE, Outcome.SEEN_BY_ONE),
    (True, False, False): (Outcome.MISSING, Outcome.MISSING),
    (False, True, True): (Outcome.WRONG_STATE, Outcome.EXTRA),
    (False, True, False): (Outcome.SEEN_BY_ONE, Outcome.SEEN_BY_ONE),
    (False, False, True): (Outcome.SEEN_BY_ONE, Outcome.SEEN_BY_ONE),
}
"""Who has it: what becomes of a number that the book knows, and of one that it never heard of."""


def test_the_table_has_every_combination_and_leads_to_every_outcome() -> None:
    assert set(TABLE) == ALL
    assert {outcome for pair in TABLE.values() for outcome in pair} == set(Outcome)


@pytest.mark.parametrize("who", sorted(TABLE))
def test_a_combination_has_one_outcome(who: tuple[bool, bool, bool]) -> None:
    seen = Seen(in_book=who[0], by_outgoing=who[1], by_incoming=who[2])
    assert (outcome_of(seen, known=True), outcome_of(seen, known=False)) == TABLE[who]
